#pragma once

#include <QHash>
#include <QLabel>
#include <QTextLayout>

/// A paragraph: plain text that wraps and that can be selected and copied.
///
/// It sets its text in type itself, once, and breaks the same letters into lines for every width that layouts
/// ask for. A QLabel whose text can be selected keeps a whole document instead and sets it anew for each
/// question, which took two thirds of the program's start; here it gets that document when the mouse comes to
/// it.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Body, Headline, Section, Title };

    explicit TextLabel(const QString& text = {}, Role role = Role::Body, QWidget* parent = nullptr);

    Role role() const { return m_role; }
    /// Selects `length` letters from `start`; none where `length` is 0.
    void setSelection(int start, int length);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFocus();
    void takeFont();
    bool hasDocument() const;
    void makeSelectable();
    void takeText() const;
    void breakLines(qreal width) const;
    QSize aroundLines() const;

    Role m_role;
    /// The text in type, as last asked for: `m_lineWidth` is the width of its lines in pixels, `m_linesSize`
    /// what they take.
    mutable QTextLayout m_type;
    mutable QString m_typeText;
    mutable qreal m_lineWidth = -1;
    mutable QSizeF m_linesSize;
    mutable QSize m_sizeHint;
    mutable QSizeF m_smallest;
    /// Heights by widths in pixels: layouts ask for the same few again and again.
    mutable QHash<int, int> m_heights;
};
