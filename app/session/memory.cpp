#include "app/session/memory.h"

#include <QSettings>

namespace {

constexpr QLatin1StringView offKey{"rememberNothing"};

} // namespace

bool Memory::isOn() const
{
    return !m_settings.value(offKey).toBool();
}

bool Memory::setOn(bool on)
{
    if (on == isOn())
        return true;
    m_settings.clear();
    if (!on)
        m_settings.setValue(offKey, true);
    m_settings.sync();
    return m_settings.status() == QSettings::NoError;
}

QString Memory::path() const
{
    return m_settings.fileName();
}

QVariant Memory::value(const QString& key) const
{
    return isOn() ? m_settings.value(key) : QVariant{};
}

void Memory::setValue(const QString& key, const QVariant& value)
{
    if (isOn())
        m_settings.setValue(key, value);
}

void Memory::remove(const QString& key)
{
    m_settings.remove(key);
}
