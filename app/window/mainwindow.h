#pragma once

#include "app/report/reportmodel.h"
#include "app/result/dialogs.h"
#include "app/session/casedocument.h"
#include "app/session/recentfiles.h"

#include <QMainWindow>

class OverviewPage;
class Page;
class QMenu;
class QSettings;
class QStackedWidget;
class ResultView;
class WelcomePage;
class WizardView;

/// The program's window: the welcome page, the interview, the answer, all plans at a glance, and the menus.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `today` counts for cases without a day of their own. `settings` keep the files opened last and the
    /// window's place; they and `dialogs` outlive the window.
    MainWindow(std::shared_ptr<const policy::Pack> pack, policy::Day today, QSettings& settings,
               Dialogs& dialogs);
    ~MainWindow() override;

    CaseDocument& document() { return m_document; }
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
    bool saveCase();
    bool saveCaseAs();
    void saveReport();
    void printReport();
    void previewReport();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeMenus();
    void makeFileMenu();
    void fillRecent(QMenu* menu);
    void openOther();
    void openRecent(const QString& path);
    void showQuestion(policy::QuestionId question);
    /// Shows where a step was that was undone or made again.
    void showStep(std::optional<policy::QuestionId> question);
    void showView(QWidget* view);
    bool mayLeaveCase();
    bool saveTo(const QString& path);
    void caseChanged();
    void refreshTitle();
    void openAddress(const QString& url);
    void showAbout();
    ResultView* result();
    /// What the report needs, made when it is first asked for after a change; nullptr where answers don't
    /// fit together.
    struct Answer;
    const Answer* answer();

    std::shared_ptr<const policy::Pack> m_pack;
    policy::Day m_today;
    QSettings& m_settings;
    Dialogs& m_dialogs;
    CaseDocument m_document;
    RecentFiles m_recent;
    QStackedWidget* m_views;
    WelcomePage* m_welcome;
    WizardView* m_wizard = nullptr;
    ResultView* m_result = nullptr;
    OverviewPage* m_plans = nullptr;
    std::unique_ptr<Answer> m_answer;
    std::vector<QAction*> m_reportActions;
};
