#include "app/report/answerbuilder.h"
#include "app/report/chatentries.h"
#include "app/report/oneline.h"
#include "app/report/packline.h"
#include "app/report/personentries.h"
#include "app/report/reportmodel.h"
#include "app/report/text.h"
#include "policy/assess.h"

#include <algorithm>

namespace report {

namespace {

using policy::Assessment;
using policy::Case;
using policy::Determination;
using policy::Pack;

/// Whether the chat may have another answer than new chats have.
bool differs(const Determination& chat, const Determination& newChats)
{
    return std::any_of(chat.values.begin(), chat.values.end(), [&newChats](const QByteArray& value) {
        return !newChats.has(value == "eligible" ? QByteArray{"used"} : value);
    });
}

/// One sentence over everything: what holds for new chats, and that some chats have another answer.
QString headlineOf(const Assessment& assessment, const Answer& training)
{
    QString sentence = training.headline;
    if (training.sureness == Sureness::Depends)
        sentence = Text::tr("What may happen to new chats depends on what is still open: %1.")
                       .arg(oneOf(valueTitles(training)));
    const bool othersDiffer =
        std::any_of(assessment.chats.begin(), assessment.chats.end(),
                    [&](const auto& chat) { return differs(chat.training, assessment.training); });
    if (!othersDiffer)
        return sentence;
    if (sentence.endsWith(QLatin1Char{'.'}))
        sentence.chop(1);
    return Text::tr("%1; among the chats listed, some have another answer.").arg(sentence);
}

void fillHead(ReportModel& model, const Pack& pack, const Case& input, const Assessment& assessment,
              const DateWords& dates)
{
    model.title = Text::tr("What may happen to your %1 chats").arg(pack.service);
    model.caseName = onOneLine(input.id.value_or(QString{}));
    model.asOf = assessment.asOf;
    model.asOfText = dates.day(assessment.asOf);
    model.packLine = packLine(pack, dates);
    if (assessment.asOf > pack.reviewBy)
        model.staleNote = Text::tr("%1 A review was due by %2.").arg(pack.stale, dates.day(pack.reviewBy));
    model.notice = pack.notice.arg(dates.day(pack.checkedThrough));
    model.scope = pack.scope;
    model.language = pack.language;
}

/// Whether sharing was on, or may have been, before the last stretch.
bool sharedEarlier(const Assessment& assessment)
{
    const auto& spans = assessment.sharing;
    return spans.size() > 1 &&
           std::any_of(spans.begin(), spans.end() - 1,
                       [](const policy::SharingSpan& span) { return span.sharing != policy::Sharing::Off; });
}

/// The first of the chats with a message on or after a day, and the day of that message.
const policy::Chat* firstSince(const std::vector<policy::Chat>& chats, policy::Day day)
{
    const policy::Chat* first = nullptr;
    policy::Day earliest{};
    for (const policy::Chat& chat : chats) {
        const auto message = std::lower_bound(chat.messages.begin(), chat.messages.end(), day);
        if (message != chat.messages.end() && (!first || *message < earliest)) {
            first = &chat;
            earliest = *message;
        }
    }
    return first;
}

/// The day of a new chat: the day itself, or the one after where sharing may have changed on the day itself.
/// A chat of such a day may lie before the change, and new chats are those after it.
policy::Day newChatDay(const Case& input, policy::Day asOf)
{
    const auto mayBeToday = [asOf](const policy::DateKnowledge& date) {
        return date.first() <= asOf && asOf <= date.last();
    };
    const auto& changes = input.answers.switchChanges;
    const bool changesToday =
        std::any_of(changes.begin(), changes.end(),
                    [&](const policy::SwitchChange& change) { return mayBeToday(change.on); });
    return changesToday ? asOf + std::chrono::days{1} : asOf;
}

/// What would hold for a new chat that is kept. The chats that prove most about the account stay in the case.
std::optional<ChatEntry> newChat(const Pack& pack, const Case& input, const Assessment& assessment,
                                 policy::Day day, const DateWords& dates)
{
    if (assessment.training.has("no-access") && assessment.training.isDetermined())
        return {};
    Case probe{input.id, day, input.answers, {}, {}};
    for (const policy::Chat* chat :
         {firstSince(input.chats, policy::Day{}), firstSince(input.chats, pack.dates.provenUseFrom)}) {
        if (chat && (probe.chats.empty() || probe.chats.back() != *chat))
            probe.chats.push_back(*chat);
    }
    policy::Chat today;
    today.messages = {day};
    today.feedbackOn.emplace();
    today.flaggedOn.emplace();
    probe.chats.push_back(today);
    const auto result = policy::assess(pack, probe, day);
    if (!result || result->chats.empty())
        return {};
    SourceList sources{pack}; // a picture cites nothing
    return ChatEntries{pack, probe, day, sources, dates}.entry(result->chats.back());
}

} // namespace

ReportModel buildReport(const Pack& pack, const Case& input, const Assessment& assessment,
                        const QLocale& locale, const Progress& progress)
{
    const DateWords dates{locale};
    SourceList sources{pack};
    AnswerBuilder answers{pack, sources};
    PersonEntries person{pack, input, assessment, sources, dates};
    ChatEntries chats{pack, input, assessment.asOf, sources, dates};

    ReportModel model;
    fillHead(model, pack, input, assessment, dates);
    // The order of these lines is the order of the sources' numbers.
    model.training = answers.newTraining(assessment.training, input.answers.plan, sharedEarlier(assessment));
    model.retention = answers.newRetention(assessment.retention, input.answers.customRetentionDays);
    model.headline = headlineOf(assessment, model.training);
    if (assessment.presetIfUntouched)
        model.presetHint = pack.preset;
    model.actions = person.actions();
    model.open = person.open();
    model.sharing = person.sharing();
    for (const policy::ChatAssessment& chat : assessment.chats) {
        if (!goesOn(progress, model.chats.size(), assessment.chats.size()))
            return model;
        model.chats.push_back(chats.entry(chat));
    }
    model.conflicts = person.conflicts();
    for (const policy::Word& word : pack.caveats)
        model.caveats.push_back(sources.cited(word.says, word.citations, word.title));
    for (const policy::Word& word : pack.confidential)
        model.confidential.push_back(sources.cited(word.says, word.citations, word.title));
    model.answers = person.answers();
    model.handLine =
        person.mayHaveSwitch()
            ? Text::tr("On ____________________ I saw the switch at ____________ (on / off).")
            : Text::tr("On ____________________ I compared this with ______________________________.");
    model.sources = sources.entries(dates);
    model.newChatDay = newChatDay(input, assessment.asOf);
    model.newChat = newChat(pack, input, assessment, model.newChatDay, dates);
    model.timeline = timelineOf(model, locale);
    return model;
}

} // namespace report
