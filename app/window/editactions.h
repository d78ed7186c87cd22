#pragma once

#include "app/session/casedocument.h"

class QAction;
class QMenu;

/// Undo and redo in a menu; their texts name the step.
class EditActions : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions to the menu, which owns this object. The document outlives it.
    EditActions(CaseDocument& document, QMenu* menu);

Q_SIGNALS:
    /// A step was undone or made again; `question` is the one whose answer changed.
    void wentThrough(std::optional<policy::QuestionId> question);

private:
    void undo();
    void redo();
    void refresh();

    CaseDocument& m_document;
    QAction* m_undo;
    QAction* m_redo;
};
