#pragma once

#include "app/browser/offers.h"
#include "app/browser/scrollpart.h"
#include "app/browser/yourdata.h"

#include <functional>

class QPushButton;

/// What the data proves about the account, offered as answers of the case, each with a button. Nothing is
/// taken silently.
class EvidencePart : public ScrollPart
{
    Q_OBJECT

public:
    using Explain = std::function<QString(const policy::Problem&)>;

    /// Both outlive the part.
    EvidencePart(YourData& own, CaseDocument& document, Explain explain, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person wants to see the question itself.
    void questionChosen(policy::QuestionId question);

private:
    void refresh();
    void add(const Shown& shown);
    void addButtons(const Shown& shown);
    QString titleOf(policy::QuestionId question) const;

    YourData& m_data;
    CaseDocument& m_document;
    Explain m_explain;
    QPushButton* m_first = nullptr; ///< Of those that are shown.
};
