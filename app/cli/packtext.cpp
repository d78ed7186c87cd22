#include "app/cli/packtext.h"

#include "app/report/textwrap.h"

namespace {

using policy::Pack;

constexpr int packWidth = 80;

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shown(const std::optional<policy::Day>& day)
{
    return day ? shown(policy::toIsoDate(*day)) : QStringLiteral("..");
}

/// A condition in words: each fact with the values it may have.
QString shown(const std::vector<policy::CellTest>& cells)
{
    QStringList tests;
    for (const policy::CellTest& cell : cells) {
        QStringList allowed;
        const auto names = policy::factValues(cell.fact);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (cell.allowed >> i & 1u)
                allowed << shown(names[i]);
        }
        tests << QStringLiteral("%1 is %2")
                     .arg(shown(policy::factName(cell.fact)), allowed.join(QStringLiteral(" or ")));
    }
    return tests.isEmpty() ? QStringLiteral("always") : tests.join(QStringLiteral("; "));
}

class EntryWriter
{
public:
    explicit EntryWriter(const Pack& pack)
        : m_pack(pack)
    {
    }

    std::vector<PackEntry> write()
    {
        addHead();
        for (const policy::DatedValue& value : m_pack.values)
            addValue(value);
        for (const policy::DecisionTable* table :
             {&m_pack.newTraining, &m_pack.newRetention, &m_pack.chatTraining, &m_pack.chatCopies,
              &m_pack.feedbackCopy, &m_pack.actionTable})
            addTable(*table);
        for (const policy::Question& question : m_pack.questions)
            addQuestion(question);
        addAllWords();
        for (const policy::Conflict& conflict : m_pack.conflicts)
            addConflict(conflict);
        addPairs("question people ask", m_pack.faq);
        addPairs("told wrong", m_pack.toldWrong);
        for (const policy::Background& each : m_pack.background)
            addBackground(each);
        for (const policy::Source& source : m_pack.sources)
            addSource(source);
        return std::move(m_entries);
    }

private:
    void begin(const char* section, const QByteArray& id)
    {
        m_entries.push_back({QString::fromLatin1(section), QString::fromUtf8(id), {}});
    }
    void line(const QString& text)
    {
        if (!text.isEmpty())
            m_entries.back().lines << text;
    }
    void line(const char* name, const QString& text)
    {
        if (!text.isEmpty())
            line(QStringLiteral("%1: %2").arg(QString::fromLatin1(name), text));
    }
    void cite(const policy::Citations& citations)
    {
        QStringList ids;
        for (const std::uint16_t number : citations)
            ids << QString::fromUtf8(m_pack.sources[number].id);
        line("sources", ids.join(QStringLiteral(", ")));
    }

    void addHead()
    {
        begin("pack", m_pack.id);
        line("title", m_pack.title);
        line("version", QString::fromUtf8(m_pack.version));
        line("provider", m_pack.provider);
        line("service", m_pack.service);
        line("language", m_pack.language);
        line("checked through", shown(m_pack.checkedThrough));
        line("review by", shown(m_pack.reviewBy));
        line("notice", m_pack.notice);
        line("when stale", m_pack.stale);
        line("scope", m_pack.scope);
        line("pre-set switch", m_pack.preset);
    }

    void addValue(const policy::DatedValue& value)
    {
        begin("value", value.id);
        line("kind", QString::fromUtf8(value.kind));
        line(value.says);
        for (const policy::DatedEntry& entry : value.entries) {
            line(QStringLiteral("%1 to %2: %3 (%4 confidence)")
                     .arg(shown(entry.from), shown(entry.until), entry.value,
                          QString::fromUtf8(entry.confidence)));
            line("note", entry.note);
            cite(entry.citations);
        }
    }

    void addTable(const policy::DecisionTable& table)
    {
        const QByteArray section = "row of " + table.id;
        for (const policy::Row& row : table.rows) {
            begin(section.constData(), row.id);
            line("when", shown(row.when));
            line("then", QString::fromUtf8(row.then.value));
            line("period", QString::fromUtf8(row.then.period));
            line("bound", QString::fromUtf8(row.then.bound));
            line("counts from", shown(policy::clockNames.name(row.then.from)));
            line("certainty", QString::fromUtf8(row.then.certainty));
            line(row.says);
            cite(row.citations);
        }
    }

    void addQuestion(const policy::Question& question)
    {
        begin("question", question.id);
        line("kind", QString::fromUtf8(question.kind));
        line("asked when", shown(question.askWhen));
        for (const QString& text : {question.title, question.lead, question.why, question.help})
            line(text);
        for (const policy::QuestionOption& option : question.options)
            line(QStringLiteral("%1 = %2. %3")
                     .arg(QString::fromUtf8(option.value), option.title, option.says));
        line(QStringLiteral("%1. %2").arg(question.unknownTitle, question.unknownSays));
        line("to settle it", QStringLiteral("%1 (%2)").arg(question.settle, question.settleEffort));
        cite(question.citations);
    }

    void addAllWords()
    {
        addWords("word for training", m_pack.training);
        addWords("word for retention", m_pack.retention);
        addWords("word for a copy", m_pack.copies);
        addWords("word for a certainty", m_pack.certainties);
        addWords("assumption", m_pack.assumptions);
        addWords("exception", m_pack.exceptions);
        addWords("layer", m_pack.layers);
        addWords("action", m_pack.actions);
        addWords("plan", m_pack.plans);
        addWords("kind of chat", m_pack.kinds);
        addWords("caveat", m_pack.caveats);
        addWords("confidential data", m_pack.confidential);
        for (const policy::FirstAid& aid : m_pack.firstAid)
            addFirstAid(aid);
    }
    void addFirstAid(const policy::FirstAid& aid)
    {
        begin("first aid", aid.id);
        line("title", aid.title);
        line(aid.says);
        for (const QByteArray& action : aid.actions)
            line("action", QString::fromUtf8(action));
        for (const QByteArray& word : aid.confidential)
            line("confidential data", QString::fromUtf8(word));
        cite(aid.citations);
    }
    void addWords(const char* section, const policy::Words& words)
    {
        for (const policy::Word& word : words) {
            begin(section, word.rows.isEmpty()
                               ? word.id
                               : word.id + " of " + word.rows.join(QStringLiteral(", ")).toUtf8());
            line("title", word.title);
            line("headline", word.headline);
            line(word.says);
            for (const QString& step : word.steps)
                line("step", step);
            line("effort", word.effort);
            line("undo", word.undo);
            line("family", QString::fromUtf8(word.family));
            cite(word.citations);
        }
    }

    void addConflict(const policy::Conflict& conflict)
    {
        begin("conflict", conflict.id);
        line(conflict.title);
        line("bears on", shown(conflict.bearsOn));
        for (const policy::Claim& claim : conflict.claims) {
            line("claim", claim.says);
            cite(claim.citations);
        }
        line(conflict.open ? "open; we go by" : "we go by", conflict.weGoBy);
        line("because", conflict.because);
        cite(conflict.citations);
    }

    void addPairs(const char* section, const std::vector<policy::FaqEntry>& pairs)
    {
        for (const policy::FaqEntry& pair : pairs) {
            begin(section, pair.id);
            line(pair.question);
            line(pair.answer);
            cite(pair.citations);
        }
    }

    void addBackground(const policy::Background& each)
    {
        begin("background", each.id);
        line(QStringLiteral("%1 (%2 to %3, %4 confidence)")
                 .arg(each.title, shown(each.from), shown(each.until), QString::fromUtf8(each.confidence)));
        line(each.says);
        cite(each.citations);
    }

    void addSource(const policy::Source& source)
    {
        begin("source", source.id);
        line(QStringLiteral("%1: %2").arg(source.publisher, source.title));
        line("published", source.published);
        line("read", source.read);
        line("address", source.url);
        line("kind", QString::fromUtf8(source.kind));
        line("confidence", QString::fromUtf8(source.confidence));
        line("note", source.note);
    }

    const Pack& m_pack;
    std::vector<PackEntry> m_entries;
};

} // namespace

std::vector<PackEntry> entriesOf(const Pack& pack)
{
    return EntryWriter{pack}.write();
}

QString packText(const Pack& pack)
{
    QString text;
    QString section;
    for (const PackEntry& entry : entriesOf(pack)) {
        if (entry.section != section) {
            text += (text.isEmpty() ? QString{} : QStringLiteral("\n")) + entry.section.toUpper() +
                    QLatin1Char{'\n'};
            section = entry.section;
        }
        text += QStringLiteral("\n  %1\n").arg(entry.id);
        for (const QString& line : entry.lines)
            text += report::wrapped(line, QStringLiteral("    "), QStringLiteral("      "), packWidth);
    }
    return text;
}
