#pragma once

#include "app/ingest/scan.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <thread>

/// Reads a person's data in threads of its own and hands over what it finds in the thread of this object, in
/// batches, so that the window stays free. Nothing is written.
class Reading : public QObject
{
    Q_OBJECT

public:
    /// A chat and whether it takes the place of one told before.
    struct Told
    {
        ingest::Chat chat;
        bool replaces = false;
    };

    explicit Reading(QObject* parent = nullptr);
    /// Stops, and waits until nothing is read any more.
    ~Reading() override;

    /// Begins. Only to be called once for each object.
    void start(const QStringList& paths, const ingest::ScanOptions& options);
    /// Asks to stop soon; finished() follows all the same.
    void cancel() { m_thread.request_stop(); }

Q_SIGNALS:
    /// Some chats, in the order of the scan, ten times a second or more often where there are many.
    void chatsTold(const std::vector<Reading::Told>& chats);
    void progressed(const ingest::ScanProgress& progress);
    /// All chats were told before.
    void finished(const ingest::ScanReport& report);

private:
    class Sink;

    void tell(ingest::Chat chat, bool replaces, const std::stop_token& stop);
    void note(const ingest::ScanProgress& progress);
    void handOver();
    void finish(const std::shared_ptr<ingest::ScanReport>& report);

    std::mutex m_mutex;
    std::condition_variable_any m_room;
    std::vector<Told> m_waiting;                    ///< Under the mutex; never more than a few thousand.
    std::optional<ingest::ScanProgress> m_progress; ///< Under the mutex; what has not been told.
    bool m_asked = false;                           ///< Under the mutex: handing over was asked for.
    std::jthread m_thread;
};
