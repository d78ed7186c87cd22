#pragma once

#include "app/ingest/skimmer.h"

#include <cstdint>

namespace ingest {

/// Numbers of the values that the readers look at. Those before `FieldCount` are single values of an item and
/// kept as its fields; the others are places in its structure, counted or told one by one.
enum class Slot : std::uint8_t {
    None,
    // Records of Claude Code.
    Type,
    SessionId,
    Timestamp,
    Cwd,
    Entrypoint,
    Subtype,
    Content,
    CustomTitle,
    AiTitle,
    Summary,
    LeafUuid,
    IsSidechain,
    IsMeta,
    IsCompactSummary,
    MessageObject,
    MessageId,
    MessageModel,
    MessageContent,
    MessageText,
    Display,
    PastedContents,
    // Conversations of an export, and what else is in one.
    Uuid,
    Name,
    Title,
    CreatedAt,
    UpdatedAt,
    Account,
    AccountUuid,
    ProjectUuid,
    Project,
    ProjectName,
    IsTemporary,
    ChatMessages,
    OtherMessages,
    DataFiles,
    Mapping,
    Person,
    PersonName,
    ProjectDocs,
    Memories,
    Versions,
    LogInHistory,
    // State and settings of Claude Code.
    OauthAccount,
    OauthUuid,
    OrganizationType,
    AccountCreatedAt,
    SwitchCache,
    ApiKey,
    AppState,
    CleanupPeriodDays,
    DesktopCleanupDays,
    Settings,
    UsesBedrock,
    UsesVertex,
    FieldCount,

    Root, ///< An object that is the whole of a text or line.
    RootArray,
    Wrapper, ///< An array of items in the root object.
    Inner,   ///< An object in an array of items.
    Message, ///< An element of `chat_messages` or `messages`.
    MessageUuid,
    MessageSender,
    MessageTime,
    MessageBlocks,
    Block,
    BlockType,
    LogBlock,
    LogBlockType,
    LogBlockText,
    DataFile,
    DataFileCategory,
    CachedSwitch,
    CachedSwitchOn,
    CachedSwitchTime,
};

constexpr std::uint8_t number(Slot slot)
{
    return static_cast<std::uint8_t>(slot);
}

/// What is looked at in a text that is an object, or one line of a log.
const Shape& rootObjectShape();
/// What is looked at in a text that is an array: the same in each of its elements.
const Shape& rootArrayShape();

} // namespace ingest
