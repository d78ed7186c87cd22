#include "app/report/textrenderer.h"

#include "app/report/text.h"
#include "app/report/textwrap.h"

namespace report {

namespace {

using Kind = Block::Kind;

constexpr int width = 80;

QString spaces(int count)
{
    return QString{count, QLatin1Char{' '}};
}

QString numbersOf(const SourceNumbers& sources)
{
    QStringList numbers;
    for (const int number : sources)
        numbers << QString::number(number);
    return numbers.isEmpty() ? QString{} : QStringLiteral(" [%1]").arg(numbers.join(QStringLiteral(", ")));
}

class TextWriter
{
public:
    explicit TextWriter(Progress progress = {})
        : m_progress(std::move(progress))
    {
    }

    QString write(const Outline& outline)
    {
        m_all = blockCount(outline);
        heading(outline.title, QLatin1Char{'='});
        if (!outline.caseName.isEmpty())
            paragraph(outline.caseName);
        paragraph(Text::tr("As of %1").arg(outline.asOfText));
        paragraph(outline.packLine);
        m_text += QLatin1Char{'\n'};
        separate(outline.staleNote);
        separate(outline.headline);
        for (const Section& section : outline.sections)
            writeSection(section);
        if (!outline.handLine.isEmpty()) {
            heading(Text::tr("To fill in by hand"), QLatin1Char{'-'});
            separate(outline.handLine);
        }
        writeSources(outline.sources);
        heading(Text::tr("Notice"), QLatin1Char{'-'});
        paragraph(outline.notice);
        return std::move(m_text);
    }
    QString write(const Section& section)
    {
        writeSection(section);
        return std::move(m_text);
    }
    QString write(const Timeline& timeline)
    {
        heading(timeline.title, QLatin1Char{'-'});
        for (const TimelineRow& row : timeline.rows) {
            for (const TimelineBar& bar : row.bars)
                paragraph(bar.sentence);
        }
        return std::move(m_text);
    }
    QString write(const std::vector<SourceEntry>& sources)
    {
        writeSources(sources);
        return std::move(m_text);
    }

private:
    void heading(const QString& text, QLatin1Char underline)
    {
        m_text += wrapped(text, {}, {}, width);
        m_text += QString{std::min(columnsOf(text), width), underline} + QLatin1Char{'\n'};
        m_text += underline == QLatin1Char{'='} ? QString{} : QStringLiteral("\n");
    }
    void paragraph(const QString& text, int indent = 0)
    {
        m_text += wrapped(text, spaces(indent), spaces(indent), width);
    }
    void separate(const QString& text)
    {
        if (text.isEmpty())
            return;
        paragraph(text);
        m_text += QLatin1Char{'\n'};
    }

    void writeSection(const Section& section)
    {
        heading(section.title, QLatin1Char{'-'});
        int step = 0;
        for (std::size_t i = 0; i < section.blocks.size() && goesOn(m_progress, ++m_done, m_all); ++i) {
            const Block& block = section.blocks[i];
            step = block.kind == Kind::Step ? step + 1 : 0;
            writeBlock(block, step);
            const bool goesOn = i + 1 < section.blocks.size() && isTight(block, section.blocks[i + 1]);
            m_text += goesOn ? QString{} : QStringLiteral("\n");
        }
    }

    /// Whether no empty line stands between the two.
    static bool isTight(const Block& block, const Block& next)
    {
        return block.kind == Kind::Subheading ||
               (block.kind == next.kind && (block.kind == Kind::Step || block.kind == Kind::Item));
    }

    void writeBlock(const Block& block, int step)
    {
        const QString text = block.text + numbersOf(block.sources);
        const QString run =
            block.term.isEmpty() ? text : QString{block.term + QLatin1Char{' '} + text}.trimmed();
        switch (block.kind) {
        case Kind::Subheading:
            m_text += wrapped(text, QStringLiteral("* "), spaces(2), width);
            break;
        case Kind::Paragraph:
            paragraph(run);
            break;
        case Kind::Item:
            m_text += wrapped(run, QStringLiteral("  - "), spaces(4), width);
            break;
        case Kind::Step:
            m_text += wrapped(run, QStringLiteral("%1. ").arg(step, 3), spaces(5), width);
            break;
        case Kind::Pair:
            paragraph(block.term);
            paragraph(text, 4);
            break;
        case Kind::Address:
            paragraph(text);
            paragraph(block.url, 4);
            break;
        }
    }

    void writeSources(const std::vector<SourceEntry>& sources)
    {
        heading(Text::tr("Sources"), QLatin1Char{'-'});
        for (const SourceEntry& source : sources) {
            const QString number = QStringLiteral("[%1] ").arg(source.number).rightJustified(5);
            m_text += wrapped(describe(source), number, spaces(5), width);
            paragraph(source.url, 5);
        }
        m_text += QLatin1Char{'\n'};
    }

    QString m_text;
    Progress m_progress;
    std::size_t m_done = 0; ///< Of all blocks.
    std::size_t m_all = 0;
};

} // namespace

QString toText(const Outline& outline)
{
    return TextWriter{}.write(outline);
}

QString toText(const ReportModel& model, const Progress& progress)
{
    return TextWriter{progress}.write(outlineOf(model));
}

QString toText(const OverviewModel& model)
{
    return toText(outlineOf(model));
}

QString toText(const Section& section)
{
    return TextWriter{}.write(section);
}

QString toText(const std::vector<SourceEntry>& sources)
{
    return TextWriter{}.write(sources);
}

QString toText(const Timeline& timeline)
{
    return TextWriter{}.write(timeline);
}

} // namespace report
