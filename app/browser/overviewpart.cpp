#include "app/browser/overviewpart.h"

#include "app/browser/datawords.h"
#include "app/browser/localwords.h"
#include "app/browser/monthchart.h"
#include "app/browser/standingpaint.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapbutton.h"
#include "app/widgets/wrapcheck.h"

#include <QGridLayout>
#include <QPushButton>

using ingest::Standing;

OverviewPart::OverviewPart(YourData& own, QWidget* parent)
    : ScrollPart(tr("Overview of your chats"), parent)
    , m_data(own)
    , m_says(addText({}))
    , m_counts(new QWidget)
    , m_grid(new QGridLayout{m_counts})
    , m_answer(new WrapButton{QString{}})
    , m_chart(new MonthChart)
    , m_chartPart(new QWidget)
    , m_inReport(new WrapCheck{tr("&Put a summary and the ten chats that matter most into the report")})
    , m_local(new QWidget)
    , m_localText(new TextLabel)
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(theme::space);
    m_grid->setVerticalSpacing(theme::smallSpace);
    m_grid->setColumnStretch(2, 1);
    body()->addWidget(m_counts);
    m_answer->setAutoDefault(true);
    body()->addWidget(m_answer, 0, Qt::AlignLeading);
    connect(m_answer, &QPushButton::clicked, this, &OverviewPart::answersChosen);
    auto* column = new QVBoxLayout{m_chartPart};
    column->setContentsMargins({});
    column->setSpacing(theme::smallSpace);
    column->addWidget(new TextLabel{tr("By month of the last message"), TextLabel::Role::Section});
    column->addWidget(m_chart);
    body()->addWidget(m_chartPart);
    auto* local = new QVBoxLayout{m_local};
    local->setContentsMargins({});
    local->addWidget(new TextLabel{tr("On this computer"), TextLabel::Role::Section});
    local->addWidget(m_localText);
    body()->addWidget(m_local);
    body()->addWidget(m_inReport, 0, Qt::AlignLeading);
    m_inReport->setChecked(m_data.isInReport());
    connect(m_inReport, &QCheckBox::toggled, &m_data, &YourData::setInReport);
    connect(&m_data, &YourData::judgedAnew, this, &OverviewPart::refresh);
    connect(&m_data, &YourData::stateChanged, this, &OverviewPart::refresh);
    refresh();
}

void OverviewPart::refresh()
{
    const bool isKnown = m_data.now() != nullptr;
    const bool isHere =
        m_data.state() == YourData::State::Judging || m_data.state() == YourData::State::Ready;
    m_says->setText(isKnown
                        ? tr("Judged by the answers of your case, on %1. Each answer you add or change is "
                             "followed at once.")
                              .arg(datawords::day(m_data.document().asOf()))
                    : isHere && !m_data.problem() ? tr("What holds for each chat is being worked out.")
                    : isHere ? tr("The answers of your case and these chats can't both be true, so nothing "
                                  "can be said. Look at “What the data shows”, or change your answers.")
                             : tr("What holds for each chat is said when everything has been read."));
    m_counts->setVisible(isKnown);
    const bool isMisfit = isHere && m_data.problem();
    m_answer->setText(isMisfit ? tr("Cha&nge my answers") : tr("A&nswer what decides"));
    m_answer->setAccessibleDescription(isMisfit ? tr("Leads to the questions of your case.")
                                                : tr("Leads to the questions that decide."));
    m_answer->setVisible(isMisfit || (isKnown && m_data.totals().count(Standing::Depends) > 0));
    m_chartPart->setVisible(isKnown && m_data.chats().size() > 0);
    m_inReport->setVisible(isKnown);
    m_inReport->setChecked(m_data.isInReport());
    fillCounts();
    m_chart->setTotals(m_data.totals());
    fillLocal();
}

void OverviewPart::fillCounts()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_data.now())
        return;
    for (const Standing standing : standingpaint::order()) {
        const std::uint32_t count = m_data.totals().count(standing);
        const bool isAlwaysSaid =
            standing == Standing::Eligible || standing == Standing::RunsOnly || standing == Standing::Out;
        if (count > 0 || isAlwaysSaid)
            addCount(standing, count);
    }
}

void OverviewPart::addCount(Standing standing, std::uint32_t count)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new StandingSwatch{standing}, row, 0);
    auto* number = new TextLabel{datawords::number(count), TextLabel::Role::Headline};
    number->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    number->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    number->setWordWrap(false);
    m_grid->addWidget(number, row, 1);
    auto* says = new TextLabel{tr("%1\n%2", "standing, and what it means")
                                   .arg(datawords::standing(standing), datawords::standingSays(standing))};
    says->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_grid->addWidget(says, row, 2);
    auto* show = new QPushButton{tr("Show")};
    show->setAutoDefault(true);
    show->setAccessibleName(tr("Show the chats: %1").arg(datawords::standing(standing)));
    show->setEnabled(count > 0);
    m_grid->addWidget(show, row, 3);
    connect(show, &QPushButton::clicked, this, [this, standing] { Q_EMIT standingChosen(standing); });
}

void OverviewPart::fillLocal()
{
    const bool isHere =
        m_data.state() == YourData::State::Judging || m_data.state() == YourData::State::Ready;
    const QString text = isHere ? localwords::countdown(m_data.totals().local, m_data.report()) : QString{};
    m_localText->setText(text);
    m_local->setVisible(!text.isEmpty());
}
