#pragma once

#include <QWidget>

/// A web address: what is there, the address to be read, a button that opens it in the browser and one that
/// copies it.
class AddressRow : public QWidget
{
    Q_OBJECT

public:
    AddressRow(const QString& title, const QString& url, QWidget* parent = nullptr);

Q_SIGNALS:
    void openChosen(const QString& url);
};
