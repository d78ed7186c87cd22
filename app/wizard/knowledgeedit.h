#pragma once

#include "policy/dateknowledge.h"

#include <QDate>
#include <QWidget>

#include <optional>
#include <vector>

/// A day worth marking in a calendar.
struct MarkedDay
{
    QDate day;
    QString says;
};

/// What a field about a date allows and points out.
struct DateLimits
{
    QDate first;
    QDate last;
    std::vector<MarkedDay> marks;
};

/// One way to say what is known about a day.
class KnowledgeEdit : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What was said; nothing as long as it is not complete.
    virtual std::optional<policy::DateKnowledge> value() const = 0;
    /// A sentence that says what is missing or wrong; empty where value() has something.
    virtual QString missing() const = 0;
    virtual void show(const policy::DateKnowledge& known) = 0;

Q_SIGNALS:
    /// A person changed something.
    void edited();
};
