#pragma once

#include "app/widgets/dialogs.h"

#include <QStringList>
#include <QUrl>

/// Answers the program's dialogs as a test says. Printing goes to a PDF file or a printer.
class ScriptedDialogs : public Dialogs
{
public:
    QString openPath;                  ///< The file chosen next; empty: nothing chosen.
    QStringList readPaths;             ///< The files, or the folder, chosen to be read next.
    QString savePath;                  ///< The name chosen next; empty: nothing chosen.
    Unsaved unsaved = Unsaved::Cancel; ///< The answer to the question about changes.
    QString printPath;                 ///< The PDF to print to; empty: not printed.
    QString printQueue;                ///< The printer to print on; goes before the PDF.

    std::function<void()>
        meanwhile; ///< What happens while the preview is open, or between choosing a printer and printing.

    int unsavedQuestions = 0;
    QString suggestion; ///< The last name that was suggested.
    QString folder;     ///< The last folder in which looking started.
    QStringList errors;
    QStringList offers;            ///< The way on that was offered with each error.
    std::function<bool()> onError; ///< Whether that is chosen; unset: never.
    QString about;
    QList<QUrl> opened;
    bool hasBrowser = true; ///< Something opens addresses.

    QString fileToOpen(QWidget* parent, const QString& title, const QString& folder,
                       const QString& filter) override;
    QStringList filesToRead(QWidget* parent, const QString& title, const QString& filter) override;
    QString folderToRead(QWidget* parent, const QString& title) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggested,
                       const QString& filter) override;
    Unsaved askUnsaved(QWidget* parent, const QString& question) override;
    bool showError(QWidget* parent, const QString& text, const QString& offer) override;
    void showAbout(QWidget* parent, const QString& title, const QString& text) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer) override;
    bool previewPrint(QWidget* parent, QPrinter& printer,
                      const std::function<bool(QPrinter&)>& paint) override;
    bool openAddress(const QUrl& address) override;
};
