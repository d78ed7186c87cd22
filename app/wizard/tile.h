#pragma once

#include "app/widgets/twolines.h"

#include <QRadioButton>

/// One answer as a large tile with radio semantics: a title, an explaining line, the key that chooses it.
class Tile : public QRadioButton
{
    Q_OBJECT

public:
    /// `key` is the digit that chooses the tile, or -1.
    Tile(QByteArray value, const TwoLines& text, int key, QWidget* parent = nullptr);

    /// The answer as it stands in a case.
    QByteArray value() const { return m_value; }
    int key() const { return m_key; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintIndicator(QPainter& painter) const;
    int indicatorWidth() const;
    int keyWidth() const;
    QRect textArea(const QRect& tile) const;

    QByteArray m_value;
    TwoLines m_text;
    int m_key;
};
