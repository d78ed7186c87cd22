#pragma once

#include "policy/pack.h"

#include <QDateEdit>
#include <QHash>

/// A day with a calendar. The day that it shows at first counts only once a person has chosen it: by typing,
/// in the calendar, or by pressing Enter on it.
class DayEdit : public QDateEdit
{
    Q_OBJECT

public:
    /// Days from `first` to `last` can be chosen.
    DayEdit(QDate first, QDate last, QWidget* parent = nullptr);

    /// Marks a known day in the calendar. While the field shows it, its tool tip and what screen readers say
    /// of the field have the explanation.
    void mark(QDate day, const QString& says);
    /// What is said of the field whatever day it shows.
    void describe(const QString& says);

    bool isChosen() const { return m_chosen; }
    /// Shows a day that was chosen before; a day outside the range widens it.
    void setChosen(QDate day);
    /// Shows a day as a suggestion.
    void suggest(QDate day);

Q_SIGNALS:
    /// A person chose the day that is shown.
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();
    /// Keeps the calendar from saying which day is the current one in it.
    void hush(bool quiet);

    /// Says which marked day is shown.
    void sayMark();

    QHash<QDate, QString> m_marks;
    QString m_says;
    bool m_chosen = false;
};
