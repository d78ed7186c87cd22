#include "app/wizard/welcomepage.h"

#include "app/report/datewords.h"
#include "app/widgets/accentbutton.h"
#include "app/widgets/icons.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QFileInfo>
#include <QVBoxLayout>

WelcomePage::WelcomePage(const policy::PackHead& rules, policy::Day today, QWidget* parent)
    : Page(tr("What may happen to your %1 chats, and until when?").arg(rules.service), parent)
    , m_rules(rules)
    , m_today(today)
    , m_start(new AccentButton{tr("&Start")})
    , m_recent(new QWidget)
    , m_recentList(new QVBoxLayout{m_recent})
{
    addIntroduction();
    addButtons();
    m_recentList->setContentsMargins({});
    m_recentList->setSpacing(theme::smallSpace);
    body()->addWidget(m_recent);
    m_recent->hide();
    addFreshness();
}

void WelcomePage::addIntroduction()
{
    addText(tr("Answer a few questions about one account. You then read whether its chats may be used to "
               "train models, how long copies are kept, what you can do and which published sources say so "
               "– on the screen or on paper. “I don't know” is a full answer everywhere."));
    addText(tr("Nothing leaves this computer: this program does not use the network, and it stores your "
               "answers only where you save them."));
    addText(m_rules.scope);
}

void WelcomePage::addButtons()
{
    using icons::Icon;
    auto* open = new QPushButton{icons::icon(Icon::Open), tr("&Open a saved case…")};
    auto* plans = new QPushButton{icons::icon(Icon::Plans), tr("All &plans at a glance")};
    m_start->setAccessibleDescription(tr("Begins with the first question."));
    open->setAccessibleDescription(tr("Chooses a saved case and shows its answer."));
    plans->setAccessibleDescription(tr("Shows every plan's rules, and the questions people ask most."));
    auto* firstAid = new QPushButton{icons::icon(Icon::FirstAid), tr("First &aid: I pressed Accept")};
    firstAid->setAccessibleDescription(tr("Shows what to do first, in order, without any question."));
    body()->addSpacing(theme::smallSpace);
    auto* own = new QPushButton{icons::icon(Icon::Data), tr("&Your own chats, one by one")};
    own->setAccessibleDescription(
        tr("Reads your export or the logs on this computer and says for each chat what holds."));
    for (QPushButton* button : {static_cast<QPushButton*>(m_start), open, own, plans, firstAid}) {
        button->setAutoDefault(true);
        button->setMinimumWidth(button->fontMetrics().averageCharWidth() * 34);
        button->setMinimumHeight(button->fontMetrics().height() * 2);
        body()->addWidget(button, 0, Qt::AlignLeading);
    }
    connect(m_start, &QPushButton::clicked, this, &WelcomePage::startChosen);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openChosen);
    connect(plans, &QPushButton::clicked, this, &WelcomePage::plansChosen);
    connect(own, &QPushButton::clicked, this, &WelcomePage::dataChosen);
    connect(firstAid, &QPushButton::clicked, this, &WelcomePage::firstAidChosen);
}

void WelcomePage::addFreshness()
{
    const report::DateWords words{QLocale{}};
    addSection(tr("How fresh the rules are"));
    addText(tr("%1, version %2. The public sources were checked through %3 and are due for a fresh look by "
               "%4.")
                .arg(m_rules.title, QString::fromUtf8(m_rules.version), words.day(m_rules.checkedThrough),
                     words.day(m_rules.reviewBy)));
    if (m_today > m_rules.reviewBy)
        addText(m_rules.stale);
    if (m_today < m_rules.checkedThrough)
        addText(tr("This computer's clock says %1, a day before these rules were checked, so what this "
                   "program says of today "
                   "would be wrong. Set the clock, then start the program again.")
                    .arg(words.day(m_today)));
    addSection(tr("Please note"));
    addText(m_rules.notice.arg(words.day(m_rules.checkedThrough)));
}

void WelcomePage::setRecentFiles(const QStringList& paths)
{
    while (QLayoutItem* item = m_recentList->takeAt(0)) {
        // A file's button may be the one that is being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_verdicts.clear();
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentList->addWidget(new TextLabel{tr("Opened last"), TextLabel::Role::Section});
    for (const QString& path : paths) {
        const QString name = QFileInfo{path}.completeBaseName();
        QString shown = name;
        auto* button = new QPushButton{icons::icon(icons::Icon::Open),
                                       shown.replace(QLatin1Char('&'), QLatin1StringView{"&&"})};
        button->setAutoDefault(true);
        button->setToolTip(path);
        button->setAccessibleName(tr("Open %1").arg(name));
        button->setAccessibleDescription(path);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recentList->addWidget(button, 0, Qt::AlignLeading);
        auto* verdict = new TextLabel;
        verdict->setContentsMargins(theme::space, 0, 0, 0);
        verdict->hide();
        m_recentList->addWidget(verdict);
        m_verdicts.insert(path, verdict);
    }
}

void WelcomePage::setVerdict(const QString& path, const QString& verdict)
{
    TextLabel* label = m_verdicts.value(path);
    if (!label)
        return;
    label->setText(verdict);
    label->show();
}

void WelcomePage::focusStart()
{
    m_start->setFocus(Qt::OtherFocusReason);
}
