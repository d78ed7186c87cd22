#include "app/result/pagesearch.h"

#include "app/widgets/fold.h"
#include "app/widgets/textlabel.h"

#include <QToolButton>

namespace {

constexpr QChar breakHere{0x200b}; // lets an address break; nobody types it

/// A text without places to break at, and where its letters stood.
struct Letters
{
    explicit Letters(const QString& shown)
    {
        for (qsizetype i = 0; i < shown.size(); ++i) {
            if (shown.at(i) == breakHere)
                continue;
            text += shown.at(i);
            places.push_back(static_cast<int>(i));
        }
    }

    QString text;
    std::vector<int> places;
};

QString textOf(const QWidget* part)
{
    if (const auto* label = qobject_cast<const TextLabel*>(part))
        return label->text();
    return part->accessibleName(); // of a fold's title, without the mark of its key
}

class Finder
{
public:
    explicit Finder(QString words)
        : m_words(std::move(words))
    {
    }

    void lookAt(QWidget& part)
    {
        auto* fold = qobject_cast<Fold*>(&part);
        if (fold) {
            fold->fill();
            add(fold->header());
        } else if (qobject_cast<TextLabel*>(&part)) {
            add(&part);
        }
        const QList<QObject*> children = part.children();
        for (QObject* child : children) {
            auto* widget = qobject_cast<QWidget*>(child);
            if (widget && !widget->isWindow() && (fold || !widget->isHidden()))
                lookAt(*widget);
        }
    }

    std::vector<TextMatch> found;

private:
    void add(QWidget* part)
    {
        const Letters letters{textOf(part)};
        qsizetype from = letters.text.indexOf(m_words, 0, Qt::CaseInsensitive);
        while (from >= 0) {
            const qsizetype last = from + m_words.size() - 1;
            const int start = letters.places[static_cast<std::size_t>(from)];
            found.push_back({part, start, letters.places[static_cast<std::size_t>(last)] - start + 1});
            from = letters.text.indexOf(m_words, last + 1, Qt::CaseInsensitive);
        }
    }

    QString m_words;
};

} // namespace

QString TextMatch::text() const
{
    return part ? textOf(part) : QString{};
}

std::vector<TextMatch> findText(QWidget& page, const QString& words)
{
    if (words.isEmpty())
        return {};
    Finder finder{words};
    finder.lookAt(page);
    return std::move(finder.found);
}

void unfold(QWidget& part)
{
    for (QWidget* above = part.parentWidget(); above; above = above->parentWidget()) {
        auto* fold = qobject_cast<Fold*>(above);
        if (fold && fold->header() != &part && !fold->isOpen())
            fold->setOpen(true);
    }
}
