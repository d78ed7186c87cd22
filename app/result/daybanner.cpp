#include "app/result/daybanner.h"

#include "app/widgets/dayfield.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapbutton.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>

DayBanner::DayBanner(policy::Day first, policy::Day last, policy::Day shown, QWidget* parent)
    : QFrame(parent)
    , m_text(new TextLabel)
    , m_day(new DayField{tr("The day to show"), first, last})
    , m_show(new WrapButton{tr("Show this &day")})
    , m_today(new WrapButton{tr("Back to toda&y")})
    , m_keep(new WrapButton{tr("&Keep this day in the case")})
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("The day of this answer"));
    m_day->setDay(shown);
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    grid->setSpacing(theme::smallSpace);
    grid->addWidget(m_text, 0, 0, 1, 3);
    grid->addWidget(m_day, 1, 0);
    grid->addWidget(m_show, 1, 1);
    grid->addWidget(m_today, 2, 0);
    grid->addWidget(m_keep, 2, 1);
    grid->setColumnStretch(2, 1);
    for (QPushButton* button : {m_show, m_today, m_keep})
        button->setAutoDefault(true);
    m_show->setAccessibleDescription(tr("Shows the case on the day in the field, by the rules of that day."));
    m_today->setAccessibleDescription(tr("Shows the answer of today again."));
    m_keep->setAccessibleDescription(tr("From now on the case is judged on this day. Undo takes it back."));
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT dayChosen(m_day->day()); });
    connect(m_today, &QPushButton::clicked, this, &DayBanner::todayChosen);
    connect(m_keep, &QPushButton::clicked, this, &DayBanner::keepChosen);
}

void DayBanner::mark(policy::Day day, const QString& says)
{
    m_day->mark(day, says);
}

void DayBanner::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

void DayBanner::offer(bool today, bool keep)
{
    m_today->setVisible(today);
    m_keep->setVisible(keep);
}

void DayBanner::setDay(policy::Day day)
{
    m_day->setDay(day);
}

void DayBanner::focusDay()
{
    m_day->setFocus(Qt::OtherFocusReason);
}

void DayBanner::followInTabOrder(QWidget* widget)
{
    QWidget* before = widget;
    for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_show, m_today, m_keep}) {
        QWidget::setTabOrder(before, part);
        before = part;
    }
}

void DayBanner::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_day->hasFocus())
        Q_EMIT dayChosen(m_day->day());
    else
        QFrame::keyPressEvent(event);
}
