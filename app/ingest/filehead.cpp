#include "app/ingest/filehead.h"

#include <QIODevice>

#include <algorithm>

namespace ingest {

HeadKind headKindOf(std::string_view head)
{
    using std::string_view_literals::operator""sv;
    if (head.empty())
        return HeadKind::Empty;
    if (head.starts_with("PK\3\4"sv) || head.starts_with("PK\5\6"sv))
        return HeadKind::Zip;
    if (head.starts_with("%PDF-"))
        return HeadKind::Pdf;
    if (head.starts_with("\x1f\x8b"sv) || head.starts_with("7z\xbc\xaf"sv) || head.starts_with("Rar!"sv) ||
        head.starts_with("\xfd"
                         "7zXZ"sv) ||
        head.starts_with("BZh"sv))
        return HeadKind::OtherArchive;
    if (head.starts_with("\xef\xbb\xbf"sv))
        head.remove_prefix(3);
    const std::size_t first = head.find_first_not_of(" \t\r\n\0"sv);
    if (first == std::string_view::npos)
        return head.find('\0') == std::string_view::npos ? HeadKind::Empty : HeadKind::Json;
    const char c = head[first];
    if (c == '{' || c == '[')
        return HeadKind::Json;
    return c == '<' ? HeadKind::WebPage : HeadKind::Other;
}

std::optional<policy::Problem> refusalOf(HeadKind kind)
{
    const auto problem = [](const char* code, const QString& message) {
        return policy::Problem{code, {}, message};
    };
    switch (kind) {
    case HeadKind::Json:
    case HeadKind::Zip:
        return {};
    case HeadKind::WebPage:
        return problem("web-page",
                       QStringLiteral("This is a web page, whatever its name says. The download has "
                                      "probably expired: ask for the export again."));
    case HeadKind::OtherArchive:
        return problem("other-archive",
                       QStringLiteral("This archive is no ZIP file. Unpack it, then choose the "
                                      "folder."));
    case HeadKind::Pdf:
        return problem("not-chat-data",
                       QStringLiteral("This is a PDF document. Choose the export itself, a ZIP "
                                      "or JSON file."));
    case HeadKind::Empty:
        return problem("empty-file", QStringLiteral("There is nothing in this file."));
    case HeadKind::Other:
        break;
    }
    return problem("not-chat-data", QStringLiteral("This is neither an export of chats nor a log of coding "
                                                   "sessions."));
}

WipedBuffer<char> readBytes(QIODevice& file, std::size_t limit)
{
    WipedBuffer<char> bytes(limit);
    const qint64 got = file.read(bytes.data(), static_cast<qint64>(limit));
    bytes.resize(static_cast<std::size_t>(std::max<qint64>(got, 0)));
    return bytes;
}

} // namespace ingest
