#include "tests/gui/scripteddialogs.h"

#include <QPrinter>

namespace {

void printToFile(QPrinter& printer, const QString& path)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
}

} // namespace

QString ScriptedDialogs::fileToOpen(QWidget*, const QString&, const QString& from, const QString&)
{
    folder = from;
    return openPath;
}

QStringList ScriptedDialogs::filesToRead(QWidget*, const QString&, const QString&)
{
    return readPaths;
}

QString ScriptedDialogs::folderToRead(QWidget*, const QString&)
{
    return readPaths.value(0);
}

QString ScriptedDialogs::fileToSave(QWidget*, const QString&, const QString& suggested, const QString&)
{
    suggestion = suggested;
    return savePath;
}

Dialogs::Unsaved ScriptedDialogs::askUnsaved(QWidget*, const QString&)
{
    ++unsavedQuestions;
    return unsaved;
}

bool ScriptedDialogs::showError(QWidget*, const QString& text, const QString& offer)
{
    errors.append(text);
    offers.append(offer);
    return onError && onError();
}

void ScriptedDialogs::showAbout(QWidget*, const QString&, const QString& text)
{
    about = text;
}

bool ScriptedDialogs::choosePrinter(QWidget*, QPrinter& printer)
{
    if (printQueue.isEmpty())
        printToFile(printer, printPath);
    else
        printer.setPrinterName(printQueue);
    if (meanwhile)
        meanwhile();
    return !printPath.isEmpty() || !printQueue.isEmpty();
}

bool ScriptedDialogs::previewPrint(QWidget* parent, QPrinter& printer,
                                   const std::function<bool(QPrinter&)>& paint)
{
    const bool chosen = choosePrinter(parent, printer);
    return chosen && paint(printer);
}

bool ScriptedDialogs::openAddress(const QUrl& address)
{
    if (hasBrowser)
        opened.append(address);
    return hasBrowser;
}
