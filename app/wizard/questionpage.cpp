#include "app/wizard/questionpage.h"

#include "app/session/answers.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/wizard/changespage.h"
#include "app/wizard/choicepage.h"
#include "app/wizard/datepage.h"
#include "app/wizard/numberpage.h"

#include <QVBoxLayout>

namespace {

const policy::Question& questionOf(const CaseDocument& document, policy::QuestionId id)
{
    return *document.pack().question(answers::idOf(id));
}

} // namespace

QuestionPage* QuestionPage::make(CaseDocument& document, policy::QuestionId id, QWidget* parent)
{
    const QByteArray kind = questionOf(document, id).kind;
    QuestionPage* page = nullptr;
    if (kind == "date")
        page = new DatePage{document, id, parent};
    else if (kind == "changes")
        page = new ChangesPage{document, id, parent};
    else if (kind == "number")
        page = new NumberPage{document, id, parent};
    else
        page = new ChoicePage{document, id, parent};
    page->refresh();
    page->showProblem();
    return page;
}

QuestionPage::QuestionPage(CaseDocument& document, policy::QuestionId id, QWidget* parent)
    : Page(questionOf(document, id).title, parent)
    , m_document(document)
    , m_id(id)
    , m_question(questionOf(document, id))
    , m_problem(new ProblemPanel)
{
    setAccessibleDescription(m_question.lead);
    connect(m_problem, &ProblemPanel::repairChosen, this, &QuestionPage::mend);
    connect(m_problem, &ProblemPanel::questionChosen, this, &QuestionPage::questionChosen);
}

void QuestionPage::setAnswerWidget(QWidget* widget)
{
    addText(m_question.lead);
    addText(tr("Why we ask: %1").arg(m_question.why));
    body()->addSpacing(theme::smallSpace);
    m_answers = widget;
    body()->addWidget(widget);
    body()->addWidget(m_problem);
    addHelp();
}

void QuestionPage::addHelp()
{
    if (!m_question.help.isEmpty()) {
        addSection(tr("Good to know"));
        addText(m_question.help);
    }
    if (!m_question.settle.isEmpty()) {
        addSection(m_question.settleEffort.isEmpty()
                       ? tr("How to find out")
                       : tr("How to find out – %1").arg(m_question.settleEffort));
        addText(m_question.settle);
    }
}

bool QuestionPage::settle()
{
    const QString missing = complete();
    if (!missing.isEmpty()) {
        m_problem->showMissing(missing);
        describeAnswers();
        reveal(m_problem);
        return false;
    }
    showProblem();
    if (m_problem->isHidden())
        return true;
    m_problem->focusFirstOffer();
    reveal(m_problem);
    return false;
}

void QuestionPage::showProblem()
{
    const auto problem = m_document.problem();
    if (!problem) {
        m_problem->clear();
        describeAnswers();
        return;
    }
    m_problem->showProblem(m_document, *problem, m_id);
    describeAnswers();
    reveal(m_problem);
}

void QuestionPage::describeAnswers()
{
    m_answers->setAccessibleDescription(m_problem->text());
}

void QuestionPage::mend(const CaseRepair& repair)
{
    m_document.mend(repair.question, repair.answers);
    if (repair.kind == CaseRepair::Kind::TakeAsAccepted && !repair.answers.acceptedOn)
        m_document.dontKnow(policy::QuestionId::AcceptedOn);
    refresh();
    showProblem();
    focusStart();
}
