#include "app/widgets/advisorstyle.h"

#include "app/widgets/flatparts.h"
#include "app/widgets/icons.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace {

constexpr double corner = 2.5; // Fusion's own, so that the new outline covers the old one
constexpr double ringWidth = theme::focusLine;
constexpr int roomBeside = 6;
constexpr int roomAbove = 4;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor outlineOf(const QStyleOption& option)
{
    QColor colour = theme::outline(option.palette);
    if (!has(option, QStyle::State_Enabled))
        colour.setAlphaF(0.6F); // what can't be used may be quieter (WCAG 2, 1.4.11)
    return colour;
}

/// The outline of a field, a button, a list or a group, and the ring of the focus in its place.
void outlineFrame(QPainter& painter, const QStyleOption& option, const QRect& place)
{
    const bool isFocused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    const double width = isFocused ? ringWidth : 1;
    const double inset = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{isFocused ? theme::accent(option.palette) : outlineOf(option), width});
    painter.drawRoundedRect(QRectF{place}.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

/// A square in the middle of an indicator's place.
QRectF squareIn(const QRect& place)
{
    const double side = std::min(place.width(), place.height()) - 1.0;
    return {place.x() + (place.width() - side) / 2, place.y() + (place.height() - side) / 2, side, side};
}

/// The mark of something chosen stands in this colour, on the base.
void drawIndicatorGround(QPainter& painter, const QStyleOption& option, bool isOn)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor line = isOn && isEnabled ? theme::accentFill(option.palette) : outlineOf(option);
    painter.setPen(QPen{line, isOn ? 1.0 : 1.4});
    painter.setBrush(isOn                                   ? line
                     : has(option, QStyle::State_Sunken)    ? theme::accentWash(option.palette)
                     : has(option, QStyle::State_MouseOver) ? theme::ground(option.palette)
                                                            : option.palette.color(QPalette::Base));
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const bool isPartly = has(option, QStyle::State_NoChange);
    const bool isOn = has(option, QStyle::State_On) || isPartly;
    const QRectF box = squareIn(option.rect);
    painter.save();
    drawIndicatorGround(painter, option, isOn);
    painter.drawRoundedRect(box, corner, corner);
    if (isOn) {
        const auto at = [&box](double x, double y) {
            return QPointF{box.left() + x * box.width(), box.top() + y * box.height()};
        };
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{option.palette.color(QPalette::HighlightedText), box.width() * 0.14,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        if (isPartly)
            painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
        else
            painter.drawPolyline(QPolygonF{{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}});
    }
    painter.restore();
}

void drawRadioButton(QPainter& painter, const QStyleOption& option)
{
    const bool isOn = has(option, QStyle::State_On);
    const QRectF ring = squareIn(option.rect);
    painter.save();
    drawIndicatorGround(painter, option, isOn);
    painter.drawEllipse(ring);
    if (isOn) {
        const double inset = ring.width() * 0.32;
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::HighlightedText));
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

/// Rings only for whom the keyboard leads; a click shows where it went by itself.
void drawFocusRing(QPainter& painter, const QStyleOption& option)
{
    if (!has(option, QStyle::State_KeyboardFocusChange))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen{theme::accent(option.palette), ringWidth});
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(1, 1, -1, -1), corner, corner);
    painter.restore();
}

bool isFlatButton(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features.testFlag(QStyleOptionButton::Flat) && !has(option, QStyle::State_On) &&
           !has(option, QStyle::State_Sunken);
}

} // namespace

AdvisorStyle::AdvisorStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void AdvisorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
        drawCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*painter, *option);
        return;
    case PE_FrameTabBarBase:
        if (const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(option))
            flatparts::drawTabBarLine(*painter, base->rect, base->palette);
        return;
    case PE_Frame:
    case PE_FrameGroupBox:
        outlineFrame(*painter, *option, option->rect);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || (element == PE_PanelButtonCommand && !isFlatButton(*option)))
        outlineFrame(*painter, *option, option->rect);
}

void AdvisorStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar) {
        flatparts::drawScrollBar(*painter, *bar);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto* list = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if ((control == CC_ComboBox && list && list->frame) || (control == CC_SpinBox && spin && spin->frame))
        outlineFrame(*painter, *option, option->rect);
}

void AdvisorStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (element == CE_TabBarTabShape && tab)
        flatparts::drawTab(*painter, *tab);
    else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        flatparts::drawHeader(*painter, *option);
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

QRect AdvisorStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = flatparts::scrollHandle(*bar);
    const bool isUpright = bar->orientation == Qt::Vertical;
    QRect place = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider:
        place = handle;
        break;
    case SC_ScrollBarGroove:
        break;
    case SC_ScrollBarSubPage:
        isUpright ? place.setBottom(handle.top() - 1) : place.setRight(handle.left() - 1);
        break;
    case SC_ScrollBarAddPage:
        isUpright ? place.setTop(handle.bottom() + 1) : place.setLeft(handle.right() + 1);
        break;
    default:
        return {}; // no arrows
    }
    return visualRect(bar->direction, bar->rect, place);
}

QSize AdvisorStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) { // Fusion leaves little room between a text and its frame
    case CT_PushButton:
        return size + QSize{2 * roomBeside, roomAbove};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return size + QSize{0, roomAbove};
    case CT_ItemViewItem:
        return size + QSize{0, theme::smallSpace};
    default:
        return size;
    }
}

int AdvisorStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return flatparts::scrollBarWidth;
    case PM_TabBar_ScrollButtonOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_FocusFrameHMargin: // around the texts of lists and tables
        return theme::smallSpace;
    case PM_HeaderMargin:
        return theme::smallSpace + 1; // above the texts
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

/// Where a menu bar has no room it shows this button. Qt's own picture is a file of pixels, for which it
/// loads every plugin that reads images.
QIcon AdvisorStyle::standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const
{
    if (icon == SP_ToolBarHorizontalExtensionButton || icon == SP_ToolBarVerticalExtensionButton)
        return icons::icon(icons::Icon::Next);
    return QProxyStyle::standardIcon(icon, option, widget);
}

/// Some desktops have menus and tips slide in or fade.
void AdvisorStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, false);
}

int AdvisorStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0; // motion explains nothing here
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}
