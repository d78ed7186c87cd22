#include "tests/support/scenariobook.h"

#include "tests/support/answers.h"

namespace testsupport {

ScenarioBook::ScenarioBook()
{
    for (const QString& file : scenarioFiles()) {
        if (!file.startsWith(QLatin1StringView{"tests/"}))
            continue;
        const auto scenarios = readScenarios(file);
        m_scenarios.insert(m_scenarios.end(), scenarios.begin(), scenarios.end());
    }
}

bool ScenarioBook::someFails(const policy::Pack& pack)
{
    const std::size_t count = m_scenarios.size();
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = (m_start + i) % count;
        const Scenario& scenario = m_scenarios[at];
        if (!differences(scenario.expected, answerOf(pack, scenario.text())).isEmpty()) {
            m_start = at;
            return true;
        }
    }
    return false;
}

} // namespace testsupport
