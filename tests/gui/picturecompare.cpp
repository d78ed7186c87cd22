#include "tests/gui/picturecompare.h"

#include <QRect>

#include <cmath>

namespace {

constexpr int block = 8;                  // dots
constexpr double visibleStep = 10;        // of 255 levels of brightness
constexpr double toleratedShare = 0.0015; // of all blocks: a few letters

double brightness(const QImage& image, const QRect& area)
{
    double sum = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            sum += qGray(image.pixel(x, y));
    }
    return sum / (area.width() * area.height());
}

} // namespace

bool PictureDifference::isSmall() const
{
    return sameSize && share <= toleratedShare;
}

QString PictureDifference::text() const
{
    if (!sameSize)
        return QStringLiteral("The pictures are of different sizes.");
    return QStringLiteral("%1 % of the picture differ, within %2×%3 dots at %4, %5.")
        .arg(share * 100, 0, 'f', 2)
        .arg(where.width())
        .arg(where.height())
        .arg(where.x())
        .arg(where.y());
}

PictureDifference comparePictures(const QImage& first, const QImage& second)
{
    PictureDifference result;
    result.sameSize = first.size() == second.size() && !first.isNull();
    if (!result.sameSize)
        return result;
    int blocks = 0;
    int different = 0;
    for (int y = 0; y < first.height(); y += block) {
        for (int x = 0; x < first.width(); x += block) {
            const QRect area = QRect{x, y, block, block}.intersected(first.rect());
            ++blocks;
            if (std::abs(brightness(first, area) - brightness(second, area)) <= visibleStep)
                continue;
            ++different;
            result.where = result.where.united(area);
        }
    }
    result.share = static_cast<double>(different) / blocks;
    return result;
}
