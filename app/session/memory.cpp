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
    if (on == isOn() && m_isStored)
        return true;
    if (on != isOn()) {
        m_settings.clear();
        if (!on)
            m_settings.setValue(offKey, true);
    }
    // Settings keep their first error for good; others of the same file write what these have left to write.
    QSettings writer{m_settings.fileName(), m_settings.format()};
    writer.sync();
    m_isStored = writer.status() == QSettings::NoError;
    return m_isStored;
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
