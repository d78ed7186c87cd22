#pragma once

#include "app/browser/reading.h"
#include "app/ingest/chattotals.h"
#include "app/session/casedocument.h"

#include <QElapsedTimer>

class QTimer;

/// What a person wonders about their chats.
struct DataWish
{
    std::optional<policy::Day> switchedOffOn; ///< The switch was moved to Off on that day and stayed there.
    std::vector<std::uint32_t> deleted;       ///< Numbers of chats that are deleted on the day judged on.

    bool isEmpty() const { return !switchedOffOn && deleted.empty(); }
};

/// A person's own chats as they were read, and what holds for each by the open case. Reading and judging go
/// on in other threads; nothing is written, and nothing is kept when the program ends.
class YourData : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,   ///< Nothing has been read.
        Reading, ///< Chats come in.
        Judging, ///< All chats are here; what holds for them is being worked out.
        Ready    ///< now() says what holds, or problem() why nothing can.
    };

    /// The document outlives this object; what is said there is followed.
    explicit YourData(CaseDocument& document, QObject* parent = nullptr);
    ~YourData() override;

    State state() const { return m_state; }
    /// Whether nothing is here only because the next reading begins at once.
    bool isStartingAnew() const { return m_isStartingAnew; }
    /// Reads these files and folders, together with those that were read before.
    void read(const QStringList& paths);
    /// Stops reading; what was read by then stays.
    void cancel();
    /// Forgets everything that was read.
    void clear();

    /// Reads everything once more, but of exports only the chats of this account; empty: of all.
    void chooseAccount(const std::string& id);
    const std::string& account() const { return m_account; }

    const QStringList& paths() const { return m_paths; }
    const ingest::ChatList& chats() const { return *m_chats; }
    /// What came of the reading; complete from the state Judging on.
    const ingest::ScanReport& report() const { return m_report; }
    const ingest::ScanProgress& progress() const { return m_progress; }
    /// Since reading began.
    std::chrono::milliseconds elapsed() const { return std::chrono::milliseconds{m_clock.elapsed()}; }

    /// Judges anew where that is still to be done, and waits for it. For a report, which has to be true at
    /// once.
    void settle();
    /// Judges by the document's pack, which is another one.
    void packChanged() { caseChanged(); }

    /// What holds now, or held before the last change of an answer (see settle()); nullptr while that is not
    /// known.
    const ingest::Judgement* now() const { return m_now ? &*m_now : nullptr; }
    const ingest::ChatTotals& totals() const { return m_totals; }
    /// When the chat was deleted, as the case says.
    std::optional<policy::Day> deletedOn(std::uint32_t number) const;
    std::size_t deletedCount() const { return m_deleted.size(); }
    /// Why nothing can be said: the answers can't be true together with the chats.
    const std::optional<policy::Problem>& problem() const { return m_problem; }

    /// Works out what would hold; wondered() follows. An empty wish takes it back.
    void wonder(const DataWish& wish);
    const DataWish& wish() const { return m_wish; }
    /// What would hold; nullptr where nothing is wondered about or it is not known yet.
    const ingest::Judgement* then() const { return m_then ? &*m_then : nullptr; }
    const ingest::ChatTotals& thenTotals() const { return m_thenTotals; }
    const std::optional<policy::Problem>& thenProblem() const { return m_thenProblem; }

    /// The case, with what the chats prove together, for a report on one of them.
    policy::Case caseWithUse() const;
    const CaseDocument& document() const { return m_document; }

    /// Whether the printed report gets a section on these chats.
    bool isInReport() const { return m_isInReport; }
    void setInReport(bool on);

Q_SIGNALS:
    void stateChanged();
    /// Chats were added at the end, from this number on, or others took the place of older ones.
    void chatsAdded(std::uint32_t first);
    void chatsReplaced();
    void progressed();
    /// now() or problem() changed.
    void judgedAnew();
    /// then() or thenProblem() changed.
    void wondered();
    void inReportChanged();

private:
    /// What judging came to.
    struct Judged
    {
        std::optional<ingest::Judgement> judgement;
        ingest::ChatTotals totals;
        std::vector<ingest::Deletion> deleted; ///< By the case, in the order of the chats.
        std::optional<policy::Problem> problem;
        std::shared_ptr<const policy::Pack> pack; ///< The judgement needs it.
    };

    void setState(State state);
    void take(const std::vector<Reading::Told>& chats);
    void finish(const ingest::ScanReport& report);
    void caseChanged();
    void judge();
    void judgeThen();
    void judgeInThread(std::jthread& thread, const policy::Answers& answers,
                       const std::vector<std::uint32_t>& deleted, void (YourData::*done)(Judged&, int),
                       int round);
    void takeNow(Judged& judged, int round);
    void takeThen(Judged& judged, int round);

    CaseDocument& m_document;
    State m_state = State::Empty;
    QStringList m_paths;
    std::string m_account;
    std::vector<ingest::Deletion> m_deleted;
    std::shared_ptr<ingest::ChatList> m_chats; ///< Not changed once all chats are here.
    ingest::ScanReport m_report;
    ingest::ScanProgress m_progress;
    QElapsedTimer m_clock;
    std::optional<ingest::Judgement> m_now;
    ingest::ChatTotals m_totals;
    std::optional<policy::Problem> m_problem;
    DataWish m_wish;
    std::optional<ingest::Judgement> m_then;
    ingest::ChatTotals m_thenTotals;
    std::optional<policy::Problem> m_thenProblem;
    std::shared_ptr<const policy::Pack> m_pack; ///< That now() was judged by.
    std::shared_ptr<const policy::Pack> m_thenPack;
    bool m_isInReport = false; ///< Titles of chats are in it, so it has to be wished for.
    bool m_isStartingAnew = false;
    bool m_isCurrent = false; ///< now() goes by the answers as they are.
    int m_round = 0;
    int m_thenRound = 0;
    QTimer* m_rejudge;
    std::unique_ptr<Reading> m_reading;
    std::jthread m_judging;
    std::jthread m_wondering;
};
