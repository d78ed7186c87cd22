#include "app/cli/casestream.h"

#include "policy/assessmentwriter.h"
#include "policy/case.h"
#include "policy/printable.h"

#include <QIODevice>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <vector>

namespace {

constexpr std::size_t blockBytes = 32u << 10; // their answers, some 13 times as much, stay near the cores

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string tooLargeAnswer(std::string& problem)
{
    const policy::Problem tooLarge{
        "too-large", {}, QStringLiteral("The line is over 16 MiB. Split its chats over several cases.")};
    problem = "too-large: " + tooLarge.message.toStdString();
    std::string text;
    policy::writeProblem(text, tooLarge);
    return text;
}

/// Whole lines on their way from the input to the output.
struct Batch
{
    std::string text;
    std::size_t firstLine = 1;
    bool endsWithHugeLine = false; ///< The last line was over the limit and is not in the text.

    std::string answers;
    std::string problems;
};

/// Hands batches to the workers and back in order. At most `capacity` batches are under way.
class Conveyor
{
public:
    explicit Conveyor(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    void put(Batch batch)
    {
        std::unique_lock lock{m_mutex};
        m_changed.wait(lock, [this] { return m_entered - m_left < m_capacity; });
        m_waiting.emplace_back(m_entered++, std::move(batch));
        m_changed.notify_all();
    }
    void close()
    {
        const std::lock_guard lock{m_mutex};
        m_closed = true;
        m_changed.notify_all();
    }
    /// The next batch to work on, with room for its answers; nothing when there will be none.
    std::optional<std::pair<std::size_t, Batch>> take()
    {
        std::unique_lock lock{m_mutex};
        m_changed.wait(lock, [this] { return !m_waiting.empty() || m_closed; });
        if (m_waiting.empty())
            return {};
        auto item = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!m_rooms.empty()) {
            item.second.answers = std::move(m_rooms.back());
            m_rooms.pop_back();
        }
        return item;
    }
    /// Takes back the room of answers that have been written: asking the system for new memory costs more
    /// than filling it.
    void reuse(std::string room)
    {
        room.clear();
        const std::lock_guard lock{m_mutex};
        m_rooms.push_back(std::move(room));
    }
    void done(std::size_t number, Batch batch)
    {
        const std::lock_guard lock{m_mutex};
        m_done.emplace(number, std::move(batch));
        m_changed.notify_all();
    }
    /// The next batch in the order of the input; nothing when all have left.
    std::optional<Batch> leave()
    {
        std::unique_lock lock{m_mutex};
        m_changed.wait(lock, [this] { return m_done.contains(m_left) || (m_closed && m_left == m_entered); });
        const auto item = m_done.find(m_left);
        if (item == m_done.end())
            return {};
        Batch batch = std::move(item->second);
        m_done.erase(item);
        ++m_left;
        m_changed.notify_all();
        return batch;
    }

private:
    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<std::size_t, Batch>> m_waiting;
    std::map<std::size_t, Batch> m_done;
    std::vector<std::string> m_rooms;
    std::size_t m_entered = 0;
    std::size_t m_left = 0;
    bool m_closed = false;
};

void report(Batch& batch, std::size_t line, const std::string& problem)
{
    if (!problem.empty())
        batch.problems += "line " + std::to_string(line) + ": " + policy::printable(problem) + '\n';
}

void answerBatch(Batch& batch, const AnswerCase& answer)
{
    std::string_view rest = batch.text;
    std::size_t line = batch.firstLine;
    for (; !rest.empty(); ++line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view text = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (isBlank(text))
            continue;
        report(batch, line, answer(text, batch.answers));
        batch.answers += '\n';
    }
    if (batch.endsWithHugeLine) {
        std::string problem;
        batch.answers += tooLargeAnswer(problem) + '\n';
        report(batch, line, problem);
    }
}

/// Cuts what has been read into batches of whole lines and sends them off.
class LineFeeder
{
public:
    /// Takes from the front of `buffer`; whoever reads adds at its end between two calls.
    LineFeeder(std::string& buffer, Conveyor& conveyor)
        : m_buffer(buffer)
        , m_conveyor(conveyor)
    {
    }

    /// Sends every line that is complete; drops those over the limit.
    void feed()
    {
        if (m_skipping)
            dropHugeLine();
        std::size_t start = 0;
        while (!m_skipping) {
            const std::size_t end = m_buffer.find('\n', start);
            const std::size_t length = std::min(end, m_buffer.size()) - start;
            if (length > policy::limits::lineBytes) {
                send(start, true);
                dropHugeLine();
                start = 0;
                continue;
            }
            if (end == std::string::npos)
                break;
            start = end + 1;
        }
        if (start > 0)
            send(start, false);
    }

    /// Sends a last line without a line break.
    void finish()
    {
        if (!m_buffer.empty() && !m_skipping)
            send(m_buffer.size(), false);
    }

private:
    void send(std::size_t length, bool endsWithHugeLine)
    {
        Batch batch;
        batch.text = m_buffer.substr(0, length);
        batch.firstLine = m_line;
        batch.endsWithHugeLine = endsWithHugeLine;
        m_line += static_cast<std::size_t>(std::count(batch.text.begin(), batch.text.end(), '\n'));
        m_buffer.erase(0, length);
        m_conveyor.put(std::move(batch));
    }

    /// Drops the line that begins the buffer, or as much of it as has been read.
    void dropHugeLine()
    {
        const std::size_t end = m_buffer.find('\n');
        m_buffer.erase(0, end == std::string::npos ? end : end + 1);
        m_skipping = end == std::string::npos;
        m_line += m_skipping ? 0 : 1;
    }

    std::string& m_buffer;
    Conveyor& m_conveyor;
    std::size_t m_line = 1;
    bool m_skipping = false; ///< Inside a line over the limit.
};

/// Losses show in the stream's error flag, which main looks at in the end.
void write(const std::string& text, std::FILE* stream)
{
    static_cast<void>(std::fwrite(text.data(), 1, text.size(), stream));
}

} // namespace

bool CaseStream::fill()
{
    if (m_ended)
        return false;
    const std::size_t before = m_buffer.size();
    m_buffer.resize(before + blockBytes);
    const qint64 got = m_input.read(m_buffer.data() + before, static_cast<qint64>(blockBytes));
    m_buffer.resize(before + static_cast<std::size_t>(std::max<qint64>(got, 0)));
    m_ended = got <= 0;
    return !m_ended;
}

CaseStream::FirstLine CaseStream::peekFirstLine()
{
    std::size_t searched = 0;
    for (;;) {
        const std::size_t start = m_buffer.find_first_not_of(" \t\r\n");
        const std::size_t end =
            start == std::string::npos ? start : m_buffer.find('\n', std::max(start, searched));
        if (end != std::string::npos) {
            // Look behind the line as far as blanks go. Even where nothing comes, fill() may move the buffer.
            if (isBlank(std::string_view{m_buffer}.substr(end)) && fill())
                return peekFirstLine();
            const std::string_view all = m_buffer;
            return {all.substr(start, end - start), isBlank(all.substr(end))};
        }
        searched = m_buffer.size();
        const bool tooLong = m_buffer.size() > policy::limits::lineBytes + blockBytes;
        if (tooLong || !fill())
            return {start == std::string::npos ? std::string_view{}
                                               : std::string_view{m_buffer}.substr(start),
                    m_ended};
    }
}

std::optional<std::string_view> CaseStream::readAll(std::size_t limit)
{
    while (m_buffer.size() <= limit && fill()) {
    }
    return m_buffer.size() <= limit ? std::optional<std::string_view>{m_buffer} : std::nullopt;
}

bool CaseStream::run()
{
    const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
    Conveyor conveyor{cores * 3};
    std::vector<std::thread> workers;
    for (std::size_t i = 0; i < cores; ++i) {
        workers.emplace_back([&] {
            while (auto item = conveyor.take()) {
                answerBatch(item->second, m_answer);
                conveyor.done(item->first, std::move(item->second));
            }
        });
    }
    bool accepted = true;
    std::thread writer{[&] {
        while (auto batch = conveyor.leave()) {
            write(batch->answers, m_output);
            write(batch->problems, m_errors);
            accepted = accepted && batch->problems.empty();
            conveyor.reuse(std::move(batch->answers));
        }
    }};

    LineFeeder feeder{m_buffer, conveyor};
    do
        feeder.feed();
    while (fill());
    feeder.finish();
    conveyor.close();
    for (std::thread& worker : workers)
        worker.join();
    writer.join();
    return accepted;
}
