#include "app/window/mainwindow.h"

#include "app/result/reportpage.h"
#include "app/widgets/icons.h"
#include "app/window/editactions.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

using icons::Icon;
using icons::icon;

void MainWindow::makeMenus()
{
    makeFileMenu();
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    auto* steps = new EditActions{m_document, edit};
    connect(steps, &EditActions::wentThrough, this, &MainWindow::showStep);
    edit->addSeparator();
    QAction* find =
        edit->addAction(icon(Icon::Search), tr("&Find on this page…"), QKeySequence::Find, this, [this] {
            if (auto* shown = qobject_cast<ReportPage*>(page()))
                shown->find();
        });
    // Grey only where it is looked at: a shortcut has to work whenever the page allows it.
    connect(edit, &QMenu::aboutToShow, this,
            [this, find] { find->setEnabled(qobject_cast<ReportPage*>(page())); });
    connect(edit, &QMenu::aboutToHide, this, [find] { find->setEnabled(true); });
    edit->addSeparator();
    QAction* forget = edit->addAction(tr("Remember &nothing"));
    forget->setCheckable(true);
    forget->setChecked(!m_memory.isOn());
    forget->setToolTip(
        tr("No files opened last, no folder, no place of the window. Only this wish is stored."));
    forget->setStatusTip(forget->toolTip());
    connect(forget, &QAction::toggled, this, [this](bool nothing) { setRemembering(!nothing); });
    makeViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Diagnostics…"), this, &MainWindow::showDiagnostics);
    help->addAction(tr("&About this program"), this, &MainWindow::showAbout);
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New case"), QKeySequence::New, this, &MainWindow::newCase);
    file->addAction(icon(Icon::Open), tr("&Open…"), QKeySequence::Open, this, &MainWindow::openOther);
    QMenu* recent = file->addMenu(tr("Open recen&t"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->addSeparator();
    file->addAction(icon(Icon::Save), tr("&Save case"), QKeySequence::Save, this, &MainWindow::saveCase);
    file->addAction(tr("Save case &as…"), QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_S}, this,
                    &MainWindow::saveCaseAs);
    file->addSeparator();
    m_reportActions = {file->addAction(tr("Save &report…"), QKeySequence{Qt::CTRL | Qt::Key_E}, this,
                                       &MainWindow::saveReport),
                       file->addAction(icon(Icon::Preview), tr("Print pre&view…"),
                                       QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_P}, this,
                                       &MainWindow::previewReport),
                       file->addAction(icon(Icon::Print), tr("&Print…"), QKeySequence::Print, this,
                                       &MainWindow::printReport)};
    m_reportActions.push_back(file->addAction(icon(Icon::Calendar), tr("Save re&minders…"),
                                              QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_E}, this,
                                              &MainWindow::saveReminders));
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), QKeySequence{Qt::CTRL | Qt::Key_Q}, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Welcome"), QKeySequence{Qt::CTRL | Qt::Key_1}, this, &MainWindow::showWelcome);
    view->addAction(icon(Icon::Question), tr("&Questions"), QKeySequence{Qt::CTRL | Qt::Key_2}, this,
                    &MainWindow::showQuestions);
    view->addAction(icon(Icon::Ok), tr("&Answer"), QKeySequence{Qt::CTRL | Qt::Key_3}, this,
                    &MainWindow::showToday);
    view->addAction(icon(Icon::Plans), tr("All &plans at a glance"), QKeySequence{Qt::CTRL | Qt::Key_4}, this,
                    &MainWindow::showPlans);
    view->addSeparator();
    view->addAction(icon(Icon::Calendar), tr("Answer on another &day…"), QKeySequence{Qt::CTRL | Qt::Key_5},
                    this, &MainWindow::chooseDay);
    view->addAction(icon(Icon::Switch), tr("What &if…"), QKeySequence{Qt::CTRL | Qt::Key_6}, this,
                    &MainWindow::showWhatIf);
    view->addAction(icon(Icon::Chats), tr("&Check one chat…"), QKeySequence{Qt::CTRL | Qt::Key_7}, this,
                    &MainWindow::showChats);
    view->addAction(icon(Icon::FirstAid), tr("&First aid"), QKeySequence{Qt::CTRL | Qt::Key_8}, this,
                    &MainWindow::showFirstAid);
    view->addAction(icon(Icon::Data), tr("&Your data"), QKeySequence{Qt::CTRL | Qt::Key_9}, this,
                    &MainWindow::showData);
}

void MainWindow::fillRecent(QMenu* menu)
{
    menu->clear();
    const QStringList paths = m_recent.list();
    for (const QString& path : paths) {
        QString name = QFileInfo{path}.completeBaseName();
        QAction* action = menu->addAction(name.replace(QLatin1Char('&'), QLatin1StringView{"&&"}), this,
                                          [this, path] { openRecent(path); });
        action->setToolTip(path);
        action->setStatusTip(path);
    }
    menu->addSeparator();
    menu->addAction(tr("&Forget these files"), this, [this] { m_recent.clear(); })
        ->setEnabled(!paths.isEmpty());
}
