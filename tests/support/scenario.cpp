#include "tests/support/scenario.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace testsupport {

namespace {

QString toText(const QJsonValue& value)
{
    const QByteArray json = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// Compares what an expectation names; what it does not name is free.
class Comparison
{
public:
    Comparison(const QJsonObject& expected, const QJsonObject& answer)
        : m_expected(expected)
        , m_answer(answer)
    {
    }

    QStringList run()
    {
        if (m_expected.isEmpty())
            return {QStringLiteral("nothing is expected")};
        for (const QString& key : m_expected.keys()) {
            if (!QStringList{QStringLiteral("error"), QStringLiteral("newChats"), QStringLiteral("chats"),
                             QStringLiteral("actions"), QStringLiteral("allActions")}
                     .contains(key))
                m_differences << QStringLiteral("the expectation has an unknown member ") + key;
        }
        const QJsonValue error = m_expected.value(QLatin1StringView{"error"});
        if (!error.isUndefined() || m_answer.contains(QLatin1StringView{"error"})) {
            compareError(error);
            return m_differences;
        }
        compareNewChats();
        compareChats();
        compareActions();
        return m_differences;
    }

private:
    /// An error by its code, or an object with `code` and `at`.
    void compareError(const QJsonValue& expected)
    {
        const QJsonObject given = m_answer.value(QLatin1StringView{"error"}).toObject();
        if (!expected.isObject())
            return same(QStringLiteral("error"), expected, given.value(QLatin1StringView{"code"}));
        const QJsonObject members = expected.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            same(QStringLiteral("error/") + member.key(), member.value(), given.value(member.key()));
    }

    void compareNewChats()
    {
        const QJsonObject given = m_answer.value(QLatin1StringView{"newChats"}).toObject();
        const QJsonObject expected = m_expected.value(QLatin1StringView{"newChats"}).toObject();
        for (auto member = expected.begin(); member != expected.end(); ++member) {
            const QString at = QStringLiteral("newChats/") + member.key();
            if (member.key() == QLatin1StringView{"preset"}) {
                const QJsonObject training = given.value(QLatin1StringView{"training"}).toObject();
                same(at, member.value(), training.contains(QLatin1StringView{"presetIfUntouched"}));
            } else if (member.value().isObject()) { // `dependsOn` or `because` of training and retention
                const QJsonObject parts = member.value().toObject();
                for (auto part = parts.begin(); part != parts.end(); ++part)
                    same(at + QLatin1Char{'/'} + part.key(), part.value(),
                         given.value(part.key()).toObject().value(member.key()));
            } else {
                same(at, member.value(),
                     given.value(member.key()).toObject().value(QLatin1StringView{"values"}));
            }
        }
    }

    void compareChats()
    {
        if (!m_expected.contains(QLatin1StringView{"chats"}))
            return;
        const QJsonArray expected = m_expected.value(QLatin1StringView{"chats"}).toArray();
        const QJsonArray given = m_answer.value(QLatin1StringView{"chats"}).toArray();
        same(QStringLiteral("number of chats"), expected.size(), given.size());
        for (qsizetype i = 0; i < qMin(expected.size(), given.size()); ++i)
            compareChat(expected.at(i).toObject(), given.at(i).toObject());
    }

    void compareChat(const QJsonObject& expected, const QJsonObject& given)
    {
        const QString name = expected.value(QLatin1StringView{"id"}).toString();
        const QJsonObject training = given.value(QLatin1StringView{"training"}).toObject();
        for (auto member = expected.begin(); member != expected.end(); ++member) {
            const QString at = name + QLatin1Char{'/'} + member.key();
            if (member.key() == QLatin1StringView{"id"})
                same(at, member.value(), given.value(member.key()));
            else if (member.key() == QLatin1StringView{"training"})
                same(at, member.value(), training.value(QLatin1StringView{"values"}));
            else if (member.key() == QLatin1StringView{"copies"})
                compareCopies(at, member.value().toObject(),
                              given.value(QLatin1StringView{"copies"}).toArray());
            else // `dependsOn`, `assumes`, `because`
                same(at, member.value(), training.value(member.key()));
        }
    }

    void compareCopies(const QString& at, const QJsonObject& expected, const QJsonArray& given)
    {
        QJsonObject byName;
        for (const QJsonValue& copy : given)
            byName.insert(copy.toObject().value(QLatin1StringView{"copy"}).toString(), copy);
        same(at + QStringLiteral(" (names)"), QJsonArray::fromStringList(expected.keys()),
             QJsonArray::fromStringList(byName.keys()));
        same(at + QStringLiteral(" (each once)"), byName.size(), given.size());
        for (auto copy = expected.begin(); copy != expected.end(); ++copy) {
            const QJsonObject line = byName.value(copy.key()).toObject();
            const QJsonObject members = copy.value().toObject();
            for (auto member = members.begin(); member != members.end(); ++member)
                same(at + QLatin1Char{'/'} + copy.key() + QLatin1Char{'/'} + member.key(), member.value(),
                     line.value(member.key()));
        }
    }

    /// `actions` names only those whose place in the contract is settled; `allActions` every one, in order.
    void compareActions()
    {
        QJsonArray all;
        QJsonArray settled;
        for (const QJsonValue& action : m_answer.value(QLatin1StringView{"actions"}).toArray()) {
            const QString id = action.toObject().value(QLatin1StringView{"id"}).toString();
            all.append(id);
            if (QStringList{QStringLiteral("switch-off"), QStringLiteral("check-switch"),
                            QStringLiteral("choose-before-accept")}
                    .contains(id))
                settled.append(id);
        }
        if (m_expected.contains(QLatin1StringView{"actions"}))
            same(QStringLiteral("actions"), m_expected.value(QLatin1StringView{"actions"}), settled);
        if (m_expected.contains(QLatin1StringView{"allActions"}))
            same(QStringLiteral("allActions"), m_expected.value(QLatin1StringView{"allActions"}), all);
    }

    void same(const QString& at, const QJsonValue& expected, const QJsonValue& given)
    {
        if (expected != given)
            m_differences
                << QStringLiteral("%1: expected %2, got %3").arg(at, toText(expected), toText(given));
    }

    const QJsonObject& m_expected;
    const QJsonObject& m_answer;
    QStringList m_differences;
};

} // namespace

QByteArray Scenario::text() const
{
    return QJsonDocument{input}.toJson(QJsonDocument::Compact);
}

QStringList scenarioFiles()
{
    QStringList files;
    const QDir folder{QStringLiteral("tests/scenarios")};
    for (const QString& name : folder.entryList({QStringLiteral("*.jsonl")}, QDir::Files, QDir::Name))
        files << folder.filePath(name);
    const QString shared = QStringLiteral("../shared/contract/scenarios.jsonl");
    if (QFile::exists(shared))
        files << shared;
    return files;
}

std::vector<Scenario> readScenarios(const QString& path)
{
    std::vector<Scenario> scenarios;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return scenarios;
    for (int line = 1; !file.atEnd(); ++line) {
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        const QJsonObject object = QJsonDocument::fromJson(text).object();
        Scenario scenario;
        scenario.file = path;
        scenario.line = line;
        scenario.input = object.value(QLatin1StringView{"case"}).toObject();
        scenario.expected = object.value(QLatin1StringView{"expect"}).toObject();
        const QString id = scenario.input.value(QLatin1StringView{"id"}).toString();
        scenario.name = id.isEmpty() ? QStringLiteral("%1:%2").arg(path).arg(line) : id;
        scenarios.push_back(std::move(scenario));
    }
    return scenarios;
}

QStringList differences(const QJsonObject& expected, const QJsonObject& answer)
{
    return Comparison{expected, answer}.run();
}

} // namespace testsupport
