#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

struct Outcome
{
    int status = -1;
    QString output;
    QString errors;
};

Outcome run(const QStringList& words)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    // As on a server: no display, and nobody has chosen a platform.
    for (const char* name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR"})
        environment.remove(QString::fromLatin1(name));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ADVISOR_CLI), words);
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

const QString someCase = QStringLiteral("tests/golden/cases/switched-off-later.privacycase");
const QString packFolder = QStringLiteral("resources/packs/anthropic-claude");

} // namespace

/// The commands that write reports and show packs, as somebody at a terminal runs them.
class ReportCommandTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile output{file(name)};
        QVERIFY(output.open(QIODevice::WriteOnly));
        output.write(bytes);
    }
    /// A copy of the built-in pack in which one text of a file is another.
    QString changedPack(const char* name, const QString& changedFile, const QByteArray& from,
                        const QByteArray& to) const
    {
        const QDir source{packFolder};
        const QDir target{file(name)};
        for (const QString& sub : {QString{}, QStringLiteral("tables")}) {
            target.mkpath(target.filePath(sub));
            const QDir folder{source.filePath(sub)};
            for (const QString& each : folder.entryList({QStringLiteral("*.json")}, QDir::Files))
                QFile::copy(folder.filePath(each), QDir{target.filePath(sub)}.filePath(each));
        }
        const QString path = target.filePath(changedFile);
        QByteArray bytes = contentOf(path);
        QFile::remove(path);
        QFile output{path};
        if (!bytes.contains(from) || !output.open(QIODevice::WriteOnly))
            return {};
        output.write(bytes.replace(from, to));
        return target.path();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFormIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("pdf") << "a.pdf" << QByteArray{"%PDF-"} << QByteArray{"%%EOF"};
        QTest::newRow("capital letters") << "a.PDF" << QByteArray{"%PDF-"} << QByteArray{"%%EOF"};
        QTest::newRow("html") << "a.html" << QByteArray{"<!DOCTYPE html>"} << QByteArray{"Tax questions"};
        QTest::newRow("text") << "a.txt" << QByteArray{"What may happen to your Claude chats\n===="}
                              << QByteArray{"Tax questions"};
        QTest::newRow("calendar") << "a.ics" << QByteArray{"BEGIN:VCALENDAR\r\n"}
                                  << QByteArray{"BEGIN:VEVENT"};
        QTest::newRow("json") << "a.json" << QByteArray{"{\n"} << QByteArray{"privacy-advisor/assessment"};
    }
    void everyFormIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, beginning);
        QFETCH(QByteArray, content);
        const QString path = m_folder->filePath(name);
        const Outcome outcome = run({QStringLiteral("report"), someCase, QStringLiteral("-o"), path});
        QCOMPARE(outcome.errors, QString{});
        QCOMPARE(outcome.status, 0);
        const QByteArray bytes = contentOf(path);
        QVERIFY2(bytes.startsWith(beginning), bytes.left(40).constData());
        QVERIFY(bytes.contains(content));
        QCOMPARE(QDir{m_folder->path()}.entryList(QDir::Files | QDir::Hidden), QStringList{name});
    }

    void paperAndDayAreFollowed()
    {
        const QString path = file("letter.pdf");
        QCOMPARE(run({QStringLiteral("report"), someCase, QStringLiteral("--output"), path,
                      QStringLiteral("--paper"), QStringLiteral("letter")})
                     .status,
                 0);
        QVERIFY(contentOf(path).contains("MediaBox [0 0 612.0"));
        const QString then = file("then.txt");
        QCOMPARE(run({QStringLiteral("report"), someCase, QStringLiteral("-o"), then,
                      QStringLiteral("--as-of"), QStringLiteral("2026-04-05")})
                     .status,
                 0);
        QVERIFY(contentOf(then).contains("As of 5 April 2026"));
    }

    void wrongWordsAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        const QString report = QStringLiteral("report");
        const QString output = QStringLiteral("-o");
        const QString pdf = QStringLiteral("x.pdf");
        QTest::newRow("another ending") << QStringList{report, someCase, output, QStringLiteral("x.docx")}
                                        << QStringLiteral(".pdf, .html, .txt, .json or .ics");
        QTest::newRow("no ending") << QStringList{report, someCase, output, QStringLiteral("x")}
                                   << QStringLiteral(".pdf");
        QTest::newRow("no file") << QStringList{report, someCase} << QStringLiteral("-o FILE");
        QTest::newRow("no case") << QStringList{report, output, pdf} << QStringLiteral("one case");
        QTest::newRow("two cases") << QStringList{report, someCase, someCase, output, pdf}
                                   << QStringLiteral("one case");
        QTest::newRow("other paper")
            << QStringList{report, someCase, output, pdf, QStringLiteral("--paper"), QStringLiteral("a5")}
            << QStringLiteral("a4 or letter");
        QTest::newRow("no day") << QStringList{report,
                                               someCase,
                                               output,
                                               pdf,
                                               QStringLiteral("--as-of"),
                                               QStringLiteral("2026-02-30")}
                                << QStringLiteral("--as-of");
        QTest::newRow("no such option")
            << QStringList{report, QStringLiteral("--margin")} << QStringLiteral("margin");
        QTest::newRow("no such action")
            << QStringList{QStringLiteral("pack"), QStringLiteral("eat")} << QStringLiteral("lint");
        QTest::newRow("diff of one") << QStringList{QStringLiteral("pack"), QStringLiteral("diff"),
                                                    packFolder}
                                     << QStringLiteral("diff A B");
        QTest::newRow("plans of a file")
            << QStringList{QStringLiteral("plans"), someCase} << QStringLiteral("no file");
    }
    void wrongWordsAreWrongUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const Outcome outcome = run(words);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(says), qPrintable(outcome.errors));
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(!QFile::exists(QStringLiteral("x.pdf")));
    }

    void aRefusedCaseWritesNothing()
    {
        write("bad.privacycase", R"({"format":"privacy-advisor/case","version":1,"answers":{"plan":"pro",)"
                                 R"("acceptedOn":"2025-02-30"}})");
        write(
            "never.privacycase",
            R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-11-21","answers":)"
            R"({"plan":"pro","accountCreated":"../2025-08-27","accepted":"no","usedAfterDeadline":"yes"}})");
        for (const auto& [name, says] : {std::pair{"bad.privacycase", "bad-date at /answers/acceptedOn"},
                                         std::pair{"never.privacycase", "contradiction"},
                                         std::pair{"missing.privacycase", "can't be read"}}) {
            const Outcome outcome =
                run({QStringLiteral("report"), file(name), QStringLiteral("-o"), file("never.html")});
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.errors.contains(QString::fromLatin1(says)), qPrintable(outcome.errors));
            QVERIFY(!QFile::exists(file("never.html")));
        }
    }

    void aFolderThatCanNotBeWrittenIsTold()
    {
        for (const char* form : {"pdf", "html", "txt", "json"}) {
            const QString path = QStringLiteral("/proc/report.%1").arg(QString::fromLatin1(form));
            const Outcome outcome = run({QStringLiteral("report"), someCase, QStringLiteral("-o"), path});
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.errors.contains(path), qPrintable(outcome.errors));
            QVERIFY(outcome.errors.trimmed().endsWith(QLatin1Char{'.'}));
        }
    }

    void everyCommandTeaches()
    {
        for (const char* command : {"assess", "report", "plans", "pack"}) {
            const Outcome outcome = run({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(outcome.status, 0);
            QVERIFY2(outcome.output.contains(
                         QStringLiteral("privacy-advisor-cli %1").arg(QString::fromLatin1(command))),
                     command);
            QVERIFY2(outcome.output.contains(QStringLiteral("Exit status: 0 fine")), command);
            QVERIFY(outcome.errors.isEmpty());
        }
    }

    void plansNameEveryPlan()
    {
        const Outcome outcome = run({QStringLiteral("plans")});
        QCOMPARE(outcome.status, 0);
        for (const char* plan : {"* Free", "* Team", "* Claude API", "* Amazon Bedrock", "What people ask",
                                 "told wrong", "Confidential data"})
            QVERIFY2(outcome.output.contains(QString::fromLatin1(plan)), plan);
    }

    void assessAsTextSeparatesReports()
    {
        write("two.jsonl",
              R"({"format":"privacy-advisor/case","version":1,"id":"first","answers":{"plan":"team"}})"
              "\n{}\n"
              R"({"format":"privacy-advisor/case","version":1,"id":"third","answers":{"plan":"api"}})"
              "\n");
        const Outcome outcome = run({QStringLiteral("assess"), QStringLiteral("--format"),
                                     QStringLiteral("text"), file("two.jsonl")});
        QCOMPARE(outcome.status, 1);
        const QStringList reports =
            outcome.output.split(QLatin1Char{'\n'} + QString{80, QLatin1Char{'_'}} + QLatin1Char{'\n'});
        QCOMPARE(reports.size(), 4);
        QVERIFY(reports[0].contains(QStringLiteral("first")));
        QVERIFY2(reports[1].contains(QStringLiteral("Refused: unknown-format")), qPrintable(reports[1]));
        QVERIFY(reports[2].contains(QStringLiteral("third")));
        QVERIFY(outcome.errors.contains(QStringLiteral("unknown-format")));
    }

    void aGoodPackIsFineAndABadOneIsNamed()
    {
        const Outcome good = run({QStringLiteral("pack"), QStringLiteral("lint"), packFolder});
        QCOMPARE(good.status, 0);
        QVERIFY2(good.output.startsWith(QStringLiteral("Fine: anthropic-claude")), qPrintable(good.output));
        const QString bad =
            changedPack("bad", QStringLiteral("tables/new-training.json"), "\"team\"", "\"taem\"");
        QVERIFY(!bad.isEmpty());
        const Outcome refused = run({QStringLiteral("pack"), QStringLiteral("lint"), bad});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errors.startsWith(QStringLiteral("tables/new-training.json: /rows/1/when/plan")),
                 qPrintable(refused.errors));
        QVERIFY(refused.output.isEmpty());
    }

    void aPackCanBeShown()
    {
        const Outcome outcome = run({QStringLiteral("pack"), QStringLiteral("show")});
        QCOMPARE(outcome.status, 0);
        for (const char* part :
             {"checked through: 2026-10-07", "date.deadline", "2025-08-28 to 2025-09-27: 2025-09-28",
              "ROW OF NEW-TRAINING", "when: plan is third-party-app", "counts from: last-message",
              "address: https://"})
            QVERIFY2(outcome.output.contains(QString::fromLatin1(part)), part);
    }

    void packsAreComparedByIds()
    {
        const Outcome same = run({QStringLiteral("pack"), QStringLiteral("diff"), packFolder, packFolder});
        QCOMPARE(same.status, 0);
        QCOMPARE(same.output, QStringLiteral("Nothing differs.\n"));
        const QString other = changedPack("other", QStringLiteral("tables/new-retention.json"),
                                          "\"keep.team\"", "\"keep.teams\"");
        const Outcome renamed = run({QStringLiteral("pack"), QStringLiteral("diff"), packFolder, other});
        QCOMPARE(renamed.status, 0);
        QVERIFY2(renamed.output.contains(QStringLiteral("removed row of new-retention keep.team\n")),
                 qPrintable(renamed.output));
        QVERIFY(renamed.output.contains(QStringLiteral("added row of new-retention keep.teams\n")));
        const QString later = changedPack("later", QStringLiteral("pack.json"), "2027-01-07", "2027-02-07");
        const Outcome changed = run({QStringLiteral("pack"), QStringLiteral("diff"), packFolder, later});
        QCOMPARE(changed.output, QStringLiteral("changed pack anthropic-claude\n  - review by: 2027-01-07\n"
                                                "  + review by: 2027-02-07\n"));
    }
};

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "report_command_test.moc"
