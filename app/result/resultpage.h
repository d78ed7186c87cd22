#pragma once

#include "app/result/reportpage.h"

#include <memory>

/// What holds for a case, from its report: the same texts as on paper, with buttons where something can be
/// done at once.
class ResultPage : public ReportPage
{
    Q_OBJECT

public:
    explicit ResultPage(std::shared_ptr<report::ReportModel> model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The name of the case was changed.
    void nameChanged(const QString& name);
    /// A person wants to answer an open question now.
    void questionChosen(policy::QuestionId question);

private:
    void addName();
    void addSections();
    QWidget* makeAnswerButton(std::size_t pair);
    /// Makes the text of one of the report's sections.
    std::function<QString()> sectionText(const QByteArray& id) const;

    std::shared_ptr<report::ReportModel> m_model; ///< Shared: its chats may be many.
};
