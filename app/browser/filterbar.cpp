#include "app/browser/filterbar.h"

#include "app/browser/datawords.h"
#include "app/browser/standingpaint.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/livelabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wheelguard.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

constexpr int boxLetters = 5;             ///< At least.
constexpr int searchLetters = 18;         ///< At least, to stand beside the boxes.
constexpr std::size_t mostProjects = 500; ///< In the box; the search finds the chats of the others.
constexpr int typingPause = 120;          ///< Milliseconds.

} // namespace

FilterBar::FilterBar(ChatTableModel& model, YourData& own, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_data(own)
    , m_line(new QBoxLayout{QBoxLayout::TopToBottom, this})
    , m_search(new QLineEdit)
    , m_boxes(new QWidget)
    , m_count(new LiveLabel)
{
    m_line->setContentsMargins({});
    m_line->setSpacing(theme::smallSpace);
    m_search->setPlaceholderText(tr("Search in titles"));
    m_search->setAccessibleName(tr("Search in titles"));
    m_search->setClearButtonEnabled(true);
    m_search->findChild<QToolButton*>()->setAccessibleName(tr("Empty the search"));
    m_line->addWidget(m_search, 1);
    m_line->addWidget(m_boxes);
    new FlowLayout{m_boxes};
    addStandings();
    m_kind = addBox(tr("Kind of chat"), tr("All kinds"));
    m_year = addBox(tr("Year with a message"), tr("All years"));
    m_project = addBox(tr("Project"), tr("All projects"));
    addGroupings();
    auto* pause = new QTimer{this};
    pause->setSingleShot(true);
    pause->setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &FilterBar::apply);
    connect(&m_data, &YourData::stateChanged, this, &FilterBar::refill);
    connect(&m_model, &ChatTableModel::rearranged, this, &FilterBar::count);
    connect(&m_model, &ChatTableModel::rowsInserted, this, &FilterBar::count);
    refill();
}

QComboBox* FilterBar::addBox(const QString& name, const QString& all)
{
    auto* box = new QComboBox;
    guardWheel(box);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(boxLetters);
    box->addItem(all);
    m_boxes->layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::apply);
    return box;
}

void FilterBar::addStandings()
{
    m_standing = addBox(tr("Training"), tr("Any training"));
    for (const ingest::Standing standing : standingpaint::order())
        m_standing->addItem(datawords::standing(standing), static_cast<int>(standing));
}

void FilterBar::addGroupings()
{
    m_grouping = addBox(tr("Groups"), tr("No groups"));
    m_grouping->addItem(tr("By month"), static_cast<int>(ingest::Grouping::Month));
    m_grouping->addItem(tr("By project"), static_cast<int>(ingest::Grouping::Project));
    m_grouping->addItem(tr("By training"), static_cast<int>(ingest::Grouping::Standing));
}

void FilterBar::refill()
{
    m_isFilling = true;
    const auto keepFirst = [](QComboBox* box) {
        while (box->count() > 1)
            box->removeItem(box->count() - 1);
    };
    const QVariant kind = m_kind->currentData();
    const QVariant year = m_year->currentData();
    keepFirst(m_kind);
    keepFirst(m_year);
    keepFirst(m_project);
    for (std::size_t i = 0; i < policy::kindNames.names.size(); ++i) {
        if (m_data.totals().kinds[i] > 0)
            m_kind->addItem(datawords::kind(m_data.document().pack(), static_cast<policy::ChatKind>(i)),
                            static_cast<int>(i));
    }
    for (const int each : m_model.years())
        m_year->addItem(QString::number(each), each);
    const std::vector<std::string>& projects = m_data.chats().projects();
    std::vector<std::uint32_t> numbers(std::min(projects.size(), mostProjects));
    std::iota(numbers.begin(), numbers.end(), 0u);
    std::sort(numbers.begin(), numbers.end(),
              [&projects](std::uint32_t a, std::uint32_t b) { return projects[a] < projects[b]; });
    for (const std::uint32_t number : numbers) {
        const std::string& name = projects[number];
        m_project->addItem(name.empty() ? tr("Without a project") : datawords::project(name), number);
        m_project->setItemData(m_project->count() - 1, datawords::text(name), Qt::ToolTipRole);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_year->setCurrentIndex(std::max(0, m_year->findData(year)));
    m_project->setCurrentIndex(
        m_model.filter().project ? std::max(0, m_project->findData(*m_model.filter().project)) : 0);
    m_isFilling = false;
    for (QComboBox* box : {m_kind, m_year, m_project})
        box->setVisible(box->count() > 2); // else there is nothing to choose
    arrange();
    count();
}

void FilterBar::arrange()
{
    const int least = searchLetters * fontMetrics().averageCharWidth() + theme::smallSpace +
                      m_boxes->layout()->sizeHint().width();
    m_line->setDirection(width() >= least ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FilterBar::choose(ingest::Standing standing)
{
    clear();
    m_standing->setCurrentIndex(m_standing->findData(static_cast<int>(standing)));
}

void FilterBar::clear()
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    m_search->clear();
    for (QComboBox* box : {m_standing, m_kind, m_year, m_project})
        box->setCurrentIndex(0);
    m_isFilling = wasFilling;
    apply();
}

void FilterBar::apply()
{
    if (m_isFilling || !m_grouping)
        return;
    ingest::ChatFilter filter;
    filter.title = m_search->text().trimmed();
    if (m_standing->currentIndex() > 0)
        filter.standing = static_cast<ingest::Standing>(m_standing->currentData().toInt());
    if (m_kind->currentIndex() > 0)
        filter.kind = static_cast<policy::ChatKind>(m_kind->currentData().toInt());
    if (m_year->currentIndex() > 0)
        filter.year = m_year->currentData().toInt();
    if (m_project->currentIndex() > 0)
        filter.project = m_project->currentData().toUInt();
    const auto grouping = static_cast<ingest::Grouping>(m_grouping->currentData().toInt());
    m_model.arrange(filter, grouping);
}

void FilterBar::count()
{
    const auto all = static_cast<int>(m_data.chats().size());
    const auto shown = static_cast<int>(m_model.chatCount());
    const QString text = shown == all
                             ? tr("%Ln chat(s)", "", all)
                             : tr("%1 of %Ln chat(s)", "", all).arg(datawords::number(m_model.chatCount()));
    m_count->say(text);
}
