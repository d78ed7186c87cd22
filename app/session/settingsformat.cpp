#include "app/session/settingsformat.h"

#include "app/session/privatefile.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace settingsformat {

namespace {

constexpr qint64 sizeLimit = 1ll << 20; // bytes
constexpr QLatin1StringView bytesKey{"base64"};

/// The value of a setting; nothing for JSON that no setting is written as.
QVariant fromJson(const QJsonValue& value)
{
    if (value.isBool() || value.isDouble() || value.isString())
        return value.toVariant();
    if (value.isArray()) {
        QStringList texts;
        const QJsonArray items = value.toArray();
        for (const auto& text : items)
            texts << text.toString();
        return texts;
    }
    if (value.isObject() && value[bytesKey].isString())
        return QByteArray::fromBase64(value[bytesKey].toString().toLatin1());
    return {};
}

QJsonValue toJson(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject{{bytesKey, QString::fromLatin1(value.toByteArray().toBase64())}};
    case QMetaType::QStringList:
        return QJsonArray::fromStringList(value.toStringList());
    default:
        return QJsonValue::fromVariant(value);
    }
}

/// A damaged file is no obstacle: it is as if nothing had been stored.
bool read(QIODevice& device, QSettings::SettingsMap& settings)
{
    const QByteArray bytes = device.read(sizeLimit + 1);
    if (bytes.size() > sizeLimit)
        return true;
    const QJsonObject stored = QJsonDocument::fromJson(bytes).object();
    for (auto entry = stored.begin(); entry != stored.end(); ++entry) {
        if (const QVariant value = fromJson(entry.value()); value.isValid())
            settings.insert(entry.key(), value);
    }
    return true;
}

bool write(QIODevice& device, const QSettings::SettingsMap& settings)
{
    QJsonObject stored;
    for (auto entry = settings.begin(); entry != settings.end(); ++entry)
        stored.insert(entry.key(), toJson(entry.value()));
    const QByteArray bytes = QJsonDocument{stored}.toJson();
    auto* file = qobject_cast<QFileDevice*>(&device);
    if (file)
        keepPrivate(*file); // they name a person's files
    // Flushed here: an error while the rest of a buffer is written at the end would be lost.
    return device.write(bytes) == bytes.size() && (!file || file->flush());
}

} // namespace

QSettings::Format format()
{
    static const QSettings::Format registered =
        QSettings::registerFormat(QStringLiteral("conf"), read, write);
    return registered;
}

} // namespace settingsformat
