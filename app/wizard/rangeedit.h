#pragma once

#include "app/wizard/knowledgeedit.h"

class DayEdit;
class QCheckBox;

/// Some day between two days; one of them may be left open.
class RangeEdit : public KnowledgeEdit
{
    Q_OBJECT

public:
    explicit RangeEdit(const DateLimits& limits, QWidget* parent = nullptr);

    std::optional<policy::DateKnowledge> value() const override;
    QString missing() const override;
    void show(const policy::DateKnowledge& known) override;

private:
    struct End
    {
        QCheckBox* box = nullptr;
        DayEdit* day = nullptr;
    };
    End makeEnd(const QString& title, const QString& dayName, const DateLimits& limits);

    End m_first;
    End m_last;
};
