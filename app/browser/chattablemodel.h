#pragma once

#include "app/browser/yourdata.h"
#include "app/ingest/chatquery.h"

#include <QAbstractTableModel>

/// The chats of a person as a table: filtered, ordered, and in groups with a title row each. Texts are made
/// when they are shown; a row costs four bytes.
class ChatTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The data outlives the model, which follows it.
    explicit ChatTableModel(YourData& own, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void arrange(const ingest::ChatFilter& filter, ingest::Grouping grouping);
    const ingest::ChatFilter& filter() const { return m_filter; }
    const ingest::ChatOrder& order() const { return m_order; }

    bool isGroup(int row) const { return m_rows.isGroup(static_cast<std::size_t>(row)); }
    /// The number of the chat in a row that is no group's.
    std::uint32_t chatAt(int row) const { return m_rows.rows[static_cast<std::size_t>(row)]; }
    /// The row of a chat, or -1.
    int rowOf(std::uint32_t number) const;
    /// How many chats are shown.
    std::uint32_t chatCount() const { return m_rows.chats; }
    const ingest::ChatRows& rows() const { return m_rows; }
    std::vector<int> years() const { return m_query->years(); }

Q_SIGNALS:
    /// All rows are others now.
    void rearranged();

private:
    void rearrange();
    void append(std::uint32_t first);
    QVariant groupText(const QModelIndex& index, int role) const;
    QString text(std::uint32_t number, ingest::ChatColumn column) const;

    YourData& m_data;
    std::unique_ptr<ingest::ChatQuery> m_query;
    const ingest::ChatList* m_list = nullptr; ///< That the query is about.
    ingest::ChatFilter m_filter;
    ingest::ChatOrder m_order;
    ingest::ChatRows m_rows;
};
