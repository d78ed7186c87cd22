
#include "app/cli/casestream.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/report/textrenderer.h"
#include "app/report/textwrap.h"
#include "policy/assess.h"
#include "policy/assessmentwriter.h"
#include "policy/casereader.h"

#include <QCommandLineParser>
#include <QFile>
#include <QLocale>

using policy::Day;

namespace {

constexpr int textWidth = 80;
constexpr std::size_t documentLimit = 256u << 20;

const char* const description =
    "Says what holds for each case: whether it may be used to train models, how long copies are kept, and "
    "why.\n"
    "\n"
    "A case is one account with what its owner knows (policy/schema/README.md). FILE holds one case or JSON "
    "Lines,\n"
    "one case a line; - or nothing reads standard input. A refused line gives an error in its place and the "
    "others\n"
    "go on.\n"
    "\n"
    "Examples:\n"
    "  privacy-advisor-cli assess mine.privacycase\n"
    "  privacy-advisor-cli assess --format text --as-of 2025-10-01 mine.privacycase\n"
    "  privacy-advisor-cli assess --format jsonl cases.jsonl > answers.jsonl\n"
    "\n"
    "Exit status: 0 fine, 1 some case was refused, 2 wrong usage.";

/// Reads, judges and writes one case.
class Assessor
{
public:
    Assessor(std::shared_ptr<const policy::Pack> pack, std::optional<Day> asOf, Day today)
        : m_pack(std::move(pack))
        , m_asOf(asOf)
        , m_today(today)
    {
    }

    Answer answer(std::string_view text, AnswerFormat format) const
    {
        thread_local policy::CaseReader reader{QString::fromUtf8(m_pack->id)};
        if (text.size() > policy::limits::lineBytes && text.find('\n') == std::string_view::npos)
            return refuse({"too-large",
                           {},
                           QStringLiteral("The line is over 16 MiB. Split its chats over several "
                                          "cases.")},
                          format);
        const auto input = reader.read(text);
        if (!input)
            return refuse(input.problem(), format);
        const auto assessment =
            policy::assess(*m_pack, *input, m_asOf.value_or(input->asOf.value_or(m_today)));
        if (!assessment)
            return refuse(assessment.problem(), format);
        Answer result;
        if (format == AnswerFormat::Text) {
            result.text =
                separated(report::toText(report::buildReport(*m_pack, *input, *assessment, QLocale{})));
            return result;
        }
        policy::writeAssessment(result.text, *m_pack, *input, *assessment);
        if (format == AnswerFormat::Json)
            result.text = policy::indented(result.text);
        return result;
    }

private:
    /// A text and what separates it from the next: an empty line and a rule.
    static std::string separated(const QString& text)
    {
        return text.toStdString() + '\n' + std::string(textWidth, '_') + '\n';
    }

    static Answer refuse(const policy::Problem& problem, AnswerFormat format)
    {
        Answer result;
        result.problem = problem.code.toStdString() +
                         (problem.at.isEmpty() ? "" : " at " + problem.at.toStdString()) + ": " +
                         problem.message.toStdString();
        if (format == AnswerFormat::Text)
            result.text = separated(
                report::wrapped(QString::fromStdString("Refused: " + result.problem), {}, {}, textWidth));
        else
            policy::writeProblem(result.text, problem);
        return result;
    }

    std::shared_ptr<const policy::Pack> m_pack;
    std::optional<Day> m_asOf;
    Day m_today;
};

} // namespace

int commands::assess(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(description));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("One case, or JSON Lines; - for standard input."),
                                 QStringLiteral("assess [FILE|-]"));
    const QCommandLineOption formatOption{
        QStringLiteral("format"), QStringLiteral("json, jsonl or text; JSON Lines answer JSON Lines."),
        QStringLiteral("FORMAT")};
    parser.addOptions({console::asOfOption(), formatOption, console::packOption()});
    if (const auto status = console::parse(parser, QStringLiteral("assess"), arguments))
        return *status;

    const console::AsOf asOf = console::asOf(parser);
    if (!asOf.valid)
        return wrongUsage;
    const QString format = parser.value(formatOption);
    if (parser.isSet(formatOption) &&
        !QStringList{QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("text")}.contains(
            format))
        return console::usage(QStringLiteral("--format takes json, jsonl or text."));
    if (parser.positionalArguments().size() > 1)
        return console::usage(
            QStringLiteral("assess takes one file. Put several cases into one file, one a line."));
    const auto pack = console::loadPack(parser);
    if (!pack)
        return refused;

    const QString name = parser.positionalArguments().value(0, QStringLiteral("-"));
    QFile input{name};
    const bool opened = name == QLatin1StringView{"-"} ? input.open(stdin, QIODevice::ReadOnly)
                                                       : input.open(QIODevice::ReadOnly);
    if (!opened)
        return console::fail(QStringLiteral("%1 can't be read: %2.").arg(name, input.errorString()));

    const Assessor assessor{pack, asOf.day, console::today()};
    const bool wantsLines =
        format == QLatin1StringView{"jsonl"} || name.endsWith(QLatin1StringView{".jsonl"});
    const bool wantsText = format == QLatin1StringView{"text"};
    const AnswerFormat ofLine = wantsText ? AnswerFormat::Text : AnswerFormat::JsonLines;
    const AnswerFormat ofFile = wantsText                              ? AnswerFormat::Text
                                : format == QLatin1StringView{"jsonl"} ? AnswerFormat::JsonLines
                                                                       : AnswerFormat::Json;

    CaseStream stream{input, stdout, stderr,
                      [&](std::string_view text) { return assessor.answer(text, ofLine); }};
    const CaseStream::FirstLine first = stream.peekFirstLine();
    policy::JsonText json;
    const bool complete = !json.read(first.text).has_value();
    // A first line that is a case of its own begins JSON Lines; one that ends in the middle begins a single
    // case over several lines.
    const bool maybeSingle = first.isLast ? !wantsLines : !complete && (!wantsLines || json.endedEarly());
    if (maybeSingle) {
        const auto text = stream.readAll(documentLimit);
        const bool isOneText = text && !json.read(*text);
        if (text && (isOneText || !wantsLines)) {
            const Answer answer = assessor.answer(*text, ofFile);
            console::print(answer.text + '\n');
            if (!answer.problem.empty())
                return console::fail(
                    QStringLiteral("%1: %2").arg(name, QString::fromStdString(answer.problem)));
            return fine;
        }
    }
    return stream.run() ? fine : refused;
}
