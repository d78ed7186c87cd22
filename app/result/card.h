#pragma once

#include <QWidget>

/// One answer on a card: a mark, a question, the answer and how sure it is. The mark repeats in a shape what
/// the words say.
class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Mark {
        Known,     ///< A tick.
        Attention, ///< An exclamation mark.
        Open,      ///< A question mark: the person's answers leave it open.
        NotStated  ///< A dash: nobody has published it.
    };

    Card(Mark mark, const QString& question, const QString& answer, const QString& badge,
         QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF markPlace() const;

    Mark m_mark;
};
