#include "app/result/planstable.h"

#include "app/widgets/blockview.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QFrame>
#include <QGridLayout>

#include <set>

namespace {

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
    for (int column = 0; column < titles.size(); ++column) {
        m_grid->addWidget(new TextLabel{titles.at(column), TextLabel::Role::Section}, 0, column);
        m_grid->setColumnStretch(column, 1);
    }
    for (const report::PlanEntry& plan : plans)
        addRow(plan);
}

void PlansTable::addRow(const report::PlanEntry& plan)
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    const int row = m_grid->rowCount();
    m_grid->addWidget(line, row, 0, 1, 3);
    auto* name = new TextLabel{plan.title};
    name->setFont(theme::boldFont(font()));
    m_grid->addWidget(name, row + 1, 0);
    m_grid->addWidget(new TextLabel{plan.says}, row + 2, 0);
    m_grid->addWidget(new TextLabel{cited(plan.training)}, row + 1, 1, 2, 1);
    m_grid->addWidget(new TextLabel{cited(plan.retention)}, row + 1, 2, 2, 1);
    m_grid->setRowStretch(row + 2, 1);
}
