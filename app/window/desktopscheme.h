#pragma once

#include "app/widgets/theme.h"

#include <QObject>

class QDBusVariant;

/// Keeps the program's colours as the desktop wants them: asked for by the settings portal
/// (org.freedesktop.appearance), and taken from the colours that the platform brought where there is no
/// portal. With reduced motion the cursor stands still: nothing else in the program moves. The portal is
/// asked without waiting; a change there shows at once.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    /// Gives the application the colours of the platform's kind, light or dark, and asks the portal.
    explicit DesktopScheme(QObject* parent = nullptr);

    theme::Scheme scheme() const;
    /// Takes over what the portal says: its name of a setting and the value.
    void take(const QString& key, uint value);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& group, const QString& key);
    void apply() const;

    bool m_dark = false;
    bool m_contrast = false;
    bool m_prefersStill = false; ///< Reduced motion is asked for.
    bool m_isStill = false;      ///< The desktop's own animations are off.
    int m_flashTime;             ///< Of the cursor in fields, as the platform has it, in milliseconds.
};
