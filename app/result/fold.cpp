#include "app/result/fold.h"

#include "app/widgets/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

Fold::Fold(const QString& title, bool open, QWidget* parent)
    : QWidget(parent)
    , m_header(new QToolButton)
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
    if (open && !m_seen) {
        m_seen = true;
        Q_EMIT firstOpened();
    }
    m_content->setVisible(open);
}
