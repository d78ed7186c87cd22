#include "app/report/htmlrenderer.h"

#include "app/report/text.h"
#include "app/report/timelinepainter.h"

#include <set>

namespace report {

namespace {

using Kind = Block::Kind;

const char* const style = R"(
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --paper: #fff; --line: #c8c8c8; --link: #0b57a4;
  --ground: #f1f1f1; --sharing: #a8470f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --soft: #b4b4b4; --paper: #17181a; --line: #4a4c50; --link: #8ab8f0;
    --ground: #232528; --sharing: #f0a36b; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
body > * { max-width: 44rem; margin-inline: auto; padding-inline: 1.25rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 .75rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
section { margin-top: 2rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
figure { margin: 1.5rem 0 0; }
figure svg { display: block; width: 100%; height: auto; }
p, dd, li { overflow-wrap: anywhere; }
p { margin: .5rem 0; }
.facts, .facts p { color: var(--soft); margin: 0; }
.case { font-weight: 600; margin: 0 0 .25rem; }
.stale { border-left: .25rem solid; padding-left: .75rem; font-weight: 600; }
.headline { font-size: 1.35rem; line-height: 1.4; font-weight: 600; margin: 1.75rem 0 0; }
dt { font-weight: 600; margin-top: .75rem; }
dd { margin: .15rem 0 0; }
ul, ol { padding-left: 1.5rem; margin: .5rem 0; }
li { margin: .25rem 0; }
a { color: var(--link); }
sup { font-size: .75em; line-height: 0; white-space: nowrap; }
sup a { text-decoration: none; padding: 0 .1em; }
.address span { display: block; color: var(--soft); font-size: .9em; }
.hand { padding-top: 1rem; }
.sources { font-size: .875rem; }
.sources li:target, sup a:target { outline: 2px solid; outline-offset: 2px; }
footer { margin-top: 2rem; padding-block: 1rem 3rem; font-size: .875rem; color: var(--soft); }
@page { margin: 18mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-size: 8pt; } }
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --line: #999; --link: #666;
    --ground: #f0f0f0; --sharing: #222; }
  body { font-size: 9.5pt; line-height: 1.4; }
  body > * { max-width: none; padding: 0; }
  section { margin-top: 5mm; padding-top: 3mm; }
  h1, h2, h3, dt { break-after: avoid; }
  li, dd, p { orphans: 2; widows: 2; }
  .sources { font-size: 7.5pt; }
}
)";

/// The column's width in CSS pixels.
constexpr double pictureWidth = 660;

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

/// The element that holds a run of blocks of this kind, or nothing.
QString listElement(Kind kind)
{
    switch (kind) {
    case Kind::Item:
        return QStringLiteral("ul");
    case Kind::Step:
        return QStringLiteral("ol");
    case Kind::Pair:
        return QStringLiteral("dl");
    default:
        return {};
    }
}

class HtmlWriter
{
public:
    explicit HtmlWriter(Progress progress = {})
        : m_progress(std::move(progress))
    {
    }

    QString write(const Outline& outline)
    {
        m_all = blockCount(outline);
        m_html =
            QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" xmlns=\"http://www.w3.org/1999/xhtml\">\n")
                .arg(escaped(outline.language));
        writeHead(outline);
        m_html += QStringLiteral("<body>\n");
        writeHeader(outline);
        m_html += QStringLiteral("<main>\n");
        if (!outline.headline.isEmpty())
            element("p", outline.headline, "headline");
        if (!outline.timeline.isEmpty())
            m_html += QStringLiteral("<figure>\n") + timelineSvg(outline.timeline, pictureWidth) +
                      QStringLiteral("</figure>\n");
        for (const Section& section : outline.sections)
            writeSection(section);
        writeHandLine(outline.handLine);
        writeSources(outline.sources);
        m_html += QStringLiteral("</main>\n<footer>\n");
        element("p", outline.notice);
        m_html += QStringLiteral("</footer>\n</body>\n</html>\n");
        return std::move(m_html);
    }

private:
    void element(const char* name, const QString& text, const char* cssClass = nullptr)
    {
        const QString tag = QLatin1StringView{name};
        const QString attribute =
            cssClass ? QStringLiteral(" class=\"%1\"").arg(QLatin1StringView{cssClass}) : QString{};
        m_html +=
            QStringLiteral("<%1%2>").arg(tag, attribute) + escaped(text) + QStringLiteral("</%1>\n").arg(tag);
    }

    void writeHead(const Outline& outline)
    {
        const QString title =
            outline.caseName.isEmpty()
                ? outline.title
                : Text::tr("%1 – %2", "case and title").arg(outline.caseName, outline.title);
        m_html +=
            QStringLiteral("<head>\n<meta charset=\"utf-8\"/>\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        element("title", title);
        m_html +=
            QStringLiteral("<style>") + QString::fromLatin1(style) + QStringLiteral("</style>\n</head>\n");
    }

    void writeHeader(const Outline& outline)
    {
        m_html += QStringLiteral("<header>\n");
        element("h1", outline.title);
        if (!outline.caseName.isEmpty())
            m_html += QStringLiteral("<p class=\"case\" dir=\"auto\">") + escaped(outline.caseName) +
                      QStringLiteral("</p>\n");
        m_html += QStringLiteral("<div class=\"facts\">\n");
        element("p", Text::tr("As of %1").arg(outline.asOfText));
        element("p", outline.packLine);
        m_html += QStringLiteral("</div>\n");
        if (!outline.staleNote.isEmpty())
            element("p", outline.staleNote, "stale");
        m_html += QStringLiteral("</header>\n");
    }

    void openSection(const QString& id, const QString& title, const QString& attribute = {})
    {
        m_html += QStringLiteral("<section id=\"%1\" aria-labelledby=\"%1-title\"%2>\n<h2 id=\"%1-title\">")
                      .arg(id, attribute) +
                  escaped(title) + QStringLiteral("</h2>\n");
    }

    void writeSection(const Section& section)
    {
        openSection(QString::fromLatin1(section.id), section.title);
        QString open; // the list that is open
        for (const Block& block : section.blocks) {
            if (!goesOn(m_progress, ++m_done, m_all))
                return;
            const QString list = listElement(block.kind);
            if (list != open && !open.isEmpty())
                m_html += QStringLiteral("</%1>\n").arg(open);
            if (list != open && !list.isEmpty())
                m_html += QStringLiteral("<%1>\n").arg(list);
            open = list;
            writeBlock(block);
        }
        if (!open.isEmpty())
            m_html += QStringLiteral("</%1>\n").arg(open);
        m_html += QStringLiteral("</section>\n");
    }

    void writeHandLine(const QString& line)
    {
        if (line.isEmpty())
            return;
        openSection(QStringLiteral("by-hand"), Text::tr("To fill in by hand"));
        element("p", line, "hand");
        m_html += QStringLiteral("</section>\n");
    }

    void writeBlock(const Block& block)
    {
        const QString text = escaped(block.text) + citations(block.sources);
        const QString term = block.term.isEmpty() ? QString{}
                                                  : QStringLiteral("<strong>") + escaped(block.term) +
                                                        QStringLiteral("</strong> ");
        switch (block.kind) {
        case Kind::Subheading:
            m_html += QStringLiteral("<h3>") + text + QStringLiteral("</h3>\n");
            break;
        case Kind::Paragraph:
            m_html += QStringLiteral("<p>") + QString{term + text}.trimmed() + QStringLiteral("</p>\n");
            break;
        case Kind::Item:
        case Kind::Step:
            m_html += QStringLiteral("<li>") + term + text + QStringLiteral("</li>\n");
            break;
        case Kind::Pair:
            m_html += QStringLiteral("<dt>") + escaped(block.term) + QStringLiteral("</dt>\n<dd>") + text +
                      QStringLiteral("</dd>\n");
            break;
        case Kind::Address:
            m_html += QStringLiteral("<p class=\"address\">") + link(block.url, block.text) +
                      QStringLiteral(" <span>") + escaped(block.url) + QStringLiteral("</span></p>\n");
            break;
        }
    }

    static QString link(const QString& url, const QString& text)
    {
        return QStringLiteral("<a href=\"") + escaped(url) + QStringLiteral("\" rel=\"noreferrer\">") +
               escaped(text) + QStringLiteral("</a>");
    }

    /// Links to the sources; the first to each can be come back to.
    QString citations(const SourceNumbers& sources)
    {
        QStringList links;
        for (const int number : sources) {
            const bool first = m_cited.insert(number).second;
            const QString anchor = first ? QStringLiteral(" id=\"cited-%1\"").arg(number) : QString{};
            links << QStringLiteral("<a href=\"#source-%1\"%2>%1</a>").arg(number).arg(anchor);
        }
        return links.isEmpty()
                   ? QString{}
                   : QStringLiteral("&#160;<sup>[%1]</sup>").arg(links.join(QStringLiteral(", ")));
    }

    void writeSources(const std::vector<SourceEntry>& sources)
    {
        openSection(QStringLiteral("sources"), Text::tr("Sources"), QStringLiteral(" class=\"sources\""));
        m_html += QStringLiteral("<ol>\n");
        for (const SourceEntry& source : sources) {
            const QString back = Text::tr("Back to where source %1 is first cited").arg(source.number);
            m_html += QStringLiteral("<li id=\"source-%1\" value=\"%1\">").arg(source.number) +
                      escaped(describe(source)) + QLatin1Char{' '} + link(source.url, source.url) +
                      QStringLiteral(" <a href=\"#cited-%1\" aria-label=\"%2\">↩</a></li>\n")
                          .arg(QString::number(source.number), escaped(back));
        }
        m_html += QStringLiteral("</ol>\n</section>\n");
    }

    QString m_html;
    std::set<int> m_cited;
    Progress m_progress;
    std::size_t m_done = 0; ///< Of all blocks.
    std::size_t m_all = 0;
};

} // namespace

QString toHtml(const Outline& outline)
{
    return HtmlWriter{}.write(outline);
}

QString toHtml(const ReportModel& model, const Progress& progress)
{
    return HtmlWriter{progress}.write(outlineOf(model));
}

QString toHtml(const OverviewModel& model)
{
    return toHtml(outlineOf(model));
}

} // namespace report
