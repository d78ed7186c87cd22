#include "app/browser/yourdata.h"
#include "app/result/asideview.h"
#include "app/result/overviewpage.h"
#include "app/result/resultview.h"
#include "app/window/languages.h"
#include "app/window/mainwindow.h"
#include "app/window/verdicts.h"
#include "app/wizard/welcomepage.h"
#include "app/wizard/wizardview.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>

namespace {

constexpr QLatin1StringView languageKey{"language"};

} // namespace

void MainWindow::offerLanguages(Languages& languages)
{
    m_languages = &languages;
    const QString kept = m_memory.value(languageKey).toString();
    const QString wanted = Languages::all().contains(kept) ? kept : Languages::ofSystem();
    if (wanted != languages.current())
        changeLanguage(wanted);
    else
        makeLanguageMenu();
}

void MainWindow::makeLanguageMenu()
{
    if (!m_languages)
        return;
    QMenu* menu = menuBar()->addMenu(tr("&Language"));
    auto* group = new QActionGroup{menu};
    const QStringList tags = Languages::all();
    for (const QString& tag : tags) {
        QAction* action = menu->addAction(Languages::ownName(tag), this, [this, tag] {
            m_memory.setValue(languageKey, tag);
            changeLanguage(tag);
        });
        action->setCheckable(true);
        action->setChecked(tag == m_languages->current());
        group->addAction(action);
    }
}

void MainWindow::changeLanguage(const QString& tag)
{
    const QWidget* shown = m_views->currentWidget();
    const bool atQuestions = m_wizard && shown == m_wizard;
    const bool atAnswer = m_result && shown == m_result;
    const bool atPlans = m_plans && shown == m_plans;
    const bool atData = m_browserView && shown == m_browserView;
    const std::optional<Rules> rules = m_languages->use(tag);
    if (!rules)
        return; // the rules that are in use stay, in their language
    m_document.setRules(*rules);
    forgetAnswer();
    m_data->packChanged();
    // The menu that was used is still at work; everything else is made anew.
    const QList<QMenu*> menus = menuBar()->findChildren<QMenu*>(QString{}, Qt::FindDirectChildrenOnly);
    menuBar()->clear();
    m_reportActions.clear();
    for (QMenu* menu : menus)
        menu->deleteLater();
    for (QWidget* view : {static_cast<QWidget*>(m_welcome), static_cast<QWidget*>(m_wizard),
                          static_cast<QWidget*>(m_result), static_cast<QWidget*>(m_plans),
                          static_cast<QWidget*>(m_aside), static_cast<QWidget*>(m_browserView)}) {
        if (view) {
            m_views->removeWidget(view);
            view->hide();
            view->deleteLater();
        }
    }
    m_wizard = nullptr;
    m_result = nullptr;
    m_plans = nullptr;
    m_aside = nullptr;
    m_browserView = nullptr;
    m_browser = nullptr;
    makeWelcome();
    makeMenus();
    makeLanguageMenu();
    if (atQuestions)
        showQuestions();
    else if (atAnswer)
        showAnswer();
    else if (atPlans)
        showPlans();
    else if (atData)
        showData();
    else
        showWelcome();
}
