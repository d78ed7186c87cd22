#pragma once

#include "app/result/pagesearch.h"
#include "app/widgets/icons.h"

#include <QWidget>

class LiveLabel;
class Page;
class QLineEdit;
class QToolButton;

/// Finds words on a page, below it. Enter and F3 go on, with Shift back; Escape closes the bar, gives the
/// focus back and leaves the words selected.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// The page outlives the bar.
    explicit FindBar(Page& page);

    /// Shows the bar with the focus in it.
    void open();
    void goOn();
    void goBack();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QToolButton* addButton(icons::Icon icon, const QString& name, const QString& key,
                           void (FindBar::*slot)()) const;
    void close();
    void search();
    void step(int by);
    void showMatch();
    void forgetMatch();
    void say();

    Page& m_page;
    QLineEdit* m_words;
    LiveLabel* m_count;
    QPointer<QWidget> m_ring; ///< Around a title that matches.
    QPointer<QWidget> m_before;
    std::vector<TextMatch> m_matches;
    int m_current = 0;
};
