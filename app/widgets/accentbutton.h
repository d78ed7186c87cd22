#pragma once

#include <QPushButton>

/// The one button of a page that goes on, in the accent colour.
class AccentButton : public QPushButton
{
    Q_OBJECT

public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent* event) override;
};
