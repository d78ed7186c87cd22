#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// What "Your data" shows before anything was read: what can be dropped here, how to choose it, and a
/// question before this computer is looked at.
class StartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit StartPanel(QWidget* parent = nullptr);

    /// Where work starts.
    QPushButton* firstButton() const { return m_files; }

Q_SIGNALS:
    void filesChosen();
    void folderChosen();
    /// A person said yes to reading these folders.
    void computerChosen(const QStringList& folders);

private:
    void addButtons(QVBoxLayout* column);
    void addQuestion();
    void ask();

    QPushButton* m_files;
    QPushButton* m_computer = nullptr;
    QWidget* m_question;
    TextLabel* m_folders;
    QPushButton* m_yes;
    QPushButton* m_no;
    QStringList m_found;
};
