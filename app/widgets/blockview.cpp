#include "app/widgets/blockview.h"

#include "app/widgets/addressrow.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QVBoxLayout>

using report::Block;

namespace {

QString runIn(const Block& block)
{
    const QString text = withSources(block.text, block.sources);
    return block.term.isEmpty() ? text : text.isEmpty() ? block.term : block.term + QLatin1Char(' ') + text;
}

} // namespace

QString withSources(const QString& text, const report::SourceNumbers& sources)
{
    if (sources.empty())
        return text;
    QStringList numbers;
    for (const int number : sources)
        numbers.append(QString::number(number));
    return BlockView::tr("%1 [%2]", "a text and the numbers of its sources")
        .arg(text, numbers.join(BlockView::tr(", ", "between numbers of sources")));
}

BlockView::BlockView(const std::vector<Block>& blocks, const BelowPair& belowPair, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout{this})
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(theme::smallSpace + 2);
    std::size_t pair = 0;
    for (const Block& block : blocks) {
        m_step = block.kind == Block::Kind::Step ? m_step + 1 : 0;
        addBlock(block);
        if (block.kind != Block::Kind::Pair)
            continue;
        QWidget* below = belowPair ? belowPair(pair) : nullptr;
        if (below)
            m_layout->addWidget(below, 0, Qt::AlignLeading);
        ++pair;
    }
}

void BlockView::addBlock(const Block& block)
{
    switch (block.kind) {
    case Block::Kind::Subheading:
        addLine(block.text, 0, true);
        break;
    case Block::Kind::Paragraph:
        addLine(runIn(block), 0, block.text.isEmpty());
        break;
    case Block::Kind::Item:
        addLine(tr("• %1").arg(runIn(block)), theme::space);
        break;
    case Block::Kind::Step:
        addLine(tr("%1. %2", "number of a step, and what to do").arg(m_step).arg(runIn(block)), theme::space);
        break;
    case Block::Kind::Pair:
        addPair(block);
        break;
    case Block::Kind::Address:
        addAddress(block.text, block.url);
        break;
    }
}

void BlockView::addPair(const Block& block)
{
    addLine(block.term, 0, true);
    addLine(withSources(block.text, block.sources), theme::space);
}

void BlockView::addAddress(const QString& title, const QString& url)
{
    auto* row = new AddressRow{title, url};
    connect(row, &AddressRow::openChosen, this, &BlockView::addressChosen);
    m_layout->addWidget(row);
}

void BlockView::addLine(const QString& text, int indent, bool bold)
{
    auto* label = new TextLabel{text};
    label->setContentsMargins(indent, 0, 0, 0);
    if (bold)
        label->setFont(theme::boldFont(font()));
    m_layout->addWidget(label);
}

void BlockView::addSource(const report::SourceEntry& source)
{
    addAddress(tr("[%1] %2").arg(source.number).arg(report::describe(source)), source.url);
}
