#pragma once

#include "app/ingest/chatquery.h"
#include "app/ingest/scanreport.h"
#include "policy/pack.h"

#include <QLocale>

/// What a person's data says, in the words of the window. Everything follows the current locale.
namespace datawords {

QString text(std::string_view utf8);

/// Two or three words for a standing: "May be used".
QString standing(ingest::Standing standing);
/// A sentence that says what the standing means.
QString standingSays(ingest::Standing standing);
QString kind(const policy::Pack& pack, policy::ChatKind kind);
/// The title, or a stand-in with the id for a chat without one; on one line.
QString title(const ingest::ChatList& chats, std::uint32_t number);
/// The last part of a folder's path, or a project's id as it is; on one line.
QString project(std::string_view name);

/// "21 November 2026".
QString day(policy::Day day);
/// "21 Nov 2026", for tables; nothing where there is no time.
QString shortDay(policy::Day day);
QString shortDay(const std::optional<ingest::Instant>& time);
/// "November 2026", of ingest::monthOf().
QString month(std::int64_t month);
/// Title of a group of chats.
QString group(const ingest::ChatList& chats, ingest::Grouping grouping, std::int64_t key);
QString bytes(std::uint64_t count);
QString number(std::uint64_t count);
/// Until when something of the chat should exist, for tables: a day, "no fixed date", or nothing where it is
/// not known.
QString latest(const policy::ChatAssessment* outcome);

/// What was found in the bytes of a source.
QString finding(ingest::Finding finding);
/// Whose chats are judged, where exports hold those of several accounts; else nothing.
QString accounts(const ingest::Evidence& evidence);
QString sourceKind(ingest::SourceKind kind);
/// Why a file was refused and what to do about it.
QString problem(const ingest::ScanProblem& problem);
/// What no export and no log says, whatever happened.
QString neverShown();
/// A part of an export that a manifest lists.
QString part(const std::string& name);

} // namespace datawords
