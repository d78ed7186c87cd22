#pragma once

#include <QCheckBox>

/// A check box whose text goes on in a second line where it does not fit into one.
class WrapCheck : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrapCheck(const QString& text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override;

private:
    /// Width of what stands before the text.
    int markWidth() const;
};
