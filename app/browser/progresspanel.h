#pragma once

#include "app/browser/yourdata.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class TextLabel;

/// How far reading has come: bytes, chats, speed, how long it still takes, and a way to stop.
class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget* parent = nullptr);

    void show(const ingest::ScanProgress& progress, std::chrono::milliseconds elapsed);
    QPushButton* cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelled();

private:
    QProgressBar* m_bar;
    TextLabel* m_text;
    QPushButton* m_cancel;
};
