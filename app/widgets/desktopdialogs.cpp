#include "app/widgets/desktopdialogs.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

namespace {

/// The extension that a filter like "PDF (*.pdf)" names.
QString extensionOf(const QString& filter)
{
    static const QRegularExpression pattern{QStringLiteral("\\*\\.(\\w+)")};
    return pattern.match(filter).captured(1);
}

/// While it lives, Qt's own dialog for files neither finds nor leaves notes.
///
/// Where the desktop brings no dialog, Qt's writes into QtProject.conf which files and folders were chosen,
/// even where it was cancelled, and offers no way to forbid it. Nothing can be written below a file that is
/// no folder. The place is put back, because themes of desktops keep settings of theirs beside that file.
class ForgetfulFileDialogs
{
    Q_DISABLE_COPY_MOVE(ForgetfulFileDialogs)

public:
    ForgetfulFileDialogs() { keepSettingsIn(QStringLiteral("/dev/null")); }
    ~ForgetfulFileDialogs()
    {
        keepSettingsIn(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    }

private:
    static void keepSettingsIn(const QString& folder)
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    }
};

} // namespace

QString DesktopDialogs::fileToOpen(QWidget* parent, const QString& title, const QString& folder,
                                   const QString& filter)
{
    const ForgetfulFileDialogs forgetful;
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList DesktopDialogs::filesToRead(QWidget* parent, const QString& title, const QString& filter)
{
    const ForgetfulFileDialogs forgetful;
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString DesktopDialogs::folderToRead(QWidget* parent, const QString& title)
{
    const ForgetfulFileDialogs forgetful;
    return QFileDialog::getExistingDirectory(parent, title);
}

QString DesktopDialogs::fileToSave(QWidget* parent, const QString& title, const QString& suggestion,
                                   const QString& filter)
{
    const ForgetfulFileDialogs forgetful;
    QFileDialog dialog{parent, title};
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filter.split(QStringLiteral(";;")));
    if (QFileInfo{suggestion}.isAbsolute())
        dialog.setDirectory(QFileInfo{suggestion}.path());
    dialog.selectFile(QFileInfo{suggestion}.fileName());
    const auto takeExtension = [&dialog](const QString& chosen) {
        dialog.setDefaultSuffix(extensionOf(chosen));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, takeExtension);
    takeExtension(dialog.selectedNameFilter());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString{};
}

Dialogs::Unsaved DesktopDialogs::askUnsaved(QWidget* parent, const QString& question)
{
    QMessageBox box{QMessageBox::Question, parent->window()->windowTitle(), question,
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, parent};
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return Unsaved::Save;
    case QMessageBox::Discard:
        return Unsaved::Discard;
    default:
        return Unsaved::Cancel;
    }
}

bool DesktopDialogs::showError(QWidget* parent, const QString& text, const QString& offer)
{
    QMessageBox box{QMessageBox::Warning, QGuiApplication::applicationDisplayName(), text, QMessageBox::Close,
                    parent};
    box.setTextFormat(Qt::PlainText); // names of files are shown as they are
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.button(QMessageBox::Close)->setIcon({}); // the other has none
    QPushButton* const wayOn = box.addButton(offer, QMessageBox::AcceptRole);
    box.setDefaultButton(wayOn);
    box.setEscapeButton(QMessageBox::Close);
    box.exec();
    return box.clickedButton() == wayOn;
}

void DesktopDialogs::showAbout(QWidget* parent, const QString& title, const QString& text)
{
    QMessageBox::about(parent, title, text);
}

bool DesktopDialogs::choosePrinter(QWidget* parent, QPrinter& printer)
{
    const ForgetfulFileDialogs forgetful;
    QPrintDialog dialog{&printer, parent};
    return dialog.exec() == QDialog::Accepted;
}

bool DesktopDialogs::previewPrint(QWidget* parent, QPrinter& printer,
                                  const std::function<bool(QPrinter&)>& paint)
{
    const ForgetfulFileDialogs forgetful;
    QPrintPreviewDialog dialog{&printer, parent};
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&](QPrinter* target) {
        if (!paint(*target))
            QMetaObject::invokeMethod(&dialog, &QDialog::reject, Qt::QueuedConnection);
    });
    return dialog.exec() == QDialog::Accepted;
}

bool DesktopDialogs::openAddress(const QUrl& address)
{
    return QDesktopServices::openUrl(address);
}
