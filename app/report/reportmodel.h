#pragma once

#include "app/report/progress.h"
#include "app/report/timeline.h"
#include "policy/assessment.h"
#include "policy/case.h"
#include "policy/pack.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace report {

/// Numbers of sources as the report prints them, from 1, in the order of first mention.
using SourceNumbers = std::vector<int>;

/// A text with the sources it rests on.
struct CitedText
{
    QString text; ///< Whole sentences that stand alone.
    SourceNumbers sources;
    QString title; ///< A few words that may stand before the text, or empty.
};

/// How sure an answer is; always also said in words.
enum class Sureness {
    Determined, ///< Every completion of the unknown answers gives the same value.
    Depends,    ///< The person does not know something that would decide it.
    NotStated   ///< The provider has published no rule; no answer of the person's can settle it.
};

/// One value that an answer has or may have.
struct ValueEntry
{
    QByteArray code; ///< `used`, `P30D`, …
    QString title;   ///< Short label.
    CitedText says;  ///< Whole sentences, the history of chats included where it belongs.
};

/// An answer: training or retention, of new chats or of one chat.
struct Answer
{
    Sureness sureness = Sureness::Determined;
    QString headline; ///< One sentence; names every possible value where there are several.
    std::vector<ValueEntry> values;
    QStringList dependsOn;            ///< Titles of the questions that decide between the values.
    std::vector<CitedText> qualified; ///< Under "used": the three layers; under "not used": the exceptions.
    std::vector<CitedText> because;   ///< The rules that matched, one sentence each.
};

/// One copy of a chat.
struct CopyEntry
{
    QByteArray code;
    QString title;
    QString until; ///< "by 10 December 2030 at the latest", "since 3 March 2026", "no fixed date while you
                   ///< keep it" …
    std::optional<policy::Day> startsOn;
    std::optional<policy::Day> latest;
    bool certain = true;
    QString certainty; ///< Label of how sure the date is.
    CitedText says;
};

struct ChatEntry
{
    QString id;
    QString kind;
    QString days; ///< First and last message.
    Answer training;
    QStringList assumes;
    std::vector<CopyEntry> copies;
    QString longest; ///< One sentence: how long something of the chat exists.
};

/// A web address that a person may open.
struct Link
{
    QString title;
    QString url;
};

struct ActionEntry
{
    QByteArray code;
    QString title;
    CitedText says;
    QStringList steps;
    QString effort;
    QString undo;
    std::vector<Link> links;
};

/// Something still open and how to settle it.
struct OpenEntry
{
    policy::QuestionId question{};
    QString title;
    QString settle;
    QString effort;
};

struct ConflictEntry
{
    QString title;
    std::vector<CitedText> claims;
    QString weGoBy;
    CitedText because;
    bool open = false;
};

struct SourceEntry
{
    int number = 0;
    QString publisher;
    QString title;
    QString published;
    QString read;
    QString url;
    QString confidence;     ///< In words.
    bool isTrusted = false; ///< The confidence is high.
};

/// A person's own chats as they were read on their computer: what they come to, and those that matter most.
struct OwnData
{
    /// One of the chats that matter most.
    struct Line
    {
        QString title;
        QString says; ///< Whole sentences: days, training, until when something of it exists.
    };
    QString says; ///< How many chats, and by what they were judged.
    QStringList counts;
    std::vector<Line> most;
    QStringList notes; ///< What else is to be said: on this computer, and what no data shows.
};

/// An answer that the person gave, in words.
struct GivenAnswer
{
    policy::QuestionId question{};
    QString title;
    QString answer; ///< "I don't know" where there is none.
    bool known = false;
    bool assumed = false; ///< Not known, but counted as something, as `answer` says.
};

/// What sharing was during some days, in words.
struct SharingEntry
{
    policy::SharingSpan span;
    QString text;
};

/// Everything a report says, in words and in order; screen and paper only lay it out. Texts come from the
/// pack, framing sentences are translated, dates follow the locale.
struct ReportModel
{
    QString title;
    QString caseName; ///< The case's id, or empty.
    policy::Day asOf;
    QString asOfText;
    QString packLine;  ///< Pack title, version, day checked through.
    QString staleNote; ///< Empty unless the pack's review day has passed.
    QString notice;
    QString scope;

    QString headline; ///< One plain sentence; never a plain yes or no that some possible answer contradicts.
    Answer training;
    Answer retention;
    QString presetHint; ///< Empty unless the pop-up's pre-set switch is worth a hint.
    std::vector<SharingEntry> sharing;
    std::vector<ChatEntry> chats;
    std::optional<ChatEntry> newChat; ///< A new chat that is kept.
    policy::Day newChatDay{};         ///< When it is written: the day itself, or the one after.
    std::optional<OwnData> ownData;   ///< Where own data was read and is wanted in the report.
    Timeline timeline;                ///< Sharing and copies as a picture.
    std::vector<ActionEntry> actions;
    std::vector<OpenEntry> open;
    std::vector<ConflictEntry> conflicts; ///< Only those that bear on this case.
    std::vector<CitedText> caveats;
    std::vector<CitedText> confidential; ///< How confidential data should be treated.
    std::vector<GivenAnswer> answers;
    QString handLine; ///< "On ________ I saw the switch at ________ (on / off)."
    std::vector<SourceEntry> sources;
    QString language; ///< Language tag (BCP 47) of the pack's texts.
};

/// The report on an assessment. `assessment` has to come from `input` and `pack`. Unfinished where `progress`
/// stops it.
ReportModel buildReport(const policy::Pack& pack, const policy::Case& input,
                        const policy::Assessment& assessment, const QLocale& locale,
                        const Progress& progress = {});

/// All plans at a glance: what assess() says for each plan when nothing else is known, and what people ask.
struct PlanEntry
{
    QString title;
    QString says;
    Answer training;
    Answer retention;
};
struct QuestionAndAnswer
{
    QString question;
    CitedText answer;
};
struct OverviewModel
{
    QString title;
    QString packLine;
    QString notice;
    std::vector<PlanEntry> plans;
    std::vector<CitedText> exceptions; ///< What every "not used" leaves open.
    std::vector<QuestionAndAnswer> questions;
    std::vector<QuestionAndAnswer> toldWrong; ///< A belief, and the fact that stands against it.
    std::vector<CitedText> confidential;
    std::vector<CitedText> background;
    std::vector<SourceEntry> sources;
    QString asOfText;
    QString language; ///< Language tag (BCP 47) of the pack's texts.
};
OverviewModel buildOverview(const policy::Pack& pack, policy::Day asOf, const QLocale& locale);

} // namespace report
