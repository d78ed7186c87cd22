#include "app/result/resultview.h"

#include "app/widgets/accentbutton.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/page.h"
#include "app/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

ResultView::ResultView(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout{this})
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(makeButtons());
}

QWidget* ResultView::makeButtons() const
{
    auto* bar = new QWidget;
    auto* layout = new FlowLayout{bar};
    layout->setLeading(1);
    layout->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    const auto add = [&](QPushButton* button, const QString& says, void (ResultView::*signal)()) {
        button->setAccessibleDescription(says);
        button->setAutoDefault(true);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
    };
    add(new QPushButton{tr("&Change answers")}, tr("Goes back to the questions. Every answer stays."),
        &ResultView::changeChosen);
    add(new QPushButton{tr("&Save case")}, tr("Saves the answers, to be opened again later."),
        &ResultView::saveCaseChosen);
    add(new QPushButton{tr("Save &report…")}, tr("Saves the report as PDF, HTML, text or JSON."),
        &ResultView::saveReportChosen);
    add(new QPushButton{tr("Print previe&w…")}, tr("Shows the pages before they are printed."),
        &ResultView::previewChosen);
    add(new AccentButton{tr("&Print…")}, tr("Prints the report."), &ResultView::printChosen);
    return bar;
}

void ResultView::setPage(Page* page)
{
    if (m_page) {
        m_page->hide();
        m_page->deleteLater(); // it may be the sender
    }
    m_page = page;
    m_layout->insertWidget(0, page, 1);
    page->lower(); // screen readers read it before the buttons below it
    page->show();
}
