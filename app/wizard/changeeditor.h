#pragma once

#include "policy/case.h"

#include <QGroupBox>

class DateField;
class LiveLabel;
struct DateLimits;
class QPushButton;
class TileGroup;

/// Asks for one change of the switch: to which side, and what is known about the day.
class ChangeEditor : public QGroupBox
{
    Q_OBJECT

public:
    /// `unknownDay` stands for a day that is not known.
    ChangeEditor(const DateLimits& limits, policy::DateKnowledge unknownDay, QWidget* parent = nullptr);

    /// Begins with an empty change, or with the given one.
    void start(const std::optional<policy::SwitchChange>& change);
    /// The change as far as it is complete.
    std::optional<policy::SwitchChange> value() const;
    /// Says what is missing, and puts the focus there.
    void showMissing();
    QString missing() const;
    QWidget* startWidget() const;

Q_SIGNALS:
    void kept();
    void dropped();

private:
    void makeField();

    std::unique_ptr<DateLimits> m_limits;
    policy::DateKnowledge m_unknownDay;
    TileGroup* m_side = nullptr;
    DateField* m_day = nullptr;
    LiveLabel* m_missing;
    QPushButton* m_keep;
    QPushButton* m_drop;
};
