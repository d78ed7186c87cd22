#pragma once

#include "app/ingest/chattotals.h"

#include <QWidget>

/// Chats by the month of their last message, as bars of their standings. With the keyboard the arrow keys go
/// from bar to bar, and a screen reader says the one that is reached.
class MonthChart : public QWidget
{
    Q_OBJECT

public:
    explicit MonthChart(QWidget* parent = nullptr);

    void setTotals(const ingest::ChatTotals& totals);

    int barCount() const { return static_cast<int>(m_bars.size()); }
    /// All that a bar says.
    QString sentence(int bar) const;
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A month, or a year where there are too many months for the width.
    struct Bar
    {
        std::int64_t first = 0; ///< Month, as of ingest::monthOf().
        bool isYear = false;
        ingest::StandingCounts counts{};
        std::uint32_t total = 0;
    };

    void layAnew();
    QRectF area() const;
    QRectF place(int bar) const;
    void paintBar(QPainter& painter, int bar) const;
    void paintAxis(QPainter& painter) const;
    void go(int bar);

    std::map<std::int64_t, ingest::StandingCounts> m_months;
    std::vector<Bar> m_bars;
    std::uint32_t m_most = 0;
    int m_current = -1;
};
