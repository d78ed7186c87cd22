#include "policy/packparts.h"

namespace policy {

namespace {

Words readWordList(const Pack& pack, PackFields& fields, const char* name, PackFileProblems& problems,
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
        word.citations = one.citations("citations", pack);
        one.finish();
        const Word* earlier = findWord(words, word.id);
        if (earlier && (earlier->rows.isEmpty() || word.rows.isEmpty()))
            problems.add(item, QStringLiteral("There are two entries of this id."));
        words.push_back(std::move(word));
    }
    return words;
}

void readFirstAid(Pack& pack, PackFields& fields, PackFileProblems& problems)
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
        aid.citations = one.citations("citations", pack);
        one.finish();
        pack.firstAid.push_back(std::move(aid));
    }
}

QuestionOption readOption(JsonValue item, PackFileProblems& problems)
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

} // namespace

void readWords(Pack& pack, PackFields& fields, PackFileProblems& problems)
{
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
        *words = readWordList(pack, fields, name, problems);
    pack.actions = readWordList(pack, fields, "actions", problems, true);
    pack.preset = fields.text("preset");
    readFirstAid(pack, fields, problems);
}

void readQuestions(Pack& pack, PackFields& fields, PackFileProblems& problems)
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
        question.citations = one.citations("citations", pack);
        one.finish();
        pack.questions.push_back(std::move(question));
    }
}

void readConflicts(Pack& pack, PackFields& fields, PackFileProblems& problems)
{
    for (const JsonValue item : fields.list("conflicts")) {
        PackFields one{item, problems};
        Conflict conflict;
        conflict.id = one.id("id");
        conflict.title = one.text("title");
        for (const JsonValue claim : one.list("claims")) {
            PackFields words{claim, problems};
            conflict.claims.push_back({words.text("says"), words.citations("citations", pack)});
            words.finish();
        }
        conflict.weGoBy = one.text("weGoBy");
        conflict.because = one.text("because");
        conflict.open = one.boolean("open");
        conflict.bearsOn = one.condition("bearsOn");
        conflict.citations = one.citations("citations", pack);
        one.finish();
        if (conflict.claims.size() < 2)
            problems.add(item, QStringLiteral("A conflict has at least two claims."));
        pack.conflicts.push_back(std::move(conflict));
    }
}

void readFaq(Pack& pack, PackFields& fields, PackFileProblems& problems)
{
    const auto entries = [&](const char* name, const char* question, const char* answer,
                             std::vector<FaqEntry>& list) {
        for (const JsonValue item : fields.list(name)) {
            PackFields one{item, problems};
            list.push_back(
                {one.id("id"), one.text(question), one.text(answer), one.citations("citations", pack)});
            one.finish();
        }
    };
    entries("faq", "question", "answer", pack.faq);
    entries("toldWrong", "belief", "fact", pack.toldWrong);
    for (const JsonValue item : fields.list("background")) {
        PackFields one{item, problems};
        Background entry;
        entry.id = one.id("id");
        entry.title = one.text("title");
        entry.says = one.text("says");
        entry.from = one.day("from", PackFields::Optional);
        entry.until = one.day("until", PackFields::Optional);
        entry.confidence = one.oneOf("confidence", {"high", "medium", "low"});
        entry.citations = one.citations("citations", pack);
        one.finish();
        pack.background.push_back(std::move(entry));
    }
}

} // namespace policy
