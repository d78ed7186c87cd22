#include "policy/packparts.h"

#include "policy/jsonwriter.h"

#include <algorithm>

namespace policy {

namespace {

RowOutcome readOutcome(JsonValue item, PackFileProblems& problems)
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

qsizetype wordIndex(const Words& words, const QByteArray& id)
{
    const Word* word = findWord(words, id);
    return word ? word - words.data() : -1;
}

} // namespace

void readTable(const Pack& pack, DecisionTable& table, std::string_view id, PackFields& fields,
               PackFileProblems& problems)
{
    table.id = fields.oneOf("table", {id});
    table.hit = fields.oneOf("hit", {"first", "collect"}) == "first" ? HitPolicy::First : HitPolicy::Collect;
    for (const JsonValue item : fields.list("rows")) {
        PackFields one{item, problems};
        Row row;
        row.id = one.id("id");
        row.when = one.condition("when");
        if (const auto then = one.get("then"))
            row.then = readOutcome(*then, problems);
        row.says = one.text("says");
        row.citations = one.citations("citations", pack);
        one.finish();
        table.rows.push_back(std::move(row));
    }
}

void numberRows(Pack& pack)
{
    for (DecisionTable* table : {&pack.newTraining, &pack.newRetention, &pack.chatTraining, &pack.chatCopies,
                                 &pack.feedbackCopy, &pack.actionTable}) {
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

void renderRules(Pack& pack)
{
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

} // namespace policy
