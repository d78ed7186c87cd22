#pragma once

#include "app/report/reportmodel.h"
#include "app/session/casedocument.h"
#include "app/widgets/page.h"

#include <functional>

class BlockView;
class ChatForm;
class ChatListModel;
class CompareTable;
class QListView;
class QPushButton;

/// The chats of the case, to be added, changed and taken away, each judged at once beside the general answer.
class ChatsPage : public Page
{
    Q_OBJECT

public:
    /// Puts what doesn't fit together into words.
    using Explain = std::function<QString(const policy::Problem&)>;

    ChatsPage(CaseDocument& document, Explain explain, QWidget* parent = nullptr);

    /// Opens the form for a new chat.
    void add();

    void focusStart() override;

private:
    void addList();
    void addJudgement();
    QPushButton* addButton(const QString& text, const QString& name, void (ChatsPage::*slot)());
    void edit();
    void remove();
    void openForm(int row);
    void closeForm();
    void keep();
    void follow();
    void choose(int row);
    void judge();
    void showJudgement(const policy::Chat& chat);
    QString betweenText(const policy::Chat& chat, const report::ChatEntry& judged) const;
    policy::Result<report::ReportModel> reportOn(const policy::Chat& chat) const;
    int currentRow() const;

    CaseDocument& m_document;
    Explain m_explain;
    ChatListModel* m_model;
    QListView* m_list;
    QWidget* m_buttons;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    ChatForm* m_form;
    TextLabel* m_says = nullptr;
    CompareTable* m_table = nullptr;
    TextLabel* m_between = nullptr;
    QWidget* m_details = nullptr;
    int m_row = -1; ///< The chat in the form; -1: a new one.
};
