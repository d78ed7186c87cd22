#pragma once

#include <QPushButton>

/// A button whose text goes on in a second line where it does not fit into one.
class WrapButton : public QPushButton
{
    Q_OBJECT

public:
    explicit WrapButton(const QString& text = {}, QWidget* parent = nullptr);
    WrapButton(const QIcon& icon, const QString& text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void allowWrapping();
    /// What stands around the text: the frame, its margins, the icon.
    QSize around() const;
};
