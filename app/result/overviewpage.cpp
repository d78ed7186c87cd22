#include "app/result/overviewpage.h"

#include "app/report/textrenderer.h"
#include "app/result/planstable.h"

OverviewPage::OverviewPage(const report::OverviewModel& model, QWidget* parent)
    : ReportPage(model.title, parent)
{
    const report::Outline outline = report::outlineOf(model);
    addText(outline.packLine);
    for (const report::Section& section : outline.sections) {
        if (section.id == "plans")
            addFold(section.title, new PlansTable{model.plans}, true,
                    [section] { return report::toText(section); });
        else
            addFold(section, false);
    }
    offerText(this, model.title, [outline] { return report::toText(outline); });
    addSources(outline.sources);
    addText(outline.notice);
}
