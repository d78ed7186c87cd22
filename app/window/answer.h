#pragma once

#include "app/report/reportmodel.h"
#include "app/window/mainwindow.h"

/// What the window knows of the answer that it shows.
struct MainWindow::Answer
{
    std::optional<policy::Case> past; ///< The case on another day than its own.
    policy::Assessment assessment;
    std::shared_ptr<report::ReportModel> model;
};
