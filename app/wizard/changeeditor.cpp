#include "app/wizard/changeeditor.h"

#include "app/widgets/flowlayout.h"
#include "app/widgets/livelabel.h"
#include "app/widgets/theme.h"
#include "app/wizard/datefield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

QByteArray sideName(policy::SwitchPosition position)
{
    return QByteArray::fromStdString(std::string{policy::switchNames.name(position)});
}

} // namespace

ChangeEditor::ChangeEditor(const DateLimits& limits, policy::DateKnowledge unknownDay, QWidget* parent)
    : QGroupBox(tr("One change of the switch"), parent)
    , m_limits(std::make_unique<DateLimits>(limits))
    , m_unknownDay(std::move(unknownDay))
    , m_missing(new LiveLabel)
    , m_keep(new QPushButton{tr("&Put it on the list")})
    , m_drop(new QPushButton{tr("&Drop it")})
{
    auto* layout = new QVBoxLayout{this};
    layout->setSpacing(theme::space);
    layout->addWidget(m_missing);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_drop);
    layout->addLayout(buttons);
    for (QPushButton* button : {m_keep, m_drop})
        button->setAutoDefault(true);
    m_keep->setAccessibleDescription(tr("Takes over this change."));
    m_drop->setAccessibleDescription(tr("Closes without taking over this change."));
    connect(m_keep, &QPushButton::clicked, this, &ChangeEditor::kept);
    connect(m_drop, &QPushButton::clicked, this, &ChangeEditor::dropped);
}

void ChangeEditor::makeField()
{
    delete m_side;
    delete m_day;
    auto* column = static_cast<QVBoxLayout*>(layout());
    m_side = new TileGroup{tr("To which side was it moved?"), this};
    m_side->addTile(sideName(policy::SwitchPosition::Off), {tr("To Off"), tr("I stopped sharing.")});
    m_side->addTile(sideName(policy::SwitchPosition::On), {tr("To On"), tr("I started sharing.")});
    m_day = new DateField{
        tr("On which day?"), {}, *m_limits, {tr("I don't know the day"), tr("Some day until today.")}, this};
    column->insertWidget(0, m_side);
    column->insertWidget(1, m_day);
    // Read before the buttons, which are older.
    m_day->lower();
    m_side->lower();
    m_missing->hide();
}

void ChangeEditor::start(const std::optional<policy::SwitchChange>& change)
{
    makeField();
    m_keep->setText(change ? tr("Ta&ke over") : tr("&Put it on the list"));
    if (!change)
        return;
    m_side->setChosen(sideName(change->to));
    if (change->on == m_unknownDay)
        m_day->showUnknown();
    else
        m_day->show(change->on);
}

std::optional<policy::SwitchChange> ChangeEditor::value() const
{
    if (!missing().isEmpty())
        return {};
    const auto to = policy::switchNames.value(m_side->chosen().toStdString());
    return policy::SwitchChange{m_day->isUnknown() ? m_unknownDay : *m_day->value(),
                                to.value_or(policy::SwitchPosition::Off)};
}

QString ChangeEditor::missing() const
{
    return m_side->hasChoice() ? m_day->missing() : tr("Choose to which side the switch was moved.");
}

void ChangeEditor::showMissing()
{
    m_missing->hide(); // screen readers say it whenever it is shown
    m_missing->setText(missing());
    m_missing->setVisible(!m_missing->text().isEmpty());
    (m_side->hasChoice() ? m_day->startWidget() : startWidget())->setFocus(Qt::OtherFocusReason);
}

QWidget* ChangeEditor::startWidget() const
{
    return m_side->startTile();
}
