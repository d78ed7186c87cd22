#include "app/report/htmlrenderer.h"
#include "app/report/outline.h"
#include "app/report/textrenderer.h"
#include "tests/golden/goldencase.h"
#include "tests/support/randomcase.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

namespace {

/// What no report may say of a person's data (rules of wording in policy/schema/README.md): claims about what
/// happened, and promises.
QRegularExpression forbidden()
{
    const QStringList patterns{
        QStringLiteral("opted[ -]out"),
        QStringLiteral(
            "\\b(was|were|has been|have been|been) (trained|used to train|deleted|erased|forgotten)\\b"),
        QStringLiteral("\\bis deleted (everywhere|from all)\\b"),
        QStringLiteral("\\bsafe\\b"),
        QStringLiteral("\\b(is|are|stays?|remains?|kept|keeps?) (completely |fully "
                       ")?(private|confidential|secret|secure)\\b"),
        QStringLiteral("\\b(completely|fully|entirely) (protected|private|anonymous|secure)\\b"),
        QStringLiteral("\\bguarantee"),
        QStringLiteral("\\bcomplian(t|ce)\\b"),
        QStringLiteral("\\banonymi[sz]ed?\\b"),
        QStringLiteral("\\b(tricks?|tricked|trap|dark pattern|sneak\\w*|decei\\w*|consented)\\b"),
        QStringLiteral("\\byou are (safe|protected)\\b"),
    };
    return QRegularExpression{patterns.join(QLatin1Char{'|'}), QRegularExpression::CaseInsensitiveOption};
}

/// The text of a report without the notice, which says "not legal or compliance advice", and on one line.
QString bodyOf(QString text, const QString& notice)
{
    return text.simplified().remove(notice.simplified());
}

/// Anchors and links of a file that has to be well-formed.
struct Anchors
{
    std::set<QString> ids;
    std::set<QString> targets;
    QStringList external;
    QStringList doubled;
    QStringList loaded; ///< Elements that would load or run something.
    QString error;
};

Anchors anchorsOf(const QString& html)
{
    Anchors result;
    QXmlStreamReader xml{html};
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const QString id = attributes.value(QStringLiteral("id")).toString();
        if (!id.isEmpty() && !result.ids.insert(id).second)
            result.doubled << id;
        const QString href = attributes.value(QStringLiteral("href")).toString();
        if (href.startsWith(QLatin1Char{'#'}))
            result.targets.insert(href.mid(1));
        else if (!href.isEmpty())
            result.external << href;
        const QStringList loading{QStringLiteral("script"), QStringLiteral("link"), QStringLiteral("img"),
                                  QStringLiteral("iframe"), QStringLiteral("object")};
        if (loading.contains(xml.name().toString()) || attributes.hasAttribute(QStringLiteral("src")))
            result.loaded << xml.name().toString();
    }
    result.error = xml.hasError() ? xml.errorString() : QString{};
    return result;
}

constexpr int randomReports = testsupport::share(500);

} // namespace

/// What holds for every report, whatever the case.
class ReportWordsTest : public QObject
{
    Q_OBJECT

private:
    golden::Reporter m_reporter;

    static void checkWords(const QString& text, const QString& notice, const QString& about)
    {
        static const QRegularExpression words = forbidden();
        const QString body = bodyOf(text, notice);
        QVERIFY2(text.simplified().contains(notice.simplified()),
                 qPrintable(about + QStringLiteral(": the notice is missing.")));
        const auto match = words.match(body);
        if (match.hasMatch()) {
            const QString place = body.mid(std::max<qsizetype>(match.capturedStart() - 60, 0), 160);
            QFAIL(qPrintable(about + QStringLiteral(": … ") + place + QStringLiteral(" …")));
        }
    }

    static void checkSources(const report::Outline& outline, const QString& about)
    {
        std::set<int> listed;
        for (const report::SourceEntry& source : outline.sources) {
            QVERIFY2(listed.insert(source.number).second,
                     qPrintable(about + QStringLiteral(": a source is listed twice.")));
            QVERIFY2(source.url.startsWith(QStringLiteral("https://")),
                     qPrintable(about + QStringLiteral(": a source without address.")));
        }
        std::set<int> cited;
        for (const report::Section& section : outline.sections) {
            QVERIFY2(!section.blocks.empty(), qPrintable(about + QStringLiteral(": an empty section.")));
            for (const report::Block& block : section.blocks)
                cited.insert(block.sources.begin(), block.sources.end());
        }
        QVERIFY2(cited == listed,
                 qPrintable(about + QStringLiteral(": what is cited and what is listed differ.")));
    }

    static void checkHtml(const QString& html, const QString& about)
    {
        const Anchors anchors = anchorsOf(html);
        QVERIFY2(anchors.error.isEmpty(), qPrintable(about + QStringLiteral(": ") + anchors.error));
        QVERIFY2(anchors.doubled.isEmpty(), qPrintable(about + QStringLiteral(": two anchors of one name: ") +
                                                       anchors.doubled.value(0)));
        QVERIFY2(anchors.loaded.isEmpty(),
                 qPrintable(about + QStringLiteral(": loads ") + anchors.loaded.value(0)));
        for (const QString& target : anchors.targets)
            QVERIFY2(anchors.ids.count(target) == 1,
                     qPrintable(about + QStringLiteral(": leads nowhere: #") + target));
        for (const QString& address : anchors.external)
            QVERIFY2(address.startsWith(QStringLiteral("https://")),
                     qPrintable(about + QStringLiteral(": ") + address));
    }

    static void checkModel(const report::ReportModel& model, const QString& about)
    {
        QVERIFY2(!model.headline.isEmpty(), qPrintable(about));
        if (model.training.values.size() > 1) {
            for (const report::ValueEntry& value : model.training.values)
                QVERIFY2(model.headline.contains(value.title),
                         qPrintable(about + QStringLiteral(": the headline hides a possible answer.")));
            QVERIFY2(!model.open.empty(),
                     qPrintable(about + QStringLiteral(": nothing says what would settle it.")));
        }
        for (const report::ValueEntry& value : model.training.values) {
            const bool qualifies = value.code == "used" || value.code == "not-used";
            QVERIFY2(!qualifies || !model.training.qualified.empty(),
                     qPrintable(about + QStringLiteral(": no layers or exceptions.")));
        }
    }

    void check(const report::ReportModel& model, const QString& about) const
    {
        checkModel(model, about);
        for (const report::Extent extent : {report::Extent::Full, report::Extent::Page,
                                            report::Extent::ShortPage, report::Extent::ShortestPage})
            checkSources(report::outlineOf(model, extent), about);
        checkWords(report::toText(model), model.notice, about);
        checkWords(report::toText(report::outlineOf(model, report::Extent::ShortestPage)), model.notice,
                   about);
        checkHtml(report::toHtml(model), about);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_reporter.pack()); }

    /// The list has to catch what it is there for.
    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
             {"You are opted out completely.", "Your chat was trained on.", "It has been deleted.",
              "Your data is safe.", "Chats stay private.", "This is GDPR compliant."})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void wordsAreFound()
    {
        QFETCH(QString, text);
        QVERIFY(forbidden().match(text).hasMatch());
    }

    void keptReportsSayNothingForbidden()
    {
        for (const QString& name : golden::names()) {
            const auto model = m_reporter.report(name);
            QVERIFY(model);
            check(*model, name);
        }
    }

    void randomReportsSayNothingForbidden()
    {
        testsupport::RandomCases cases{testsupport::RandomCases::seed()};
        int reports = 0;
        for (int tries = 0; reports < randomReports; ++tries) {
            QVERIFY2(tries < 20 * randomReports, "Nearly every random case is refused.");
            const policy::Case input = cases.any();
            const auto model = m_reporter.report(input);
            if (!model)
                continue;
            ++reports;
            check(*model, QString::fromUtf8(testsupport::lineOf(input)));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void overviewSaysNothingForbidden()
    {
        report::OverviewModel model = m_reporter.overview();
        checkSources(report::outlineOf(model), QStringLiteral("overview"));
        checkHtml(report::toHtml(model), QStringLiteral("overview"));
        for (auto* list : {&model.questions, &model.toldWrong}) {
            for (report::QuestionAndAnswer& pair : *list)
                pair.question = QStringLiteral("?"); // what people believe may say anything
        }
        checkWords(report::toText(model), model.notice, QStringLiteral("overview"));
    }
};

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "report_words_test.moc"
