// Renders every page and state of the window to PNG files, without a display:
//     screenshots FOLDER            every state in light, dark, small and double size
//     screenshots --readme FOLDER   the pictures of the README

#include "app/browser/browserpage.h"
#include "app/browser/chatspart.h"
#include "app/session/answers.h"
#include "app/widgets/advisorstyle.h"
#include "app/widgets/fold.h"
#include "app/widgets/theme.h"
#include "app/window/languages.h"
#include "app/wizard/welcomepage.h"
#include "app/wizard/wizardview.h"
#include "tests/gui/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <cstdio>

using policy::QuestionId;

namespace {

QByteArray caseWithChats()
{
    return R"({"format": "privacy-advisor/case", "version": 1, "id": "私のアカウント", "pack": "anthropic-claude",
 "answers": {"plan": "pro", "accountCreated": "../2025-08-27", "accepted": "yes", "acceptedOn": "2025-09",
  "switchAtAccept": "on", "switchChanges": [{"on": "2026-03-01", "to": "off"}], "usedAfterDeadline": "yes"},
 "chats": [{"id": "Holiday plans", "messages": ["2025-10-03", "2025-11-20"]},
  {"id": "Tax letter", "messages": ["2026-05-02"], "deletedOn": "2026-05-03"},
  {"id": "Repository work", "kind": "claude-code", "messages": ["2026-11-01"], "feedbackOn": ["2026-11-01"]}]})";
}

QByteArray sharingCase()
{
    return R"({"format": "privacy-advisor/case", "version": 1, "pack": "anthropic-claude",
 "answers": {"plan": "pro", "accountCreated": "../2025-08-27", "accepted": "yes", "acceptedOn": "2025-09-10",
  "switchAtAccept": "on", "usedAfterDeadline": "yes"},
 "chats": [{"id": "Holiday plans", "messages": ["2025-10-03", "2025-11-20"]},
  {"id": "Tax letter", "messages": ["2026-05-02"], "deletedOn": "2026-05-03"}]})";
}

/// Takes the pictures of one variant.
class Photographer
{
public:
    Photographer(const QString& folder, const QString& variant, QSize size)
        : m_folder(folder)
        , m_variant(variant)
        , m_fixture(size)
    {
    }

    void takeAll()
    {
        take("welcome");
        takeQuestions();
        takeProblems();
        takeResults();
        m_fixture.window().showPlans();
        take("plans");
        takeAsides();
        takeData();
    }

    void takeReadme()
    {
        take("welcome");
        answer(QuestionId::Plan, "pro");
        answer(QuestionId::AccountCreated, "../2025-08-27");
        answer(QuestionId::Accepted, "yes");
        answer(QuestionId::AcceptedOn, "2025-09");
        answer(QuestionId::SwitchAtAccept, "on");
        show(QuestionId::SwitchAtAccept);
        take("question");
        m_fixture.window().showAnswer();
        take("result");
    }

private:
    void take(const char* name)
    {
        QApplication::processEvents();
        const QString file = m_variant.isEmpty() ? QString::fromLatin1(name)
                                                 : m_variant + QLatin1Char('-') + QString::fromLatin1(name);
        m_fixture.window().grab().save(m_folder + QLatin1Char('/') + file + QStringLiteral(".png"));
    }
    void takeEnd(const char* name)
    {
        QApplication::processEvents();
        for (QScrollArea* area : m_fixture.window().page()->findChildren<QScrollArea*>())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        take(name);
    }
    void show(QuestionId question)
    {
        m_fixture.window().showQuestions();
        m_fixture.window().wizard()->showQuestion(question);
    }
    void answer(QuestionId question, const QByteArray& value)
    {
        policy::Answers given = m_fixture.document().answers();
        const auto date = policy::DateKnowledge::parse(value.toStdString());
        if (date ? answers::setDate(given, question, *date) : answers::setChoice(given, question, value))
            m_fixture.document().answer(question, given);
    }
    void press(std::initializer_list<int> keys)
    {
        for (const int key : keys)
            m_fixture.press(key);
    }

    void takeQuestions()
    {
        show(QuestionId::Plan);
        take("plan");
        answer(QuestionId::Plan, "pro");
        show(QuestionId::AccountCreated);
        press({Qt::Key_4});
        take("month");
        press({Qt::Key_5});
        take("range");
        answer(QuestionId::AccountCreated, "../2025-08-27");
        answer(QuestionId::Accepted, "yes");
        show(QuestionId::AcceptedOn);
        press({Qt::Key_3});
        take("day");
        answer(QuestionId::AcceptedOn, "2025-09");
        answer(QuestionId::SwitchAtAccept, "on");
        show(QuestionId::SwitchChanges);
        press({Qt::Key_2});
        take("change");
        policy::Answers given = m_fixture.document().answers();
        given.switchChanges = {
            {policy::DateKnowledge{policy::makeDay(2026, 1, 10)}, policy::SwitchPosition::Off},
            {*policy::DateKnowledge::parse("2026-02"), policy::SwitchPosition::On}};
        m_fixture.document().answer(QuestionId::SwitchChanges, given);
        show(QuestionId::SwitchChanges);
        take("changes");
        answer(QuestionId::Plan, "enterprise");
        show(QuestionId::CustomRetentionDays);
        press({Qt::Key_1});
        take("number");
    }

    void takeProblems()
    {
        m_fixture.document().clear();
        answer(QuestionId::Plan, "free");
        answer(QuestionId::AccountCreated, "../2025-08-27");
        answer(QuestionId::UsedAfterDeadline, "yes");
        answer(QuestionId::Accepted, "no");
        show(QuestionId::Accepted);
        take("contradiction");
        m_fixture.document().clear();
        show(QuestionId::Plan);
        press({Qt::Key_Return});
        takeEnd("nothing-chosen");
    }

    void takeResults()
    {
        m_fixture.document().clear();
        answer(QuestionId::Plan, "pro");
        m_fixture.window().showAnswer();
        take("result-depends");
        takeEnd("result-depends-end");
        answer(QuestionId::Plan, "team");
        m_fixture.window().showAnswer();
        take("result-team");
        m_fixture.window().openFile(m_fixture.write(QStringLiteral("a.privacycase"), caseWithChats()));
        take("result-chats");
        unfold();
        takeWhole("result-whole");
    }

    void takeAsides()
    {
        m_fixture.window().openFile(m_fixture.write(QStringLiteral("b.privacycase"), sharingCase()));
        takeEnd("result-further");
        m_fixture.window().showWhatIf();
        m_fixture.click(m_fixture.button(QStringLiteral("I switch it off today")));
        take("what-if");
        takeEnd("what-if-end");
        m_fixture.window().showChats();
        take("chats");
        takeEnd("chats-end");
        m_fixture.click(m_fixture.button(QStringLiteral("Add a chat")));
        m_fixture.click(m_fixture.button(QStringLiteral("I deleted it on:")));
        take("chat-form");
        m_fixture.window().showDay(policy::makeDay(2025, 9, 1));
        take("past-day");
        m_fixture.window().showFirstAid();
        take("first-aid");
        takeEnd("first-aid-end");
        m_fixture.window().showWelcome();
        QTest::qWait(100);
        takeEnd("welcome-recent");
    }

    void takeData()
    {
        m_fixture.window().openFile(m_fixture.write(QStringLiteral("b.privacycase"), sharingCase()));
        m_fixture.window().showData();
        take("data-empty");
        takeReading();
        m_fixture.window().readData({makeOwnData()});
        while (m_fixture.window().ownData().state() != YourData::State::Ready)
            QTest::qWait(20);
        auto* page = qobject_cast<BrowserPage*>(m_fixture.window().page());
        page->tabs()->setCurrentIndex(0);
        take("data-overview");
        takeEnd("data-overview-end");
        page->tabs()->setCurrentWidget(page->chats());
        take("data-chats");
        page->chats()->table()->selectRow(3);
        QTest::qWait(200);
        take("data-detail");
        page->chats()->model().arrange({}, ingest::Grouping::Month);
        take("data-groups");
        m_fixture.click(m_fixture.button(QStringLiteral("What if I delete these?")));
        m_fixture.click(m_fixture.button(QStringLiteral("I switch it off today")));
        QTest::qWait(200);
        take("data-what-if");
        page->tabs()->setCurrentIndex(3);
        take("data-evidence");
        page->tabs()->setCurrentIndex(4);
        take("data-sources");
        takeEnd("data-sources-end");
    }
    /// While an export with many chats comes in.
    void takeReading()
    {
        QByteArray chats;
        for (int i = 0; i < 120'000; ++i)
            chats += (i == 0 ? "" : ",") +
                     QByteArray{R"({"uuid":"b%1","name":"Chat %1","chat_messages":[{"uuid":"m",)"
                                R"("created_at":"2026-01-02T10:00:00Z"}]})"}
                         .replace("%1", QByteArray::number(i));
        YourData& data = m_fixture.window().ownData();
        m_fixture.window().readData({m_fixture.write(QStringLiteral("many.json"), "[" + chats + "]")});
        while (data.progress().bytesRead < data.progress().bytesTotal / 3 + 1)
            QApplication::processEvents();
        take("data-reading");
        data.clear();
    }
    /// An export and a folder of Claude Code, made up.
    QString makeOwnData() const
    {
        const QString folder = m_fixture.path(QStringLiteral("own"));
        static const char* const titles[] = {"Holiday in the Alps", "Letter to the tax office",
                                             "Bread without yeast", "Größe einer Wohnung",
                                             "旅行の計画",          "Parser for dates"};
        QByteArray chats;
        for (int i = 0; i < 240; ++i) {
            const QDate day = QDate{2024, 11, 3}.addDays(i * 3);
            chats += (i == 0 ? "" : ",") + QByteArray{R"({"uuid":"u%1","name":"%2","account":{"uuid":"a"},)"}
                                               .replace("%1", QByteArray::number(i))
                                               .replace("%2", titles[i % 6]);
            chats += R"("chat_messages":[{"uuid":"m)" + QByteArray::number(i) +
                     R"(","text":"t","sender":"human","created_at":")" + day.toString(Qt::ISODate).toUtf8() +
                     R"(T10:00:00Z"}]})";
        }
        put(folder + QStringLiteral("/export/conversations.json"), "[" + chats + "]");
        put(folder + QStringLiteral("/export/sign-in.zip"), "<html></html>");
        for (int i = 0; i < 12; ++i) {
            const QByteArray id = "s" + QByteArray::number(i);
            const QByteArray day = QDate{2026, 10, 1}.addDays(i * 4).toString(Qt::ISODate).toUtf8();
            put(folder + QStringLiteral("/claude/projects/work/%1.jsonl").arg(QString::fromLatin1(id)),
                R"({"type":"user","sessionId":")" + id + R"(","cwd":"/home/me/work","timestamp":")" + day +
                    R"(T10:00:00.000Z","message":{"role":"user","content":"Mend the tests"}})"
                    "\n{broken\n");
        }
        put(folder + QStringLiteral("/claude/history.jsonl"),
            R"({"display":"Mend the tests","pastedContents":{},"timestamp":1759312800000,"project":"/home/me/work"})"
            "\n");
        put(folder + QStringLiteral("/.claude.json"),
            R"({"oauthAccount":{"accountUuid":"x","organizationType":"claude_pro"}})");
        return folder;
    }
    static void put(const QString& path, const QByteArray& bytes)
    {
        QDir{}.mkpath(QFileInfo{path}.path());
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("A file for the pictures could not be written.");
    }

    void unfold()
    {
        for (Fold* fold : m_fixture.window().page()->findChildren<Fold*>())
            fold->setOpen(true);
        QApplication::processEvents();
    }
    /// The whole page, however long.
    void takeWhole(const char* name)
    {
        for (QScrollArea* area : m_fixture.window().page()->findChildren<QScrollArea*>()) {
            if (area->parentWidget() == m_fixture.window().page())
                area->widget()->grab().save(m_folder + QLatin1Char('/') + m_variant + QLatin1Char('-') +
                                            QString::fromLatin1(name) + QStringLiteral(".png"));
        }
    }

    QString m_folder;
    QString m_variant;
    WindowFixture m_fixture;
};

int takeVariant(const QString& folder, const QString& variant)
{
    QApplication::setStyle(new AdvisorStyle);
    QApplication::setPalette(theme::palette(variant == QLatin1StringView{"dark"} ? theme::Scheme::Dark
                                            : variant == QLatin1StringView{"contrast"}
                                                ? theme::Scheme::Contrast
                                                : theme::Scheme::Light));
    const Languages english{QString{}};
    const bool isSmall = variant == QLatin1StringView{"small"} || variant == QLatin1StringView{"double"};
    const QSize size = isSmall ? QSize{640, 480} : QSize{1040, 760};
    if (variant == QLatin1StringView{"readme"})
        Photographer{folder, {}, size}.takeReadme();
    else
        Photographer{folder, variant, size}.takeAll();
    return 0;
}

/// The scale is read when a program starts, so every variant is a run of its own.
int runVariant(const QString& folder, const QString& variant)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"),
                       variant == QLatin1StringView{"double"} ? QStringLiteral("2") : QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--variant"), variant, folder});
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (words.value(0) == QLatin1StringView{"--variant"}) {
        QApplication application{argc, argv};
        return takeVariant(words.value(2), words.value(1));
    }
    QCoreApplication application{argc, argv};
    const bool isReadme = words.value(0) == QLatin1StringView{"--readme"};
    const QString folder = words.value(isReadme ? 1 : 0);
    if (folder.isEmpty() || !QDir{}.mkpath(folder)) {
        std::fputs("Usage: screenshots [--readme] FOLDER\n", stderr);
        return 2;
    }
    int status = 0;
    const QStringList variants = isReadme ? QStringList{QStringLiteral("readme")}
                                          : QStringList{QStringLiteral("light"), QStringLiteral("dark"),
                                                        QStringLiteral("small"), QStringLiteral("double")};
    for (const QString& variant : variants)
        status |= runVariant(folder, variant);
    return status;
}
