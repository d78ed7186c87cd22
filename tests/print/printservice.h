#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// A print service of the test's own: a cupsd with its own folder and socket, and one queue whose printer
/// writes what arrives into a file. Nothing of the system's print service is read or changed, no port is
/// opened, and the service ends with its object, and with the test however that ends.
class PrintService
{
public:
    ~PrintService();

    /// Programs that are needed and not installed.
    static QStringList missingPrograms();

    /// Starts the service and sets its queue up; a sentence on what went wrong, or nothing.
    QString start();

    /// For the environment variable CUPS_SERVER.
    QString address() const { return path("socket"); }
    QString queue() const { return QStringLiteral("advisor-test"); }

    /// Whether the queue has printed as many jobs as that.
    bool hasPrinted(int jobs) const;
    /// What the printer got last.
    QString arrived() const { return path("arrived.pdf"); }
    /// What the service wrote about its work.
    QByteArray log() const;

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    bool writeFiles() const;

    QTemporaryDir m_folder;
    QProcess m_daemon;
};

/// Runs a program to its end, with the address of a print service; its standard output, or nothing where it
/// failed.
QByteArray outputOf(const QString& program, const QStringList& arguments, const QString& printServer = {});
