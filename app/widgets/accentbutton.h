#pragma once

#include "app/widgets/wrapbutton.h"

/// The one button of a page that goes on, in the accent colour.
class AccentButton : public WrapButton
{
    Q_OBJECT

public:
    using WrapButton::WrapButton;

protected:
    void paintEvent(QPaintEvent* event) override;
};
