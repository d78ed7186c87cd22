#pragma once

#include <QWidget>

class Page;
class QVBoxLayout;

/// The answer with the buttons that act on it, below the page.
class ResultView : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(QWidget* parent = nullptr);

    /// Shows a page in the place of the one before.
    void setPage(Page* page);
    Page* page() const { return m_page; }

Q_SIGNALS:
    void changeChosen();
    void saveCaseChosen();
    void saveReportChosen();
    void previewChosen();
    void printChosen();

private:
    QWidget* makeButtons() const;

    QVBoxLayout* m_layout;
    Page* m_page = nullptr;
};
