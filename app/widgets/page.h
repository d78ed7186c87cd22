#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;
class TextLabel;

/// One page of the window: a title, and below it whatever the page is about, scrolled where there is little
/// room. The title is the page's accessible name; screen readers say it when the focus comes in.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const QString& title, QWidget* parent = nullptr);

    QString title() const { return accessibleName(); }
    void setTitle(const QString& title);

    /// Where the page's contents go, top to bottom.
    QVBoxLayout* body() { return m_body; }
    /// Adds a paragraph; nothing for an empty text.
    TextLabel* addText(const QString& text);
    /// Adds a title over the paragraphs that follow.
    TextLabel* addSection(const QString& title);
    /// Scrolls so that a part of the page is seen.
    void reveal(QWidget* part);
    void scrollToTop();

    /// Puts the focus where work on the page starts. Coming from another page, screen readers then say the
    /// page's title first.
    virtual void focusStart();

protected:
    bool focusNextPrevChild(bool next) override;

Q_SIGNALS:
    void titleChanged(const QString& title);

private:
    QScrollArea* m_scroll;
    TextLabel* m_heading;
    QVBoxLayout* m_body;
};
