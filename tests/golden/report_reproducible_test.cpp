#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int runs = 6; // QPdfWriter alone puts its fonts in one order or the other, by chance

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

/// The same case on the same day gives the same bytes, in whatever zone of time and at whatever hour.
class ReportReproducibleTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// A report made by a process of its own whose clock stands in this zone.
    QByteArray report(const QString& name, const QString& ending, const QString& zone) const
    {
        const QString path = m_folder.filePath(QStringLiteral("report.") + ending);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), zone);
        environment.remove(QStringLiteral("QT_HASH_SEED"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(ADVISOR_CLI),
                      {QStringLiteral("report"), name, QStringLiteral("--as-of"),
                       QStringLiteral("2025-11-21"), QStringLiteral("-o"), path});
        const bool ended = process.waitForFinished() && process.exitCode() == 0;
        const QByteArray bytes = ended ? contentOf(path) : QByteArray{};
        QFile::remove(path);
        return bytes;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void sameCaseAndDayGiveTheSameBytes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ending");
        for (const char* const ending : {"pdf", "html", "txt", "json", "ics"})
            QTest::newRow(ending) << QStringLiteral("packaging/example.privacycase")
                                  << QString::fromLatin1(ending);
    }
    void sameCaseAndDayGiveTheSameBytes()
    {
        QFETCH(QString, name);
        QFETCH(QString, ending);
        const QByteArray first = report(name, ending, QStringLiteral("UTC"));
        QVERIFY(!first.isEmpty());
        for (int run = 1; run < runs; ++run) {
            const QString zone = QStringLiteral("LOC%1:30").arg(run * 2);
            const QByteArray again = report(name, ending, zone);
            QVERIFY2(again == first, qPrintable(QStringLiteral("differs in run %1").arg(run)));
        }
    }

    void pdfSaysTheDayOfTheCase()
    {
        const QByteArray pdf = report(QStringLiteral("packaging/example.privacycase"), QStringLiteral("pdf"),
                                      QStringLiteral("LOC-5:30"));
        QVERIFY(pdf.contains("/CreationDate (D:20251121000000Z)\n"));
        QVERIFY(pdf.contains("/ModDate (D:20251121000000Z)\n"));
        QCOMPARE(pdf.count("/ID [<"), 1);
    }

    /// After the time has been set every object still stands where the file says.
    void everyObjectOfThePdfIsFound()
    {
        const QByteArray pdf = report(QStringLiteral("packaging/example.privacycase"), QStringLiteral("pdf"),
                                      QStringLiteral("LOC-5:30"));
        const qsizetype mark = pdf.lastIndexOf("\nstartxref\n") + 11;
        const qsizetype table = pdf.mid(mark, 12).simplified().split(' ').front().toLongLong();
        const QList<QByteArray> lines = pdf.mid(table, mark - table).split('\n');
        QCOMPARE(lines.value(0), QByteArrayLiteral("xref"));
        const int count = lines.value(1).trimmed().split(' ').value(1).toInt();
        QVERIFY(count > 10);
        for (int object = 1; object < count; ++object) {
            const qsizetype offset = lines.value(object + 2).first(10).toLongLong();
            QCOMPARE(pdf.mid(offset, 16).split('\n').front(),
                     QByteArray(QByteArray::number(object) + QByteArrayLiteral(" 0 obj")));
        }
    }
};

QTEST_GUILESS_MAIN(ReportReproducibleTest)
#include "report_reproducible_test.moc"
