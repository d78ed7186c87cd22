#include "app/session/memory.h"

#include <QSettings>

namespace {

constexpr QLatin1StringView offKey{"rememberNothing"};

} // namespace

bool Memory::isOn() const
{
    return !m_settings.value(offKey).toBool();
}

void Memory::setOn(bool on)
{
    if (on == isOn())
        return;
    m_settings.clear();
    if (!on)
        m_settings.setValue(offKey, true);
    m_settings.sync();
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
