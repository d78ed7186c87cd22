
#include "app/cli/casestream.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/report/textrenderer.h"
#include "app/report/textwrap.h"
#include "policy/assess.h"
#include "policy/assessmentwriter.h"
#include "policy/casereader.h"
#include "policy/printable.h"

#include <QCommandLineParser>
#include <QFile>
#include <QLocale>

using policy::Day;

namespace {

constexpr int textWidth = 80;
constexpr std::size_t documentLimit = 256u << 20;

const char* const assessHelp =
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

    /// Adds the answer to `out`; a sentence where the case is refused.
    std::string answer(std::string_view text, AnswerFormat format, std::string& out) const
    {
        thread_local policy::CaseReader reader{QString::fromUtf8(m_pack->id)};
        if (text.size() > policy::limits::lineBytes && text.find('\n') == std::string_view::npos)
            return refuse({"too-large",
                           {},
                           QStringLiteral("The line is over 16 MiB. Split its chats over several "
                                          "cases.")},
                          format, out);
        const auto input = reader.read(text);
        if (!input)
            return refuse(input.problem(), format, out);
        const auto assessment =
            policy::assess(*m_pack, *input, m_asOf.value_or(input->asOf.value_or(m_today)));
        if (!assessment)
            return refuse(assessment.problem(), format, out);
        if (format == AnswerFormat::JsonLines) {
            policy::writeAssessment(out, *m_pack, *input, *assessment);
        } else if (format == AnswerFormat::Json) {
            std::string line;
            policy::writeAssessment(line, *m_pack, *input, *assessment);
            out += policy::indented(line);
        } else {
            out += separated(report::toText(report::buildReport(*m_pack, *input, *assessment, QLocale{})));
        }
        return {};
    }

private:
    /// A text and what separates it from the next: an empty line and a rule.
    static std::string separated(const QString& text)
    {
        return text.toStdString() + '\n' + std::string(textWidth, '_') + '\n';
    }

    static std::string refuse(const policy::Problem& problem, AnswerFormat format, std::string& out)
    {
        std::string sentence = policy::printable(
            problem.code.toStdString() + (problem.at.isEmpty() ? "" : " at " + problem.at.toStdString()) +
            ": " + problem.message.toStdString());
        if (format == AnswerFormat::Text)
            out +=
                separated(report::wrapped(QString::fromStdString("Refused: " + sentence), {}, {}, textWidth));
        else
            policy::writeProblem(out, problem);
        return sentence;
    }

    std::shared_ptr<const policy::Pack> m_pack;
    std::optional<Day> m_asOf;
    Day m_today;
};

/// What the command line asks for.
struct Request
{
    AnswerFormat ofLine = AnswerFormat::JsonLines; ///< Of one of several cases.
    AnswerFormat ofFile = AnswerFormat::Json;      ///< Of the only case.
    bool wantsLines = false;                       ///< JSON Lines even where there is only one line.
    QString file;

    Request(const QString& format, QString name)
        : file(std::move(name))
    {
        if (format == QLatin1StringView{"text"})
            ofLine = ofFile = AnswerFormat::Text;
        else if (format == QLatin1StringView{"jsonl"})
            ofFile = AnswerFormat::JsonLines;
        wantsLines = format == QLatin1StringView{"jsonl"} || file.endsWith(QLatin1StringView{".jsonl"});
    }
};

/// An exit status where the input is a single case, which is then answered; nothing where it is JSON Lines.
std::optional<int> answerSingle(CaseStream& stream, const Assessor& assessor, const Request& request)
{
    const CaseStream::FirstLine first = stream.peekFirstLine();
    policy::JsonText json;
    const bool complete = !json.read(first.text).has_value();
    // A first line that is a case of its own begins JSON Lines; one that ends in the middle begins a single
    // case over several lines.
    const bool maybeSingle =
        first.isLast ? !request.wantsLines : !complete && (!request.wantsLines || json.endedEarly());
    if (!maybeSingle)
        return {};
    const auto text = stream.readAll(documentLimit);
    const bool isOneText = text && !json.read(*text);
    if (!text || (!isOneText && request.wantsLines))
        return {};
    std::string answer;
    const std::string problem = assessor.answer(*text, request.ofFile, answer);
    console::print(answer + '\n');
    if (problem.empty())
        return commands::fine;
    return console::fail(QStringLiteral("%1: %2").arg(request.file, QString::fromStdString(problem)));
}

int run(const Request& request, const Assessor& assessor)
{
    QFile input{request.file};
    const bool opened = request.file == QLatin1StringView{"-"} ? input.open(stdin, QIODevice::ReadOnly)
                                                               : input.open(QIODevice::ReadOnly);
    if (!opened)
        return console::fail(QStringLiteral("%1 can't be read: %2.").arg(request.file, input.errorString()));
    CaseStream stream{input, stdout, stderr, [&](std::string_view text, std::string& answers) {
                          return assessor.answer(text, request.ofLine, answers);
                      }};
    if (const auto status = answerSingle(stream, assessor, request))
        return *status;
    return stream.run() ? commands::fine : commands::refused;
}

} // namespace

int commands::assess(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(assessHelp));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("One case, or JSON Lines; - for standard input."),
                                 QStringLiteral("[FILE|-]"));
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

    const Assessor assessor{pack, asOf.day, console::today()};
    return run({format, parser.positionalArguments().value(0, QStringLiteral("-"))}, assessor);
}
