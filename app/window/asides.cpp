// Pages beside the answer, other days, and the calendar file: further methods of the window.

#include "app/report/calendarfile.h"
#include "app/report/datewords.h"
#include "app/report/firstaid.h"
#include "app/report/savefile.h"
#include "app/result/asideview.h"
#include "app/result/chatspage.h"
#include "app/result/daybanner.h"
#include "app/result/firstaidpage.h"
#include "app/result/reportexport.h"
#include "app/result/resultpage.h"
#include "app/result/whatifpage.h"
#include "app/session/knowndays.h"
#include "app/session/pastcase.h"
#include "app/widgets/icons.h"
#include "app/widgets/saving.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapbutton.h"
#include "app/window/mainwindow.h"
#include "app/wizard/problemwords.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace {

constexpr QLatin1StringView calendarEnding{"ics"};

QString dayText(policy::Day day)
{
    return report::DateWords{QLocale{}}.day(day);
}

} // namespace

QString MainWindow::explain(const policy::Problem& problem) const
{
    return problemwords::explain(m_document, problem);
}

void MainWindow::showAside(Page* page, bool fromWelcome)
{
    if (!m_aside) {
        m_aside = new AsideView;
        m_views->addWidget(m_aside);
        connect(m_aside, &AsideView::backChosen, this, &MainWindow::leaveAside);
    }
    m_aside->setPage(page, fromWelcome ? tr("&Back to the first page") : tr("&Back to the answer"));
    showView(m_aside);
}

void MainWindow::leaveAside()
{
    if (m_document.isEmpty())
        showWelcome();
    else
        showToday();
}

QWidget* MainWindow::makeFurther() const
{
    auto* further = new QWidget;
    auto* grid = new QGridLayout{further};
    grid->setContentsMargins({});
    grid->setSpacing(theme::smallSpace);
    using icons::Icon;
    const auto add = [&](Icon icon, const QString& text, const QString& says, void (MainWindow::*slot)()) {
        auto* button = new WrapButton{icons::icon(icon), text};
        button->setAccessibleDescription(says);
        button->setAutoDefault(true);
        const int place = grid->count();
        grid->addWidget(button, place / 2, place % 2);
        connect(button, &QPushButton::clicked, this, slot);
    };
    add(Icon::Chats, tr("Check one chat…"),
        tr("Adds chats by hand and judges each beside the general answer."), &MainWindow::showChats);
    add(Icon::Data, tr("Your own chats…"),
        tr("Reads your export or the logs on this computer and judges each chat."), &MainWindow::showData);
    add(Icon::Switch, tr("What if…"),
        tr("Shows what would be different; nothing is saved until you ask for it."), &MainWindow::showWhatIf);
    add(Icon::Calendar, tr("Answer on another day…"),
        tr("Shows the same case on a past day, by the rules of that day."), &MainWindow::chooseDay);
    add(Icon::FirstAid, tr("First aid"), tr("Shows what to do first, in order."), &MainWindow::showFirstAid);
    grid->setColumnStretch(2, 1);
    return further;
}

void MainWindow::showChats()
{
    showAside(new ChatsPage{m_document, [this](const policy::Problem& problem) { return explain(problem); }});
}

void MainWindow::showFirstAid()
{
    const auto model = report::buildFirstAid(m_document.pack(), m_document.asOf(), QLocale{});
    auto* page = new FirstAidPage{model};
    connect(page, &ReportPage::addressChosen, this, &MainWindow::openAddress);
    showAside(page, m_document.isEmpty());
}

void MainWindow::showWhatIf()
{
    if (m_document.problem()) {
        showAnswer(); // which leads to what is wrong
        return;
    }
    auto* page =
        new WhatIfPage{m_document, [this](const policy::Problem& problem) { return explain(problem); }};
    connect(page, &WhatIfPage::takenOver, this, &MainWindow::leaveAside);
    showAside(page);
}

void MainWindow::showToday()
{
    m_shownDay.reset();
    m_choosesDay = false;
    forgetAnswer();
    showAnswer();
}

void MainWindow::showDay(policy::Day day)
{
    m_choosesDay = true;
    m_shownDay = day < m_document.asOf() ? std::optional{day} : std::nullopt;
    forgetAnswer();
    showAnswer();
}

void MainWindow::chooseDay()
{
    showDay(m_shownDay.value_or(m_document.asOf()));
    if (auto* banner = page()->findChild<DayBanner*>())
        banner->focusDay();
}

std::optional<policy::Case> MainWindow::pastCase(QString* obstacle) const
{
    if (!m_shownDay)
        return {};
    const QString day = dayText(*m_shownDay);
    PastCase past = caseOn(m_document.value(), *m_shownDay, m_document.asOf());
    QString why;
    if (past.obstacle == PastCase::Obstacle::NoAccount)
        why = tr("On %1 this account did not exist yet.").arg(day);
    else if (past.obstacle == PastCase::Obstacle::ChangeMayLieThere)
        why = tr("A change of the switch that you named may lie before %1 or after it. Choose a day that is "
                 "surely "
                 "before or after it, or name its day first.")
                  .arg(day);
    else if (const auto result = policy::assess(m_document.pack(), past.value, *m_shownDay); !result)
        why = explain(result.problem());
    if (obstacle)
        *obstacle = why;
    return why.isEmpty() ? std::optional{std::move(past.value)} : std::nullopt;
}

DayBanner* MainWindow::makeBanner()
{
    const bool keepsDay = m_document.value().asOf && *m_document.value().asOf != m_today;
    if (!m_choosesDay && !keepsDay)
        return nullptr;
    const policy::Day last = m_document.asOf();
    auto* banner =
        new DayBanner{std::min(m_document.pack().dates.announced, last), last, m_shownDay.value_or(last)};
    for (const KnownDay& known : knownDays(m_document.pack(), last))
        banner->mark(known.day, known.says);
    describeDay(*banner);
    connect(banner, &DayBanner::dayChosen, this, &MainWindow::showDay);
    connect(banner, &DayBanner::keepChosen, this, &MainWindow::keepDay);
    connect(banner, &DayBanner::todayChosen, this, [this] {
        const bool wasShown = m_shownDay.has_value();
        if (!wasShown && m_document.value().asOf)
            m_document.setDay({});
        showToday();
    });
    return banner;
}

void MainWindow::describeDay(DayBanner& banner) const
{
    QString obstacle;
    const bool isPast = pastCase(&obstacle).has_value();
    if (!obstacle.isEmpty())
        banner.setText(tr("%1 Below stands the answer of %2.").arg(obstacle, dayText(m_document.asOf())));
    else if (isPast)
        banner.setText(
            tr("A past day is shown: %1, with the rules of that day and without what happened later. The "
               "plan and agreements are taken to have been the same. What to do stands below as it was that "
               "day; for what to do now, go back to today. Nothing of this is saved.")
                .arg(dayText(*m_shownDay)));
    else if (m_document.value().asOf)
        banner.setText(tr("This case is judged on a day of its own: %1.").arg(dayText(m_document.asOf())));
    else
        banner.setText(tr("Choose a past day to see what held then, by the rules of that day."));
    banner.offer(m_shownDay || m_document.value().asOf, isPast);
}

void MainWindow::keepDay()
{
    const policy::Day day = m_shownDay.value_or(m_document.asOf());
    if (const auto result = policy::assess(m_document.pack(), m_document.outline(), day); !result) {
        if (m_dialogs.showError(
                this,
                tr("The case can't be kept on %1, because some of its answers lie later. Save or "
                   "print the report of that day instead.\n\n%2")
                    .arg(dayText(day), explain(result.problem())),
                tr("Save the &report…")))
            saveReport();
        return;
    }
    m_document.setDay(day);
    showToday();
}

void MainWindow::saveReminders()
{
    const std::shared_ptr<const report::ReportModel> model = shownReport();
    if (!model)
        return;
    const QFileInfo suggested{reportexport::suggestedName(*model)};
    saving::save(
        this, m_dialogs,
        {tr("Save reminders for a calendar"),
         inLastFolder(suggested.completeBaseName() + QLatin1Char('.') + calendarEnding),
         tr("Calendar (*.%1)").arg(calendarEnding), tr("The reminders are being written…")},
        [&, &pack = m_document.pack()](const QString& path, const report::Progress& progress) {
            if (QFileInfo{path}.suffix().compare(calendarEnding, Qt::CaseInsensitive) != 0)
                return tr("Calendars read files that end in .%1. Choose such a name.").arg(calendarEnding);
            const auto saved = report::saveFile(path, report::toCalendar(*model, pack), progress);
            return saved ? QString{} : saved.problem().message;
        });
}
