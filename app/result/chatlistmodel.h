#pragma once

#include "app/session/casedocument.h"

#include <QAbstractListModel>

/// The chats of a case, one line each.
class ChatListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The document outlives the model, which follows it.
    explicit ChatListModel(const CaseDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void follow();

    const CaseDocument& m_document;
    int m_rows;
};
