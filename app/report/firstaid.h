#pragma once

#include "app/report/outline.h"

namespace report {

/// One way of first aid: what to do, in order, each with effort, consequence and whether it can be undone.
struct FirstAidWay
{
    QByteArray id;
    QString title;
    CitedText says;
    std::vector<ActionEntry> actions;
    std::vector<CitedText> confidential; ///< A word for data of others.
};

/// First aid as the pack has it; the sources are numbered over all ways.
struct FirstAidModel
{
    QString title;
    std::vector<FirstAidWay> ways;
    std::vector<SourceEntry> sources;
    QString notice;
};

FirstAidModel buildFirstAid(const policy::Pack& pack, policy::Day asOf, const QLocale& locale);

/// A way as sections: one for each thing to do, in order, then the one about data of others.
std::vector<Section> sectionsOf(const FirstAidWay& way);

} // namespace report
