#include "app/widgets/wrapcheck.h"

#include "app/widgets/theme.h"
#include "app/widgets/wraptext.h"

#include <QStyleOptionButton>

WrapCheck::WrapCheck(const QString& text, QWidget* parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Minimum); // a second line has to be allowed
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapCheck::markWidth() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + theme::smallSpace;
}

QSize WrapCheck::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), markWidth() + wraptext::leastWidth(*this)), whole.height()};
}

int WrapCheck::heightForWidth(int width) const
{
    const int text = wraptext::heightOf(*this, width - markWidth() - theme::smallSpace);
    return width >= sizeHint().width() ? sizeHint().height() : text + theme::smallSpace;
}

bool WrapCheck::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void WrapCheck::paintEvent(QPaintEvent* event)
{
    if (width() >= sizeHint().width()) {
        QCheckBox::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    wraptext::drawChoice(*this, option, QStyle::PE_IndicatorCheckBox, QStyle::SE_CheckBoxIndicator,
                         markWidth());
}
