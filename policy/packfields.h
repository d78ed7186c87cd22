#pragma once

#include "policy/json.h"
#include "policy/pack.h"
#include "policy/packreader.h"

#include <string_view>
#include <vector>

namespace policy {

/// Collects the defects of one file.
class PackFileProblems
{
public:
    PackFileProblems(QString file, std::vector<PackProblem>& problems)
        : m_file(std::move(file))
        , m_problems(problems)
    {
    }

    void add(JsonValue at, const QString& message) { add(QByteArray::fromStdString(at.pointer()), message); }
    void add(QByteArray at, const QString& message)
    {
        m_problems.push_back({m_file, std::move(at), message});
    }

private:
    QString m_file;
    std::vector<PackProblem>& m_problems;
};

/// Names every text and key below `value` that holds what a terminal would obey, or that turns the direction
/// of what stands behind it.
void refuseObeyed(JsonValue value, PackFileProblems& problems);

/// Reads the members of one object: each by name, required or not; finish() reports the ones that nobody
/// asked for.
class PackFields
{
public:
    PackFields(JsonValue object, PackFileProblems& problems);

    enum Need { Required, Optional };
    /// The member, or nothing; a missing one that is required is reported.
    std::optional<JsonValue> get(std::string_view name, Need need = Required);
    QString text(std::string_view name, Need need = Required);
    QByteArray id(std::string_view name);
    /// A string that is one of the given ones.
    QByteArray oneOf(std::string_view name, std::initializer_list<std::string_view> allowed);
    std::optional<Day> day(std::string_view name, Need need = Required);
    std::vector<JsonValue> list(std::string_view name, Need need = Required);
    QStringList texts(std::string_view name, Need need = Required);
    bool boolean(std::string_view name);
    /// Source numbers; at least one.
    Citations citations(std::string_view name, const Pack& pack, Need need = Required);
    Condition condition(std::string_view name);
    void finish();

private:
    void wrongType(JsonValue value, const char* wanted);

    JsonValue m_object;
    PackFileProblems& m_problems;
    std::vector<std::string_view> m_known;
};

/// A UTF-8 view as QString.
QString fromView(std::string_view text);

} // namespace policy
