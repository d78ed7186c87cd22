#pragma once

#include "app/widgets/dayfield.h"

/// A day with a calendar. The day that it shows at first counts only once a person has chosen it: by typing,
/// in the calendar, or by pressing Enter on it.
class DayEdit : public DayField
{
    Q_OBJECT

public:
    /// Days from `first` to `last` can be chosen.
    DayEdit(QDate first, QDate last, QWidget* parent = nullptr);

    bool isChosen() const { return m_chosen; }
    /// Shows a day that was chosen before; a day outside the range widens it.
    void setChosen(QDate day);
    /// Shows a day as a suggestion.
    void suggest(QDate day);

Q_SIGNALS:
    /// A person chose the day that is shown.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose();

    bool m_chosen = false;
};
