#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QMenu;
class QPoint;
class QWidget;

/// What can be copied from a page as text: the selection, the part that has the focus or lies under the
/// mouse, and the whole page. A part is whatever was offered; parts may lie in one another.
class PartCopy : public QObject
{
    Q_OBJECT

public:
    using MakeText = std::function<QString()>;

    /// `page` is where parts are looked for. Unless a text is offered for the page itself, it is the texts
    /// that are shown on it.
    explicit PartCopy(QWidget* page);

    /// Offers a part of the page. `title` names it in the menu; `text` is asked for when it is copied.
    void offer(QWidget* part, const QString& title, MakeText text);
    /// Copies the selection; where there is none, the innermost part around a widget. False where there is
    /// neither.
    bool copyAround(const QWidget* widget);
    /// A menu with all that can be copied around a widget; it deletes itself.
    QMenu* makeMenu(const QWidget* widget);

private:
    struct Part
    {
        QString title;
        MakeText text;
    };
    QString selection() const;
    const QWidget* partAround(const QWidget* widget) const;
    QString pageText() const;

    QWidget* m_page;
    QHash<const QWidget*, Part> m_parts;
};
