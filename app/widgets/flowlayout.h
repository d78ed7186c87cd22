#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// Parts side by side, going on in further lines where there is too little room for one. Follows the
/// direction in which people read.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// In a single line only so many parts stand at its beginning, the others at its end. Usually all stand
    /// at the beginning.
    void setLeading(int count) { m_leading = count; }

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Place
    {
        QLayoutItem* item = nullptr;
        QRect rect;
    };
    /// Where each part stands when the lines may be so wide, and how high all lines are.
    std::vector<Place> lay(int width, int* height) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_leading = -1;
};
