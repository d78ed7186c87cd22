#pragma once

#include <QScrollArea>

class QVBoxLayout;
class TextLabel;

/// A part of a page with a scroll bar of its own, its contents in a column that is not too wide to read.
class ScrollPart : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollPart(const QString& name, QWidget* parent = nullptr);

    QVBoxLayout* body() { return m_body; }
    TextLabel* addText(const QString& text);
    TextLabel* addSection(const QString& title);
    /// Takes away everything below the first parts that stay.
    void clearFrom(int place);
    /// Gives new parts their places before anybody sees them: layouts within layouts take several turns.
    static void settle();

private:
    QVBoxLayout* m_body;
};
