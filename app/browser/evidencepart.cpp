#include "app/browser/evidencepart.h"

#include "app/browser/datawords.h"
#include "app/session/answers.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"
#include "app/widgets/wrapbutton.h"

#include <QVBoxLayout>

EvidencePart::EvidencePart(YourData& own, CaseDocument& document, Explain explain, QWidget* parent)
    : ScrollPart(tr("What the data shows"), parent)
    , m_data(own)
    , m_document(document)
    , m_explain(std::move(explain))
{
    connect(&m_data, &YourData::stateChanged, this, &EvidencePart::refresh);
    connect(&m_document, &CaseDocument::changed, this, &EvidencePart::refresh);
    refresh();
}

void EvidencePart::refresh()
{
    const bool isHere =
        m_data.state() == YourData::State::Judging || m_data.state() == YourData::State::Ready;
    // A button that was just pressed is gone afterwards; the focus then goes to the next one.
    const bool hadFocus = isAncestorOf(focusWidget());
    clearFrom(0);
    m_first = nullptr;
    if (!isHere) {
        addText(tr("What the data shows about the account is said when everything has been read."));
        return;
    }
    addText(tr("This is what the data shows about the account. Where it answers a question of your case, you "
               "can take it as your answer; nothing is taken by itself, and Undo takes it back."));
    if (m_data.problem())
        addText(tr("Your answers and these chats can't both be true. %1").arg(m_explain(*m_data.problem())));
    for (const Shown& shown : shownBy(m_data.report().evidence, m_document))
        add(shown);
    addSection(tr("What no data shows"));
    addText(datawords::neverShown());
    body()->addStretch();
    if (hadFocus && m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

QString EvidencePart::titleOf(policy::QuestionId question) const
{
    for (const policy::Question& each : m_document.pack().questions) {
        if (each.id == answers::idOf(question))
            return each.title;
    }
    return {};
}

void EvidencePart::add(const Shown& shown)
{
    addText(shown.text);
    if (shown.fit == Shown::Fit::Said)
        addText(tr("✓ Your case says so already."))->setContentsMargins(theme::largeSpace, 0, 0, 0);
    else if (shown.fit == Shown::Fit::Differs)
        addText(tr("Your case says something else."))->setContentsMargins(theme::largeSpace, 0, 0, 0);
    if (shown.fit == Shown::Fit::Offered || shown.fit == Shown::Fit::Differs)
        addButtons(shown);
}

void EvidencePart::addButtons(const Shown& shown)
{
    auto* buttons = new QWidget;
    auto* row = new FlowLayout{buttons};
    row->setContentsMargins(theme::largeSpace, 0, 0, theme::smallSpace);
    QString answer = shown.answer;
    auto* take = new WrapButton{
        tr("Take as my answer: %1").arg(answer.replace(QLatin1Char('&'), QLatin1StringView{"&&"}))};
    const QString title = titleOf(*shown.question);
    take->setAccessibleName(tr("Take as my answer: %1").arg(shown.answer));
    take->setAccessibleDescription(tr("Answers the question “%1”.").arg(title));
    auto* see = new WrapButton{tr("See the question")};
    see->setAccessibleName(tr("See the question: %1").arg(title));
    for (WrapButton* button : {take, see}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    m_first = m_first ? m_first : take;
    connect(take, &QPushButton::clicked, this,
            [this, shown] { m_document.answer(*shown.question, shown.answers); });
    connect(see, &QPushButton::clicked, this, [this, shown] { Q_EMIT questionChosen(*shown.question); });
    body()->addWidget(buttons);
}
