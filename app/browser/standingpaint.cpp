#include "app/browser/standingpaint.h"

#include "app/widgets/drawnicon.h"
#include "app/widgets/theme.h"

#include <QGuiApplication>

#include <cmath>

using ingest::Standing;

namespace {

constexpr double hatchStep = 5;

QColor colourOf(Standing standing, const QPalette& palette)
{
    switch (standing) {
    case Standing::Eligible:
    case Standing::Exception:
    case Standing::Depends:
        return theme::warm(palette);
    case Standing::RunsOnly:
    case Standing::Out:
        return theme::accent(palette);
    case Standing::NotStated:
    case Standing::OtherCompany:
    case Standing::NotJudged:
        break;
    }
    return theme::quietText(palette);
}

class SwatchEngine : public DrawnIcon
{
public:
    explicit SwatchEngine(Standing standing)
        : m_standing(standing)
    {
    }

    void paint(QPainter* painter, const QRect& place, QIcon::Mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        standingpaint::fill(*painter, QRectF{place}, m_standing, QGuiApplication::palette());
    }
    QIconEngine* clone() const override { return new SwatchEngine{m_standing}; }

private:
    Standing m_standing;
};

/// How many steps of the pattern begin within a length.
int stepsIn(double length)
{
    return static_cast<int>(std::ceil(length / hatchStep));
}

/// Slanted lines, rising where `up`, over a place.
void hatch(QPainter& painter, const QRectF& place, bool up)
{
    for (int line = 0; line < stepsIn(place.width() + place.height()); ++line) {
        const double x = place.left() - place.height() + line * hatchStep;
        painter.drawLine(QPointF{x, up ? place.bottom() : place.top()},
                         QPointF{x + place.height(), up ? place.top() : place.bottom()});
    }
}

void dots(QPainter& painter, const QRectF& place)
{
    const QPointF first = place.topLeft() + QPointF{hatchStep / 2, hatchStep / 2};
    for (int row = 0; row < stepsIn(place.height() - hatchStep / 2); ++row) {
        for (int column = 0; column < stepsIn(place.width() - hatchStep / 2); ++column)
            painter.drawPoint(first + QPointF{column * hatchStep, row * hatchStep});
    }
}

} // namespace

namespace standingpaint {

const std::vector<Standing>& order()
{
    static const std::vector<Standing> all{Standing::Eligible,     Standing::Exception, Standing::Depends,
                                           Standing::NotStated,    Standing::RunsOnly,  Standing::Out,
                                           Standing::OtherCompany, Standing::NotJudged};
    return all;
}

void fill(QPainter& painter, const QRectF& place, Standing standing, const QPalette& palette)
{
    if (place.isEmpty())
        return;
    const QColor colour = colourOf(standing, palette);
    const QColor ground = palette.color(QPalette::Base);
    const bool isFull = standing == Standing::Eligible || standing == Standing::Exception;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    // What is not used is pale, so that it stays apart from what may be used without any colour.
    const QColor pale = standing == Standing::Out ? theme::accentWash(palette) : ground;
    painter.fillRect(place, isFull ? colour : pale);
    painter.setPen(QPen{standing == Standing::Exception ? ground : colour, 1.6});
    if (standing == Standing::Depends || standing == Standing::RunsOnly)
        hatch(painter, place, standing == Standing::Depends);
    else if (standing == Standing::NotStated || standing == Standing::Exception)
        dots(painter, place);
    else if (standing == Standing::OtherCompany)
        hatch(painter, place, false);
    painter.setPen(QPen{colour, 1});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

QIcon icon(Standing standing)
{
    return QIcon{new SwatchEngine{standing}};
}

} // namespace standingpaint

StandingSwatch::StandingSwatch(Standing standing, QWidget* parent)
    : QWidget(parent)
    , m_standing(standing)
{
    setFixedSize(standingpaint::swatchSize, standingpaint::swatchSize);
}

void StandingSwatch::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    standingpaint::fill(painter, QRectF{rect()}, m_standing, palette());
}
