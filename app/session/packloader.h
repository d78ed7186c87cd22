#pragma once

#include "app/session/rules.h"
#include "policy/packreader.h"

/// Finding packs: the compiled-in one or one in a folder.
namespace packloader {

/// Id of the pack that is compiled in.
inline constexpr const char* builtInId = "anthropic-claude";

/// Reads the pack in the folder, or the compiled-in one where `folder` is empty. Files of other names are
/// reported; a file over the limit is refused without being read. Texts are of `language` (BCP 47, as `de`)
/// as far as the pack has them, and English otherwise. A folder's pack is always checked in full; the
/// compiled-in one, whose check in full is a test, only where `check` asks for it.
policy::PackReading load(const QString& folder = {}, const QString& language = {},
                         policy::PackCheck check = policy::PackCheck::Form);

/// The compiled-in rules, whose pack is read when it is first asked for.
Rules builtIn(const QString& language = {});

/// The languages (BCP 47) that the window is translated into, English apart; their files are
/// `:/translations/advisor_de.qm` and so on.
QStringList windowLanguages();

/// What the languages of the pack lack; the pack itself has to be without defect.
std::vector<policy::PackProblem> lintLanguages(const policy::Pack& english, const QString& folder = {});

} // namespace packloader
