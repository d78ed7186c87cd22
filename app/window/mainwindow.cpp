#include "app/window/mainwindow.h"

#include "app/browser/ownreport.h"
#include "app/report/datewords.h"
#include "app/result/asideview.h"
#include "app/result/daybanner.h"
#include "app/result/overviewpage.h"
#include "app/result/resultpage.h"
#include "app/result/resultview.h"
#include "app/session/answers.h"
#include "app/widgets/icons.h"
#include "app/widgets/taborder.h"
#include "app/widgets/waiting.h"
#include "app/window/answer.h"
#include "app/window/verdicts.h"
#include "app/wizard/questionpage.h"
#include "app/wizard/welcomepage.h"
#include "app/wizard/wizardview.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace {

constexpr QLatin1StringView geometryKey{"windowGeometry"};
constexpr QSize usualSize{1040, 760};
constexpr QSize smallestSize{480, 360};

} // namespace

MainWindow::MainWindow(const Rules& rules, policy::Day today, QSettings& settings, Dialogs& dialogs)
    : m_today(today)
    , m_memory(settings)
    , m_dialogs(dialogs)
    , m_document(rules, today)
    , m_recent(m_memory)
    , m_verdicts(nullptr)
    , m_views(new QStackedWidget)
    , m_welcome(nullptr)
{
    setMinimumSize(smallestSize);
    resize(usualSize);
    setCentralWidget(m_views);
    setAcceptDrops(true);
    setWindowIcon(icons::programIcon());
    makeData();
    makeWelcome();
    makeMenus();
    connect(&m_document, &CaseDocument::changed, this, &MainWindow::caseChanged);
    restorePlace();
    showWelcome();
}

/// Where the window was, or the usual size; never larger than the screens, nor beside them, whatever became
/// of the settings or of the screens.
void MainWindow::restorePlace()
{
    restoreGeometry(m_memory.value(geometryKey).toByteArray());
    const QRect screens = screen()->availableVirtualGeometry();
    resize(size().boundedTo(screens.size()).expandedTo(minimumSize()));
    if (!screens.intersects(geometry()))
        move(screens.topLeft());
}

void MainWindow::makeWelcome()
{
    m_welcome = new WelcomePage{m_document.rules().head(), m_today};
    m_views->addWidget(m_welcome);
    m_verdicts = new Verdicts{m_document.rules(), m_today, m_welcome};
    connect(m_welcome, &WelcomePage::startChosen, this, &MainWindow::newCase);
    connect(m_welcome, &WelcomePage::openChosen, this, &MainWindow::openOther);
    connect(m_welcome, &WelcomePage::plansChosen, this, &MainWindow::showPlans);
    connect(m_welcome, &WelcomePage::firstAidChosen, this, &MainWindow::showFirstAid);
    connect(m_welcome, &WelcomePage::dataChosen, this, &MainWindow::showData);
    connect(m_welcome, &WelcomePage::recentChosen, this, &MainWindow::openRecent);
    connect(m_verdicts, &Verdicts::known, m_welcome, &WelcomePage::setVerdict);
}

MainWindow::~MainWindow() = default;

Page* MainWindow::page() const
{
    QWidget* view = m_views->currentWidget();
    if (view == m_wizard)
        return m_wizard->page();
    if (view == m_result)
        return m_result->page();
    if (view == m_aside)
        return m_aside->page();
    if (view == m_browserView)
        return m_browserView->page();
    return static_cast<Page*>(view);
}

WizardView* MainWindow::wizard()
{
    if (!m_wizard) {
        m_wizard = new WizardView{m_document};
        m_views->addWidget(m_wizard);
        connect(m_wizard, &WizardView::titleChanged, this, &MainWindow::refreshTitle);
        connect(m_wizard, &WizardView::finished, this, &MainWindow::showToday);
        connect(m_wizard, &WizardView::left, this, &MainWindow::showWelcome);
    }
    return m_wizard;
}

ResultView* MainWindow::result()
{
    if (!m_result) {
        m_result = new ResultView;
        m_views->addWidget(m_result);
        connect(m_result, &ResultView::changeChosen, this, &MainWindow::showQuestions);
        connect(m_result, &ResultView::saveCaseChosen, this, &MainWindow::saveCase);
        connect(m_result, &ResultView::saveReportChosen, this, &MainWindow::saveReport);
        connect(m_result, &ResultView::previewChosen, this, &MainWindow::previewReport);
        connect(m_result, &ResultView::printChosen, this, &MainWindow::printReport);
    }
    return m_result;
}

void MainWindow::showView(QWidget* view)
{
    if (view != m_result && (m_shownDay || m_choosesDay)) {
        m_shownDay.reset();
        m_choosesDay = false;
        m_answer.reset();
    }
    m_views->setCurrentWidget(view);
    refreshTitle();
    page()->focusStart();
}

void MainWindow::showWelcome()
{
    const QStringList recent = m_recent.list();
    m_welcome->setRecentFiles(recent);
    showView(m_welcome);
    m_verdicts->ask(recent);
}

void MainWindow::newCase()
{
    if (!mayLeaveCase())
        return;
    m_document.clear();
    showQuestions();
}

void MainWindow::showQuestions()
{
    wizard()->start();
    showView(m_wizard);
}

void MainWindow::showQuestion(policy::QuestionId question)
{
    wizard()->showQuestion(question);
    showView(m_wizard);
}

void MainWindow::showStep(std::optional<policy::QuestionId> question)
{
    const QWidget* shown = m_views->currentWidget();
    if ((m_aside && shown == m_aside) || (m_browserView && shown == m_browserView))
        return; // they follow by themselves
    if (question && (!m_result || shown != m_result))
        showQuestion(*question);
    else
        showAnswer();
}

std::shared_ptr<const MainWindow::Answer> MainWindow::answer()
{
    if (!m_answer) {
        std::optional<policy::Case> past = pastCase(nullptr);
        const policy::Case& input = past ? *past : m_document.value();
        std::optional<policy::Assessment> assessment;
        auto model = std::make_shared<report::ReportModel>();
        const auto work = [&, &pack = m_document.pack(),
                           day = past ? *m_shownDay : m_document.asOf()](const report::Progress& progress) {
            auto result = policy::assess(pack, input, day);
            if (!result || !progress(0))
                return;
            *model = report::buildReport(pack, input, *result, QLocale{}, progress);
            assessment = std::move(result).value();
        };
        auto end = waiting::End::NoMemory;
        do {
            assessment.reset();
            end = waiting::run(this, tr("The answer is being worked out…"), work);
        } while (end == waiting::End::NoMemory &&
                 m_dialogs.showError(this, waiting::noMemoryText(), tr("&Try again")));
        if (!assessment || end != waiting::End::Done)
            return nullptr;
        if (!past) {
            m_data->settle();
            model->ownData = ownReport(*m_data);
        }
        m_answer =
            std::make_shared<const Answer>(Answer{std::move(past), std::move(*assessment), std::move(model)});
    }
    return m_answer;
}

void MainWindow::forgetAnswer()
{
    m_answer.reset();
}

std::shared_ptr<const report::ReportModel> MainWindow::shownReport()
{
    const std::shared_ptr<const Answer> known = answer();
    if (!known)
        return nullptr;
    return known->model;
}

void MainWindow::showAnswer()
{
    if (const std::shared_ptr<const Answer> known = answer()) {
        auto* page = new ResultPage{known->model};
        connect(page, &ResultPage::nameChanged, &m_document, &CaseDocument::setName);
        connect(page, &ResultPage::questionChosen, this, &MainWindow::showQuestion);
        connect(page, &ReportPage::addressChosen, this, &MainWindow::openAddress);
        DayBanner* banner = makeBanner();
        if (banner)
            page->body()->insertWidget(1, banner);
        page->body()->insertWidget(page->body()->count() - 1, makeFurther()); // above the notice
        readInLayoutOrder(*page->body());
        result()->setPage(page);
        if (banner)
            banner->followInTabOrder(page);
        showView(m_result);
        return;
    }
    const auto problem = m_document.problem();
    if (!problem) {
        showQuestions(); // it was cancelled
        return;
    }
    const auto place = answers::questionAt(problem->at);
    showQuestion(place.value_or(policy::QuestionId::Accepted));
}

void MainWindow::showPlans()
{
    if (!m_plans) {
        m_plans = new OverviewPage{report::buildOverview(m_document.pack(), m_today, QLocale{})};
        connect(m_plans, &ReportPage::addressChosen, this, &MainWindow::openAddress);
        m_views->addWidget(m_plans);
    }
    showView(m_plans);
}

void MainWindow::caseChanged()
{
    m_answer.reset();
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const Page* shown = page();
    const bool hasAnswer = m_result && m_views->currentWidget() == m_result;
    for (QAction* action : m_reportActions)
        action->setEnabled(hasAnswer);
    if (!shown)
        return;
    const QString file = m_document.path().isEmpty() ? m_document.isEmpty() ? QString{} : tr("New case")
                                                     : QFileInfo{m_document.path()}.completeBaseName();
    setWindowTitle(file.isEmpty() ? tr("%1[*]").arg(shown->title())
                                  : tr("%1 – %2[*]", "page, then case").arg(shown->title(), file));
    setWindowModified(m_document.isModified());
}

void MainWindow::openAddress(const QString& url)
{
    if (m_dialogs.openAddress(QUrl{url}))
        return;
    const QString says = tr("No browser on this computer took the address, so nothing was opened:\n\n%1\n\n"
                            "Copy it and open it where you can.");
    if (m_dialogs.showError(this, says.arg(url), tr("&Copy the address")))
        QGuiApplication::clipboard()->setText(url);
}

void MainWindow::showAbout()
{
    const report::DateWords words{QLocale{}};
    m_dialogs.showAbout(this, tr("About %1").arg(QGuiApplication::applicationDisplayName()),
                        tr("%1 %2\n\n%3\n\n%4")
                            .arg(QGuiApplication::applicationDisplayName(),
                                 QGuiApplication::applicationVersion(), m_document.pack().scope,
                                 m_document.pack().notice.arg(words.day(m_document.pack().checkedThrough))));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeaveCase()) {
        event->ignore();
        return;
    }
    m_memory.setValue(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}
