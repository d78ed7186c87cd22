#pragma once

#include "app/report/comparison.h"
#include "app/session/casedocument.h"
#include "app/session/whatif.h"
#include "app/widgets/page.h"

#include <functional>
#include <optional>

class CompareTable;
class DayField;
class QListWidget;
class QPushButton;
class QRadioButton;

/// What would be different if the switch stood otherwise or a chat were deleted: now and then side by side,
/// from a changed copy of the case. The case itself changes only where a person takes the change over.
class WhatIfPage : public Page
{
    Q_OBJECT

public:
    /// Puts what doesn't fit together into words.
    using Explain = std::function<QString(const policy::Problem&)>;

    WhatIfPage(CaseDocument& document, Explain explain, QWidget* parent = nullptr);

    /// What is wondered about, by places in the document's case.
    WhatIf wish() const;

Q_SIGNALS:
    /// The change was taken over.
    void takenOver();

private:
    void addSwitch();
    void addChats();
    void addResult();
    QRadioButton* addWay(const QString& text, const QString& says);
    void fillChats();
    void renew();
    void refresh();
    void say(const QString& text);
    void takeOver();
    WhatIf outlineWish() const;
    /// The report on a case with the document's outline; nothing where its answers don't fit together.
    std::optional<report::ReportModel> reportOn(const policy::Case& value, QString* problem) const;

    CaseDocument& m_document;
    Explain m_explain;
    QRadioButton* m_offToday = nullptr;
    QRadioButton* m_offEarlier = nullptr;
    DayField* m_day = nullptr;
    QListWidget* m_chats = nullptr;
    QWidget* m_chatsPart = nullptr;
    CompareTable* m_table = nullptr;
    TextLabel* m_summary = nullptr;
    QPushButton* m_takeOver = nullptr;
};
