#include "app/report/calendarfile.h"

#include "app/report/datewords.h"
#include "app/report/oneline.h"
#include "app/report/text.h"

#include <QUuid>

#include <algorithm>

namespace report {

namespace {

using policy::Day;

constexpr policy::Period untilNextLook{3, 'M'};
constexpr qsizetype longestLine = 75; // octets, without the line break

/// A value of type TEXT (RFC 5545, 3.3.11).
QByteArray escapedText(const QString& text)
{
    const QByteArray letters = text.toUtf8();
    QByteArray result;
    for (const char c : letters) {
        if (c == '\n') {
            result += "\\n";
            continue;
        }
        if (c == '\\' || c == ';' || c == ',')
            result += '\\';
        if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
            result += c;
    }
    return result;
}

/// A content line, folded so that no letter is torn apart (RFC 5545, 3.1).
QByteArray folded(const QByteArray& line)
{
    const auto goesOn = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
    QByteArray result;
    qsizetype begin = 0;
    while (begin < line.size()) {
        const qsizetype room = begin == 0 ? longestLine : longestLine - 1;
        qsizetype end = std::min(begin + room, line.size());
        while (end < line.size() && goesOn(line[end]))
            --end;
        result += (begin == 0 ? "" : " ") + line.mid(begin, end - begin) + "\r\n";
        begin = end;
    }
    return result;
}

QByteArray basicDate(Day day)
{
    return QByteArray::fromStdString(policy::toIsoDate(day)).replace("-", "");
}

QByteArray uid(const QString& caseName, const QString& item)
{
    static const QUuid space{"{6f0c1f0e-6d3a-5d0b-9f57-0c4d2b9a7e31}"};
    const QByteArray name = caseName.toUtf8() + '\0' + item.toUtf8();
    return QUuid::createUuidV5(space, name).toByteArray(QUuid::WithoutBraces);
}

QByteArray event(const Reminder& reminder, const QString& caseName, Day asOf)
{
    QByteArray text = "BEGIN:VEVENT\r\n";
    text += folded("UID:" + uid(caseName, reminder.item));
    text += folded("DTSTAMP:" + basicDate(asOf) + "T000000Z");
    text += folded("DTSTART;VALUE=DATE:" + basicDate(reminder.day));
    text += folded("DTEND;VALUE=DATE:" + basicDate(reminder.day + std::chrono::days{1}));
    text += folded("SUMMARY:" + escapedText(reminder.title));
    text += folded("DESCRIPTION:" + escapedText(reminder.says));
    if (!reminder.url.isEmpty())
        text += folded("URL:" + reminder.url.toUtf8());
    text += "TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:PT9H\r\n";
    text += folded("DESCRIPTION:" + escapedText(reminder.title));
    text += "END:VALARM\r\nEND:VEVENT\r\n";
    return text;
}

QString address(const policy::Pack& pack, QByteArrayView id, Day day)
{
    const policy::DatedValue* value = pack.value(id);
    return value ? value->at(day).value : QString{};
}

Reminder switchReminder(const ReportModel& model, const policy::Pack& pack)
{
    QStringList says{
        Text::tr("Open the page, read where the switch stands and compare it with your report.")};
    if (const policy::DatedValue* label = pack.value("label.switch"))
        says << Text::tr("The switch is called “%1”.").arg(label->at(model.asOf).value);
    says << model.notice;
    return {QStringLiteral("switch"), policy::addPeriod(model.asOf, untilNextLook),
            Text::tr("Look at the training switch again"), says.join(QLatin1Char('\n')),
            address(pack, "url.switch", model.asOf)};
}

Reminder reviewReminder(const ReportModel& model, const policy::Pack& pack)
{
    const QString says =
        Text::tr("The rules that your report of %1 goes by are due for a fresh look. Compare "
                 "their sources, or use a newer version of this program.")
            .arg(model.asOfText);
    return {QStringLiteral("review"), pack.reviewBy,
            Text::tr("The rules of your privacy report are due for a look"),
            says + QLatin1Char('\n') + model.notice, address(pack, "url.policy-updates", model.asOf)};
}

Reminder copyReminder(const ReportModel& model, const ChatEntry& chat, const CopyEntry& copy)
{
    QStringList says{Text::tr("When this copy should be gone by the published rules: %1.").arg(copy.until),
                     Text::tr("How sure the day is: %1.").arg(copy.certainty)};
    if (!copy.certain)
        says << Text::tr("Whether there is such a copy depends on answers that are open.");
    if (!model.caveats.empty())
        says << model.caveats.front().text;
    says << model.notice;
    return {
        QStringLiteral("copy/%1/%2").arg(QString::fromUtf8(copy.code), chat.id), *copy.latest,
        Text::tr("“%1”: last day of a copy (%2)", "a chat's label, then which copy").arg(chat.id, copy.title),
        says.join(QLatin1Char('\n')), QString{}};
}

/// Chats of the same label are told apart by their order.
void tellApart(std::vector<Reminder>& reminders)
{
    QHash<QString, int> seen;
    for (Reminder& reminder : reminders) {
        const int before = seen[reminder.item]++;
        if (before > 0)
            reminder.item += QStringLiteral("/%1").arg(before + 1);
    }
}

} // namespace

std::vector<Reminder> remindersOf(const ReportModel& model, const policy::Pack& pack)
{
    std::vector<Reminder> reminders;
    if (!model.sharing.empty())
        reminders.push_back(switchReminder(model, pack));
    if (pack.reviewBy > model.asOf)
        reminders.push_back(reviewReminder(model, pack));
    for (const ChatEntry& chat : model.chats) {
        for (const CopyEntry& copy : chat.copies) {
            if (copy.latest && *copy.latest > model.asOf)
                reminders.push_back(copyReminder(model, chat, copy));
        }
    }
    tellApart(reminders);
    std::stable_sort(reminders.begin(), reminders.end(),
                     [](const Reminder& a, const Reminder& b) { return a.day < b.day; });
    if (reminders.size() > maximumReminders)
        reminders.resize(maximumReminders);
    return reminders;
}

QByteArray toCalendar(const std::vector<Reminder>& reminders, const QString& caseName, Day asOf)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//privacy-advisor//privacy-advisor//EN\r\n"
                      "CALSCALE:GREGORIAN\r\n";
    for (const Reminder& reminder : reminders)
        text += event(reminder, caseName, asOf);
    return text + "END:VCALENDAR\r\n";
}

QByteArray toCalendar(const ReportModel& model, const policy::Pack& pack)
{
    return toCalendar(remindersOf(model, pack), model.caseName, model.asOf);
}

} // namespace report
