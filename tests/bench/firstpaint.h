#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

/// Ends the program, without closing anything, once the window has been painted for the first time: what a
/// program does when it is closed (ours stores where its window was) is no part of its start.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget* window) { window->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, [] { std::_Exit(EXIT_SUCCESS); }); // after the paint
        return QObject::eventFilter(watched, event);
    }
};
