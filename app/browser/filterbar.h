#pragma once

#include "app/browser/chattablemodel.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class LiveLabel;

/// Narrows the list of chats and puts it in groups.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the bar.
    FilterBar(ChatTableModel& model, YourData& own, QWidget* parent = nullptr);

    /// Shows only the chats that stand so, and nothing else narrowed.
    void choose(ingest::Standing standing);
    void clear();
    QLineEdit* search() const { return m_search; }
    /// Says how many chats are listed; for whoever shows the list.
    LiveLabel* countLabel() const { return m_count; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QComboBox* addBox(const QString& name, const QString& all);
    void addStandings();
    void addGroupings();
    /// Fills in what the data holds, keeping what is chosen.
    void refill();
    void apply();
    void count();

    ChatTableModel& m_model;
    YourData& m_data;
    QBoxLayout* m_line; ///< The search and the boxes, beside or below one another.
    QLineEdit* m_search;
    QWidget* m_boxes;
    QComboBox* m_standing = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_year = nullptr;
    QComboBox* m_project = nullptr;
    QComboBox* m_grouping = nullptr;
    LiveLabel* m_count;
    bool m_isFilling = false;
};
