#pragma once

#include "app/session/casedocument.h"
#include "app/widgets/page.h"
#include "app/wizard/problempanel.h"

/// One question of the interview: what is asked, why, the answers, what is wrong with them, and how to find
/// out. Writes every complete answer to the document at once.
class QuestionPage : public Page
{
    Q_OBJECT

public:
    /// The page for a question of the pack, by its kind.
    static QuestionPage* make(CaseDocument& document, policy::QuestionId id, QWidget* parent);

    policy::QuestionId question() const { return m_id; }
    ProblemPanel* problemPanel() const { return m_problem; }

    /// Whether the question is answered, if only by "I don't know", and fits the other answers. Where not,
    /// the page says so and puts the focus where it can be mended.
    bool settle();

Q_SIGNALS:
    /// A person wants to see another question.
    void questionChosen(policy::QuestionId question);

protected:
    QuestionPage(CaseDocument& document, policy::QuestionId id, QWidget* parent);

    CaseDocument& document() { return m_document; }
    const CaseDocument& document() const { return m_document; }
    const policy::Question& asked() const { return m_question; }
    /// Puts the widget with the answers into the page and what follows it. To be called once.
    void setAnswerWidget(QWidget* widget);
    /// Says what is wrong with the answers, if anything is.
    void showProblem();

    /// Takes over what is still being edited. A sentence that says what is missing or wrong in the field
    /// itself; empty where an answer is complete.
    virtual QString complete() = 0;
    /// Shows what the document says.
    virtual void refresh() = 0;

private:
    void addHelp();
    /// Ties what is wrong to the answers for assistive programs.
    void describeAnswers();
    void mend(const CaseRepair& repair);

    CaseDocument& m_document;
    policy::QuestionId m_id;
    const policy::Question& m_question;
    ProblemPanel* m_problem;
    QWidget* m_answers = nullptr;
};
