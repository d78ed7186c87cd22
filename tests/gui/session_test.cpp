// The open case without a window.

#include "app/session/casedocument.h"
#include "app/session/casefile.h"
#include "app/session/caserepair.h"
#include "app/session/packloader.h"
#include "app/session/recentfiles.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using policy::QuestionId;
using State = CaseDocument::AnswerState;

namespace {

const policy::Day today = policy::makeDay(2026, 11, 21);

policy::DateKnowledge known(const char* text)
{
    return policy::DateKnowledge::parse(text).value();
}

std::shared_ptr<const policy::Pack> pack()
{
    static const std::shared_ptr<const policy::Pack> read = packloader::load().pack;
    return read;
}

/// Many chats of an account, one a day from `first` on, over and over.
std::vector<policy::Chat> manyChats(policy::Day first, int count)
{
    std::vector<policy::Chat> chats;
    for (int i = 0; i < count; ++i) {
        policy::Chat chat;
        chat.id = QString::number(i);
        chat.messages = {first + std::chrono::days{(i * 7) % 300}};
        chats.push_back(std::move(chat));
    }
    return chats;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("A file for the test could not be written.");
        return file.fileName();
    }

private Q_SLOTS:
    void whatWasSaidIsKeptApartFromWhatIsNotKnown()
    {
        CaseDocument document{pack(), today};
        QSignalSpy changes{&document, &CaseDocument::changed};
        QVERIFY(document.isEmpty());
        QCOMPARE(document.state(QuestionId::Plan), State::Open);
        document.dontKnow(QuestionId::Plan);
        QCOMPARE(document.state(QuestionId::Plan), State::Unknown);
        QVERIFY(!document.isModified()); // a saved case would look the same
        policy::Answers answers;
        answers.plan = policy::Plan::Max;
        document.answer(QuestionId::Plan, answers);
        QCOMPARE(document.state(QuestionId::Plan), State::Known);
        QVERIFY(document.isModified());
        QCOMPARE(changes.size(), 2);
        document.clear();
        QVERIFY(document.isEmpty());
        QVERIFY(!document.isModified());
    }

    void todayCountsOnlyWhereTheCaseNamesNoDay()
    {
        CaseDocument document{pack(), today};
        QVERIFY(document.asOf() == today);
        QCOMPARE(document.open(write(QStringLiteral("day.privacycase"),
                                     "{\"format\": \"privacy-advisor/case\", \"version\": 1, \"asOf\": "
                                     "\"2025-09-30\", \"answers\": {}}")),
                 QString{});
        QVERIFY(document.asOf() == policy::makeDay(2025, 9, 30));
    }

    void theChatsOfAFileAreFoundWhereverTheyStand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("chats");
        const QByteArray head = "\"format\": \"privacy-advisor/case\", \"version\": 1, \"answers\": {}";
        const QByteArray chats = "[ { \"id\": \"}]\\\"[\", \"messages\": [\"2026-01-02\"] } ]";
        QTest::newRow("last") << '{' + head + ", \"chats\": " + chats + '}' << chats;
        QTest::newRow("first") << "{\"chats\": " + chats + ", " + head + '}' << chats;
        QTest::newRow("behind a byte order mark")
            << "\xef\xbb\xbf{\"chats\":" + chats + ", " + head + '}' << chats;
        QTest::newRow("none") << '{' + head + '}' << QByteArray{};
        QTest::newRow("null") << '{' + head + ", \"chats\": null}" << QByteArray{};
    }
    void theChatsOfAFileAreFoundWhereverTheyStand()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, chats);
        const auto reading = casefile::read(write(QStringLiteral("chats.privacycase"), text),
                                            QStringLiteral("anthropic-claude"));
        QCOMPARE(reading.error, QString{});
        QCOMPARE(reading.chatsJson, chats);
    }

    void everyRepairTakesTheProblemAway_data()
    {
        QTest::addColumn<QByteArray>("answers");
        QTest::addColumn<CaseRepair::Kind>("first");
        QTest::addColumn<QuestionId>("question");
        QTest::newRow("not accepted, but used")
            << QByteArray{"{\"accepted\": \"no\", \"usedAfterDeadline\": \"yes\"}"}
            << CaseRepair::Kind::TakeAsAccepted << QuestionId::Accepted;
        QTest::newRow("not accepted, but on a day")
            << QByteArray{"{\"accepted\": \"no\", \"acceptedOn\": \"2025-09\"}"}
            << CaseRepair::Kind::TakeAsAccepted << QuestionId::Accepted;
        QTest::newRow("accepted before the announcement")
            << QByteArray{"{\"acceptedOn\": \"2025-08-01\"}"} << CaseRepair::Kind::Forget
            << QuestionId::AcceptedOn;
        QTest::newRow("one of three changes too early")
            << QByteArray{"{\"switchChanges\": [{\"on\": \"2025-01\", \"to\": \"on\"}, {\"on\": \"2026-01\", "
                          "\"to\": \"off\"}, {\"on\": \"2026-02\", \"to\": \"on\"}]}"}
            << CaseRepair::Kind::ForgetChange << QuestionId::SwitchChanges;
        QTest::newRow("created tomorrow") << QByteArray{"{\"accountCreated\": \"2026-11-22\"}"}
                                          << CaseRepair::Kind::Forget << QuestionId::AccountCreated;
    }
    void everyRepairTakesTheProblemAway()
    {
        QFETCH(QByteArray, answers);
        QFETCH(CaseRepair::Kind, first);
        QFETCH(QuestionId, question);
        CaseDocument document{pack(), today};
        QCOMPARE(document.open(write(
                     QStringLiteral("wrong.privacycase"),
                     "{\"format\": \"privacy-advisor/case\", \"version\": 1, \"answers\": " + answers + '}')),
                 QString{});
        QVERIFY(document.problem());
        const auto repairs = caseRepairs(*pack(), document.value(), today);
        QVERIFY(!repairs.empty());
        QVERIFY(repairs.front().kind == first);
        QVERIFY(repairs.front().question == question);
        for (const CaseRepair& repair : repairs) {
            document.mend(repair.question, repair.answers);
            QVERIFY(!document.problem());
        }
        QVERIFY(caseRepairs(*pack(), document.value(), today).empty());
    }

    void aLargeCaseContradictsItselfAsItsOutlineDoes()
    {
        policy::Case large;
        large.answers.plan = policy::Plan::Pro;
        large.answers.usedAfterDeadline = false;
        large.answers.accountCreated = known("../2025-08-27");
        large.chats = manyChats(policy::makeDay(2025, 9, 1), 5'000);
        large.chats[4'321].messages = {policy::makeDay(2024, 1, 1)};
        CaseDocument document{pack(), today};
        const QString path = m_folder.filePath(QStringLiteral("large.privacycase"));
        QCOMPARE(casefile::write(path, large, QStringLiteral("anthropic-claude"), {}), QString{});
        QCOMPARE(document.open(path), QString{});
        QVERIFY(document.outline().chats.size() < 300);
        QVERIFY(document.problem() && document.problem()->at == "/answers/usedAfterDeadline");
        policy::Answers answers = document.answers();
        answers.usedAfterDeadline.reset();
        answers.accountCreated = known("2025-08-28"); // later than the chat of 2024
        document.answer(QuestionId::AccountCreated, answers);
        QVERIFY(document.problem() && document.problem()->at == "/answers/accountCreated");
        answers.accountCreated.reset();
        document.answer(QuestionId::AccountCreated, answers);
        QVERIFY(!document.problem());
        QCOMPARE(document.assessment()->chats.size(), std::size_t{5'000});
    }

    void recentFilesAreEightAndExist()
    {
        QSettings settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
        RecentFiles recent{settings};
        QStringList paths;
        for (int i = 0; i < 10; ++i) {
            paths.prepend(write(QString::number(i), "x"));
            recent.add(paths.first());
        }
        QCOMPARE(recent.list(), paths.mid(0, 8));
        recent.add(paths.at(3));
        paths.move(3, 0);
        QCOMPARE(recent.list(), paths.mid(0, 8));
        QVERIFY(QFile::remove(paths.at(1)));
        paths.removeAt(1);
        QCOMPARE(recent.list(), paths.mid(0, 7));
        recent.clear();
        QCOMPARE(recent.list(), QStringList{});
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
