#include "policy/packreader.h"
#include "tests/support/builtinpack.h"
#include "tests/support/packpatch.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

/// The reader and the linter of packs.
class PackReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_files = testsupport::builtInPackFiles(); }

    void theBuiltInPackIsRight()
    {
        const policy::PackReading reading = policy::readPack(m_files);
        for (const policy::PackProblem& problem : reading.problems)
            qWarning().noquote() << problem.toText();
        QVERIFY(reading.pack);
        QVERIFY(reading.problems.empty());
        const policy::Pack& pack = *reading.pack;
        QCOMPARE(pack.id, QByteArray{"anthropic-claude"});
        QVERIFY(pack.dates.announced == policy::makeDay(2025, 8, 28));
        QVERIFY(pack.dates.blockedFrom == policy::makeDay(2025, 10, 9));
        QVERIFY(pack.dates.provenUseFrom == policy::makeDay(2025, 10, 10));
        QVERIFY(pack.dates.coveredModelsFrom == policy::makeDay(2026, 6, 9));
        QVERIFY(pack.dates.feedbackDocsChanged == policy::makeDay(2025, 10, 17));
        QCOMPARE(pack.ruleJson.size(), pack.rows.size());
        QCOMPARE(pack.sourceJson.size(), pack.sources.size());
    }

    void rewritingAFileChangesNothing()
    {
        policy::PackFiles files = m_files;
        for (auto& [name, bytes] : files)
            bytes = QJsonDocument::fromJson(bytes).toJson(QJsonDocument::Compact);
        QVERIFY(policy::readPack(files).pack);
    }

    void everyDefectIsRefusedWithFilePlaceAndReason_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder{QStringLiteral("tests/packs/invalid")};
        const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        QVERIFY(names.size() > 60);
        for (const QString& name : names)
            QTest::newRow(name.toUtf8().constData()) << folder.filePath(name);
    }

    void everyDefectIsRefusedWithFilePlaceAndReason()
    {
        QFETCH(QString, path);
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject fixture = QJsonDocument::fromJson(file.readAll()).object();
        bool failed = false;
        const policy::PackFiles files = testsupport::defective(m_files, fixture, &failed);
        QVERIFY2(!failed, "The fixture does not fit the pack.");
        const policy::PackReading reading = policy::readPack(files);
        QVERIFY(!reading.pack);
        QStringList given;
        for (const policy::PackProblem& problem : reading.problems)
            given << problem.toText();
        const QByteArray all = given.join(QLatin1Char{'\n'}).toUtf8();
        const QJsonArray expected = fixture.value(QLatin1StringView{"expect"}).toArray();
        QVERIFY2(!expected.isEmpty() && expected.size() == static_cast<qsizetype>(reading.problems.size()),
                 all.constData());
        for (std::size_t i = 0; i < reading.problems.size(); ++i) {
            const policy::PackProblem& problem = reading.problems[i];
            const QJsonObject wanted = expected.at(static_cast<qsizetype>(i)).toObject();
            QVERIFY2(problem.file == wanted.value(QLatin1StringView{"file"}).toString(), all.constData());
            QVERIFY2(QString::fromUtf8(problem.at) == wanted.value(QLatin1StringView{"at"}).toString(),
                     all.constData());
            QVERIFY2(problem.message.contains(wanted.value(QLatin1StringView{"message"}).toString()),
                     all.constData());
            QVERIFY2(problem.message.endsWith(QLatin1Char{'.'}), all.constData());
        }
    }

    void everyPrefixOfAFileIsRefused()
    {
        policy::PackFiles files = m_files;
        const QString name = QStringLiteral("tables/actions.json");
        const QByteArray whole = files.at(name).trimmed();
        for (qsizetype length = 0; length < whole.size(); length += 97) {
            files[name] = whole.left(length);
            QVERIFY2(!policy::readPack(files).pack, QByteArray::number(length).constData());
        }
    }

    void valuesAreWhatTheyWereOnTheDay_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* id, const char* day, const char* value) {
            QTest::addRow("%s on %s", id, day)
                << QByteArray{id} << QByteArray{day} << QString::fromUtf8(value);
        };
        row("period.feedback", "2025-08-27", "P10Y");
        row("period.feedback", "2025-08-28", "P5Y");
        row("period.feedback.claude-code", "2025-10-16", "P30D");
        row("period.feedback.claude-code", "2025-10-17", "P5Y");
        row("date.deadline", "2025-09-27", "2025-09-28");
        row("date.deadline", "2025-09-28", "2025-10-08");
        row("period.training", "2024-01-01", "P5Y"); // before the first entry: the nearest one
        row("label.popup-switch", "2026-01-01", "You can help improve Claude"); // after the last one
    }

    void valuesAreWhatTheyWereOnTheDay()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, day);
        QFETCH(QString, value);
        const policy::PackReading reading = policy::readPack(m_files);
        const policy::DatedValue* dated = reading.pack->value(id);
        QVERIFY(dated);
        QCOMPARE(dated->at(*policy::parseDay(day.toStdString())).value, value);
    }

    void periodsOfTheContractStandInThePack_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("value");
        for (const auto& [id, value] : {std::pair{"period.back-end", "P30D"},
                                        {"period.training", "P5Y"},
                                        {"period.flagged-content", "P2Y"},
                                        {"period.flagged-scores", "P7Y"},
                                        {"period.survey-transcript", "P6M"},
                                        {"period.api", "P30D"},
                                        {"period.incognito", "P30D"},
                                        {"period.covered-models", "P30D"}})
            QTest::newRow(id) << QByteArray{id} << QString::fromLatin1(value);
    }

    void periodsOfTheContractStandInThePack()
    {
        QFETCH(QByteArray, id);
        QFETCH(QString, value);
        const policy::PackReading reading = policy::readPack(m_files);
        QCOMPARE(reading.pack->value(id)->entries.back().value, value);
    }

private:
    policy::PackFiles m_files;
};

QTEST_GUILESS_MAIN(PackReaderTest)
#include "packreader_test.moc"
