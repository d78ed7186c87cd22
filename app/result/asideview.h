#pragma once

#include <QWidget>

class Page;
class QPushButton;
class QVBoxLayout;

/// A page beside the answer, with the way back below it.
class AsideView : public QWidget
{
    Q_OBJECT

public:
    explicit AsideView(QWidget* parent = nullptr);

    /// Shows a page in the place of the one before; the same one stays. `backText` is the button's.
    void setPage(Page* page, const QString& backText);
    Page* page() const { return m_page; }

Q_SIGNALS:
    void backChosen();

private:
    QVBoxLayout* m_layout;
    Page* m_page = nullptr;
    QPushButton* m_back;
};
