#pragma once

#include "policy/day.h"

#include <QFrame>

class DayField;
class QPushButton;
class TextLabel;

/// Says that the answer of another day is shown, lets a person choose the day, and leads back to today.
class DayBanner : public QFrame
{
    Q_OBJECT

public:
    /// Days from `first` to `last` can be chosen; `shown` is the one whose answer is shown.
    DayBanner(policy::Day first, policy::Day last, policy::Day shown, QWidget* parent = nullptr);

    /// Marks a day that matters in the calendar.
    void mark(policy::Day day, const QString& says);
    /// What is said above the field.
    void setText(const QString& text);
    /// Whether there is a way back to today, and whether the day can be kept in the case.
    void offer(bool today, bool keep);
    void setDay(policy::Day day);
    void focusDay();
    /// Lets the Tab key come to the banner right after this widget, whatever was made before.
    void followInTabOrder(QWidget* widget);

Q_SIGNALS:
    void dayChosen(policy::Day day);
    void todayChosen();
    void keepChosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextLabel* m_text;
    DayField* m_day;
    QPushButton* m_show;
    QPushButton* m_today;
    QPushButton* m_keep;
};
