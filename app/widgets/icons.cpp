#include "app/widgets/icons.h"

#include "app/widgets/drawnicon.h"
#include "resources/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QSvgRenderer>

#include <array>

namespace icons {

namespace {

struct Named
{
    Icon icon;
    const char* file;
};

constexpr std::array named{
    Named{Icon::Calendar, "calendar"}, Named{Icon::Chats, "chats"},
    Named{Icon::Close, "close"},       Named{Icon::Copy, "copy"},
    Named{Icon::Data, "data"},         Named{Icon::FirstAid, "first-aid"},
    Named{Icon::Next, "next"},         Named{Icon::Ok, "ok"},
    Named{Icon::Open, "open"},         Named{Icon::Plans, "plans"},
    Named{Icon::Preview, "preview"},   Named{Icon::Previous, "previous"},
    Named{Icon::Print, "print"},       Named{Icon::Question, "question"},
    Named{Icon::Redo, "redo"},         Named{Icon::Save, "save"},
    Named{Icon::Search, "search"},     Named{Icon::Source, "source"},
    Named{Icon::Switch, "switch"},     Named{Icon::Undo, "undo"},
    Named{Icon::Warning, "warning"},
};

QByteArray drawing(const char* name)
{
    static const bool known = (initializeResources(), true);
    Q_ASSERT(known);
    QFile file{QStringLiteral(":/icons/%1.svg").arg(QLatin1StringView{name})};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

const char* nameOf(Icon which)
{
    const auto* found =
        std::find_if(named.begin(), named.end(), [which](const Named& each) { return each.icon == which; });
    return found->file;
}

/// Whether an icon shows a direction of reading.
bool hasDirection(Icon which)
{
    return which == Icon::Undo || which == Icon::Redo;
}

QColor colourFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

/// Looks the colour up each time, since the desktop may change it.
class Engine : public DrawnIcon
{
public:
    explicit Engine(Icon which)
        : m_which(which)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        icons::paint(*painter, rect, m_which, colourFor(mode));
    }
    QIconEngine* clone() const override { return new Engine{m_which}; }

private:
    Icon m_which;
};

/// The program's own sign, in its own colours, drawn when someone wants it.
class ProgramEngine : public DrawnIcon
{
public:
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer renderer{drawing("privacy-advisor")};
        renderer.render(painter, rect);
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> sizes;
        for (const int side : {16, 22, 32, 48, 64, 128, 256})
            sizes.append({side, side});
        return sizes;
    }
    QIconEngine* clone() const override { return new ProgramEngine; }
};

} // namespace

QIcon icon(Icon which)
{
    return QIcon{new Engine{which}};
}

QIcon programIcon()
{
    return QIcon{new ProgramEngine};
}

void paint(QPainter& painter, const QRectF& place, Icon which, const QColor& colour)
{
    // Qt's renderer does not know "currentColor".
    QSvgRenderer renderer{drawing(nameOf(which)).replace("currentColor", colour.name().toLatin1())};
    const double side = std::min(place.width(), place.height());
    painter.save();
    painter.translate(place.center());
    if (hasDirection(which) && QGuiApplication::isRightToLeft())
        painter.scale(-1, 1);
    renderer.render(&painter, QRectF{-side / 2, -side / 2, side, side});
    painter.restore();
}

QList<Icon> all()
{
    QList<Icon> result;
    for (const Named& each : named)
        result.append(each.icon);
    return result;
}

} // namespace icons
