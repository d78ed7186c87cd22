#include "app/browser/listfile.h"

#include "app/ingest/chatrows.h"
#include "app/report/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

namespace listfile {

namespace {

/// Gives the words their translation context.
struct ListFile
{
    Q_DECLARE_TR_FUNCTIONS(ListFile)
};

bool put(QIODevice& file, const std::string& text)
{
    const auto bytes = static_cast<qint64>(text.size());
    return file.write(text.data(), bytes) == bytes;
}

bool write(QIODevice& file, const YourData& data, const ingest::ChatRows& rows, ingest::ChatFormat format,
           const report::Progress& progress)
{
    const bool isJson = format == ingest::ChatFormat::Json;
    const ingest::Judgement* now = data.now();
    if (!put(file, isJson ? std::string{R"({"format":"privacy-advisor/scan","version":1,"chats":[)"} + '\n'
                          : ingest::chatrows::header(format, now != nullptr) + '\n'))
        return false;
    bool isFirst = true;
    for (std::size_t row = 0; row < rows.rows.size(); ++row) {
        if (!report::goesOn(progress, row, rows.rows.size()))
            return false;
        if (rows.isGroup(row))
            continue;
        const std::uint32_t number = rows.rows[row];
        const policy::ChatAssessment* outcome = now ? now->outcomes[number] : nullptr;
        if (now && !outcome)
            continue; // no message up to the day judged on: the command line leaves it out as well
        std::string line = ingest::chatrows::row(format, data.chats().chat(number), outcome, false) + '\n';
        if (isJson && !isFirst)
            line.insert(0, 1, ',');
        isFirst = false;
        if (!put(file, line))
            return false;
    }
    return !isJson || put(file, "]}\n");
}

} // namespace

QString filters()
{
    return ListFile::tr("Table for spreadsheets (*.csv)") + QStringLiteral(";;") +
           ListFile::tr("JSON for programs (*.json)");
}

QString save(const QString& path, const YourData& data, const ingest::ChatRows& rows,
             const report::Progress& progress)
{
    const QString ending = QFileInfo{path}.suffix().toLower();
    if (ending != QLatin1StringView{"csv"} && ending != QLatin1StringView{"json"})
        return ListFile::tr("Choose a name that ends in .csv or .json, so that it is clear what to write.");
    const auto format =
        ending == QLatin1StringView{"csv"} ? ingest::ChatFormat::Csv : ingest::ChatFormat::Json;
    const auto saved =
        report::saveFile(path, [&](QIODevice& file) { return write(file, data, rows, format, progress); });
    return saved ? QString{} : saved.problem().message;
}

} // namespace listfile
