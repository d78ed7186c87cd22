#include "app/result/asideview.h"

#include "app/widgets/page.h"
#include "app/widgets/theme.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

AsideView::AsideView(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout{this})
    , m_back(new QPushButton)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(theme::largeSpace, theme::space, theme::largeSpace, theme::space);
    row->addWidget(m_back);
    row->addStretch();
    m_layout->addWidget(bar);
    m_back->setAutoDefault(true);
    m_back->setAccessibleDescription(tr("Leaves this page. Alt+Left does the same."));
    connect(m_back, &QPushButton::clicked, this, &AsideView::backChosen);
    connect(new QShortcut{QKeySequence{Qt::ALT | Qt::Key_Left}, this}, &QShortcut::activated, this,
            &AsideView::backChosen);
}

void AsideView::setPage(Page* page, const QString& backText)
{
    if (m_page && m_page != page) {
        m_page->hide();
        m_page->deleteLater(); // it may be the sender
    }
    m_page = page;
    m_back->setText(backText);
    m_layout->insertWidget(0, page, 1);
    page->lower(); // screen readers read it before the button below it
    setTabOrder(page, m_back);
    page->show();
}
