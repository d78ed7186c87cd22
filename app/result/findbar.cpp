#include "app/result/findbar.h"

#include "app/widgets/livelabel.h"
#include "app/widgets/page.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QToolButton>

using icons::Icon;

namespace {

constexpr int wordsInWidth = 24; // letters of the field

/// A ring around something else, which takes no clicks.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget* around)
        : QWidget(around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(around->rect());
        show();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter{this};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen{theme::warm(palette()), 2});
        const double corner = theme::smallSpace / 2.0;
        painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), corner, corner);
    }
};

/// Where the letters stand in a label that may be long, more or less.
QRect placeOf(const TextMatch& match)
{
    const QWidget& part = *match.part;
    const qsizetype length = std::max<qsizetype>(match.text().size(), 1);
    const int top = static_cast<int>(qsizetype{part.height()} * match.start / length);
    return {0, std::max(0, top - part.fontMetrics().height()), part.width(), 3 * part.fontMetrics().height()};
}

} // namespace

FindBar::FindBar(Page& page)
    : QWidget(&page)
    , m_page(page)
    , m_words(new QLineEdit)
    , m_count(new LiveLabel)
{
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(theme::space, theme::smallSpace, theme::space, theme::smallSpace);
    auto* label = new QLabel{tr("F&ind:")};
    label->setBuddy(m_words);
    m_words->setAccessibleName(tr("Find on this page"));
    m_words->setAccessibleDescription(
        tr("Enter goes to the next place, Shift and Enter back, Escape closes."));
    m_words->setMaximumWidth(m_words->fontMetrics().averageCharWidth() * wordsInWidth + 2 * theme::space);
    row->addWidget(label);
    row->addWidget(m_words, 1);
    row->addWidget(addButton(Icon::Previous, tr("Previous place"), tr("Shift+F3"), &FindBar::goBack));
    row->addWidget(addButton(Icon::Next, tr("Next place"), tr("F3"), &FindBar::goOn));
    m_count->setWordWrap(false);
    row->addWidget(m_count, 1);
    row->addWidget(addButton(Icon::Close, tr("Close"), tr("Esc"), &FindBar::close));
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    const auto onPage = [&](const QKeySequence& key, void (FindBar::*slot)()) {
        auto* shortcut = new QShortcut{key, &page};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    onPage(QKeySequence{Qt::Key_F3}, &FindBar::goOn);
    onPage(QKeySequence{Qt::SHIFT | Qt::Key_F3}, &FindBar::goBack);
}

QToolButton* FindBar::addButton(Icon icon, const QString& name, const QString& key,
                                void (FindBar::*slot)()) const
{
    auto* button = new QToolButton;
    button->setIcon(icons::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)", "what a button does, and its key").arg(name, key));
    connect(button, &QToolButton::clicked, this, slot);
    return button;
}

void FindBar::open()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && !isAncestorOf(focus))
        m_before = focus;
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    search();
}

void FindBar::close()
{
    delete m_ring;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_page.focusStart();
}

void FindBar::search()
{
    forgetMatch();
    m_matches = findText(m_page, m_words->text());
    m_current = 0;
    showMatch();
    say();
}

void FindBar::goOn()
{
    step(1);
}

void FindBar::goBack()
{
    step(-1);
}

void FindBar::step(int by)
{
    if (!isVisible())
        open();
    forgetMatch();
    m_matches = findText(m_page, m_words->text()); // parts may have come or gone
    const int count = static_cast<int>(m_matches.size());
    m_current = count == 0 ? 0 : (m_current + by + count) % count;
    showMatch();
    say();
}

void FindBar::forgetMatch()
{
    delete m_ring;
    for (const TextMatch& match : m_matches) {
        auto* label = qobject_cast<TextLabel*>(match.part);
        if (label && label->hasSelectedText())
            label->setSelection(0, 0);
    }
}

void FindBar::showMatch()
{
    if (m_matches.empty())
        return;
    const TextMatch& match = m_matches[static_cast<std::size_t>(m_current)];
    unfold(*match.part);
    m_page.reveal(match.part); // has the layouts done, so that there is a place
    m_page.reveal(match.part, placeOf(match));
    if (auto* label = qobject_cast<TextLabel*>(match.part))
        label->setSelection(match.start, match.length);
    else
        m_ring = new Ring{match.part};
}

void FindBar::say()
{
    if (m_words->text().isEmpty()) {
        m_count->setAccessibleName({});
        m_count->say({});
    } else if (m_matches.empty()) {
        m_count->setAccessibleName({});
        m_count->say(tr("Not on this page"));
    } else {
        const TextMatch& match = m_matches[static_cast<std::size_t>(m_current)];
        const QString count = tr("%1 of %2", "place 3 of 12").arg(m_current + 1).arg(m_matches.size());
        m_count->setAccessibleName(tr("%1: %2", "place 3 of 12, and its text").arg(count, match.text()));
        m_count->say(count);
    }
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}
