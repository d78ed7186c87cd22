#include "app/report/paragraph.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

namespace report {

namespace {

QString joined(const std::vector<Run>& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QList<QTextLayout::FormatRange> formatsOf(const std::vector<Run>& runs)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const Run& run : runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(run.font);
        formats << range;
        start += range.length;
    }
    return formats;
}

} // namespace

Paragraph::Paragraph(const std::vector<Run>& runs, QString marker, const ParagraphStyle& style, qreal width,
                     QPaintDevice* device)
    : m_style(style)
    , m_marker(std::move(marker))
    , m_markerFont(runs.front().font)
    , m_layout(std::make_unique<QTextLayout>(joined(runs), runs.front().font, device))
{
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(style.breakAnywhere ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                           : QTextOption::WordWrap);
    m_layout->setTextOption(option);
    m_layout->setFormats(formatsOf(runs));
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width - style.indent);
        line.setPosition({0, 0});
    }
    m_layout->endLayout();
}

Paragraph::Paragraph(const ParagraphStyle& style, Picture picture)
    : m_style(style)
    , m_picture(std::move(picture))
{
}

void Paragraph::drawLine(QPainter& painter, int line, QPointF position) const
{
    if (m_picture) {
        painter.save();
        painter.translate(position);
        m_picture(painter);
        painter.restore();
        return;
    }
    const QTextLine each = m_layout->lineAt(line);
    // Letters of a fallback font are taller; the base line stays where the leading puts it.
    const qreal ascent = QFontMetricsF{m_markerFont, painter.device()}.ascent();
    const QPointF origin{position.x() + m_style.indent, position.y() + ascent - each.ascent()};
    each.draw(&painter, origin);
    if (line == 0 && !m_marker.isEmpty()) {
        painter.setFont(m_markerFont);
        painter.drawText(QPointF{position.x(), position.y() + ascent}, m_marker);
    }
}

} // namespace report
