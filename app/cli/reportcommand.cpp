#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/report/calendarfile.h"
#include "app/report/htmlrenderer.h"
#include "app/report/paper.h"
#include "app/report/textrenderer.h"
#include "policy/assess.h"
#include "policy/assessmentwriter.h"
#include "policy/casereader.h"
#include "policy/namedenum.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace {

const char* const reportHelp =
    "Writes a report on a case to read, print or keep: what holds for it, until when, why, and what to do.\n"
    "\n"
    "CASE is a saved case (.privacycase). The ending of FILE says in which form: .pdf to print, .html for a\n"
    "browser, .txt to read anywhere, .json for programs, .ics for reminders in a calendar. FILE is written "
    "whole\n"
    "or not at all; no display is needed.\n"
    "\n"
    "Examples:\n"
    "  privacy-advisor-cli report mine.privacycase -o mine.pdf\n"
    "  privacy-advisor-cli report mine.privacycase -o mine.pdf --paper letter\n"
    "  privacy-advisor-cli report mine.privacycase -o then.txt --as-of 2025-10-01\n"
    "\n"
    "Exit status: 0 fine, 1 the case was refused or the file could not be written, 2 wrong usage.";

constexpr qint64 largestCase = qint64{256} << 20; // bytes

enum class Form { Pdf, Html, Text, Json, Calendar };
constexpr policy::NamedEnum<Form, 5> formNames{{"pdf", "html", "txt", "json", "ics"}};

std::optional<Form> formOf(const QString& path)
{
    return formNames.value(QFileInfo{path}.suffix().toLower().toStdString());
}

struct Wish
{
    QString input;
    QString output;
    Form form = Form::Text;
    QPageSize::PageSizeId paper = QPageSize::A4;
    std::optional<policy::Day> asOf;
};

/// What the words ask for; nothing where they are wrong, which stderr then says.
std::optional<Wish> readWish(const QCommandLineParser& parser)
{
    const auto wrong = [](const QString& message) {
        console::usage(message);
        return std::nullopt;
    };
    Wish wish;
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1)
        return wrong(QStringLiteral("report takes one case. See privacy-advisor-cli report --help."));
    wish.input = files.front();
    wish.output = parser.value(QStringLiteral("output"));
    if (wish.output.isEmpty())
        return wrong(QStringLiteral("Say with -o FILE where the report goes, for example -o mine.pdf."));
    const auto form = formOf(wish.output);
    if (!form)
        return wrong(
            QStringLiteral("The ending of %1 says nothing about the form. Choose a name that ends in "
                           ".pdf, .html, .txt, .json or .ics.")
                .arg(wish.output));
    wish.form = *form;
    const QString paper = parser.value(QStringLiteral("paper"));
    if (paper != QLatin1StringView{"a4"} && paper != QLatin1StringView{"letter"})
        return wrong(QStringLiteral("--paper takes a4 or letter."));
    wish.paper = paper == QLatin1StringView{"a4"} ? QPageSize::A4 : QPageSize::Letter;
    const console::AsOf asOf = console::asOf(parser);
    if (!asOf.valid)
        return {};
    wish.asOf = asOf.day;
    return wish;
}

policy::Result<report::Saved> write(const Wish& wish, const policy::Pack& pack, const policy::Case& input,
                                    const policy::Assessment& assessment)
{
    if (wish.form == Form::Json) {
        std::string json;
        policy::writeAssessment(json, pack, input, assessment);
        return report::saveFile(wish.output, QByteArray::fromStdString(policy::indented(json) + '\n'));
    }
    const report::ReportModel model = report::buildReport(pack, input, assessment, QLocale{});
    if (wish.form == Form::Calendar)
        return report::saveFile(wish.output, report::toCalendar(model, pack));
    if (wish.form == Form::Pdf)
        return report::writePdf(model, wish.output, wish.paper);
    const QString text = wish.form == Form::Html ? report::toHtml(model) : report::toText(model);
    return report::saveFile(wish.output, text.toUtf8());
}

/// `file: code at place: what to do`.
QString refusal(const QString& file, const policy::Problem& problem)
{
    const QString code = QString::fromUtf8(problem.code);
    const QString place =
        problem.at.isEmpty() ? code : QStringLiteral("%1 at %2").arg(code, QString::fromUtf8(problem.at));
    return QStringLiteral("%1: %2: %3").arg(file, place, problem.message);
}

} // namespace

int commands::report(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(reportHelp));
    parser.addPositionalArgument(QStringLiteral("CASE"), QStringLiteral("A saved case."),
                                 QStringLiteral("CASE"));
    const QCommandLineOption output{
        {QStringLiteral("o"), QStringLiteral("output")},
        QStringLiteral("Write the report to this file: .pdf, .html, .txt, .json or .ics."),
        QStringLiteral("FILE")};
    const QCommandLineOption paper{QStringLiteral("paper"),
                                   QStringLiteral("Paper of a PDF: a4 (unless said) or letter."),
                                   QStringLiteral("SIZE"), QStringLiteral("a4")};
    parser.addOptions({output, paper, console::asOfOption(), console::packOption()});
    if (const auto status = console::parse(parser, QStringLiteral("report"), arguments))
        return *status;
    const auto wish = readWish(parser);
    if (!wish)
        return wrongUsage;
    const auto pack = console::loadPack(parser);
    if (!pack)
        return refused;
    QFile file{wish->input};
    if (!file.open(QIODevice::ReadOnly))
        return console::fail(QStringLiteral("%1 can't be read: %2.").arg(wish->input, file.errorString()));
    const QByteArray text = file.read(largestCase + 1);
    if (text.size() > largestCase)
        return console::fail(
            QStringLiteral("%1: too-large: The case is over 256 MiB. Split its chats over several "
                           "cases.")
                .arg(wish->input));
    const auto input = policy::CaseReader{QString::fromUtf8(pack->id)}.read(
        {text.constData(), static_cast<std::size_t>(text.size())});
    if (!input)
        return console::fail(refusal(wish->input, input.problem()));
    const auto assessment =
        policy::assess(*pack, *input, wish->asOf.value_or(input->asOf.value_or(console::today())));
    if (!assessment)
        return console::fail(refusal(wish->input, assessment.problem()));
    const auto saved = write(*wish, *pack, *input, *assessment);
    return saved ? fine : console::fail(saved.problem().message);
}
