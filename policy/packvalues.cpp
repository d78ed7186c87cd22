#include "policy/packparts.h"

#include "policy/day.h"

namespace policy {

namespace {

DatedEntry readEntry(const Pack& pack, JsonValue item, const QByteArray& kind, PackFileProblems& problems)
{
    PackFields one{item, problems};
    DatedEntry entry;
    entry.from = one.day("from", PackFields::Optional);
    entry.until = one.day("until", PackFields::Optional);
    entry.value = one.text("value");
    entry.citations = one.citations("citations", pack);
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

void checkEntries(const DatedValue& value, JsonValue item, PackFileProblems& problems)
{
    if (value.entries.empty())
        problems.add(item, QStringLiteral("A value needs at least one entry."));
    for (std::size_t i = 1; i < value.entries.size(); ++i) {
        const DatedEntry& before = value.entries[i - 1];
        const DatedEntry& entry = value.entries[i];
        if (!before.until || !entry.from || *entry.from != *before.until + std::chrono::days{1}) {
            problems.add(item, QStringLiteral("There is a date gap or an overlap before entry %1: each entry "
                                              "begins on the day after the one before it ends.")
                                   .arg(i + 1));
        }
    }
}

void readDates(Pack& pack, PackFileProblems& problems)
{
    const auto date = [&](const char* id, Day& day) {
        const DatedValue* value = pack.value(id);
        const auto parsed = value && !value->entries.empty()
                                ? parseDay(value->entries.back().value.toStdString())
                                : std::nullopt;
        if (!parsed) {
            problems.add(QByteArray{},
                         QStringLiteral("values.json has to hold a date \"%1\".").arg(QLatin1StringView{id}));
        }
        day = parsed.value_or(Day{});
    };
    date("date.announced", pack.dates.announced);
    date("date.blocked-from", pack.dates.blockedFrom);
    date("date.proven-use-from", pack.dates.provenUseFrom);
    date("date.covered-models-from", pack.dates.coveredModelsFrom);
    date("date.feedback-docs-changed", pack.dates.feedbackDocsChanged);
}

} // namespace

void readSources(Pack& pack, PackFields& fields, PackFileProblems& problems)
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
            problems.add(item, QStringLiteral("A source needs a public address that starts with https://."));
        if (pack.sourceNumber(source.id) >= 0)
            problems.add(item, QStringLiteral("There are two sources of this id."));
        pack.sources.push_back(std::move(source));
    }
}

void readValues(Pack& pack, PackFields& fields, PackFileProblems& problems)
{
    for (const JsonValue item : fields.list("values")) {
        PackFields one{item, problems};
        DatedValue value;
        value.id = one.id("id");
        value.kind = one.oneOf("kind", {"date", "period", "label", "url", "path"});
        value.says = one.text("says");
        for (const JsonValue dated : one.list("dated"))
            value.entries.push_back(readEntry(pack, dated, value.kind, problems));
        one.finish();
        checkEntries(value, item, problems);
        if (pack.value(value.id))
            problems.add(item, QStringLiteral("There are two values of this id."));
        pack.values.push_back(std::move(value));
    }
}

void readTitle(Pack& pack, PackFields& fields, PackFileProblems& problems)
{
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
}

void readHead(Pack& pack, PackFields& fields, PackFileProblems& problems)
{
    readTitle(pack, fields, problems);
    readDates(pack, problems);
}

} // namespace policy
