// Printers that take nothing, stand still or are gone: what the window says then. With a print service of the
// test's own.

#include "printservice.h"
#include "tests/gui/windowfixture.h"

#include <QApplication>
#include <QPrinterInfo>
#include <QTest>

namespace {

constexpr int skipped = 77;
const char* const answers = R"({"format": "privacy-advisor/case", "version": 1, "answers": {"plan": "pro"}})";

} // namespace

class RefusalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPrinterThatPrintsIsNotTalkedAbout();
    void theWindowSaysWhatBecameOfTheReport_data();
    void theWindowSaysWhatBecameOfTheReport();

private:
    PrintService m_service;
};

void RefusalTest::initTestCase()
{
    const QString problem = m_service.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem + QString::fromUtf8(m_service.log())));
    qputenv("CUPS_SERVER", m_service.address().toLocal8Bit());
    QCOMPARE(QPrinterInfo::availablePrinterNames(), QStringList{m_service.queue()});
}

void RefusalTest::aPrinterThatPrintsIsNotTalkedAbout()
{
    WindowFixture fixture;
    fixture.window().openFile(fixture.write(QStringLiteral("a.privacycase"), answers));
    fixture.dialogs().printQueue = m_service.queue();
    fixture.press(Qt::Key_P, Qt::ControlModifier);
    fixture.window().previewReport();
    QCOMPARE(fixture.dialogs().errors, QStringList{});
    QVERIFY2(QTest::qWaitFor([this] { return m_service.hasPrinted(2); }, 60'000),
             m_service.log().constData());
}

void RefusalTest::theWindowSaysWhatBecameOfTheReport_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<bool>("whileChosen");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QStringList>("after");
    const QString queue = m_service.queue();
    const QString refused = QStringLiteral("did not take the report");
    const QStringList accept{QStringLiteral("cupsaccept"), queue};
    const QStringList reject{QStringLiteral("cupsreject"), queue};
    QTest::newRow("a printer that takes no jobs") << reject << false << refused << accept;
    QTest::newRow("… since the dialog was opened") << reject << true << refused << accept;
    QTest::newRow("a printer that is stopped")
        << QStringList{QStringLiteral("cupsdisable"), queue} << false << QStringLiteral("waits in its queue")
        << QStringList{QStringLiteral("cupsenable"), queue};
    QTest::newRow("a printer that is gone since the dialog was opened")
        << QStringList{QStringLiteral("lpadmin"), QStringLiteral("-x"), queue} << true << refused
        << QStringList{};
}

void RefusalTest::theWindowSaysWhatBecameOfTheReport()
{
    QFETCH(QStringList, before);
    QFETCH(bool, whileChosen);
    QFETCH(QString, says);
    QFETCH(QStringList, after);
    for (const bool preview : {false, true}) {
        WindowFixture fixture;
        fixture.window().openFile(fixture.write(QStringLiteral("a.privacycase"), answers));
        fixture.document().setName(QStringLiteral("not saved"));
        fixture.dialogs().printQueue = m_service.queue();
        const auto change = [&] { outputOf(before.first(), before.mid(1), m_service.address()); };
        if (whileChosen)
            fixture.dialogs().meanwhile = change;
        else
            change();
        if (preview)
            fixture.window().previewReport();
        else
            fixture.press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(fixture.dialogs().errors.size(), 1);
        QVERIFY2(fixture.dialogs().errors.first().contains(says),
                 qPrintable(fixture.dialogs().errors.first()));
        QVERIFY(fixture.dialogs().errors.first().contains(m_service.queue()));
        QVERIFY(fixture.window().isWindowModified());
        QVERIFY(fixture.window().saveCase());
        if (after.isEmpty())
            break; // the printer won't come back
        outputOf(after.first(), after.mid(1), m_service.address());
    }
}

int main(int argc, char* argv[])
{
    const QStringList missing = PrintService::missingPrograms();
    if (!missing.isEmpty()) {
        std::fprintf(stderr, "Printers can't be tested; missing: %s\n",
                     qPrintable(missing.join(QStringLiteral(", "))));
        return qEnvironmentVariableIsSet("ADVISOR_REQUIRE_PRINT_SERVICE") ? EXIT_FAILURE : skipped;
    }
    const QApplication application{argc, argv};
    RefusalTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "refusal_test.moc"
