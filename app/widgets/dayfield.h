#pragma once

#include "policy/day.h"

#include <QDateEdit>
#include <QHash>

/// A day to be typed or chosen in a calendar, which marks the days that matter.
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

    /// Marks a known day in the calendar. While the field shows it, its tool tip and what screen readers say
    /// of the field have the explanation.
    void mark(policy::Day day, const QString& says);
    /// What is said of the field whatever day it shows.
    void describe(const QString& says);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Says which marked day is shown.
    void sayMark();

private:
    /// Keeps the calendar from saying which day is the current one in it.
    void hush(bool quiet);

    QHash<QDate, QString> m_marks;
    QString m_says;
};
