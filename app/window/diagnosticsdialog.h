#pragma once

#include <QDialog>

class Dialogs;
class QPlainTextEdit;

/// Shows the text for whoever helps, to read, copy or save. Nothing leaves it by itself.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `dialogs` outlive the object.
    DiagnosticsDialog(const QString& text, Dialogs& dialogs, QWidget* parent);

private:
    void copy();
    void save();

    Dialogs& m_dialogs;
    QPlainTextEdit* const m_text;
};
