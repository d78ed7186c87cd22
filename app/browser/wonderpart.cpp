#include "app/browser/wonderpart.h"

#include "app/browser/datawords.h"
#include "app/browser/standingpaint.h"
#include "app/browser/todolist.h"
#include "app/session/knowndays.h"
#include "app/session/whatif.h"
#include "app/widgets/accentbutton.h"
#include "app/widgets/comparetable.h"
#include "app/widgets/dayfield.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/icons.h"
#include "app/widgets/livelabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/waiting.h"
#include "app/widgets/wrapbutton.h"
#include "app/widgets/wrapcheck.h"
#include "app/widgets/wrapradio.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using ingest::Standing;

WonderPart::WonderPart(YourData& own, CaseDocument& document, Explain explain, QWidget* parent)
    : ScrollPart(tr("What if"), parent)
    , m_data(own)
    , m_document(document)
    , m_explain(std::move(explain))
    , m_switch(new QWidget)
    , m_noSwitch(new TextLabel)
{
    addText(
        tr("See what would be different for all your chats. Your case stays as it is, and nothing is saved, "
           "until you take the change over."));
    addSwitch();
    addDeleting();
    addResult();
    connect(&m_data, &YourData::stateChanged, this, &WonderPart::renew);
    connect(&m_data, &YourData::judgedAnew, this, &WonderPart::showResult);
    connect(&m_data, &YourData::wondered, this, &WonderPart::showResult);
    connect(&m_document, &CaseDocument::changed, this, &WonderPart::renew);
    renew();
}

QRadioButton* WonderPart::addWay(const QString& text, const QString& says)
{
    auto* button = new WrapRadio{text};
    button->setAccessibleDescription(says);
    static_cast<QVBoxLayout*>(m_switch->layout())->addWidget(button);
    connect(button, &QRadioButton::toggled, this, [this](bool on) {
        if (on)
            wonder();
    });
    return button;
}

void WonderPart::addSwitch()
{
    addSection(tr("The switch"));
    auto* column = new QVBoxLayout{m_switch};
    column->setContentsMargins({});
    column->setSpacing(theme::smallSpace);
    m_asItIs = addWay(tr("Leave it as it is"), {});
    m_asItIs->setChecked(true);
    m_offToday = addWay(tr("I switch it off today"), tr("From today on sharing is off."));
    m_offEarlier = addWay(tr("I had switched it off on this day, and left it off:"),
                          tr("Later changes of the switch are left out of the comparison."));
    m_day = new DayField{tr("The day on which I had switched it off"), m_document.pack().dates.announced,
                         m_document.asOf()};
    for (const KnownDay& known : knownDays(m_document.pack(), m_document.asOf()))
        m_day->mark(known.day, known.says);
    auto* row = new QHBoxLayout;
    row->addSpacing(theme::largeSpace);
    row->addWidget(m_day);
    row->addStretch();
    column->addLayout(row);
    body()->addWidget(m_switch);
    body()->addWidget(m_noSwitch);
    connect(m_day, &QDateEdit::userDateChanged, this, [this] {
        if (m_offEarlier->isChecked())
            wonder();
        else
            m_offEarlier->setChecked(true);
    });
}

void WonderPart::addDeleting()
{
    addSection(tr("Deleting chats"));
    m_delete = new WrapCheck{{}};
    m_deleteSays = new LiveLabel;
    body()->addWidget(m_delete, 0, Qt::AlignLeading);
    body()->addWidget(m_deleteSays);
    connect(m_delete, &QCheckBox::toggled, this, &WonderPart::wonder);
    addTodo();
}

/// Nobody but the person can delete a chat, and that in Claude: this gives them the list for it.
void WonderPart::addTodo()
{
    m_todo = new QWidget;
    auto* column = new QVBoxLayout{m_todo};
    column->setContentsMargins(theme::largeSpace, 0, 0, 0);
    column->setSpacing(theme::smallSpace);
    column->addWidget(
        new TextLabel{tr("Chats are deleted in Claude, not here. Take the list of them along to tick off; it "
                         "says what deleting does and what it does not reach.")});
    auto* row = new FlowLayout;
    auto* copy = new WrapButton{icons::icon(icons::Icon::Copy), tr("Cop&y as a to-do list")};
    copy->setAccessibleDescription(tr("Puts the days and titles of these chats on the clipboard."));
    auto* save = new WrapButton{icons::icon(icons::Icon::Save), tr("&Save the to-do list…")};
    save->setAccessibleDescription(tr("Saves the days and titles of these chats as a text."));
    auto* done = new WrapButton{tr("I have deleted these")};
    done->setAccessibleDescription(tr(
        "Notes in your case that these chats were deleted on the day it is judged on. Undo takes it back."));
    for (WrapButton* button : {copy, save, done}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    column->addLayout(row);
    m_todoSays = new LiveLabel;
    m_todoSays->hide();
    column->addWidget(m_todoSays);
    body()->addWidget(m_todo);
    connect(copy, &QPushButton::clicked, this, [this] {
        QString list;
        const auto end =
            waiting::run(this, tr("The to-do list is being written…"),
                         [&](const auto& progress) { list = todolist::text(m_data, m_numbers, progress); });
        if (end == waiting::End::Cancelled)
            return;
        m_todoSays->show();
        if (end == waiting::End::NoMemory) {
            m_todoSays->say(waiting::noMemoryText());
            return;
        }
        QGuiApplication::clipboard()->setText(list);
        m_todoSays->say(tr("The list is on the clipboard."));
    });
    connect(save, &QPushButton::clicked, this, &WonderPart::todoChosen);
    connect(done, &QPushButton::clicked, this, &WonderPart::noteDeleted);
}

void WonderPart::addResult()
{
    addSection(tr("What would be different"));
    m_says = new LiveLabel;
    body()->addWidget(m_says);
    m_table = new CompareTable{tr("All chats: now, and after the change"), tr("Now"), tr("Then")};
    body()->addWidget(m_table);
    m_takeOver = new AccentButton{tr("&Take the change of the switch over into my case")};
    m_takeOver->setAutoDefault(true);
    m_takeOver->setAccessibleDescription(tr("Changes the answers of your case. Undo takes it back."));
    body()->addWidget(m_takeOver, 0, Qt::AlignLeading);
    connect(m_takeOver, &QPushButton::clicked, this, &WonderPart::takeOver);
}

void WonderPart::renew()
{
    const NoSwitch none = noSwitch(m_document.answers());
    m_switch->setVisible(none == NoSwitch::ThereIsOne);
    m_noSwitch->setVisible(none != NoSwitch::ThereIsOne);
    m_noSwitch->setText(
        none == NoSwitch::OtherPlan
            ? tr("On this plan there is no such switch, so there is nothing to move.")
            : tr("You said that Accept was not pressed. Only an account that has accepted has the switch."));
    if (m_data.state() == YourData::State::Empty) {
        m_numbers.clear();
        m_left = 0;
        m_delete->setChecked(false);
        m_asItIs->setChecked(true);
    }
    showDeleting();
    showResult();
}

void WonderPart::wonderAboutDeleting(const std::vector<std::uint32_t>& numbers)
{
    m_numbers.clear();
    for (const std::uint32_t number : numbers) {
        if (ingest::mayDelete(m_data.chats(), number, m_document.asOf()) && !m_data.deletedOn(number))
            m_numbers.push_back(number);
    }
    m_left = numbers.size() - m_numbers.size();
    m_todoSays->hide();
    m_todoSays->setText({});
    const QSignalBlocker quiet{m_delete};
    m_delete->setChecked(!m_numbers.empty());
    showDeleting();
    wonder();
}

void WonderPart::showDeleting()
{
    m_delete->setText(
        tr("I delete the %Ln chat(s) that I marked in the list", "", static_cast<int>(m_numbers.size())));
    m_delete->setVisible(!m_numbers.empty());
    m_todo->setVisible(!m_numbers.empty());
    const auto deleted = static_cast<int>(m_data.deletedCount());
    QString text;
    if (m_numbers.empty())
        text = deleted == 0 ? tr("Mark chats in the list and press “What if I delete these?”.")
                            : tr("Your case says that %Ln of these chats were deleted; they are judged so.",
                                 "", deleted);
    if (m_left > 0)
        text = tr(
            "%Ln of those you marked can't be deleted in Claude: sessions of Claude Code, incognito chats, "
            "chats with messages after the day of the case, or chats that your case says are deleted.",
            "", static_cast<int>(m_left));
    m_deleteSays->setVisible(!text.isEmpty());
    m_deleteSays->say(text);
}

void WonderPart::wonder()
{
    if (!m_takeOver)
        return; // the part is still being made
    DataWish wish;
    if (noSwitch(m_document.answers()) == NoSwitch::ThereIsOne) {
        if (m_offToday->isChecked())
            wish.switchedOffOn = m_document.asOf();
        else if (m_offEarlier->isChecked())
            wish.switchedOffOn = m_day->day();
    }
    if (m_delete->isChecked())
        wish.deleted = m_numbers;
    m_data.wonder(wish);
}

QString WonderPart::summary() const
{
    const DataWish& wish = m_data.wish();
    if (wish.switchedOffOn && changeAround(m_document.answers(), *wish.switchedOffOn, m_document.asOf()))
        return tr(
            "A change of the switch that you named may lie before this day or after it. Choose a day that "
            "is surely before or after it, or name that day first.");
    if (m_data.problem() || m_data.thenProblem())
        return m_explain(m_data.problem() ? *m_data.problem() : *m_data.thenProblem());
    if (!m_data.now())
        return tr("The answer follows when everything has been read.");
    if (wish.isEmpty())
        return tr("Choose something above.");
    if (!m_data.then())
        return tr("It is being worked out.");
    int changed = 0;
    for (std::size_t i = 0; i < m_data.now()->standings.size(); ++i)
        changed += m_data.now()->standings[i] != m_data.then()->standings[i] ? 1 : 0;
    return changed == 0 ? tr("For training, nothing would be different for any of your chats.")
                        : tr("For training, it would be different for %Ln chat(s).", "", changed);
}

void WonderPart::showResult()
{
    static_cast<LiveLabel*>(m_says)->say(summary());
    const bool isKnown = m_data.now() && (m_data.then() || m_data.wish().isEmpty());
    const bool isClear = !m_data.wish().switchedOffOn ||
                         !changeAround(m_document.answers(), *m_data.wish().switchedOffOn, m_document.asOf());
    m_takeOver->setEnabled(isKnown && isClear && m_data.then() && m_data.wish().switchedOffOn);
    m_table->setVisible(isKnown && isClear);
    if (m_table->isHidden())
        return;
    const ingest::ChatTotals& then = m_data.then() ? m_data.thenTotals() : m_data.totals();
    std::vector<report::ComparedLine> lines;
    for (const Standing standing : standingpaint::order()) {
        const std::uint32_t now = m_data.totals().count(standing);
        if (now > 0 || then.count(standing) > 0)
            lines.push_back({datawords::standing(standing), datawords::number(now),
                             datawords::number(then.count(standing)), now != then.count(standing)});
    }
    m_table->setLines(lines);
}

void WonderPart::takeOver()
{
    const policy::Case changed =
        withWhatIf(m_document.value(), {m_data.wish().switchedOffOn, {}}, m_document.asOf());
    m_asItIs->setChecked(true);
    m_document.takeOverWhatIf(changed);
}

/// What was done in Claude is noted in the case; from then on the chats are judged as deleted.
void WonderPart::noteDeleted()
{
    const policy::Case changed =
        ingest::withDeleted(m_document.value(), m_data.chats(), m_numbers, m_document.asOf());
    wonderAboutDeleting({});
    m_document.takeOverWhatIf(changed);
    focusStart();
}

void WonderPart::focusStart()
{
    if (m_delete->isVisible())
        m_delete->setFocus(Qt::OtherFocusReason);
    else if (m_asItIs->isVisible())
        m_asItIs->setFocus(Qt::OtherFocusReason);
}
