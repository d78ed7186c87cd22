#include "app/browser/chatspart.h"

#include "app/browser/chatdetails.h"
#include "app/browser/filterbar.h"
#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using ingest::ChatColumn;

namespace {

constexpr int besideWidth = 1180; ///< From here on the chosen chat stands beside the list.
constexpr int fewestRows = 4;

/// Widths of columns in letters.
int letters(ChatColumn column)
{
    switch (column) {
    case ChatColumn::Title:
        return 30;
    case ChatColumn::Kind:
        return 21;
    case ChatColumn::Project:
        return 16;
    case ChatColumn::Training:
    case ChatColumn::First:
    case ChatColumn::Last:
    case ChatColumn::Latest:
        return 17;
    case ChatColumn::Messages:
    case ChatColumn::Size:
        break;
    }
    return 12;
}

} // namespace

ChatsPart::ChatsPart(YourData& own, QWidget* parent)
    : QWidget(parent)
    , m_data(own)
    , m_model(new ChatTableModel{own, this})
    , m_filter(new FilterBar{*m_model, own})
    , m_table(new QTableView)
    , m_details(new ChatDetails{own})
    , m_splitter(new QSplitter{Qt::Vertical})
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, theme::space, 0, 0);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_filter);
    makeTable();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({1000, 1000}); // alike, whatever there is
    column->addWidget(m_splitter, 1);
    column->addWidget(makeButtons());
    setAccessibleName(tr("Chats"));
    connect(m_details, &ChatDetails::addressChosen, this, &ChatsPart::addressChosen);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_marked = chosen(); });
    connect(m_model, &ChatTableModel::rearranged, this, &ChatsPart::rearranged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChatsPart::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_wonder->setEnabled(m_table->selectionModel()->hasSelection()); });
    rearranged();
}

void ChatsPart::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Your chats"));
    m_table->setAccessibleDescription(tr("What holds for the chosen chat stands below. The titles of the "
                                         "columns order the list."));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setCornerButtonEnabled(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::space);
    QHeaderView* head = m_table->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSectionsMovable(true);
    head->setAccessibleName(tr("Columns"));
    for (int i = 0; i < ingest::chatColumnCount; ++i)
        head->resizeSection(i, letters(static_cast<ChatColumn>(i)) * fontMetrics().averageCharWidth());
    head->setSortIndicator(static_cast<int>(ChatColumn::Last), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setMinimumHeight(head->sizeHint().height() +
                              fewestRows * m_table->verticalHeader()->defaultSectionSize());
}

QWidget* ChatsPart::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout{buttons};
    row->setContentsMargins({});
    m_wonder = new QPushButton{tr("What if I &delete these?")};
    m_wonder->setAccessibleDescription(
        tr("Shows what would be different without the chats that are marked."));
    m_wonder->setEnabled(false);
    m_export = new QPushButton{tr("&Save the list…")};
    m_export->setAccessibleDescription(
        tr("Saves the chats that are listed, with what holds for each, as CSV or JSON."));
    for (QPushButton* button : {m_wonder, m_export}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_wonder, &QPushButton::clicked, this, &ChatsPart::deletionWondered);
    connect(m_export, &QPushButton::clicked, this, &ChatsPart::exportChosen);
    return buttons;
}

void ChatsPart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= besideWidth ? Qt::Horizontal : Qt::Vertical);
    QTimer::singleShot(0, this, &ChatsPart::fitTitles);
}

/// The titles take what the other columns leave.
void ChatsPart::fitTitles()
{
    QHeaderView* head = m_table->horizontalHeader();
    const int title = static_cast<int>(ChatColumn::Title);
    const int left = m_table->viewport()->width() - (head->length() - head->sectionSize(title));
    head->resizeSection(title, std::max(left, letters(ChatColumn::Title) * fontMetrics().averageCharWidth()));
}

void ChatsPart::rearranged()
{
    m_table->clearSpans();
    if (m_model->order().grouping != ingest::Grouping::None) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->isGroup(row))
                m_table->setSpan(row, 0, 1, ingest::chatColumnCount);
        }
    }
    const bool isHere =
        m_data.state() == YourData::State::Ready || m_data.state() == YourData::State::Judging;
    m_export->setEnabled(isHere && m_model->chatCount() > 0);
    if (m_data.state() == YourData::State::Empty)
        m_current.reset();
    if (!m_marked.empty() && m_data.state() != YourData::State::Empty)
        markAgain();
    m_marked.clear();
    const int row = m_current ? m_model->rowOf(*m_current) : -1;
    if (row < 0)
        return;
    const std::uint32_t number = *m_current;
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    m_table->scrollTo(m_model->index(row, 0));
    m_current = number;
}

/// Marks the chats that were marked before, as far as they are still listed.
void ChatsPart::markAgain()
{
    std::vector<bool> wanted(m_data.chats().size());
    for (const std::uint32_t number : m_marked) {
        if (number < wanted.size())
            wanted[number] = true;
    }
    QItemSelection marks;
    int first = -1;
    for (int row = 0; row <= m_model->rowCount(); ++row) {
        const bool isMarked =
            row < m_model->rowCount() && !m_model->isGroup(row) && wanted[m_model->chatAt(row)];
        if (isMarked && first < 0)
            first = row;
        if (!isMarked && first >= 0) {
            marks.select(m_model->index(first, 0), m_model->index(row - 1, ingest::chatColumnCount - 1));
            first = -1;
        }
    }
    m_table->selectionModel()->select(marks, QItemSelectionModel::ClearAndSelect);
}

void ChatsPart::follow()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || m_model->isGroup(index.row()))
        return;
    const std::uint32_t number = m_model->chatAt(index.row());
    if (m_current == number)
        return;
    m_current = number;
    m_details->show(number);
}

void ChatsPart::showStanding(ingest::Standing standing)
{
    m_filter->choose(standing);
    m_table->setFocus(Qt::OtherFocusReason);
}

std::vector<std::uint32_t> ChatsPart::chosen() const
{
    std::vector<std::uint32_t> numbers;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_model->isGroup(row))
                numbers.push_back(m_model->chatAt(row));
        }
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}
