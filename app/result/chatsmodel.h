#pragma once

#include "app/report/reportmodel.h"

#include <QAbstractItemModel>

/// The chats of a report, and below each its copies.
class ChatsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Until, Training, columnTotal };

    /// `chats` have to outlive the model.
    explicit ChatsModel(const std::vector<report::ChatEntry>& chats, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The chat that a row is or belongs to.
    const report::ChatEntry* chat(const QModelIndex& index) const;

private:
    QString chatText(const report::ChatEntry& chat, int column) const;
    QString copyText(const report::CopyEntry& copy, int column) const;

    const std::vector<report::ChatEntry>& m_chats;
};
