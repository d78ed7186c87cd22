#pragma once

#include <QWidget>

#include <functional>

class FlowLayout;
class PartCopy;
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
    /// Puts a part at the end of the title's line, or below the title where there is too little room.
    void addBesideTitle(QWidget* part);
    /// Adds a paragraph; nothing for an empty text.
    TextLabel* addText(const QString& text);
    /// Adds a title over the paragraphs that follow.
    TextLabel* addSection(const QString& title);
    /// Scrolls so that a part of the page is seen.
    void reveal(QWidget* part);
    /// Scrolls so that a place in a part, in its own coordinates, is seen.
    void reveal(QWidget* part, const QRect& place);
    void scrollToTop();
    /// Lets the contents take the whole window, for tables and the like; else they stand in a column that is
    /// not too wide to read, as high as they need.
    void setFilling(bool on);

    /// Puts the focus where work on the page starts. Coming from another page, screen readers then say the
    /// page's title first.
    virtual void focusStart();

    /// Offers a part of the page to be copied as text, by its context menu and by Ctrl+C when the focus is in
    /// it. `title` names the part; `text` is asked for when it is copied.
    void offerText(QWidget* part, const QString& title, std::function<QString()> text);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    void titleChanged(const QString& title);

private:
    QScrollArea* m_scroll;
    QWidget* m_column;
    TextLabel* m_heading;
    FlowLayout* m_titleLine = nullptr;
    QVBoxLayout* m_body;
    PartCopy* m_copy;
};
