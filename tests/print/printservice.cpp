#include "printservice.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace {

constexpr int patience = 20'000; // milliseconds

/// Where Debian has what only a superuser calls.
const QStringList folders{QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")};

QString programPath(const char* name)
{
    return QStandardPaths::findExecutable(QString::fromLatin1(name), folders);
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The folders and files of the service; %1 is its folder.
const char* const filesConfiguration = "ServerRoot %1\n"
                                       "RequestRoot %1/spool\n"
                                       "CacheDir %1/cache\n"
                                       "StateDir %1/state\n"
                                       "TempDir %1/spool/tmp\n"
                                       "DocumentRoot %1/cache\n"
                                       "AccessLog %1/access_log\n"
                                       "PageLog %1/page_log\n"
                                       "ErrorLog %1/error_log\n"
                                       "FileDevice Yes\n"
                                       "Sandboxing relaxed\n";

const char* const daemonConfiguration = "Listen %1/socket\n"
                                        "LogLevel info\n"
                                        "Browsing Off\n"
                                        "WebInterface No\n"
                                        "<Policy default>\n"
                                        "  <Limit All>\n"
                                        "    Order deny,allow\n"
                                        "  </Limit>\n"
                                        "</Policy>\n";

} // namespace

QByteArray outputOf(const QString& program, const QStringList& arguments, const QString& printServer)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    if (!printServer.isEmpty())
        environment.insert(QStringLiteral("CUPS_SERVER"), printServer);
    process.setProcessEnvironment(environment);
    process.start(QStandardPaths::findExecutable(program, folders), arguments, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(patience);
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

PrintService::~PrintService()
{
    m_daemon.terminate();
    if (m_daemon.state() != QProcess::NotRunning && !m_daemon.waitForFinished(patience))
        m_daemon.kill();
}

QStringList PrintService::missingPrograms()
{
    QStringList missing;
    for (const char* name : {"cupsd", "lpadmin", "lpstat", "pdfinfo", "pdffonts", "pdftotext"}) {
        if (programPath(name).isEmpty())
            missing << QString::fromLatin1(name);
    }
    const QString filter = QStringLiteral("/usr/lib/cups/filter/pdftopdf");
    if (!QFile::exists(filter))
        missing << filter;
    return missing;
}

bool PrintService::writeFiles() const
{
    for (const char* name : {"cache", "state", "spool", "spool/tmp"}) {
        if (!QDir{m_folder.path()}.mkpath(QString::fromLatin1(name)))
            return false;
    }
    const auto filled = [this](const char* text) {
        return QString::fromLatin1(text).arg(m_folder.path()).toLocal8Bit();
    };
    // Filters of a cupsd that root started run as another user, who has to get through to the spool. A copy
    // of the program is not held to the system's folders as the installed one may be.
    const QFileDevice::Permissions passable = QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                              QFileDevice::ExeOwner | QFileDevice::ExeGroup |
                                              QFileDevice::ExeOther;
    return QFile::setPermissions(m_folder.path(), passable) &&
           write(path("cups-files.conf"), filled(filesConfiguration)) &&
           write(path("cupsd.conf"), filled(daemonConfiguration)) &&
           QFile::copy(programPath("cupsd"), path("cupsd"));
}

QString PrintService::start()
{
    if (!m_folder.isValid() || !writeFiles())
        return QStringLiteral("The files of the print service could not be written.");
    // The service dies with the test, even where the test crashes.
    m_daemon.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_daemon.start(path("cupsd"), {QStringLiteral("-f"), QStringLiteral("-c"), path("cupsd.conf"),
                                   QStringLiteral("-s"), path("cups-files.conf")});
    if (!m_daemon.waitForStarted(patience))
        return QStringLiteral("The print service did not start.");
    const bool listening = QTest::qWaitFor(
        [this] { return QFile::exists(address()) || m_daemon.state() == QProcess::NotRunning; }, patience);
    if (!listening || m_daemon.state() == QProcess::NotRunning)
        return QStringLiteral("The print service does not listen.");
    outputOf(QStringLiteral("lpadmin"),
             {QStringLiteral("-p"), queue(), QStringLiteral("-E"), QStringLiteral("-v"),
              QStringLiteral("file:") + arrived(), QStringLiteral("-P"), QStringLiteral(ADVISOR_PRINTER_PPD)},
             address());
    if (!outputOf(QStringLiteral("lpstat"), {QStringLiteral("-a")}, address()).startsWith(queue().toUtf8()))
        return QStringLiteral("The queue was not set up.");
    return {};
}

bool PrintService::hasPrinted(int jobs) const
{
    const QByteArray completed =
        outputOf(QStringLiteral("lpstat"),
                 {QStringLiteral("-W"), QStringLiteral("completed"), QStringLiteral("-o")}, address());
    return completed.count('\n') == jobs;
}

QByteArray PrintService::log() const
{
    QFile file{path("error_log")};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}
