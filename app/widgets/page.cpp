#include "app/widgets/page.h"

#include "app/widgets/flowlayout.h"
#include "app/widgets/pageaccess.h"
#include "app/widgets/partcopy.h"
#include "app/widgets/taborder.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

/// A part of the window that scrolls takes what room there is. Qt would ask its contents for a size first,
/// and set every text in type for widths that it never gets.
class PageScroll : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override { return {theme::contentWidth, theme::contentWidth}; }
};

} // namespace

Page::Page(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_scroll(new PageScroll{this})
    , m_column(new QWidget)
    , m_heading(new TextLabel{title, TextLabel::Role::Title})
    , m_copy(new PartCopy{this})
{
    installPageAccess();
    auto* content = new QWidget;
    m_column->setMaximumWidth(theme::contentWidth);
    m_body = new QVBoxLayout{m_column};
    m_body->setContentsMargins(theme::largeSpace, theme::largeSpace, theme::largeSpace, theme::largeSpace);
    m_body->setSpacing(theme::space);
    m_body->addWidget(m_heading);

    auto* centred = new QHBoxLayout{content};
    centred->setContentsMargins({});
    centred->addStretch(1);
    centred->addWidget(m_column, 1000, Qt::AlignTop);
    centred->addStretch(1);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
    setAccessibleName(title);
}

void Page::setTitle(const QString& title)
{
    m_heading->setText(title);
    setAccessibleName(title);
    Q_EMIT titleChanged(title);
}

void Page::addBesideTitle(QWidget* part)
{
    if (!m_titleLine) {
        auto* line = new QWidget;
        m_titleLine = new FlowLayout{line};
        m_titleLine->setLeading(1);
        delete m_body->replaceWidget(m_heading, line); // the place it had
        m_titleLine->addWidget(m_heading);
        line->lower(); // screen readers read it first
    }
    m_titleLine->addWidget(part);
}

TextLabel* Page::addText(const QString& text)
{
    if (text.isEmpty())
        return nullptr;
    auto* label = new TextLabel{text};
    m_body->addWidget(label);
    return label;
}

TextLabel* Page::addSection(const QString& title)
{
    m_body->addSpacing(theme::smallSpace);
    auto* label = new TextLabel{title, TextLabel::Role::Section};
    m_body->addWidget(label);
    return label;
}

void Page::reveal(QWidget* part)
{
    // New parts have no place before the layouts around them are done.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    m_scroll->ensureWidgetVisible(part, theme::space, theme::largeSpace);
}

void Page::reveal(QWidget* part, const QRect& place)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QPoint centre = part->mapTo(m_scroll->widget(), place.center());
    m_scroll->ensureVisible(centre.x(), centre.y(), 0, place.height() / 2 + theme::largeSpace);
}

void Page::offerText(QWidget* part, const QString& title, std::function<QString()> text)
{
    m_copy->offer(part, title, std::move(text));
}

void Page::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QWidget* at = byKey ? QApplication::focusWidget() : childAt(event->pos());
    QMenu* menu = m_copy->makeMenu(at);
    menu->popup(byKey && at ? at->mapToGlobal(at->rect().bottomLeft()) : event->globalPos());
}

void Page::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy) || !m_copy->copyAround(QApplication::focusWidget()))
        QWidget::keyPressEvent(event);
}

void Page::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void Page::setFilling(bool on)
{
    m_column->setMaximumWidth(on ? QWIDGETSIZE_MAX : theme::contentWidth);
    m_scroll->widget()->layout()->setAlignment(m_column, on ? Qt::Alignment{} : Qt::AlignTop);
}

bool Page::focusNextPrevChild(bool next)
{
    followReadingOrder(this);
    return QWidget::focusNextPrevChild(next);
}

void Page::focusStart()
{
    for (QWidget* widget = nextInFocusChain(); widget && widget != this;
         widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            widget->isEnabled() && widget->isVisibleTo(this)) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}
