#include "app/result/glance.h"

#include "app/result/card.h"
#include "app/result/switchpicture.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr int sideBySideWidth = 560;

Card::Mark markOf(const report::Answer& answer)
{
    if (answer.sureness == report::Sureness::Depends)
        return Card::Mark::Open;
    if (answer.sureness == report::Sureness::NotStated)
        return Card::Mark::NotStated;
    const QByteArray& code = answer.values.front().code;
    return code == "used" || code == "P5Y" ? Card::Mark::Attention : Card::Mark::Known;
}

QString badgeOf(const report::Answer& answer)
{
    switch (answer.sureness) {
    case report::Sureness::Determined:
        return Glance::tr("By your answers");
    case report::Sureness::Depends:
        return Glance::tr("Still open");
    case report::Sureness::NotStated:
        return Glance::tr("Not published");
    }
    return {};
}

QString titlesOf(const report::Answer& answer)
{
    QStringList titles;
    for (const report::ValueEntry& value : answer.values)
        titles << value.title;
    return titles.join(Glance::tr(" – or – ", "between answers that are still possible"));
}

} // namespace

Glance::Glance(const report::ReportModel& model, QWidget* parent)
    : QWidget(parent)
    , m_answers(new QBoxLayout{QBoxLayout::LeftToRight})
    , m_layout(new QVBoxLayout{this})
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(theme::space);
    m_answers->setSpacing(theme::space);
    m_training = new Card{markOf(model.training), tr("New chats and training"), titlesOf(model.training),
                          badgeOf(model.training)};
    m_retention = new Card{markOf(model.retention), tr("How long new chats are kept"),
                           titlesOf(model.retention), badgeOf(model.retention)};
    m_answers->addWidget(m_training, 1);
    m_answers->addWidget(m_retention, 1);
    m_layout->addLayout(m_answers);
    addText(model.presetHint);
    for (const report::GivenAnswer& answer : model.answers) {
        if (answer.assumed)
            addText(tr("%1 %2.", "a question, then what counts without an answer")
                        .arg(answer.title, answer.answer));
    }
    if (!model.actions.empty())
        addAction(model);
}

void Glance::addText(const QString& text)
{
    if (!text.isEmpty())
        m_layout->addWidget(new TextLabel{text});
}

void Glance::addAction(const report::ReportModel& model)
{
    const report::ActionEntry& action = model.actions.front();
    auto* row = new QBoxLayout{QBoxLayout::LeftToRight};
    row->setSpacing(theme::space);
    m_action = row;
    auto* text = new QVBoxLayout;
    text->setSpacing(theme::smallSpace);
    text->addWidget(
        new TextLabel{tr("First: %1", "the first thing to do").arg(action.title), TextLabel::Role::Section});
    text->addWidget(new TextLabel{tr("It takes: %1. %2").arg(action.effort, action.says.text)});
    auto* button = new QPushButton{tr("Show the s&teps")};
    button->setAutoDefault(true);
    button->setAccessibleDescription(tr("Goes to the steps of: %1").arg(action.title));
    connect(button, &QPushButton::clicked, this, &Glance::stepsChosen);
    text->addWidget(button, 0, Qt::AlignLeading);
    row->addLayout(text, 1);
    if (action.code == "switch-off") // for a look at it, a picture at Off would be read as one's own
        row->addWidget(new SwitchPicture, 0, Qt::AlignTop);
    m_layout->addLayout(row);
}

void Glance::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int wanted = sideBySideWidth * std::max(1, fontMetrics().height()) / 17;
    const bool isNarrow = width() < std::max(sideBySideWidth, wanted);
    for (QBoxLayout* row : {m_answers, m_action}) {
        if (row)
            row->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}
