#include "app/result/chatspage.h"

#include "app/report/comparison.h"
#include "app/report/onechat.h"
#include "app/report/outline.h"
#include "app/result/chatform.h"
#include "app/result/chatlistmodel.h"
#include "app/widgets/blockview.h"
#include "app/widgets/comparetable.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr int visibleChats = 6;

} // namespace

ChatsPage::ChatsPage(CaseDocument& document, Explain explain, QWidget* parent)
    : Page(tr("Check one chat"), parent)
    , m_document(document)
    , m_explain(std::move(explain))
    , m_model(new ChatListModel{document, this})
    , m_list(new QListView)
    , m_buttons(new QWidget)
    , m_form(new ChatForm{document.pack(), document.asOf()})
{
    addText(tr(
        "The general answer is about new chats. A chat you already have can have another one: it depends on "
        "the days on which you wrote in it. Nothing of its contents is needed."));
    addList();
    body()->addWidget(m_form);
    m_form->hide();
    addJudgement();
    connect(m_form, &ChatForm::edited, this, &ChatsPage::judge);
    connect(m_form, &ChatForm::kept, this, &ChatsPage::keep);
    connect(m_form, &ChatForm::dropped, this, [this] {
        closeForm();
        focusStart();
    });
    connect(&m_document, &CaseDocument::changed, this, &ChatsPage::follow);
    choose(0);
}

void ChatsPage::addList()
{
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Chats of this case"));
    m_list->setAccessibleDescription(tr("What holds for the chosen chat stands below."));
    body()->addWidget(m_list);
    new FlowLayout{m_buttons};
    m_add = addButton(tr("&Add a chat…"), tr("Add a chat"), &ChatsPage::add);
    m_edit = addButton(tr("Ed&it…"), tr("Edit the chosen chat"), &ChatsPage::edit);
    m_remove = addButton(tr("&Remove"), tr("Remove the chosen chat from the case"), &ChatsPage::remove);
    body()->addWidget(m_buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChatsPage::judge);
    connect(m_list, &QListView::doubleClicked, this, &ChatsPage::edit);
}

QPushButton* ChatsPage::addButton(const QString& text, const QString& name, void (ChatsPage::*slot)())
{
    auto* button = new QPushButton{text};
    button->setAccessibleName(name);
    button->setAutoDefault(true);
    m_buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

void ChatsPage::addJudgement()
{
    addSection(tr("What holds for this chat"));
    m_says = new TextLabel;
    body()->addWidget(m_says);
    m_table = new CompareTable{tr("This chat beside new chats"), tr("New chats"), tr("This chat")};
    body()->addWidget(m_table);
    m_between = new TextLabel;
    body()->addWidget(m_between);
}

int ChatsPage::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ChatsPage::choose(int row)
{
    const int rows = m_model->rowCount();
    m_list->setVisible(rows > 0);
    if (rows > 0) {
        const int shown = std::min(rows, visibleChats);
        m_list->setFixedHeight(shown * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() +
                               theme::smallSpace);
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1)));
    }
    judge();
}

void ChatsPage::follow()
{
    // What is in the form may be gone.
    if (!m_form->isHidden() && m_row >= m_model->rowCount())
        closeForm();
    choose(m_row >= 0 ? m_row : m_model->rowCount() - 1);
}

void ChatsPage::add()
{
    openForm(-1);
}

void ChatsPage::edit()
{
    if (currentRow() >= 0)
        openForm(currentRow());
}

void ChatsPage::remove()
{
    const int row = currentRow();
    if (row < 0)
        return;
    closeForm();
    m_row = row;
    m_document.removeChat(static_cast<std::size_t>(row));
    m_row = -1;
    focusStart();
}

void ChatsPage::openForm(int row)
{
    m_row = row;
    const auto& chats = m_document.value().chats;
    m_form->show();
    m_buttons->hide();
    if (row < 0)
        m_form->start(ChatDraft::begin(tr("Chat %1", "a name that can be changed").arg(chats.size() + 1),
                                       m_document.asOf()),
                      true);
    else
        m_form->start(ChatDraft::of(chats[static_cast<std::size_t>(row)]), false);
    judge();
    reveal(m_form);
}

void ChatsPage::closeForm()
{
    m_form->hide();
    m_buttons->show();
    m_row = -1;
    judge();
}

void ChatsPage::keep()
{
    if (!m_form->check(true))
        return;
    const policy::Chat chat = m_form->draft().chat();
    const auto judged = reportOn(chat);
    if (!judged) {
        judge();
        return;
    }
    const int row = m_row;
    const int shown = row < 0 ? m_model->rowCount() : row;
    closeForm();
    if (row < 0)
        m_document.addChat(chat);
    else
        m_document.changeChat(static_cast<std::size_t>(row), chat);
    choose(shown);
    m_list->setFocus(Qt::OtherFocusReason);
}

policy::Result<report::ReportModel> ChatsPage::reportOn(const policy::Chat& chat) const
{
    policy::Case others = m_document.outline();
    const int row = m_form->isHidden() ? currentRow() : m_row;
    const auto& places = m_document.outlinePlaces();
    const auto own = std::find(places.begin(), places.end(), static_cast<std::size_t>(row));
    if (row >= 0 && own != places.end())
        others.chats.erase(others.chats.begin() + (own - places.begin()));
    return report::reportOnChat(m_document.pack(), others, chat, m_document.asOf(), QLocale{});
}

void ChatsPage::judge()
{
    const bool isForm = !m_form->isHidden();
    const int row = currentRow();
    m_add->setEnabled(m_document.value().chats.size() < policy::limits::chats);
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_table->hide();
    m_between->hide();
    delete m_details;
    m_details = nullptr;
    if (isForm && !m_form->check(false)) {
        m_form->showMisfit({});
        m_says->setText(tr("The answer follows as soon as the days above can be true."));
    } else if (isForm) {
        showJudgement(m_form->draft().chat());
    } else if (row >= 0) {
        showJudgement(m_document.value().chats[static_cast<std::size_t>(row)]);
    } else {
        m_says->setText(tr("No chat yet. Add one with the day of its first and of its last message."));
    }
}

void ChatsPage::showJudgement(const policy::Chat& chat)
{
    const auto model = reportOn(chat);
    m_form->showMisfit(model ? QString{} : m_explain(model.problem()));
    if (!model) {
        m_says->setText(
            tr("This chat doesn't fit the other answers of the case. %1").arg(m_explain(model.problem())));
        return;
    }
    if (model->chats.empty()) {
        m_says->setText(
            tr("This chat has no message up to the day on which the case is judged, so it doesn't count "
               "yet."));
        return;
    }
    const report::ChatEntry& judged = model->chats.front();
    m_says->setText(judged.training.headline);
    const QString general = report::titlesOf(model->training);
    const QString own = report::titlesOf(judged.training);
    const QString kept = report::titlesOf(model->retention);
    m_table->setLines({{tr("Training"), general, own, general != own},
                       {tr("How long something of it exists"), kept, judged.longest, true}});
    m_table->show();
    m_between->setText(betweenText(chat, judged));
    m_between->setVisible(!m_between->text().isEmpty());
    report::ReportModel single;
    single.chats = {judged};
    for (const report::Section& section : report::outlineOf(single).sections) {
        if (section.id == "chats") {
            m_details = new BlockView{section.blocks};
            body()->addWidget(m_details);
        }
    }
}

/// Only named days are judged; where days in between could change the answer, that is said.
QString ChatsPage::betweenText(const policy::Chat& chat, const report::ChatEntry& judged) const
{
    if (chat.messages.size() != 2)
        return {};
    const auto model = reportOn(withEveryDay(chat));
    if (!model || model->chats.empty())
        return {};
    const report::ChatEntry& every = model->chats.front();
    if (report::titlesOf(every.training) == report::titlesOf(judged.training) &&
        every.longest == judged.longest)
        return {};
    return tr("Only the first and the last day count here. If you also wrote in this chat on days in "
              "between, the "
              "answer may be: %1. %2")
        .arg(report::titlesOf(every.training), every.longest);
}

void ChatsPage::focusStart()
{
    if (m_form->isHidden())
        (m_list->isHidden() ? static_cast<QWidget*>(m_add) : m_list)->setFocus(Qt::OtherFocusReason);
    else
        Page::focusStart();
    scrollToTop();
}
