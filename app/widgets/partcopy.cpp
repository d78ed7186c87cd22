#include "app/widgets/partcopy.h"

#include "app/widgets/icons.h"
#include "app/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace {

/// Without what only lets lines break on the screen.
QString plain(QString text)
{
    text.remove(QChar{0x200b});
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void toClipboard(const QString& text)
{
    QGuiApplication::clipboard()->setText(plain(text));
}

} // namespace

PartCopy::PartCopy(QWidget* page)
    : QObject(page)
    , m_page(page)
{
}

void PartCopy::offer(QWidget* part, const QString& title, MakeText text)
{
    m_parts.insert(part, {title, std::move(text)});
    if (part != m_page)
        connect(part, &QObject::destroyed, this, [this, part] { m_parts.remove(part); });
}

QString PartCopy::selection() const
{
    const QList<TextLabel*> labels = m_page->findChildren<TextLabel*>();
    for (const TextLabel* label : labels) {
        if (label->isVisible() && label->hasSelectedText())
            return label->selectedText();
    }
    return {};
}

const QWidget* PartCopy::partAround(const QWidget* widget) const
{
    while (widget && widget != m_page && !m_parts.contains(widget))
        widget = widget->parentWidget();
    return widget == m_page ? nullptr : widget;
}

QString PartCopy::pageText() const
{
    const auto page = m_parts.constFind(m_page);
    if (page != m_parts.constEnd())
        return page->text();
    QStringList lines;
    const QList<TextLabel*> labels = m_page->findChildren<TextLabel*>();
    for (const TextLabel* label : labels) {
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(QLatin1StringView{"\n\n"}) + QLatin1Char('\n');
}

bool PartCopy::copyAround(const QWidget* widget)
{
    if (const QString selected = selection(); !selected.isEmpty()) {
        toClipboard(selected);
        return true;
    }
    const QWidget* part = partAround(widget);
    if (!part)
        return false;
    toClipboard(m_parts.value(part).text());
    return true;
}

QMenu* PartCopy::makeMenu(const QWidget* widget)
{
    auto* menu = new QMenu{m_page};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QIcon icon = icons::icon(icons::Icon::Copy);
    if (const QString selected = selection(); !selected.isEmpty())
        menu->addAction(icon, tr("&Copy the selected words"), this, [selected] { toClipboard(selected); });
    if (const QWidget* around = partAround(widget)) {
        const Part part = m_parts.value(around);
        QString title = part.title;
        title.replace(QLatin1Char('&'), QLatin1StringView{"&&"});
        menu->addAction(icon, tr("Copy “%1” as &text").arg(title), this,
                        [part] { toClipboard(part.text()); });
    }
    menu->addAction(icon, tr("Copy the whole &page as text"), this, [this] { toClipboard(pageText()); });
    return menu;
}
