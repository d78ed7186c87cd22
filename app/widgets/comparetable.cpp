#include "app/widgets/comparetable.h"

#include "app/widgets/theme.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace {

/// Titles of columns go on in a second line.
constexpr int wrapped = int{Qt::AlignLeading} | int{Qt::AlignVCenter} | int{Qt::TextWordWrap};
/// Up to so many lines are shown without scrolling inside.
constexpr int fewLines = 14;

} // namespace

CompareTable::CompareTable(const QString& name, const QString& first, const QString& second, QWidget* parent)
    : QTableWidget(0, 3, parent)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels({tr("About"), first, second});
    for (int column = 0; column < 3; ++column)
        horizontalHeaderItem(column)->setData(Qt::TextAlignmentRole, wrapped);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CompareTable::setLines(const std::vector<report::ComparedLine>& lines, const QString& same)
{
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const report::ComparedLine& line = lines[static_cast<std::size_t>(row)];
        const QString then = line.changes || same.isEmpty() ? line.then : same;
        int column = 0;
        for (const QString& text : {line.about, line.now, then}) {
            auto* item = new QTableWidgetItem{text};
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
            if (line.changes && column > 0)
                item->setFont(theme::boldFont(font()));
            setItem(row, column++, item);
        }
    }
    fitHeight();
}

void CompareTable::focusOutEvent(QFocusEvent* event)
{
    QTableWidget::focusOutEvent(event);
    // Qt tells screen readers that the current cell has the focus, wherever the focus is.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        setCurrentItem(nullptr);
}

void CompareTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitHeight();
}

void CompareTable::fitTitles()
{
    QHeaderView* head = horizontalHeader();
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, head);
    int height = 0;
    for (int column = 0; column < columnCount(); ++column) {
        const QRect room{0, 0, head->sectionSize(column) - 2 * margin, QWIDGETSIZE_MAX};
        height = std::max(
            height,
            head->fontMetrics().boundingRect(room, wrapped, horizontalHeaderItem(column)->text()).height());
    }
    head->setFixedHeight(height + 2 * margin);
}

void CompareTable::fitHeight()
{
    resizeRowsToContents();
    fitTitles();
    int height = horizontalHeader()->height() + 2 * frameWidth();
    for (int row = 0; row < std::min(rowCount(), fewLines); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}
