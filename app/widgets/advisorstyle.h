#pragma once

#include <QProxyStyle>

/// Fusion with outlines that can be seen. Fusion darkens the window's colour for the outline of a control,
/// which leaves check boxes, radio buttons and fields all but invisible on a dark desktop; here outlines keep
/// 3:1 against the window (theme::outline), the focus has a ring in the accent colour, tabs, titles of
/// columns and scroll bars are flat, and nothing moves by itself.
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
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    using QProxyStyle::polish;
    void polish(QApplication* application) override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returned = nullptr) const override;
};
