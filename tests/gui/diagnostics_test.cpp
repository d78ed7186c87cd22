// The text for whoever helps: what it says, and what it never says.

#include "app/diagnostics/diagnostics.h"
#include "tests/gui/windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

namespace {

const char* const caseText =
    R"({"format": "privacy-advisor/case", "version": 1, "id": "Maren Quendolin", "answers": {"plan": "pro"},
        "chats": [{"id": "divorce", "messages": ["2026-01-10"]}]})";

QDialog* openDiagnostics(WindowFixture& fixture)
{
    for (QAction* action : fixture.window().findChildren<QAction*>()) {
        if (action->text().contains(QLatin1StringView{"Diagnostics"}))
            action->trigger();
    }
    return fixture.window().findChild<QDialog*>();
}

QString shownText(const QDialog& dialog)
{
    return dialog.findChild<QPlainTextEdit*>()->toPlainText();
}

QPushButton* button(const QDialog& dialog, const QString& text)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().remove(QLatin1Char{'&'}) == text)
            return button;
    }
    return nullptr;
}

/// Sets a variable of the environment and puts it back.
class Variable
{
public:
    Variable(const char* name, const QByteArray& value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable() { m_before.isEmpty() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* const m_name;
    const QByteArray m_before;
};

} // namespace

class DiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatHelps_data()
    {
        QTest::addColumn<QString>("part");
        for (const char* part : {"Program: " ADVISOR_VERSION,
                                 "Compiler: ",
                                 "Qt: 6.",
                                 "Unpacks with: ",
                                 "Hardening: ",
                                 "Policy pack: anthropic-claude ",
                                 "checked through 20",
                                 "System: ",
                                 "Kernel: ",
                                 "Confinement offered: ",
                                 "System language: ",
                                 "Language of the window: ",
                                 "Shown by: offscreen",
                                 "Style: ",
                                 "Font: ",
                                 "Screen: ",
                                 "Fonts for: Latin",
                                 "Printers: ",
                                 "Remembers: yes",
                                 "Settings: "})
            QTest::newRow(part) << QString::fromLatin1(part);
    }

    void itSaysWhatHelps()
    {
        QFETCH(QString, part);
        WindowFixture fixture;
        const QDialog* dialog = openDiagnostics(fixture);
        QVERIFY(dialog);
        const QString text = shownText(*dialog);
        QVERIFY2(text.contains(part), qPrintable(text));
        for (const QString& line : text.split(QLatin1Char{'\n'}))
            QVERIFY2(!line.endsWith(QLatin1StringView{": "}), qPrintable(line));
    }

    void itNamesNobody()
    {
        WindowFixture fixture;
        const Variable home{"HOME", fixture.path(QStringLiteral("maren-home")).toLocal8Bit()};
        const Variable user{"USER", "maren-user"};
        const Variable login{"LOGNAME", "maren-user"};
        QVERIFY(QDir{}.mkpath(QDir::homePath()));
        fixture.window().openFile(fixture.write(QStringLiteral("secret-account.privacycase"), caseText));
        QDialog* dialog = openDiagnostics(fixture);
        const QString text = shownText(*dialog);
        const QStringList names{QStringLiteral("maren"),
                                QStringLiteral("Quendolin"),
                                QStringLiteral("secret-account"),
                                QStringLiteral("divorce"),
                                QDir::tempPath() + QLatin1Char{'/'},
                                QString::fromLatin1(QSysInfo::machineUniqueId())};
        for (const QString& name : names)
            QVERIFY2(name.isEmpty() || !text.contains(name, Qt::CaseInsensitive),
                     qPrintable(name + QLatin1Char{'\n'} + text));
    }

    void theComputerIsNotNamed()
    {
        const QString host = QSysInfo::machineHostName();
        if (QSysInfo::prettyProductName().contains(host, Qt::CaseInsensitive))
            return; // called after its system, as many are: then nothing could be told from the text
        WindowFixture fixture;
        const QRegularExpression word{QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(host))};
        QVERIFY2(!shownText(*openDiagnostics(fixture)).contains(word), qPrintable(host));
    }

    void aPathIsTakenApartFromItsHome_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("shown");
        const QString outside = QStringLiteral("outside the home folder");
        QTest::newRow("below it") << QStringLiteral("/home/maren/.config/a.conf")
                                  << QStringLiteral("~/.config/a.conf");
        QTest::newRow("of somebody whose name begins alike")
            << QStringLiteral("/home/maren2/.config/a.conf") << outside;
        QTest::newRow("elsewhere") << QStringLiteral("/srv/maren/a.conf") << outside;
        QTest::newRow("written in a roundabout way")
            << QStringLiteral("/home/./maren//.config/a.conf") << QStringLiteral("~/.config/a.conf");
        QTest::newRow("out of it again") << QStringLiteral("/home/maren/../else/a.conf") << outside;
    }

    void aPathIsTakenApartFromItsHome()
    {
        QFETCH(QString, path);
        const Variable home{"HOME", "/home/maren"};
        QTEST(diagnostics::shortened(path), "shown");
    }

    void itIsCopiedAndSavedAsItIsShown()
    {
        WindowFixture fixture;
        QDialog* dialog = openDiagnostics(fixture);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(dialog, Qt::Key_C, Qt::AltModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), shownText(*dialog));

        fixture.dialogs().savePath = fixture.path(QStringLiteral("d.txt"));
        button(*dialog, QStringLiteral("Save as…"))->click();
        QFile file{fixture.dialogs().savePath};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), shownText(*dialog));

        fixture.dialogs().savePath = fixture.path(QStringLiteral("no folder/d.txt"));
        button(*dialog, QStringLiteral("Save as…"))->click();
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window().findChild<QDialog*>());
    }

    void nothingIsWrittenUnasked()
    {
        WindowFixture fixture;
        const QStringList before = fixture.settings().allKeys();
        openDiagnostics(fixture);
        QCOMPARE(fixture.settings().allKeys(), before);
    }
};

QTEST_MAIN(DiagnosticsTest)
#include "diagnostics_test.moc"
