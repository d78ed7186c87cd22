#pragma once

#include "app/browser/scrollpart.h"
#include "app/browser/yourdata.h"

class MonthChart;
class QCheckBox;
class QGridLayout;
class QPushButton;

/// What all chats come to: how many stand how, by month, and what this computer will delete when.
class OverviewPart : public ScrollPart
{
    Q_OBJECT

public:
    explicit OverviewPart(YourData& own, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person wants to see the chats that stand so.
    void standingChosen(ingest::Standing standing);
    /// A person wants to answer what is still open.
    void answersChosen();

private:
    void refresh();
    void fillCounts();
    void addCount(ingest::Standing standing, std::uint32_t count);
    void fillLocal();

    YourData& m_data;
    TextLabel* m_says;
    QWidget* m_counts;
    QGridLayout* m_grid;
    QPushButton* m_answer;
    MonthChart* m_chart;
    QWidget* m_chartPart;
    QCheckBox* m_inReport;
    QWidget* m_local;
    TextLabel* m_localText;
};
