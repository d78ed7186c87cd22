#include "app/result/chatform.h"

#include "app/report/datewords.h"
#include "app/session/knowndays.h"
#include "app/widgets/dayfield.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wheelguard.h"
#include "app/widgets/wrapcheck.h"
#include "policy/pack.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using Field = ChatDraft::Field;

namespace {

constexpr policy::Day earliest = policy::makeDay(2023, 1, 1);
constexpr int longestLabel = 200; // letters

} // namespace

ChatForm::ChatForm(const policy::Pack& pack, policy::Day asOf, QWidget* parent)
    : QGroupBox(tr("One chat"), parent)
    , m_asOf(asOf)
    , m_column(new QVBoxLayout{this})
    , m_label(new QLineEdit)
    , m_kind(new QComboBox)
    , m_first(new DayField{tr("Day of the first message"), earliest, asOf})
    , m_last(new DayField{tr("Day of the last message"), earliest, asOf})
    , m_deleted(new WrapCheck{tr("I deleted it on:")})
    , m_deletedOn(new DayField{tr("Day of deletion"), earliest, asOf})
    , m_rated(new QComboBox)
    , m_ratedOn(new DayField{tr("Day of the last rating"), earliest, asOf})
    , m_flagged(new WrapCheck{tr("I know that it was flagged, on:")})
    , m_flaggedOn(new DayField{tr("Day on which it was flagged"), earliest, asOf})
    , m_misfit(new TextLabel)
    , m_keep(new QPushButton)
{
    for (const KnownDay& known : knownDays(pack, asOf)) {
        for (DayField* field : {m_first, m_last, m_deletedOn, m_ratedOn, m_flaggedOn})
            field->mark(known.day, known.says);
    }
    m_column->setSpacing(theme::smallSpace);
    m_label->setMaxLength(longestLabel);
    m_label->setMinimumWidth(m_label->fontMetrics().averageCharWidth() * 20);
    addField(Field::Label, tr("&Name, as you know it:"), m_label);
    addKinds(pack);
    addField(Field::First, tr("F&irst message:"), m_first);
    addField(Field::Last, tr("L&ast message:"), m_last);
    addOptional(Field::Deleted, m_deleted, m_deletedOn);
    addRated();
    addOptional(Field::Flagged, m_flagged, m_flaggedOn);
    m_column->addWidget(m_misfit);
    addButtons();
    connect(m_label, &QLineEdit::textEdited, this, &ChatForm::changedByUser);
    for (QComboBox* box : {m_kind, m_rated})
        connect(box, &QComboBox::currentIndexChanged, this, &ChatForm::changedByUser);
    for (DayField* day : {m_first, m_last, m_deletedOn, m_ratedOn, m_flaggedOn})
        connect(day, &QDateEdit::userDateChanged, this, &ChatForm::changedByUser);
    for (QCheckBox* box : {m_deleted, m_flagged})
        connect(box, &QCheckBox::toggled, this, &ChatForm::changedByUser);
}

void ChatForm::addLabelled(const QString& label, QWidget* widget)
{
    auto* shown = new QLabel{label};
    shown->setBuddy(widget);
    shown->setWordWrap(true);
    m_column->addWidget(shown);
    m_column->addWidget(widget, 0, Qt::AlignLeading);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(label.chopped(1).remove(QLatin1Char('&')));
}

void ChatForm::addProblem(Field field, QWidget* widget)
{
    m_fields[field] = widget;
    m_problems[field] = new TextLabel;
    m_problems[field]->hide();
    m_column->addWidget(m_problems[field]);
}

void ChatForm::addField(Field field, const QString& label, QWidget* widget)
{
    addLabelled(label, widget);
    addProblem(field, widget);
}

void ChatForm::addOptional(Field field, QCheckBox* box, DayField* day)
{
    m_column->addWidget(box, 0, Qt::AlignLeading);
    auto* row = new QHBoxLayout;
    row->addSpacing(theme::largeSpace);
    row->addWidget(day);
    row->addStretch();
    m_column->addLayout(row);
    addProblem(field, day);
}

void ChatForm::addKinds(const policy::Pack& pack)
{
    guardWheel(m_kind);
    for (const policy::Word& word : pack.kinds)
        m_kind->addItem(word.title, word.id);
    m_kind->setAccessibleName(tr("What it was"));
    addLabelled(tr("&What it was:"), m_kind);
}

void ChatForm::addRated()
{
    guardWheel(m_rated);
    m_rated->addItems({tr("I don't remember"), tr("No"), tr("Yes, last on the day below")});
    addField(Field::Rated, tr("&Rated (thumbs, bug report, /feedback):"), m_rated);
    addLabelled(tr("Last rating:"), m_ratedOn);
}

void ChatForm::addButtons()
{
    auto* drop = new QPushButton{tr("&Cancel")};
    auto* row = new FlowLayout;
    row->addWidget(m_keep);
    row->addWidget(drop);
    m_column->addLayout(row);
    m_misfit->hide();
    for (QPushButton* button : {m_keep, drop})
        button->setAutoDefault(true);
    m_keep->setAccessibleDescription(tr("Takes this chat over into your case. Undo takes it back."));
    drop->setAccessibleDescription(tr("Closes without taking this chat over."));
    connect(m_keep, &QPushButton::clicked, this, &ChatForm::kept);
    connect(drop, &QPushButton::clicked, this, &ChatForm::dropped);
}

void ChatForm::start(const ChatDraft& draft, bool isNew)
{
    m_filling = true;
    m_draft = draft;
    m_keep->setText(isNew ? tr("&Put it on the list") : tr("&Take over"));
    m_label->setText(draft.label);
    const std::string_view kind = policy::kindNames.name(draft.kind);
    m_kind->setCurrentIndex(m_kind->findData(QByteArray{kind.data(), static_cast<qsizetype>(kind.size())}));
    m_first->setDay(draft.first);
    m_last->setDay(draft.last);
    m_deleted->setChecked(draft.deletedOn.has_value());
    m_deletedOn->setDay(draft.deletedOn.value_or(m_asOf));
    m_rated->setCurrentIndex(static_cast<int>(draft.rated));
    m_ratedOn->setDay(draft.ratedOn);
    m_flagged->setChecked(draft.flaggedOn.has_value());
    m_flaggedOn->setDay(draft.flaggedOn.value_or(draft.last));
    enableDays();
    m_filling = false;
    check(false);
    showMisfit({});
    m_label->setFocus(Qt::OtherFocusReason);
    m_label->selectAll();
}

ChatDraft ChatForm::draft() const
{
    ChatDraft draft = m_draft;
    draft.label = m_label->text();
    draft.kind = policy::kindNames.value(m_kind->currentData().toByteArray().toStdString())
                     .value_or(policy::ChatKind::Chat);
    draft.first = m_first->day();
    draft.last = m_last->day();
    draft.deletedOn = m_deleted->isChecked() ? std::optional{m_deletedOn->day()} : std::nullopt;
    draft.rated = static_cast<ChatDraft::Rated>(m_rated->currentIndex());
    draft.ratedOn = m_ratedOn->day();
    draft.flaggedOn = m_flagged->isChecked() ? std::optional{m_flaggedOn->day()} : std::nullopt;
    return draft;
}

void ChatForm::changedByUser()
{
    if (m_filling)
        return;
    enableDays();
    check(false);
    Q_EMIT edited();
}

void ChatForm::enableDays()
{
    m_deletedOn->setEnabled(m_deleted->isChecked());
    m_flaggedOn->setEnabled(m_flagged->isChecked());
    m_ratedOn->setEnabled(m_rated->currentIndex() == static_cast<int>(ChatDraft::Rated::Yes));
}

bool ChatForm::check(bool focus)
{
    const auto problem = draft().problem(m_asOf);
    for (const auto& entry : m_problems)
        showProblem(entry.first, problem && problem->field == entry.first ? words(*problem) : QString{});
    if (problem && focus)
        m_fields[problem->field]->setFocus(Qt::OtherFocusReason);
    return !problem;
}

QString ChatForm::words(const ChatDraft::Problem& problem) const
{
    switch (problem.mistake) {
    case ChatDraft::Mistake::NoLabel:
        return tr("Give the chat a name by which you know it.");
    case ChatDraft::Mistake::LastBeforeFirst:
        return tr("The last message can't lie before the first. Correct one of the two days.");
    case ChatDraft::Mistake::DeletedBeforeLast:
        return tr("A message lies after the chat's deletion. Correct one of the two days.");
    case ChatDraft::Mistake::Later:
        return tr("This day lies after %1, the day on which the case is judged.")
            .arg(report::DateWords{QLocale{}}.day(m_asOf));
    }
    return {};
}

void ChatForm::showProblem(Field field, const QString& text)
{
    TextLabel* label = m_problems[field];
    label->setText(text.isEmpty() ? text : tr("⚠ %1", "a warning sign, then what is wrong").arg(text));
    label->setVisible(!text.isEmpty());
    m_fields[field]->setAccessibleDescription(text);
    if (text.isEmpty())
        return;
    QAccessibleEvent event{label, QAccessible::Alert};
    QAccessible::updateAccessibility(&event);
}

void ChatForm::showMisfit(const QString& text)
{
    m_misfit->setText(text.isEmpty() ? text : tr("⚠ %1", "a warning sign, then what is wrong").arg(text));
    m_misfit->setVisible(!text.isEmpty());
    m_keep->setAccessibleDescription(
        text.isEmpty() ? tr("Takes this chat over into your case. Undo takes it back.") : text);
}
