#include "app/widgets/accentbutton.h"

#include "app/widgets/theme.h"

#include <QStyleOptionButton>

void AccentButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    if (!isEnabled())
        return;
    option->palette.setColor(QPalette::Button, theme::accent(palette()));
    option->palette.setColor(QPalette::ButtonText, palette().color(QPalette::HighlightedText));
}
