#include "app/window/desktopscheme.h"

#include "app/widgets/advisorstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

constexpr QLatin1StringView service{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView path{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView interface {
    "org.freedesktop.portal.Settings"
};
constexpr QLatin1StringView appearance{"org.freedesktop.appearance"};
constexpr QLatin1StringView colourScheme{"color-scheme"};
constexpr QLatin1StringView contrastKey{"contrast"};
constexpr QLatin1StringView motionKey{"reduced-motion"};
// Portals older than that key pass on the setting of GNOME, which other desktops share.
constexpr QLatin1StringView gnome{"org.gnome.desktop.interface"};
constexpr QLatin1StringView animationsKey{"enable-animations"};

constexpr uint prefersDark = 1;
constexpr uint prefersLight = 2;
constexpr uint higherContrast = 1;
constexpr uint reducedMotion = 1;

/// Whether a session bus is there to be asked. Without one Qt would start a thread for it all the same, and
/// D-Bus's library might start a bus of its own.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) +
                             QStringLiteral("/bus"));
}

/// The value inside a variant inside a variant, as Read answers it.
QVariant innermost(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme::DesktopScheme(QObject* parent)
    : QObject(parent)
    , m_dark(theme::isDark(QGuiApplication::palette()))
    , m_flashTime(QApplication::cursorFlashTime())
{
    QApplication::setStyle(new AdvisorStyle);
    apply();
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt looks for the slot without spaces.
    // clang-format off
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString,QString,QDBusVariant)));
    // clang-format on
    for (const QLatin1StringView key : {colourScheme, contrastKey, motionKey})
        ask(appearance, key);
    ask(gnome, animationsKey);
}

theme::Scheme DesktopScheme::scheme() const
{
    if (m_contrast)
        return theme::Scheme::Contrast;
    return m_dark ? theme::Scheme::Dark : theme::Scheme::Light;
}

void DesktopScheme::ask(const QString& group, const QString& key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    message << group << key;
    auto* watcher = new QDBusPendingCallWatcher{QDBusConnection::sessionBus().asyncCall(message), this};
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(key, innermost(QVariant::fromValue(reply.value())).toUInt());
        watcher->deleteLater();
    });
}

void DesktopScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance || (group == gnome && key == animationsKey))
        take(key, innermost(value.variant()).toUInt());
}

void DesktopScheme::take(const QString& key, uint value)
{
    if (key == contrastKey)
        m_contrast = value == higherContrast;
    else if (key == motionKey)
        m_prefersStill = value == reducedMotion;
    else if (key == animationsKey)
        m_isStill = value == 0;
    else if (key == colourScheme && (value == prefersDark || value == prefersLight))
        m_dark = value == prefersDark;
    apply();
}

void DesktopScheme::apply() const
{
    // Nothing else here moves by itself.
    const int flashTime = m_prefersStill || m_isStill ? 0 : m_flashTime;
    if (QApplication::cursorFlashTime() != flashTime)
        QApplication::setCursorFlashTime(flashTime);
    const QPalette wanted = theme::palette(scheme());
    if (QApplication::palette() != wanted)
        QApplication::setPalette(wanted);
}
