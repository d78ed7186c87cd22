#pragma once

#include <QIconEngine>
#include <QPainter>

/// An icon that is drawn anew at whatever size it is wanted, in the colours of that moment.
class DrawnIcon : public QIconEngine
{
public:
    /// `size` is in the screen's own dots; Qt sets the scale.
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result{size};
        result.fill(Qt::transparent);
        QPainter painter{&result};
        paint(&painter, result.rect(), mode, state);
        return result;
    }
};
