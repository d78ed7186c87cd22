#include "app/result/chatsview.h"

#include "app/result/chatsmodel.h"
#include "app/widgets/blockview.h"
#include "app/widgets/theme.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace {

/// Up to so many chats show their copies at once.
constexpr int fewChats = 20;
constexpr int visibleRows = 12;

} // namespace

ChatsView::ChatsView(const std::vector<report::ChatEntry>& chats, QWidget* parent)
    : QWidget(parent)
    , m_model(new ChatsModel{chats, this})
    , m_tree(new QTreeView)
{
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(theme::space);
    column->addWidget(m_tree);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setAccessibleName(tr("Chats and their copies"));
    m_tree->setAccessibleDescription(tr("What holds for the chosen chat stands below the list."));
    m_tree->setMinimumHeight(m_tree->fontMetrics().height() * visibleRows);
    const int width = m_tree->fontMetrics().averageCharWidth();
    m_tree->setColumnWidth(ChatsModel::Name, width * 44);
    m_tree->setColumnWidth(ChatsModel::Until, width * 40);
    m_tree->header()->setStretchLastSection(true);
    if (m_model->rowCount() <= fewChats)
        m_tree->expandAll();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChatsView::showDetails);
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

void ChatsView::showDetails()
{
    const report::ChatEntry* chat = m_model->chat(m_tree->currentIndex());
    if (!chat)
        return;
    report::ReportModel single;
    single.chats = {*chat};
    delete m_details;
    m_details = nullptr;
    for (const report::Section& section : report::outlineOf(single).sections) {
        if (section.id == "chats")
            m_details = new BlockView{section.blocks};
    }
    if (m_details)
        layout()->addWidget(m_details);
}
