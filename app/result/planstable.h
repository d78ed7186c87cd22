#pragma once

#include "app/report/reportmodel.h"

#include <QWidget>

#include <vector>

class QFrame;
class QGridLayout;
class TextLabel;

/// Every plan in a row: what it is, training, keeping. Where there is too little room for three columns they
/// stand below one another.
class PlansTable : public QWidget
{
    Q_OBJECT

public:
    explicit PlansTable(const std::vector<report::PlanEntry>& plans, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row
    {
        QFrame* line = nullptr;
        TextLabel* name = nullptr;
        TextLabel* says = nullptr;
        TextLabel* training = nullptr;
        TextLabel* retention = nullptr;
    };
    void addRow(const report::PlanEntry& plan);
    void arrange();
    int sideBySideWidth() const;

    QGridLayout* m_grid;
    std::vector<TextLabel*> m_titles;
    std::vector<Row> m_rows;
    bool m_isNarrow = false;
};
