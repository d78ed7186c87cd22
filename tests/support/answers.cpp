#include "tests/support/answers.h"

#include "policy/assess.h"
#include "policy/assessmentwriter.h"
#include "policy/casereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace testsupport {

namespace {

QJsonObject parsed(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

QJsonObject problemAnswer(const policy::Problem& problem)
{
    std::string text;
    policy::writeProblem(text, problem);
    return parsed(text);
}

QStringList strings(const QJsonValue& list)
{
    QStringList result;
    for (const QJsonValue& item : list.toArray())
        result << item.toString();
    return result;
}

/// The questions that the case leaves open, by their names.
QStringList openQuestions(const policy::Answers& answers)
{
    const auto open = [](const std::optional<policy::DateKnowledge>& date) {
        return !date || !date->isExact();
    };
    const auto changes = [&answers] {
        return std::any_of(answers.switchChanges.begin(), answers.switchChanges.end(),
                           [](const policy::SwitchChange& change) { return !change.on.isExact(); });
    };
    QStringList names;
    const std::pair<bool, const char*> questions[] = {
        {!answers.plan, "plan"},
        {open(answers.accountCreated), "accountCreated"},
        {!answers.accepted && !answers.acceptedOn, "accepted"},
        {open(answers.acceptedOn), "acceptedOn"},
        {!answers.switchAtAccept, "switchAtAccept"},
        {changes(), "switchChanges"},
        {!answers.usedAfterDeadline, "usedAfterDeadline"},
        {!answers.zeroDataRetention, "zeroDataRetention"},
    };
    for (const auto& [isOpen, name] : questions) {
        if (isOpen)
            names << QLatin1StringView{name};
    }
    return names;
}

/// Collects what is wrong with one assessment.
class Inspection
{
public:
    Inspection(const QJsonObject& assessment, const policy::Answers& answers)
        : m_assessment(assessment)
        , m_open(openQuestions(answers))
    {
    }

    QStringList run()
    {
        const QJsonObject newChats = m_assessment.value(QLatin1StringView{"newChats"}).toObject();
        determination(newChats, QStringLiteral("training"), QStringLiteral("newChats"));
        determination(newChats, QStringLiteral("retention"), QStringLiteral("newChats"));
        for (const QJsonValue& value : m_assessment.value(QLatin1StringView{"chats"}).toArray()) {
            const QJsonObject chat = value.toObject();
            const QString name = chat.value(QLatin1StringView{"id"}).toString();
            determination(chat, QStringLiteral("training"), name);
            for (const QJsonValue& copy : chat.value(QLatin1StringView{"copies"}).toArray())
                copyLine(copy.toObject(), name);
        }
        for (const QJsonValue& action : m_assessment.value(QLatin1StringView{"actions"}).toArray())
            because(action.toObject(), QStringLiteral("actions"));
        rules();
        return m_breaches;
    }

private:
    void determination(const QJsonObject& parent, const QString& name, const QString& place)
    {
        const QString at = place + QLatin1Char{'/'} + name;
        const QJsonObject object = parent.value(name).toObject();
        const QStringList values = strings(object.value(QLatin1StringView{"values"}));
        const QStringList dependsOn = strings(object.value(QLatin1StringView{"dependsOn"}));
        expect(!values.isEmpty(), at + QStringLiteral(" has no value"));
        QList<QByteArray> bytes;
        for (const QString& value : values)
            bytes << value.toUtf8();
        expect(std::is_sorted(bytes.begin(), bytes.end()), at + QStringLiteral(" is not sorted"));
        expect(QSet<QString>(values.begin(), values.end()).size() == values.size(),
               at + QStringLiteral(" has a value twice"));
        expect((values.size() == 1) == dependsOn.isEmpty(),
               at + QStringLiteral(" has %1 values and depends on \"%2\"")
                        .arg(values.size())
                        .arg(dependsOn.join(QLatin1Char{' '})));
        for (const QString& question : dependsOn)
            expect(m_open.contains(question),
                   at + QStringLiteral(" depends on %1, which is answered").arg(question));
        because(object, at);
    }

    void copyLine(const QJsonObject& copy, const QString& chat)
    {
        const QString at = chat + QLatin1Char{'/'} + copy.value(QLatin1StringView{"copy"}).toString();
        const QStringList present = strings(copy.value(QLatin1StringView{"present"}));
        expect(present == QStringList{QStringLiteral("yes")} ||
                   present == QStringList{QStringLiteral("no"), QStringLiteral("yes")},
               at + QStringLiteral(" is present \"%1\"").arg(present.join(QLatin1Char{' '})));
        because(copy, at);
    }

    void because(const QJsonObject& object, const QString& at)
    {
        const QStringList ids = strings(object.value(QLatin1StringView{"because"}));
        expect(!ids.isEmpty(), at + QStringLiteral(" has no reason"));
        for (const QString& id : ids) {
            m_used.insert(id);
            expect(rulesObject().contains(id), at + QStringLiteral(" names %1, not a rule").arg(id));
        }
    }

    void rules()
    {
        const QJsonObject sources = m_assessment.value(QLatin1StringView{"sources"}).toObject();
        const QJsonObject all = rulesObject();
        for (auto rule = all.begin(); rule != all.end(); ++rule) {
            const QJsonObject object = rule.value().toObject();
            expect(m_used.contains(rule.key()), rule.key() + QStringLiteral(" is a rule nobody names"));
            expect(!object.value(QLatin1StringView{"says"}).toString().isEmpty(),
                   rule.key() + QStringLiteral(" says nothing"));
            const QStringList citations = strings(object.value(QLatin1StringView{"citations"}));
            expect(!citations.isEmpty(), rule.key() + QStringLiteral(" is not cited"));
            for (const QString& source : citations)
                expect(sources.contains(source),
                       rule.key() + QStringLiteral(" cites %1, not a source").arg(source));
        }
        for (const QJsonValue& source : sources) {
            for (const char* member : {"publisher", "title", "published", "url"})
                expect(!source.toObject().value(QLatin1StringView{member}).toString().isEmpty(),
                       QStringLiteral("a source without ") + QLatin1StringView{member});
        }
    }

    QJsonObject rulesObject() const { return m_assessment.value(QLatin1StringView{"rules"}).toObject(); }

    void expect(bool holds, const QString& otherwise)
    {
        if (!holds)
            m_breaches << otherwise;
    }

    const QJsonObject& m_assessment;
    const QStringList m_open;
    QSet<QString> m_used;
    QStringList m_breaches;
};

} // namespace

QJsonObject answerOf(const policy::Pack& pack, const QByteArray& text, std::optional<policy::Day> asOf)
{
    policy::CaseReader reader{QString::fromUtf8(pack.id)};
    const auto input = reader.read({text.constData(), static_cast<std::size_t>(text.size())});
    if (!input)
        return problemAnswer(input.problem());
    const std::optional<policy::Day> day = asOf ? asOf : input->asOf;
    if (!day)
        return {}; // a test names its day
    return QJsonDocument::fromJson(answerBytes(pack, *input, *day)).object();
}

QByteArray answerBytes(const policy::Pack& pack, const policy::Case& input, policy::Day asOf)
{
    std::string text;
    const auto assessment = policy::assess(pack, input, asOf);
    if (assessment)
        policy::writeAssessment(text, pack, input, *assessment);
    else
        policy::writeProblem(text, assessment.problem());
    return QByteArray::fromStdString(text);
}

QStringList breaches(const QJsonObject& assessment, const policy::Answers& answers)
{
    return Inspection{assessment, answers}.run();
}

} // namespace testsupport
