#include "app/browser/scrollpart.h"

#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

ScrollPart::ScrollPart(const QString& name, QWidget* parent)
    : QScrollArea(parent)
{
    auto* content = new QWidget;
    auto* column = new QWidget;
    column->setMaximumWidth(theme::contentWidth);
    m_body = new QVBoxLayout{column};
    m_body->setContentsMargins(0, theme::space, theme::space, theme::space);
    m_body->setSpacing(theme::space);
    auto* row = new QHBoxLayout{content};
    row->setContentsMargins({});
    row->addWidget(column, 1000, Qt::AlignTop);
    row->addStretch(0); // takes nothing while the column is narrower than its limit
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(name);
}

TextLabel* ScrollPart::addText(const QString& text)
{
    auto* label = new TextLabel{text};
    m_body->addWidget(label);
    return label;
}

TextLabel* ScrollPart::addSection(const QString& title)
{
    m_body->addSpacing(theme::smallSpace);
    auto* label = new TextLabel{title, TextLabel::Role::Section};
    m_body->addWidget(label);
    return label;
}

void ScrollPart::settle()
{
    constexpr int layers = 4;
    for (int i = 0; i < layers; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

void ScrollPart::clearFrom(int place)
{
    while (QLayoutItem* item = m_body->takeAt(place)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the sender
        }
        delete item;
    }
}
