#pragma once

#include "app/wizard/questionpage.h"

class DateField;
struct DateLimits;

/// The days that a question about a date or about changes of the switch allows and marks.
DateLimits limitsOf(const CaseDocument& document, policy::QuestionId question);

/// A question about a day.
class DatePage : public QuestionPage
{
    Q_OBJECT

public:
    DatePage(CaseDocument& document, policy::QuestionId id, QWidget* parent);

    void focusStart() override;

protected:
    QString complete() override;
    void refresh() override;

private:
    void take();

    DateField* m_field;
};
