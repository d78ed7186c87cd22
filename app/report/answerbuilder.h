#pragma once

#include "app/report/sourcelist.h"

namespace report {

/// Puts what was determined into the pack's words.
class AnswerBuilder
{
public:
    AnswerBuilder(const policy::Pack& pack, SourceList& sources)
        : m_pack(pack)
        , m_sources(sources)
    {
    }

    /// What holds for the training on new chats, with the layers or the exceptions of the plan below it.
    /// `sharedEarlier` says that sharing is or may be off now after a time in which it was or may have been
    /// on: what that time has left behind is then said, too.
    Answer newTraining(const policy::Determination& determination, std::optional<policy::Plan> plan,
                       bool sharedEarlier = false);
    /// How long new chats are kept. `customDays` is the organisation's own period, where there is one.
    Answer newRetention(const policy::Determination& determination, std::optional<int> customDays);
    /// What holds for the training on one chat; layers and exceptions are named in one line.
    Answer chatTraining(const policy::Determination& determination, std::optional<policy::Plan> plan);

    /// Titles of the questions, in the order given.
    QStringList questionTitles(const std::vector<policy::QuestionId>& questions) const;

    /// The exceptions under "not used" that there are on the plan.
    policy::Words exceptions(std::optional<policy::Plan> plan) const;

private:
    Answer begin(const policy::Determination& determination) const;
    void addValue(Answer& answer, const QByteArray& code, const policy::Word& word, const QString& title);
    bool fits(const policy::Word& word, const policy::Determination& determination) const;
    void addWords(Answer& answer, const policy::Determination& determination, const policy::Words& words);
    void addReasons(Answer& answer, const policy::Determination& determination);
    void addQualified(Answer& answer, const policy::Words& words);
    void addQualifiedLine(Answer& answer, const policy::Words& words, const QString& line);

    const policy::Pack& m_pack;
    SourceList& m_sources;
};

/// "“A”, “B” or “C”".
QString oneOf(const QStringList& titles);
/// The titles of an answer's values.
QStringList valueTitles(const Answer& answer);

} // namespace report
