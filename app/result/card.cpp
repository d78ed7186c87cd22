#include "app/result/card.h"

#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace {

constexpr double markSize = 28;

QColor colourOf(Card::Mark mark, const QPalette& palette)
{
    switch (mark) {
    case Card::Mark::Attention:
        return theme::warm(palette);
    case Card::Mark::Known:
        return theme::accent(palette);
    case Card::Mark::Open:
    case Card::Mark::NotStated:
        break;
    }
    return theme::quietText(palette);
}

} // namespace

Card::Card(Mark mark, const QString& question, const QString& answer, const QString& badge, QWidget* parent)
    : QWidget(parent)
    , m_mark(mark)
{
    auto* layout = new QVBoxLayout{this};
    const int edge = static_cast<int>(markSize) + theme::space + theme::space;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout->setContentsMargins(mirrored ? theme::space : edge, theme::space, mirrored ? edge : theme::space,
                               theme::space);
    layout->setSpacing(theme::smallSpace / 2);
    layout->addWidget(new TextLabel{question});
    layout->addWidget(new TextLabel{answer, TextLabel::Role::Section});
    auto* sure = new TextLabel{badge};
    QPalette quiet = sure->palette();
    quiet.setColor(QPalette::WindowText, theme::quietText(quiet));
    sure->setPalette(quiet);
    layout->addWidget(sure);
    layout->addStretch();
    setAccessibleName(
        tr("%1: %2. %3.", "a question, its answer, how sure it is").arg(question, answer, badge));
}

QRectF Card::markPlace() const
{
    const QRect place{theme::space, theme::space, static_cast<int>(markSize), static_cast<int>(markSize)};
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{theme::outline(palette()), 1});
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), theme::cornerRadius,
                            theme::cornerRadius);

    const QRectF place = markPlace();
    const QColor colour = colourOf(m_mark, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(place);
    painter.setPen(QPen{palette().color(QPalette::Base), 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
    const auto at = [&place](double x, double y) {
        return QPointF{place.left() + x * place.width(), place.top() + y * place.height()};
    };
    switch (m_mark) {
    case Mark::Known:
        painter.drawPolyline(QPolygonF{{at(0.28, 0.53), at(0.44, 0.68), at(0.73, 0.35)}});
        break;
    case Mark::Attention:
        painter.drawLine(at(0.5, 0.26), at(0.5, 0.56));
        painter.drawPoint(at(0.5, 0.74));
        break;
    case Mark::NotStated:
        painter.drawLine(at(0.3, 0.5), at(0.7, 0.5));
        break;
    case Mark::Open: {
        QFont font = theme::boldFont(this->font());
        font.setPixelSize(static_cast<int>(markSize * 0.66));
        painter.setFont(font);
        painter.drawText(place, Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    }
}
