#pragma once

#include "app/report/sourcelist.h"

namespace report {

/// What a person said, what is still open and what to do, in words.
class PersonEntries
{
public:
    PersonEntries(const policy::Pack& pack, const policy::Case& input, const policy::Assessment& assessment,
                  SourceList& sources, const DateWords& dates)
        : m_pack(pack)
        , m_input(input)
        , m_assessment(assessment)
        , m_sources(sources)
        , m_dates(dates)
    {
    }

    std::vector<ActionEntry> actions();
    /// The open questions that decide something, in the order of asking.
    std::vector<OpenEntry> open() const;
    /// The disagreements of sources that bear on this case.
    std::vector<ConflictEntry> conflicts();
    std::vector<GivenAnswer> answers() const;
    /// When sharing was off, possibly on, or on.
    std::vector<SharingEntry> sharing() const;
    /// Whether the account may be on a consumer plan, and so have a switch.
    bool mayHaveSwitch() const;

private:
    /// Whether the condition can hold for what the answers leave open.
    bool bearsOn(const policy::Condition& condition) const;
    std::uint32_t possibleValues(policy::Fact fact) const;
    std::uint32_t possibleKinds() const;
    std::uint32_t possibleAcceptance() const;
    QString given(const policy::Question& question, policy::QuestionId id) const;
    QString optionTitle(const policy::Question& question, std::string_view value) const;
    QString dateAnswer(const policy::Question& question, const policy::DateKnowledge& known) const;
    QString changes() const;
    QString unanswered(const policy::Question& question, policy::QuestionId id) const;
    QString switchHint() const;
    QString sharingText(const policy::SharingSpan& span) const;

    const policy::Pack& m_pack;
    const policy::Case& m_input;
    const policy::Assessment& m_assessment;
    SourceList& m_sources;
    const DateWords& m_dates;
};

} // namespace report
