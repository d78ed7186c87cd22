#include "app/report/firstaid.h"

#include "app/report/personentries.h"
#include "app/report/text.h"

namespace report {

namespace {

Block block(Block::Kind kind, const QString& term, const QString& text)
{
    Block block;
    block.kind = kind;
    block.term = term;
    block.text = text;
    return block;
}

Section sectionOf(const ActionEntry& action, int number)
{
    Section section;
    section.id = action.code;
    section.title = Text::tr("%1. %2", "number of a step, and what to do").arg(number).arg(action.title);
    section.blocks.push_back(
        block(Block::Kind::Pair, Text::tr("How much work"), Text::tr("It takes %1.").arg(action.effort)));
    section.blocks.push_back(block(Block::Kind::Pair, Text::tr("What follows from it"), action.says.text));
    section.blocks.back().sources = action.says.sources;
    section.blocks.push_back(block(Block::Kind::Pair, Text::tr("Can it be undone?"), action.undo));
    section.blocks.push_back(block(Block::Kind::Subheading, {}, Text::tr("How to do it")));
    for (const QString& step : action.steps)
        section.blocks.push_back(block(Block::Kind::Step, {}, step));
    for (const Link& link : action.links) {
        section.blocks.push_back(block(Block::Kind::Address, {}, link.title));
        section.blocks.back().url = link.url;
    }
    return section;
}

} // namespace

FirstAidModel buildFirstAid(const policy::Pack& pack, policy::Day asOf, const QLocale& locale)
{
    const DateWords dates{locale};
    SourceList sources{pack};
    FirstAidModel model;
    model.title = Text::tr("First aid");
    model.notice = pack.notice.arg(dates.day(pack.checkedThrough));
    for (const policy::FirstAid& aid : pack.firstAid) {
        FirstAidWay way;
        way.id = aid.id;
        way.title = aid.title;
        way.says = sources.cited(aid.says, aid.citations);
        const policy::Case nothing;
        policy::Assessment wanted;
        wanted.asOf = asOf;
        for (const QByteArray& id : aid.actions)
            wanted.actions.push_back({id, 0});
        way.actions = PersonEntries{pack, nothing, wanted, sources, dates}.actions();
        for (const QByteArray& id : aid.confidential) {
            if (const policy::Word* word = policy::findWord(pack.confidential, id))
                way.confidential.push_back(sources.cited(word->says, word->citations, word->title));
        }
        model.ways.push_back(std::move(way));
    }
    model.sources = sources.entries(dates);
    return model;
}

std::vector<Section> sectionsOf(const FirstAidWay& way)
{
    std::vector<Section> sections;
    sections.reserve(way.actions.size() + 1);
    int number = 0;
    for (const ActionEntry& action : way.actions)
        sections.push_back(sectionOf(action, ++number));
    if (way.confidential.empty())
        return sections;
    Section others;
    others.id = "confidential";
    others.title = Text::tr("If it was not only your own data");
    for (const CitedText& text : way.confidential) {
        others.blocks.push_back(block(Block::Kind::Pair, text.title, text.text));
        others.blocks.back().sources = text.sources;
    }
    sections.push_back(std::move(others));
    return sections;
}

} // namespace report
