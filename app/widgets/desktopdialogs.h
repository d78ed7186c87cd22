#pragma once

#include "app/widgets/dialogs.h"

/// The desktop's own dialogs.
class DesktopDialogs : public Dialogs
{
public:
    QString fileToOpen(QWidget* parent, const QString& title, const QString& folder,
                       const QString& filter) override;
    QStringList filesToRead(QWidget* parent, const QString& title, const QString& filter) override;
    QString folderToRead(QWidget* parent, const QString& title) override;
    QString fileToSave(QWidget* parent, const QString& title, const QString& suggestion,
                       const QString& filter) override;
    Unsaved askUnsaved(QWidget* parent, const QString& question) override;
    bool showError(QWidget* parent, const QString& text, const QString& offer) override;
    void showAbout(QWidget* parent, const QString& title, const QString& text) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer) override;
    bool previewPrint(QWidget* parent, QPrinter& printer,
                      const std::function<bool(QPrinter&)>& paint) override;
    bool openAddress(const QUrl& address) override;
};
