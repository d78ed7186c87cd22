#include "app/wizard/tilegroup.h"

#include "app/widgets/page.h"
#include "app/widgets/textlabel.h"
#include "app/widgets/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QResizeEvent>

namespace {

/// Fewer answers stand in one column even where there is room for two.
constexpr std::size_t manyTiles = 7;

} // namespace

TileGroup::TileGroup(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout{this})
{
    setAccessibleName(name);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(theme::space - 2);
    connect(&m_buttons, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        showEditors();
        revealEditor();
        Q_EMIT chosenByUser(static_cast<Tile*>(button)->value());
    });
}

void TileGroup::addHeading(const QString& title)
{
    m_entries.push_back({new TextLabel{title, TextLabel::Role::Section, this}});
    arrange(1);
}

Tile* TileGroup::addTile(const QByteArray& value, const TwoLines& text)
{
    const int number = static_cast<int>(m_tiles.size()) + 1;
    return add(value, text, number <= 9 ? number : -1);
}

void TileGroup::addUnknown(const TwoLines& text)
{
    const int number = static_cast<int>(m_tiles.size()) + 1;
    add(unknownValue, text, number <= 9 ? number : 0);
}

Tile* TileGroup::add(const QByteArray& value, const TwoLines& text, int key)
{
    auto* tile = new Tile{value, text, key, this};
    tile->installEventFilter(this);
    m_tiles.push_back(tile);
    m_buttons.addButton(tile);
    m_entries.push_back({tile, tile});
    arrange(1);
    return tile;
}

void TileGroup::attach(Tile* tile, QWidget* editor)
{
    const auto place = std::find_if(m_entries.begin(), m_entries.end(),
                                    [tile](const Entry& entry) { return entry.tile == tile; });
    editor->setParent(this);
    m_entries.insert(place + 1, Entry{editor, nullptr, tile});
    arrange(1);
    showEditors();
}

QByteArray TileGroup::chosen() const
{
    const auto* tile = static_cast<const Tile*>(m_buttons.checkedButton());
    return tile ? tile->value() : QByteArray{};
}

void TileGroup::setChosen(const QByteArray& value)
{
    if (Tile* wanted = tile(value))
        wanted->setChecked(true);
    showEditors();
}

Tile* TileGroup::tile(const QByteArray& value) const
{
    const auto found = std::find_if(m_tiles.begin(), m_tiles.end(),
                                    [&](const Tile* tile) { return tile->value() == value; });
    return found == m_tiles.end() ? nullptr : *found;
}

Tile* TileGroup::startTile() const
{
    auto* checked = static_cast<Tile*>(m_buttons.checkedButton());
    return checked || m_tiles.empty() ? checked : m_tiles.front();
}

Tile* TileGroup::neighbour(const Tile* tile, int key) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool forward = key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool back = key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    const auto place = std::find(m_tiles.begin(), m_tiles.end(), tile);
    if ((!forward && !back) || place == m_tiles.end())
        return nullptr;
    const std::size_t here = static_cast<std::size_t>(place - m_tiles.begin());
    return m_tiles[(here + (forward ? 1 : m_tiles.size() - 1)) % m_tiles.size()];
}

bool TileGroup::eventFilter(QObject* watched, QEvent* event)
{
    // By themselves the keys follow the columns, and who doesn't see them never meets every answer.
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* tile = qobject_cast<Tile*>(watched);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    Tile* to = tile && plain ? neighbour(tile, key->key()) : nullptr;
    if (!to)
        return QWidget::eventFilter(watched, event);
    to->setFocus(Qt::OtherFocusReason);
    if (tile->isChecked())
        to->click();
    return true;
}

void TileGroup::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto count = static_cast<int>(m_tiles.size());
    if (!plain || digit < 0 || digit > 9 || digit > count || m_tiles.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    Tile* tile = m_tiles[static_cast<std::size_t>(digit == 0 ? count - 1 : digit - 1)];
    tile->setFocus(Qt::ShortcutFocusReason);
    tile->click();
}

void TileGroup::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= theme::twoColumnWidth && m_tiles.size() >= manyTiles;
    const int columns = wide ? 2 : 1;
    if (columns != m_columns)
        arrange(columns);
}

void TileGroup::arrange(int columns)
{
    m_columns = columns;
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    int column = 0;
    for (const Entry& entry : m_entries) {
        const bool alone = !entry.tile;
        if (alone && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(entry.widget, row, column, 1, alone ? columns : 1);
        column = alone ? columns : column + 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void TileGroup::showEditors()
{
    for (const Entry& entry : m_entries) {
        if (entry.shownBy)
            entry.widget->setVisible(entry.shownBy->isChecked());
    }
}

void TileGroup::revealEditor()
{
    QWidget* above = parentWidget();
    while (above && !qobject_cast<Page*>(above))
        above = above->parentWidget();
    for (const Entry& entry : m_entries) {
        if (above && entry.shownBy && entry.shownBy->isChecked())
            static_cast<Page*>(above)->reveal(entry.widget);
    }
}
