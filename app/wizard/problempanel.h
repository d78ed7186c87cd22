#pragma once

#include "app/session/caserepair.h"

#include <QFrame>

class CaseDocument;
class TextLabel;
class QVBoxLayout;

/// Says at a field what is wrong and offers the ways out. Hidden while nothing is wrong.
class ProblemPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemPanel(QWidget* parent = nullptr);

    /// A field that is not complete or wrong in itself.
    void showMissing(const QString& text);
    /// Answers that can't be true together. `here` is the question on whose page the panel stands.
    void showProblem(const CaseDocument& document, const policy::Problem& problem, policy::QuestionId here);
    void clear();

    QString text() const;
    /// Puts the focus on the first way out, if there is one.
    bool focusFirstOffer();

Q_SIGNALS:
    /// A person chose a way out.
    void repairChosen(const CaseRepair& repair);
    /// A person wants to see another question.
    void questionChosen(policy::QuestionId question);

private:
    void say(const QString& text);
    class QPushButton* addButton(const QString& text);
    void removeButtons();

    TextLabel* m_text;
    QVBoxLayout* m_offers;
};
