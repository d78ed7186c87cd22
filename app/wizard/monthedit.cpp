#include "app/wizard/monthedit.h"

#include "app/session/days.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/theme.h"
#include "app/widgets/wheelguard.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

MonthEdit::MonthEdit(const DateLimits& limits, QWidget* parent)
    : KnowledgeEdit(parent)
    , m_month(new QComboBox)
    , m_year(new QComboBox)
{
    m_month->addItem(tr("Some month"), 0);
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale{}.standaloneMonthName(month), month);
    m_year->addItem(tr("Choose the year"), 0);
    for (int year = limits.last.year(); year >= limits.first.year(); --year)
        addYear(year);

    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins(theme::largeSpace, 0, 0, 0);
    auto* row = new FlowLayout;
    layout->addLayout(row);
    const auto add = [row](const QString& text, QComboBox* box) {
        auto* field = new QWidget;
        auto* column = new QVBoxLayout{field};
        column->setContentsMargins({});
        auto* label = new QLabel{text};
        label->setBuddy(box);
        column->addWidget(label);
        column->addWidget(box);
        row->addWidget(field);
    };
    add(tr("&Month:"), m_month);
    add(tr("&Year:"), m_year);
    m_month->setAccessibleName(tr("Month"));
    m_year->setAccessibleName(tr("Year"));
    for (QComboBox* box : {m_month, m_year}) {
        guardWheel(box);
        connect(box, &QComboBox::activated, this, &MonthEdit::edited);
    }
}

void MonthEdit::addYear(int year)
{
    m_year->addItem(QString::number(year), year);
}

std::optional<policy::DateKnowledge> MonthEdit::value() const
{
    const int year = m_year->currentData().toInt();
    const int month = m_month->currentData().toInt();
    if (year == 0)
        return {};
    const QString text = month == 0 ? QString::number(year)
                                    : QStringLiteral("%1-%2").arg(year).arg(month, 2, 10, QLatin1Char('0'));
    return policy::DateKnowledge::parse(text.toStdString());
}

QString MonthEdit::missing() const
{
    return m_year->currentData().toInt() != 0
               ? QString{}
               : tr("Choose the year, and the month if you know it. “I don't know” is a full answer too.");
}

void MonthEdit::show(const policy::DateKnowledge& known)
{
    const QDate first = days::toDate(known.first());
    if (m_year->findData(first.year()) < 0)
        addYear(first.year());
    m_year->setCurrentIndex(m_year->findData(first.year()));
    const bool isYear = first.month() != days::toDate(known.last()).month();
    m_month->setCurrentIndex(isYear ? 0 : first.month());
}
