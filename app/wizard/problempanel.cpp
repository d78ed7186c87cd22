#include "app/wizard/problempanel.h"

#include "app/session/answers.h"
#include "app/session/casedocument.h"
#include "app/widgets/pageaccess.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapbutton.h"
#include "app/wizard/answerwords.h"
#include "app/wizard/problemwords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

ProblemPanel::ProblemPanel(QWidget* parent)
    : QFrame(parent)
    , m_text(new TextLabel)
    , m_offers(new QVBoxLayout)
{
    installPageAccess();
    setFrameShape(QFrame::StyledPanel);
    auto* sign = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    sign->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this).pixmap(QSize{size, size}));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(theme::space, theme::space, theme::space, theme::space);
    row->setSpacing(theme::space);
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    row->addLayout(column, 1);
    column->addWidget(m_text);
    column->addLayout(m_offers);
    hide();
}

void ProblemPanel::showMissing(const QString& text)
{
    removeButtons();
    say(text);
}

void ProblemPanel::showProblem(const CaseDocument& document, const policy::Problem& problem,
                               policy::QuestionId here)
{
    removeButtons();
    for (const CaseRepair& repair : caseRepairs(document.pack(), document.outline(), document.asOf())) {
        QPushButton* button = addButton(problemwords::offer(document, repair));
        connect(button, &QPushButton::clicked, this, [this, repair] { Q_EMIT repairChosen(repair); });
    }
    const auto place = answers::questionAt(problem.at);
    if (place && *place != here) {
        QPushButton* button = addButton(tr("Go to “%1”").arg(answerwords::label(*place)));
        connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT questionChosen(*place); });
    }
    say(problemwords::explain(document, problem));
}

void ProblemPanel::clear()
{
    removeButtons();
    m_text->clear();
    hide();
}

QString ProblemPanel::text() const
{
    return m_text->text();
}

bool ProblemPanel::focusFirstOffer()
{
    if (m_offers->isEmpty())
        return false;
    m_offers->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    return true;
}

void ProblemPanel::say(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    if (isHidden()) {
        show();
        return;
    }
    // On Linux Qt tells nobody of an alert; screen readers say one when it is shown, and once more when it is
    // shown again.
    QAccessibleEvent event{this, QAccessible::ObjectShow};
    QAccessible::updateAccessibility(&event);
}

QPushButton* ProblemPanel::addButton(const QString& text)
{
    QString shown = text;
    auto* button = new WrapButton{shown.replace(QLatin1Char('&'), QLatin1StringView{"&&"}), this};
    button->setAccessibleName(text);
    button->setAutoDefault(true);
    m_offers->addWidget(button, 0, Qt::AlignLeading);
    button->show(); // a layout shows it too late to take the focus
    return button;
}

void ProblemPanel::removeButtons()
{
    while (QLayoutItem* item = m_offers->takeAt(0)) {
        // A button may be the one that is being pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}
