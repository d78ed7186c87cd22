#pragma once

#include "app/wizard/knowledgeedit.h"

class DayEdit;

/// A day, with a calendar and the known days named below it.
class ExactDayEdit : public KnowledgeEdit
{
    Q_OBJECT

public:
    explicit ExactDayEdit(const DateLimits& limits, QWidget* parent = nullptr);

    std::optional<policy::DateKnowledge> value() const override;
    QString missing() const override;
    void show(const policy::DateKnowledge& known) override;

private:
    DayEdit* m_day;
};
