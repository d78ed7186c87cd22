#pragma once

#include <QStringList>

class QWidget;

/// What is wrong with how a window is laid out, a sentence each: text cut off, parts over one another or
/// outside of their place, a page that would have to be scrolled sideways. Hidden parts don't count.
QStringList layoutProblems(const QWidget& window);
