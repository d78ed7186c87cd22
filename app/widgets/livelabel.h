#pragma once

#include "app/widgets/textlabel.h"

/// A sentence that changes while people work somewhere else on the page. Screen readers say the new text at
/// once.
class LiveLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    /// Shows a text, and says it where it is another one than before.
    void say(const QString& text);
};
