#include "tests/support/answers.h"
#include "tests/support/builtinpack.h"
#include "tests/support/scenariobook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using testsupport::Scenario;

namespace {

void collectReasons(const QJsonValue& value, QSet<QString>& reasons)
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            collectReasons(item, reasons);
        return;
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue& id : object.value(QLatin1StringView{"because"}).toArray())
        reasons.insert(id.toString());
    for (const QJsonValue& member : object)
        collectReasons(member, reasons);
}

/// The table without one row. Its citations go to another row, so that the linter can't refuse the pack
/// merely for a source that nobody cites any more.
QJsonObject withoutRow(QJsonObject table, qsizetype index)
{
    const QLatin1StringView rowsName{"rows"};
    const QLatin1StringView citationsName{"citations"};
    QJsonArray rows = table.value(rowsName).toArray();
    const QJsonArray orphans = rows.takeAt(index).toObject().value(citationsName).toArray();
    if (!rows.isEmpty()) {
        QJsonObject heir = rows.first().toObject();
        QJsonArray citations = heir.value(citationsName).toArray();
        for (const QJsonValue& source : orphans)
            citations.append(source);
        heir.insert(citationsName, citations);
        rows.replace(0, heir);
    }
    table.insert(rowsName, rows);
    return table;
}

} // namespace

/// Whether the scenarios need each row of each table: a row that can go without a scenario failing is not
/// proven.
class RowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = testsupport::builtInPackFiles();
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
        QVERIFY(m_book.scenarios().size() > 300);
        QVERIFY2(!m_book.someFails(*m_pack), "A scenario fails already, so it can't tell a missing row.");
    }

    void everyRowIsTheReasonOfSomeAnswer()
    {
        QSet<QString> reasons;
        for (const Scenario& scenario : m_book.scenarios())
            collectReasons(testsupport::answerOf(*m_pack, scenario.text()), reasons);
        for (const policy::Row* row : m_pack->rows) {
            const QString id = QString::fromUtf8(row->id);
            const bool givesNoCopy = row->then.value.isEmpty(); // has no answer to stand in
            QVERIFY2(reasons.contains(id) || givesNoCopy, row->id.constData());
        }
    }

    void noRowCanGo_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("index");
        for (const policy::DecisionTable* table :
             {&m_pack->newTraining, &m_pack->newRetention, &m_pack->chatTraining, &m_pack->chatCopies,
              &m_pack->feedbackCopy, &m_pack->actionTable}) {
            for (std::size_t i = 0; i < table->rows.size(); ++i) {
                QTest::newRow(table->rows[i].id.constData())
                    << QStringLiteral("tables/%1.json").arg(QString::fromUtf8(table->id))
                    << static_cast<int>(i);
            }
        }
    }

    void noRowCanGo()
    {
        QFETCH(QString, file);
        QFETCH(int, index);
        policy::PackFiles files = m_files;
        const QJsonObject table = QJsonDocument::fromJson(files.at(file)).object();
        files[file] = QJsonDocument{withoutRow(table, index)}.toJson();
        const policy::PackReading reading = policy::readPack(files);
        if (!reading.pack) {
            QVERIFY2(saysWhatIsMissing(reading.problems.front().message),
                     reading.problems.front().toText().toUtf8().constData());
            return;
        }
        QVERIFY2(m_book.someFails(*reading.pack), "No scenario fails without this row.");
    }

private:
    /// The linter notices: some cases are left undecided, or words are for a row that is not there.
    static bool saysWhatIsMissing(const QString& message)
    {
        return message.contains(QLatin1StringView{"No row decides"}) ||
               message.contains(QLatin1StringView{"has no row"});
    }

    policy::PackFiles m_files;
    std::shared_ptr<const policy::Pack> m_pack;
    testsupport::ScenarioBook m_book;
};

QTEST_GUILESS_MAIN(RowsTest)
#include "rows_test.moc"
