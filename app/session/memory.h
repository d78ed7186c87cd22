#pragma once

#include <QString>
#include <QVariant>

class QSettings;

/// What the program remembers between two runs: the files opened last, the folder, the window's place. A
/// person can have it remember nothing; then that wish is all that is stored.
class Memory
{
public:
    /// The settings outlive the object.
    explicit Memory(QSettings& settings)
        : m_settings(settings)
    {
    }

    bool isOn() const;
    /// Switching it off forgets everything that was stored. False where that could not be written: what is
    /// stored then stays as it was, and the same wish can be tried again.
    bool setOn(bool on);

    /// The file in which it is stored; it need not exist.
    QString path() const;

    /// Nothing where it is off.
    QVariant value(const QString& key) const;
    /// Does nothing where it is off.
    void setValue(const QString& key, const QVariant& value);
    void remove(const QString& key);

private:
    QSettings& m_settings;
    bool m_isStored = true; ///< The last wish is in the file.
};
