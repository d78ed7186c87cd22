#include "app/result/whatifpage.h"

#include "app/report/oneline.h"
#include "app/session/knowndays.h"
#include "app/widgets/accentbutton.h"
#include "app/widgets/comparetable.h"
#include "app/widgets/dayfield.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapradio.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int visibleChats = 6;

} // namespace

WhatIfPage::WhatIfPage(CaseDocument& document, Explain explain, QWidget* parent)
    : Page(tr("What if?"), parent)
    , m_document(document)
    , m_explain(std::move(explain))
{
    addText(
        tr("See what would be different. Your case stays as it is, and nothing is saved, until you take the "
           "change over."));
    addSwitch();
    addChats();
    addResult();
    connect(&m_document, &CaseDocument::changed, this, &WhatIfPage::renew);
    renew();
}

QRadioButton* WhatIfPage::addWay(const QString& text, const QString& says)
{
    auto* button = new WrapRadio{text};
    button->setAccessibleDescription(says);
    body()->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            refresh();
    });
    return button;
}

void WhatIfPage::addSwitch()
{
    addSection(tr("The switch"));
    switch (noSwitch(m_document.answers())) {
    case NoSwitch::OtherPlan:
        addText(tr("On this plan there is no such switch, so there is nothing to move."));
        return;
    case NoSwitch::Refused:
        addText(
            tr("You said that Accept was not pressed. Only an account that has accepted has the switch."));
        return;
    case NoSwitch::ThereIsOne:
        break;
    }
    const policy::Day asOf = m_document.asOf();
    const policy::Day first = std::min(firstSwitchDay(m_document.answers(), m_document.pack().dates), asOf);
    m_day = new DayField{tr("The day on which I had switched it off"), first, asOf};
    for (const KnownDay& known : knownDays(m_document.pack(), asOf))
        m_day->mark(known.day, known.says);
    addWay(tr("Leave it as it is"), {})->setChecked(true);
    m_offToday =
        addWay(tr("I switch it off today"), tr("From today on sharing is off, whatever it was before."));
    m_offEarlier = addWay(tr("I had switched it off on this day, and left it off:"),
                          tr("Later changes of the switch are left out of the comparison."));
    auto* row = new QHBoxLayout;
    row->addSpacing(theme::largeSpace);
    row->addWidget(m_day);
    row->addStretch();
    body()->addLayout(row);
    connect(m_day, &QDateEdit::userDateChanged, this, [this] {
        m_offEarlier->setChecked(true);
        refresh();
    });
}

void WhatIfPage::addChats()
{
    m_chatsPart = new QWidget;
    auto* column = new QVBoxLayout{m_chatsPart};
    column->setContentsMargins({});
    column->setSpacing(theme::smallSpace);
    column->addWidget(new TextLabel{tr("Chats that I delete"), TextLabel::Role::Section});
    m_chats = new QListWidget;
    m_chats->setAccessibleName(tr("Chats that I delete"));
    m_chats->setAccessibleDescription(tr("The space bar ticks a chat."));
    m_chats->setTabKeyNavigation(false);
    m_chats->setUniformItemSizes(true);
    column->addWidget(m_chats);
    body()->addWidget(m_chatsPart);
    connect(m_chats, &QListWidget::itemChanged, this, &WhatIfPage::refresh);
}

void WhatIfPage::addResult()
{
    addSection(tr("What would be different"));
    m_summary = new TextLabel;
    body()->addWidget(m_summary);
    m_table = new CompareTable{tr("What holds now, and what would hold then"), tr("Now"), tr("Then")};
    body()->addWidget(m_table);
    m_takeOver = new AccentButton{tr("&Take over into my case")};
    m_takeOver->setAutoDefault(true);
    m_takeOver->setAccessibleDescription(
        tr("Changes the answers and chats of your case. Undo takes it back."));
    body()->addWidget(m_takeOver, 0, Qt::AlignLeading);
    addText(tr("That only notes it in your case. Move the switch or delete the chats in Claude itself."));
    connect(m_takeOver, &QPushButton::clicked, this, &WhatIfPage::takeOver);
}

void WhatIfPage::fillChats()
{
    const QSignalBlocker quiet{m_chats};
    m_chats->clear();
    const std::vector<std::size_t>& places = m_document.outlinePlaces();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const policy::Chat& chat = m_document.outline().chats[i];
        if (!mayDelete(chat, m_document.asOf()))
            continue;
        auto* item = new QListWidgetItem{report::onOneLine(chat.id), m_chats};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
    }
    m_chatsPart->setVisible(m_chats->count() > 0);
    const int rows = std::min(m_chats->count(), visibleChats);
    if (rows > 0)
        m_chats->setFixedHeight(rows * m_chats->sizeHintForRow(0) + 2 * m_chats->frameWidth() +
                                theme::smallSpace);
}

void WhatIfPage::renew()
{
    fillChats();
    refresh();
}

WhatIf WhatIfPage::outlineWish() const
{
    WhatIf wish;
    if (m_offToday && m_offToday->isChecked())
        wish.switchedOffOn = m_document.asOf();
    else if (m_offEarlier && m_offEarlier->isChecked())
        wish.switchedOffOn = m_day->day();
    for (int row = 0; row < m_chats->count(); ++row) {
        const QListWidgetItem* item = m_chats->item(row);
        if (item->checkState() == Qt::Checked)
            wish.deleted.push_back(static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong()));
    }
    return wish;
}

WhatIf WhatIfPage::wish() const
{
    WhatIf wish = outlineWish();
    for (std::size_t& place : wish.deleted)
        place = m_document.outlinePlaces()[place];
    return wish;
}

std::optional<report::ReportModel> WhatIfPage::reportOn(const policy::Case& value, QString* problem) const
{
    const auto assessment = policy::assess(m_document.pack(), value, m_document.asOf());
    if (!assessment) {
        *problem = m_explain(assessment.problem());
        return {};
    }
    return report::buildReport(m_document.pack(), value, *assessment, QLocale{});
}

void WhatIfPage::refresh()
{
    if (!m_takeOver)
        return; // the page is still being made
    const WhatIf wished = outlineWish();
    m_takeOver->setEnabled(false);
    m_table->hide();
    const auto& answers = m_document.answers();
    if (wished.switchedOffOn && changeAround(answers, *wished.switchedOffOn, m_document.asOf())) {
        say(tr(
            "A change of the switch that you named may lie before this day or after it. Choose a day that is "
            "surely before or after it, or name that day first."));
        return;
    }
    QString problem;
    const auto now = reportOn(m_document.outline(), &problem);
    const auto then =
        now ? reportOn(withWhatIf(m_document.outline(), wished, m_document.asOf()), &problem) : std::nullopt;
    if (!then) {
        say(problem);
        return;
    }
    const report::Comparison comparison = report::compare(*now, *then);
    m_table->setLines(comparison.lines, tr("The same"));
    m_table->show();
    m_takeOver->setEnabled(!wished.isEmpty());
    QString text = wished.isEmpty() ? tr("Choose something above.") : comparison.summary;
    if (m_document.outline().chats.size() < m_document.value().chats.size())
        text = tr("%1 Of the many chats in this case, some are shown as examples.").arg(text);
    say(text);
}

void WhatIfPage::say(const QString& text)
{
    if (m_summary->text() == text)
        return;
    m_summary->setText(text);
    QAccessibleEvent event{m_summary, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void WhatIfPage::takeOver()
{
    const policy::Case changed = withWhatIf(m_document.value(), wish(), m_document.asOf());
    m_document.takeOverWhatIf(changed);
    Q_EMIT takenOver();
}
