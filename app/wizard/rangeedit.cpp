#include "app/wizard/rangeedit.h"

#include "app/session/days.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapcheck.h"
#include "app/wizard/dayedit.h"

#include <QCheckBox>
#include <QGridLayout>

RangeEdit::RangeEdit(const DateLimits& limits, QWidget* parent)
    : KnowledgeEdit(parent)
{
    auto* layout = new QGridLayout{this};
    layout->setContentsMargins(theme::largeSpace, 0, 0, 0);
    layout->setColumnStretch(2, 1);
    m_first = makeEnd(tr("No&t before"), tr("First possible day"), limits);
    m_last = makeEnd(tr("N&ot after"), tr("Last possible day"), limits);
    m_first.day->suggest(limits.marks.empty() ? limits.last
                                              : qBound(limits.first, limits.marks.front().day, limits.last));
    m_last.day->suggest(limits.last);
}

RangeEdit::End RangeEdit::makeEnd(const QString& title, const QString& dayName, const DateLimits& limits)
{
    auto* layout = static_cast<QGridLayout*>(this->layout());
    const End end{new WrapCheck{title, this}, new DayEdit{limits.first, limits.last, this}};
    const int row = layout->rowCount();
    layout->addWidget(end.box, row, 0);
    layout->addWidget(end.day, row, 1);
    end.day->setAccessibleName(dayName);
    end.day->setEnabled(false);
    for (const MarkedDay& mark : limits.marks)
        end.day->mark(days::fromDate(mark.day), mark.says);
    connect(end.box, &QCheckBox::toggled, end.day, &QWidget::setEnabled);
    connect(end.box, &QCheckBox::clicked, this, &RangeEdit::edited);
    connect(end.day, &DayEdit::chosen, this, &RangeEdit::edited);
    return end;
}

std::optional<policy::DateKnowledge> RangeEdit::value() const
{
    const bool hasFirst = m_first.box->isChecked();
    const bool hasLast = m_last.box->isChecked();
    if (!hasFirst && !hasLast)
        return {};
    const auto text = [](const End& end, bool given) {
        return given ? policy::toIsoDate(days::fromDate(end.day->date())) : std::string{".."};
    };
    return policy::DateKnowledge::parse(text(m_first, hasFirst) + '/' + text(m_last, hasLast));
}

QString RangeEdit::missing() const
{
    if (value())
        return {};
    if (m_first.box->isChecked() && m_last.box->isChecked())
        return tr("The first possible day lies after the last one. Correct one of the two.");
    return tr("Tick at least one of the two days and choose it.");
}

void RangeEdit::show(const policy::DateKnowledge& known)
{
    const bool hasFirst = known.first() != policy::DateKnowledge::openStart;
    const bool hasLast = known.last() != policy::DateKnowledge::openEnd;
    m_first.box->setChecked(hasFirst);
    m_last.box->setChecked(hasLast);
    if (hasFirst)
        m_first.day->setChosen(days::toDate(known.first()));
    if (hasLast)
        m_last.day->setChosen(days::toDate(known.last()));
}
