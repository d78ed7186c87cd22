#include "app/result/printjob.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QPrinter>
#include <QPrinterInfo>

namespace printjob {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(printjob)
};

/// Why the print service refused the last job, in its own words; empty where it took it.
///
/// Qt sends the job when the painter ends and drops the answer (QCupsPrintEngine, up to 6.8 at least). The
/// library of the print service keeps it; Qt's plugin has loaded that library, so it is asked without linking
/// to it.
QString refusal()
{
    using LastError = int (*)();
    using LastErrorText = const char* (*)();
    constexpr int libraryVersion = 2;
    constexpr int firstError = 0x0400; // of RFC 8011's status codes; those below say that it went well
    QLibrary library{QStringLiteral("cups"), libraryVersion};
    const auto lastError = reinterpret_cast<LastError>(library.resolve("cupsLastError"));
    const auto lastErrorText = reinterpret_cast<LastErrorText>(library.resolve("cupsLastErrorString"));
    if (!lastError || !lastErrorText || lastError() < firstError)
        return {};
    const QString words = QString::fromUtf8(lastErrorText()).trimmed();
    return words.isEmpty() ? Text::tr("the print service gave no reason") : words;
}

} // namespace

QString problemOf(const QPrinter& printer)
{
    if (printer.outputFormat() != QPrinter::NativeFormat)
        return {};
    if (const QString reason = refusal(); !reason.isEmpty()) {
        return Text::
            tr("The printer “%1” did not take the report: %2 Choose another printer, or save the report as "
               "PDF and print that later.")
                .arg(printer.printerName(),
                     reason.endsWith(QLatin1Char{'.'}) ? reason : reason + QLatin1Char{'.'});
    }
    if (QPrinterInfo::printerInfo(printer.printerName()).state() == QPrinter::Error) {
        return Text::
            tr("The printer “%1” is stopped. The report waits in its queue and is printed when the printer "
               "is started again.")
                .arg(printer.printerName());
    }
    return {};
}

} // namespace printjob
