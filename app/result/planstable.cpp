#include "app/result/planstable.h"

#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QFrame>
#include <QGridLayout>

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
    auto* title = new TextLabel{tr("%1\n%2", "name of a plan, and what it is").arg(plan.title, plan.says)};
    m_grid->addWidget(title, row + 1, 0);
    m_grid->addWidget(new TextLabel{plan.training.headline}, row + 1, 1);
    m_grid->addWidget(new TextLabel{plan.retention.headline}, row + 1, 2);
}
