#include "app/browser/chatdetails.h"

#include "app/browser/datawords.h"
#include "app/browser/localwords.h"
#include "app/report/comparison.h"
#include "app/report/onechat.h"
#include "app/report/outline.h"
#include "app/session/whatif.h"
#include "app/widgets/blockview.h"
#include "app/widgets/fold.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/timelineview.h"

#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int pauseMilliseconds = 60;

QString unseenText(const ingest::Chat& chat)
{
    QStringList parts;
    const auto add = [&](ingest::NotInData what, const QString& text) {
        if ((chat.unseen & ingest::unseenBit(what)) != 0)
            parts << text;
    };
    add(ingest::NotInData::Incognito, ChatDetails::tr("whether it was an incognito chat"));
    add(ingest::NotInData::Feedback, ChatDetails::tr("thumbs and other feedback"));
    add(ingest::NotInData::SafetyFlags, ChatDetails::tr("flags of safety systems"));
    add(ingest::NotInData::AccountName, ChatDetails::tr("the account it ran under"));
    return parts.isEmpty() ? QString{}
                           : ChatDetails::tr("Not in this data: %1.")
                                 .arg(parts.join(ChatDetails::tr(", ", "between items of a list")));
}

} // namespace

ChatDetails::ChatDetails(YourData& own, QWidget* parent)
    : ScrollPart(tr("The chosen chat"), parent)
    , m_data(own)
    , m_pause(new QTimer{this})
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &ChatDetails::refresh);
    connect(&m_data, &YourData::judgedAnew, m_pause, qOverload<>(&QTimer::start));
    connect(&m_data, &YourData::stateChanged, this, [this] {
        if (m_data.state() == YourData::State::Empty)
            show({});
    });
    refresh();
}

void ChatDetails::show(std::optional<std::uint32_t> number)
{
    m_number = number;
    m_pause->start();
}

void ChatDetails::refresh()
{
    clearFrom(0);
    if (!m_number || *m_number >= m_data.chats().size())
        addText(tr("Choose a chat in the list to see its copies, its days and the rules behind them."));
    else
        fill(*m_number);
    settle();
}

void ChatDetails::fill(std::uint32_t number)
{
    addSection(datawords::title(m_data.chats(), number));
    if (!m_data.now()) {
        addText(
            m_data.problem()
                ? tr("The answers of your case don't fit this data, so nothing can be said of it. “What the "
                     "data shows” names them.")
                : tr("What holds for it is said when everything has been read."));
        return;
    }
    const ingest::Chat chat = m_data.chats().chat(number);
    const CaseDocument& document = m_data.document();
    const QLocale locale;
    policy::Chat judged = ingest::toPolicy(chat);
    judged.deletedOn = m_data.deletedOn(number);
    judged.id = datawords::title(m_data.chats(), number); // a person knows it by its title
    const auto result =
        report::reportOnChat(document.pack(), m_data.caseWithUse(), judged, document.asOf(), locale);
    if (!result || result->chats.empty()) {
        addText(tr("It has no message up to the day on which your case is judged, so it doesn't count yet."));
        return;
    }
    report::ReportModel model = *result;
    model.newChat.reset(); // the picture is about this chat alone
    const report::ChatEntry& entry = model.chats.front();
    fillHead(number, entry);
    const report::Timeline timeline = report::timelineOf(model, locale);
    if (!timeline.isEmpty())
        body()->addWidget(new TimelineView{timeline});
    if (chat.local)
        addText(localwords::transcript(*chat.local, document.asOf()));
    addWhatHelps(number, entry);
    report::ReportModel single;
    single.chats = {entry};
    for (const report::Section& section : report::outlineOf(single).sections) {
        if (section.id == "chats") {
            auto* fold = new Fold{tr("Copies and reasons"), true};
            fold->body()->addWidget(new BlockView{{section.blocks.begin() + 1, section.blocks.end()}});
            body()->addWidget(fold);
        }
    }
    if (const QString unseen = unseenText(chat); !unseen.isEmpty())
        addText(unseen);
    addSources(model);
}

void ChatDetails::fillHead(std::uint32_t number, const report::ChatEntry& entry)
{
    addText(tr("%1. %2.", "kind of chat, then its days").arg(entry.kind, entry.days));
    const std::string& project = m_data.chats().projects()[m_data.chats().project(number)];
    if (!project.empty())
        addText(tr("Project: %1").arg(datawords::text(project)));
    auto* headline = new TextLabel{entry.training.headline, TextLabel::Role::Section};
    body()->addWidget(headline);
    addText(entry.longest);
}

void ChatDetails::addWhatHelps(std::uint32_t number, const report::ChatEntry& now)
{
    const CaseDocument& document = m_data.document();
    const policy::Chat chat = ingest::toPolicy(m_data.chats().chat(number));
    const policy::Case others = m_data.caseWithUse();
    QStringList lines;
    if (mayDelete(chat, document.asOf())) {
        policy::Chat deleted = chat;
        deleted.deletedOn = document.asOf();
        addWhatIf(tr("If you delete it today"), others, deleted, now, lines);
    }
    if (noSwitch(document.answers()) == NoSwitch::ThereIsOne)
        addWhatIf(tr("If you switch training off today"),
                  withWhatIf(others, {document.asOf(), {}}, document.asOf()), chat, now, lines);
    if (lines.isEmpty())
        return;
    addSection(tr("What you can still do"));
    for (const QString& line : lines)
        addText(line);
}

void ChatDetails::addWhatIf(const QString& action, const policy::Case& others, const policy::Chat& chat,
                            const report::ChatEntry& now, QStringList& lines)
{
    const CaseDocument& document = m_data.document();
    const auto model = report::reportOnChat(document.pack(), others, chat, document.asOf(), QLocale{});
    if (!model || model->chats.empty())
        return;
    const report::ChatEntry& then = model->chats.front();
    const QString training = report::titlesOf(then.training);
    const bool changesTraining = training != report::titlesOf(now.training);
    if (changesTraining && then.longest != now.longest)
        lines << tr("%1: %2 %3", "what is done, what then holds, until when")
                     .arg(action, then.training.headline, then.longest);
    else if (changesTraining)
        lines << tr("%1: %2", "what is done, what then holds").arg(action, then.training.headline);
    else if (then.longest != now.longest)
        lines << tr("%1: %2", "what is done, what then holds").arg(action, then.longest);
}

/// Only the sources that what is said of the chat cites.
void ChatDetails::addSources(const report::ReportModel& model)
{
    report::ReportModel single;
    single.chats = model.chats;
    single.sources = model.sources;
    const std::vector<report::SourceEntry> sources = report::outlineOf(single).sources;
    if (sources.empty())
        return;
    auto* fold = new Fold{tr("Sources"), false};
    connect(fold, &Fold::firstOpened, this, [this, fold, sources] {
        auto* view = new BlockView{{}};
        for (const report::SourceEntry& source : sources)
            view->addSource(source);
        connect(view, &BlockView::addressChosen, this, &ChatDetails::addressChosen);
        fold->body()->addWidget(view);
    });
    body()->addWidget(fold);
}
