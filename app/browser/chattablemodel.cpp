#include "app/browser/chattablemodel.h"

#include "app/browser/datawords.h"
#include "app/browser/standingpaint.h"

#include <QFont>

#include <algorithm>

using ingest::ChatColumn;

namespace {

bool isNumber(ChatColumn column)
{
    return column == ChatColumn::Messages || column == ChatColumn::Size;
}

/// Columns that people want to see from the most down when they first order by them.
bool isAmount(ChatColumn column)
{
    return isNumber(column) || column == ChatColumn::First || column == ChatColumn::Last ||
           column == ChatColumn::Latest;
}

} // namespace

ChatTableModel::ChatTableModel(YourData& own, QObject* parent)
    : QAbstractTableModel(parent)
    , m_data(own)
{
    connect(&m_data, &YourData::stateChanged, this, [this] {
        if (m_data.state() != YourData::State::Reading || m_list != &m_data.chats())
            rearrange();
    });
    connect(&m_data, &YourData::judgedAnew, this, &ChatTableModel::rearrange);
    connect(&m_data, &YourData::chatsAdded, this, &ChatTableModel::append);
    connect(&m_data, &YourData::chatsReplaced, this, &ChatTableModel::rearrange);
    rearrange();
}

int ChatTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

int ChatTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ingest::chatColumnCount;
}

void ChatTableModel::rearrange()
{
    beginResetModel();
    if (m_list != &m_data.chats() || !m_query) {
        m_list = &m_data.chats();
        m_query = std::make_unique<ingest::ChatQuery>(*m_list);
        m_filter.project.reset(); // a number of another list
    }
    m_rows = m_query->rows(m_filter, m_order, m_data.now());
    endResetModel();
    Q_EMIT rearranged();
}

/// While reading, chats come in at the end; they are put in order when all are here.
void ChatTableModel::append(std::uint32_t first)
{
    if (m_order.grouping != ingest::Grouping::None || m_list != &m_data.chats()) {
        rearrange();
        return;
    }
    std::vector<std::uint32_t> more;
    for (std::uint32_t i = first; i < m_list->size(); ++i) {
        if (m_query->matches(m_filter, i, nullptr))
            more.push_back(i);
    }
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
    m_rows.rows.insert(m_rows.rows.end(), more.begin(), more.end());
    m_rows.chats += static_cast<std::uint32_t>(more.size());
    endInsertRows();
}

void ChatTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ingest::chatColumnCount)
        return;
    m_order.column = static_cast<ChatColumn>(column);
    m_order.descending = order == Qt::DescendingOrder;
    rearrange();
}

void ChatTableModel::arrange(const ingest::ChatFilter& filter, ingest::Grouping grouping)
{
    m_filter = filter;
    m_order.grouping = grouping;
    rearrange();
}

int ChatTableModel::rowOf(std::uint32_t number) const
{
    const auto place = std::find(m_rows.rows.begin(), m_rows.rows.end(), number);
    return place == m_rows.rows.end() ? -1 : static_cast<int>(place - m_rows.rows.begin());
}

Qt::ItemFlags ChatTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isGroup(index.row()))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
}

QVariant ChatTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (isGroup(index.row()))
        return groupText(index, role);
    const auto column = static_cast<ChatColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (isNumber(column) ? Qt::AlignTrailing : Qt::AlignLeading));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(chatAt(index.row()), column);
    if (role == Qt::DecorationRole && column == ChatColumn::Training && m_data.now())
        return standingpaint::icon(m_data.now()->standings[chatAt(index.row())]);
    if (role != Qt::ToolTipRole)
        return {};
    const std::uint32_t number = chatAt(index.row());
    if (column == ChatColumn::Project)
        return datawords::text(m_list->projects()[m_list->project(number)]);
    if (column == ChatColumn::Training && m_data.now())
        return datawords::standingSays(m_data.now()->standings[number]);
    return column == ChatColumn::Title ? text(number, column) : QString{};
}

QVariant ChatTableModel::groupText(const QModelIndex& index, int role) const
{
    if (role == Qt::FontRole) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (index.column() != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ingest::ChatGroup& group = m_rows.group(static_cast<std::size_t>(index.row()));
    return tr("%1 – %n chat(s)", "a group of chats", static_cast<int>(group.count))
        .arg(datawords::group(*m_list, m_order.grouping, group.key));
}

QString ChatTableModel::text(std::uint32_t number, ChatColumn column) const
{
    const ingest::Judgement* now = m_data.now();
    switch (column) {
    case ChatColumn::Title:
        return datawords::title(*m_list, number);
    case ChatColumn::Kind:
        return datawords::kind(m_data.document().pack(), m_list->kind(number));
    case ChatColumn::Project:
        return datawords::project(m_list->projects()[m_list->project(number)]);
    case ChatColumn::First:
        return datawords::shortDay(m_list->first(number));
    case ChatColumn::Last:
        return datawords::shortDay(m_list->last(number));
    case ChatColumn::Training:
        return now ? datawords::standing(now->standings[number]) : QString{};
    case ChatColumn::Latest:
        return now ? datawords::latest(now->outcomes[number]) : QString{};
    case ChatColumn::Messages:
        return datawords::number(m_list->messages(number));
    case ChatColumn::Size:
        return datawords::bytes(m_list->bytes(number));
    }
    return {};
}

QVariant ChatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ingest::chatColumnCount)
        return {};
    const auto column = static_cast<ChatColumn>(section);
    if (role == Qt::InitialSortOrderRole)
        return isAmount(column) ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return QVariant::fromValue(Qt::AlignVCenter | Qt::AlignTrailing);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ChatColumn::Title:
        return tr("Title");
    case ChatColumn::Kind:
        return tr("Kind");
    case ChatColumn::Project:
        return tr("Project");
    case ChatColumn::First:
        return tr("First message");
    case ChatColumn::Last:
        return tr("Last message");
    case ChatColumn::Training:
        return tr("Training");
    case ChatColumn::Latest:
        return tr("Copies until");
    case ChatColumn::Messages:
        return tr("Messages");
    case ChatColumn::Size:
        return tr("Size");
    }
    return {};
}
