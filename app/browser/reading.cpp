#include "app/browser/reading.h"

#include <QTimer>

namespace {

constexpr int tickMilliseconds = 100;
/// Chats that wait to be shown: reading pauses at the second number.
constexpr std::size_t manyWaiting = 1'000;
constexpr std::size_t mostWaiting = 4'000;

} // namespace

/// Takes what the scan tells, in the scan's threads.
class Reading::Sink final : public ingest::ScanSink
{
public:
    Sink(Reading& reading, std::stop_token stop)
        : m_reading(reading)
        , m_stop(std::move(stop))
    {
    }

    void source(std::uint32_t /*number*/, const ingest::SourceReport& /*source*/) override {}
    void chat(ingest::Chat chat, bool replaces) override
    {
        m_reading.tell(std::move(chat), replaces, m_stop);
    }
    void progress(const ingest::ScanProgress& progress) override { m_reading.note(progress); }
    void problem(const ingest::ScanProblem& /*problem*/) override {}

private:
    Reading& m_reading;
    const std::stop_token m_stop;
};

Reading::Reading(QObject* parent)
    : QObject(parent)
{
    auto* timer = new QTimer{this};
    connect(timer, &QTimer::timeout, this, &Reading::handOver);
    connect(this, &Reading::finished, timer, &QTimer::stop);
    timer->start(tickMilliseconds);
}

Reading::~Reading()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join(); // before what it uses goes away
}

void Reading::start(const QStringList& paths, const ingest::ScanOptions& options)
{
    m_thread = std::jthread{[this, paths, options](const std::stop_token& stop) {
        Sink sink{*this, stop};
        auto report = std::make_shared<ingest::ScanReport>(ingest::scan(paths, options, sink, stop));
        QMetaObject::invokeMethod(
            this, [this, report] { finish(report); }, Qt::QueuedConnection);
    }};
}

void Reading::tell(ingest::Chat chat, bool replaces, const std::stop_token& stop)
{
    bool ask = false;
    {
        std::unique_lock lock{m_mutex};
        m_room.wait(lock, stop, [this] { return m_waiting.size() < mostWaiting; });
        m_waiting.push_back({std::move(chat), replaces});
        ask = m_waiting.size() >= manyWaiting && !m_asked;
        m_asked = m_asked || ask;
    }
    if (ask)
        QMetaObject::invokeMethod(this, &Reading::handOver, Qt::QueuedConnection);
}

void Reading::note(const ingest::ScanProgress& progress)
{
    const std::lock_guard lock{m_mutex};
    m_progress = progress;
}

void Reading::handOver()
{
    std::vector<Told> chats;
    std::optional<ingest::ScanProgress> progress;
    {
        const std::lock_guard lock{m_mutex};
        chats.swap(m_waiting);
        progress.swap(m_progress);
        m_asked = false;
    }
    m_room.notify_all();
    if (!chats.empty())
        Q_EMIT chatsTold(chats);
    if (progress)
        Q_EMIT progressed(*progress);
}

void Reading::finish(const std::shared_ptr<ingest::ScanReport>& report)
{
    handOver();
    Q_EMIT finished(*report);
}
