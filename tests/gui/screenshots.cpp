// Renders every page and state of the window to PNG files, without a display; see usage() below.

#include "app/browser/browserpage.h"
#include "app/browser/chatspart.h"
#include "app/result/chatspage.h"
#include "app/session/answers.h"
#include "app/widgets/advisorstyle.h"
#include "app/widgets/fold.h"
#include "app/widgets/theme.h"
#include "app/window/languages.h"
#include "app/wizard/welcomepage.h"
#include "app/wizard/wizardview.h"
#include "tests/gui/owndata.h"
#include "tests/gui/picturebook.h"
#include "tests/gui/pseudolocale.h"
#include "tests/gui/windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QRadioButton>
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

    MainWindow& window() { return m_fixture.window(); }

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
        readOwnData();
        auto* page = qobject_cast<BrowserPage*>(m_fixture.window().page());
        page->tabs()->setCurrentIndex(0);
        take("data");
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
        choose<QRadioButton>(1);
        take("what-if");
        takeEnd("what-if-end");
        m_fixture.window().showChats();
        take("chats");
        takeEnd("chats-end");
        qobject_cast<ChatsPage*>(m_fixture.window().page())->add();
        choose<QCheckBox>(0);
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

    /// Made up chats and sessions, in the window for them.
    void readOwnData()
    {
        const QString folder = m_fixture.path(QStringLiteral("own"));
        owndata::write(folder);
        m_fixture.window().showData();
        m_fixture.window().readData({folder});
        while (m_fixture.window().ownData().state() != YourData::State::Ready)
            QTest::qWait(20);
    }

    void takeData()
    {
        m_fixture.window().openFile(m_fixture.write(QStringLiteral("b.privacycase"), sharingCase()));
        m_fixture.window().showData();
        take("data-empty");
        takeReading();
        readOwnData();
        auto* page = qobject_cast<BrowserPage*>(m_fixture.window().page());
        page->tabs()->setCurrentIndex(0);
        take("data-overview");
        takeEnd("data-overview-end");
        page->tabs()->setCurrentWidget(page->chats());
        take("data-chats");
        page->chats()->table()->setCurrentIndex(page->chats()->model().index(3, 0));
        QTest::qWait(200);
        take("data-detail");
        page->chats()->model().arrange({}, ingest::Grouping::Month);
        take("data-groups");
        for (const char* const text : {"What if I delete these?", "I switch it off today"}) {
            QAbstractButton* const button = m_fixture.button(QString::fromLatin1(text));
            if (button) // in English alone; elsewhere the page is taken as it is
                m_fixture.click(button);
        }
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
        YourData& data = m_fixture.window().ownData();
        m_fixture.window().readData({m_fixture.write(QStringLiteral("many.json"), owndata::manyChats())});
        while (data.progress().bytesRead < data.progress().bytesTotal / 3 + 1)
            QApplication::processEvents();
        take("data-reading");
        data.clear();
    }
    /// Clicks a control of the page by its kind and number, whatever the language.
    template <typename Control> void choose(int number)
    {
        QCoreApplication::processEvents();
        QList<Control*> visible;
        for (Control* control : m_fixture.window().page()->findChildren<Control*>()) {
            if (control->isVisible())
                visible.append(control);
        }
        if (number < visible.size())
            m_fixture.click(visible.at(number));
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

/// Puts the program into the variant's language; nothing for English.
void speak(const QString& language, Languages& languages, MainWindow& window)
{
    window.offerLanguages(languages);
    if (Languages::all().contains(language))
        window.changeLanguage(language);
}

int takeVariant(const QString& folder, const QString& name)
{
    const PictureVariant variant = PictureVariant::of(name);
    QApplication::setStyle(new AdvisorStyle);
    QApplication::setPalette(theme::palette(variant.theme == QLatin1StringView{"dark"} ? theme::Scheme::Dark
                                            : variant.theme == QLatin1StringView{"contrast"}
                                                ? theme::Scheme::Contrast
                                                : theme::Scheme::Light));
    if (name == QLatin1StringView{"readme"}) {
        const Languages english{{}}; // for its plurals
        Photographer{folder, {}, QSize{1040, 760}}.takeReadme();
        return 0;
    }
    const bool isMirrored = variant.language == QLatin1StringView{"mirrored"};
    PseudoLocale pseudo{isMirrored};
    if (isMirrored || variant.language == QLatin1StringView{"pseudo"})
        QCoreApplication::installTranslator(&pseudo);
    if (isMirrored)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Languages languages{{}};
    Photographer photographer{
        folder, name, variant.size == QLatin1StringView{"usual"} ? QSize{1024, 700} : QSize{640, 480}};
    speak(variant.language, languages, photographer.window());
    photographer.takeAll();
    return 0;
}

int usage()
{
    std::fputs("Usage: screenshots FOLDER             every page and state in a few variants\n"
               "       screenshots --book FOLDER      in every theme, size and language, with an index.html\n"
               "       screenshots --readme FOLDER    the pictures of the README\n"
               "       screenshots --compare FOLDER   the key pictures against those in the folder\n"
               "       screenshots --renew FOLDER     puts the key pictures that differ into the folder\n",
               stderr);
    return 2;
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (words.value(0) == QLatin1StringView{"--variant"}) {
        const QApplication application{argc, argv};
        return takeVariant(words.value(2), words.value(1));
    }
    const QCoreApplication application{argc, argv};
    const QString folder = words.isEmpty() ? QString{} : words.last();
    const QString what = words.size() == 2 ? words.first() : QString{};
    if (folder.isEmpty() || words.size() > 2 || folder.startsWith(QLatin1Char('-')))
        return usage();
    if (what == QLatin1StringView{"--compare"} || what == QLatin1StringView{"--renew"})
        return picturebook::compare(folder, what == QLatin1StringView{"--renew"});
    if (!QDir{}.mkpath(folder))
        return usage();
    if (what == QLatin1StringView{"--readme"})
        return picturebook::render(folder, {QStringLiteral("readme")});
    const bool isBook = what == QLatin1StringView{"--book"};
    if (!isBook && !what.isEmpty())
        return usage();
    const int status = picturebook::render(
        folder, isBook
                    ? PictureVariant::all()
                    : QStringList{QStringLiteral("light-usual-en"), QStringLiteral("dark-usual-en"),
                                  QStringLiteral("contrast-usual-en"), QStringLiteral("light-small-de"),
                                  QStringLiteral("light-double-en"), QStringLiteral("light-small-mirrored")});
    return picturebook::writeIndex(folder) ? status : 1;
}
