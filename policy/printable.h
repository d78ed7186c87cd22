#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace policy {

/// Whether the UTF-8 text holds a character that a terminal would obey instead of showing it, or that begins
/// a line or turns the direction of the text behind it. No text of a pack may.
bool holdsObeyed(std::string_view text);
/// The code of the character that begins the UTF-8 text, where it is such a one above U+007F; else 0.
unsigned obeyedBeyondAscii(std::string_view text);

/// A text of others as it can stand on one line of a terminal or a message: what would be obeyed, and marks
/// of direction, become U+FFFD, so that it shows that something was there.
QString printable(QString text);
/// The same for UTF-8; what is not valid becomes U+FFFD too.
std::string printable(std::string_view text);

} // namespace policy
