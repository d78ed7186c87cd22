#include "app/result/chatlistmodel.h"

#include "app/report/datewords.h"
#include "app/report/oneline.h"

#include <QLocale>

ChatListModel::ChatListModel(const CaseDocument& document, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_rows(static_cast<int>(document.value().chats.size()))
{
    connect(&m_document, &CaseDocument::changed, this, &ChatListModel::follow);
}

void ChatListModel::follow()
{
    beginResetModel();
    m_rows = static_cast<int>(m_document.value().chats.size());
    endResetModel();
}

int ChatListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant ChatListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const policy::Chat& chat = m_document.value().chats[static_cast<std::size_t>(index.row())];
    const report::DateWords words{QLocale{}};
    const QString first = words.day(chat.messages.front());
    const QString label = report::onOneLine(chat.id);
    if (chat.messages.size() == 1)
        return tr("%1: %2", "a chat's label, then its day").arg(label, first);
    return tr("%1: %2 to %3", "a chat's label, then its first and last day")
        .arg(label, first, words.day(chat.messages.back()));
}
