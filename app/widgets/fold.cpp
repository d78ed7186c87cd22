#include "app/widgets/fold.h"

#include "app/widgets/theme.h"
#include "app/widgets/wraptext.h"

#include <QAccessibleWidget>
#include <QStyleOptionToolButton>
#include <QStylePainter>
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

/// An arrow and the title, in several lines where there is too little room for one.
class FoldHeader : public QToolButton
{
public:
    explicit FoldHeader(QWidget* parent)
        : QToolButton(parent)
    {
        QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Minimum};
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), textPlace({}).left() + wraptext::leastWidth(*this)),
                sizeHint().height()};
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        return width >= sizeHint().width()
                   ? sizeHint().height()
                   : std::max(sizeHint().height(),
                              wraptext::heightOf(*this, textPlace({0, 0, width, 0}).width()) + theme::space);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (width() >= sizeHint().width()) {
            QToolButton::paintEvent(event);
            return;
        }
        QStylePainter painter{this};
        QStyleOptionToolButton option;
        initStyleOption(&option);
        if (option.state.testFlag(QStyle::State_MouseOver))
            painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
        QStyleOption arrow = option;
        const int side = iconSize().width();
        arrow.rect = QStyle::visualRect(layoutDirection(), rect(),
                                        {theme::smallSpace / 2, (height() - side) / 2, side, side});
        painter.drawPrimitive(arrowType() == Qt::DownArrow    ? QStyle::PE_IndicatorArrowDown
                              : arrowType() == Qt::RightArrow ? QStyle::PE_IndicatorArrowRight
                                                              : QStyle::PE_IndicatorArrowLeft,
                              arrow);
        wraptext::draw(painter, *this, QStyle::visualRect(layoutDirection(), rect(), textPlace(rect())),
                       QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
        if (!hasFocus())
            return;
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }

private:
    QRect textPlace(const QRect& whole) const
    {
        return whole.adjusted(iconSize().width() + theme::smallSpace, 0, -theme::smallSpace, 0);
    }
};

/// The title's button, which has to know whose it is before it is first asked what it is.
QToolButton* makeHeader(Fold* fold)
{
    QAccessible::installFactory(makeAccess); // a factory that is known already is not added again
    return new FoldHeader{fold};
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
