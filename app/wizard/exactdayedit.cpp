#include "app/wizard/exactdayedit.h"

#include "app/report/datewords.h"
#include "app/session/days.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/wizard/dayedit.h"

#include <QVBoxLayout>

ExactDayEdit::ExactDayEdit(const DateLimits& limits, QWidget* parent)
    : KnowledgeEdit(parent)
    , m_day(new DayEdit{limits.first, limits.last})
{
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(theme::largeSpace, 0, 0, 0);
    auto* label = new TextLabel{tr("Day, to type or to choose in the calendar:")};
    label->setBuddy(m_day);
    layout->addWidget(label);
    layout->addWidget(m_day, 0, Qt::AlignLeading);
    m_day->setAccessibleName(tr("Day"));
    m_day->describe(tr("The day counts once you have changed it or pressed Enter on it."));
    m_day->suggest(limits.marks.empty() ? limits.last
                                        : qBound(limits.first, limits.marks.back().day, limits.last));

    const report::DateWords words{QLocale{}};
    QStringList lines;
    for (const MarkedDay& mark : limits.marks) {
        m_day->mark(days::fromDate(mark.day), mark.says);
        lines.append(tr("Marked: %1. %2").arg(words.day(days::fromDate(mark.day)), mark.says));
    }
    if (!lines.isEmpty())
        layout->addWidget(new TextLabel{lines.join(QLatin1Char('\n'))});
    connect(m_day, &DayEdit::chosen, this, &ExactDayEdit::edited);
}

std::optional<policy::DateKnowledge> ExactDayEdit::value() const
{
    return m_day->isChosen() ? std::optional{policy::DateKnowledge{days::fromDate(m_day->date())}}
                             : std::nullopt;
}

QString ExactDayEdit::missing() const
{
    return m_day->isChosen() ? QString{}
                             : tr("Choose the day, or press Enter in the field if the day shown is right. A "
                                  "month, or “I don't know”, is a full answer too.");
}

void ExactDayEdit::show(const policy::DateKnowledge& known)
{
    m_day->setChosen(days::toDate(known.first()));
}
