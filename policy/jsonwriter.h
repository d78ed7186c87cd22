#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace policy {

/// Appends `text` as a JSON string, quotes included. Quotes, backslashes and what a terminal would obey
/// (control characters, line breaks, what turns the direction) are escaped, all else stays UTF-8.
void appendJsonString(std::string& out, std::string_view text);
void appendJsonString(std::string& out, const QString& text);

} // namespace policy
