#pragma once

#include "app/browser/yourdata.h"

#include <QWidget>

class QComboBox;
class TextLabel;

/// Whose chats are shown, where exports hold those of several accounts. Hidden otherwise.
class AccountPart : public QWidget
{
    Q_OBJECT

public:
    explicit AccountPart(YourData& own, QWidget* parent = nullptr);

private:
    void refresh();

    YourData& m_data;
    TextLabel* m_says;
    QComboBox* m_choice;
};
