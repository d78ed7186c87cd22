#include "app/report/outline.h"

#include "app/report/text.h"

#include <algorithm>
#include <set>

namespace report {

namespace {

using Kind = Block::Kind;

/// Writes a report section by section.
class OutlineWriter
{
public:
    OutlineWriter(const ReportModel& model, Extent extent)
        : m_model(model)
        , m_extent(extent)
    {
    }

    std::vector<Section> sections()
    {
        begin("training", Text::tr("May new chats be used for training?"));
        addAnswer(m_model.training);
        addTexts(m_model.training.qualified);
        begin("retention", Text::tr("How long are new chats kept?"));
        addAnswer(m_model.retention);
        addActions();
        addOpen();
        addSharing();
        addChats();
        addOwnData();
        addReasons();
        addConflicts();
        addConfidential();
        addAnswers();
        begin("limits", Text::tr("What this report can't say"));
        addTexts(m_model.caveats);
        addParagraph(m_model.scope);
        addLeftOut();
        std::erase_if(m_sections, [](const Section& section) { return section.blocks.empty(); });
        return std::move(m_sections);
    }

private:
    void begin(const char* id, const QString& title) { m_sections.push_back({id, title, {}}); }
    void add(Kind kind, const QString& text, const SourceNumbers& sources = {}, const QString& term = {})
    {
        if (!text.isEmpty() || !term.isEmpty())
            m_sections.back().blocks.push_back({kind, term, text, sources, {}});
    }
    void addParagraph(const QString& text, const QString& term = {}) { add(Kind::Paragraph, text, {}, term); }

    void addAnswer(const Answer& answer)
    {
        if (answer.values.size() == 1) {
            const CitedText& says = answer.values.front().says;
            add(Kind::Paragraph, says.text, says.sources,
                Text::tr("%1.", "before a text").arg(answer.values.front().title));
            return;
        }
        addParagraph(Text::tr("It depends on what is still open. One of these holds:"));
        for (const ValueEntry& value : answer.values)
            add(Kind::Pair, value.says.text, value.says.sources, value.title);
        if (!answer.dependsOn.isEmpty() && m_extent == Extent::Full)
            addParagraph(answer.dependsOn.join(QLatin1Char{' '}), Text::tr("What decides:"));
    }

    void addTexts(const std::vector<CitedText>& texts)
    {
        for (const CitedText& each : texts)
            add(Kind::Item, each.text, each.sources, withColon(each.title));
    }

    static QString withColon(const QString& title)
    {
        return title.isEmpty() ? title : Text::tr("%1:").arg(title);
    }

    void addConfidential()
    {
        if (m_extent == Extent::ShortestPage) {
            leaveOut(Text::tr("how to treat confidential data"));
            return;
        }
        begin("confidential", Text::tr("Confidential data"));
        addTexts(m_model.confidential);
    }

    /// Names what only the other forms of the report hold.
    void leaveOut(const QString& what) { m_leftOut << what; }
    void addLeftOut()
    {
        if (!m_leftOut.isEmpty())
            addParagraph(Text::tr("The report as HTML or text also holds: %1.")
                             .arg(m_leftOut.join(Text::tr("; ", "between items of a list"))));
    }

    void addActions()
    {
        begin("actions", Text::tr("What to do now"));
        for (const ActionEntry& action : m_model.actions) {
            const bool inFull = &action == &m_model.actions.front() || m_extent < Extent::ShortPage;
            if (inFull)
                addAction(action);
            else
                add(Kind::Item, action.says.text, action.says.sources, withColon(action.title));
        }
    }
    void addAction(const ActionEntry& action)
    {
        add(Kind::Subheading, action.title);
        add(Kind::Paragraph, action.says.text, action.says.sources);
        for (const QString& step : action.steps)
            add(Kind::Step, step);
        for (const Link& link : action.links)
            m_sections.back().blocks.push_back({Kind::Address, {}, link.title, {}, link.url});
        addParagraph(Text::tr("It takes: %1. Can it be undone? %2").arg(action.effort, action.undo));
    }

    void addOpen()
    {
        begin("open", Text::tr("Still open, and how to settle it"));
        addParagraph(m_model.presetHint);
        for (const OpenEntry& open : m_model.open)
            add(Kind::Pair, Text::tr("%1 (%2)", "how to settle it, effort").arg(open.settle, open.effort), {},
                open.title);
    }

    void addSharing()
    {
        const bool saysLittle = m_model.sharing.size() == 1 && m_extent == Extent::ShortestPage;
        if (saysLittle) {
            leaveOut(Text::tr("when sharing was on"));
            return;
        }
        begin("sharing", Text::tr("When sharing was on"));
        for (const SharingEntry& entry : m_model.sharing)
            add(Kind::Item, entry.text);
    }

    void addChats()
    {
        begin("chats", Text::tr("Chats, one by one"));
        for (const ChatEntry& chat : m_model.chats) {
            add(Kind::Subheading, chat.id);
            addParagraph(Text::tr("%1. %2.", "kind of chat, then its days").arg(chat.kind, chat.days));
            addAnswer(chat.training);
            for (const CitedText& each : chat.training.qualified)
                add(Kind::Paragraph, each.text, each.sources);
            if (!chat.copies.empty())
                addParagraph({}, Text::tr("Copies, and when each should be gone:"));
            for (const CopyEntry& copy : chat.copies)
                add(Kind::Pair, Text::tr("%1 (%2). %3").arg(copy.until, copy.certainty, copy.says.text),
                    copy.says.sources, withColon(copy.title));
            addParagraph(chat.longest);
            addParagraph(chat.assumes.join(QLatin1Char{' '}));
            addBecause(chat.training);
        }
    }

    void addOwnData()
    {
        if (!m_model.ownData)
            return;
        const OwnData& data = *m_model.ownData;
        begin("own-data", Text::tr("Your own chats, as they were read"));
        addParagraph(data.says);
        for (const QString& count : data.counts)
            add(Kind::Item, count);
        if (!data.most.empty())
            add(Kind::Subheading, Text::tr("The chats that matter most"));
        for (const OwnData::Line& line : data.most)
            add(Kind::Pair, line.says, {}, line.title);
        for (const QString& note : data.notes)
            addParagraph(note);
    }

    void addBecause(const Answer& answer)
    {
        if (answer.because.empty())
            return;
        addParagraph({}, Text::tr("Because:"));
        for (const CitedText& reason : answer.because)
            add(Kind::Item, reason.text, reason.sources);
    }

    void addReasons()
    {
        begin("why", Text::tr("Why"));
        addReasons(Text::tr("Training"), m_model.training);
        addReasons(Text::tr("Keeping"), m_model.retention);
    }
    void addReasons(const QString& title, const Answer& answer)
    {
        const bool saidAlready = answer.values.size() > 1 && m_extent == Extent::ShortestPage;
        if (saidAlready)
            leaveOut(Text::tr("the rules behind “%1”").arg(title));
        if (answer.because.empty() || saidAlready)
            return;
        add(Kind::Subheading, title);
        for (const CitedText& reason : answer.because)
            add(Kind::Item, reason.text, reason.sources);
    }

    void addConflicts()
    {
        begin("conflicts", Text::tr("Where sources disagree"));
        QStringList settled;
        for (const ConflictEntry& conflict : m_model.conflicts) {
            if (m_extent == Extent::Full)
                addConflict(conflict);
            else if (m_extent == Extent::Page || conflict.open)
                add(Kind::Item, conflict.weGoBy, conflict.because.sources, conflict.title);
            else
                settled << conflict.title;
        }
        if (m_extent == Extent::ShortPage && !settled.isEmpty())
            addParagraph(settled.join(QLatin1Char{' '}), Text::tr("Answered in the report as HTML or text:"));
        else if (!settled.isEmpty())
            leaveOut(Text::tr("disagreements of sources that are settled (%1)").arg(settled.size()));
    }
    void addConflict(const ConflictEntry& conflict)
    {
        add(Kind::Subheading, conflict.title);
        for (const CitedText& claim : conflict.claims)
            add(Kind::Item, claim.text, claim.sources);
        addParagraph(conflict.weGoBy, goBy(conflict));
        add(Kind::Paragraph, conflict.because.text, conflict.because.sources, Text::tr("Because:"));
    }
    static QString goBy(const ConflictEntry& conflict)
    {
        return conflict.open ? Text::tr("Open; we go by:") : Text::tr("We go by:");
    }

    void addAnswers()
    {
        begin("answers", Text::tr("What you answered"));
        QStringList unknown;
        for (const GivenAnswer& answer : m_model.answers) {
            if (answer.known || answer.assumed || m_extent < Extent::ShortPage)
                add(Kind::Pair, answer.answer, {}, answer.title);
            else
                unknown << answer.title;
        }
        if (m_extent == Extent::ShortestPage && !unknown.isEmpty())
            leaveOut(Text::tr("questions without an answer (%1)").arg(unknown.size()));
        else
            addParagraph(unknown.join(QLatin1Char{' '}),
                         unknown.isEmpty() ? QString{} : Text::tr("Not known or not said:"));
    }

    const ReportModel& m_model;
    const Extent m_extent;
    std::vector<Section> m_sections;
    QStringList m_leftOut;
};

/// The sources that something set in the sections cites; the numbers stay as they are in every form.
std::vector<SourceEntry> citedSources(const std::vector<Section>& sections,
                                      const std::vector<SourceEntry>& sources)
{
    std::set<int> cited;
    for (const Section& section : sections) {
        for (const Block& block : section.blocks)
            cited.insert(block.sources.begin(), block.sources.end());
    }
    std::vector<SourceEntry> result;
    std::copy_if(sources.begin(), sources.end(), std::back_inserter(result),
                 [&cited](const SourceEntry& source) { return cited.contains(source.number); });
    return result;
}

/// Publisher and title; a title that is a question keeps its mark.
QString nameOf(const SourceEntry& source)
{
    const bool ends = source.title.endsWith(QLatin1Char{'?'});
    return ends ? Text::tr("%1: %2", "publisher and title").arg(source.publisher, source.title)
                : Text::tr("%1: %2.", "publisher and title").arg(source.publisher, source.title);
}

} // namespace

std::size_t blockCount(const Outline& outline)
{
    std::size_t count = 0;
    for (const Section& section : outline.sections)
        count += section.blocks.size();
    return count;
}

Outline outlineOf(const ReportModel& model, Extent extent)
{
    Outline outline;
    outline.language = model.language;
    outline.title = model.title;
    outline.caseName = model.caseName;
    outline.asOfText = model.asOfText;
    outline.packLine = model.packLine;
    outline.staleNote = model.staleNote;
    outline.headline = model.headline;
    if (extent != Extent::ShortestPage)
        outline.timeline = model.timeline;
    outline.sections = OutlineWriter{model, extent}.sections();
    outline.handLine = model.handLine;
    outline.sources = citedSources(outline.sections, model.sources);
    outline.notice = model.notice;
    return outline;
}

QString describeBriefly(const SourceEntry& source)
{
    const QString text = Text::tr("%1 %2", "name, date").arg(nameOf(source), source.published);
    return source.isTrusted ? Text::tr("%1.", "source").arg(text)
                            : Text::tr("%1, %2.", "source, confidence").arg(text, source.confidence);
}

QString describe(const SourceEntry& source)
{
    const QString name = nameOf(source);
    return source.read.isEmpty() ? Text::tr("%1 %2, %3.", "name, date, confidence")
                                       .arg(name, source.published, source.confidence)
                                 : Text::tr("%1 %2, read %3, %4.", "name, date, date, confidence")
                                       .arg(name, source.published, source.read, source.confidence);
}

} // namespace report
