#include "app/window/mainwindow.h"

#include "app/report/datewords.h"
#include "app/report/paper.h"
#include "app/result/asideview.h"
#include "app/result/daybanner.h"
#include "app/result/overviewpage.h"
#include "app/result/reportexport.h"
#include "app/result/resultpage.h"
#include "app/result/resultview.h"
#include "app/session/answers.h"
#include "app/session/casefile.h"
#include "app/widgets/icons.h"
#include "app/widgets/taborder.h"
#include "app/window/verdicts.h"
#include "app/wizard/questionpage.h"
#include "app/wizard/welcomepage.h"
#include "app/wizard/wizardview.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrinter>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace {

const QString geometryKey = QStringLiteral("windowGeometry");
const QString folderKey = QStringLiteral("lastFolder");
constexpr QSize usualSize{1040, 760};
constexpr QSize smallestSize{480, 360};

QString caseFilter()
{
    return MainWindow::tr("Saved cases (*.%1)").arg(QLatin1StringView{casefile::extension});
}

} // namespace

struct MainWindow::Answer
{
    std::optional<policy::Case> past; ///< The case on another day than its own.
    policy::Assessment assessment;
    std::shared_ptr<report::ReportModel> model;
};

MainWindow::MainWindow(std::shared_ptr<const policy::Pack> pack, policy::Day today, QSettings& settings,
                       Dialogs& dialogs)
    : m_pack(std::move(pack))
    , m_today(today)
    , m_memory(settings)
    , m_dialogs(dialogs)
    , m_document(m_pack, today)
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
    makeWelcome();
    makeMenus();
    connect(&m_document, &CaseDocument::changed, this, &MainWindow::caseChanged);
    restoreGeometry(m_memory.value(geometryKey).toByteArray());
    showWelcome();
}

void MainWindow::makeWelcome()
{
    m_welcome = new WelcomePage{*m_pack, m_today};
    m_views->addWidget(m_welcome);
    m_verdicts = new Verdicts{m_pack, m_today, m_welcome};
    connect(m_welcome, &WelcomePage::startChosen, this, &MainWindow::newCase);
    connect(m_welcome, &WelcomePage::openChosen, this, &MainWindow::openOther);
    connect(m_welcome, &WelcomePage::plansChosen, this, &MainWindow::showPlans);
    connect(m_welcome, &WelcomePage::firstAidChosen, this, &MainWindow::showFirstAid);
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
    if (m_aside && m_views->currentWidget() == m_aside)
        return; // it follows by itself
    if (question && (!m_result || m_views->currentWidget() != m_result))
        showQuestion(*question);
    else
        showAnswer();
}

const MainWindow::Answer* MainWindow::answer()
{
    if (!m_answer) {
        std::optional<policy::Case> past = pastCase(nullptr);
        const policy::Case& input = past ? *past : m_document.value();
        auto result = policy::assess(*m_pack, input, past ? *m_shownDay : m_document.asOf());
        if (!result)
            return nullptr;
        auto model =
            std::make_shared<report::ReportModel>(report::buildReport(*m_pack, input, *result, QLocale{}));
        m_answer =
            std::make_unique<Answer>(Answer{std::move(past), std::move(result).value(), std::move(model)});
    }
    return m_answer.get();
}

void MainWindow::forgetAnswer()
{
    m_answer.reset();
}

const report::ReportModel* MainWindow::shownReport()
{
    const Answer* known = answer();
    return known ? known->model.get() : nullptr;
}

void MainWindow::showAnswer()
{
    if (const Answer* known = answer()) {
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
    const auto place = problem ? answers::questionAt(problem->at) : std::nullopt;
    showQuestion(place.value_or(policy::QuestionId::Accepted));
}

void MainWindow::showPlans()
{
    if (!m_plans) {
        m_plans = new OverviewPage{report::buildOverview(*m_pack, m_today, QLocale{})};
        connect(m_plans, &ReportPage::addressChosen, this, &MainWindow::openAddress);
        m_views->addWidget(m_plans);
    }
    showView(m_plans);
}

void MainWindow::openOther()
{
    const QString path = m_dialogs.fileToOpen(this, tr("Open a saved case"),
                                              m_memory.value(folderKey).toString(), caseFilter());
    if (!path.isEmpty())
        openRecent(path);
}

void MainWindow::remember(const QString& path)
{
    m_recent.add(path);
    m_memory.setValue(folderKey, QFileInfo{path}.absolutePath());
}

QString MainWindow::inLastFolder(const QString& name) const
{
    const QString folder = m_memory.value(folderKey).toString();
    return QFileInfo{folder}.isDir() ? QDir{folder}.filePath(name) : name;
}

void MainWindow::setRemembering(bool on)
{
    m_memory.setOn(on);
    m_welcome->setRecentFiles(m_recent.list());
}

void MainWindow::openRecent(const QString& path)
{
    if (mayLeaveCase())
        openFile(path);
}

void MainWindow::openFile(const QString& path)
{
    const QString error = m_document.open(path);
    if (!error.isEmpty()) {
        m_dialogs.showError(this, error);
        return;
    }
    remember(path);
    showToday();
}

bool MainWindow::mayLeaveCase()
{
    if (!m_document.isModified())
        return true;
    switch (m_dialogs.askUnsaved(this, tr("The answers of this case are not saved. Save them?"))) {
    case Dialogs::Unsaved::Save:
        return saveCase();
    case Dialogs::Unsaved::Discard:
        return true;
    case Dialogs::Unsaved::Cancel:
        break;
    }
    return false;
}

bool MainWindow::saveCase()
{
    return m_document.path().isEmpty() ? saveCaseAs() : saveTo(m_document.path(), CaseDocument::Others::Keep);
}

bool MainWindow::saveCaseAs()
{
    const QString extension = QLatin1Char('.') + QLatin1StringView{casefile::extension};
    const QString suggestion =
        m_document.path().isEmpty() ? inLastFolder(tr("my account") + extension) : m_document.path();
    const QString path = m_dialogs.fileToSave(this, tr("Save the case"), suggestion, caseFilter());
    // Whether an existing file may be replaced, the dialog has asked.
    return !path.isEmpty() && saveTo(path, CaseDocument::Others::Replace);
}

bool MainWindow::saveTo(const QString& path, CaseDocument::Others others)
{
    const QString error = m_document.save(path, others);
    if (!error.isEmpty()) {
        m_dialogs.showError(this, error);
        return false;
    }
    remember(path);
    return true;
}

void MainWindow::saveReport()
{
    const Answer* known = answer();
    if (!known)
        return;
    const QString path = m_dialogs.fileToSave(this, tr("Save the report"),
                                              inLastFolder(reportexport::suggestedName(*known->model)),
                                              reportexport::filters());
    if (path.isEmpty())
        return;
    const QString error = reportexport::save(
        path, *known->model, *m_pack, known->past ? *known->past : m_document.value(), known->assessment);
    if (!error.isEmpty())
        m_dialogs.showError(this, error);
}

void MainWindow::printReport()
{
    const Answer* known = answer();
    if (!known)
        return;
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(known->model->title);
    if (!m_dialogs.choosePrinter(this, printer))
        return;
    if (!report::paintReport(*known->model, printer))
        m_dialogs.showError(this, tr("The report can't be printed on “%1”. Check the printer, or save the "
                                     "report as PDF and print that.")
                                      .arg(printer.printerName()));
}

void MainWindow::previewReport()
{
    const Answer* known = answer();
    if (!known)
        return;
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(known->model->title);
    m_dialogs.previewPrint(this, printer,
                           [known](QPrinter& target) { report::paintReport(*known->model, target); });
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
    m_dialogs.openAddress(QUrl{url});
}

void MainWindow::showAbout()
{
    const report::DateWords words{QLocale{}};
    m_dialogs.showAbout(this, tr("About %1").arg(QGuiApplication::applicationDisplayName()),
                        tr("%1 %2\n\n%3\n\n%4")
                            .arg(QGuiApplication::applicationDisplayName(),
                                 QGuiApplication::applicationVersion(), m_pack->scope,
                                 m_pack->notice.arg(words.day(m_pack->checkedThrough))));
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
