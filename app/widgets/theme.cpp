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

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

constexpr double visibleContrast = 3.05; // 3:1 for controls, and room for rounding

struct Colours
{
    const char* window;
    const char* base;
    const char* text;
    const char* button;
    const char* accent;
    const char* onAccent;
    const char* link;
};

constexpr Colours light{"#f5f6f8", "#ffffff", "#1b1d21", "#fbfbfc", "#1a5fb4", "#ffffff", "#0b57a4"};
constexpr Colours dark{"#1d2024", "#15171a", "#eceef1", "#2b2f36", "#7ab7ff", "#0e1013", "#8ab8f0"};
constexpr Colours strong{"#000000", "#000000", "#ffffff", "#000000", "#ffd800", "#000000", "#7cc8ff"};

QColor of(const char* name)
{
    return QColor{QLatin1StringView{name}};
}

} // namespace

QPalette palette(Scheme scheme)
{
    const Colours& colours = scheme == Scheme::Light ? light : scheme == Scheme::Dark ? dark : strong;
    QPalette result{of(colours.button), of(colours.window)};
    const QColor text = of(colours.text);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        result.setColor(role, text);
    result.setColor(QPalette::Base, of(colours.base));
    result.setColor(QPalette::ToolTipBase, of(colours.base));
    result.setColor(QPalette::AlternateBase, mixed(text, of(colours.window), 0.06F));
    result.setColor(QPalette::Highlight, of(colours.accent));
    result.setColor(QPalette::HighlightedText, of(colours.onAccent));
    result.setColor(QPalette::Link, of(colours.link));
    result.setColor(QPalette::LinkVisited, of(colours.link));
    const QColor quiet = mixed(text, of(colours.window), 0.7F);
    result.setColor(QPalette::PlaceholderText, quiet);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, mixed(text, of(colours.window), 0.5F));
    return result;
}

bool isDark(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

double contrast(const QColor& first, const QColor& second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QColor warm(const QPalette& palette)
{
    return isDark(palette) ? QColor{0xf0, 0xa3, 0x6b} : QColor{0xa8, 0x47, 0x0f};
}

QColor ground(const QPalette& palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.06F);
}

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
    const QColor window = palette.color(QPalette::Window);
    float share = 0.28F;
    QColor line = mixed(palette.color(QPalette::WindowText), window, share);
    for (int step = 0; step < maximumSteps && contrast(line, window) < visibleContrast; ++step) {
        share += 0.02F;
        line = mixed(palette.color(QPalette::WindowText), window, share);
    }
    return line;
}

} // namespace theme
