#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

/// A part of a page that folds out below its title.
class Fold : public QWidget
{
    Q_OBJECT

public:
    Fold(const QString& title, bool open, QWidget* parent = nullptr);

    /// Where the contents go.
    QVBoxLayout* body() { return m_body; }
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Has the contents made, open or not.
    void fill();
    QToolButton* header() const { return m_header; }

Q_SIGNALS:
    /// Opened for the first time; the contents may be made now.
    void firstOpened();

private:
    QToolButton* m_header;
    QWidget* m_content;
    QVBoxLayout* m_body;
    bool m_open = false;
    bool m_seen = false;
};
