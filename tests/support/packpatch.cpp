#include "tests/support/packpatch.h"

#include <QJsonDocument>

namespace testsupport {

namespace {

QString unescaped(QString segment)
{
    return segment.replace(QLatin1StringView{"~1"}, QLatin1StringView{"/"})
        .replace(QLatin1StringView{"~0"}, QLatin1StringView{"~"});
}

/// One operation on its way down to its place.
class Operation
{
public:
    explicit Operation(const QJsonObject& object)
        : m_kind(object.value(QLatin1StringView{"op"}).toString())
        , m_value(object.value(QLatin1StringView{"value"}))
        , m_path(object.value(QLatin1StringView{"path"}).toString().split(QLatin1Char{'/'}).mid(1))
    {
    }

    bool apply(QJsonValue& root) const { return descend(root, 0); }

private:
    bool descend(QJsonValue& at, qsizetype depth) const
    {
        if (depth == m_path.size())
            return false; // the whole file is replaced by other means
        const QString segment = unescaped(m_path.at(depth));
        const bool last = depth + 1 == m_path.size();
        if (at.isObject()) {
            QJsonObject object = at.toObject();
            const bool done = inObject(object, segment, last, depth);
            at = object;
            return done;
        }
        if (!at.isArray())
            return false;
        QJsonArray array = at.toArray();
        const bool done = inArray(array, segment, last, depth);
        at = array;
        return done;
    }

    bool inObject(QJsonObject& object, const QString& name, bool last, qsizetype depth) const
    {
        const bool exists = object.contains(name);
        if (!last) {
            QJsonValue child = object.value(name);
            if (!exists || !descend(child, depth + 1))
                return false;
            object.insert(name, child);
            return true;
        }
        if (exists == (m_kind == QLatin1StringView{"add"}))
            return false;
        if (m_kind == QLatin1StringView{"remove"})
            object.remove(name);
        else
            object.insert(name, m_value);
        return true;
    }

    bool inArray(QJsonArray& array, const QString& segment, bool last, qsizetype depth) const
    {
        const bool adds = last && m_kind == QLatin1StringView{"add"};
        bool isNumber = false;
        const qsizetype index =
            adds && segment == QLatin1StringView{"-"} ? array.size() : segment.toInt(&isNumber);
        const qsizetype limit = adds ? array.size() + 1 : array.size();
        if ((!isNumber && index != array.size()) || index < 0 || index >= limit)
            return false;
        if (!last) {
            QJsonValue child = array.at(index);
            if (!descend(child, depth + 1))
                return false;
            array.replace(index, child);
        } else if (adds) {
            array.insert(index, m_value);
        } else if (m_kind == QLatin1StringView{"remove"}) {
            array.removeAt(index);
        } else {
            array.replace(index, m_value);
        }
        return true;
    }

    const QString m_kind;
    const QJsonValue m_value;
    const QStringList m_path;
};

QByteArray toBytes(const QJsonValue& root)
{
    const QJsonDocument document =
        root.isArray() ? QJsonDocument{root.toArray()} : QJsonDocument{root.toObject()};
    return document.toJson();
}

/// The first occurrence of `find` replaced by `with`; everything after it cut off where `with` is missing.
bool replaceText(QByteArray& bytes, const QJsonObject& replacement)
{
    const QByteArray find = replacement.value(QLatin1StringView{"find"}).toString().toUtf8();
    const qsizetype at = bytes.indexOf(find);
    if (find.isEmpty() || at < 0)
        return false;
    const QJsonValue with = replacement.value(QLatin1StringView{"with"});
    if (with.isUndefined())
        bytes.truncate(at);
    else
        bytes.replace(at, find.size(), with.toString().toUtf8());
    return true;
}

} // namespace

QJsonValue patched(QJsonValue root, const QJsonArray& operations, bool* failed)
{
    for (const QJsonValue& operation : operations) {
        if (!Operation{operation.toObject()}.apply(root))
            *failed = true;
    }
    return root;
}

policy::PackFiles defective(const policy::PackFiles& files, const QJsonObject& fixture, bool* failed)
{
    policy::PackFiles result = files;
    const QString name = fixture.value(QLatin1StringView{"file"}).toString();
    if (fixture.contains(QLatin1StringView{"content"})) {
        result[name] = fixture.value(QLatin1StringView{"content"}).toString().toUtf8();
        return result;
    }
    const auto file = result.find(name);
    if (file == result.end()) {
        *failed = true;
    } else if (fixture.value(QLatin1StringView{"missing"}).toBool()) {
        result.erase(file);
    } else if (fixture.contains(QLatin1StringView{"paddedTo"})) {
        file->second = file->second.leftJustified(fixture.value(QLatin1StringView{"paddedTo"}).toInt(), ' ');
    } else if (fixture.contains(QLatin1StringView{"replaceText"})) {
        *failed = !replaceText(file->second, fixture.value(QLatin1StringView{"replaceText"}).toObject());
    } else {
        const QJsonDocument document = QJsonDocument::fromJson(file->second);
        file->second =
            toBytes(patched(document.object(), fixture.value(QLatin1StringView{"patch"}).toArray(), failed));
        *failed = *failed || fixture.value(QLatin1StringView{"patch"}).toArray().isEmpty();
    }
    return result;
}

} // namespace testsupport
