#include "app/browser/chattablemodel.h"

#include "app/browser/offers.h"
#include "app/session/packloader.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using policy::makeDay;
using policy::QuestionId;
using State = YourData::State;

namespace {

const policy::Day today = makeDay(2026, 11, 21);

QByteArray conversation(int number, const char* day, const char* account = "a")
{
    return QByteArray{
        R"({"uuid":"u%1","name":"Chat %1","account":{"uuid":"%3"},"chat_messages":[{"uuid":"m%1",)"
        R"("text":"t","sender":"human","created_at":"%2T10:00:00Z"}]})"}
        .replace("%1", QByteArray::number(number))
        .replace("%2", day)
        .replace("%3", account);
}

/// A document and its data, with an export of some chats on disk.
struct Fixture
{
    Fixture(int chats)
        : document(packloader::load().pack, today)
        , data(document)
        , path(folder.filePath(QStringLiteral("conversations.json")))
    {
        QByteArray all;
        for (int i = 0; i < chats; ++i)
            all += (i == 0 ? "" : ",") + conversation(i, i % 2 ? "2025-12-24" : "2024-02-29");
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write("[" + all + "]") < 0)
            qFatal("The test can't write its file.");
    }

    void read()
    {
        data.read({path});
        QTRY_COMPARE_WITH_TIMEOUT(data.state(), State::Ready, 20'000);
    }

    QTemporaryDir folder;
    CaseDocument document;
    YourData data;
    QString path;
};

policy::Answers sharing()
{
    policy::Answers answers;
    answers.plan = policy::Plan::Pro;
    answers.accountCreated = policy::DateKnowledge::parse("../2025-08-27");
    answers.accepted = true;
    answers.acceptedOn = policy::DateKnowledge::parse("2025-09-28");
    answers.switchAtAccept = policy::SwitchPosition::On;
    return answers;
}

QString cell(const ChatTableModel& model, int row, ingest::ChatColumn column)
{
    return model.index(row, static_cast<int>(column)).data().toString();
}

} // namespace

/// The model of the table and the data behind it, without a window.
class ModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsTheRulesOfModels()
    {
        Fixture fixture{60};
        ChatTableModel model{fixture.data};
        const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        fixture.read();
        QCOMPARE(model.rowCount(), 60);
        ingest::ChatFilter filter;
        filter.title = QStringLiteral("chat 1");
        model.arrange(filter, ingest::Grouping::Month);
        QCOMPARE(model.chatCount(), 11u);
        QCOMPARE(model.rowCount(), 13); // two months
        QVERIFY(model.isGroup(0));
        QVERIFY(cell(model, 0, ingest::ChatColumn::Title).startsWith(QStringLiteral("December 2025")));
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        model.arrange({}, ingest::Grouping::None);
        model.sort(static_cast<int>(ingest::ChatColumn::Last), Qt::AscendingOrder);
        QCOMPARE(cell(model, 0, ingest::ChatColumn::Title), QStringLiteral("Chat 0"));
        fixture.data.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void rowsComeInWhileItReads()
    {
        Fixture fixture{20'000};
        ChatTableModel model{fixture.data};
        const QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
        fixture.read();
        QVERIFY(inserted.size() > 1);
        QCOMPARE(model.rowCount(), 20'000);
    }

    void anAnswerJudgesAllAnew()
    {
        Fixture fixture{10};
        ChatTableModel model{fixture.data};
        fixture.read();
        QCOMPARE(fixture.data.totals().count(ingest::Standing::Depends), 10u);
        fixture.document.answer(QuestionId::SwitchAtAccept, sharing());
        fixture.data.settle();
        QCOMPARE(fixture.data.totals().count(ingest::Standing::Eligible), 5u);
        QCOMPARE(fixture.data.totals().count(ingest::Standing::Out), 5u);
        QCOMPARE(cell(model, 0, ingest::ChatColumn::Training), QStringLiteral("May be used"));
        fixture.document.undo();
        QTRY_COMPARE(fixture.data.totals().count(ingest::Standing::Depends), 10u);
    }

    void answersThatCannotBeTrueAreAProblem()
    {
        Fixture fixture{4};
        policy::Answers answers = sharing();
        answers.accountCreated = policy::DateKnowledge{makeDay(2026, 1, 1)};
        answers.acceptedOn.reset();
        fixture.document.answer(QuestionId::AccountCreated, answers);
        fixture.read();
        QVERIFY(!fixture.data.now());
        QVERIFY(fixture.data.problem());
        QCOMPARE(fixture.data.totals().chats, 4u);
    }

    void whatIfIsWhatJudgingSays()
    {
        Fixture fixture{10};
        fixture.document.answer(QuestionId::SwitchAtAccept, sharing());
        fixture.read();
        fixture.data.wonder({makeDay(2025, 12, 1), {}});
        QTRY_VERIFY(fixture.data.then());
        QCOMPARE(fixture.data.thenTotals().count(ingest::Standing::Eligible), 0u);
        policy::Answers off = sharing();
        off.switchChanges = {{policy::DateKnowledge{makeDay(2025, 12, 1)}, policy::SwitchPosition::Off}};
        const auto judged = ingest::judgeAll(fixture.data.chats(), fixture.document.pack(), off, today);
        QVERIFY(judged);
        QVERIFY(judged->standings == fixture.data.then()->standings);
        QCOMPARE(fixture.data.totals().count(ingest::Standing::Eligible), 5u); // the case is as it was
        fixture.data.wonder({{}, {1}});
        QTRY_VERIFY(fixture.data.then());
        QCOMPARE(fixture.data.thenTotals().count(ingest::Standing::Eligible), 4u);
        QCOMPARE(fixture.data.thenTotals().count(ingest::Standing::RunsOnly), 1u);
        fixture.data.wonder({});
        QVERIFY(!fixture.data.then());
    }

    void chatsCanBeNotedAsDeleted()
    {
        Fixture fixture{10};
        fixture.document.answer(QuestionId::SwitchAtAccept, sharing());
        fixture.read();
        policy::Chat known;
        known.id = QStringLiteral("Chat 1"); // one that the case has already, by its title
        known.messages = {makeDay(2025, 12, 24)};
        fixture.document.addChat(known);
        const std::vector<std::uint32_t> numbers{1, 3};
        const policy::Case changed =
            ingest::withDeleted(fixture.document.value(), fixture.data.chats(), numbers, today);
        QCOMPARE(changed.chats.size(), std::size_t{2});
        fixture.document.takeOverWhatIf(changed);
        QTRY_COMPARE(fixture.data.deletedCount(), std::size_t{2});
        QVERIFY(fixture.data.deletedOn(1) == today && fixture.data.deletedOn(3) == today);
        QVERIFY(!fixture.data.deletedOn(5));
        QCOMPARE(fixture.data.totals().count(ingest::Standing::Eligible), 3u);
        QCOMPARE(fixture.data.totals().count(ingest::Standing::RunsOnly), 2u);
        fixture.document.undo();
        QTRY_COMPARE(fixture.data.deletedCount(), std::size_t{0});
        QCOMPARE(fixture.document.value().chats.size(), std::size_t{1});
        QVERIFY(!fixture.document.value().chats.front().deletedOn);
        QCOMPARE(fixture.data.totals().count(ingest::Standing::Eligible), 5u);
        fixture.document.redo();
        QTRY_COMPARE(fixture.data.deletedCount(), std::size_t{2});
    }

    void chatsOfSeveralAccountsProveNothing()
    {
        Fixture fixture{2};
        QFile file{fixture.path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[" + conversation(0, "2024-02-29", "ann") + "," + conversation(1, "2025-12-24", "bob") +
                   "]");
        file.close();
        fixture.read();
        QVERIFY(fixture.data.report().evidence.isMixed());
        QVERIFY(!fixture.data.now()->use.firstProving);
        fixture.data.chooseAccount("bob");
        QTRY_COMPARE_WITH_TIMEOUT(fixture.data.state(), State::Ready, 20'000);
        QCOMPARE(fixture.data.chats().size(), 1u);
        QVERIFY(fixture.data.now()->use.firstProving);
        fixture.data.chooseAccount({});
        QTRY_COMPARE_WITH_TIMEOUT(fixture.data.state(), State::Ready, 20'000);
        QCOMPARE(fixture.data.chats().size(), 2u);
    }

    void stoppingKeepsWhatWasRead()
    {
        Fixture fixture{200'000};
        fixture.data.read({fixture.path});
        QTRY_VERIFY(fixture.data.chats().size() > 0);
        fixture.data.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.data.state(), State::Ready, 20'000);
        QVERIFY(fixture.data.report().cancelled);
        QVERIFY(fixture.data.chats().size() > 0);
        QVERIFY(fixture.data.chats().size() < 200'000);
        QCOMPARE(fixture.data.report().progress.chats, std::uint64_t{fixture.data.chats().size()});
    }

    void readingCanBeLeftAtAnyMoment()
    {
        for (int round = 0; round < 5; ++round) {
            Fixture fixture{20'000};
            fixture.data.read({fixture.path});
            if (round > 0)
                QTest::qWait(round * 3);
        }
    }

    void evidenceIsOfferedAndNotTaken()
    {
        Fixture fixture{4};
        ingest::Evidence evidence;
        evidence.firstUse = ingest::Instant{makeDay(2024, 2, 29)};
        evidence.lastUse = ingest::Instant{makeDay(2025, 12, 24)};
        evidence.firstProvingUse = makeDay(2025, 12, 24);
        evidence.organizationType = "claude_pro";
        evidence.plan = policy::Plan::Pro;
        evidence.trainingSwitch = ingest::CachedSwitch{"x", true, ingest::Instant{makeDay(2026, 11, 11)}};
        const auto shown = [&] { return shownBy(evidence, fixture.document); };
        const auto fitOf = [&](QuestionId question) {
            for (const Shown& each : shown()) {
                if (each.question == question)
                    return each.fit;
            }
            return Shown::Fit::NoAnswer;
        };
        for (const QuestionId question : {QuestionId::Plan, QuestionId::AccountCreated,
                                          QuestionId::UsedAfterDeadline, QuestionId::SwitchAtAccept})
            QCOMPARE(fitOf(question), Shown::Fit::Offered);
        QVERIFY(shown().back().text.contains(QStringLiteral("10 day")));
        QVERIFY(fixture.document.isEmpty());
        fixture.document.answer(QuestionId::Plan, shown().front().answers);
        QCOMPARE(fixture.document.answers().plan, std::optional{policy::Plan::Pro});
        QCOMPARE(fitOf(QuestionId::Plan), Shown::Fit::Said);
        policy::Answers others = fixture.document.answers();
        others.switchAtAccept = policy::SwitchPosition::Off;
        others.plan = policy::Plan::Max;
        fixture.document.answer(QuestionId::SwitchAtAccept, others);
        QCOMPARE(fitOf(QuestionId::Plan), Shown::Fit::Differs);
        QCOMPARE(fitOf(QuestionId::SwitchAtAccept), Shown::Fit::Differs);
        others.plan = policy::Plan::Team; // has no such questions
        fixture.document.answer(QuestionId::Plan, others);
        QCOMPARE(fitOf(QuestionId::UsedAfterDeadline), Shown::Fit::NoAnswer);
        QCOMPARE(fitOf(QuestionId::SwitchAtAccept), Shown::Fit::NoAnswer);
    }
};

QTEST_MAIN(ModelTest)
#include "model_test.moc"
