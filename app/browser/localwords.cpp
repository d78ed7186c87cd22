#include "app/browser/localwords.h"

#include "app/browser/datawords.h"
#include "app/report/oneline.h"

#include <QCoreApplication>
#include <QDir>

namespace localwords {

namespace {

/// Gives the words their translation context.
struct LocalWords
{
    Q_DECLARE_TR_FUNCTIONS(LocalWords)
};

QString period(const ingest::LocalRemains& remains)
{
    const QString folder = QDir::toNativeSeparators(remains.path);
    if (remains.paused)
        return LocalWords::tr("%1: a file of settings can't be read, and until that is mended Claude Code "
                              "deletes nothing there.")
            .arg(folder);
    return remains.periodIsSet
               ? LocalWords::tr(
                     "%1: a transcript is deleted %n day(s) after its last change, as your settings "
                     "say.",
                     "", remains.cleanupPeriodDays)
                     .arg(folder)
               : LocalWords::tr(
                     "%1: a transcript is deleted %n day(s) after its last change. Nothing is set; "
                     "this is what Claude Code does by itself.",
                     "", remains.cleanupPeriodDays)
                     .arg(folder);
}

QStringList staying(const ingest::LocalRemains& remains)
{
    QStringList lines;
    if (remains.prompts > 0)
        lines << LocalWords::tr("%Ln prompt(s) you typed, from %1 to %2, stand in history.jsonl. No clean-up "
                                "deletes them.",
                                "", static_cast<int>(remains.prompts))
                     .arg(datawords::shortDay(remains.firstPrompt), datawords::shortDay(remains.lastPrompt));
    if (remains.memoryFiles > 0)
        lines << LocalWords::tr("%Ln file(s) of memory stay until you delete them.", "",
                                static_cast<int>(remains.memoryFiles));
    return lines;
}

} // namespace

QString countdown(const ingest::LocalCountdown& countdown, const ingest::ScanReport& report)
{
    QStringList lines;
    if (countdown.overdue > 0)
        lines << LocalWords::tr("%Ln transcript(s) may be deleted when Claude Code starts the next time.", "",
                                static_cast<int>(countdown.overdue));
    if (countdown.soon > 0)
        lines << LocalWords::tr("%Ln transcript(s) may be deleted within the next seven days.", "",
                                static_cast<int>(countdown.soon));
    if (countdown.later > 0 && countdown.last)
        lines << LocalWords::tr("%Ln transcript(s) may be deleted later, the last ones from %1 on.", "",
                                static_cast<int>(countdown.later))
                     .arg(datawords::day(*countdown.last));
    if (countdown.kept > 0)
        lines << LocalWords::tr("%Ln transcript(s) are not deleted by any clean-up.", "",
                                static_cast<int>(countdown.kept));
    for (const ingest::LocalRemains& each : report.remains) {
        lines << period(each);
        lines << staying(each);
    }
    for (const ingest::ProjectSettings& each : report.projectSettings)
        lines << LocalWords::tr(
                     "%1 sets %n day(s). By what people report, that holds for the transcripts of all "
                     "projects once a session is started there.",
                     "", each.cleanupPeriodDays)
                     .arg(::report::onOneLine(QDir::toNativeSeparators(each.path)));
    if (!report.remains.empty())
        lines << LocalWords::tr(
            "Not looked at: settings in the folders of your projects "
            "(.claude/settings.json, .claude/settings.local.json) and options a session is "
            "started with. They come before your own settings, and may have transcripts "
            "of all projects deleted earlier.");
    if (!report.remains.empty())
        lines << LocalWords::tr("To keep transcripts longer or for less time, set “cleanupPeriodDays” in "
                                "settings.json of that folder to a number of days.");
    return lines.join(QLatin1Char('\n'));
}

QString transcript(const ingest::LocalTranscript& transcript, policy::Day asOf)
{
    const QString files = LocalWords::tr("Its transcript on this computer: %n file(s), %1.", "",
                                         static_cast<int>(transcript.files))
                              .arg(datawords::bytes(transcript.bytes));
    QString fate;
    const auto day = transcript.deletedFrom();
    if (transcript.exempt)
        fate = LocalWords::tr("It belongs to the Desktop app, whose sessions no clean-up takes.");
    else if (!day)
        fate = LocalWords::tr("Claude Code deletes nothing while its settings can't be read.");
    else if (*day <= asOf)
        fate =
            LocalWords::tr("Claude Code may delete it the next time it starts: it was last changed more than "
                           "%n day(s) ago.",
                           "", transcript.cleanupPeriodDays);
    else
        fate = LocalWords::tr("Claude Code may delete it in %n day(s), from %1 on.", "",
                              static_cast<int>((*day - asOf).count()))
                   .arg(datawords::day(*day));
    return LocalWords::tr("%1 %2 What you typed stays in history.jsonl.").arg(files, fate);
}

} // namespace localwords
