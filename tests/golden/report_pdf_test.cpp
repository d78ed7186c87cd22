#include "app/report/paper.h"
#include "tests/golden/goldencase.h"

#include <QFile>
#include <QGuiApplication>
#include <QPageRanges>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace {

/// What a tool of poppler-utils prints about a file; empty where it fails.
QString run(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    const bool ended = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString{};
}

QString textOf(const QString& path)
{
    return run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
}

QString fieldOf(const QString& info, const QString& name)
{
    const QRegularExpression field{QStringLiteral("^%1:\\s*(.*)$").arg(name),
                                   QRegularExpression::MultilineOption};
    return field.match(info).captured(1);
}

/// Letters by the size of their type in thirds of a point.
std::map<int, qsizetype> lettersBySize(const QString& path)
{
    // Sizes are printed as whole numbers, at three times their size at most.
    const QString xml = run(QStringLiteral("pdftohtml"),
                            {QStringLiteral("-xml"), QStringLiteral("-stdout"), QStringLiteral("-i"),
                             QStringLiteral("-zoom"), QStringLiteral("3"), path});
    QMap<QString, int> sizes;
    static const QRegularExpression fonts{QStringLiteral("<fontspec id=\"(\\d+)\" size=\"(\\d+)\"")};
    for (auto each = fonts.globalMatch(xml); each.hasNext();) {
        const auto match = each.next();
        sizes[match.captured(1)] = match.captured(2).toInt();
    }
    std::map<int, qsizetype> letters;
    static const QRegularExpression texts{QStringLiteral("<text[^>]* font=\"(\\d+)\">(.*?)</text>")};
    for (auto each = texts.globalMatch(xml); each.hasNext();) {
        const auto match = each.next();
        letters[sizes[match.captured(1)]] += match.captured(2).size();
    }
    return letters;
}

} // namespace

/// The report on paper, read back with the tools that anybody has.
class ReportPdfTest : public QObject
{
    Q_OBJECT

private:
    golden::Reporter m_reporter;
    QTemporaryDir m_folder;

    QString write(const QString& name, QPageSize::PageSizeId paper) const
    {
        const QString path = m_folder.filePath(name + QStringLiteral(".pdf"));
        const auto model = m_reporter.report(name);
        const auto saved = model ? report::writePdf(*model, path, paper) : policy::Problem{};
        return saved ? path : QString{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_reporter.pack());
        QVERIFY(m_folder.isValid());
    }

    void pagesAreFewAndWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("size");
        for (const QString& name : golden::names()) {
            QTest::newRow(qPrintable(name + QStringLiteral(" on A4")))
                << name << int{QPageSize::A4} << QStringLiteral("595 x 842 pts (A4)");
            QTest::newRow(qPrintable(name + QStringLiteral(" on Letter")))
                << name << int{QPageSize::Letter} << QStringLiteral("612 x 792 pts (letter)");
        }
    }
    void pagesAreFewAndWhole()
    {
        QFETCH(QString, name);
        QFETCH(int, paper);
        QFETCH(QString, size);
        const QString path = write(name, static_cast<QPageSize::PageSizeId>(paper));
        QVERIFY(!path.isEmpty());
        const auto model = m_reporter.report(name);
        const QString info = run(QStringLiteral("pdfinfo"), {path});
        const int pages = fieldOf(info, QStringLiteral("Pages")).toInt();
        QVERIFY(pages >= 1);
        QVERIFY2(!model->chats.empty() || pages <= 2, qPrintable(info));
        QCOMPARE(fieldOf(info, QStringLiteral("Page size")), size);
        QVERIFY(fieldOf(info, QStringLiteral("Title")).contains(model->title));

        const QString text = textOf(path).simplified();
        QVERIFY2(text.contains(model->headline), qPrintable(text));
        QVERIFY(text.contains(model->asOfText));
        QVERIFY(text.contains(model->packLine));
        for (int page = 1; page <= pages; ++page)
            QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
        QCOMPARE(text.count(QStringLiteral("Independent program, not made, approved or endorsed")), pages);
        for (const report::ActionEntry& action : model->actions)
            QVERIFY2(text.contains(action.title), qPrintable(action.title));
        for (const report::OpenEntry& open : model->open)
            QVERIFY2(text.contains(open.title), qPrintable(open.title));
        for (const report::ChatEntry& chat : model->chats)
            QVERIFY2(text.contains(chat.id), qPrintable(chat.id));
        QVERIFY(text.contains(model->handLine.right(12)));
    }

    void fontsAreEmbeddedAndReadable_data() { pagesAreFewAndWhole_data(); }
    void fontsAreEmbeddedAndReadable()
    {
        QFETCH(QString, name);
        QFETCH(int, paper);
        const QString path = write(name, static_cast<QPageSize::PageSizeId>(paper));
        const QStringList fonts =
            run(QStringLiteral("pdffonts"), {path}).split(QLatin1Char{'\n'}, Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString& font : fonts) {
            static const QRegularExpression embeddedWithText{
                QStringLiteral("\\s(yes)\\s+(yes|no)\\s+(yes)\\s+\\d+")};
            QVERIFY2(embeddedWithText.match(font).hasMatch(), qPrintable(font));
        }
        const auto letters = lettersBySize(path);
        qsizetype body = 0;
        qsizetype all = 0;
        for (const auto& [size, count] : letters) {
            QVERIFY2(size >= 21, qPrintable(QString::number(size)));
            all += count;
            body += size >= 25 ? count : 0;
        }
        QVERIFY(all > 0);
        QVERIFY2(body * 2 > all, "Most of the report has to be in the body's size.");
    }

    void otherScriptsComeOut()
    {
        const QString path = write(QStringLiteral("nothing-known"), QPageSize::A4);
        const QString text = textOf(path);
        QVERIFY2(text.contains(QStringLiteral("田中さくら・张伟")), qPrintable(text.left(200)));
        QVERIFY(run(QStringLiteral("pdfinfo"), {path}).contains(QStringLiteral("田中さくら・张伟")));
        // Ligatures would hide words from who searches the file.
        QVERIFY(!text.contains(QChar{0xFB01}));
        QVERIFY(text.contains(QStringLiteral("confirm")));
    }

    void pageRangesAreKept()
    {
        const auto model = m_reporter.report(QStringLiteral("nothing-known"));
        const QString path = m_folder.filePath(QStringLiteral("second.pdf"));
        QPdfWriter writer{path};
        QPageRanges second;
        second.addPage(2);
        writer.setPageRanges(second);
        QVERIFY(report::paintReport(*model, writer));
        const QString text = textOf(path);
        QVERIFY(text.contains(QStringLiteral("Page 2 of 2")));
        QVERIFY(!text.contains(QStringLiteral("Page 1 of 2")));
    }

    void anOverviewCanBePrinted()
    {
        const QString path = m_folder.filePath(QStringLiteral("overview.pdf"));
        QPdfWriter writer{path};
        QVERIFY(report::paintOutline(report::outlineOf(m_reporter.overview()), writer));
        QVERIFY(textOf(path).contains(QStringLiteral("What people ask")));
    }

    void aFileThatCanNotBeWrittenIsToldAndLeavesNothing()
    {
        const auto model = m_reporter.report(QStringLiteral("team"));
        const QString path = m_folder.filePath(QStringLiteral("missing/report.pdf"));
        const auto saved = report::writePdf(*model, path, QPageSize::A4);
        QVERIFY(!saved);
        QCOMPARE(saved.problem().code, QByteArray{"not-written"});
        QVERIFY2(saved.problem().message.contains(path), qPrintable(saved.problem().message));
        QVERIFY(!QFile::exists(path));
    }

    void aFailedWriteKeepsTheOldFile()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.txt"));
        QVERIFY(report::saveFile(path, QByteArray{"old"}));
        const auto failed = report::saveFile(path, [](QIODevice& file) {
            file.write("new");
            return false;
        });
        QVERIFY(!failed);
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray{"old"});
    }
};

QTEST_MAIN(ReportPdfTest)
#include "report_pdf_test.moc"
