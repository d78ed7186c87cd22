#pragma once

#include "app/wizard/knowledgeedit.h"

class QComboBox;

/// A month of a year, or a year alone.
class MonthEdit : public KnowledgeEdit
{
    Q_OBJECT

public:
    explicit MonthEdit(const DateLimits& limits, QWidget* parent = nullptr);

    std::optional<policy::DateKnowledge> value() const override;
    QString missing() const override;
    void show(const policy::DateKnowledge& known) override;

private:
    void addYear(int year);

    QComboBox* m_month; ///< Data: 1 to 12, or 0 for "any month".
    QComboBox* m_year;  ///< Data: the year, or 0 for "not chosen".
};
