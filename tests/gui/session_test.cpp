// The open case without a window.

#include "app/session/casedocument.h"
#include "app/session/casefile.h"
#include "app/session/caserepair.h"
#include "app/session/packloader.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

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

    /// None is waited for, and none gives bytes without an end.
    void onlyRegularFilesAreOpenedOrReplaced_data()
    {
        QTest::addColumn<QString>("path");
        const QString pipe = m_folder.filePath(QStringLiteral("pipe.privacycase"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString link = m_folder.filePath(QStringLiteral("link.privacycase"));
        QVERIFY(QFile::link(QStringLiteral("/dev/zero"), link));
        QTest::newRow("a pipe") << pipe;
        QTest::newRow("a device") << QStringLiteral("/dev/zero");
        QTest::newRow("a link to a device") << link;
        QTest::newRow("a folder") << m_folder.path();
    }
    void onlyRegularFilesAreOpenedOrReplaced()
    {
        QFETCH(QString, path);
        const auto reading = casefile::read(path, QStringLiteral("anthropic-claude"));
        QVERIFY(!reading.value);
        QVERIFY2(reading.error.contains(QLatin1StringView{"a device or a pipe"}), qPrintable(reading.error));
        QCOMPARE(casefile::digest(path), QByteArray{});
        const QString error = casefile::write(path, {}, QStringLiteral("anthropic-claude"), {});
        QVERIFY2(error.contains(QLatin1StringView{"can't be saved"}), qPrintable(error));
        QVERIFY(!QFileInfo{path}.isFile());
    }

    void whatIsOpenAlreadyIsReadNoFurtherThanTheLimit()
    {
        QFile file{QStringLiteral("/dev/zero")};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reading = casefile::readFrom(file, file.fileName(), QStringLiteral("anthropic-claude"));
        QVERIFY2(reading.error.contains(QLatin1StringView{"larger than 256 MiB"}), qPrintable(reading.error));
    }

    void namesInSentencesAreShownOnly()
    {
        const QString name = QStringLiteral("a\x1b[31m\n\u202e.privacycase");
        const QString error = casefile::read(write(name, "{"), QStringLiteral("anthropic-claude")).error;
        QVERIFY(error.contains(QStringLiteral("a\ufffd[31m\ufffd\ufffd.privacycase")));
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

    void everyStepIsUndoneAndMadeAgain()
    {
        CaseDocument document{pack(), today};
        policy::Answers answers;
        answers.plan = policy::Plan::Max;
        QVERIFY(!document.undoStep());
        document.answer(QuestionId::Plan, answers);
        document.dontKnow(QuestionId::AccountCreated);
        document.addChat(manyChats(today, 1).front());
        const policy::Case full = document.value();
        QVERIFY(document.undoStep()->kind == CaseStep::Kind::AddChat);
        document.undo();
        QVERIFY(document.value().chats.empty());
        QVERIFY(document.outline().chats.empty());
        QVERIFY(document.undoStep()->question == QuestionId::AccountCreated);
        document.undo();
        QCOMPARE(document.state(QuestionId::AccountCreated), State::Open);
        document.undo();
        QVERIFY(document.isEmpty());
        QVERIFY(!document.isModified());
        QVERIFY(!document.undoStep());
        while (document.redoStep())
            document.redo();
        QVERIFY(document.value() == full);
        QCOMPARE(document.state(QuestionId::AccountCreated), State::Unknown);
        document.undo();
        document.dontKnow(QuestionId::Plan); // another way on
        QVERIFY(!document.redoStep());
        QVERIFY(document.value().chats.empty());
    }

    void sayingTheSameAgainIsNoStep()
    {
        CaseDocument document{pack(), today};
        policy::Answers answers;
        answers.plan = policy::Plan::Max;
        document.answer(QuestionId::Plan, answers);
        document.answer(QuestionId::Plan, answers);
        document.undo();
        QVERIFY(!document.undoStep());
        QVERIFY(document.isEmpty());
    }

    void lettersOfTheNameAreOneStepUpToASave()
    {
        CaseDocument document{pack(), today};
        document.setName(QStringLiteral("W"));
        document.setName(QStringLiteral("Wo"));
        QCOMPARE(document.save(m_folder.filePath(QStringLiteral("named.privacycase"))), QString{});
        document.setName(QStringLiteral("Wor"));
        document.setName(QStringLiteral("Work"));
        QVERIFY(document.isModified());
        document.undo();
        QVERIFY(!document.isModified());
        QCOMPARE(document.value().id, std::optional{QStringLiteral("Wo")});
        document.undo();
        QVERIFY(document.isModified());
        QVERIFY(!document.value().id);
        document.redo();
        QVERIFY(!document.isModified());
    }

    void chatsChangeInTheirPlaceAndComeBack()
    {
        CaseDocument document{pack(), today};
        for (const policy::Chat& chat : manyChats(policy::makeDay(2026, 1, 1), 3))
            document.addChat(chat);
        const std::vector<policy::Chat> three = document.value().chats;
        policy::Chat changed = three[1];
        changed.deletedOn = today;
        document.changeChat(1, changed);
        QVERIFY(document.value().chats[1].deletedOn == today);
        QVERIFY(document.outline().chats[1].deletedOn == today);
        document.removeChat(0);
        QCOMPARE(document.value().chats.size(), std::size_t{2});
        QVERIFY(document.value().chats[0] == changed);
        document.undo();
        document.undo();
        QVERIFY(document.value().chats == three);
        document.changeChat(1, three[1]); // nothing changed
        QVERIFY(document.redoStep());
    }

    void chatsNobodyTouchedAreWrittenAsTheyWereRead()
    {
        const QByteArray raw = "[{\"id\": \"a\",   \"messages\": [\"2026-01-02T10:00:00Z\"]}]";
        const QString path = write(
            QStringLiteral("raw.privacycase"),
            "{\"format\": \"privacy-advisor/case\", \"version\": 1, \"answers\": {}, \"chats\": " + raw +
                '}');
        const auto saved = [&path] {
            QFile file{path};
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
        };
        CaseDocument document{pack(), today};
        QCOMPARE(document.open(path), QString{});
        document.removeChat(0);
        QVERIFY(document.isModified());
        QCOMPARE(document.save(path), QString{});
        QVERIFY(!saved().contains("2026-01-02"));
        document.undo();
        QVERIFY(document.isModified());
        QCOMPARE(document.save(path), QString{});
        QVERIFY(saved().contains(raw));
        QVERIFY(!document.isModified());
    }

    void timesOfOtherChatsStayWhenOneChanges()
    {
        const auto chat = [](const char* id, const char* time) {
            return QStringLiteral(R"({ "messages": ["%2"],  "id": "%1" })")
                .arg(QString::fromLatin1(id), QString::fromLatin1(time))
                .toUtf8();
        };
        const QByteArray first = chat("a", "2026-01-02T10:00:00Z");
        const QByteArray second = chat("]}\\\"", "2026-01-03T10:00:00Z");
        const QByteArray third = chat("c", "2026-01-04T10:00:00Z");
        const QString path =
            write(QStringLiteral("times.privacycase"),
                  R"({"format": "privacy-advisor/case", "version": 1, "answers": {}, "chats": [)" + first +
                      ",\n" + second + "," + third + "]}");
        CaseDocument document{pack(), today};
        QCOMPARE(document.open(path), QString{});
        policy::Chat changed = document.value().chats[1];
        changed.deletedOn = today;
        document.changeChat(1, changed);
        document.removeChat(0);
        document.addChat(manyChats(today, 1).front());
        const policy::Case value = document.value();
        QCOMPARE(document.save(path), QString{});
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY2(saved.contains(third), saved.constData());
        QVERIFY(!saved.contains(first) && !saved.contains(second));
        QCOMPARE(document.open(path), QString{});
        QVERIFY(document.value() == value);
    }

    void stepsCopyNoneOfManyChats()
    {
        policy::Case large;
        large.chats = manyChats(policy::makeDay(2026, 1, 1), 20'000);
        CaseDocument document{pack(), today};
        const QString path = m_folder.filePath(QStringLiteral("huge.privacycase"));
        QCOMPARE(casefile::write(path, large, QStringLiteral("anthropic-claude"), {}), QString{});
        QCOMPARE(document.open(path), QString{});
        const policy::Chat* chats = document.value().chats.data();
        policy::Answers answers;
        for (const policy::Plan plan : {policy::Plan::Free, policy::Plan::Pro, policy::Plan::Max}) {
            answers.plan = plan;
            document.answer(QuestionId::Plan, answers);
        }
        document.removeChat(100);
        QCOMPARE(document.undoStep()->edits.size(), std::size_t{1});
        while (document.undoStep())
            document.undo();
        QCOMPARE(document.value().chats.data(), chats);
        QVERIFY(document.value() == large);
        QVERIFY(!document.isModified());
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
