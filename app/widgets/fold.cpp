#include "app/widgets/fold.h"

#include "app/widgets/theme.h"

#include <QAccessibleWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

/// The title of a fold: a button that also says whether the part below it is shown.
class HeaderAccess : public QAccessibleWidget
{
public:
    HeaderAccess(QToolButton* header, const Fold* fold)
        : QAccessibleWidget(header, QAccessible::Button)
        , m_fold(fold)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = m_fold->isOpen();
        state.collapsed = !m_fold->isOpen();
        return state;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            static_cast<QToolButton*>(widget())->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    const Fold* m_fold;
};

QAccessibleInterface* makeAccess(const QString& className, QObject* object)
{
    auto* header =
        className == QLatin1StringView{"QToolButton"} ? qobject_cast<QToolButton*>(object) : nullptr;
    const auto* fold = header ? qobject_cast<const Fold*>(header->parentWidget()) : nullptr;
    return fold ? new HeaderAccess{header, fold} : nullptr;
}

/// The title's button, which has to know whose it is before it is first asked what it is.
QToolButton* makeHeader(Fold* fold)
{
    QAccessible::installFactory(makeAccess); // a factory that is known already is not added again
    return new QToolButton{fold};
}

} // namespace

Fold::Fold(const QString& title, bool open, QWidget* parent)
    : QWidget(parent)
    , m_header(makeHeader(this))
    , m_content(new QWidget)
    , m_body(new QVBoxLayout{m_content})
{
    QString shown = title;
    m_header->setText(shown.replace(QLatin1Char('&'), QLatin1StringView{"&&"}));
    m_header->setAccessibleName(title);
    m_header->setAutoRaise(true);
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setFont(theme::sectionFont(font()));
    m_header->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_header);
    auto* layout = new QVBoxLayout{this};
    layout->setContentsMargins({});
    layout->setSpacing(theme::smallSpace);
    layout->addWidget(m_header, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    m_body->setContentsMargins(theme::largeSpace, 0, 0, theme::space);
    m_body->setSpacing(theme::smallSpace);
    connect(m_header, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(open);
}

void Fold::setOpen(bool open)
{
    m_open = open;
    m_header->setArrowType(open                                   ? Qt::DownArrow
                           : layoutDirection() == Qt::LeftToRight ? Qt::RightArrow
                                                                  : Qt::LeftArrow);
    m_header->setAccessibleDescription(open ? tr("Shown. Press to fold away.")
                                            : tr("Folded away. Press to show."));
    if (open)
        fill();
    m_content->setVisible(open);
    QAccessible::State changed;
    changed.expanded = true;
    changed.collapsed = true;
    QAccessibleStateChangeEvent event{m_header, changed};
    QAccessible::updateAccessibility(&event);
}

void Fold::fill()
{
    if (m_seen)
        return;
    m_seen = true;
    Q_EMIT firstOpened();
}
