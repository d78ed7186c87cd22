#pragma once

#include "app/report/timelinelayout.h"

#include <QWidget>

/// The timeline of an answer. The mouse reads each bar as a sentence; with the keyboard the arrow keys go
/// from bar to bar, and a screen reader says the one that is reached.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(report::Timeline timeline, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// The number of the bar that the keyboard is on, or -1.
    int current() const { return m_current; }
    int barCount() const { return static_cast<int>(m_picture.bars.size()); }
    QString sentence(int bar) const;
    /// Where a bar is, in the widget's pixels.
    QRectF barPlace(int bar) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    report::TimelinePicture lay(int width) const;
    void layAnew();
    void go(int bar);

    report::Timeline m_timeline;
    report::TimelinePicture m_picture;
    int m_current = -1;
};
