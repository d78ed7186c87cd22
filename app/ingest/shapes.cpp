#include "app/ingest/shapes.h"

namespace ingest {

namespace {

constexpr std::uint16_t idBytes = 128;
constexpr std::uint16_t wordBytes = 48;
constexpr std::uint16_t titleBytes = 480;
constexpr std::uint16_t pathBytes = 1024;

/// A single value of which so many bytes are kept.
constexpr Shape kept(Slot slot, std::uint16_t bytes)
{
    Shape shape;
    shape.slot = number(slot);
    shape.keep = bytes;
    return shape;
}

/// A value of which only matters that it is there.
constexpr Shape noticed(Slot slot)
{
    return kept(slot, 0);
}

constexpr Shape arrayShape(Slot slot, const Shape& elements, std::uint16_t bytes = 0)
{
    Shape shape = kept(slot, bytes);
    shape.elements = &elements;
    return shape;
}

template <std::size_t count>
constexpr std::array<ShapeMember, count> sorted(std::array<ShapeMember, count> members)
{
    objectShape(0, members);
    return members;
}

template <std::size_t count>
constexpr Shape shapeOf(Slot slot, const std::array<ShapeMember, count>& members, std::uint16_t bytes = 0)
{
    std::array<ShapeMember, count> copy = members;
    Shape shape = objectShape(number(slot), copy);
    shape.members = members.data();
    shape.keep = bytes;
    return shape;
}

template <std::size_t first, std::size_t second>
constexpr std::array<ShapeMember, first + second> joined(const std::array<ShapeMember, first>& left,
                                                         const std::array<ShapeMember, second>& right)
{
    std::array<ShapeMember, first + second> all{};
    std::copy(left.begin(), left.end(), all.begin());
    std::copy(right.begin(), right.end(), all.begin() + first);
    return all;
}

// Fields of a record.
constexpr Shape type = kept(Slot::Type, wordBytes);
constexpr Shape sessionId = kept(Slot::SessionId, idBytes);
constexpr Shape timestamp = kept(Slot::Timestamp, wordBytes);
constexpr Shape cwd = kept(Slot::Cwd, pathBytes);
constexpr Shape entrypoint = kept(Slot::Entrypoint, wordBytes);
constexpr Shape subtype = kept(Slot::Subtype, wordBytes);
constexpr Shape content = kept(Slot::Content, wordBytes);
constexpr Shape customTitle = kept(Slot::CustomTitle, titleBytes);
constexpr Shape aiTitle = kept(Slot::AiTitle, titleBytes);
constexpr Shape summary = kept(Slot::Summary, titleBytes);
constexpr Shape leafUuid = noticed(Slot::LeafUuid);
constexpr Shape isSidechain = noticed(Slot::IsSidechain);
constexpr Shape isMeta = noticed(Slot::IsMeta);
constexpr Shape isCompactSummary = noticed(Slot::IsCompactSummary);
constexpr Shape display = noticed(Slot::Display);
constexpr Shape pastedContents = noticed(Slot::PastedContents);

constexpr Shape logBlockType = kept(Slot::LogBlockType, wordBytes);
constexpr Shape logBlockText = kept(Slot::LogBlockText, titleBytes);
constexpr auto logBlockMembers =
    sorted(std::array{ShapeMember{"type", &logBlockType}, ShapeMember{"text", &logBlockText}});
constexpr Shape logBlock = shapeOf(Slot::LogBlock, logBlockMembers);
constexpr Shape messageId = kept(Slot::MessageId, idBytes);
constexpr Shape messageModel = kept(Slot::MessageModel, wordBytes);
constexpr Shape messageContent = arrayShape(Slot::MessageContent, logBlock, titleBytes);
constexpr auto messageObjectMembers =
    sorted(std::array{ShapeMember{"id", &messageId}, ShapeMember{"model", &messageModel},
                      ShapeMember{"content", &messageContent}});
constexpr Shape messageObject = shapeOf(Slot::MessageObject, messageObjectMembers);

// Conversations.
constexpr Shape uuid = kept(Slot::Uuid, idBytes);
constexpr Shape name = kept(Slot::Name, titleBytes);
constexpr Shape title = kept(Slot::Title, titleBytes);
constexpr Shape createdAt = kept(Slot::CreatedAt, wordBytes);
constexpr Shape updatedAt = kept(Slot::UpdatedAt, wordBytes);
constexpr Shape accountUuid = kept(Slot::AccountUuid, idBytes);
constexpr auto accountMembers = sorted(std::array{ShapeMember{"uuid", &accountUuid}});
constexpr Shape account = shapeOf(Slot::Account, accountMembers);
constexpr Shape projectUuid = kept(Slot::ProjectUuid, idBytes);
constexpr Shape projectName = kept(Slot::ProjectName, titleBytes);
constexpr auto projectMembers = sorted(std::array{ShapeMember{"name", &projectName}});
constexpr Shape project = shapeOf(Slot::Project, projectMembers, pathBytes);
constexpr Shape isTemporary = noticed(Slot::IsTemporary);

constexpr Shape blockType = kept(Slot::BlockType, wordBytes);
constexpr auto blockMembers = sorted(std::array{ShapeMember{"type", &blockType}});
constexpr Shape block = shapeOf(Slot::Block, blockMembers);
constexpr Shape messageBlocks = arrayShape(Slot::MessageBlocks, block);
constexpr Shape messageUuid = kept(Slot::MessageUuid, idBytes);
constexpr Shape messageSender = noticed(Slot::MessageSender);
constexpr Shape messageTime = kept(Slot::MessageTime, wordBytes);
constexpr auto messageMembers =
    sorted(std::array{ShapeMember{"uuid", &messageUuid}, ShapeMember{"sender", &messageSender},
                      ShapeMember{"created_at", &messageTime}, ShapeMember{"content", &messageBlocks}});
constexpr Shape message = shapeOf(Slot::Message, messageMembers);
constexpr Shape chatMessages = arrayShape(Slot::ChatMessages, message);
constexpr Shape otherMessages = arrayShape(Slot::OtherMessages, message);

// What else is in an export.
constexpr Shape category = kept(Slot::DataFileCategory, wordBytes);
constexpr auto dataFileMembers = sorted(std::array{ShapeMember{"category", &category}});
constexpr Shape dataFile = shapeOf(Slot::DataFile, dataFileMembers);
constexpr Shape dataFiles = arrayShape(Slot::DataFiles, dataFile);
constexpr Shape mapping = noticed(Slot::Mapping);
constexpr Shape person = noticed(Slot::Person);
constexpr Shape personName = kept(Slot::PersonName, idBytes);
constexpr Shape projectDocs = noticed(Slot::ProjectDocs);
constexpr Shape memories = noticed(Slot::Memories);
constexpr Shape versions = noticed(Slot::Versions);
constexpr Shape logInHistory = noticed(Slot::LogInHistory);

// State and settings.
constexpr Shape oauthUuid = kept(Slot::OauthUuid, idBytes);
constexpr Shape organizationType = kept(Slot::OrganizationType, wordBytes);
constexpr Shape accountCreatedAt = kept(Slot::AccountCreatedAt, wordBytes);
constexpr auto oauthMembers = sorted(std::array{ShapeMember{"accountUuid", &oauthUuid},
                                                ShapeMember{"organizationType", &organizationType},
                                                ShapeMember{"accountCreatedAt", &accountCreatedAt}});
constexpr Shape oauthAccount = shapeOf(Slot::OauthAccount, oauthMembers);
constexpr Shape cachedSwitchOn = noticed(Slot::CachedSwitchOn);
constexpr Shape cachedSwitchTime = kept(Slot::CachedSwitchTime, wordBytes);
constexpr auto cachedSwitchMembers = sorted(
    std::array{ShapeMember{"grove_enabled", &cachedSwitchOn}, ShapeMember{"timestamp", &cachedSwitchTime}});
constexpr Shape cachedSwitch = shapeOf(Slot::CachedSwitch, cachedSwitchMembers);
constexpr Shape mapOf(Slot slot, const Shape& others)
{
    Shape shape = kept(slot, 0);
    shape.others = &others;
    return shape;
}
constexpr Shape switchCache = mapOf(Slot::SwitchCache, cachedSwitch);
constexpr Shape apiKey = noticed(Slot::ApiKey);
constexpr Shape appState = noticed(Slot::AppState);
constexpr Shape cleanupPeriodDays = kept(Slot::CleanupPeriodDays, wordBytes);
constexpr Shape desktopCleanupDays = kept(Slot::DesktopCleanupDays, wordBytes);
constexpr Shape usesBedrock = kept(Slot::UsesBedrock, wordBytes);
constexpr Shape usesVertex = kept(Slot::UsesVertex, wordBytes);
constexpr auto environmentMembers = sorted(std::array{ShapeMember{"CLAUDE_CODE_USE_BEDROCK", &usesBedrock},
                                                      ShapeMember{"CLAUDE_CODE_USE_VERTEX", &usesVertex},
                                                      ShapeMember{"ANTHROPIC_API_KEY", &apiKey}});
constexpr Shape environment = shapeOf(Slot::Settings, environmentMembers);
constexpr Shape settings = noticed(Slot::Settings);

constexpr std::array itemMembers{ShapeMember{"type", &type},
                                 ShapeMember{"sessionId", &sessionId},
                                 ShapeMember{"timestamp", &timestamp},
                                 ShapeMember{"cwd", &cwd},
                                 ShapeMember{"entrypoint", &entrypoint},
                                 ShapeMember{"subtype", &subtype},
                                 ShapeMember{"content", &content},
                                 ShapeMember{"customTitle", &customTitle},
                                 ShapeMember{"aiTitle", &aiTitle},
                                 ShapeMember{"summary", &summary},
                                 ShapeMember{"leafUuid", &leafUuid},
                                 ShapeMember{"isSidechain", &isSidechain},
                                 ShapeMember{"isMeta", &isMeta},
                                 ShapeMember{"isCompactSummary", &isCompactSummary},
                                 ShapeMember{"message", &messageObject},
                                 ShapeMember{"display", &display},
                                 ShapeMember{"pastedContents", &pastedContents},
                                 ShapeMember{"uuid", &uuid},
                                 ShapeMember{"name", &name},
                                 ShapeMember{"title", &title},
                                 ShapeMember{"created_at", &createdAt},
                                 ShapeMember{"updated_at", &updatedAt},
                                 ShapeMember{"account", &account},
                                 ShapeMember{"project_uuid", &projectUuid},
                                 ShapeMember{"project", &project},
                                 ShapeMember{"is_temporary", &isTemporary},
                                 ShapeMember{"chat_messages", &chatMessages},
                                 ShapeMember{"messages", &otherMessages},
                                 ShapeMember{"mapping", &mapping},
                                 ShapeMember{"email_address", &person},
                                 ShapeMember{"full_name", &personName},
                                 ShapeMember{"docs", &projectDocs},
                                 ShapeMember{"prompt_template", &projectDocs},
                                 ShapeMember{"conversations_memory", &memories},
                                 ShapeMember{"project_memories", &memories},
                                 ShapeMember{"memory_files", &memories},
                                 ShapeMember{"versions", &versions},
                                 ShapeMember{"ip_address", &logInHistory}};

constexpr auto innerMembers = sorted(itemMembers);
constexpr Shape inner = shapeOf(Slot::Inner, innerMembers);
constexpr Shape wrapper = arrayShape(Slot::Wrapper, inner);
constexpr std::array documentMembers{ShapeMember{"conversations", &wrapper},
                                     ShapeMember{"loglines", &wrapper},
                                     ShapeMember{"data_files", &dataFiles},
                                     ShapeMember{"oauthAccount", &oauthAccount},
                                     ShapeMember{"groveConfigCache", &switchCache},
                                     ShapeMember{"primaryApiKey", &apiKey},
                                     ShapeMember{"numStartups", &appState},
                                     ShapeMember{"cleanupPeriodDays", &cleanupPeriodDays},
                                     ShapeMember{"desktopSessionCleanupPeriodDays", &desktopCleanupDays},
                                     ShapeMember{"env", &environment},
                                     ShapeMember{"permissions", &settings},
                                     ShapeMember{"hooks", &settings},
                                     ShapeMember{"statusLine", &settings},
                                     ShapeMember{"enabledPlugins", &settings}};
constexpr auto rootMembers = sorted(joined(itemMembers, documentMembers));
constexpr Shape root = shapeOf(Slot::Root, rootMembers);
constexpr Shape rootArray = arrayShape(Slot::RootArray, inner);
static_assert(rootMembers.size() <= 64, "the skimmer notes known keys in 64 bits");

} // namespace

const Shape& rootObjectShape()
{
    return root;
}

const Shape& rootArrayShape()
{
    return rootArray;
}

} // namespace ingest
