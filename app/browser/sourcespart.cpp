#include "app/browser/sourcespart.h"

#include "app/browser/datawords.h"
#include "app/report/oneline.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapbutton.h"

#include <QDir>
#include <QVBoxLayout>

namespace {

QString chatsText(const ingest::SourceReport& source)
{
    QStringList lines;
    lines << SourcesPart::tr("%Ln chat(s) found in it.", "", static_cast<int>(source.chats));
    if (source.repeatedChats > 0)
        lines << SourcesPart::tr("%Ln chat(s) came again and count once.", "",
                                 static_cast<int>(source.repeatedChats));
    if (source.othersChats > 0)
        lines << SourcesPart::tr("%Ln chat(s) of other accounts were left out.", "",
                                 static_cast<int>(source.othersChats));
    if (source.pureCopies > 0)
        lines << SourcesPart::tr("%Ln session(s) hold nothing but copies of others.", "",
                                 static_cast<int>(source.pureCopies));
    if (source.emptyChats > 0)
        lines << SourcesPart::tr("%Ln chat(s) without a message that has a day were left out.", "",
                                 static_cast<int>(source.emptyChats));
    return lines.join(QLatin1Char(' '));
}

QString bytesText(const ingest::SourceReport& source)
{
    const ingest::Tally& tally = source.tally;
    QString text = SourcesPart::tr("%Ln file(s) read, %1 bytes in all: %2 read, %3 blank, %4 skipped.", "",
                                   static_cast<int>(source.files))
                       .arg(datawords::number(tally.bytes), datawords::number(tally.read),
                            datawords::number(tally.blank), datawords::number(tally.skipped));
    if (source.otherFiles > 0)
        text = SourcesPart::tr("%1 %Ln file(s) hold no chats and were left alone.", "",
                               static_cast<int>(source.otherFiles))
                   .arg(text);
    return text;
}

} // namespace

SourcesPart::SourcesPart(YourData& own, QWidget* parent)
    : ScrollPart(tr("What was read"), parent)
    , m_data(own)
{
    connect(&m_data, &YourData::stateChanged, this, &SourcesPart::refresh);
    refresh();
}

void SourcesPart::refresh()
{
    if (m_data.state() == YourData::State::Ready && body()->count() > 1)
        return; // it was filled when everything had been read
    clearFrom(0);
    if (m_data.state() != YourData::State::Judging && m_data.state() != YourData::State::Ready) {
        addText(tr("What was read is listed when reading is done."));
        return;
    }
    addText(tr("Every byte is accounted for: read, blank, or skipped with the reason and the place."));
    if (m_data.report().confinement.isComplete())
        addText(
            tr("While it was read, the system kept the reading parts of this program from writing any file, "
               "from reading elsewhere and from reaching a network."));
    if (m_data.report().cancelled)
        addText(tr("Reading was stopped: this covers what was read by then."));
    addProblems();
    for (const ingest::SourceReport& source : m_data.report().sources)
        addSource(source);
    QStringList missing;
    for (const std::string& part : m_data.report().missingParts)
        missing << datawords::part(part);
    if (!missing.isEmpty()) {
        addSection(tr("Missing parts"));
        addText(
            tr("The list of the export's parts also names: %1. Nothing of that is here; it is missing, not "
               "empty.")
                .arg(missing.join(tr(", ", "between items of a list"))));
    }
    addSection(tr("Not in this data"));
    addText(datawords::neverShown());
    body()->addStretch();
}

void SourcesPart::addProblems()
{
    if (m_data.report().problems.empty())
        return;
    addSection(tr("What could not be read"));
    for (const ingest::ScanProblem& problem : m_data.report().problems)
        addText(
            tr("%1\n%2", "a file and why it was refused")
                .arg(report::onOneLine(QDir::toNativeSeparators(problem.path)), datawords::problem(problem)));
    auto* again = new WrapButton{tr("Read everything aga&in")};
    again->setAutoDefault(true);
    again->setAccessibleDescription(
        tr("Reads all files and folders once more, for when what is named here has been mended."));
    body()->addWidget(again, 0, Qt::AlignLeading);
    connect(again, &QPushButton::clicked, this, [this] { m_data.read({}); });
}

void SourcesPart::addSource(const ingest::SourceReport& source)
{
    addSection(report::onOneLine(QDir::toNativeSeparators(source.path)));
    addText(tr("This is a %1. %2 %3", "kind of source, chats, bytes")
                .arg(datawords::sourceKind(source.kind), chatsText(source), bytesText(source)));
    addFindings(source.tally);
}

void SourcesPart::addFindings(const ingest::Tally& tally)
{
    QStringList lines;
    for (std::size_t i = 0; i < ingest::findingCount; ++i) {
        if (tally.counts[i] > 0)
            lines << tr("• %1: %2", "what was found, how often")
                         .arg(datawords::finding(static_cast<ingest::Finding>(i)),
                              datawords::number(tally.counts[i]));
    }
    for (const ingest::Place& place : tally.places) {
        const QString entry = report::onOneLine(datawords::text(place.entry));
        if (ingest::costsBytes(place.finding))
            lines << (entry.isEmpty()
                          ? tr("Skipped %1 bytes at byte %2: %3.")
                                .arg(datawords::number(place.bytes), datawords::number(place.offset),
                                     datawords::finding(place.finding))
                          : tr("Skipped %1 bytes at byte %2 of %3: %4.")
                                .arg(datawords::number(place.bytes), datawords::number(place.offset), entry,
                                     datawords::finding(place.finding)));
    }
    if (!lines.isEmpty())
        addText(lines.join(QLatin1Char('\n')))->setContentsMargins(theme::largeSpace, 0, 0, 0);
}
