#include "app/window/editactions.h"

#include "app/report/oneline.h"
#include "app/widgets/icons.h"
#include "app/wizard/answerwords.h"

#include <QAction>
#include <QMenu>

namespace {

constexpr int longestName = 40; // letters

/// A chat's label as a menu can show it.
QString shortName(const QString& label)
{
    QString name = report::onOneLine(label);
    if (name.size() > longestName)
        name = name.left(longestName) + QChar{0x2026};
    return name.replace(QLatin1Char('&'), QLatin1StringView{"&&"});
}

QString stepText(const CaseStep& step)
{
    const QString chat = shortName(step.chat);
    switch (step.kind) {
    case CaseStep::Kind::Answer:
        return EditActions::tr("the answer to “%1”", "what is undone")
            .arg(answerwords::label(step.question.value_or(policy::QuestionId::Plan)));
    case CaseStep::Kind::Name:
        return EditActions::tr("the name on the report", "what is undone");
    case CaseStep::Kind::Day:
        return EditActions::tr("the day of the case", "what is undone");
    case CaseStep::Kind::AddChat:
        return EditActions::tr("adding the chat “%1”", "what is undone").arg(chat);
    case CaseStep::Kind::ChangeChat:
        return EditActions::tr("the change of the chat “%1”", "what is undone").arg(chat);
    case CaseStep::Kind::RemoveChat:
        return EditActions::tr("removing the chat “%1”", "what is undone").arg(chat);
    case CaseStep::Kind::WhatIf:
        return EditActions::tr("taking over “What if”", "what is undone");
    }
    return {};
}

} // namespace

EditActions::EditActions(CaseDocument& document, QMenu* menu)
    : QObject(menu)
    , m_document(document)
    , m_undo(menu->addAction(QString{}, QKeySequence{Qt::CTRL | Qt::Key_Z}, this, &EditActions::undo))
    , m_redo(menu->addAction(QString{}, QKeySequence{Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, this,
                             &EditActions::redo))
{
    m_undo->setIcon(icons::icon(icons::Icon::Undo));
    m_redo->setIcon(icons::icon(icons::Icon::Redo));
    connect(&m_document, &CaseDocument::changed, this, &EditActions::refresh);
    refresh();
}

void EditActions::undo()
{
    const std::optional<policy::QuestionId> question = m_document.undoStep()->question;
    m_document.undo();
    Q_EMIT wentThrough(question);
}

void EditActions::redo()
{
    const std::optional<policy::QuestionId> question = m_document.redoStep()->question;
    m_document.redo();
    Q_EMIT wentThrough(question);
}

void EditActions::refresh()
{
    const CaseStep* undo = m_document.undoStep();
    const CaseStep* redo = m_document.redoStep();
    m_undo->setText(undo ? tr("&Undo: %1").arg(stepText(*undo)) : tr("&Undo"));
    m_redo->setText(redo ? tr("&Redo: %1").arg(stepText(*redo)) : tr("&Redo"));
    m_undo->setEnabled(undo != nullptr);
    m_redo->setEnabled(redo != nullptr);
}
