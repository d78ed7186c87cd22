#include "app/wizard/wizardview.h"

#include "app/widgets/accentbutton.h"
#include "app/widgets/livelabel.h"
#include "app/widgets/taborder.h"
#include "app/widgets/theme.h"
#include "app/wizard/answerwords.h"
#include "app/wizard/certainty.h"
#include "app/wizard/questionpage.h"
#include "app/wizard/rail.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using policy::QuestionId;

WizardView::WizardView(CaseDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rail(new Rail{document})
    , m_stage(new QWidget)
    , m_steps(new QToolButton)
    , m_stepsMenu(new QMenu{this})
    , m_certain(new LiveLabel)
    , m_back(new QPushButton{tr("&Back")})
    , m_next(new AccentButton)
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    auto* stage = new QVBoxLayout{m_stage};
    stage->setContentsMargins({});
    column->addWidget(m_stage, 1);
    column->addWidget(makeStrip());
    column->addWidget(makeButtons());

    connect(m_rail, &Rail::questionChosen, this, &WizardView::showQuestion);
    connect(m_stepsMenu, &QMenu::aboutToShow, this, &WizardView::fillSteps);
    connect(m_back, &QPushButton::clicked, this, &WizardView::back);
    // A shortcut of the button itself would press it with a delay.
    connect(new QShortcut{QKeySequence{Qt::ALT | Qt::Key_Left}, this}, &QShortcut::activated, this,
            &WizardView::back);
    connect(m_next, &QPushButton::clicked, this, &WizardView::next);
    connect(&m_document, &CaseDocument::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QWidget* WizardView::makeStrip()
{
    auto* strip = new QFrame;
    strip->setFrameShape(QFrame::NoFrame);
    strip->setBackgroundRole(QPalette::AlternateBase);
    strip->setAutoFillBackground(true);
    auto* layout = new QVBoxLayout{strip};
    layout->setContentsMargins(theme::largeSpace, theme::smallSpace, theme::largeSpace, theme::smallSpace);
    layout->addWidget(m_certain);
    return strip;
}

QWidget* WizardView::makeButtons()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout{bar};
    layout->setContentsMargins(theme::largeSpace, theme::space, theme::largeSpace, theme::space);
    layout->addWidget(m_back);
    layout->addWidget(m_steps);
    layout->addStretch();
    layout->addWidget(m_next);
    m_back->setAutoDefault(true);
    m_back->setAccessibleDescription(tr("Goes to the question before. Alt+Left does the same."));
    m_next->setAutoDefault(true);
    m_next->setAccessibleDescription(tr("Goes on. Enter does the same."));
    m_steps->setAccessibleName(tr("Steps and the answers given"));
    m_steps->setMenu(m_stepsMenu);
    m_steps->setPopupMode(QToolButton::InstantPopup);
    m_steps->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return bar;
}

void WizardView::start()
{
    const std::vector<QuestionId> questions = m_document.questions();
    for (const QuestionId question : questions) {
        if (m_document.state(question) == CaseDocument::AnswerState::Open) {
            showQuestion(question);
            return;
        }
    }
    showQuestion(questions.empty() ? QuestionId::Plan : questions.front());
}

void WizardView::showQuestion(QuestionId question)
{
    if (m_page) {
        m_page->hide();
        m_page->deleteLater(); // it may be the sender
    }
    m_page = QuestionPage::make(m_document, question, m_stage);
    m_stage->layout()->addWidget(m_page);
    connect(m_page, &QuestionPage::questionChosen, this, &WizardView::showQuestion);
    m_page->show();
    refresh();
    Q_EMIT titleChanged(title());
    m_page->focusStart();
}

std::optional<QuestionId> WizardView::following() const
{
    const QuestionId current = m_page->question();
    if (const auto next = m_document.next(current))
        return next;
    // A question further up may have begun to matter.
    for (const QuestionId question : m_document.questions()) {
        if (question != current && m_document.state(question) == CaseDocument::AnswerState::Open)
            return question;
    }
    return {};
}

void WizardView::next()
{
    if (!m_page->settle())
        return;
    const auto question = following();
    if (question)
        showQuestion(*question);
    else
        Q_EMIT finished();
}

void WizardView::back()
{
    const std::vector<QuestionId> steps = m_document.steps();
    const auto here = std::lower_bound(steps.begin(), steps.end(), m_page->question());
    if (here == steps.begin())
        Q_EMIT left();
    else
        showQuestion(*(here - 1));
}

QString WizardView::title() const
{
    return m_page ? m_page->title() : QString{};
}

void WizardView::refresh()
{
    if (!m_page)
        return;
    m_rail->refresh(m_page->question());
    m_steps->setText(Rail::progress(m_document, m_page->question()));
    m_steps->setAccessibleDescription(m_steps->text());
    m_certain->say(certaintyText(m_document));
    const QString text = following() ? tr("&Next") : tr("&Show the answer");
    m_next->setText(text);
}

void WizardView::fillSteps()
{
    m_stepsMenu->clear();
    for (const QuestionId question : Rail::steps(m_document, m_page->question())) {
        const QString answer = answerwords::answer(m_document, question);
        const QString label = answerwords::label(question);
        QString text = answer.isEmpty() ? label : tr("%1: %2").arg(label, answer);
        QAction* action = m_stepsMenu->addAction(text.replace(QLatin1Char('&'), QLatin1StringView{"&&"}));
        connect(action, &QAction::triggered, this, [this, question] { showQuestion(question); });
    }
}

bool WizardView::focusNextPrevChild(bool next)
{
    followReadingOrder(this); // the steps are made anew with every answer
    return QWidget::focusNextPrevChild(next);
}

void WizardView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        next();
    else
        QWidget::keyPressEvent(event);
}

void WizardView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= theme::railBreak;
    m_rail->setVisible(wide);
    m_steps->setVisible(!wide);
}
