#include "app/result/switchpicture.h"

#include "app/widgets/theme.h"

#include <QPainter>

namespace {

constexpr double trackWidth = 46;
constexpr double trackHeight = 24;
constexpr int pictureWidth = 190;

} // namespace

SwitchPicture::SwitchPicture(QWidget* parent)
    : QWidget(parent)
    , m_says(tr("Off: not shared"))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("A picture of the switch “Help improve our AI models”, standing at Off."));
}

QSize SwitchPicture::sizeHint() const
{
    const int line = fontMetrics().height();
    return {std::max(pictureWidth, fontMetrics().averageCharWidth() * 26), 2 * theme::space + 4 * line};
}

void SwitchPicture::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme::outline(palette()), 1, Qt::DashLine});
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), theme::cornerRadius,
                            theme::cornerRadius);

    QRectF text = QRectF{rect()}.adjusted(theme::space, theme::smallSpace, -theme::space, -theme::smallSpace);
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(theme::boldFont(font()));
    // A label of the provider's own screen, so it is not translated.
    painter.drawText(text, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                     QStringLiteral("Help improve our AI models"));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF track{isMirrored ? text.right() - trackWidth : text.left(), text.bottom() - trackHeight,
                       trackWidth, trackHeight};
    painter.setPen(QPen{theme::quietText(palette()), 1.5});
    painter.setBrush(theme::ground(palette()));
    painter.drawRoundedRect(track, trackHeight / 2, trackHeight / 2);
    painter.setBrush(palette().color(QPalette::Base));
    // Off is where reading begins.
    painter.drawEllipse(
        QRectF{isMirrored ? track.right() - trackHeight : track.left(), track.top(), trackHeight, trackHeight}
            .adjusted(3, 3, -3, -3));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    const double beside = trackWidth + theme::space;
    painter.drawText(text.adjusted(isMirrored ? 0 : beside, 0, isMirrored ? -beside : 0, -2),
                     Qt::AlignLeading | Qt::AlignBottom, m_says);
}
