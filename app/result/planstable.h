#pragma once

#include "app/report/reportmodel.h"

#include <QWidget>

class QGridLayout;

/// Every plan in a row: what it is, training, keeping.
class PlansTable : public QWidget
{
    Q_OBJECT

public:
    explicit PlansTable(const std::vector<report::PlanEntry>& plans, QWidget* parent = nullptr);

private:
    void addRow(const report::PlanEntry& plan);

    QGridLayout* m_grid;
};
