#include "app/widgets/theme.h"

namespace theme {

namespace {

/// `share` of the first colour, the rest of the second.
QColor mixed(const QColor& first, const QColor& second, float share)
{
    const auto part = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

} // namespace

QFont titleFont(const QFont& base)
{
    return scaled(base, 1.6, QFont::DemiBold);
}

QFont sectionFont(const QFont& base)
{
    return scaled(base, 1.15, QFont::DemiBold);
}

QFont headlineFont(const QFont& base)
{
    return scaled(base, 1.35, QFont::DemiBold);
}

QFont boldFont(const QFont& base)
{
    return scaled(base, 1.0, QFont::DemiBold);
}

QColor accent(const QPalette& palette)
{
    return palette.color(QPalette::Highlight);
}

QColor accentWash(const QPalette& palette)
{
    return mixed(accent(palette), palette.color(QPalette::Base), 0.14F);
}

QColor quietText(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.78F);
}

QColor outline(const QPalette& palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.28F);
}

} // namespace theme
