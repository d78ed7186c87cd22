// A person's own data: further methods of the window.

#include "app/browser/browserpage.h"
#include "app/result/asideview.h"
#include "app/result/resultview.h"
#include "app/window/mainwindow.h"

#include <QStackedWidget>

void MainWindow::makeData()
{
    m_data = new YourData{m_document, this};
    connect(m_data, &YourData::judgedAnew, this, &MainWindow::forgetAnswer);
    connect(m_data, &YourData::stateChanged, this, &MainWindow::forgetAnswer);
    connect(m_data, &YourData::inReportChanged, this, &MainWindow::forgetAnswer);
}

BrowserPage* MainWindow::browser()
{
    if (!m_browser) {
        m_browser = new BrowserPage{*m_data, m_document, m_dialogs,
                                    [this](const policy::Problem& problem) { return explain(problem); }};
        m_browserView = new AsideView;
        m_views->addWidget(m_browserView);
        connect(m_browserView, &AsideView::backChosen, this, &MainWindow::leaveAside);
        connect(m_browser, &BrowserPage::addressChosen, this, &MainWindow::openAddress);
        connect(m_browser, &BrowserPage::answersChosen, this, &MainWindow::showQuestions);
        connect(m_browser, &BrowserPage::questionChosen, this, &MainWindow::showQuestion);
    }
    m_browserView->setPage(m_browser,
                           m_document.isEmpty() ? tr("&Back to the first page") : tr("&Back to the answer"));
    return m_browser;
}

void MainWindow::showData()
{
    browser();
    showView(m_browserView);
}

void MainWindow::readData(const QStringList& paths)
{
    m_data->read(paths);
    showData();
}
