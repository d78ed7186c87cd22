#include "app/widgets/wrapradio.h"

#include "app/widgets/theme.h"
#include "app/widgets/wraptext.h"

#include <QStyleOptionButton>

WrapRadio::WrapRadio(const QString& text, QWidget* parent)
    : QRadioButton(text, parent)
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Minimum); // a second line has to be allowed
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapRadio::markWidth() const
{
    return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this) + theme::smallSpace;
}

QSize WrapRadio::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), markWidth() + wraptext::leastWidth(*this)), whole.height()};
}

int WrapRadio::heightForWidth(int width) const
{
    const int text = wraptext::heightOf(*this, width - markWidth() - theme::smallSpace);
    return width >= sizeHint().width() ? sizeHint().height() : text + theme::smallSpace;
}

bool WrapRadio::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void WrapRadio::paintEvent(QPaintEvent* event)
{
    if (width() >= sizeHint().width()) {
        QRadioButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    wraptext::drawChoice(*this, option, QStyle::PE_IndicatorRadioButton, QStyle::SE_RadioButtonIndicator,
                         markWidth());
}
