#pragma once

#include "app/session/casedocument.h"

#include <QScrollArea>

class QVBoxLayout;
class TextLabel;

/// The steps with the answers given, at the left. Pressing one goes there.
class Rail : public QScrollArea
{
    Q_OBJECT

public:
    explicit Rail(const CaseDocument& document, QWidget* parent = nullptr);

    /// Shows the steps anew; `current` is the one on the page.
    void refresh(policy::QuestionId current);

    /// How far a person is, as "Step 3 of 7". The number of steps follows the answers.
    static QString progress(const CaseDocument& document, policy::QuestionId current);

    /// The questions to show as steps: those of the document, and the current one.
    static std::vector<policy::QuestionId> steps(const CaseDocument& document, policy::QuestionId current);

Q_SIGNALS:
    void questionChosen(policy::QuestionId question);

private:
    const CaseDocument& m_document;
    TextLabel* m_progress;
    QVBoxLayout* m_steps;
};
