#include "app/report/answerbuilder.h"
#include "app/report/packline.h"
#include "app/report/text.h"
#include "policy/assess.h"

namespace report {

namespace {

using policy::Pack;

std::vector<QuestionAndAnswer> pairs(const std::vector<policy::FaqEntry>& entries, SourceList& sources)
{
    std::vector<QuestionAndAnswer> result;
    result.reserve(entries.size());
    for (const policy::FaqEntry& entry : entries)
        result.push_back({entry.question, sources.cited(entry.answer, entry.citations)});
    return result;
}

/// Here nobody was asked anything yet.
void sayWhatDecides(Answer& answer)
{
    if (answer.sureness == Sureness::Depends)
        answer.headline = Text::tr("It depends on more than the plan: %1.").arg(oneOf(valueTitles(answer)));
}

std::vector<PlanEntry> planEntries(const Pack& pack, policy::Day asOf, SourceList& sources)
{
    std::vector<PlanEntry> result;
    AnswerBuilder answers{pack, sources};
    for (const policy::Word& word : pack.plans) {
        const auto plan = policy::planNames.value(word.id.toStdString());
        if (!plan)
            continue;
        policy::Case nothingElse;
        nothingElse.answers.plan = *plan;
        const auto assessment = policy::assess(pack, nothingElse, asOf);
        if (!assessment)
            continue;
        PlanEntry entry{word.title, word.says, answers.newTraining(assessment->training, *plan),
                        answers.newRetention(assessment->retention, {})};
        sayWhatDecides(entry.training);
        sayWhatDecides(entry.retention);
        nothingElse.answers.customRetentionDays = policy::limits::minimumCustomRetentionDays;
        const auto own = policy::assess(pack, nothingElse, asOf);
        if (own && own->retention.values != assessment->retention.values)
            entry.retention.headline =
                Text::tr("%1, or for a period of its own where the organisation has set one.")
                    .arg(valueTitles(entry.retention).join(Text::tr(" – or – ")));
        result.push_back(std::move(entry));
    }
    return result;
}

bool holdsOn(const policy::Background& entry, policy::Day day)
{
    return (!entry.from || *entry.from <= day) && (!entry.until || day <= *entry.until);
}

} // namespace

OverviewModel buildOverview(const Pack& pack, policy::Day asOf, const QLocale& locale)
{
    const DateWords dates{locale};
    SourceList sources{pack};
    OverviewModel model;
    model.title = Text::tr("All plans at a glance");
    model.packLine = packLine(pack, dates);
    model.notice = pack.notice.arg(dates.day(pack.checkedThrough));
    model.plans = planEntries(pack, asOf, sources);
    for (const policy::Word& word : pack.exceptions)
        model.exceptions.push_back(sources.cited(word.says, word.citations, word.title));
    model.questions = pairs(pack.faq, sources);
    model.toldWrong = pairs(pack.toldWrong, sources);
    for (const policy::Word& word : pack.confidential)
        model.confidential.push_back(sources.cited(word.says, word.citations, word.title));
    for (const policy::Background& entry : pack.background) {
        if (holdsOn(entry, asOf))
            model.background.push_back(sources.cited(entry.says, entry.citations, entry.title));
    }
    model.sources = sources.entries(dates);
    model.asOfText = dates.day(asOf);
    model.language = pack.language;
    return model;
}

} // namespace report
