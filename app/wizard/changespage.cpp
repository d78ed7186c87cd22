#include "app/wizard/changespage.h"

#include "app/session/days.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/theme.h"
#include "app/wizard/answerwords.h"
#include "app/wizard/changeeditor.h"
#include "app/wizard/datefield.h"
#include "app/wizard/datepage.h"
#include "app/wizard/tilegroup.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace {

const char* const noneTile = "none";
const char* const listTile = "list";

policy::DateKnowledge unknownDay(const CaseDocument& document)
{
    const std::string text = policy::toIsoDate(document.pack().dates.announced) + "/..";
    return policy::DateKnowledge::parse(text).value_or(
        policy::DateKnowledge{document.pack().dates.announced});
}

} // namespace

ChangesPage::ChangesPage(CaseDocument& document, policy::QuestionId id, QWidget* parent)
    : QuestionPage(document, id, parent)
    , m_tiles(new TileGroup{asked().title})
    , m_list(new QListWidget)
    , m_editor(new ChangeEditor{limitsOf(document, id), unknownDay(document)})
{
    setAnswerWidget(m_tiles);
    m_tiles->addTile(noneTile, {tr("No"), tr("I have not moved it since.")});
    Tile* list = m_tiles->addTile(listTile, {tr("Yes"), tr("I list every change, the earliest first.")});
    m_tiles->attach(list, makeList());
    m_tiles->addUnknown({asked().unknownTitle, asked().unknownSays});
    closeEditor();
    connect(m_tiles, &TileGroup::chosenByUser, this, &ChangesPage::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChangesPage::showPossible);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ChangesPage::edit);
    connect(m_editor, &ChangeEditor::kept, this, &ChangesPage::keepEdited);
    connect(m_editor, &ChangeEditor::dropped, this, [this] {
        closeEditor();
        focusList();
    });
}

QWidget* ChangesPage::makeList()
{
    auto* editor = new QWidget;
    auto* layout = new QVBoxLayout{editor};
    layout->setContentsMargins(theme::largeSpace, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setAccessibleName(tr("Changes of the switch, in order"));
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 5);
    m_list->setMaximumHeight(m_list->fontMetrics().height() * 8);
    auto* first = new FlowLayout;
    m_add = addButton(first, tr("&Add…"), tr("Add a change"), &ChangesPage::add);
    m_edit = addButton(first, tr("Ed&it…"), tr("Edit the chosen change"), &ChangesPage::edit);
    m_remove = addButton(first, tr("&Remove"), tr("Remove the chosen change"), &ChangesPage::remove);
    auto* second = new FlowLayout;
    m_up = addButton(second, tr("Move &up"), tr("Move the chosen change up"), &ChangesPage::moveUp);
    m_down = addButton(second, tr("Move do&wn"), tr("Move the chosen change down"), &ChangesPage::moveDown);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_editor);
    return editor;
}

QPushButton* ChangesPage::addButton(FlowLayout* row, const QString& text, const QString& name,
                                    void (ChangesPage::*does)()) const
{
    auto* button = new QPushButton{text};
    button->setAccessibleName(name);
    button->setAutoDefault(true);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, does);
    return button;
}

void ChangesPage::choose(const QByteArray& tile)
{
    if (tile == listTile) {
        if (!m_setAside.empty())
            write(std::exchange(m_setAside, {}), 0);
        else if (m_list->count() == 0)
            openEditor(-1);
        return;
    }
    closeEditor();
    m_list->clear();
    if (!document().answers().switchChanges.empty())
        m_setAside = document().answers().switchChanges;
    if (tile == TileGroup::unknownValue) {
        document().dontKnow(question());
        showProblem();
    } else {
        write({}, -1);
    }
}

void ChangesPage::showList(int row)
{
    m_list->clear();
    for (const policy::SwitchChange& change : document().answers().switchChanges)
        m_list->addItem(answerwords::change(change));
    m_list->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(qBound(-1, row, m_list->count() - 1));
    showPossible();
}

void ChangesPage::write(std::vector<policy::SwitchChange> changes, int row)
{
    policy::Answers answers = document().answers();
    answers.switchChanges = std::move(changes);
    document().answer(question(), answers);
    showList(row);
    showProblem();
}

void ChangesPage::add()
{
    openEditor(-1);
}

void ChangesPage::edit()
{
    if (m_list->currentRow() >= 0)
        openEditor(m_list->currentRow());
}

void ChangesPage::remove()
{
    auto changes = document().answers().switchChanges;
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    closeEditor();
    changes.erase(changes.begin() + row);
    write(std::move(changes), row);
    focusList();
}

void ChangesPage::focusList()
{
    (m_list->count() > 0 ? static_cast<QWidget*>(m_list) : m_add)->setFocus(Qt::OtherFocusReason);
}

void ChangesPage::move(int by)
{
    auto changes = document().answers().switchChanges;
    const int row = m_list->currentRow();
    const int other = row + by;
    if (row < 0 || other < 0 || other >= m_list->count())
        return;
    closeEditor();
    std::swap(changes[static_cast<std::size_t>(row)], changes[static_cast<std::size_t>(other)]);
    write(std::move(changes), other);
}

void ChangesPage::openEditor(int row)
{
    m_row = row;
    const auto& changes = document().answers().switchChanges;
    m_editor->start(row < 0 ? std::nullopt : std::optional{changes[static_cast<std::size_t>(row)]});
    m_editor->show();
    showPossible();
    m_editor->startWidget()->setFocus(Qt::OtherFocusReason);
    reveal(m_editor);
    reveal(m_editor->startWidget());
}

bool ChangesPage::keepEdited()
{
    const auto change = m_editor->value();
    if (!change) {
        m_editor->showMissing();
        return false;
    }
    auto changes = document().answers().switchChanges;
    const int row = m_row < 0 ? static_cast<int>(changes.size()) : m_row;
    if (m_row < 0)
        changes.push_back(*change);
    else
        changes[static_cast<std::size_t>(m_row)] = *change;
    closeEditor();
    write(std::move(changes), row);
    focusList();
    return true;
}

void ChangesPage::closeEditor()
{
    m_editor->hide();
    m_row = -1;
    showPossible();
}

void ChangesPage::showPossible()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(m_list->count() < static_cast<int>(policy::limits::switchChanges));
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

QString ChangesPage::complete()
{
    const QByteArray chosen = m_tiles->chosen();
    if (chosen.isEmpty())
        return tr("Choose one of the answers. “I don't know” is a full answer.");
    if (chosen != listTile)
        return {};
    if (!m_editor->isHidden()) {
        QString missing = m_editor->missing();
        if (!missing.isEmpty()) {
            m_editor->showMissing();
            return missing;
        }
        keepEdited();
    }
    return m_list->count() > 0 ? QString{} : tr("Add a change, or choose “No” or “I don't know”.");
}

void ChangesPage::refresh()
{
    const auto state = document().state(question());
    if (!document().answers().switchChanges.empty())
        m_tiles->setChosen(listTile);
    else if (state != CaseDocument::AnswerState::Open)
        m_tiles->setChosen(state == CaseDocument::AnswerState::Unknown ? TileGroup::unknownValue : noneTile);
    showList(m_list->currentRow());
}

void ChangesPage::focusStart()
{
    m_tiles->startTile()->setFocus(Qt::OtherFocusReason);
}
