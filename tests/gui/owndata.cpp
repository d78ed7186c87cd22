#include "tests/gui/owndata.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>

namespace owndata {

namespace {

void put(const QString& path, const QByteArray& bytes)
{
    QDir{}.mkpath(QFileInfo{path}.path());
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A file with made up data could not be written.");
}

QByteArray isoDay(QDate day)
{
    return day.toString(Qt::ISODate).toUtf8();
}

QByteArray chats()
{
    static const char* const titles[] = {"Holiday in the Alps", "Letter to the tax office",
                                         "Bread without yeast", "Größe einer Wohnung",
                                         "旅行の計画",          "Parser for dates"};
    QByteArray all;
    for (int i = 0; i < 240; ++i) {
        all += (i == 0 ? "" : ",") + QByteArray{R"({"uuid":"u%1","name":"%2","account":{"uuid":"a"},)"}
                                         .replace("%1", QByteArray::number(i))
                                         .replace("%2", titles[i % 6]);
        all += R"("chat_messages":[{"uuid":"m)" + QByteArray::number(i) +
               R"(","text":"t","sender":"human","created_at":")" + isoDay(QDate{2024, 11, 3}.addDays(i * 3)) +
               R"(T10:00:00Z"}]})";
    }
    return "[" + all + "]";
}

} // namespace

void write(const QString& folder)
{
    put(folder + QStringLiteral("/export/conversations.json"), chats());
    put(folder + QStringLiteral("/export/sign-in.zip"), "<html></html>");
    for (int i = 0; i < 12; ++i) {
        const QByteArray id = "s" + QByteArray::number(i);
        put(folder + QStringLiteral("/claude/projects/work/%1.jsonl").arg(QString::fromLatin1(id)),
            R"({"type":"user","sessionId":")" + id + R"(","cwd":"/home/me/work","timestamp":")" +
                isoDay(QDate{2026, 10, 1}.addDays(i * 4)) +
                R"(T10:00:00.000Z","message":{"role":"user","content":"Mend the tests"}})"
                "\n{broken\n");
    }
    put(folder + QStringLiteral("/claude/history.jsonl"),
        R"({"display":"Mend the tests","pastedContents":{},"timestamp":1759312800000,"project":"/home/me/work"})"
        "\n");
    put(folder + QStringLiteral("/.claude.json"),
        R"({"oauthAccount":{"accountUuid":"x","organizationType":"claude_pro"}})");
}

QByteArray manyChats()
{
    QByteArray chats;
    for (int i = 0; i < 120'000; ++i)
        chats += (i == 0 ? "" : ",") + QByteArray{R"({"uuid":"b%1","name":"Chat %1","chat_messages":[{)"
                                                  R"("uuid":"m","created_at":"2026-01-02T10:00:00Z"}]})"}
                                           .replace("%1", QByteArray::number(i));
    return "[" + chats + "]";
}

} // namespace owndata
