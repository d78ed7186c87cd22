#include "app/widgets/comparetable.h"

#include "app/widgets/theme.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace {

/// Up to so many lines are shown without scrolling inside.
constexpr int fewLines = 14;

} // namespace

CompareTable::CompareTable(const QString& name, const QString& first, const QString& second, QWidget* parent)
    : QTableWidget(0, 3, parent)
{
    setAccessibleName(name);
    setHorizontalHeaderLabels({tr("About"), first, second});
    for (int column = 0; column < 3; ++column)
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
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
            item->setTextAlignment(Qt::AlignLeading | Qt::AlignTop);
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

void CompareTable::fitHeight()
{
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < std::min(rowCount(), fewLines); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}
