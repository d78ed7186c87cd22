#include "app/wizard/datepage.h"

#include "app/session/answers.h"
#include "app/session/days.h"
#include "app/session/knowndays.h"
#include "app/wizard/datefield.h"

namespace {

/// How far before the announcement the list of years goes.
constexpr int yearsBefore = 5;

std::vector<DateField::Preset> presetsOf(const policy::Question& question)
{
    std::vector<DateField::Preset> presets;
    presets.reserve(question.options.size());
    for (const policy::QuestionOption& option : question.options)
        presets.push_back({option.value, {option.title, option.says}});
    return presets;
}

} // namespace

DateLimits limitsOf(const CaseDocument& document, policy::QuestionId question)
{
    const QDate announced = days::toDate(document.pack().dates.announced);
    DateLimits limits;
    limits.last = days::toDate(document.asOf());
    // Accounts are older than the notice; nothing else that is asked about is.
    limits.first =
        question == policy::QuestionId::AccountCreated ? announced.addYears(-yearsBefore) : announced;
    limits.first = std::min(limits.first, limits.last);
    const policy::Question& asked = *document.pack().question(answers::idOf(question));
    for (const KnownDay& known : knownDays(document.pack(), asked, document.asOf()))
        limits.marks.push_back({days::toDate(known.day), known.says});
    return limits;
}

DatePage::DatePage(CaseDocument& document, policy::QuestionId id, QWidget* parent)
    : QuestionPage(document, id, parent)
    , m_field(new DateField{asked().title,
                            presetsOf(asked()),
                            limitsOf(document, id),
                            {asked().unknownTitle, asked().unknownSays}})
{
    setAnswerWidget(m_field);
    connect(m_field, &DateField::edited, this, &DatePage::take);
}

void DatePage::take()
{
    if (m_field->isUnknown()) {
        document().dontKnow(question());
    } else if (const auto known = m_field->value()) {
        policy::Answers answers = document().answers();
        answers::setDate(answers, question(), *known);
        document().answer(question(), answers);
    }
    showProblem();
}

QString DatePage::complete()
{
    return m_field->missing();
}

void DatePage::refresh()
{
    const auto known = answers::date(document().answers(), question());
    if (known)
        m_field->show(*known);
    else if (document().state(question()) == CaseDocument::AnswerState::Unknown)
        m_field->showUnknown();
}

void DatePage::focusStart()
{
    m_field->startWidget()->setFocus(Qt::OtherFocusReason);
}
