#include "app/result/resultpage.h"

#include "app/report/textrenderer.h"
#include "app/result/chatsview.h"
#include "app/result/glance.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/theme.h"
#include "app/widgets/timelineview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

#include <utility>

namespace {

/// Sections that are folded out from the start: the answers and what to do.
bool startsOpen(const QByteArray& section)
{
    static const QSet<QByteArray> open{"training", "retention", "actions", "open"};
    return open.contains(section);
}

} // namespace

ResultPage::ResultPage(std::shared_ptr<report::ReportModel> model, QWidget* parent)
    : ReportPage(model->title, parent)
    , m_model(std::move(model))
{
    addHeadline(m_model->headline);
    addText(tr("%1\n%2", "the day judged on, then the rules used").arg(m_model->asOfText, m_model->packLine));
    addText(m_model->staleNote);
    auto* glance = new Glance{*m_model};
    body()->addWidget(glance);
    if (!m_model->timeline.isEmpty()) {
        auto* timeline = new TimelineView{m_model->timeline};
        body()->addWidget(timeline);
        offerText(timeline, m_model->timeline.title,
                  [timeline = m_model->timeline] { return report::toText(timeline); });
    }
    offerText(this, m_model->title, [model = m_model] { return report::toText(*model); });
    offerText(glance->trainingCard(), tr("New chats and training"), sectionText("training"));
    offerText(glance->retentionCard(), tr("How long new chats are kept"), sectionText("retention"));
    offerText(glance, tr("What to do first"), sectionText("actions"));
    addName();
    addSections();
    connect(glance, &Glance::stepsChosen, this, [this] { showSection("actions"); });
    addText(m_model->notice);
}

std::function<QString()> ResultPage::sectionText(const QByteArray& id) const
{
    return [model = m_model, id] {
        const report::Outline outline = report::outlineOf(*model);
        for (const report::Section& section : outline.sections) {
            if (section.id == id)
                return report::toText(section);
        }
        return QString{};
    };
}

void ResultPage::addName()
{
    auto* row = new FlowLayout;
    auto* name = new QLineEdit{m_model->caseName};
    auto* label = new QLabel{tr("&Name on the report, if you like:")};
    label->setMinimumHeight(name->sizeHint().height()); // beside the middle of the field
    label->setBuddy(name);
    name->setAccessibleName(tr("Name on the report"));
    name->setMinimumWidth(theme::contentWidth / 3);
    row->addWidget(label);
    row->addWidget(name);
    body()->addLayout(row);
    connect(name, &QLineEdit::textEdited, this, &ResultPage::nameChanged);
}

void ResultPage::addSections()
{
    // Chats have a list of their own, which takes any number of them.
    std::vector<report::ChatEntry> chats = std::exchange(m_model->chats, {});
    const report::Outline outline = report::outlineOf(*m_model);
    m_model->chats = std::move(chats);
    for (const report::Section& section : outline.sections) {
        const bool isOpen = section.id == "open";
        if (section.id == "why" && !m_model->chats.empty())
            addFold(tr("Chats, one by one"), new ChatsView{m_model->chats}, false, sectionText("chats"));
        addFold(section, startsOpen(section.id),
                isOpen ? BlockView::BelowPair{[this](std::size_t pair) { return makeAnswerButton(pair); }}
                       : BlockView::BelowPair{});
    }
    addSources(m_model->sources);
}

QWidget* ResultPage::makeAnswerButton(std::size_t pair)
{
    if (pair >= m_model->open.size())
        return nullptr;
    const report::OpenEntry& open = m_model->open[pair];
    auto* button = new QPushButton{tr("Answer this question")};
    button->setAccessibleName(tr("Answer the question: %1").arg(open.title));
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this,
            [this, question = open.question] { Q_EMIT questionChosen(question); });
    return button;
}
