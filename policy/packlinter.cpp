#include "policy/packlinter.h"

#include "policy/assessment.h"
#include "policy/clocklinter.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace policy {

namespace {

QByteArray rowPointer(std::size_t row, const char* rest = "")
{
    return "/rows/" + QByteArray::number(static_cast<qulonglong>(row)) + rest;
}

QString quotedId(const QByteArray& id)
{
    return QStringLiteral("\"%1\"").arg(QString::fromUtf8(id));
}

class Linter
{
public:
    Linter(const Pack& pack, std::vector<PackProblem>& problems)
        : m_pack(pack)
        , m_problems(problems)
    {
    }

    void run()
    {
        lintTable(m_pack.newTraining, m_pack.training);
        lintTable(m_pack.newRetention, m_pack.retention);
        lintTable(m_pack.chatTraining, m_pack.training);
        lintTable(m_pack.chatCopies, m_pack.copies);
        lintTable(m_pack.feedbackCopy, m_pack.copies);
        lintTable(m_pack.actionTable, m_pack.actions);
        lintRowIds();
        lintQuestions();
        lintWords();
        lintSources();
    }

private:
    void add(const QString& file, QByteArray at, const QString& message)
    {
        m_problems.push_back({file, std::move(at), message});
    }

    static QString fileOf(const DecisionTable& table)
    {
        return QStringLiteral("tables/%1.json").arg(QString::fromUtf8(table.id));
    }

    void lintTable(const DecisionTable& table, const Words& words)
    {
        const QString file = fileOf(table);
        if (table.rows.empty() || table.rows.size() > 64)
            return add(file, "/rows", QStringLiteral("A table has 1 to 64 rows."));
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            lintDuplicate(table, i);
            lintOutcome(table, i, words);
        }
        lintReach(table);
    }

    void lintDuplicate(const DecisionTable& table, std::size_t index)
    {
        const auto cells = [](const Row& row) {
            std::set<std::pair<Fact, std::uint32_t>> set;
            for (const CellTest& cell : row.when)
                set.emplace(cell.fact, cell.allowed);
            return set;
        };
        for (std::size_t i = 0; i < index; ++i) {
            const bool sameOutcome =
                table.hit == HitPolicy::First || table.rows[i].then.value == table.rows[index].then.value;
            if (sameOutcome && cells(table.rows[i]) == cells(table.rows[index])) {
                add(fileOf(table), rowPointer(index),
                    QStringLiteral("This is a duplicate row: it tests the same as row %1.").arg(i));
            }
        }
    }

    void lintOutcome(const DecisionTable& table, std::size_t index, const Words& words)
    {
        const QString file = fileOf(table);
        const RowOutcome& then = table.rows[index].then;
        const bool noCopy = &table == &m_pack.feedbackCopy && then.value.isEmpty();
        if (!noCopy && !findWord(words, then.value)) {
            add(file, rowPointer(index, "/then/value"),
                QStringLiteral("%1 is not a value that words.json has words for.").arg(quotedId(then.value)));
        }
        for (const QByteArray& id : {then.period, then.bound}) {
            const DatedValue* value = m_pack.value(id);
            const bool special = id.isEmpty() || id == "custom-retention" || id == "local-setting";
            if (!special && (!value || value->kind != "period")) {
                add(file, rowPointer(index, "/then/period"),
                    QStringLiteral("%1 is not a period of values.json.").arg(quotedId(id)));
            }
        }
        const QString clock = clockProblem(m_pack, table, table.rows[index]);
        if (!clock.isEmpty())
            add(file, rowPointer(index, "/then"), clock);
        const bool isCopy = &words == &m_pack.copies && !noCopy;
        if (isCopy && !findWord(m_pack.certainties, then.certainty)) {
            add(file, rowPointer(index, "/then/certainty"),
                QStringLiteral("%1 is not a certainty that words.json has words for.")
                    .arg(quotedId(then.certainty)));
        }
    }

    /// Walks every combination of the facts that the table tests.
    void lintReach(const DecisionTable& table)
    {
        std::set<Fact> used;
        for (const Row& row : table.rows) {
            for (const CellTest& cell : row.when)
                used.insert(cell.fact);
        }
        const std::vector<Fact> facts{used.begin(), used.end()};
        std::size_t combinations = 1;
        for (const Fact fact : facts)
            combinations *= factValues(fact).size();
        if (combinations > 2'000'000)
            return add(fileOf(table), "/rows",
                       QStringLiteral("The table tests too many facts at once to be checked."));
        std::vector<bool> reached(table.rows.size());
        m_undecided = false;
        m_clash = false;
        FactSet set;
        for (std::size_t number = 0; number < combinations; ++number) {
            std::size_t rest = number;
            for (const Fact fact : facts) {
                set.set(fact, rest % factValues(fact).size());
                rest /= factValues(fact).size();
            }
            if (canHoldTogether(set))
                visit(table, set, reached);
        }
        for (std::size_t i = 0; i < reached.size(); ++i) {
            if (!reached[i]) {
                add(fileOf(table), rowPointer(i),
                    QStringLiteral("This is an unreachable row: no combination of facts comes to it."));
            }
        }
    }

    void visit(const DecisionTable& table, const FactSet& set, std::vector<bool>& reached)
    {
        QByteArrayList copies;
        bool decided = false;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const Row& row = table.rows[i];
            if (!row.matches(set))
                continue;
            decided = true;
            reached[i] = true;
            if (table.hit == HitPolicy::First)
                break;
            if (&table == &m_pack.chatCopies && copies.contains(row.then.value) && !m_clash) {
                m_clash = true;
                add(fileOf(table), rowPointer(i),
                    QStringLiteral("This row gives the copy %1 together with an earlier row: %2.")
                        .arg(quotedId(row.then.value), describe(set)));
            }
            copies << row.then.value;
        }
        if (table.hit == HitPolicy::First && !decided && !m_undecided) {
            m_undecided = true;
            add(fileOf(table), "/rows", QStringLiteral("No row decides this: %1.").arg(describe(set)));
        }
    }

    static QString describe(const FactSet& set)
    {
        QStringList parts;
        for (std::size_t i = 0; i < factCount; ++i) {
            const Fact fact = static_cast<Fact>(i);
            if (!set.has(fact))
                continue;
            const std::string_view value = factValues(fact)[set[fact]];
            parts << QString::fromLatin1(factName(fact).data(),
                                         static_cast<qsizetype>(factName(fact).size())) +
                         QLatin1StringView{" is "} +
                         QString::fromLatin1(value.data(), static_cast<qsizetype>(value.size()));
        }
        return parts.join(QStringLiteral(", "));
    }

    void lintRowIds()
    {
        QSet<QByteArray> seen;
        for (const DecisionTable* table : {&m_pack.newTraining, &m_pack.newRetention, &m_pack.chatTraining,
                                           &m_pack.chatCopies, &m_pack.feedbackCopy, &m_pack.actionTable}) {
            for (std::size_t i = 0; i < table->rows.size(); ++i) {
                if (seen.contains(table->rows[i].id))
                    add(fileOf(*table), rowPointer(i, "/id"),
                        QStringLiteral("There are two rows of this id."));
                seen.insert(table->rows[i].id);
            }
        }
    }

    void lintQuestions()
    {
        const QString file = QStringLiteral("questions.json");
        for (std::size_t i = 0; i < m_pack.questions.size(); ++i) {
            const Question& question = m_pack.questions[i];
            const QByteArray at = "/questions/" + QByteArray::number(static_cast<qulonglong>(i));
            const auto known = questionNames.value(question.id.toStdString());
            if (!known || m_pack.question(question.id) != &question)
                add(file, at + "/id", QStringLiteral("A case has no further answer of this name."));
            for (const QByteArray& mark : question.marks) {
                const DatedValue* value = m_pack.value(mark);
                if (!value || value->kind != "date")
                    add(file, at + "/marks",
                        QStringLiteral("%1 is not a date of values.json.").arg(quotedId(mark)));
            }
        }
        for (const std::string_view name : questionNames.names) {
            if (!m_pack.question(QByteArrayView{name.data(), static_cast<qsizetype>(name.size())})) {
                add(file, "/questions",
                    QStringLiteral("The question \"%1\" is missing.")
                        .arg(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))));
            }
        }
    }

    void lintWords()
    {
        const auto need = [this](const Words& words, const char* list,
                                 std::span<const std::string_view> ids) {
            for (const std::string_view id : ids) {
                if (!findWord(words, QByteArrayView{id.data(), static_cast<qsizetype>(id.size())})) {
                    add(QStringLiteral("words.json"), QByteArray{"/"} + list,
                        QStringLiteral("There are no words for \"%1\".")
                            .arg(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size()))));
                }
            }
        };
        need(m_pack.plans, "plans", planNames.names);
        need(m_pack.kinds, "kinds", kindNames.names);
        static constexpr std::string_view assumptions[] = {"no-feedback", "no-safety-flag"};
        static constexpr std::string_view layers[] = {"future-runs", "running-runs", "trained-models"};
        static constexpr std::string_view exceptions[] = {"feedback", "safety-flag", "programmes"};
        need(m_pack.assumptions, "assumptions", assumptions);
        need(m_pack.layers, "layers", layers);
        need(m_pack.exceptions, "exceptions", exceptions);
        lintRowsOfWords();
        lintFirstAid();
        if (m_pack.copies.size() > 16)
            add(QStringLiteral("words.json"), "/copies", QStringLiteral("A chat has at most 16 copies."));
    }

    /// First aid names actions and words that the pack has, and no id twice.
    void lintFirstAid()
    {
        QSet<QByteArray> seen;
        for (std::size_t i = 0; i < m_pack.firstAid.size(); ++i) {
            const FirstAid& aid = m_pack.firstAid[i];
            const QByteArray at = "/firstAid/" + QByteArray::number(static_cast<qulonglong>(i));
            if (seen.contains(aid.id))
                add(QStringLiteral("words.json"), at, QStringLiteral("There are two entries of this id."));
            seen.insert(aid.id);
            needAll(aid.actions, m_pack.actions, at + "/actions");
            needAll(aid.confidential, m_pack.confidential, at + "/confidential");
        }
    }

    void needAll(const QList<QByteArray>& ids, const Words& words, const QByteArray& at)
    {
        for (const QByteArray& id : ids) {
            if (!findWord(words, id))
                add(QStringLiteral("words.json"), at,
                    QStringLiteral("There are no words for %1.").arg(quotedId(id)));
        }
    }

    /// Words for some rows only: the rows exist, and no row is left without words.
    void lintRowsOfWords()
    {
        for (std::size_t i = 0; i < m_pack.retention.size(); ++i) {
            const Word& word = m_pack.retention[i];
            const QByteArray at = "/retention/" + QByteArray::number(static_cast<qulonglong>(i)) + "/rows";
            for (const QString& id : word.rows) {
                if (!hasRow(m_pack.newRetention, id.toUtf8()))
                    add(QStringLiteral("words.json"), at,
                        QStringLiteral("new-retention.json has no row %1.").arg(quotedId(id.toUtf8())));
            }
        }
        for (const Row& row : m_pack.newRetention.rows) {
            const bool hasWords =
                std::any_of(m_pack.retention.begin(), m_pack.retention.end(), [&row](const Word& word) {
                    return word.id == row.then.value &&
                           (word.rows.isEmpty() || word.rows.contains(QString::fromUtf8(row.id)));
                });
            if (!hasWords && findWord(m_pack.retention, row.then.value))
                add(QStringLiteral("words.json"), "/retention",
                    QStringLiteral("There are no words for the row %1.").arg(quotedId(row.id)));
        }
    }

    static bool hasRow(const DecisionTable& table, const QByteArray& id)
    {
        return std::any_of(table.rows.begin(), table.rows.end(),
                           [&id](const Row& row) { return row.id == id; });
    }

    /// Calls `note` with the citations of everything that is said.
    template <typename Note> void forCitations(Note note) const
    {
        for (const Row* row : m_pack.rows)
            note(row->citations);
        for (const DatedValue& value : m_pack.values) {
            for (const DatedEntry& entry : value.entries)
                note(entry.citations);
        }
        for (const Words* words : {&m_pack.training, &m_pack.retention, &m_pack.copies, &m_pack.certainties,
                                   &m_pack.assumptions, &m_pack.exceptions, &m_pack.layers, &m_pack.actions,
                                   &m_pack.plans, &m_pack.kinds, &m_pack.caveats, &m_pack.confidential}) {
            for (const Word& word : *words)
                note(word.citations);
        }
        for (const FirstAid& aid : m_pack.firstAid)
            note(aid.citations);
        for (const Question& question : m_pack.questions)
            note(question.citations);
        for (const Conflict& conflict : m_pack.conflicts) {
            note(conflict.citations);
            for (const Claim& claim : conflict.claims)
                note(claim.citations);
        }
        for (const auto* list : {&m_pack.faq, &m_pack.toldWrong}) {
            for (const FaqEntry& entry : *list)
                note(entry.citations);
        }
        for (const Background& entry : m_pack.background)
            note(entry.citations);
    }

    void lintSources()
    {
        if (m_pack.sources.size() > 512)
            add(QStringLiteral("sources.json"), "/sources",
                QStringLiteral("A pack has at most 512 sources."));
        std::vector<bool> cited(m_pack.sources.size());
        forCitations([&cited](const Citations& citations) {
            for (const std::uint16_t number : citations)
                cited[number] = true;
        });
        for (std::size_t i = 0; i < cited.size(); ++i) {
            if (!cited[i]) {
                add(QStringLiteral("sources.json"),
                    "/sources/" + QByteArray::number(static_cast<qulonglong>(i)),
                    QStringLiteral("Nobody cites this source."));
            }
        }
    }

    const Pack& m_pack;
    std::vector<PackProblem>& m_problems;
    bool m_undecided = false;
    bool m_clash = false;
};

} // namespace

void lintPack(const Pack& pack, std::vector<PackProblem>& problems)
{
    Linter{pack, problems}.run();
}

} // namespace policy
