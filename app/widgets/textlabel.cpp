#include "app/widgets/textlabel.h"

#include "app/widgets/pageaccess.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>

TextLabel::TextLabel(const QString& text, Role role, QWidget* parent)
    : QLabel(text, parent)
    , m_role(role)
{
    installPageAccess();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    takeFont();
}

void TextLabel::changeEvent(QEvent* event)
{
    m_heights.clear();
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
    QLabel::changeEvent(event);
}

int TextLabel::heightForWidth(int width) const
{
    if (m_measuredText != text() || m_measuredFont != font() || m_heights.size() > 64) {
        m_heights.clear();
        m_measuredText = text();
        m_measuredFont = font();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

void TextLabel::contextMenuEvent(QContextMenuEvent* event)
{
    event->ignore(); // the page knows more that can be copied
}

void TextLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        event->ignore();
    else
        QLabel::keyPressEvent(event);
}

void TextLabel::takeFont()
{
    const QFont base = QApplication::font(this);
    switch (m_role) {
    case Role::Body:
        break;
    case Role::Headline:
        setFont(theme::headlineFont(base));
        break;
    case Role::Section:
        setFont(theme::sectionFont(base));
        break;
    case Role::Title:
        setFont(theme::titleFont(base));
        break;
    }
}
