#include "printservice.h"

#include "app/report/paper.h"
#include "app/report/reportmodel.h"
#include "app/session/packloader.h"
#include "policy/assess.h"
#include "policy/casereader.h"

#include <QGuiApplication>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QTest>

namespace {

constexpr int skipped = 77;

/// An ordinary person with one chat; the case's name needs fonts beyond Latin.
const char* const caseText = R"({
  "format": "privacy-advisor/case", "version": 1, "id": "Marta 日本語 中文",
  "answers": { "plan": "pro", "accountCreated": "../2025-08-27", "accepted": "yes", "acceptedOn": "2025-09" },
  "chats": [ { "id": "c1", "messages": ["2025-11-20"] } ]
})";

std::optional<report::ReportModel> exampleReport()
{
    const policy::PackReading reading = packloader::load();
    if (!reading.pack)
        return {};
    policy::CaseReader reader{QString::fromUtf8(reading.pack->id)};
    const auto input = reader.read(caseText);
    if (!input)
        return {};
    const policy::Day asOf = policy::makeDay(2026, 11, 21);
    const auto assessment = policy::assess(*reading.pack, *input, asOf);
    if (!assessment)
        return {};
    return report::buildReport(*reading.pack, *input, *assessment, QLocale{QLocale::English});
}

/// The letters and digits of a text: where lines break and which of its forms a character has doesn't count.
QString letters(const QString& text)
{
    static const QRegularExpression others{QStringLiteral("[^\\p{L}\\p{N}]+")};
    return text.normalized(QString::NormalizationForm_KC).remove(others);
}

/// The letters and digits of a PDF.
QString textOf(const QString& pdf)
{
    return letters(QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")})));
}

/// What pdfinfo says behind a label.
QByteArray pdfInfo(const QString& pdf, const QByteArray& label)
{
    for (const QByteArray& line : outputOf(QStringLiteral("pdfinfo"), {pdf}).split('\n')) {
        if (line.startsWith(label) && line.mid(label.size()).startsWith(':'))
            return line.mid(label.size() + 1).trimmed();
    }
    return {};
}

/// Whether every font of a PDF is embedded, and there is one.
bool embedsItsFonts(const QString& pdf)
{
    // Two lines of heading, then name, type, encoding and, as yes or no: embedded, subset, with Unicode
    // values.
    static const QRegularExpression embedded{QStringLiteral(" yes +(yes|no) +(yes|no) +[0-9]+ +[0-9]+ *$")};
    const QStringList fonts = QString::fromUtf8(outputOf(QStringLiteral("pdffonts"), {pdf}))
                                  .split(QLatin1Char{'\n'}, Qt::SkipEmptyParts)
                                  .mid(2);
    return !fonts.isEmpty() && fonts.filter(embedded).size() == fonts.size();
}

} // namespace

/// Prints a report through a real queue and looks at what the printer got.
class PrintQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theQueueIsFound();
    void aReportArrivesWhole_data();
    void aReportArrivesWhole();

private:
    PrintService m_service;
    std::optional<report::ReportModel> m_model;
    int m_jobs = 0;
};

void PrintQueueTest::initTestCase()
{
    const QString problem = m_service.start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem + QString::fromUtf8(m_service.log())));
    qputenv("CUPS_SERVER", m_service.address().toLocal8Bit());
    m_model = exampleReport();
    QVERIFY(m_model);
}

void PrintQueueTest::theQueueIsFound()
{
    QCOMPARE(QPrinterInfo::availablePrinterNames(), QStringList{m_service.queue()});
}

void PrintQueueTest::aReportArrivesWhole_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QByteArray>("size");
    QTest::newRow("on A4") << QPageSize::A4 << QByteArray{"595 x 842 pts (A4)"};
    QTest::newRow("on Letter") << QPageSize::Letter << QByteArray{"612 x 792 pts (letter)"};
}

void PrintQueueTest::aReportArrivesWhole()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QByteArray, size);
    QPrinter printer{QPrinterInfo::printerInfo(m_service.queue()), QPrinter::HighResolution};
    QCOMPARE(printer.outputFormat(), QPrinter::NativeFormat);
    QVERIFY(printer.setPageSize(QPageSize{paper}));
    QVERIFY(report::paintReport(*m_model, printer));
    ++m_jobs;
    QVERIFY2(QTest::qWaitFor([this] { return m_service.hasPrinted(m_jobs); }, 60'000),
             m_service.log().constData());

    const QString pdf = m_service.arrived();
    QCOMPARE(pdfInfo(pdf, "Page size"), size);
    const int pages = pdfInfo(pdf, "Pages").toInt();
    QVERIFY2(pages == 1 || pages == 2, qPrintable(QString::number(pages)));
    QVERIFY(embedsItsFonts(pdf));
    const QString text = textOf(pdf);
    for (const QString& part : {m_model->title, m_model->headline, m_model->caseName, m_model->packLine})
        QVERIFY2(text.contains(letters(part)), qPrintable(part + QStringLiteral(" is not in: ") + text));

    // Nothing is lost on the way to the printer that a saved file has.
    const QTemporaryDir folder;
    const QString saved = folder.filePath(QStringLiteral("saved.pdf"));
    QVERIFY(report::writePdf(*m_model, saved, paper));
    QCOMPARE(pages, pdfInfo(saved, "Pages").toInt());
    QCOMPARE(text, textOf(saved));
}

int main(int argc, char* argv[])
{
    const QStringList missing = PrintService::missingPrograms();
    if (!missing.isEmpty()) {
        std::fprintf(stderr, "The print queue can't be tested; missing: %s\n",
                     qPrintable(missing.join(QStringLiteral(", "))));
        return qEnvironmentVariableIsSet("ADVISOR_REQUIRE_PRINT_SERVICE") ? EXIT_FAILURE : skipped;
    }
    const QGuiApplication application{argc, argv};
    PrintQueueTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "printqueue_test.moc"
