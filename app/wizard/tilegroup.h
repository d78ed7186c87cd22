#pragma once

#include "app/wizard/tile.h"

#include <QButtonGroup>
#include <QWidget>

#include <vector>

class QGridLayout;

/// Answers of which one holds. The digits 1 to 9 choose the first nine; 0 chooses the last, which is
/// "I don't know" wherever that can be said.
class TileGroup : public QWidget
{
    Q_OBJECT

public:
    /// `name` says to assistive programs what is chosen.
    explicit TileGroup(const QString& name, QWidget* parent = nullptr);

    /// A title over the tiles that follow.
    void addHeading(const QString& title);
    Tile* addTile(const QByteArray& value, const TwoLines& text);
    /// Adds "I don't know", the last tile; its value is unknownValue.
    void addUnknown(const TwoLines& text);
    static constexpr const char* unknownValue = "unknown";
    /// Shows a widget below a tile while that tile is chosen.
    void attach(Tile* tile, QWidget* editor);

    /// The value of the chosen tile; empty where none is.
    QByteArray chosen() const;
    bool hasChoice() const { return m_buttons.checkedButton() != nullptr; }
    /// Marks a tile as chosen without saying so by a signal.
    void setChosen(const QByteArray& value);
    Tile* tile(const QByteArray& value) const;
    /// The chosen tile, or the first.
    Tile* startTile() const;

Q_SIGNALS:
    /// A person chose this tile.
    void chosenByUser(const QByteArray& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry
    {
        QWidget* widget = nullptr;
        Tile* tile = nullptr;    ///< The tile itself, where the entry is one.
        Tile* shownBy = nullptr; ///< The tile that shows the entry, for editors.
    };
    /// The tile to which an arrow key leads: the next or the one before in reading order, wherever it stands.
    Tile* neighbour(const Tile* tile, int key) const;
    Tile* add(const QByteArray& value, const TwoLines& text, int key);
    void arrange(int columns);
    void showEditors();
    /// Scrolls the page to the editor of the chosen tile.
    void revealEditor();

    QGridLayout* m_grid;
    QButtonGroup m_buttons;
    std::vector<Entry> m_entries;
    std::vector<Tile*> m_tiles;
    int m_columns = 0;
};
