#pragma once

#include "app/report/reportmodel.h"

namespace report {

/// A piece of a report that text, HTML and paper each set in their own way.
struct Block
{
    enum class Kind {
        Subheading, ///< `text`.
        Paragraph,  ///< `term`, where there is one, runs in before `text`.
        Item,       ///< One of several in a row, in no order; `term` as in a paragraph.
        Step,       ///< One of several in a row, to be done in order.
        Pair,       ///< A term and what is said of it.
        Address     ///< `text` names what is at `url`.
    };
    Kind kind = Kind::Paragraph;
    QString term;
    QString text;
    SourceNumbers sources;
    QString url;
};

struct Section
{
    QByteArray id; ///< A word for anchors.
    QString title;
    std::vector<Block> blocks;
};

/// A report as sections and blocks, so that no two forms of it can disagree.
struct Outline
{
    QString language;
    QString title;
    QString caseName;
    QString asOfText;
    QString packLine;
    QString staleNote;
    QString headline;
    Timeline timeline;             ///< The picture of the answer; empty where there is none.
    std::vector<Section> sections; ///< Without empty ones.
    QString handLine;              ///< To be filled in with a pen, or empty.
    std::vector<SourceEntry> sources;
    QString notice;
};

/// How much of a report is set. Each extent leaves out some more and names where it stands in full; the
/// answers with their sources, what to do, what is open and the notice are in every one.
enum class Extent {
    Full,        ///< Everything.
    Page,        ///< Without the single claims of sources that disagree.
    ShortPage,   ///< Also: settled disagreements by their titles, steps of the first action only.
    ShortestPage ///< Also: no picture, confidential data by titles, no list of what is not known, reasons of
                 ///< determined answers only.
};

/// Over all sections.
std::size_t blockCount(const Outline& outline);

Outline outlineOf(const ReportModel& model, Extent extent = Extent::Full);
Outline outlineOf(const OverviewModel& model);

/// "Publisher: Title. 28 August 2025, read 7 October 2026, high confidence." without the address.
QString describe(const SourceEntry& source);
/// "Publisher: Title. 28 August 2025." The confidence follows only where it is not high.
QString describeBriefly(const SourceEntry& source);

} // namespace report
