#pragma once

#include "app/wizard/questionpage.h"

class QSpinBox;
class TileGroup;

/// A question about a number of days, or that there is none.
class NumberPage : public QuestionPage
{
    Q_OBJECT

public:
    NumberPage(CaseDocument& document, policy::QuestionId id, QWidget* parent);

    void focusStart() override;

protected:
    QString complete() override;
    void refresh() override;

private:
    QWidget* makeEditor();
    void take();
    bool isTyped() const;

    TileGroup* m_tiles;
    QSpinBox* m_number;
};
