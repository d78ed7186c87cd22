#include "policy/case.h"
#include "policy/facts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using policy::Fact;
using policy::FactSet;

/// The facts that tables test, and which of them can hold together.
class FactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchemaOfPacksKnowsTheSameFacts()
    {
        QFile file{QStringLiteral("policy/schema/pack.schema.json")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonValue schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject facts =
            schema[QStringLiteral("$defs")][QStringLiteral("condition")][QStringLiteral("properties")]
                .toObject();
        QCOMPARE(facts.size(), static_cast<qsizetype>(policy::factCount));
        for (std::size_t i = 0; i < policy::factCount; ++i) {
            const auto fact = static_cast<Fact>(i);
            QJsonArray values;
            for (const std::string_view value : policy::factValues(fact))
                values.append(QString::fromStdString(std::string{value}));
            const QString name = QString::fromStdString(std::string{policy::factName(fact)});
            QCOMPARE(facts.value(name)
                         .toObject()
                         .value(QLatin1StringView{"items"})
                         .toObject()
                         .value(QLatin1StringView{"enum"})
                         .toArray(),
                     values);
        }
    }

    void namesLeadToTheFactAndBack()
    {
        for (std::size_t i = 0; i < policy::factCount; ++i) {
            const auto fact = static_cast<Fact>(i);
            QVERIFY(policy::factByName(policy::factName(fact)) == fact);
            const auto values = policy::factValues(fact);
            QVERIFY(values.size() > 1 && values.size() < 31);
            for (std::size_t value = 0; value < values.size(); ++value)
                QVERIFY(policy::factValueByName(fact, values[value]) == value);
            QVERIFY(!policy::factValueByName(fact, "surprise"));
        }
        QVERIFY(!policy::factByName("surprise"));
    }

    void aFactThatIsNotSetMatchesNoTest()
    {
        FactSet facts;
        QVERIFY(!facts.has(Fact::Plan));
        facts.set(Fact::Plan, policy::Plan::Free);
        QVERIFY(facts.has(Fact::Plan));
        QCOMPARE(int{facts[Fact::Plan]}, 0);
    }

    void knowsWhatCanHoldTogether_data()
    {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<bool>("possible");
        const auto row = [](const char* facts, bool possible) {
            QTest::newRow(facts) << QByteArray{facts} << possible;
        };
        row("plan=team", true);
        row("plan=team acceptance=accepted", false);
        row("plan=team sharingNow=on", false);
        row("plan=team shared=earlier-stretch", false);
        row("plan=third-party-app shared=current-stretch", false);
        row("plan=max shared=current-stretch sharingNow=on", true);
        row("plan=max shared=current-stretch sharingNow=off", false);
        row("plan=max shared=earlier-stretch sharingNow=off", true);
        row("kind=incognito shared=earlier-stretch", false);
        row("kind=incognito shared=none", true);
        row("acceptance=never sharingNow=on", false);
        row("acceptance=never sharingNow=off", true);
        row("kind=chat feedback=not-for-training", false);
        row("kind=claude-code feedback=not-for-training", true);
        row("kind=chat feedbackEra=docs-said-30-days", false);
        row("kind=claude-code feedbackEra=docs-said-30-days", true);
        row("feedbackEra=docs-said-30-days", true);
        row("customRetention=yes", true);
        row("plan=enterprise customRetention=yes", true);
        row("plan=team customRetention=yes", false);
        row("zeroRetention=yes", true);
        row("plan=api zeroRetention=yes", true);
        row("plan=enterprise zeroRetention=yes", true);
        row("plan=pro zeroRetention=yes", false);
        row("shared=current-stretch", true);
        row("sharingNow=on", true);
    }

    void knowsWhatCanHoldTogether()
    {
        QFETCH(QByteArray, facts);
        QFETCH(bool, possible);
        FactSet set;
        for (const QByteArray& cell : facts.split(' ')) {
            const Fact fact = *policy::factByName(cell.split('=').at(0).toStdString());
            set.set(fact, *policy::factValueByName(fact, cell.split('=').at(1).toStdString()));
        }
        QCOMPARE(policy::canHoldTogether(set), possible);
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "facts_test.moc"
