#pragma once

#include "policy/case.h"
#include "policy/pack.h"

#include <QJsonObject>

namespace testsupport {

/// The program's answer to the text of a case, as the JSON it writes: an assessment or an error. `asOf`
/// overrules the case's own day.
QJsonObject answerOf(const policy::Pack& pack, const QByteArray& text, std::optional<policy::Day> asOf = {});

/// The same as bytes, exactly as they are written.
QByteArray answerBytes(const policy::Pack& pack, const policy::Case& input, policy::Day asOf);

/// What is wrong with an assessment whatever the case says: values sorted and not empty, `dependsOn` empty if
/// and only if one value is left and naming only questions that are open, every rule in `because` explained
/// and cited, every citation among the sources. Empty where nothing is.
QStringList breaches(const QJsonObject& assessment, const policy::Answers& answers);

} // namespace testsupport
