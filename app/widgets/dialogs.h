#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QPrinter;
class QUrl;
class QWidget;

/// Every window of the desktop that the program asks something in. The real ones are DesktopDialogs; tests
/// answer in their place.
class Dialogs
{
public:
    /// What to do with changes that are not saved.
    enum class Unsaved { Save, Discard, Cancel };

    Dialogs() = default;
    Dialogs(const Dialogs&) = delete;
    Dialogs& operator=(const Dialogs&) = delete;
    virtual ~Dialogs() = default;

    /// A file to open, or an empty text. Looking starts in `folder`, where that is not empty.
    virtual QString fileToOpen(QWidget* parent, const QString& title, const QString& folder,
                               const QString& filter) = 0;
    /// Files to read, or none.
    virtual QStringList filesToRead(QWidget* parent, const QString& title, const QString& filter) = 0;
    /// A folder to read, or an empty text.
    virtual QString folderToRead(QWidget* parent, const QString& title) = 0;
    /// A file to write, or an empty text. `suggestion` is a name without a folder, or a whole path.
    virtual QString fileToSave(QWidget* parent, const QString& title, const QString& suggestion,
                               const QString& filter) = 0;
    virtual Unsaved askUnsaved(QWidget* parent, const QString& question) = 0;
    /// Says what went wrong, where, and what can be done about it, and offers a way on as a button; true
    /// where that was chosen.
    virtual bool showError(QWidget* parent, const QString& text, const QString& offer) = 0;
    virtual void showAbout(QWidget* parent, const QString& title, const QString& text) = 0;
    /// Lets a person choose a printer and its settings; true where they want to print.
    virtual bool choosePrinter(QWidget* parent, QPrinter& printer) = 0;
    /// Shows the pages that `paint` makes, false where it gave up; true where they were then sent to the
    /// printer.
    virtual bool previewPrint(QWidget* parent, QPrinter& printer,
                              const std::function<bool(QPrinter&)>& paint) = 0;
    /// Opens an address in the person's browser; false where nothing on this computer opens it.
    virtual bool openAddress(const QUrl& address) = 0;
};
