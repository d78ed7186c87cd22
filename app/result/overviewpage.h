#pragma once

#include "app/result/reportpage.h"

/// All plans at a glance: what holds on each, what people ask, what is often told wrong.
class OverviewPage : public ReportPage
{
    Q_OBJECT

public:
    explicit OverviewPage(const report::OverviewModel& model, QWidget* parent = nullptr);
};
