#include "app/cli/casestream.h"

#include <QIODevice>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>

namespace {

/// Gives its bytes a few at a time, as a pipe does.
class Pipe final : public QIODevice
{
public:
    Pipe(std::string_view bytes, std::size_t pieceBytes)
        : m_rest(bytes)
        , m_pieceBytes(pieceBytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

private:
    qint64 readData(char* data, qint64 room) override
    {
        const std::size_t bytes = std::min({m_rest.size(), m_pieceBytes, static_cast<std::size_t>(room)});
        std::memcpy(data, m_rest.data(), bytes);
        m_rest.remove_prefix(bytes);
        return static_cast<qint64>(bytes);
    }
    qint64 writeData(const char* /*data*/, qint64 /*bytes*/) override { return -1; }

    std::string_view m_rest;
    std::size_t m_pieceBytes;
};

/// What has been written to a stream.
class Written
{
public:
    Written()
        : m_stream(::open_memstream(&m_text, &m_size))
    {
        if (m_stream == nullptr)
            std::abort();
    }
    ~Written()
    {
        static_cast<void>(std::fclose(m_stream));
        std::free(m_text);
    }
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;

    std::FILE* stream() { return m_stream; }
    std::string_view text()
    {
        static_cast<void>(std::fflush(m_stream));
        return {m_text, m_size};
    }

private:
    char* m_text = nullptr;
    std::size_t m_size = 0;
    std::FILE* m_stream;
};

/// Stands for the judging of a case: says how long the line is, and refuses some.
std::string answer(std::string_view line, std::string& answers)
{
    answers += std::to_string(line.size());
    return line.front() == '!' ? "refused" : "";
}

/// The same without blocks, threads and batches.
std::pair<std::string, std::string> expected(std::string_view text)
{
    std::pair<std::string, std::string> out;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        const std::string problem = answer(line, out.first);
        out.first += '\n';
        if (!problem.empty())
            out.second += "line " + std::to_string(number) + ": " + problem + '\n';
    }
    return out;
}

} // namespace

/// A stream of lines, whatever stands in them: each gets its answer, in order and under its number. The first
/// byte says in pieces of which size the rest comes, and whether somebody looks at the first line before.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view text{reinterpret_cast<const char*>(data + 1), size - 1};
    Pipe pipe{text, std::size_t{1} + data[0] / 2 * std::size_t{97}};
    Written answers;
    Written problems;
    CaseStream stream{pipe, answers.stream(), problems.stream(), answer};
    if (data[0] % 2 == 1) {
        const CaseStream::FirstLine first = stream.peekFirstLine();
        if (first.text.data() != nullptr && first.text.find('\n') != std::string_view::npos)
            std::abort(); // more than a line
    }
    const auto [wantedAnswers, wantedProblems] = expected(text);
    const bool accepted = stream.run();
    if (answers.text() != wantedAnswers || problems.text() != wantedProblems ||
        accepted != wantedProblems.empty())
        std::abort(); // a line has no answer, or that of another
    return 0;
}
