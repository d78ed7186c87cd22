#include "tests/ingest/ingestsupport.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using testsupport::conversationJson;
using testsupport::writeFile;

namespace {

struct Run
{
    int status = -1;
    QByteArray out;
    QByteArray errors;

    QByteArray all() const { return out + errors; }
};

Run run(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(ADVISOR_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// What a shell makes of the words; $0 is the program.
int shell(const QString& words, const QString& file)
{
    QProcess process;
    process.start(QStringLiteral("bash"), {QStringLiteral("-c"), words, QStringLiteral(ADVISOR_CLI), file});
    return process.waitForFinished(60'000) ? process.exitCode() : -1;
}

/// Colours, the title of the terminal, the one byte that begins both, the other direction, and lines of its
/// own.
const QString hostile = QString::fromUtf8("x\x1b[31m\x1b]0;T\x07\xc2\x9b"
                                          "2J\xe2\x80\xae\nFORGED\r\tFORGED");

/// What of the output a terminal would obey; empty where it would only show it.
QByteArray obeyed(const QByteArray& output)
{
    const QString text = QString::fromUtf8(output);
    for (const QChar letter : text) {
        const bool turns = letter == QChar{0x202e} || letter == QChar{0x2066};
        if (turns || (letter.category() == QChar::Other_Control && letter != QLatin1Char{'\n'}))
            return output.toPercentEncoding(" \n");
    }
    return text.contains(QLatin1StringView{"\nFORGED"}) ? output : QByteArray{};
}

QByteArray escaped(QString text)
{
    QByteArray out;
    for (const QChar letter : text)
        out += "\\u" + QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return out;
}

QByteArray caseWith(const QByteArray& answers, const QByteArray& more = {})
{
    return R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-11-21","answers":)" + answers + more +
           "}";
}

} // namespace

/// What the command line writes is read by people in terminals, and by programs line by line: nothing that
/// stands in the files or names of others is obeyed there.
class TerminalTest : public QObject
{
    Q_OBJECT

private:
    /// An export in a folder of a hostile name, with accounts and a chat that have some too.
    QString hostileExport() const
    {
        const QString root = m_folder.filePath(QStringLiteral("export") + hostile);
        QByteArray conversations;
        for (int i = 0; i < 2; ++i) {
            const QByteArray owner = "{\"uuid\":\"a" + escaped(hostile) + QByteArray::number(i) + "\"}";
            conversations += i == 0 ? "[" : ",";
            conversations += conversationJson(i, "2025-11-03").replace(R"({"uuid":"a"})", owner);
        }
        conversations.replace("Chat 1", escaped(hostile));
        writeFile(root + QStringLiteral("/conversations.json"), conversations + "]");
        writeFile(root + QStringLiteral("/users.json"),
                  R"([{"uuid":"a)" + escaped(hostile) + R"(0","full_name":")" + escaped(hostile) + R"("}])");
        writeFile(root + QLatin1Char{'/'} + hostile + QStringLiteral(".jsonl"),
                  R"({"type":"user","uuid":"u","sessionId":")" + escaped(hostile) +
                      R"(","timestamp":"2026-01-05T10:00:00Z","message":{"role":"user","content":"t"}})"
                      "\n}{ damaged \x1b[31m\n");
        writeFile(root + QStringLiteral("/.claude/settings.json"), "{\"cleanupPeriodDays\": 9}");
        writeFile(root + QStringLiteral("/.claude/projects/p/a.jsonl"), "\n");
        return root;
    }

    /// Cases that are refused, and one that is not, each on every way in.
    void addCases(const QString& root) const
    {
        const QByteArray text = escaped(hostile);
        const QList<std::pair<const char*, QByteArray>> cases{
            {"value", caseWith(R"({"plan":")" + text + R"("})")},
            {"date", caseWith(R"({"acceptedOn":")" + text + R"("})")},
            {"field", caseWith(R"({")" + text + R"(":1})")},
            {"chat", caseWith("{}", R"(,"chats":[{"id":")" + text + R"(","messages":["2026-01-02"]}])")},
            {"chat with a contradiction",
             caseWith("{}", R"(,"chats":[{"id":")" + text +
                                R"(","messages":["2026-01-02"],"deletedOn":"2025-01-01"}])")},
        };
        for (const auto& [name, bytes] : cases) {
            for (const char* format : {"text", "json", "jsonl"})
                QTest::addRow("assess %s as %s", name, format)
                    << QStringList{QStringLiteral("assess"), QStringLiteral("--format"),
                                   QString::fromLatin1(format)}
                    << bytes + '\n' + bytes;
            QTest::addRow("report on %s", name)
                << QStringList{QStringLiteral("report"), QStringLiteral("-o"),
                               m_folder.filePath(hostile + QStringLiteral(".txt")),
                               QStringLiteral("/dev/stdin")}
                << bytes;
            QTest::addRow("scan with %s", name)
                << QStringList{QStringLiteral("scan"), QStringLiteral("--case"), QStringLiteral("/dev/stdin"),
                               root}
                << bytes;
        }
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void nothingOfOthersIsObeyed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        const QString root = hostileExport();
        for (const char* format : {"table", "csv", "json", "jsonl"})
            QTest::addRow("scan as %s", format)
                << QStringList{QStringLiteral("scan"), QStringLiteral("--format"),
                               QString::fromLatin1(format), root}
                << QByteArray{};
        QTest::newRow("scan of an account")
            << QStringList{QStringLiteral("scan"), QStringLiteral("--account"), hostile, root}
            << QByteArray{};
        QTest::newRow("scan of nothing") << QStringList{QStringLiteral("scan"), hostile} << QByteArray{};
        QTest::newRow("a command") << QStringList{hostile} << QByteArray{};
        QTest::newRow("an option") << QStringList{QStringLiteral("scan"), QStringLiteral("--") + hostile}
                                   << QByteArray{};
        addCases(root);
        QTest::newRow("report that can't be written")
            << QStringList{QStringLiteral("report"), QStringLiteral("-o"),
                           m_folder.filePath(QStringLiteral("no/") + hostile + QStringLiteral(".txt")),
                           QStringLiteral("packaging/example.privacycase")}
            << QByteArray{};
        QTest::newRow("a pack that is not there")
            << QStringList{QStringLiteral("pack"), QStringLiteral("lint"), hostile} << QByteArray{};
    }

    void nothingOfOthersIsObeyed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        const Run result = run(arguments, input);
        QVERIFY(result.status >= 0);
        QCOMPARE(obeyed(result.out), QByteArray{});
        QCOMPARE(obeyed(result.errors), QByteArray{});
    }

    void refusalsOfLinesStandOnOneLineEach()
    {
        const QByteArray bad = caseWith(R"({"plan":")" + escaped(hostile) + R"("})") + '\n';
        const Run result = run({QStringLiteral("assess")}, bad + bad);
        QCOMPARE(result.status, 1);
        QCOMPARE(result.errors.count('\n'), 2);
        QVERIFY(result.errors.startsWith("line 1: ") && result.errors.contains("\nline 2: "));
    }

    void aPackHasNothingToObey()
    {
        const QDir pack{QStringLiteral("resources/packs/anthropic-claude")};
        const QDir copy{m_folder.filePath(QStringLiteral("pack"))};
        QProcess copier;
        copier.start(QStringLiteral("cp"), {QStringLiteral("-r"), pack.path(), copy.path()});
        QVERIFY(copier.waitForFinished() && copier.exitCode() == 0);
        QFile sources{copy.filePath(QStringLiteral("sources.json"))};
        QVERIFY(sources.open(QIODevice::ReadOnly));
        QByteArray text = sources.readAll();
        const qsizetype at = text.indexOf("\"title\": \"") + 10;
        QVERIFY(at > 10);
        text.insert(at, "\\u001b[31m");
        writeFile(sources.fileName(), text);
        const QString path = copy.path();
        for (const QStringList& words : {QStringList{QStringLiteral("pack"), QStringLiteral("show"), path},
                                         {QStringLiteral("pack"), QStringLiteral("lint"), path},
                                         {QStringLiteral("pack"), QStringLiteral("diff"), path, path},
                                         {QStringLiteral("plans"), QStringLiteral("--pack"), path}}) {
            const Run result = run(words);
            QCOMPARE(result.status, 1);
            QVERIFY2(result.errors.contains("control character") && result.errors.contains("/title"),
                     result.errors.constData());
            QCOMPARE(obeyed(result.all()), QByteArray{});
        }
    }

    void whatCanNotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"--help", "--version", "assess --help", "plans", "pack show"})
            QTest::newRow(words) << QStringLiteral("\"$0\" ") + QString::fromLatin1(words);
        for (const char* words : {"--help", "--version"})
            QTest::addRow("the window %s", words)
                << QStringLiteral("\"%1\" ").arg(QStringLiteral(ADVISOR_WINDOW)) + QString::fromLatin1(words);
    }

    void whatCanNotBeWrittenIsSaid()
    {
        QFETCH(QString, words);
        QCOMPARE(shell(words + QStringLiteral(" > /dev/full 2> \"$1\""),
                       m_folder.filePath(QStringLiteral("errors"))),
                 1);
        QFile errors{m_folder.filePath(QStringLiteral("errors"))};
        QVERIFY(errors.open(QIODevice::ReadOnly));
        QVERIFY(errors.readAll().startsWith("The output could not be written"));
    }

    void helpNamesTheCommandWhereItGoes_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("assess") << QStringLiteral("assess") << QByteArray{"assess [options] [FILE|-]"};
        QTest::newRow("report") << QStringLiteral("report") << QByteArray{"report [options] CASE"};
        QTest::newRow("scan") << QStringLiteral("scan") << QByteArray{"scan [options] PATH\u2026"};
        QTest::newRow("plans") << QStringLiteral("plans") << QByteArray{"plans [options]"};
        QTest::newRow("diagnostics") << QStringLiteral("diagnostics") << QByteArray{"diagnostics [options]"};
        QTest::newRow("pack") << QStringLiteral("pack")
                              << QByteArray{"pack [options] lint|show|diff [DIR...]"};
    }

    void helpNamesTheCommandWhereItGoes()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, words);
        const Run result = run({command, QStringLiteral("--help")});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.out.left(result.out.indexOf('\n')), "Usage: privacy-advisor-cli " + words);
        QVERIFY(result.out.contains("\nOptions:\n"));
    }

    void sentencesEndOnce()
    {
        const Run result = run({QStringLiteral("scan"), QStringLiteral("--nothing")});
        QCOMPARE(result.errors,
                 QByteArray{"Unknown option 'nothing'. See privacy-advisor-cli scan --help.\n"});
    }

    /// Only a regular file is replaced by a report.
    void aPipeIsNotReplaced()
    {
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.txt"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const Run result = run({QStringLiteral("report"), QStringLiteral("packaging/example.privacycase"),
                                QStringLiteral("-o"), pipe});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.errors.contains("pipe has this name"), result.errors.constData());
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &status), 0);
        QVERIFY(S_ISFIFO(status.st_mode));
    }

    /// What has been read through pipes is still, and a device without an end is no case.
    void casesComeThroughPipes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        const auto row = [](const char* words, int status) {
            QTest::newRow(words) << QString::fromLatin1(words) << status;
        };
        row("\"$0\" assess < packaging/example.privacycase > \"$1\"", 0);
        row("\"$0\" assess - < packaging/example.privacycase > \"$1\"", 0);
        row("\"$0\" assess <(cat packaging/example.privacycase) > \"$1\"", 0);
        row("\"$0\" report <(cat packaging/example.privacycase) -o \"$1.txt\"", 0);
        row("\"$0\" report /dev/stdin -o \"$1.txt\" < packaging/example.privacycase", 0);
        row("\"$0\" scan --case <(cat packaging/example.privacycase) tests/ingest/fixtures/export > \"$1\"",
            0);
        row("\"$0\" report /dev/zero -o \"$1.txt\"", 1);
        row("\"$0\" scan --case /dev/zero tests/ingest/fixtures/export > \"$1\"", 1);
    }

    void casesComeThroughPipes()
    {
        QFETCH(QString, words);
        QTEST(shell(words, m_folder.filePath(QStringLiteral("output"))), "status");
    }
};

QTEST_GUILESS_MAIN(TerminalTest)
#include "terminal_test.moc"
