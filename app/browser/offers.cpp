#include "app/browser/offers.h"

#include "app/browser/datawords.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using policy::Answers;
using policy::DateKnowledge;
using policy::QuestionId;

/// Gives the words their translation context.
struct Offers
{
    Q_DECLARE_TR_FUNCTIONS(Offers)
};

/// Puts together what the evidence shows.
class Collector
{
public:
    Collector(const ingest::Evidence& evidence, const CaseDocument& document)
        : m_evidence(evidence)
        , m_document(document)
        , m_answers(document.answers())
    {
    }

    std::vector<Shown> collect()
    {
        addPlan();
        addCreated();
        addUse();
        addProof();
        addSwitch();
        addCredentials();
        return std::move(m_shown);
    }

private:
    bool isConsumer() const { return !m_answers.plan || policy::isConsumer(*m_answers.plan); }
    void tell(const QString& text) { m_shown.push_back({text, Shown::Fit::NoAnswer, {}, {}, {}}); }
    void offer(const QString& text, QuestionId question, const QString& answer, Shown::Fit fit,
               const Answers& answers)
    {
        m_shown.push_back({text, fit, question, answer, answers});
    }

    void addPlan()
    {
        if (m_evidence.organizationType.empty())
            return;
        const auto plan = m_evidence.plan;
        const policy::Word* word =
            plan ? policy::findWord(m_document.pack().plans,
                                    QByteArray::fromStdString(std::string{policy::planNames.name(*plan)}))
                 : nullptr;
        const QString name = word ? word->title : datawords::text(m_evidence.organizationType);
        const QString text =
            Offers::tr("The account that is signed in to Claude Code on this computer is of this kind: %1.")
                .arg(name);
        if (!plan)
            return tell(text);
        Answers with = m_answers;
        with.plan = plan;
        offer(text, QuestionId::Plan, name, fit(m_answers.plan, plan), with);
    }

    template <typename Value>
    static Shown::Fit fit(const std::optional<Value>& said, const std::optional<Value>& shown)
    {
        return !said ? Shown::Fit::Offered : said == shown ? Shown::Fit::Said : Shown::Fit::Differs;
    }

    void addCreated()
    {
        if (!m_evidence.accountCreated)
            return;
        const policy::Day day = ingest::dayOf(*m_evidence.accountCreated);
        const QString text =
            Offers::tr("That account was created on %1, as Claude Code notes.").arg(datawords::day(day));
        if (!isConsumer())
            return tell(text);
        Answers with = m_answers;
        with.accountCreated = DateKnowledge{day};
        const auto& said = m_answers.accountCreated;
        const bool agrees = said && said->first() <= day && day <= said->last();
        offer(text, QuestionId::AccountCreated, datawords::day(day),
              !said             ? Shown::Fit::Offered
              : !agrees         ? Shown::Fit::Differs
              : said->isExact() ? Shown::Fit::Said
                                : Shown::Fit::Offered,
              with);
    }

    void addUse()
    {
        if (!m_evidence.firstUse)
            return;
        const policy::Day day = ingest::dayOf(*m_evidence.firstUse);
        const policy::Day last = ingest::dayOf(m_evidence.lastUse.value_or(*m_evidence.firstUse));
        const QString text = Offers::tr("The first message in this data is of %1, the last one of %2.")
                                 .arg(datawords::day(day), datawords::day(last));
        const auto by = DateKnowledge::parse("../" + policy::toIsoDate(day));
        if (!isConsumer() || !by || m_evidence.accountCreated)
            return tell(text);
        Answers with = m_answers;
        with.accountCreated = by;
        const auto& said = m_answers.accountCreated;
        offer(text, QuestionId::AccountCreated, Offers::tr("%1 or earlier", "a day").arg(datawords::day(day)),
              !said                 ? Shown::Fit::Offered
              : said->last() <= day ? Shown::Fit::Said
              : said->first() > day ? Shown::Fit::Differs
                                    : Shown::Fit::Offered,
              with);
    }

    void addProof()
    {
        const policy::Day from = m_document.pack().dates.provenUseFrom;
        if (!m_evidence.firstProvingUse && m_evidence.isMixed())
            return;
        if (!m_evidence.firstProvingUse)
            return tell(Offers::tr("No use from %1 on is in this data.").arg(datawords::day(from)));
        const QString text = Offers::tr("It was used on %1: by then the account had accepted the new terms.")
                                 .arg(datawords::day(ingest::dayOf(*m_evidence.firstProvingUse)));
        if (!isConsumer())
            return tell(text);
        Answers with = m_answers;
        with.usedAfterDeadline = true;
        offer(text, QuestionId::UsedAfterDeadline, Offers::tr("Yes, it was used"),
              fit(m_answers.usedAfterDeadline, std::optional{true}), with);
    }

    void addSwitch()
    {
        const auto& cached = m_evidence.trainingSwitch;
        if (!cached)
            return;
        QString text = cached->on ? Offers::tr("Claude Code last saw the training switch at On.")
                                  : Offers::tr("Claude Code last saw the training switch at Off.");
        if (cached->seen) {
            const policy::Day day = ingest::dayOf(*cached->seen);
            const auto age = std::max<std::int64_t>(0, (m_document.asOf() - day).count());
            text = Offers::tr("%1 That was on %2, %n day(s) ago; it may have been moved since.", "",
                              static_cast<int>(age))
                       .arg(text, datawords::day(day));
        }
        if (!isConsumer() || m_answers.accepted == false || !m_answers.switchChanges.empty())
            return tell(text);
        text = Offers::tr("%1 If you never moved it, it stood so when you accepted as well.").arg(text);
        Answers with = m_answers;
        with.switchAtAccept = cached->on ? policy::SwitchPosition::On : policy::SwitchPosition::Off;
        offer(text, QuestionId::SwitchAtAccept, cached->on ? Offers::tr("On") : Offers::tr("Off"),
              fit(m_answers.switchAtAccept, with.switchAtAccept), with);
    }

    void addCredentials()
    {
        if (m_evidence.apiKeyStored)
            tell(
                Offers::tr("A key for the API is stored on this computer; it was not looked at. Sessions may "
                           "have run on it, under other terms."));
        if (m_evidence.usesBedrock || m_evidence.usesVertex)
            tell(
                Offers::tr("The settings send sessions to a cloud. Messages that a cloud answered are judged "
                           "by its terms."));
        if (const QString text = datawords::accounts(m_evidence); !text.isEmpty())
            tell(text);
    }

    const ingest::Evidence& m_evidence;
    const CaseDocument& m_document;
    const Answers& m_answers;
    std::vector<Shown> m_shown;
};

} // namespace

std::vector<Shown> shownBy(const ingest::Evidence& evidence, const CaseDocument& document)
{
    return Collector{evidence, document}.collect();
}
