#pragma once

#include <QWidget>

/// A drawn switch that stands at Off, under both of its names: how it should look for who doesn't share.
class SwitchPicture : public QWidget
{
    Q_OBJECT

public:
    explicit SwitchPicture(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_says;
};
