#include "app/widgets/textlabel.h"

#include "app/widgets/pageaccess.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

TextLabel::TextLabel(const QString& text, Role role, QWidget* parent)
    : QLabel(text, parent)
    , m_role(role)
{
    installPageAccess();
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    takeFont();
}

void TextLabel::changeEvent(QEvent* event)
{
    m_lineWidth = -1;
    m_typeText.clear();
    if (event->type() == QEvent::ApplicationFontChange)
        takeFont();
    QLabel::changeEvent(event);
}

/// QLabel keeps a document for text that can be selected or that can have the focus.
bool TextLabel::hasDocument() const
{
    return textInteractionFlags().testFlag(Qt::TextSelectableByMouse) || focusPolicy() != Qt::NoFocus;
}

void TextLabel::makeSelectable()
{
    if (!hasDocument())
        setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void TextLabel::setSelection(int start, int length)
{
    makeSelectable();
    QLabel::setSelection(start, length);
}

void TextLabel::enterEvent(QEnterEvent* event)
{
    makeSelectable();
    QLabel::enterEvent(event);
}

void TextLabel::mousePressEvent(QMouseEvent* event)
{
    makeSelectable();
    QLabel::mousePressEvent(event);
}

void TextLabel::takeText() const
{
    if (m_lineWidth >= 0 && m_typeText == text() && m_type.font() == font())
        return;
    m_typeText = text();
    QString letters = m_typeText;
    m_type.clearLayout();
    m_type.setText(letters.replace(QLatin1Char('\n'), QChar::LineSeparator));
    m_type.setFont(font());
    m_type.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    m_type.setTextOption(option);
    m_lineWidth = -1;
    m_sizeHint = {};
    m_heights.clear();
}

/// As a text document has its lines, so that nothing moves when the label gets one.
void TextLabel::breakLines(qreal width) const
{
    takeText();
    if (width == m_lineWidth)
        return;
    m_lineWidth = width;
    m_linesSize = {0, 0};
    if (m_typeText.isEmpty())
        return; // Qt would make a line
    m_type.beginLayout();
    for (QTextLine line = m_type.createLine(); line.isValid(); line = m_type.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition({0, m_linesSize.height()});
        m_linesSize.rheight() += line.height();
        m_linesSize.setWidth(std::max(m_linesSize.width(), line.naturalTextWidth()));
    }
    m_type.endLayout();
}

QSize TextLabel::aroundLines() const
{
    const QMargins margins = contentsMargins();
    return {static_cast<int>(std::ceil(m_linesSize.width())) + margins.left() + margins.right(),
            static_cast<int>(std::ceil(m_linesSize.height())) + margins.top() + margins.bottom()};
}

int TextLabel::heightForWidth(int width) const
{
    takeText();
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const QMargins margins = contentsMargins();
    breakLines(std::max(0, width - margins.left() - margins.right()));
    return *m_heights.insert(width, aroundLines().height());
}

/// At most 80 letters wide, and a text of several lines five times as wide as three times its height: near
/// what QTextDocument::adjustSize() finds.
QSize TextLabel::sizeHint() const
{
    takeText();
    if (m_sizeHint.isValid())
        return m_sizeHint;
    breakLines(QWIDGETSIZE_MAX);
    m_smallest = {m_type.minimumWidth(), m_linesSize.height()};
    m_sizeHint = aroundLines();
    const qreal widest = fontMetrics().horizontalAdvance(QLatin1Char('x')) * 80;
    if (wordWrap() && m_linesSize.width() > widest) {
        const qreal shaped = std::sqrt(5 * m_linesSize.height() * m_linesSize.width() / 3);
        m_sizeHint.setWidth(
            static_cast<int>(std::clamp(shaped, std::min(m_smallest.width(), widest), widest)));
        m_sizeHint.setHeight(heightForWidth(m_sizeHint.width()));
    }
    return m_sizeHint;
}

/// One line, or as many as the text itself begins, as wide as the biggest word.
QSize TextLabel::minimumSizeHint() const
{
    const QSize preferred = sizeHint();
    if (!wordWrap())
        return preferred;
    const QMargins margins = contentsMargins();
    return {static_cast<int>(std::ceil(m_smallest.width())) + margins.left() + margins.right(),
            static_cast<int>(std::ceil(m_smallest.height())) + margins.top() + margins.bottom()};
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

/// A line below, for whom the keyboard leads: a ring would run through the letters, which stand at the edge.
void TextLabel::paintFocus()
{
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter{this};
    painter.fillRect(0, height() - theme::focusLine, width(), theme::focusLine, theme::accent(palette()));
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    if (hasDocument()) {
        QLabel::paintEvent(event);
        paintFocus();
        return;
    }
    QPainter painter{this};
    drawFrame(&painter);
    const QRectF space = contentsRect();
    breakLines(space.width());
    QTextOption option = m_type.textOption();
    const Qt::LayoutDirection direction = m_typeText.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    option.setAlignment(QStyle::visualAlignment(direction, alignment()));
    m_type.setTextOption(option);
    const qreal below = space.height() - m_linesSize.height();
    const qreal shift = alignment() & Qt::AlignVCenter  ? below / 2
                        : alignment() & Qt::AlignBottom ? below
                                                        : 0;
    painter.setClipRect(space);
    painter.setPen(palette().color(foregroundRole()));
    m_type.draw(&painter, {space.left(), space.top() + std::max(shift, 0.0)});
}
