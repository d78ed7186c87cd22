#include "app/wizard/rail.h"

#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/wizard/answerwords.h"
#include "app/wizard/stepbutton.h"

#include <QVBoxLayout>

Rail::Rail(const CaseDocument& document, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_progress(new TextLabel{QString{}, TextLabel::Role::Section})
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout{content};
    layout->setContentsMargins(theme::space, theme::largeSpace, theme::smallSpace, theme::space);
    layout->addWidget(m_progress);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(2);
    layout->addLayout(m_steps);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(theme::railWidth);
    setAccessibleName(tr("Steps"));
}

std::vector<policy::QuestionId> Rail::steps(const CaseDocument& document, policy::QuestionId current)
{
    std::vector<policy::QuestionId> steps = document.steps();
    if (std::find(steps.begin(), steps.end(), current) == steps.end())
        steps.insert(std::upper_bound(steps.begin(), steps.end(), current), current);
    return steps;
}

QString Rail::progress(const CaseDocument& document, policy::QuestionId current)
{
    const std::vector<policy::QuestionId> all = steps(document, current);
    const auto here = std::find(all.begin(), all.end(), current) - all.begin();
    return tr("Step %1 of %2").arg(here + 1).arg(all.size());
}

void Rail::refresh(policy::QuestionId current)
{
    m_progress->setText(progress(m_document, current));
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        // A step may be the one that is being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const policy::QuestionId question : steps(m_document, current)) {
        auto* button = new StepButton{
            question, {answerwords::label(question), answerwords::answer(m_document, question)}};
        button->setCurrent(question == current);
        connect(button, &StepButton::clicked, this, [this, question] { Q_EMIT questionChosen(question); });
        m_steps->addWidget(button);
        button->show();
    }
}
