#include "app/browser/chatspart.h"

#include "app/browser/chatdetails.h"
#include "app/browser/datawords.h"
#include "app/browser/filterbar.h"
#include "app/browser/standingpaint.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/livelabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapbutton.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QResizeEvent>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using ingest::ChatColumn;

namespace {

constexpr int besideWidth = 1180; ///< From here on the chosen chat stands beside the list.
constexpr int fewestRows = 2;
constexpr int fewestDetailLines = 3; // of the chosen chat
constexpr int titleLetters = 20;     ///< At least.
constexpr int projectLetters = 11;   ///< Usually.

/// In the order in which people ask; the first ones are seen in a small window too.
constexpr std::array shownOrder{ChatColumn::Title,   ChatColumn::Training, ChatColumn::Latest,
                                ChatColumn::First,   ChatColumn::Last,     ChatColumn::Kind,
                                ChatColumn::Project, ChatColumn::Messages, ChatColumn::Size};

/// The longest texts that may stand in a column.
QStringList longest(ChatColumn column, const policy::Pack& pack)
{
    QStringList texts;
    switch (column) {
    case ChatColumn::Kind:
        for (std::size_t i = 0; i < policy::kindNames.names.size(); ++i)
            texts << datawords::kind(pack, static_cast<policy::ChatKind>(i));
        break;
    case ChatColumn::Training:
        for (const ingest::Standing standing : standingpaint::order())
            texts << datawords::standing(standing);
        break;
    case ChatColumn::First:
    case ChatColumn::Last:
    case ChatColumn::Latest:
        for (unsigned month = 1; month <= 12; ++month)
            texts << datawords::shortDay(policy::makeDay(2026, month, 28));
        break;
    case ChatColumn::Size:
        texts << datawords::bytes(888'888);
        break;
    case ChatColumn::Title:
    case ChatColumn::Project:
    case ChatColumn::Messages:
        break;
    }
    return texts;
}

} // namespace

ChatsPart::ChatsPart(YourData& own, QWidget* parent)
    : QWidget(parent)
    , m_data(own)
    , m_model(new ChatTableModel{own, this})
    , m_filter(new FilterBar{*m_model, own})
    , m_table(new QTableView)
    , m_details(new ChatDetails{own})
    , m_nothing(makeNothing())
    , m_splitter(new QSplitter{Qt::Vertical})
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, theme::space, 0, 0);
    column->setSpacing(theme::smallSpace);
    column->addWidget(m_filter);
    makeTable();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_table->lower(); // a splitter puts the last one first; the list is read before the chosen chat
    m_splitter->setChildrenCollapsible(false);
    m_details->setMinimumHeight(fewestDetailLines * fontMetrics().lineSpacing());
    m_splitter->setSizes({1000, 1000}); // alike, whatever there is
    column->addWidget(m_splitter, 1);
    column->addWidget(m_nothing, 1);
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
    for (int place = 0; place < ingest::chatColumnCount; ++place)
        head->moveSection(head->visualIndex(static_cast<int>(shownOrder[static_cast<std::size_t>(place)])),
                          place);
    head->setSortIndicator(static_cast<int>(ChatColumn::Last), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    fitColumns();
    m_table->setMinimumHeight(head->sizeHint().height() +
                              fewestRows * m_table->verticalHeader()->defaultSectionSize());
}

QWidget* ChatsPart::makeButtons()
{
    auto* buttons = new QWidget;
    auto* row = new FlowLayout{buttons};
    row->setLeading(2);
    m_wonder = new WrapButton{tr("What if &I delete these?")};
    m_wonder->setAccessibleDescription(
        tr("Shows what would be different without the chats that are marked."));
    m_wonder->setEnabled(false);
    m_export = new WrapButton{tr("&Save the list…")};
    m_export->setAccessibleDescription(
        tr("Saves the chats that are listed, with what holds for each, as CSV or JSON."));
    for (QPushButton* button : {m_wonder, m_export}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    m_filter->countLabel()->setWordWrap(false);
    row->addWidget(m_filter->countLabel());
    connect(m_wonder, &QPushButton::clicked, this, &ChatsPart::deletionWondered);
    connect(m_export, &QPushButton::clicked, this, &ChatsPart::exportChosen);
    return buttons;
}

QWidget* ChatsPart::makeNothing()
{
    auto* nothing = new QWidget;
    auto* column = new QVBoxLayout{nothing};
    column->addStretch(1);
    auto* says = new TextLabel{tr("No chat fits what you look for.")};
    says->setAlignment(Qt::AlignHCenter);
    column->addWidget(says);
    auto* all = new WrapButton{tr("Show all cha&ts")};
    all->setAutoDefault(true);
    all->setAccessibleDescription(tr("Empties the search and the choices beside it."));
    column->addWidget(all, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(all, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_filter->search()->setFocus(Qt::OtherFocusReason);
    });
    return nothing;
}

/// A list without chats says so, and a chat that nobody has chosen takes no room below the list.
void ChatsPart::showParts()
{
    const bool isNothing = m_model->chatCount() == 0 && m_data.chats().size() > 0;
    m_nothing->setVisible(isNothing);
    m_splitter->setVisible(!isNothing);
    m_details->setVisible(m_current || m_splitter->orientation() == Qt::Horizontal);
}

int ChatsPart::heightForWidth(int width) const
{
    return isVisible() ? layout()->totalMinimumHeightForWidth(width) : 0;
}

void ChatsPart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= besideWidth ? Qt::Horizontal : Qt::Vertical);
    showParts();
    QTimer::singleShot(0, this, &ChatsPart::fitTitles);
}

void ChatsPart::fitColumns()
{
    QHeaderView* head = m_table->horizontalHeader();
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    for (int i = 0; i < ingest::chatColumnCount; ++i) {
        const auto column = static_cast<ChatColumn>(i);
        int width = 0;
        if (column == ChatColumn::Project)
            width = projectLetters * fontMetrics().averageCharWidth();
        const int picture = column == ChatColumn::Training ? standingpaint::swatchSize + 2 * margin : 0;
        for (const QString& text : longest(column, m_data.document().pack()))
            width = std::max(width, fontMetrics().horizontalAdvance(text) + picture);
        head->resizeSection(i, std::max(width + 2 * margin + theme::smallSpace, head->sectionSizeHint(i)));
    }
}

/// The titles take what the other columns leave.
void ChatsPart::fitTitles()
{
    QHeaderView* head = m_table->horizontalHeader();
    const int title = static_cast<int>(ChatColumn::Title);
    const int left = m_table->viewport()->width() - (head->length() - head->sectionSize(title));
    head->resizeSection(title, std::max(left, titleLetters * fontMetrics().averageCharWidth()));
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
    showParts();
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
    showParts();
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
