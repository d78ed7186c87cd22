#pragma once

#include "app/wizard/questionpage.h"

class ChangeEditor;
class QListWidget;
class QPushButton;
class TileGroup;

/// The question about later changes of the switch: none, a list of them in order, or "I don't know".
class ChangesPage : public QuestionPage
{
    Q_OBJECT

public:
    ChangesPage(CaseDocument& document, policy::QuestionId id, QWidget* parent);

    void focusStart() override;

protected:
    QString complete() override;
    void refresh() override;

private:
    QWidget* makeList();
    QPushButton* addButton(class FlowLayout* row, const QString& text, const QString& name,
                           void (ChangesPage::*does)()) const;
    void choose(const QByteArray& tile);
    void showList(int row);
    void write(std::vector<policy::SwitchChange> changes, int row);
    void add();
    void edit();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int by);
    void openEditor(int row);
    bool keepEdited();
    void closeEditor();
    /// From the list Enter goes on; the empty list leaves the focus to "Add".
    void focusList();
    void showPossible();

    TileGroup* m_tiles;
    QListWidget* m_list;
    ChangeEditor* m_editor;
    QPushButton* m_add = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    /// The list while another tile is chosen, so that a look at the others loses nothing.
    std::vector<policy::SwitchChange> m_setAside;
    int m_row = -1; ///< The change in the editor; -1 for a new one.
};
