#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace policy {

/// Whether a terminal would obey the character instead of showing it, or it begins a line or turns the
/// direction of the text behind it. No text of a pack, and nothing that is quoted, may hold one.
bool isObeyed(QChar letter);

/// A text of others as it can stand on one line of a terminal or a message: what would be obeyed, and marks
/// of direction, become U+FFFD, so that it shows that something was there.
QString printable(QString text);
/// The same for UTF-8; what is not valid becomes U+FFFD too.
std::string printable(std::string_view text);

} // namespace policy
