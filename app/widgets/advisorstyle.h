#pragma once

#include <QProxyStyle>

/// Fusion with outlines that can be seen. Fusion darkens the window's colour for the outline of a control,
/// which leaves check boxes, radio buttons and fields all but invisible on a dark desktop; here outlines keep
/// 3:1 against the window (theme::outline), the focus has a ring in the accent colour, and nothing moves by
/// itself.
class AdvisorStyle : public QProxyStyle
{
    Q_OBJECT

public:
    AdvisorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option = nullptr,
                       const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
};
