#pragma once

#include "app/browser/scrollpart.h"
#include "app/browser/yourdata.h"

#include <functional>

class CompareTable;
class DayField;
class LiveLabel;
class QCheckBox;
class QPushButton;
class QRadioButton;

/// "What if I had switched it off on …" and "what if I delete these": all chats now and then, side by side.
/// Nothing is kept until a person takes it over.
class WonderPart : public ScrollPart
{
    Q_OBJECT

public:
    using Explain = std::function<QString(const policy::Problem&)>;

    /// Both outlive the part.
    WonderPart(YourData& own, CaseDocument& document, Explain explain, QWidget* parent = nullptr);

    /// Wonders about deleting these chats, by their numbers.
    void wonderAboutDeleting(const std::vector<std::uint32_t>& numbers);
    /// Those of them that a person can delete in Claude.
    const std::vector<std::uint32_t>& deletable() const { return m_numbers; }
    void focusStart();

Q_SIGNALS:
    /// A person wants to keep deletable() as a list to tick off.
    void todoChosen();

private:
    void addSwitch();
    void addDeleting();
    void addTodo();
    void addResult();
    QRadioButton* addWay(const QString& text, const QString& says);
    void renew();
    void wonder();
    void showDeleting();
    void showResult();
    QString summary() const;
    void takeOver();
    void noteDeleted();

    YourData& m_data;
    CaseDocument& m_document;
    Explain m_explain;
    QWidget* m_switch;
    TextLabel* m_noSwitch;
    QRadioButton* m_asItIs = nullptr;
    QRadioButton* m_offToday = nullptr;
    QRadioButton* m_offEarlier = nullptr;
    DayField* m_day = nullptr;
    QCheckBox* m_delete = nullptr;
    LiveLabel* m_deleteSays = nullptr;
    QWidget* m_todo = nullptr; ///< Ways to keep the chats that a person means to delete.
    LiveLabel* m_todoSays = nullptr;
    TextLabel* m_says = nullptr;
    CompareTable* m_table = nullptr;
    QPushButton* m_takeOver = nullptr;
    std::vector<std::uint32_t> m_numbers; ///< Chats that may be deleted.
    std::size_t m_left = 0;               ///< Chosen ones that stand in no history.
};
