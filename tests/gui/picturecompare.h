#pragma once

#include <QImage>
#include <QString>

/// How two pictures of the same page differ, as a person would see it: by the brightness of blocks of 8 × 8
/// dots, so that the fine shape of letters, which differs between versions of the font library, does not
/// count.
struct PictureDifference
{
    bool sameSize = true;
    double share = 0; ///< Of the blocks that differ, from 0 to 1.
    QRect where;      ///< Around them, in dots.

    /// Whether it is the same picture.
    bool isSmall() const;
    /// A sentence for whoever looks at the test.
    QString text() const;
};

PictureDifference comparePictures(const QImage& first, const QImage& second);
