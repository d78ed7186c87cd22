#pragma once

#include "app/widgets/twolines.h"
#include "policy/assessment.h"

#include <QPushButton>

/// One step of the rail: what was asked and what was answered. Pressing it goes there.
class StepButton : public QPushButton
{
    Q_OBJECT

public:
    StepButton(policy::QuestionId question, const TwoLines& text, QWidget* parent = nullptr);

    policy::QuestionId question() const { return m_question; }
    bool isCurrent() const { return m_current; }
    void setCurrent(bool current);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textArea(const QRect& button) const;

    policy::QuestionId m_question;
    TwoLines m_text;
    bool m_current = false;
};
