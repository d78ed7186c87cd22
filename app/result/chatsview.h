#pragma once

#include "app/report/reportmodel.h"

#include <QWidget>

class ChatsModel;
class QTreeView;
class BlockView;

/// The chats of a case with their copies, and everything about the chosen one below.
class ChatsView : public QWidget
{
    Q_OBJECT

public:
    /// `chats` have to outlive the view.
    explicit ChatsView(const std::vector<report::ChatEntry>& chats, QWidget* parent = nullptr);

private:
    void showDetails();

    ChatsModel* m_model;
    QTreeView* m_tree;
    BlockView* m_details = nullptr;
};
