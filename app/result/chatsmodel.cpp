#include "app/result/chatsmodel.h"

namespace {

/// Id of the index of a chat; a copy has its chat's row plus one.
constexpr quintptr chatId = 0;

/// Until when something of the chat exists: what is said of the copy that lasts longest.
QString longestUntil(const report::ChatEntry& chat)
{
    const report::CopyEntry* longest = nullptr;
    for (const report::CopyEntry& copy : chat.copies) {
        // No date lasts longer than any.
        if (!longest || (longest->latest && (!copy.latest || *copy.latest > *longest->latest)))
            longest = &copy;
    }
    return longest ? longest->until : QString{};
}

QString trainingTitles(const report::Answer& training)
{
    QStringList titles;
    for (const report::ValueEntry& value : training.values)
        titles.append(value.title);
    return titles.join(ChatsModel::tr(" or ", "between values of which one holds"));
}

} // namespace

ChatsModel::ChatsModel(const std::vector<report::ChatEntry>& chats, QObject* parent)
    : QAbstractItemModel(parent)
    , m_chats(chats)
{
}

QModelIndex ChatsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : chatId);
}

QModelIndex ChatsModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == chatId)
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, chatId);
}

int ChatsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_chats.size());
    if (parent.internalId() != chatId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_chats[static_cast<std::size_t>(parent.row())].copies.size());
}

int ChatsModel::columnCount(const QModelIndex&) const
{
    return columnTotal;
}

const report::ChatEntry* ChatsModel::chat(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    return &m_chats[static_cast<std::size_t>(top.row())];
}

QVariant ChatsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const report::ChatEntry& entry = *chat(index);
    if (index.internalId() == chatId)
        return chatText(entry, index.column());
    return copyText(entry.copies[static_cast<std::size_t>(index.row())], index.column());
}

QString ChatsModel::chatText(const report::ChatEntry& chat, int column) const
{
    switch (column) {
    case Name:
        return chat.id;
    case Until:
        return longestUntil(chat);
    default:
        return trainingTitles(chat.training);
    }
}

QString ChatsModel::copyText(const report::CopyEntry& copy, int column) const
{
    switch (column) {
    case Name:
        return copy.title;
    case Until:
        return copy.until;
    default:
        return copy.certainty;
    }
}

QVariant ChatsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Chat, and its copies");
    case Until:
        return tr("How long it exists");
    case Training:
        return tr("Training, or how sure the day is");
    default:
        return {};
    }
}
