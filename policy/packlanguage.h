#pragma once

#include "policy/packreader.h"

#include <QHash>

namespace policy {

/// A pack's texts in another language, by the English text. A text without a translation stays English, so
/// that a person reads it in a foreign language rather than not at all; the lint names each one.
struct PackLanguage
{
    QString language; ///< Language tag (BCP 47).
    QHash<QString, QString> texts;
    std::vector<PackProblem> problems; ///< Defects of the file itself.
};

/// `languages/de.json` for `de`.
QString languageFileName(const QString& language);

/// Reads the file of a language (`policy/schema/pack-language.schema.json`).
PackLanguage readPackLanguage(const QString& fileName, const QByteArray& bytes);

/// Puts the pack's texts into the language, as far as it has them. Ids, sources' titles, dated values and the
/// ready-made JSON of rules and sources stay as they are.
void translatePack(Pack& pack, const PackLanguage& language);

/// What a language lacks beside the English pack: texts without a translation, translations of no text,
/// placeholders (`%1`) that are lost.
std::vector<PackProblem> lintPackLanguage(const Pack& english, const QString& fileName,
                                          const PackLanguage& language);

} // namespace policy
