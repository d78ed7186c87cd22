#include "policy/packlanguage.h"

#include "policy/packfields.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace policy {

namespace {

/// Calls `visit` with every text that a window or a report may show. `PackType` is a Pack or a const Pack.
template <typename PackType, typename Visit> class TextWalk
{
public:
    TextWalk(PackType& pack, Visit visit)
        : m_pack(pack)
        , m_visit(std::move(visit))
    {
    }

    void run()
    {
        for (auto* text : {&m_pack.title, &m_pack.notice, &m_pack.stale, &m_pack.scope, &m_pack.preset})
            see(*text);
        for (auto* words : {&m_pack.training, &m_pack.retention, &m_pack.copies, &m_pack.certainties,
                            &m_pack.assumptions, &m_pack.exceptions, &m_pack.layers, &m_pack.actions,
                            &m_pack.plans, &m_pack.kinds, &m_pack.caveats, &m_pack.confidential})
            seeWords(*words);
        for (auto& aid : m_pack.firstAid) {
            see(aid.title);
            see(aid.says);
        }
        for (auto& question : m_pack.questions)
            seeQuestion(question);
        seeMarks();
        for (auto* table : {&m_pack.newTraining, &m_pack.newRetention, &m_pack.chatTraining,
                            &m_pack.chatCopies, &m_pack.feedbackCopy, &m_pack.actionTable}) {
            for (auto& row : table->rows)
                see(row.says);
        }
        for (auto& conflict : m_pack.conflicts)
            seeConflict(conflict);
        for (auto* list : {&m_pack.faq, &m_pack.toldWrong}) {
            for (auto& entry : *list) {
                see(entry.question);
                see(entry.answer);
            }
        }
        for (auto& entry : m_pack.background) {
            see(entry.title);
            see(entry.says);
        }
    }

private:
    void see(auto& text)
    {
        if (!text.isEmpty())
            m_visit(text);
    }
    void seeWords(auto& words)
    {
        for (auto& word : words) {
            for (auto* text : {&word.title, &word.headline, &word.says, &word.effort, &word.undo})
                see(*text);
            for (auto& step : word.steps)
                see(step);
        }
    }
    void seeQuestion(auto& question)
    {
        for (auto* text :
             {&question.title, &question.lead, &question.why, &question.help, &question.unknownTitle,
              &question.unknownSays, &question.settle, &question.settleEffort})
            see(*text);
        for (auto& option : question.options) {
            see(option.title);
            see(option.says);
        }
    }
    void seeConflict(auto& conflict)
    {
        see(conflict.title);
        for (auto& claim : conflict.claims)
            see(claim.says);
        see(conflict.weGoBy);
        see(conflict.because);
    }
    /// Of the dated values a person sees the addresses and those that a calendar marks.
    void seeMarks()
    {
        QSet<QByteArray> marks;
        for (const Question& question : m_pack.questions)
            marks.unite(QSet<QByteArray>{question.marks.begin(), question.marks.end()});
        for (auto& value : m_pack.values) {
            if (marks.contains(value.id) || value.kind == "url")
                see(value.says);
        }
    }

    PackType& m_pack;
    Visit m_visit;
};

QStringList placeholders(const QString& text)
{
    static const QRegularExpression one{QStringLiteral("%[1-9]")};
    QStringList found;
    for (auto match = one.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    std::sort(found.begin(), found.end());
    return found;
}

QString shortened(const QString& text)
{
    constexpr qsizetype most = 60;
    return text.size() > most ? text.left(most) + QStringLiteral("…") : text;
}

void readTexts(JsonValue texts, PackLanguage& result, PackFileProblems& problems)
{
    if (!texts.isObject()) {
        problems.add(texts, QStringLiteral("\"texts\" has to be an object."));
        return;
    }
    for (const JsonValue text : texts) {
        const QString english = fromView(text.key());
        if (!text.isString() || text.text().empty())
            problems.add(text, QStringLiteral("A translation is a text that is not empty."));
        else if (placeholders(english) != placeholders(fromView(text.text())))
            problems.add(text, QStringLiteral("The translation has to keep the placeholders of the text."));
        else
            result.texts.insert(english, fromView(text.text()));
    }
}

} // namespace

QString languageFileName(const QString& language)
{
    return QStringLiteral("languages/%1.json").arg(language);
}

PackLanguage readPackLanguage(const QString& fileName, const QByteArray& bytes)
{
    PackLanguage result;
    if (bytes.size() > packFileLimit) {
        result.problems.push_back(
            {fileName, {}, QStringLiteral("The file is too large: a file of a pack has at most 4 MiB.")});
        return result;
    }
    JsonText json;
    if (const auto problem = json.read({bytes.constData(), static_cast<std::size_t>(bytes.size())})) {
        result.problems.push_back({fileName, problem->at, problem->message});
        return result;
    }
    PackFileProblems problems{fileName, result.problems};
    refuseObeyed(json.root(), problems);
    PackFields fields{json.root(), problems};
    fields.oneOf("format", {"privacy-advisor/pack-language"});
    if (const auto version = fields.get("version"); version && version->wholeNumber() != 1)
        problems.add(*version, QStringLiteral("This program reads languages of version 1."));
    result.language = fields.text("language");
    if (!result.language.isEmpty() && languageFileName(result.language) != fileName)
        problems.add(QByteArray{"/language"}, QStringLiteral("The language and the file's name differ."));
    if (const auto texts = fields.get("texts"))
        readTexts(*texts, result, problems);
    fields.finish();
    return result;
}

void translatePack(Pack& pack, const PackLanguage& language)
{
    TextWalk{pack,
             [&language](QString& text) {
                 if (const auto found = language.texts.find(text); found != language.texts.end())
                     text = *found;
             }}
        .run();
    pack.language = language.language;
}

std::vector<PackProblem> lintPackLanguage(const Pack& english, const QString& fileName,
                                          const PackLanguage& language)
{
    std::vector<PackProblem> problems;
    QSet<QString> seen;
    TextWalk{english,
             [&](const QString& text) {
                 if (!seen.contains(text) && !language.texts.contains(text))
                     problems.push_back(
                         {fileName, "/texts",
                          QStringLiteral("There is no translation of \"%1\".").arg(shortened(text))});
                 seen.insert(text);
             }}
        .run();
    QStringList unneeded;
    for (auto text = language.texts.begin(); text != language.texts.end(); ++text) {
        if (!seen.contains(text.key()))
            unneeded << text.key();
    }
    unneeded.sort();
    for (const QString& text : unneeded)
        problems.push_back(
            {fileName, "/texts", QStringLiteral("The pack has no text \"%1\".").arg(shortened(text))});
    return problems;
}

} // namespace policy
