#include "app/report/htmlrenderer.h"
#include "app/report/textrenderer.h"
#include "tests/golden/goldencase.h"

#include <QFile>
#include <QTest>

/// The reports of some people, byte for byte as they were last looked at. After a change of the words or of
/// the pack that is meant, look at the difference and renew them from the project's root:
///
///     PRIVACY_ADVISOR_RENEW_GOLDEN=1 ctest --test-dir BUILD -R report_golden_test
class ReportGoldenTest : public QObject
{
    Q_OBJECT

private:
    golden::Reporter m_reporter;

    static void compare(const QString& name, const QString& form, const QString& text)
    {
        QFile file{golden::reportPath(name, form)};
        if (qEnvironmentVariableIsSet("PRIVACY_ADVISOR_RENEW_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly),
                 qPrintable(file.fileName() + QStringLiteral(" is missing.")));
        const QList<QByteArray> expected = file.readAll().split('\n');
        const QList<QByteArray> actual = text.toUtf8().split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
            QVERIFY2(actual[i] == expected[i],
                     qPrintable(QStringLiteral("%1, line %2:\n  now      %3\n  expected %4")
                                    .arg(file.fileName())
                                    .arg(i + 1)
                                    .arg(QString::fromUtf8(actual[i]), QString::fromUtf8(expected[i]))));
        QCOMPARE(actual.size(), expected.size());
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_reporter.pack()); }

    void reportsStayAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = golden::names();
        QVERIFY(names.size() >= 8);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void reportsStayAsTheyAre()
    {
        QFETCH(QString, name);
        const auto model = m_reporter.report(name);
        QVERIFY(model);
        compare(name, QStringLiteral("txt"), report::toText(*model));
        compare(name, QStringLiteral("html"), report::toHtml(*model));
    }

    void overviewStaysAsItIs()
    {
        const report::OverviewModel model = m_reporter.overview();
        compare(QStringLiteral("all-plans"), QStringLiteral("txt"), report::toText(model));
        compare(QStringLiteral("all-plans"), QStringLiteral("html"), report::toHtml(model));
    }
};

QTEST_GUILESS_MAIN(ReportGoldenTest)
#include "report_golden_test.moc"
