#include "app/browser/datawords.h"

#include "app/ingest/chatrows.h"
#include "app/report/datewords.h"
#include "app/report/oneline.h"

#include <QCoreApplication>

#include <algorithm>

namespace datawords {

namespace {

/// Gives the words their translation context.
struct DataWords
{
    Q_DECLARE_TR_FUNCTIONS(DataWords)
};

} // namespace

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString standing(ingest::Standing standing)
{
    switch (standing) {
    case ingest::Standing::Eligible:
        return DataWords::tr("May be used", "training, of a chat");
    case ingest::Standing::Exception:
        return DataWords::tr("Exception", "training, of a chat");
    case ingest::Standing::Depends:
        return DataWords::tr("Depends", "training, of a chat");
    case ingest::Standing::NotStated:
        return DataWords::tr("Not stated", "training, of a chat");
    case ingest::Standing::RunsOnly:
        return DataWords::tr("Out of future runs", "training, of a chat");
    case ingest::Standing::Out:
        return DataWords::tr("Not used", "training, of a chat");
    case ingest::Standing::OtherCompany:
        return DataWords::tr("Another company", "training, of a chat");
    case ingest::Standing::NotJudged:
        break;
    }
    return DataWords::tr("Not judged", "training, of a chat");
}

QString standingSays(ingest::Standing standing)
{
    switch (standing) {
    case ingest::Standing::Eligible:
        return DataWords::tr("May be used for future training runs.");
    case ingest::Standing::Exception:
        return DataWords::tr(
            "May be used whatever the switch says: feedback was sent, or safety systems flagged it.");
    case ingest::Standing::Depends:
        return DataWords::tr("Depends on something you have not said yet.");
    case ingest::Standing::NotStated:
        return DataWords::tr("No published rule covers them.");
    case ingest::Standing::RunsOnly:
        return DataWords::tr("Out of future runs; they may be in runs already started.");
    case ingest::Standing::Out:
        return DataWords::tr("Not used under the published rules, with exceptions.");
    case ingest::Standing::OtherCompany:
        return DataWords::tr("Another company's policy decides.");
    case ingest::Standing::NotJudged:
        break;
    }
    return DataWords::tr("No message up to the day that is judged on.");
}

QString kind(const policy::Pack& pack, policy::ChatKind kind)
{
    const std::string_view name = policy::kindNames.name(kind);
    const policy::Word* word =
        policy::findWord(pack.kinds, QByteArrayView{name.data(), static_cast<qsizetype>(name.size())});
    return word ? word->title : text(name);
}

QString title(const ingest::ChatList& chats, std::uint32_t number)
{
    const std::string_view title = chats.title(number);
    if (!title.empty())
        return report::onOneLine(text(title));
    return DataWords::tr("(no title) %1", "id of a chat").arg(report::onOneLine(text(chats.id(number))));
}

QString project(std::string_view name)
{
    const std::size_t end = name.find_last_not_of("/\\");
    const std::string_view whole = name.substr(0, end == std::string_view::npos ? 0 : end + 1);
    return report::onOneLine(text(whole.substr(whole.find_last_of("/\\") + 1)));
}

QString day(policy::Day day)
{
    return report::DateWords{QLocale{}}.day(day);
}

QString shortDay(policy::Day day)
{
    return report::DateWords{QLocale{}}.shortDay(day);
}

QString shortDay(const std::optional<ingest::Instant>& time)
{
    return time ? shortDay(ingest::dayOf(*time)) : QString{};
}

QString month(std::int64_t month)
{
    return DataWords::tr("%1 %2", "month and year")
        .arg(QLocale{}.standaloneMonthName(static_cast<int>(month % 12) + 1), QString::number(month / 12));
}

QString group(const ingest::ChatList& chats, ingest::Grouping grouping, std::int64_t key)
{
    switch (grouping) {
    case ingest::Grouping::Month:
        return month(key);
    case ingest::Grouping::Project: {
        const std::string& name = chats.projects()[static_cast<std::size_t>(key)];
        return name.empty() ? DataWords::tr("Without a project") : report::onOneLine(text(name));
    }
    case ingest::Grouping::Standing:
        return standing(static_cast<ingest::Standing>(key));
    case ingest::Grouping::None:
        break;
    }
    return {};
}

QString bytes(std::uint64_t count)
{
    return QLocale{}.formattedDataSize(static_cast<qint64>(count), count < 10'000 ? 0 : 1,
                                       QLocale::DataSizeSIFormat);
}

QString number(std::uint64_t count)
{
    return QLocale{}.toString(static_cast<qulonglong>(count));
}

QString latest(const policy::ChatAssessment* outcome)
{
    if (!outcome || outcome->copies.empty())
        return {};
    const auto latest = ingest::latestDay(*outcome);
    return latest ? shortDay(*latest) : DataWords::tr("no fixed date");
}

QString sourceKind(ingest::SourceKind kind)
{
    switch (kind) {
    case ingest::SourceKind::ClaudeHome:
        return DataWords::tr("folder of Claude Code");
    case ingest::SourceKind::Folder:
        return DataWords::tr("folder");
    case ingest::SourceKind::Archive:
        return DataWords::tr("ZIP file");
    case ingest::SourceKind::File:
        break;
    }
    return DataWords::tr("file");
}

QString finding(ingest::Finding finding)
{
    switch (finding) {
    case ingest::Finding::CutRecord:
        return DataWords::tr("a record that ends in the middle");
    case ingest::Finding::BrokenRecord:
        return DataWords::tr("a damaged record");
    case ingest::Finding::NotJson:
        return DataWords::tr("something that is no JSON");
    case ingest::Finding::NulRun:
        return DataWords::tr("zero bytes between records");
    case ingest::Finding::UnreadableFile:
        return DataWords::tr("a file that could not be read on");
    case ingest::Finding::NotChatData:
        return DataWords::tr("well-formed data that is nothing we know");
    case ingest::Finding::GluedRecords:
        return DataWords::tr("records without a line break between them");
    case ingest::Finding::ByteOrderMark:
        return DataWords::tr("a byte order mark");
    case ingest::Finding::WrongType:
        return DataWords::tr("a value of another type than it should have");
    case ingest::Finding::RepeatedKey:
        return DataWords::tr("a key that stands twice; the later one counts");
    case ingest::Finding::UnknownRecord:
        return DataWords::tr("a record of a type we don't know");
    case ingest::Finding::UnknownBlock:
        return DataWords::tr("a part of a message of a type we don't know");
    case ingest::Finding::MissingMessage:
        return DataWords::tr("an empty place where a message should be");
    case ingest::Finding::MissingTime:
        return DataWords::tr("a message without a readable time");
    case ingest::Finding::NoMessages:
        return DataWords::tr("a chat without any message");
    case ingest::Finding::TooManyMessages:
        return DataWords::tr("too many messages in one place to look for repeated ones among them");
    }
    return {};
}

QString problem(const ingest::ScanProblem& problem)
{
    static const std::pair<const char*, const char*> sentences[] = {
        {"web-page",
         QT_TRANSLATE_NOOP("DataWords", "This is a web page, whatever its name says. The download "
                                        "has probably expired: ask for the export again.")},
        {"other-archive",
         QT_TRANSLATE_NOOP("DataWords", "This archive is no ZIP file. Unpack it, then choose "
                                        "the folder.")},
        {"empty-file",
         QT_TRANSLATE_NOOP("DataWords", "There is nothing in this file. Download or copy it again, then "
                                        "choose it.")},
        {"not-chat-data",
         QT_TRANSLATE_NOOP("DataWords", "This is neither an export of chats nor a log of coding sessions. "
                                        "Choose the ZIP file as you downloaded it, or a log that ends "
                                        "in .jsonl.")},
        {"unreadable",
         QT_TRANSLATE_NOOP("DataWords", "This file can't be opened or read. Look whether you may "
                                        "read it and whether its disk is still connected, "
                                        "then read it again.")},
        {"unreadable-folder",
         QT_TRANSLATE_NOOP("DataWords",
                           "This folder can't be opened, so nothing in it was read. Look whether "
                           "you may read it, then read it again.")},
        {"not-followed",
         QT_TRANSLATE_NOOP("DataWords", "This is a link, and what it leads to was not read. If "
                                        "it may hold chats, choose it there.")},
        {"too-deep", QT_TRANSLATE_NOOP("DataWords", "This folder lies too deep in others, and nothing in it "
                                                    "was read. If it may hold chats, choose it itself.")},
        {"too-many", QT_TRANSLATE_NOOP("DataWords", "There are too many files here to look at all; some were "
                                                    "not read. Choose the folders in it that hold chats.")},
        {"archive-in-archive", QT_TRANSLATE_NOOP("DataWords", "This ZIP file holds other ZIP files. Unpack "
                                                              "it, then choose the folder.")},
        {"not-found",
         QT_TRANSLATE_NOOP("DataWords", "There is no such file or folder. It may have been moved or "
                                        "renamed: choose it where it is now.")},
        {"credentials",
         QT_TRANSLATE_NOOP("DataWords", "A file of credentials is never opened. It holds no chats, "
                                        "so nothing is missing.")},
        {"chatgpt-export", QT_TRANSLATE_NOOP("DataWords", "There are chats with ChatGPT in it, another "
                                                          "company's service. This program knows nothing "
                                                          "about its terms. Choose an export of Claude.")},
        {"manifest-only", QT_TRANSLATE_NOOP("DataWords", "This file only lists the parts of an export. "
                                                         "Download the parts it names, then choose the "
                                                         "folder they are in.")},
        {"encrypted-archive", QT_TRANSLATE_NOOP("DataWords", "This ZIP file is encrypted. Exports are not: "
                                                             "unpack it with its password, then choose the "
                                                             "folder.")},
    };
    for (const auto& [code, sentence] : sentences) {
        if (problem.code == code)
            return DataWords::tr(sentence);
    }
    if (problem.code.endsWith("-archive") || problem.code == "archive-limit")
        return DataWords::tr(
                   "This ZIP file is damaged or not made like an export. Download it again, then choose "
                   "it. In detail: %1")
            .arg(problem.message);
    return problem.message;
}

QString neverShown()
{
    return DataWords::tr(
        "No log names its account: sessions are judged by the account of your case. Not in this data, "
        "whatever happened: thumbs and other ratings of chats, flags of safety systems, chats deleted "
        "before an export was made, and incognito chats. That is not the same as none. Of feedback, only "
        "the commands /feedback and /bug are seen, in sessions of Claude Code, and counted.");
}

QString accounts(const ingest::Evidence& evidence)
{
    const auto count = static_cast<int>(evidence.accounts.size());
    if (evidence.isMixed())
        return DataWords::tr(
            "The exports hold chats of %n accounts, and a case is about one. All are judged by "
            "it, and what they show of its use is not taken as shown until you choose whose "
            "chats you mean.",
            "", count);
    for (const ingest::AccountSeen& account : evidence.accounts) {
        if (account.id == evidence.chosenAccount)
            return DataWords::tr(
                       "The exports hold chats of %n account(s). Only those of %1 are shown and judged.", "",
                       count)
                .arg(report::onOneLine(text(account.name.empty() ? account.id : account.name)));
    }
    return evidence.chosenAccount.empty()
               ? QString{}
               : DataWords::tr("None of the chats is of the account that you chose.");
}

QString part(const std::string& name)
{
    if (name == "conversations")
        return DataWords::tr("chats");
    if (name == "projects")
        return DataWords::tr("projects");
    if (name == "memories")
        return DataWords::tr("memories");
    if (name == "light_metadata")
        return DataWords::tr("account and log-ins");
    if (name == "frames")
        return DataWords::tr("artifacts");
    if (name == "design_chats")
        return DataWords::tr("design chats");
    return report::onOneLine(text(name));
}

} // namespace datawords
