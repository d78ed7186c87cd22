#include "app/browser/browserpage.h"

#include "app/browser/accountpart.h"
#include "app/browser/chatspart.h"
#include "app/browser/datawords.h"
#include "app/browser/evidencepart.h"
#include "app/browser/listfile.h"
#include "app/browser/overviewpart.h"
#include "app/browser/progresspanel.h"
#include "app/browser/sourcespart.h"
#include "app/browser/startpanel.h"
#include "app/browser/todolist.h"
#include "app/browser/wonderpart.h"
#include "app/widgets/dialogs.h"
#include "app/widgets/livelabel.h"
#include "app/widgets/saving.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapbutton.h"

#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using ingest::Standing;
using State = YourData::State;

namespace {

/// A page with fewer is a low one.
constexpr int fewestLines = 30;

/// Its parts scroll, so that it does with what they need at least.
class Tabs : public QTabWidget
{
public:
    QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

BrowserPage::BrowserPage(YourData& own, CaseDocument& document, Dialogs& dialogs, Explain explain,
                         QWidget* parent)
    : Page(tr("Your data"), parent)
    , m_data(own)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_explain(std::move(explain))
    , m_start(new StartPanel)
    , m_progress(new ProgressPanel)
    , m_tabs(new Tabs)
{
    makeStart();
    makeHead();
    makeProgress();
    makeTabs();
    connect(&m_data, &YourData::stateChanged, this, &BrowserPage::refresh);
    connect(&m_data, &YourData::judgedAnew, this, &BrowserPage::refresh);
    connect(&m_data, &YourData::progressed, this,
            [this] { m_progress->show(m_data.progress(), m_data.elapsed()); });
    refresh();
}

void BrowserPage::makeStart()
{
    body()->addWidget(m_start);
    connect(m_start, &StartPanel::filesChosen, this, &BrowserPage::chooseFiles);
    connect(m_start, &StartPanel::folderChosen, this, &BrowserPage::chooseFolder);
    connect(m_start, &StartPanel::computerChosen, &m_data, &YourData::read);
}

void BrowserPage::makeHead()
{
    m_says = new LiveLabel{QString{}, TextLabel::Role::Section};
    body()->addWidget(m_says);
    auto* more = new WrapButton{tr("&Add more…")};
    more->setAccessibleDescription(tr("Chooses more files and reads them together with these."));
    auto* forget = new WrapButton{tr("For&get all this")};
    forget->setAccessibleDescription(
        tr("Removes from the program everything that was read. Your files stay as they are."));
    for (WrapButton* button : {more, forget}) {
        button->setAutoDefault(true);
        addBesideTitle(button);
        m_head.push_back(button);
    }
    m_accounts = new AccountPart{m_data};
    body()->addWidget(m_accounts);
    connect(more, &QPushButton::clicked, this, &BrowserPage::chooseFiles);
    connect(forget, &QPushButton::clicked, &m_data, &YourData::clear);
}

void BrowserPage::makeProgress()
{
    body()->addWidget(m_progress);
    connect(m_progress, &ProgressPanel::cancelled, &m_data, &YourData::cancel);
}

void BrowserPage::makeTabs()
{
    m_overview = new OverviewPart{m_data};
    m_chats = new ChatsPart{m_data};
    m_wonder = new WonderPart{m_data, m_document, m_explain};
    m_evidence = new EvidencePart{m_data, m_document, m_explain};
    m_sources = new SourcesPart{m_data};
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_overview, tr("&Overview"));
    m_tabs->addTab(m_chats, tr("&Chats"));
    m_tabs->addTab(m_wonder, tr("&What if"));
    m_tabs->addTab(m_evidence, tr("What the &data shows"));
    m_tabs->addTab(m_sources, tr("What was &read"));
    m_tabs->setAccessibleName(tr("Parts of this page"));
    body()->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &BrowserPage::fitHeight);
    connect(m_overview, &OverviewPart::standingChosen, this, [this](Standing standing) {
        m_tabs->setCurrentWidget(m_chats);
        m_chats->showStanding(standing);
    });
    connect(m_overview, &OverviewPart::answersChosen, this, &BrowserPage::answersChosen);
    connect(m_chats, &ChatsPart::addressChosen, this, &BrowserPage::addressChosen);
    connect(m_chats, &ChatsPart::exportChosen, this, &BrowserPage::exportList);
    connect(m_chats, &ChatsPart::deletionWondered, this, [this] {
        m_wonder->wonderAboutDeleting(m_chats->chosen());
        m_tabs->setCurrentWidget(m_wonder);
        m_wonder->focusStart();
    });
    connect(m_wonder, &WonderPart::todoChosen, this, &BrowserPage::saveTodo);
    connect(m_evidence, &EvidencePart::questionChosen, this, &BrowserPage::questionChosen);
}

void BrowserPage::fitHeight()
{
    // A tab counts while it is shown; else all would be as high as the highest.
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto vertical = i == m_tabs->currentIndex() ? QSizePolicy::Expanding : QSizePolicy::Ignored;
        if (m_tabs->widget(i)->sizePolicy().verticalPolicy() != vertical)
            m_tabs->widget(i)->setSizePolicy(QSizePolicy::Expanding, vertical);
    }
    const bool isList = m_tabs->currentWidget() == m_chats;
    m_tabs->updateGeometry(); // the tabs that are hidden don't tell
    const bool isLow = height() < fewestLines * fontMetrics().lineSpacing();
    const bool needsRoom = isLow && isList;
    m_says->setVisible(m_data.state() != State::Empty && !needsRoom); // the overview has it, too
}

void BrowserPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitHeight();
}

void BrowserPage::refresh()
{
    if (m_data.isStartingAnew())
        return;
    const State state = m_data.state();
    const bool isEmpty = state == State::Empty;
    // What a person worked with may go; where the focus would then go by itself is chance.
    const QWidget* focus = window()->focusWidget();
    const bool followsFocus = state != m_shown && focus && isAncestorOf(focus) &&
                              (isEmpty || !(m_tabs->isAncestorOf(focus) || m_accounts->isAncestorOf(focus)));
    m_start->setVisible(isEmpty);
    for (QWidget* part : m_head)
        part->setVisible(!isEmpty);
    m_progress->setVisible(state == State::Reading);
    m_tabs->setVisible(!isEmpty);
    setFilling(!isEmpty);
    fitHeight();
    if (state == State::Reading && m_shown != State::Reading) {
        m_progress->show({}, {});
        m_tabs->setCurrentWidget(m_chats); // where the rows come in
    }
    const bool isNew = state == State::Ready && m_shown != State::Ready && m_shown != State::Empty;
    m_says->say(headline());
    m_shown = state;
    if (isNew)
        m_tabs->setCurrentWidget(m_chats->chosen().empty() ? static_cast<QWidget*>(m_overview) : m_chats);
    if (followsFocus)
        focusStart();
}

QString BrowserPage::headline() const
{
    const auto chats = static_cast<int>(m_data.chats().size());
    switch (m_data.state()) {
    case State::Empty:
        return {};
    case State::Reading:
        return tr("Reading your data. Chats are listed as they are found.");
    case State::Judging:
        return tr("%Ln chat(s) read; what holds for them is being worked out.", "", chats);
    case State::Ready:
        break;
    }
    QString text;
    if (chats == 0)
        text = tr("There is no chat in what you chose. “What was read” says why.");
    else if (m_data.problem())
        text = tr("%Ln chat(s) read, but the answers of your case don't fit them: %1", "", chats)
                   .arg(m_explain(*m_data.problem()));
    else
        text = standingText();
    return m_data.report().cancelled
               ? tr("%1 Reading was stopped, so there may be more.", "a sentence").arg(text)
               : text;
}

/// How many may be used, and for how many nobody can say yet; never a number that an open answer contradicts.
QString BrowserPage::standingText() const
{
    const auto exceptions = static_cast<int>(m_data.totals().count(Standing::Exception));
    return exceptions == 0
               ? usedText()
               : usedText() + QLatin1Char{' '} +
                     tr("%Ln of them only as an exception, by feedback or a safety flag.", "", exceptions);
}

QString BrowserPage::usedText() const
{
    const auto chats = static_cast<int>(m_data.chats().size());
    const std::uint32_t used =
        m_data.totals().count(Standing::Eligible) + m_data.totals().count(Standing::Exception);
    const std::uint32_t depends = m_data.totals().count(Standing::Depends);
    if (depends == 0)
        return tr("Of %Ln chat(s), %1 may be used for future training runs.", "", chats)
            .arg(datawords::number(used));
    if (used == 0)
        return tr("Of %Ln chat(s), it depends for %1 on answers you have not given yet.", "", chats)
            .arg(datawords::number(depends));
    return tr("Of %Ln chat(s), %1 may be used for future training runs; for %2 it depends on answers you "
              "have "
              "not given yet.",
              "", chats)
        .arg(datawords::number(used), datawords::number(depends));
}

void BrowserPage::chooseFiles()
{
    const QStringList paths = m_dialogs.filesToRead(this, tr("Choose exports or logs"),
                                                    tr("Exports and logs (*.zip *.json *.jsonl)") +
                                                        QStringLiteral(";;") + tr("All files (*)"));
    if (!paths.isEmpty())
        m_data.read(paths);
}

void BrowserPage::chooseFolder()
{
    const QString path = m_dialogs.folderToRead(this, tr("Choose a folder with exports or logs"));
    if (!path.isEmpty())
        m_data.read({path});
}

void BrowserPage::exportList()
{
    m_data.settle(); // so that nothing changes while it is written
    saving::save(
        this, m_dialogs,
        {tr("Save the list of chats"), tr("my chats.csv"), listfile::filters(),
         tr("The list of chats is being written…")},
        [this, rows = m_chats->model().rows()](const QString& path, const report::Progress& progress) {
            return listfile::save(path, m_data, rows, progress);
        });
}

void BrowserPage::saveTodo()
{
    saving::save(
        this, m_dialogs,
        {tr("Save the to-do list"), tr("chats to delete.txt"), tr("Text (*.txt)"),
         tr("The to-do list is being written…")},
        [this, numbers = m_wonder->deletable()](const QString& path, const report::Progress& progress) {
            return todolist::save(path, m_data, numbers, progress);
        });
}

void BrowserPage::focusStart()
{
    if (m_data.state() == State::Empty)
        m_start->firstButton()->setFocus(Qt::OtherFocusReason);
    else if (m_data.state() == State::Reading)
        m_progress->cancelButton()->setFocus(Qt::OtherFocusReason);
    else
        m_tabs->setFocus(Qt::OtherFocusReason);
}
