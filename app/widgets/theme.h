#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

/// The look in one place: spaces, fonts and the few colours that are mixed from the palette, so that light,
/// dark and high-contrast desktops all work. Lengths are device-independent pixels.
namespace theme {

inline constexpr int smallSpace = 6;
inline constexpr int space = 12;
inline constexpr int largeSpace = 24;
inline constexpr int cornerRadius = 8;
/// The width of what shows where the keyboard is.
inline constexpr int focusLine = 2;
/// Lines longer than this are hard to read.
inline constexpr int contentWidth = 760;
/// Windows narrower than this show no rail.
inline constexpr int railBreak = 820;
inline constexpr int railWidth = 236;
/// Answers stand in two columns from this width on.
inline constexpr int twoColumnWidth = 600;

/// The font of a page's title, of a section's title, of the one sentence that answers.
QFont titleFont(const QFont& base);
QFont sectionFont(const QFont& base);
QFont headlineFont(const QFont& base);
QFont boldFont(const QFont& base);

/// What the desktop may ask for.
enum class Scheme { Light, Dark, Contrast };
/// The colours of a scheme.
QPalette palette(Scheme scheme);
/// Whether a palette is a dark one.
bool isDark(const QPalette& palette);
/// Contrast of two colours by WCAG 2, from 1 to 21.
double contrast(const QColor& first, const QColor& second);

/// A second colour beside the accent: sharing, and what asks for attention.
QColor warm(const QPalette& palette);
/// A ground a little apart from the window's, for strips and cards.
QColor ground(const QPalette& palette);

/// The one accent colour.
QColor accent(const QPalette& palette);
/// The accent as a background of text in the palette's HighlightedText, shifted until that can be read.
QColor accentFill(const QPalette& palette);
/// A quiet shade of the accent behind chosen things.
QColor accentWash(const QPalette& palette);
/// Explaining text: the text's colour, a little nearer to the background, still easy to read.
QColor quietText(const QPalette& palette);
/// Outlines of tiles, panels and controls, 3:1 against the window at least.
QColor outline(const QPalette& palette);

} // namespace theme
