#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

/// Where words stand on a page.
struct TextMatch
{
    QPointer<QWidget> part; ///< A TextLabel, or the title of a Fold.
    int start = 0;          ///< In the part's text, in UTF-16 units.
    int length = 0;

    QString text() const; ///< All of the part's text.
};

/// Every place of some words on a page, in reading order, capital letters or not. What is folded away counts
/// and is made for that; what is hidden otherwise does not.
std::vector<TextMatch> findText(QWidget& page, const QString& words);

/// Folds out whatever hides a part.
void unfold(QWidget& part);
