#pragma once

#include "app/ingest/itemreader.h"
#include "app/ingest/scan.h"
#include "app/ingest/textreader.h"

#include <QByteArray>
#include <QString>

#include <random>
#include <string>
#include <vector>

namespace testsupport {

/// Small numbers for choosing at random, the same ones for a seed.
class Random
{
public:
    explicit Random(unsigned seed)
        : m_engine(seed)
    {
    }
    unsigned operator()() { return static_cast<unsigned>(m_engine()); }

private:
    std::mt19937 m_engine;
};

/// Notes what every item was.
class ItemNotes final : public ingest::ItemHandler
{
public:
    void item(const ingest::Item& item) override;

    std::vector<ingest::ItemKind> kinds;
    std::vector<std::string> uuids;
    std::vector<std::uint64_t> messages;
};

/// Reads a text in pieces of that many bytes.
ingest::Tally readText(const std::string& text, std::size_t pieceBytes, ItemNotes& notes);

/// Notes what a scan tells.
class ScanNotes final : public ingest::ScanSink
{
public:
    void source(std::uint32_t number, const ingest::SourceReport& source) override;
    void chat(ingest::Chat chat, bool replaces) override;
    void progress(const ingest::ScanProgress& progress) override;
    void problem(const ingest::ScanProblem& problem) override;

    /// The chat of that id as it was told last; nullptr where none was.
    const ingest::Chat* find(const std::string& id) const;

    std::vector<ingest::Chat> chats;
    std::uint64_t replaced = 0;
    std::vector<QByteArray> codes; ///< Of problems.
    ingest::ScanProgress lastProgress;
};

/// An entry for an archive that a test makes.
struct TestEntry
{
    QByteArray name;
    QByteArray bytes;
    bool deflated = true;
    bool streamed = false; ///< Sizes stand behind the data and in the directory only.
};
QByteArray makeZip(const std::vector<TestEntry>& entries, bool zip64 = false);

/// Writes a file and the folders it lies in.
void writeFile(const QString& path, const QByteArray& bytes);

/// A conversation of an export.
QByteArray conversationJson(int number, const QByteArray& days, const QByteArray& more = {});

} // namespace testsupport
