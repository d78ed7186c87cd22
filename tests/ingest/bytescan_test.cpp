#include "app/ingest/bytescan.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

using ingest::ByteScan;
using ingest::Nesting;

/// The two walks: the fast one against the plain one, at every length and cut.
class BytescanTest : public QObject
{
    Q_OBJECT

private:
    /// Brackets, quotes and backslashes far more often than in life.
    static std::string randomText(std::mt19937& random, std::size_t size)
    {
        static constexpr std::string_view letters = "\\\\\\\"\"{}[]{}[]ab ,:\n";
        std::string text;
        for (std::size_t i = 0; i < size; ++i)
            text += letters[random() % letters.size()];
        return text;
    }

    struct Outcome
    {
        std::size_t at = 0;
        Nesting nesting;
        bool escaped = false;
        bool operator==(const Outcome&) const = default;
    };

    static Outcome nested(const ByteScan& scan, const std::string& text, const std::vector<std::size_t>& cuts,
                          std::uint64_t depth)
    {
        Outcome outcome;
        outcome.nesting.depth = depth;
        for (std::size_t i = 0; i + 1 < cuts.size() && outcome.nesting.depth > 0; ++i) {
            // A copy of its own size: nobody may look behind the piece.
            const std::vector<char> piece(text.begin() + static_cast<std::ptrdiff_t>(cuts[i]),
                                          text.begin() + static_cast<std::ptrdiff_t>(cuts[i + 1]));
            const char* const end = piece.data() + piece.size();
            outcome.at = cuts[i] + static_cast<std::size_t>(
                                       scan.skipNested(outcome.nesting, piece.data(), end) - piece.data());
        }
        if (outcome.nesting.depth == 0)
            outcome.nesting = {0, false, false};
        return outcome;
    }

    static Outcome stringEnd(const ByteScan& scan, const std::string& text,
                             const std::vector<std::size_t>& cuts)
    {
        Outcome outcome;
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
            const std::vector<char> piece(text.begin() + static_cast<std::ptrdiff_t>(cuts[i]),
                                          text.begin() + static_cast<std::ptrdiff_t>(cuts[i + 1]));
            const char* const end = piece.data() + piece.size();
            const char* const found = scan.findStringEnd(outcome.escaped, piece.data(), end);
            outcome.at = cuts[i] + static_cast<std::size_t>(found - piece.data());
            if (found != end)
                break;
        }
        return outcome;
    }

private Q_SLOTS:
    void bothWalksAgreeWhereverTheTextIsCut()
    {
        std::mt19937 random{7};
        const ByteScan fast = ingest::bestByteScan();
        const ByteScan plain = ingest::portableByteScan();
        for (int round = 0; round < 40'000; ++round) {
            const std::string text = randomText(random, random() % 300);
            std::vector<std::size_t> cuts{0};
            for (std::size_t pieces = random() % 4; pieces > 0; --pieces)
                cuts.push_back(random() % (text.size() + 1));
            cuts.push_back(text.size());
            std::sort(cuts.begin(), cuts.end());
            const std::uint64_t depth = 1 + random() % 5;
            QVERIFY(nested(fast, text, cuts, depth) == nested(plain, text, cuts, depth));
            QVERIFY(nested(plain, text, cuts, depth) == nested(plain, text, {0, text.size()}, depth));
            QVERIFY(stringEnd(fast, text, cuts) == stringEnd(plain, text, cuts));
            QVERIFY(stringEnd(plain, text, cuts) == stringEnd(plain, text, {0, text.size()}));
        }
    }

    void runsOfBackslashesAreCountedAcrossBlocks()
    {
        for (const ByteScan& scan : {ingest::bestByteScan(), ingest::portableByteScan()}) {
            for (std::size_t before = 0; before < 130; ++before) {
                for (std::size_t run = 0; run < 130; ++run) {
                    const std::string text = std::string(before, 'x') + std::string(run, '\\') + "\"y\"";
                    const std::size_t wanted = before + run + (run % 2 == 0 ? 0 : 2);
                    QCOMPARE(stringEnd(scan, text, {0, text.size()}).at, wanted);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(BytescanTest)
#include "bytescan_test.moc"
