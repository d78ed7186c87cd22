// The window's colours follow the desktop while it runs. The desktop's side of the settings portal is played
// here as its specification has it (org.freedesktop.portal.Settings), on a session bus of the test's own.

#include "app/window/desktopscheme.h"

#include <QApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QTest>

using theme::Scheme;

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString interfaceGroup = QStringLiteral("org.gnome.desktop.interface");
const QString animations = QStringLiteral("enable-animations");

} // namespace

/// What a desktop offers; its values stand in a variant within a variant, as every portal sends them.
class Desktop : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit Desktop(QObject* parent)
        : QDBusAbstractAdaptor(parent)
    {
    }

    void set(const QString& key, uint value)
    {
        m_values[key] = value;
        Q_EMIT SettingChanged(appearance, key, QDBusVariant{value});
    }
    void keep(const QString& key, uint value) { m_values[key] = value; }
    void setAnimations(bool on)
    {
        m_animations = on;
        Q_EMIT SettingChanged(interfaceGroup, animations, QDBusVariant{on});
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& group, const QString& key)
    {
        if (group == interfaceGroup && key == animations)
            return QDBusVariant{QVariant::fromValue(QDBusVariant{m_animations})};
        const uint value = group == appearance ? m_values.value(key) : 0;
        return QDBusVariant{QVariant::fromValue(QDBusVariant{value})};
    }

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QHash<QString, uint> m_values;
    bool m_animations = true;
};

class DesktopSchemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QDBusConnection::sessionBus().isConnected(), "Start this test in dbus-run-session.");
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &m_object,
                                     QDBusConnection::ExportAdaptors));
        QVERIFY(m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void asksAtTheStart()
    {
        m_desktop->keep(QStringLiteral("color-scheme"), 1);
        const DesktopScheme scheme;
        QTRY_COMPARE(scheme.scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette(), theme::palette(Scheme::Dark));
    }

    void followsWhileItRuns()
    {
        m_desktop->keep(QStringLiteral("color-scheme"), 2);
        const DesktopScheme scheme;
        m_desktop->set(QStringLiteral("color-scheme"), 1);
        QTRY_COMPARE(scheme.scheme(), Scheme::Dark);
        m_desktop->set(QStringLiteral("contrast"), 1);
        QTRY_COMPARE(scheme.scheme(), Scheme::Contrast);
        QCOMPARE(QApplication::palette(), theme::palette(Scheme::Contrast));
        m_desktop->set(QStringLiteral("contrast"), 0);
        m_desktop->set(QStringLiteral("color-scheme"), 2);
        QTRY_COMPARE(scheme.scheme(), Scheme::Light);
        QCOMPARE(QApplication::palette(), theme::palette(Scheme::Light));
    }

    void othersSettingsAreNotColours()
    {
        m_desktop->keep(QStringLiteral("color-scheme"), 2);
        m_desktop->keep(QStringLiteral("contrast"), 0);
        const DesktopScheme scheme;
        QTRY_COMPARE(scheme.scheme(), Scheme::Light);
        Q_EMIT m_desktop->SettingChanged(QStringLiteral("org.gnome.desktop.interface"),
                                         QStringLiteral("color-scheme"), QDBusVariant{1u});
        m_desktop->set(QStringLiteral("accent-color"), 1);
        m_desktop->set(QStringLiteral("contrast"),
                       1); // told after the others, so they have been heard by now
        QTRY_COMPARE(scheme.scheme(), Scheme::Contrast);
        m_desktop->set(QStringLiteral("contrast"), 0);
        QTRY_COMPARE(scheme.scheme(), Scheme::Light);
    }

    /// The cursor is all that moves by itself; see motion_test.
    void theCursorStandsStillWithReducedMotion()
    {
        const QString motion = QStringLiteral("reduced-motion");
        const int usual = QApplication::cursorFlashTime();
        QVERIFY(usual > 0);
        m_desktop->keep(motion, 1);
        const DesktopScheme scheme;
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
        m_desktop->set(motion, 0);
        QTRY_COMPARE(QApplication::cursorFlashTime(), usual);
        m_desktop->setAnimations(false);
        QTRY_COMPARE(QApplication::cursorFlashTime(), 0);
        m_desktop->setAnimations(true);
        QTRY_COMPARE(QApplication::cursorFlashTime(), usual);
    }

private:
    QObject m_object;
    Desktop* m_desktop = new Desktop{&m_object};
    QDBusConnection m_bus{QString{}};
};

QTEST_MAIN(DesktopSchemeTest)
#include "desktopscheme_test.moc"
