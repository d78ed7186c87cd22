#pragma once

#include "app/ingest/judgement.h"

#include <QIcon>
#include <QWidget>

/// How standings are drawn: each with a colour and a pattern of its own, so that none hangs on the colour.
namespace standingpaint {

/// The standings from what asks for most attention to what asks for none.
const std::vector<ingest::Standing>& order();

inline constexpr int swatchSize = 16;

void fill(QPainter& painter, const QRectF& place, ingest::Standing standing, const QPalette& palette);
/// The same as a small square, in the colours of the palette at the time it is painted.
QIcon icon(ingest::Standing standing);

} // namespace standingpaint

/// A small square in a standing's colour and pattern, for legends. Says nothing by itself.
class StandingSwatch : public QWidget
{
    Q_OBJECT

public:
    explicit StandingSwatch(ingest::Standing standing, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ingest::Standing m_standing;
};
