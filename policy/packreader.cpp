#include "policy/packreader.h"

#include "policy/jsonwriter.h"
#include "policy/packfields.h"
#include "policy/packlanguage.h"
#include "policy/packlinter.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <deque>

namespace policy {

namespace {

class PackWalk
{
public:
    PackWalk(const PackFiles& files, QString language, PackCheck check)
        : m_files(files)
        , m_language(std::move(language))
        , m_check(check)
        , m_pack(std::make_shared<Pack>())
    {
    }

    PackReading run()
    {
        for (const QString& name : packFileNames())
            open(name);
        for (const auto& [name, bytes] : m_files) {
            if (!packFileNames().contains(name) && !isLanguageFile(name))
                m_reading.problems.push_back({name, {}, QStringLiteral("A pack has no file of this name.")});
        }
        if (m_reading.problems.empty())
            readAll();
        if (m_reading.problems.empty()) {
            render();
            translate();
        }
        if (m_reading.problems.empty()) {
            m_reading.pack = m_pack;
        }
        return std::move(m_reading);
    }

private:
    static bool isLanguageFile(const QString& name)
    {
        static const QRegularExpression pattern{QStringLiteral("^languages/[a-z]{2,3}(-[A-Z]{2})?\\.json$")};
        return pattern.match(name).hasMatch();
    }

    void translate()
    {
        const auto file = m_files.find(languageFileName(m_language));
        if (m_language.isEmpty() || m_language == m_pack->language || file == m_files.end())
            return;
        PackLanguage language = readPackLanguage(file->first, file->second);
        m_reading.problems = std::move(language.problems);
        if (m_reading.problems.empty())
            translatePack(*m_pack, language);
    }

    void open(const QString& name)
    {
        const auto file = m_files.find(name);
        if (file == m_files.end()) {
            m_reading.problems.push_back({name, {}, QStringLiteral("The file is missing.")});
            return;
        }
        const QByteArray& bytes = file->second;
        if (bytes.size() > packFileLimit) {
            m_reading.problems.push_back(
                {name, {}, QStringLiteral("The file is too large: a file of a pack has at most 4 MiB.")});
            return;
        }
        JsonText& json = m_json[name];
        if (const auto problem = json.read({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
            m_reading.problems.push_back({name, problem->at, problem->message});
    }

    void readAll()
    {
        in(QStringLiteral("sources.json"), &PackWalk::readSources);
        in(QStringLiteral("values.json"), &PackWalk::readValues);
        in(QStringLiteral("pack.json"), &PackWalk::readHead);
        in(QStringLiteral("words.json"), &PackWalk::readWords);
        in(QStringLiteral("questions.json"), &PackWalk::readQuestions);
        in(QStringLiteral("conflicts.json"), &PackWalk::readConflicts);
        in(QStringLiteral("faq.json"), &PackWalk::readFaq);
        readTable("new-training", m_pack->newTraining);
        readTable("new-retention", m_pack->newRetention);
        readTable("chat-training", m_pack->chatTraining);
        readTable("chat-copies", m_pack->chatCopies);
        readTable("feedback-copy", m_pack->feedbackCopy);
        readTable("actions", m_pack->actionTable);
        numberRows();
        if (m_check == PackCheck::InFull && m_reading.problems.empty())
            lintPack(*m_pack, m_reading.problems);
    }

    using Part = void (PackWalk::*)(PackFields&, PackFileProblems&);
    void in(const QString& name, Part part)
    {
        PackFileProblems problems{name, m_reading.problems};
        PackFields fields{m_json[name].root(), problems};
        (this->*part)(fields, problems);
        fields.finish();
    }

    void readHead(PackFields& fields, PackFileProblems& problems)
    {
        Pack& pack = *m_pack;
        fields.oneOf("format", {"privacy-advisor/pack"});
        if (const auto version = fields.get("version"); version && version->wholeNumber() != 1)
            problems.add(*version, QStringLiteral("This program reads packs of version 1."));
        pack.id = fields.id("id");
        pack.version = fields.text("packVersion").toUtf8();
        pack.provider = fields.text("provider");
        pack.service = fields.text("service");
        pack.title = fields.text("title");
        pack.checkedThrough = fields.day("checkedThrough").value_or(Day{});
        pack.reviewBy = fields.day("reviewBy").value_or(Day{});
        pack.language = fields.text("language");
        pack.notice = fields.text("notice");
        pack.stale = fields.text("stale");
        pack.scope = fields.text("scope");
        if (!pack.notice.contains(QLatin1StringView{"%1"}))
            problems.add(QByteArray{"/notice"}, QStringLiteral("The notice has to hold \"%1\" for the day."));
        if (pack.reviewBy <= pack.checkedThrough)
            problems.add(QByteArray{"/reviewBy"},
                         QStringLiteral("The review day has to follow the day checked through."));
        readDates(problems);
    }

    void readDates(PackFileProblems& problems)
    {
        const auto date = [&](const char* id, Day& day) {
            const DatedValue* value = m_pack->value(id);
            const auto parsed = value && !value->entries.empty()
                                    ? parseDay(value->entries.back().value.toStdString())
                                    : std::nullopt;
            if (!parsed) {
                problems.add(
                    QByteArray{},
                    QStringLiteral("values.json has to hold a date \"%1\".").arg(QLatin1StringView{id}));
            }
            day = parsed.value_or(Day{});
        };
        date("date.announced", m_pack->dates.announced);
        date("date.blocked-from", m_pack->dates.blockedFrom);
        date("date.proven-use-from", m_pack->dates.provenUseFrom);
        date("date.covered-models-from", m_pack->dates.coveredModelsFrom);
        date("date.feedback-docs-changed", m_pack->dates.feedbackDocsChanged);
    }

    void readSources(PackFields& fields, PackFileProblems& problems)
    {
        for (const JsonValue item : fields.list("sources")) {
            PackFields one{item, problems};
            Source source;
            source.id = one.id("id");
            source.publisher = one.text("publisher");
            source.title = one.text("title");
            source.published = one.text("published");
            source.read = one.text("read", PackFields::Optional);
            source.url = one.text("url");
            source.kind = one.oneOf("kind", {"provider", "cloud", "press", "report", "institution"});
            source.confidence = one.oneOf("confidence", {"high", "medium", "low"});
            source.note = one.text("note", PackFields::Optional);
            one.finish();
            if (!source.url.startsWith(QLatin1StringView{"https://"}))
                problems.add(item,
                             QStringLiteral("A source needs a public address that starts with https://."));
            if (m_pack->sourceNumber(source.id) >= 0)
                problems.add(item, QStringLiteral("There are two sources of this id."));
            m_pack->sources.push_back(std::move(source));
        }
    }

    void readValues(PackFields& fields, PackFileProblems& problems)
    {
        for (const JsonValue item : fields.list("values")) {
            PackFields one{item, problems};
            DatedValue value;
            value.id = one.id("id");
            value.kind = one.oneOf("kind", {"date", "period", "label", "url", "path"});
            value.says = one.text("says");
            for (const JsonValue dated : one.list("dated"))
                value.entries.push_back(readEntry(dated, value.kind, problems));
            one.finish();
            checkEntries(value, item, problems);
            if (m_pack->value(value.id))
                problems.add(item, QStringLiteral("There are two values of this id."));
            m_pack->values.push_back(std::move(value));
        }
    }

    DatedEntry readEntry(JsonValue item, const QByteArray& kind, PackFileProblems& problems)
    {
        PackFields one{item, problems};
        DatedEntry entry;
        entry.from = one.day("from", PackFields::Optional);
        entry.until = one.day("until", PackFields::Optional);
        entry.value = one.text("value");
        entry.citations = one.citations("citations", *m_pack);
        entry.confidence = one.oneOf("confidence", {"high", "medium", "low"});
        entry.note = one.text("note", PackFields::Optional);
        one.finish();
        const std::string text = entry.value.toStdString();
        if (kind == "period") {
            entry.period = parsePeriod(text);
            if (!entry.period)
                problems.add(item, QStringLiteral("A period is written as P30D, P6M or P5Y."));
        } else if (kind == "date" && !parseDay(text)) {
            problems.add(item, QStringLiteral("A date is written as 2025-09-03."));
        } else if (kind == "url" && !entry.value.startsWith(QLatin1StringView{"https://"})) {
            problems.add(item, QStringLiteral("An address starts with https://."));
        }
        if (entry.from && entry.until && *entry.until < *entry.from)
            problems.add(item, QStringLiteral("The last day lies before the first."));
        return entry;
    }

    static void checkEntries(const DatedValue& value, JsonValue item, PackFileProblems& problems)
    {
        if (value.entries.empty())
            problems.add(item, QStringLiteral("A value needs at least one entry."));
        for (std::size_t i = 1; i < value.entries.size(); ++i) {
            const DatedEntry& before = value.entries[i - 1];
            const DatedEntry& entry = value.entries[i];
            if (!before.until || !entry.from || *entry.from != *before.until + std::chrono::days{1}) {
                problems.add(item,
                             QStringLiteral("There is a date gap or an overlap before entry %1: each entry "
                                            "begins on the day after the one before it ends.")
                                 .arg(i + 1));
            }
        }
    }

    Words readWordList(PackFields& fields, const char* name, PackFileProblems& problems,
                       bool isAction = false)
    {
        Words words;
        for (const JsonValue item : fields.list(name)) {
            PackFields one{item, problems};
            Word word;
            word.id = one.id("id");
            word.title = one.text("title");
            word.headline = one.text("headline", PackFields::Optional);
            word.says = one.text("says");
            word.steps = one.texts("steps", isAction ? PackFields::Required : PackFields::Optional);
            word.effort = one.text("effort", isAction ? PackFields::Required : PackFields::Optional);
            word.undo = one.text("undo", isAction ? PackFields::Required : PackFields::Optional);
            word.family = one.text("family", PackFields::Optional).toUtf8();
            if (QLatin1StringView{name} == QLatin1StringView{"retention"})
                word.rows = one.texts("rows", PackFields::Optional);
            word.citations = one.citations("citations", *m_pack);
            one.finish();
            const Word* earlier = findWord(words, word.id);
            if (earlier && (earlier->rows.isEmpty() || word.rows.isEmpty()))
                problems.add(item, QStringLiteral("There are two entries of this id."));
            words.push_back(std::move(word));
        }
        return words;
    }

    void readWords(PackFields& fields, PackFileProblems& problems)
    {
        Pack& pack = *m_pack;
        const std::pair<const char*, Words*> lists[] = {{"training", &pack.training},
                                                        {"retention", &pack.retention},
                                                        {"copies", &pack.copies},
                                                        {"certainties", &pack.certainties},
                                                        {"assumptions", &pack.assumptions},
                                                        {"exceptions", &pack.exceptions},
                                                        {"layers", &pack.layers},
                                                        {"plans", &pack.plans},
                                                        {"kinds", &pack.kinds},
                                                        {"caveats", &pack.caveats},
                                                        {"confidential", &pack.confidential}};
        for (const auto& [name, words] : lists)
            *words = readWordList(fields, name, problems);
        pack.actions = readWordList(fields, "actions", problems, true);
        pack.preset = fields.text("preset");
        readFirstAid(fields, problems);
    }

    void readFirstAid(PackFields& fields, PackFileProblems& problems)
    {
        const auto ids = [](const QStringList& texts) {
            QList<QByteArray> result;
            for (const QString& text : texts)
                result << text.toUtf8();
            return result;
        };
        for (const JsonValue item : fields.list("firstAid", PackFields::Optional)) {
            PackFields one{item, problems};
            FirstAid aid;
            aid.id = one.id("id");
            aid.title = one.text("title");
            aid.says = one.text("says");
            aid.actions = ids(one.texts("actions"));
            aid.confidential = ids(one.texts("confidential", PackFields::Optional));
            aid.citations = one.citations("citations", *m_pack);
            one.finish();
            m_pack->firstAid.push_back(std::move(aid));
        }
    }

    void readQuestions(PackFields& fields, PackFileProblems& problems)
    {
        for (const JsonValue item : fields.list("questions")) {
            PackFields one{item, problems};
            Question question;
            question.id = one.id("id");
            question.kind = one.oneOf("kind", {"choice", "date", "changes", "number"});
            question.title = one.text("title");
            question.lead = one.text("lead", PackFields::Optional);
            question.why = one.text("why");
            question.help = one.text("help", PackFields::Optional);
            if (const auto unknown = one.get("unknown")) {
                PackFields words{*unknown, problems};
                question.unknownTitle = words.text("title");
                question.unknownSays = words.text("says");
                words.finish();
            }
            question.settle = one.text("settle");
            question.settleEffort = one.text("settleEffort");
            const bool isChoice = question.kind == "choice";
            for (const JsonValue option : one.list(isChoice ? "options" : "presets",
                                                   isChoice ? PackFields::Required : PackFields::Optional))
                question.options.push_back(readOption(option, problems));
            for (const QString& mark : one.texts("marks", PackFields::Optional))
                question.marks.push_back(mark.toUtf8());
            question.askWhen = one.condition("askWhen");
            question.citations = one.citations("citations", *m_pack);
            one.finish();
            m_pack->questions.push_back(std::move(question));
        }
    }

    static QuestionOption readOption(JsonValue item, PackFileProblems& problems)
    {
        PackFields one{item, problems};
        QuestionOption option;
        option.value = one.text("value").toUtf8();
        option.title = one.text("title");
        option.says = one.text("says", PackFields::Optional);
        option.group = one.text("group", PackFields::Optional).toUtf8();
        one.finish();
        return option;
    }

    void readConflicts(PackFields& fields, PackFileProblems& problems)
    {
        for (const JsonValue item : fields.list("conflicts")) {
            PackFields one{item, problems};
            Conflict conflict;
            conflict.id = one.id("id");
            conflict.title = one.text("title");
            for (const JsonValue claim : one.list("claims")) {
                PackFields words{claim, problems};
                conflict.claims.push_back({words.text("says"), words.citations("citations", *m_pack)});
                words.finish();
            }
            conflict.weGoBy = one.text("weGoBy");
            conflict.because = one.text("because");
            conflict.open = one.boolean("open");
            conflict.bearsOn = one.condition("bearsOn");
            conflict.citations = one.citations("citations", *m_pack);
            one.finish();
            if (conflict.claims.size() < 2)
                problems.add(item, QStringLiteral("A conflict has at least two claims."));
            m_pack->conflicts.push_back(std::move(conflict));
        }
    }

    void readFaq(PackFields& fields, PackFileProblems& problems)
    {
        const auto entries = [&](const char* name, const char* question, const char* answer,
                                 std::vector<FaqEntry>& list) {
            for (const JsonValue item : fields.list(name)) {
                PackFields one{item, problems};
                list.push_back({one.id("id"), one.text(question), one.text(answer),
                                one.citations("citations", *m_pack)});
                one.finish();
            }
        };
        entries("faq", "question", "answer", m_pack->faq);
        entries("toldWrong", "belief", "fact", m_pack->toldWrong);
        for (const JsonValue item : fields.list("background")) {
            PackFields one{item, problems};
            Background entry;
            entry.id = one.id("id");
            entry.title = one.text("title");
            entry.says = one.text("says");
            entry.from = one.day("from", PackFields::Optional);
            entry.until = one.day("until", PackFields::Optional);
            entry.confidence = one.oneOf("confidence", {"high", "medium", "low"});
            entry.citations = one.citations("citations", *m_pack);
            one.finish();
            m_pack->background.push_back(std::move(entry));
        }
    }

    void readTable(const char* id, DecisionTable& table)
    {
        const QString name = QStringLiteral("tables/%1.json").arg(QLatin1StringView{id});
        PackFileProblems problems{name, m_reading.problems};
        PackFields fields{m_json[name].root(), problems};
        table.id = fields.oneOf("table", {id});
        table.hit =
            fields.oneOf("hit", {"first", "collect"}) == "first" ? HitPolicy::First : HitPolicy::Collect;
        for (const JsonValue item : fields.list("rows")) {
            PackFields one{item, problems};
            Row row;
            row.id = one.id("id");
            row.when = one.condition("when");
            if (const auto then = one.get("then"))
                row.then = readOutcome(*then, problems);
            row.says = one.text("says");
            row.citations = one.citations("citations", *m_pack);
            one.finish();
            table.rows.push_back(std::move(row));
        }
        fields.finish();
    }

    static RowOutcome readOutcome(JsonValue item, PackFileProblems& problems)
    {
        PackFields one{item, problems};
        RowOutcome outcome;
        outcome.value = one.text("value", PackFields::Optional).toUtf8();
        outcome.period = one.text("period", PackFields::Optional).toUtf8();
        outcome.bound = one.text("bound", PackFields::Optional).toUtf8();
        const QString from = one.text("from", PackFields::Optional);
        if (const auto clock = clockNames.value(from.toStdString()))
            outcome.from = *clock;
        else
            problems.add(item.member("from").value_or(item),
                         QStringLiteral("\"%1\" is not something that a period can count from.").arg(from));
        outcome.certainty = one.text("certainty", PackFields::Optional).toUtf8();
        one.finish();
        return outcome;
    }

    /// Gives rows and values their numbers; pointers to rows stay valid since tables don't change any more.
    void numberRows()
    {
        Pack& pack = *m_pack;
        for (DecisionTable* table : {&pack.newTraining, &pack.newRetention, &pack.chatTraining,
                                     &pack.chatCopies, &pack.feedbackCopy, &pack.actionTable}) {
            const bool listsCopies = table == &pack.chatCopies || table == &pack.feedbackCopy;
            QByteArrayList seen;
            for (Row& row : table->rows) {
                row.number = static_cast<std::uint16_t>(pack.rows.size());
                pack.rows.push_back(&row);
                if (!listsCopies && !seen.contains(row.then.value))
                    seen << row.then.value;
                const auto index =
                    listsCopies ? wordIndex(pack.copies, row.then.value) : seen.indexOf(row.then.value);
                row.valueNumber = static_cast<std::uint8_t>(std::max<qsizetype>(index, 0));
                row.then.periodValue = pack.value(row.then.period);
                row.then.boundValue =
                    row.then.bound.isEmpty() ? row.then.periodValue : pack.value(row.then.bound);
            }
        }
    }

    static qsizetype wordIndex(const Words& words, const QByteArray& id)
    {
        const Word* word = findWord(words, id);
        return word ? word - words.data() : -1;
    }

    void render()
    {
        Pack& pack = *m_pack;
        for (const Row* row : pack.rows) {
            std::string& json = pack.ruleJson.emplace_back();
            appendJsonString(json, row->id.toStdString());
            json += ":{\"says\":";
            appendJsonString(json, row->says);
            json += ",\"citations\":[";
            for (std::size_t i = 0; i < row->citations.size(); ++i) {
                json += i == 0 ? "" : ",";
                appendJsonString(json, pack.sources[row->citations[i]].id.toStdString());
            }
            json += "]}";
        }
        for (const Source& source : pack.sources) {
            std::string& json = pack.sourceJson.emplace_back();
            appendJsonString(json, source.id.toStdString());
            const std::pair<const char*, QString> members[] = {
                {":{\"publisher\":", source.publisher},
                {",\"title\":", source.title},
                {",\"published\":", source.published},
                {",\"url\":", source.url},
                {",\"confidence\":", QString::fromUtf8(source.confidence)}};
            for (const auto& [name, text] : members) {
                json += name;
                appendJsonString(json, text);
            }
            json += '}';
        }
    }

    const PackFiles& m_files;
    const QString m_language;
    const PackCheck m_check;
    std::map<QString, JsonText> m_json;
    std::shared_ptr<Pack> m_pack;
    PackReading m_reading;
};

} // namespace

QStringList packFileNames()
{
    return {QStringLiteral("pack.json"),
            QStringLiteral("sources.json"),
            QStringLiteral("values.json"),
            QStringLiteral("words.json"),
            QStringLiteral("questions.json"),
            QStringLiteral("conflicts.json"),
            QStringLiteral("faq.json"),
            QStringLiteral("tables/new-training.json"),
            QStringLiteral("tables/new-retention.json"),
            QStringLiteral("tables/chat-training.json"),
            QStringLiteral("tables/chat-copies.json"),
            QStringLiteral("tables/feedback-copy.json"),
            QStringLiteral("tables/actions.json")};
}

QString PackProblem::toText() const
{
    return QStringLiteral("%1: %2: %3")
        .arg(file, QString::fromUtf8(at.isEmpty() ? QByteArray{"/"} : at), message);
}

PackReading readPack(const PackFiles& files, const QString& language, PackCheck check)
{
    return PackWalk{files, language, check}.run();
}

} // namespace policy
