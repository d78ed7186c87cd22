#include "app/result/overviewpage.h"

OverviewPage::OverviewPage(const report::OverviewModel& model, QWidget* parent)
    : ReportPage(model.title, parent)
{
    const report::Outline outline = report::outlineOf(model);
    addText(outline.packLine);
    for (const report::Section& section : outline.sections)
        addFold(section, section.id == "plans");
    addSources(outline.sources);
    addText(outline.notice);
}
