#pragma once

#include "app/ingest/judgement.h"

#include <QString>

namespace ingest {

/// What a list of chats shows of each, in the order of its columns.
enum class ChatColumn : std::uint8_t { Title, Kind, Project, First, Last, Training, Latest, Messages, Size };
inline constexpr int chatColumnCount = 9;

/// Which chats of a list are wanted; what is empty does not narrow.
struct ChatFilter
{
    QString title; ///< Part of the title, whatever its case.
    std::optional<Standing> standing;
    std::optional<policy::ChatKind> kind;
    std::optional<int> year;              ///< With a message in it, UTC.
    std::optional<std::uint32_t> project; ///< Number in ChatList::projects().

    bool isEmpty() const { return title.isEmpty() && !standing && !kind && !year && !project; }
};

enum class Grouping : std::uint8_t { None, Month, Project, Standing };

struct ChatOrder
{
    ChatColumn column = ChatColumn::Last;
    bool descending = true;
    Grouping grouping = Grouping::None;
};

/// Chats that stand together.
struct ChatGroup
{
    std::int64_t key = 0; ///< Month (see monthOf()), number of a project, or of a standing.
    std::uint32_t count = 0;
};

/// What a list shows, top to bottom: numbers of chats, and titles of groups between them.
struct ChatRows
{
    static constexpr std::uint32_t groupBit = 0x8000'0000;

    std::vector<std::uint32_t> rows; ///< A chat's number, or a group's with groupBit.
    std::vector<ChatGroup> groups;
    std::uint32_t chats = 0; ///< How many of the rows are chats.

    bool isGroup(std::size_t row) const { return (rows[row] & groupBit) != 0; }
    const ChatGroup& group(std::size_t row) const { return groups[rows[row] & ~groupBit]; }
};

/// Months since year 0, of a day.
std::int64_t monthOf(policy::Day day);

/// Finds and orders chats. Holds what ordering by texts needs, so that only the first time costs.
class ChatQuery
{
public:
    /// The list outlives the query and may grow.
    explicit ChatQuery(const ChatList& chats)
        : m_chats(chats)
    {
    }

    /// `judgement` is null where nothing has been judged; then every chat is Standing::NotJudged.
    ChatRows rows(const ChatFilter& filter, const ChatOrder& order, const Judgement* judgement);
    bool matches(const ChatFilter& filter, std::uint32_t number, const Judgement* judgement) const;
    /// Every year in which there is a message, the latest first.
    std::vector<int> years() const;

private:
    std::int64_t key(ChatColumn column, std::uint32_t number, const Judgement* judgement) const;
    std::int64_t groupKey(Grouping grouping, std::uint32_t number, const Judgement* judgement) const;
    bool groupsBefore(Grouping grouping, std::int64_t first, std::int64_t second) const;
    bool hasTitle(const QString& part, std::uint32_t number) const;
    void rankTitles();
    void rankProjects();

    const ChatList& m_chats;
    std::vector<std::uint32_t> m_titleRanks; ///< By number; as many as were ranked.
    std::vector<std::uint32_t> m_projectRanks;
};

} // namespace ingest
