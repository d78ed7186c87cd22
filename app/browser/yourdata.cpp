#include "app/browser/yourdata.h"

#include "app/session/whatif.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

YourData::YourData(CaseDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_chats(std::make_shared<ingest::ChatList>())
    , m_rejudge(new QTimer{this})
{
    m_rejudge->setSingleShot(true);
    connect(m_rejudge, &QTimer::timeout, this, &YourData::judge);
    connect(&m_document, &CaseDocument::changed, this, &YourData::caseChanged);
}

YourData::~YourData() = default;

void YourData::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void YourData::read(const QStringList& paths)
{
    QStringList all = m_paths;
    for (const QString& path : paths) {
        if (!all.contains(path))
            all << path;
    }
    const std::string account = m_account;
    m_isStartingAnew = true;
    clear();
    m_isStartingAnew = false;
    m_paths = all;
    m_account = account;
    m_clock.start();
    m_reading = std::make_unique<Reading>();
    connect(m_reading.get(), &Reading::chatsTold, this, &YourData::take);
    connect(m_reading.get(), &Reading::progressed, this, [this](const ingest::ScanProgress& progress) {
        m_progress = progress;
        Q_EMIT progressed();
    });
    connect(m_reading.get(), &Reading::finished, this, &YourData::finish);
    ingest::ScanOptions options;
    options.provingFrom = m_document.pack().dates.provenUseFrom;
    options.account = m_account;
    m_reading->start(m_paths, options);
    setState(State::Reading);
}

void YourData::chooseAccount(const std::string& id)
{
    if (id == m_account)
        return;
    m_account = id;
    read({});
}

std::optional<policy::Day> YourData::deletedOn(std::uint32_t number) const
{
    const auto found = std::lower_bound(
        m_deleted.begin(), m_deleted.end(), number,
        [](const ingest::Deletion& deletion, std::uint32_t wanted) { return deletion.number < wanted; });
    return found != m_deleted.end() && found->number == number ? std::optional{found->on} : std::nullopt;
}

void YourData::cancel()
{
    if (m_reading)
        m_reading->cancel();
}

void YourData::clear()
{
    m_reading.reset();
    m_judging.request_stop();
    m_wondering.request_stop();
    ++m_round;
    ++m_thenRound;
    m_paths.clear();
    m_account.clear();
    m_deleted.clear();
    m_chats = std::make_shared<ingest::ChatList>();
    m_report = {};
    m_progress = {};
    m_now.reset();
    m_then.reset();
    m_totals = m_thenTotals = {};
    m_problem.reset();
    m_thenProblem.reset();
    m_wish = {};
    setState(State::Empty);
}

void YourData::take(const std::vector<Reading::Told>& chats)
{
    const std::uint32_t first = m_chats->size();
    bool replaced = false;
    for (const Reading::Told& told : chats)
        replaced = m_chats->add(told.chat, told.replaces) < first || replaced;
    if (m_chats->size() > first)
        Q_EMIT chatsAdded(first);
    if (replaced)
        Q_EMIT chatsReplaced();
}

void YourData::finish(const ingest::ScanReport& report)
{
    m_report = report;
    m_progress = report.progress;
    setState(State::Judging);
    judge();
}

void YourData::caseChanged()
{
    m_isCurrent = false;
    if (m_state == State::Judging || m_state == State::Ready)
        m_rejudge->start(0); // several changes of one step are judged once
}

void YourData::settle()
{
    if (m_isCurrent || (m_state != State::Judging && m_state != State::Ready))
        return;
    if (m_rejudge->isActive()) {
        m_rejudge->stop();
        judge();
    }
    if (m_judging.joinable())
        m_judging.join();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what the thread has left here
}

void YourData::judge()
{
    judgeInThread(m_judging, m_document.answers(), {}, &YourData::takeNow, ++m_round);
    if (!m_wish.isEmpty())
        judgeThen();
}

void YourData::wonder(const DataWish& wish)
{
    m_wish = wish;
    m_then.reset();
    m_thenProblem.reset();
    ++m_thenRound;
    m_wondering.request_stop();
    Q_EMIT wondered();
    if (!wish.isEmpty() && m_state != State::Reading && m_state != State::Empty)
        judgeThen();
}

void YourData::judgeThen()
{
    policy::Case outline{{}, {}, m_document.answers(), {}, {}};
    outline = withWhatIf(outline, {m_wish.switchedOffOn, {}}, m_document.asOf());
    judgeInThread(m_wondering, outline.answers, m_wish.deleted, &YourData::takeThen, ++m_thenRound);
}

void YourData::judgeInThread(std::jthread& thread, const policy::Answers& answers,
                             const std::vector<std::uint32_t>& deleted, void (YourData::*done)(Judged&, int),
                             int round)
{
    thread =
        std::jthread{[this, answers, deleted, done, round, chats = m_chats, said = m_document.value().chats,
                      pack = m_document.sharedPack(), asOf = m_document.asOf()](const std::stop_token& stop) {
            auto judged = std::make_shared<Judged>();
            judged->pack = pack;
            judged->deleted = ingest::deletionsIn(said, *chats);
            std::vector<ingest::Deletion> all = judged->deleted;
            for (const std::uint32_t number : deleted)
                all.push_back({number, asOf});
            auto result = ingest::judgeAll(*chats, *pack, answers, asOf, all, stop);
            if (stop.stop_requested())
                return;
            if (result) {
                judged->judgement = std::move(result).value();
                judged->totals = ingest::totalsOf(*chats, &*judged->judgement, asOf);
            } else {
                judged->problem = result.problem();
                judged->totals = ingest::totalsOf(*chats, nullptr, asOf);
            }
            QMetaObject::invokeMethod(
                this, [this, judged, done, round] { (this->*done)(*judged, round); }, Qt::QueuedConnection);
        }};
}

void YourData::takeNow(Judged& judged, int round)
{
    if (round != m_round)
        return;
    m_now = std::move(judged.judgement);
    m_totals = judged.totals;
    m_deleted = std::move(judged.deleted);
    m_problem = std::move(judged.problem);
    m_pack = std::move(judged.pack);
    m_isCurrent = !m_rejudge->isActive();
    Q_EMIT judgedAnew();
    setState(State::Ready);
}

void YourData::takeThen(Judged& judged, int round)
{
    if (round != m_thenRound)
        return;
    m_then = std::move(judged.judgement);
    m_thenTotals = judged.totals;
    m_thenProblem = std::move(judged.problem);
    m_thenPack = std::move(judged.pack);
    Q_EMIT wondered();
}

policy::Case YourData::caseWithUse() const
{
    policy::Case value = m_document.outline();
    if (!m_now)
        return value;
    policy::Chat proof;
    for (const auto& day : {m_now->use.firstChat, m_now->use.firstProving}) {
        if (day && (proof.messages.empty() || proof.messages.back() < *day))
            proof.messages.push_back(*day);
    }
    if (!proof.messages.empty())
        value.chats.push_back(proof);
    return value;
}

void YourData::setInReport(bool on)
{
    if (m_isInReport == on)
        return;
    m_isInReport = on;
    Q_EMIT inReportChanged();
}
