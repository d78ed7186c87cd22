#include "app/wizard/stepbutton.h"

#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace {

constexpr int barWidth = 4;

} // namespace

StepButton::StepButton(policy::QuestionId question, const TwoLines& text, QWidget* parent)
    : QPushButton(parent)
    , m_question(question)
    , m_text(text)
{
    setAutoDefault(true);
    setAccessibleName(text.says.isEmpty() ? tr("%1: not answered yet").arg(text.title)
                                          : tr("%1: %2").arg(text.title, text.says));
    setCurrent(false);
    QSizePolicy policy{QSizePolicy::Expanding, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepButton::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? tr("The question on this page.")
                                     : tr("Goes to this question. Later answers stay."));
    update();
}

QRect StepButton::textArea(const QRect& button) const
{
    const QRect area =
        button.adjusted(theme::space + barWidth, theme::smallSpace, -theme::smallSpace, -theme::smallSpace);
    return QStyle::visualRect(layoutDirection(), button, area);
}

int StepButton::heightForWidth(int width) const
{
    return m_text.height(font(), std::max(textArea({0, 0, width, 0}).width(), 1)) + 2 * theme::smallSpace;
}

QSize StepButton::sizeHint() const
{
    return {theme::railWidth, heightForWidth(theme::railWidth)};
}

QSize StepButton::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 12;
    return {width, heightForWidth(theme::railWidth)};
}

void StepButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = palette();
    const QRectF frame = QRectF{rect()}.adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen{theme::accent(colours), 2.0} : QPen{Qt::NoPen});
    painter.setBrush(m_current || underMouse() ? QBrush{theme::accentWash(colours)} : QBrush{Qt::NoBrush});
    painter.drawRoundedRect(frame, theme::smallSpace, theme::smallSpace);
    if (m_current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::accent(colours));
        painter.drawRect(QStyle::visualRect(
            layoutDirection(), rect(), {2, theme::smallSpace, barWidth, height() - 2 * theme::smallSpace}));
    }
    m_text.paint(painter, textArea(rect()), font(), colours);
}
