#pragma once

#include "app/browser/chattablemodel.h"

#include <QWidget>

class ChatDetails;
class FilterBar;
class QPushButton;
class QSplitter;
class QTableView;

/// The list of chats with its filters, and the chosen chat beside or below it.
class ChatsPart : public QWidget
{
    Q_OBJECT

public:
    explicit ChatsPart(YourData& own, QWidget* parent = nullptr);

    /// Shows only the chats that stand so.
    void showStanding(ingest::Standing standing);
    QTableView* table() const { return m_table; }
    ChatTableModel& model() { return *m_model; }
    /// Numbers of the chats that are marked in the list.
    std::vector<std::uint32_t> chosen() const;

    /// The list scrolls by itself: no more than it needs, and nothing behind another tab.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void addressChosen(const QString& url);
    /// A person wonders about deleting the chats that are marked.
    void deletionWondered();
    void exportChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    QWidget* makeButtons();
    QWidget* makeNothing();
    void fitColumns();
    void fitTitles();
    void showParts();
    void rearranged();
    void markAgain();
    void follow();

    YourData& m_data;
    ChatTableModel* m_model;
    FilterBar* m_filter;
    QTableView* m_table;
    ChatDetails* m_details;
    QWidget* m_nothing; ///< In place of an empty list.
    QSplitter* m_splitter;
    QPushButton* m_wonder = nullptr;
    QPushButton* m_export = nullptr;
    std::vector<std::uint32_t> m_marked;    ///< While all rows become others.
    std::optional<std::uint32_t> m_current; ///< Number of the chat that the keyboard is on.
};
