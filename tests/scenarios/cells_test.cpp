#include "tests/support/builtinpack.h"
#include "tests/support/scenariobook.h"

#include "policy/facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <set>

namespace {

const QLatin1StringView rowsName{"rows"};
const QLatin1StringView whenName{"when"};
const QLatin1StringView thenName{"then"};

QString place(const QString& row, const QString& what)
{
    return row + QLatin1StringView{": "} + what;
}

/// Whether the table as it is and with the cell changed differ for some facts that can hold together. A value
/// more that an earlier row has decided, or that never comes with the row's other cells, changes nothing.
bool changesSomething(const policy::DecisionTable& table, std::size_t at, policy::CellTest changed)
{
    std::set<policy::Fact> used{changed.fact};
    for (const policy::Row& row : table.rows) {
        for (const policy::CellTest& cell : row.when)
            used.insert(cell.fact);
    }
    policy::Row other = table.rows[at];
    for (policy::CellTest& cell : other.when)
        cell = cell.fact == changed.fact ? changed : cell;
    const auto end = table.rows.begin() + static_cast<std::ptrdiff_t>(at);
    std::size_t combinations = 1;
    for (const policy::Fact fact : used)
        combinations *= policy::factValues(fact).size();
    policy::FactSet set;
    for (std::size_t number = 0; number < combinations; ++number) {
        std::size_t rest = number;
        for (const policy::Fact fact : used) {
            set.set(fact, rest % policy::factValues(fact).size());
            rest /= policy::factValues(fact).size();
        }
        if (other.matches(set) == table.rows[at].matches(set) || !policy::canHoldTogether(set))
            continue;
        const bool isDecided =
            table.hit == policy::HitPolicy::First &&
            std::any_of(table.rows.begin(), end, [&set](const policy::Row& row) { return row.matches(set); });
        if (!isDecided)
            return true;
    }
    return false;
}

std::uint32_t maskOf(policy::Fact fact, const QJsonArray& values)
{
    std::uint32_t mask = 0;
    for (const QJsonValue& value : values)
        mask |= 1u << *policy::factValueByName(fact, value.toString().toStdString());
    return mask;
}

/// Every other test of the cell that says something: each value of the fact taken in or left out.
std::vector<std::pair<QString, QJsonArray>> otherTests(const QString& fact, const QJsonArray& allowed)
{
    std::vector<std::pair<QString, QJsonArray>> tests;
    QJsonArray complement;
    for (const std::string_view name : policy::factValues(*policy::factByName(fact.toStdString()))) {
        const QString value = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        QJsonArray changed;
        for (const QJsonValue& old : allowed) {
            if (old.toString() != value)
                changed.append(old);
        }
        const bool isNew = changed.size() == allowed.size();
        if (isNew) {
            changed.append(value);
            complement.append(value);
        }
        if (!changed.isEmpty())
            tests.emplace_back((isNew ? QLatin1StringView{"with "} : QLatin1StringView{"without "}) + value,
                               changed);
    }
    if (!complement.isEmpty())
        tests.emplace_back(QStringLiteral("turned round"), complement);
    return tests;
}

} // namespace

/// Whether the scenarios hold every cell of every decision table: a pack in which one cell is changed is
/// refused by the linter or gives some scenario a wrong answer. A change that nobody notices stands in a cell
/// that is not needed, or that no scenario proves.
class CellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = testsupport::builtInPackFiles();
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
        QVERIFY(m_book.scenarios().size() > 300);
        QVERIFY2(!m_book.someFails(*m_pack), "A scenario fails already, so it can't tell a changed cell.");
    }

    void everyChangeIsNoticed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QJsonObject>("table");
        for (const auto& [file, bytes] : m_files) {
            if (!file.startsWith(QLatin1StringView{"tables/"}))
                continue;
            const QJsonObject table = QJsonDocument::fromJson(bytes).object();
            const QJsonArray rows = table.value(rowsName).toArray();
            for (qsizetype i = 0; i < rows.size(); ++i)
                addRow(file, table, i);
        }
    }

    void everyChangeIsNoticed()
    {
        QFETCH(QString, file);
        QFETCH(QJsonObject, table);
        policy::PackFiles files = m_files;
        files[file] = QJsonDocument{table}.toJson();
        const policy::PackReading reading = policy::readPack(files);
        if (reading.pack)
            QVERIFY2(m_book.someFails(*reading.pack), "No scenario fails with this change.");
    }

private:
    static void addChanged(const QString& name, const QString& file, QJsonObject table, qsizetype at,
                           const QJsonObject& row)
    {
        if (isKnownToChangeNothing(name))
            return;
        QJsonArray rows = table.value(rowsName).toArray();
        rows.replace(at, row);
        table.insert(rowsName, rows);
        QTest::newRow(name.toUtf8().constData()) << file << table;
    }

    /// The row with each of its cells dropped, turned round, and with each value in or out.
    void addRow(const QString& file, const QJsonObject& table, qsizetype at) const
    {
        const QJsonObject row = table.value(rowsName).toArray().at(at).toObject();
        const QString id = row.value(QLatin1StringView{"id"}).toString();
        const policy::DecisionTable& known = tableOf(table);
        const QJsonObject when = row.value(whenName).toObject();
        for (auto cell = when.begin(); cell != when.end(); ++cell) {
            QJsonObject fewer = when;
            fewer.remove(cell.key());
            QJsonObject changed = row;
            changed.insert(whenName, fewer);
            addChanged(place(id, QLatin1StringView{"any "} + cell.key()), file, table, at, changed);
            const policy::Fact fact = *policy::factByName(cell.key().toStdString());
            for (const auto& [what, test] : otherTests(cell.key(), cell.value().toArray())) {
                if (!changesSomething(known, static_cast<std::size_t>(at), {fact, maskOf(fact, test)}))
                    continue;
                QJsonObject other = when;
                other.insert(cell.key(), test);
                changed.insert(whenName, other);
                addChanged(place(id, cell.key() + QLatin1Char(' ') + what), file, table, at, changed);
            }
        }
        addOutcomes(file, table, at, row);
    }

    /// The row with each part of its outcome left out or as another row of the table has it.
    void addOutcomes(const QString& file, const QJsonObject& table, qsizetype at,
                     const QJsonObject& row) const
    {
        const QString id = row.value(QLatin1StringView{"id"}).toString();
        const QJsonObject then = row.value(thenName).toObject();
        for (auto part = then.begin(); part != then.end(); ++part) {
            QStringList seen{part.value().toString()};
            for (const QJsonValue& other : table.value(rowsName).toArray()) {
                const QString value =
                    other.toObject().value(thenName).toObject().value(part.key()).toString();
                if (seen.contains(value) || isSamePeriod(part.value().toString(), value))
                    continue;
                seen << value;
                QJsonObject outcome = then;
                if (value.isEmpty())
                    outcome.remove(part.key());
                else
                    outcome.insert(part.key(), value);
                QJsonObject changed = row;
                changed.insert(thenName, outcome);
                addChanged(
                    place(id, part.key() + QLatin1StringView{" becomes \""} + value + QLatin1Char{'"'}), file,
                    table, at, changed);
            }
        }
    }

    const policy::DecisionTable& tableOf(const QJsonObject& table) const
    {
        const QByteArray id = table.value(QLatin1StringView{"table"}).toString().toUtf8();
        for (const policy::DecisionTable* known :
             {&m_pack->newTraining, &m_pack->newRetention, &m_pack->chatTraining, &m_pack->chatCopies,
              &m_pack->feedbackCopy}) {
            if (known->id == id)
                return *known;
        }
        return m_pack->actionTable;
    }

    /// Changes that leave every answer as it is, each with its reason.
    static bool isKnownToChangeNothing(const QString& name)
    {
        // From the day on which this row begins, both have had one length.
        return name == QLatin1StringView{"copy.feedback.code: period becomes \"period.feedback\""};
    }

    /// Whether both are names of one length, so that only their sources differ.
    bool isSamePeriod(const QString& first, const QString& second) const
    {
        const policy::DatedValue* const one = m_pack->value(first.toUtf8());
        const policy::DatedValue* const other = m_pack->value(second.toUtf8());
        return one != nullptr && other != nullptr && one->entries.size() == 1 && other->entries.size() == 1 &&
               one->entries.front().period == other->entries.front().period;
    }

    policy::PackFiles m_files;
    std::shared_ptr<const policy::Pack> m_pack;
    testsupport::ScenarioBook m_book;
};

QTEST_GUILESS_MAIN(CellsTest)
#include "cells_test.moc"
