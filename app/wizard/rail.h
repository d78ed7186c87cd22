#pragma once

#include "app/session/casedocument.h"

#include <QScrollArea>

class QVBoxLayout;

/// The steps with the answers given, at the left. Pressing one goes there.
class Rail : public QScrollArea
{
    Q_OBJECT

public:
    explicit Rail(const CaseDocument& document, QWidget* parent = nullptr);

    /// Shows the steps anew; `current` is the one on the page.
    void refresh(policy::QuestionId current);

    /// The questions to show as steps: those of the document, and the current one.
    static std::vector<policy::QuestionId> steps(const CaseDocument& document, policy::QuestionId current);

Q_SIGNALS:
    void questionChosen(policy::QuestionId question);

private:
    const CaseDocument& m_document;
    QVBoxLayout* m_steps;
};
