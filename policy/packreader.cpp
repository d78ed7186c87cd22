#include "policy/packreader.h"

#include "policy/packlanguage.h"
#include "policy/packlinter.h"
#include "policy/packparts.h"

#include <QRegularExpression>

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
            renderRules(*m_pack);
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
        else
            refuseObeyedIn(name, json.root());
    }

    void refuseObeyedIn(const QString& name, JsonValue root)
    {
        PackFileProblems problems{name, m_reading.problems};
        refuseObeyed(root, problems);
    }

    void readAll()
    {
        read(QStringLiteral("sources.json"), readSources);
        read(QStringLiteral("values.json"), readValues);
        read(QStringLiteral("pack.json"), readHead);
        read(QStringLiteral("words.json"), readWords);
        read(QStringLiteral("questions.json"), readQuestions);
        read(QStringLiteral("conflicts.json"), readConflicts);
        read(QStringLiteral("faq.json"), readFaq);
        for (const auto& [id, table] : {std::pair{"new-training", &m_pack->newTraining},
                                        {"new-retention", &m_pack->newRetention},
                                        {"chat-training", &m_pack->chatTraining},
                                        {"chat-copies", &m_pack->chatCopies},
                                        {"feedback-copy", &m_pack->feedbackCopy},
                                        {"actions", &m_pack->actionTable}}) {
            read(QStringLiteral("tables/%1.json").arg(QLatin1StringView{id}),
                 [id = id, table = table](Pack& pack, PackFields& fields, PackFileProblems& problems) {
                     readTable(pack, *table, id, fields, problems);
                 });
        }
        numberRows(*m_pack);
        if (m_check == PackCheck::InFull && m_reading.problems.empty())
            lintPack(*m_pack, m_reading.problems);
    }

    template <typename Part> void read(const QString& name, Part part)
    {
        PackFileProblems problems{name, m_reading.problems};
        PackFields fields{m_json[name].root(), problems};
        part(*m_pack, fields, problems);
        fields.finish();
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
