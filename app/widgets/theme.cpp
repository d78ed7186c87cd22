#include "app/widgets/theme.h"

#include <cmath>

namespace theme {

namespace {

/// What WCAG 2 asks for between text and its background.
constexpr double readableContrast = 4.5;
constexpr int maximumSteps = 40;

/// `share` of the first colour, the rest of the second.
QColor mixed(const QColor& first, const QColor& second, float share)
{
    const auto part = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(part(first.redF(), second.redF()), part(first.greenF(), second.greenF()),
                            part(first.blueF(), second.blueF()));
}

/// Relative luminance by WCAG 2.
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return std::max(a, b) / std::min(a, b);
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

QColor accentFill(const QPalette& palette)
{
    const QColor text = palette.color(QPalette::HighlightedText);
    const bool isLight = luminance(text) > 0.4;
    QColor fill = accent(palette);
    for (int step = 0; step < maximumSteps && contrast(fill, text) < readableContrast; ++step)
        fill = mixed(fill, isLight ? Qt::black : Qt::white, 0.95F);
    return fill;
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
