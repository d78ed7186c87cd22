#include "app/result/reportpage.h"

#include "app/report/textrenderer.h"
#include "app/result/findbar.h"
#include "app/widgets/fold.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QVBoxLayout>

ReportPage::ReportPage(const QString& title, QWidget* parent)
    : Page(title, parent)
{
}

void ReportPage::addHeadline(const QString& text)
{
    auto* label = new TextLabel{text, TextLabel::Role::Headline};
    // With the keyboard the answer is the first stop, so that it is read out.
    label->setFocusPolicy(Qt::StrongFocus);
    label->setContentsMargins(0, 0, 0, theme::focusLine + 1);
    label->setAccessibleName(text);
    body()->addWidget(label);
    offerText(label, tr("The answer in a sentence"), [text] { return text; });
    m_start = label;
}

void ReportPage::addFold(const report::Section& section, bool open, const BlockView::BelowPair& belowPair)
{
    auto* fold = new Fold{section.title, false};
    m_sections.insert(section.id, fold);
    body()->addWidget(fold);
    offerText(fold, section.title, [section] { return report::toText(section); });
    connect(fold, &Fold::firstOpened, this, [this, fold, section, belowPair] {
        auto* view = new BlockView{section.blocks, belowPair};
        connect(view, &BlockView::addressChosen, this, &ReportPage::addressChosen);
        fold->body()->addWidget(view);
    });
    fold->setOpen(open);
}

void ReportPage::addFold(const QString& title, QWidget* content, bool open, std::function<QString()> text)
{
    auto* fold = new Fold{title, open};
    fold->body()->addWidget(content);
    body()->addWidget(fold);
    offerText(fold, title, std::move(text));
}

void ReportPage::showSection(const QByteArray& id)
{
    Fold* fold = m_sections.value(id);
    if (!fold)
        return;
    fold->setOpen(true);
    fold->setFocus(Qt::OtherFocusReason);
    reveal(fold);
}

void ReportPage::addSources(const std::vector<report::SourceEntry>& sources)
{
    auto* fold = new Fold{tr("Sources"), false};
    body()->addWidget(fold);
    offerText(fold, tr("Sources"), [sources] { return report::toText(sources); });
    connect(fold, &Fold::firstOpened, this, [this, fold, sources] {
        auto* view = new BlockView{{}};
        for (const report::SourceEntry& source : sources)
            view->addSource(source);
        connect(view, &BlockView::addressChosen, this, &ReportPage::addressChosen);
        fold->body()->addWidget(view);
    });
}

void ReportPage::find()
{
    if (!m_find) {
        m_find = new FindBar{*this};
        layout()->addWidget(m_find);
    }
    m_find->open();
}

void ReportPage::focusStart()
{
    if (m_start)
        m_start->setFocus(Qt::OtherFocusReason);
    else
        Page::focusStart();
    scrollToTop();
}
