#include "app/result/planstable.h"

#include "app/widgets/blockview.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QFrame>
#include <QGridLayout>
#include <QResizeEvent>

#include <set>

namespace {

constexpr int lettersInColumn = 22;

/// The answer's one sentence with every source that its values rest on.
QString cited(const report::Answer& answer)
{
    std::set<int> numbers;
    for (const report::ValueEntry& value : answer.values)
        numbers.insert(value.says.sources.begin(), value.says.sources.end());
    return withSources(answer.headline, {numbers.begin(), numbers.end()});
}

} // namespace

PlansTable::PlansTable(const std::vector<report::PlanEntry>& plans, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout{this})
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme::largeSpace);
    m_grid->setVerticalSpacing(theme::smallSpace);
    const QStringList titles{tr("Plan"), tr("Training with new chats"), tr("Keeping of new chats")};
    for (const QString& title : titles)
        m_titles.push_back(new TextLabel{title, TextLabel::Role::Section, this});
    for (const report::PlanEntry& plan : plans)
        addRow(plan);
    arrange();
}

void PlansTable::addRow(const report::PlanEntry& plan)
{
    Row row;
    row.line = new QFrame{this};
    row.line->setFrameShape(QFrame::HLine);
    row.line->setFrameShadow(QFrame::Sunken);
    row.name = new TextLabel{plan.title, TextLabel::Role::Body, this};
    row.name->setFont(theme::boldFont(font()));
    row.says = new TextLabel{plan.says, TextLabel::Role::Body, this};
    row.training = new TextLabel{cited(plan.training), TextLabel::Role::Body, this};
    row.retention = new TextLabel{cited(plan.retention), TextLabel::Role::Body, this};
    m_rows.push_back(row);
}

int PlansTable::sideBySideWidth() const
{
    return 3 * fontMetrics().averageCharWidth() * lettersInColumn + 2 * theme::largeSpace;
}

void PlansTable::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    const int columns = m_isNarrow ? 1 : 3;
    for (int column = 0; column < 3; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
        m_titles[static_cast<std::size_t>(column)]->setVisible(!m_isNarrow);
        if (!m_isNarrow)
            m_grid->addWidget(m_titles[static_cast<std::size_t>(column)], 0, column);
    }
    int at = 1;
    for (const Row& row : m_rows) {
        m_grid->addWidget(row.line, at, 0, 1, columns);
        m_grid->addWidget(row.name, at + 1, 0);
        m_grid->addWidget(row.says, at + 2, 0);
        if (m_isNarrow) {
            m_grid->addWidget(row.training, at + 3, 0);
            m_grid->addWidget(row.retention, at + 4, 0);
        } else {
            m_grid->addWidget(row.training, at + 1, 1, 2, 1);
            m_grid->addWidget(row.retention, at + 1, 2, 2, 1);
            m_grid->setRowStretch(at + 2, 1);
        }
        at += 5;
    }
}

QSize PlansTable::minimumSizeHint() const
{
    // What one column needs: a table that is too narrow for three turns into one.
    const QSize now = QWidget::minimumSizeHint();
    return {std::min(now.width(), sideBySideWidth() / 3), now.height()};
}

void PlansTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < sideBySideWidth();
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
}
