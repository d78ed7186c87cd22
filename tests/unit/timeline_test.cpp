#include "app/report/reportmodel.h"
#include "app/report/timelinelayout.h"
#include "app/report/timelinepainter.h"
#include "policy/assess.h"
#include "policy/casereader.h"
#include "tests/support/builtinpack.h"

#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

constexpr double width = 640;
const report::TimelineType type{16,
                                [](const QString& text) { return 7.0 * static_cast<double>(text.size()); }};

const char* const switchedOff =
    R"({"format":"privacy-advisor/case","version":1,"pack":"anthropic-claude","asOf":"2026-11-21","answers":{
"plan":"pro","accountCreated":"../2025-08-27","accepted":"yes","acceptedOn":"2025-09","switchAtAccept":"on",
"switchChanges":[{"on":"2026-03-01","to":"off"}],"usedAfterDeadline":"yes"},"chats":[
{"id":"a","messages":["2025-10-03","2025-11-20"]},
{"id":"b","messages":["2026-05-02"],"deletedOn":"2026-05-03"}]})";

} // namespace

/// The picture of an answer: what it says, and that it stands where the days are.
class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pack = testsupport::readBuiltInPack();
        QVERIFY(m_pack);
        m_timeline = timelineOfCase(switchedOff);
    }

    void everyCopyAndEveryStretchIsABar()
    {
        QVERIFY(m_timeline.rows.front().bars.size() >= 3); // off, possible or on, off
        int copies = 0;
        for (const report::TimelineRow& row : m_timeline.rows) {
            for (const report::TimelineBar& bar : row.bars) {
                QVERIFY2(bar.sentence.size() > 10, qPrintable(row.title));
                QVERIFY(m_timeline.summary.contains(bar.sentence));
                copies += bar.kind == report::TimelineBar::Kind::Copy ? 1 : 0;
            }
        }
        QVERIFY(copies >= 5);
    }

    void theCopyForTrainingEndsFiveYearsAfterTheLastSharedMessage()
    {
        const auto row = std::find_if(m_timeline.rows.begin(), m_timeline.rows.end(), [](const auto& each) {
            return each.title == QLatin1StringView{"Training copy"};
        });
        QVERIFY(row != m_timeline.rows.end());
        QCOMPARE(row->bars.front().last, policy::parseDay("2030-11-20"));
        QCOMPARE(row->bars.front().end, QStringLiteral("20 Nov 2030"));
    }

    void deletedChatsEndInThePast()
    {
        const auto group = std::find_if(m_timeline.rows.begin(), m_timeline.rows.end(), [](const auto& each) {
            return each.group.contains(QStringLiteral("“b”"));
        });
        QVERIFY(group != m_timeline.rows.end());
        QCOMPARE(group->bars.front().last, policy::parseDay("2026-06-02"));
    }

    void everythingStandsInsideThePicture_data()
    {
        QTest::addColumn<double>("pictureWidth");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("wide") << 900.0 << false;
        QTest::newRow("narrow") << 300.0 << false;
        QTest::newRow("from right to left") << 640.0 << true;
    }

    void everythingStandsInsideThePicture()
    {
        QFETCH(double, pictureWidth);
        QFETCH(bool, mirrored);
        const report::TimelinePicture picture = report::layTimeline(m_timeline, pictureWidth, type, mirrored);
        const QRectF all = QRectF{{}, picture.size}.adjusted(-1, -1, 1, 1);
        QVERIFY(!picture.bars.empty());
        for (const report::TimelinePlace& bar : picture.bars)
            QVERIFY2(all.contains(bar.place), qPrintable(bar.sentence));
        for (const report::TimelineShape& shape : picture.shapes)
            QVERIFY2(all.contains(shape.place) || shape.place.width() == 0, qPrintable(shape.text));
    }

    void laterDaysStandFurtherRight()
    {
        const report::TimelinePicture picture = report::layTimeline(m_timeline, width, type);
        std::vector<std::pair<policy::Day, double>> starts;
        std::size_t index = 0;
        for (const report::TimelineRow& row : m_timeline.rows) {
            for (const report::TimelineBar& bar : row.bars)
                starts.emplace_back(bar.first, picture.bars[index++].place.left());
        }
        QCOMPARE(index, picture.bars.size());
        std::sort(starts.begin(), starts.end());
        for (std::size_t i = 1; i < starts.size(); ++i)
            QVERIFY(starts[i - 1].first == starts[i].first || starts[i - 1].second < starts[i].second);
    }

    void theRecentMonthsAreDrawnWider()
    {
        const report::TimelinePicture picture = report::layTimeline(m_timeline, width, type);
        const auto area = std::find_if(picture.shapes.begin(), picture.shapes.end(), [](const auto& shape) {
            return shape.kind == report::TimelineShape::Kind::Area;
        });
        QVERIFY(area != picture.shapes.end());
        const double days = static_cast<double>((m_timeline.last - m_timeline.first).count());
        QVERIFY(area->place.width() / width > 2 * 154 / days);
    }

    void theSvgIsWellFormedAndSaysEverything()
    {
        const QString svg = report::timelineSvg(m_timeline, width);
        QXmlStreamReader reader{svg};
        QStringList titles;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement &&
                (reader.name() == QLatin1StringView{"title"} || reader.name() == QLatin1StringView{"desc"}))
                titles << reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(titles.value(0), m_timeline.title);
        QCOMPARE(titles.value(1), m_timeline.summary);
        for (const report::TimelineRow& row : m_timeline.rows) {
            for (const report::TimelineBar& bar : row.bars)
                QVERIFY2(titles.contains(bar.sentence), qPrintable(bar.sentence));
        }
    }

    void whoHasNotAcceptedSeesNoChatOfToday()
    {
        const report::Timeline timeline = timelineOfCase(
            R"({"format":"privacy-advisor/case","version":1,"pack":"anthropic-claude","asOf":"2026-11-21",
"answers":{"plan":"free","accountCreated":"../2025-08-27","accepted":"no","usedAfterDeadline":"no"}})");
        for (const report::TimelineRow& row : timeline.rows)
            QVERIFY2(!row.group.contains(QStringLiteral("today")), qPrintable(row.group));
    }

    /// Whoever sees hatched bars and points has to be able to know what they mean.
    void whatIsDrawnIsExplainedOnceAndBelow()
    {
        const report::Timeline certain = m_timeline;
        QVERIFY(std::any_of(certain.keys.begin(), certain.keys.end(),
                            [](const auto& key) { return key.isOpen; }));
        QVERIFY(std::none_of(certain.keys.begin(), certain.keys.end(), [](const auto& key) {
            return key.kind == report::TimelineBar::Kind::MaybeCopy;
        }));
        const report::Timeline open = timelineOfCase(
            R"({"format":"privacy-advisor/case","version":1,"asOf":"2026-11-21","answers":{"plan":"pro"}})");
        QVERIFY(std::any_of(open.keys.begin(), open.keys.end(), [](const auto& key) {
            return key.kind == report::TimelineBar::Kind::MaybeCopy;
        }));
        for (const double room : {640.0, 300.0}) {
            const report::TimelinePicture picture = report::layTimeline(open, room, type);
            double below = 0;
            for (const report::TimelinePlace& bar : picture.bars)
                below = std::max(below, bar.place.bottom());
            for (const report::TimelineKey& key : open.keys) {
                const auto says = [&](const auto& shape) { return shape.text == key.text; };
                QCOMPARE(std::count_if(picture.shapes.begin(), picture.shapes.end(), says), 1);
                const auto shape = std::find_if(picture.shapes.begin(), picture.shapes.end(), says);
                QVERIFY(shape->place.top() > below);
                QVERIFY(shape->place.right() <= room && shape->place.bottom() <= picture.size.height());
            }
        }
    }

private:
    report::Timeline timelineOfCase(const char* json) const
    {
        const auto input = policy::CaseReader{QStringLiteral("anthropic-claude")}.read(json);
        if (!input)
            return {};
        const auto assessment = policy::assess(*m_pack, *input, *input->asOf);
        return assessment ? report::buildReport(*m_pack, *input, *assessment,
                                                QLocale{QLocale::English, QLocale::UnitedKingdom})
                                .timeline
                          : report::Timeline{};
    }

    std::shared_ptr<const policy::Pack> m_pack;
    report::Timeline m_timeline;
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "timeline_test.moc"
