#pragma once

#include "tests/support/scenario.h"

#include "policy/pack.h"

namespace testsupport {

/// The project's own scenarios, all together: do they notice when a pack is changed?
class ScenarioBook
{
public:
    /// Reads `tests/scenarios/`; the shared scenarios are left out, since the project's own have to do it
    /// alone.
    ScenarioBook();

    const std::vector<Scenario>& scenarios() const { return m_scenarios; }
    /// Whether the pack gives some scenario another answer than is expected. The one that told two packs
    /// apart last is asked first, so a row of similar packs is quick to go through.
    bool someFails(const policy::Pack& pack);

private:
    std::vector<Scenario> m_scenarios;
    std::size_t m_start = 0;
};

} // namespace testsupport
