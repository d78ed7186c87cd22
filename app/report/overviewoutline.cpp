#include "app/report/outline.h"

#include "app/report/text.h"

#include <algorithm>

namespace report {

namespace {

using Kind = Block::Kind;

Section textSection(const char* id, const QString& title, const std::vector<CitedText>& texts)
{
    Section section{id, title, {}};
    for (const CitedText& each : texts)
        section.blocks.push_back({Kind::Pair, each.title, each.text, each.sources, {}});
    return section;
}

Section pairSection(const char* id, const QString& title, const std::vector<QuestionAndAnswer>& pairs)
{
    Section section{id, title, {}};
    for (const QuestionAndAnswer& pair : pairs)
        section.blocks.push_back({Kind::Pair, pair.question, pair.answer.text, pair.answer.sources, {}});
    return section;
}

SourceNumbers sourcesOf(const Answer& answer)
{
    SourceNumbers numbers;
    for (const ValueEntry& value : answer.values)
        numbers.insert(numbers.end(), value.says.sources.begin(), value.says.sources.end());
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

Section planSection(const std::vector<PlanEntry>& plans)
{
    Section section{"plans", Text::tr("What holds on each plan"), {}};
    for (const PlanEntry& plan : plans) {
        section.blocks.push_back({Kind::Subheading, {}, plan.title, {}, {}});
        section.blocks.push_back({Kind::Paragraph, {}, plan.says, {}, {}});
        section.blocks.push_back(
            {Kind::Pair, Text::tr("Training"), plan.training.headline, sourcesOf(plan.training), {}});
        section.blocks.push_back(
            {Kind::Pair, Text::tr("Keeping"), plan.retention.headline, sourcesOf(plan.retention), {}});
    }
    return section;
}

} // namespace

Outline outlineOf(const OverviewModel& model)
{
    Outline outline;
    outline.language = model.language;
    outline.title = model.title;
    outline.asOfText = model.asOfText;
    outline.packLine = model.packLine;
    outline.sections = {
        planSection(model.plans),
        textSection("exceptions", Text::tr("What every “not used” leaves open"), model.exceptions),
        pairSection("questions", Text::tr("What people ask"), model.questions),
        pairSection("told-wrong", Text::tr("What is often told wrong"), model.toldWrong),
        textSection("confidential", Text::tr("Confidential data"), model.confidential),
        textSection("background", Text::tr("Good to know"), model.background)};
    outline.sources = model.sources;
    outline.notice = model.notice;
    return outline;
}

} // namespace report
