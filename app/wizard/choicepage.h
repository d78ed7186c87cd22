#pragma once

#include "app/wizard/questionpage.h"

class TileGroup;

/// A question with one tile an answer.
class ChoicePage : public QuestionPage
{
    Q_OBJECT

public:
    ChoicePage(CaseDocument& document, policy::QuestionId id, QWidget* parent);

    void focusStart() override;

protected:
    QString complete() override;
    void refresh() override;

private:
    void addTiles();
    void take(const QByteArray& value);

    TileGroup* m_tiles;
};
