#pragma once

#include "app/report/comparison.h"

#include <QTableWidget>

/// Two answers side by side, line by line. Lines that differ say so in words and stand in bold.
class CompareTable : public QTableWidget
{
    Q_OBJECT

public:
    /// The titles of the two columns with answers.
    CompareTable(const QString& name, const QString& first, const QString& second, QWidget* parent = nullptr);

    /// Shows these lines; `same` stands in the second column where nothing differs, or the text itself.
    void setLines(const std::vector<report::ComparedLine>& lines, const QString& same = {});

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTitles();
    void fitHeight();
};
