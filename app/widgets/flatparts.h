#pragma once

class QPainter;
class QPalette;
class QRect;
class QStyleOption;
class QStyleOptionSlider;
class QStyleOptionTab;

/// Parts of the style that Fusion draws as raised boxes, drawn flat: tabs with a line under the chosen one,
/// titles of columns, scroll bars without arrows.
namespace flatparts {

inline constexpr int scrollBarWidth = 12;

void drawTab(QPainter& painter, const QStyleOptionTab& tab);
void drawTabBarLine(QPainter& painter, const QRect& place, const QPalette& palette);
void drawHeader(QPainter& painter, const QStyleOption& header);
void drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar);
/// Where the handle of a scroll bar is, in its own coordinates, as if people read from left to right.
QRect scrollHandle(const QStyleOptionSlider& bar);

} // namespace flatparts
