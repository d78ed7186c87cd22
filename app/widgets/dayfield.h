#pragma once

#include "policy/day.h"

#include <QDateEdit>

/// A day to be typed or chosen in a calendar.
class DayField : public QDateEdit
{
    Q_OBJECT

public:
    /// Days from `first` to `last` can be chosen; `name` says what the day is of.
    DayField(const QString& name, policy::Day first, policy::Day last, QWidget* parent = nullptr);

    /// How days are shown in fields: the locale's short form with all four digits of the year.
    static QString shownFormat();
    policy::Day day() const;
    /// Shows a day; one outside the range widens it.
    void setDay(policy::Day day);
};
