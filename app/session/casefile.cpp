#include "app/session/casefile.h"

#include "app/session/privatefile.h"
#include "policy/casereader.h"
#include "policy/casewriter.h"
#include "policy/printable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace casefile {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(casefile)
};

/// The array or object that begins at `start`; `bytes` is valid JSON.
std::string_view rawValue(std::string_view bytes, std::size_t start)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = start; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            return bytes.substr(start, i + 1 - start);
        }
    }
    return {};
}

QByteArray rawChats(std::string_view bytes)
{
    policy::JsonText json;
    if (json.read(bytes))
        return {};
    const auto chats = json.root().member("chats");
    if (!chats || !chats->isArray())
        return {};
    const std::string_view raw = rawValue(bytes, chats->offset());
    return {raw.data(), static_cast<qsizetype>(raw.size())};
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// One chat as it is written.
QByteArray written(const policy::Chat& chat, const QString& packId)
{
    const QByteArray list = rawChats(viewOf(policy::writeCase({{}, {}, {}, {chat}, {}}, packId)));
    return list.mid(1, list.size() - 2).trimmed();
}

/// A new case is its owner's alone.
bool openForSaving(QSaveFile& file)
{
    const bool isNew = !QFile::exists(file.fileName());
    if (!file.open(QIODevice::WriteOnly))
        return false;
    if (isNew)
        keepPrivate(file);
    return true;
}

QString shownPath(const QString& path)
{
    return policy::printable(QDir::toNativeSeparators(path));
}

/// Whether there is something that is no regular file: opening a pipe waits until somebody writes into it,
/// and a device may give bytes without an end.
bool isNoRegularFile(const QString& path)
{
    const QFileInfo info{path};
    return info.exists() && !info.isFile();
}

/// All bytes, or, where there are more than the limit, one above it. What a file says of its size is not
/// counted on.
QByteArray readUpToLimit(QIODevice& file)
{
    constexpr qint64 pieceBytes = qint64{1} << 20;
    QByteArray bytes;
    while (bytes.size() <= sizeLimit) {
        const QByteArray piece = file.read(std::min(pieceBytes, sizeLimit + 1 - bytes.size()));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

} // namespace

Reading read(const QString& path, const QString& packId)
{
    Reading reading;
    if (isNoRegularFile(path)) {
        reading.error =
            Text::tr("“%1” is a folder, a device or a pipe, so it is not opened. Choose a saved case: a file "
                     "that ends in .privacycase.")
                .arg(shownPath(path));
        return reading;
    }
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly)) {
        reading.error =
            Text::tr("“%1” can't be opened: %2. Look whether it was moved or renamed, and whether "
                     "you may read it.")
                .arg(shownPath(path), file.errorString());
        return reading;
    }
    return readFrom(file, path, packId);
}

Reading readFrom(QFileDevice& file, const QString& path, const QString& packId)
{
    Reading reading;
    const QByteArray bytes = readUpToLimit(file);
    if (bytes.size() > sizeLimit) {
        reading.error =
            Text::tr("“%1” is larger than 256 MiB, so it is not read. Split its chats over several cases.")
                .arg(shownPath(path));
        return reading;
    }
    if (file.error() != QFileDevice::NoError) {
        reading.error =
            Text::tr("“%1” can't be read: %2. Look whether the disk is still connected, or open a "
                     "copy of the file.")
                .arg(shownPath(path), file.errorString());
        return reading;
    }
    const std::string_view view{bytes.constData(), static_cast<std::size_t>(bytes.size())};
    policy::CaseReader reader{packId};
    auto result = reader.read(view);
    if (!result) {
        const policy::Problem& problem = result.problem();
        reading.error = problem.at.isEmpty()
                            ? Text::tr("“%1” is not a saved case that can be read.\n\n%2")
                                  .arg(shownPath(path), problem.message)
                            : Text::tr("“%1” is not a saved case that can be read.\n\n%2\n\nPlace in the "
                                       "file: %3\n\nOpen another file, or put that place right in "
                                       "a text editor.")
                                  .arg(shownPath(path), problem.message,
                                       policy::printable(QString::fromUtf8(problem.at)));
        return reading;
    }
    reading.value = std::move(result).value();
    reading.chatsJson = rawChats(view);
    return reading;
}

QByteArray mergedChats(const QByteArray& chatsJson, const std::vector<policy::Chat>& chats,
                       const QString& packId)
{
    const QByteArray text =
        R"({"format":"privacy-advisor/case","version":1,"answers":{},"chats":)" + chatsJson + '}';
    const auto original = policy::CaseReader{packId}.read(viewOf(text));
    policy::JsonText json;
    if (!original || chats.empty() || json.read(viewOf(chatsJson)))
        return {};
    std::vector<std::string_view> texts;
    for (const policy::JsonValue chat : json.root())
        texts.push_back(rawValue(viewOf(chatsJson), chat.offset()));
    QByteArray merged = "[";
    auto place = original->chats.begin();
    for (const policy::Chat& chat : chats) {
        merged += merged.size() == 1 ? "\n    " : ",\n    ";
        // Chats keep their order, so what is not found from here on is new or was changed.
        const auto found = std::find(place, original->chats.end(), chat);
        if (found == original->chats.end()) {
            merged += written(chat, packId);
            continue;
        }
        const std::string_view known = texts[static_cast<std::size_t>(found - original->chats.begin())];
        merged.append(known.data(), static_cast<qsizetype>(known.size()));
        place = found + 1;
    }
    return merged + "\n  ]";
}

QByteArray digest(const QString& path)
{
    QFile file{path};
    QCryptographicHash hash{QCryptographicHash::Sha256};
    return !isNoRegularFile(path) && file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result()
                                                                                           : QByteArray{};
}

QString write(const QString& path, const policy::Case& value, const QString& packId,
              const QByteArray& chatsJson)
{
    const auto notSaved = [&path](const QString& reason) {
        return Text::tr("The case can't be saved as “%1”: %2. Nothing was changed there. Choose another "
                        "place or name.")
            .arg(shownPath(path), reason);
    };
    if (isNoRegularFile(path))
        return notSaved(Text::tr("a folder, a device or a pipe has this name"));
    QSaveFile file{path};
    const QByteArray bytes = policy::writeCase(value, packId, chatsJson);
    // Flushed here: an error while commit() writes what is still buffered is lost, and an empty file would
    // win.
    if (!openForSaving(file) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return notSaved(file.errorString());
    return {};
}

} // namespace casefile
