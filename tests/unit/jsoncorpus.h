#pragma once

#include <QByteArray>

#include <vector>

/// A text for the JSON reader.
struct JsonSample
{
    const char* name;
    QByteArray text;
    QByteArray reason; ///< Part of the message where it is refused.
};

std::vector<JsonSample> validJson();
std::vector<JsonSample> invalidJson();
/// A text with everything that indenting could trip over.
QByteArray jsonToIndent();
