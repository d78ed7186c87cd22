#pragma once

#include "app/session/casefile.h"
#include "app/session/casehistory.h"
#include "app/session/rules.h"
#include "policy/assess.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// The open case: what was answered, what was said not to be known, its chats, where it is saved, whether
/// that is up to date, and every step back to where it began. Knows no clock: `today` comes from outside and
/// counts where the case names no day of its own.
class CaseDocument : public QObject
{
    Q_OBJECT

public:
    using AnswerState = ::AnswerState;

    CaseDocument(Rules rules, policy::Day today, QObject* parent = nullptr);

    const Rules& rules() const { return m_rules; }
    const policy::Pack& pack() const { return *m_rules.pack(); }
    std::shared_ptr<const policy::Pack> sharedPack() const { return m_rules.pack(); }
    /// Goes on with the same rules in another language.
    void setRules(Rules rules) { m_rules = std::move(rules); }
    const policy::Case& value() const { return m_case; }
    const policy::Answers& answers() const { return m_case.answers; }
    policy::Day asOf() const { return m_case.asOf.value_or(m_today); }
    AnswerState state(policy::QuestionId question) const { return m_states[index(question)]; }

    /// Sets the answers after a person said something to the question.
    void answer(policy::QuestionId question, const policy::Answers& answers);
    /// Notes "I don't know" and forgets an answer given before.
    void dontKnow(policy::QuestionId question);
    /// Sets the answers after a change that mends the case (CaseRepair).
    void mend(policy::QuestionId question, const policy::Answers& answers);
    /// Sets the name that stands on the report; an empty one takes it away.
    void setName(const QString& name);
    /// Sets the day that the case is judged on from now on; without one it is today.
    void setDay(std::optional<policy::Day> day);
    /// Adds a chat at the end, puts one in the place of another, takes one away. Places are those in value().
    void addChat(policy::Chat chat);
    void changeChat(std::size_t at, policy::Chat chat);
    void removeChat(std::size_t at);
    /// Takes over answers and chats from a changed copy of this case, with its chats in the same places and
    /// perhaps more behind them, as one step.
    void takeOverWhatIf(const policy::Case& changed);

    /// The step that undo() takes back; nullptr where there is none.
    const CaseStep* undoStep() const { return m_history.undoStep(); }
    const CaseStep* redoStep() const { return m_history.redoStep(); }
    /// Takes the last step back, or goes through it again. Only to be called where there is one.
    void undo();
    void redo();

    /// What holds for the whole case.
    policy::Result<policy::Assessment> assessment() const;
    /// What is wrong with the answers, if anything is.
    std::optional<policy::Problem> problem() const;
    /// The case as questions about it need it: with at most some hundred of its chats, those that prove most
    /// about the account among them. A case with 200,000 chats can be asked about without delay.
    const policy::Case& outline() const { return m_outline; }
    /// The place in value() of every chat of outline(), in order.
    const std::vector<std::size_t>& outlinePlaces() const { return m_outlinePlaces; }
    /// The questions that can change what is open, in order, whatever was answered already.
    std::vector<policy::QuestionId> questions() const;
    /// Those, and the ones that were answered although they no longer change anything, as far as they are for
    /// this plan: the way a person came.
    std::vector<policy::QuestionId> steps() const;
    /// The first question after `previous` that can change what is open.
    std::optional<policy::QuestionId> next(std::optional<policy::QuestionId> previous) const;

    /// Begins an empty case.
    void clear();
    /// Opens a saved case. Where that fails nothing changes, and a whole sentence says why.
    QString open(const QString& path) { return open(load(path, pack(), m_today)); }
    /// A saved case that was read, or a sentence that says why it can't be used.
    struct Loaded
    {
        casefile::Reading reading;
        QString error;
        QString path;
    };
    /// The first half of opening, which takes long for many chats and can run in another thread.
    static Loaded load(const QString& path, const policy::Pack& pack, policy::Day today);
    /// The other half.
    QString open(Loaded loaded);
    /// What to do where the file was changed by somebody else since it was opened or saved here.
    enum class Others { Keep, Replace };
    /// Saves the case, and takes that file as its place from now on. A whole sentence where that fails. A
    /// file that is gone is written anew.
    QString save(const QString& path, Others others = Others::Keep);
    /// Where the case is saved; empty for a new one.
    QString path() const { return m_path; }
    bool isModified() const;
    /// Whether anything was said at all.
    bool isEmpty() const;

Q_SIGNALS:
    /// Something about the case, its file or its state changed.
    void changed();

private:
    static constexpr std::size_t questionCount = policy::questionNames.names.size();
    static std::size_t index(policy::QuestionId question) { return static_cast<std::size_t>(question); }
    void takeOver(policy::Case value, QByteArray chatsJson, const QString& path);
    CaseSaid said() const;
    CaseStep step(CaseStep::Kind kind) const;
    void sayTo(policy::QuestionId question, const policy::Answers& answers, AnswerState state);
    void take(CaseStep step);
    void setSaid(const CaseSaid& said);
    void outlineAnew();
    QString packId() const;

    Rules m_rules;
    policy::Day m_today;
    policy::Case m_case;
    CaseSaid m_saved; ///< As it stands on disk, or empty.
    policy::Case m_outline;
    std::vector<std::size_t> m_outlinePlaces;
    QByteArray m_chatsJson;        ///< The chats as they were opened, byte for byte.
    std::uint64_t m_chats = 0;     ///< Which chats these are, as in CaseSaid.
    std::uint64_t m_lastChats = 0; ///< The last number that was given.
    CaseHistory m_history;
    QString m_path;
    QByteArray m_digest; ///< Of the file as it was opened or saved here.
    std::array<AnswerState, questionCount> m_states{};
};
