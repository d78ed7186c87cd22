#pragma once

#include "app/report/reportmodel.h"
#include "app/session/casedocument.h"
#include "app/session/memory.h"
#include "app/session/recentfiles.h"
#include "app/widgets/dialogs.h"

#include <QMainWindow>

class AsideView;
class BrowserPage;
class Languages;
class DayBanner;
class OverviewPage;
class Page;
class QMenu;
class QPrinter;
class QSettings;
class QStackedWidget;
class ResultView;
class WelcomePage;
class Verdicts;
class WizardView;
class YourData;

/// The program's window: the welcome page, the interview, the answer, all plans at a glance, and the menus.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `today` counts for cases without a day of their own. `settings` keep the files opened last and the
    /// window's place; they and `dialogs` outlive the window.
    MainWindow(const Rules& rules, policy::Day today, QSettings& settings, Dialogs& dialogs);
    ~MainWindow() override;

    /// Offers these languages in the menu. They outlive the window.
    void offerLanguages(Languages& languages);
    /// Shows everything in another language, at the same place.
    void changeLanguage(const QString& tag);

    CaseDocument& document() { return m_document; }
    YourData& ownData() { return *m_data; }
    WizardView* wizard();
    /// The page that is shown.
    Page* page() const;

    /// Opens a saved case and shows its answer, or the question at which something is wrong.
    void openFile(const QString& path);
    void newCase();
    void showWelcome();
    void showQuestions();
    /// Shows the answer; the question at which something is wrong where there is none.
    void showAnswer();
    void showPlans();
    /// Shows the chats of the case, to be added, changed and judged one by one.
    void showChats();
    /// Shows what to do first, for whoever pressed Accept without looking and for who is happy to share.
    void showFirstAid();
    /// Shows what would be different if the switch stood otherwise or chats were deleted.
    void showWhatIf();
    /// Shows a person's own data: what was read, or how to choose something to read.
    void showData();
    /// Reads files and folders of a person's own data, and shows them.
    void readData(const QStringList& paths);
    /// Shows the answer of a day from the announcement on, without what happened later, by the rules of that
    /// day. Nothing is saved. Leaving the answer leads back to the day of the case.
    void showDay(policy::Day day);
    /// Shows the answer of the case's own day.
    void showToday();
    /// Shows the answer with the field in which another day can be chosen.
    void chooseDay();
    bool saveCase();
    bool saveCaseAs();
    void saveReport();
    void printReport();
    /// Asks where to save the reminders as a calendar file.
    void saveReminders();
    void previewReport();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void makeViewMenu();
    void makeLanguageMenu();
    void makeWelcome();
    void restorePlace();
    void fillRecent(QMenu* menu);
    void openOther();
    /// Notes a file that was opened or saved, and its folder.
    void remember(const QString& path);
    /// A name in the folder that was used last.
    QString inLastFolder(const QString& name) const;
    void setRemembering(bool on);
    /// Paints a report, while it says how far that has come; false where a person cancelled it. `problem`
    /// says why it will not come out of the printer, or not yet.
    bool paint(const report::ReportModel& model, QPrinter& printer, QString& problem);
    /// Says it where there is one, with a way on.
    void sayWhetherPrinted(const QString& problem);
    void openRecent(const QString& path);
    void showQuestion(policy::QuestionId question);
    /// Shows where a step was that was undone or made again.
    void showStep(std::optional<policy::QuestionId> question);
    void showView(QWidget* view);
    bool mayLeaveCase();
    void caseChanged();
    void refreshTitle();
    void openAddress(const QString& url);
    void showAbout();
    void showDiagnostics();
    ResultView* result();
    BrowserPage* browser();
    void makeData();
    void showAside(Page* page, bool fromWelcome = false);
    void leaveAside();
    /// The ways on from the answer.
    QWidget* makeFurther() const;
    DayBanner* makeBanner();
    void describeDay(DayBanner& banner) const;
    void keepDay();
    QString explain(const policy::Problem& problem) const;
    /// The case on the day that is shown, where that is another than its own.
    std::optional<policy::Case> pastCase(QString* obstacle) const;
    /// What the report needs, made when it is first asked for after a change; nullptr where answers don't
    /// fit together.
    struct Answer;
    /// Valid for whoever holds it, although the window may forget it while a dialog is open.
    std::shared_ptr<const Answer> answer();
    std::shared_ptr<const report::ReportModel> shownReport();
    void forgetAnswer();

    policy::Day m_today;
    Memory m_memory;
    Dialogs& m_dialogs;
    CaseDocument m_document;
    RecentFiles m_recent;
    Languages* m_languages = nullptr;
    Verdicts* m_verdicts;
    QStackedWidget* m_views;
    WelcomePage* m_welcome;
    WizardView* m_wizard = nullptr;
    ResultView* m_result = nullptr;
    OverviewPage* m_plans = nullptr;
    AsideView* m_aside = nullptr;
    YourData* m_data = nullptr;
    AsideView* m_browserView = nullptr;
    BrowserPage* m_browser = nullptr;      ///< In m_browserView.
    std::optional<policy::Day> m_shownDay; ///< Another day than the case's own.
    bool m_choosesDay = false;             ///< The field for another day is there.
    std::shared_ptr<const Answer> m_answer;
    std::vector<QAction*> m_reportActions;
};
