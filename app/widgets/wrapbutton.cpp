#include "app/widgets/wrapbutton.h"

#include "app/widgets/theme.h"
#include "app/widgets/wraptext.h"

#include <QStyleOptionButton>
#include <QStylePainter>

WrapButton::WrapButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    allowWrapping();
}

WrapButton::WrapButton(const QIcon& icon, const QString& text, QWidget* parent)
    : QPushButton(icon, text, parent)
{
    allowWrapping();
}

void WrapButton::allowWrapping()
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Minimum); // a second line has to be allowed
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrapButton::around() const
{
    const QSize whole = sizeHint();
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, QPushButton::text());
    return whole - text;
}

QSize WrapButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), wraptext::leastWidth(*this) + around().width()), whole.height()};
}

int WrapButton::heightForWidth(int width) const
{
    if (width >= sizeHint().width())
        return sizeHint().height();
    const QSize frame = around();
    return std::max(sizeHint().height(), wraptext::heightOf(*this, width - frame.width()) +
                                             std::max(frame.height(), theme::space));
}

void WrapButton::paintEvent(QPaintEvent* event)
{
    if (width() >= sizeHint().width()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter{this};
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const int side = around().width() / 2;
    const QRect area = rect().adjusted(side, 0, -side, 0);
    if (!icon().isNull()) {
        const QRect place = QStyle::visualRect(
            layoutDirection(), rect(),
            {side / 2, (height() - iconSize().height()) / 2, iconSize().width(), iconSize().height()});
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    wraptext::draw(painter, *this, area, Qt::AlignCenter);
}
