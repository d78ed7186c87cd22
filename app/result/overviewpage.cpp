#include "app/result/overviewpage.h"

#include "app/result/planstable.h"

OverviewPage::OverviewPage(const report::OverviewModel& model, QWidget* parent)
    : ReportPage(model.title, parent)
{
    const report::Outline outline = report::outlineOf(model);
    addText(outline.packLine);
    for (const report::Section& section : outline.sections) {
        if (section.id == "plans")
            addFold(section.title, new PlansTable{model.plans}, true);
        else
            addFold(section, false);
    }
    addSources(outline.sources);
    addText(outline.notice);
}
