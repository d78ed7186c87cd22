#pragma once

#include "policy/pack.h"

#include <cstdio>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

class QIODevice;

/// How the answers are written.
enum class AnswerFormat { Json, JsonLines, Text };

/// Adds the answer to one case (the text of it) to `answers`, without a line break at its end. Empty where
/// the case was accepted, else a sentence for stderr without the line number. Called from several threads at
/// once.
using AnswerCase = std::function<std::string(std::string_view text, std::string& answers)>;

/// Answers a stream of cases, one a line, on all cores, in order and in constant memory. Blank lines are
/// skipped; a line over 16 MiB is refused with `too-large` and not kept. Problems go to `errors` with their
/// line number.
class CaseStream
{
public:
    CaseStream(QIODevice& input, std::FILE* output, std::FILE* errors, AnswerCase answer)
        : m_input(input)
        , m_output(output)
        , m_errors(errors)
        , m_answer(std::move(answer))
    {
    }

    /// Reads on until the first line that is not blank is complete, or the end. What was read stays with the
    /// stream. The line, and whether there is nothing but blanks behind it.
    struct FirstLine
    {
        std::string_view text;
        bool isLast = false;
    };
    FirstLine peekFirstLine();

    /// The whole input, up to `limit` bytes; nothing where it is larger.
    std::optional<std::string_view> readAll(std::size_t limit);

    /// Answers every line; true where all were accepted.
    bool run();

private:
    bool fill();

    QIODevice& m_input;
    std::FILE* m_output;
    std::FILE* m_errors;
    AnswerCase m_answer;
    std::string m_buffer;
    bool m_ended = false;
};
