#include "app/session/casehistory.h"

void CaseHistory::add(CaseStep step)
{
    const bool joined = joins(step);
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_place), m_steps.end());
    m_sealed = false;
    if (joined) {
        m_steps.back().after = std::move(step.after);
        return;
    }
    m_steps.push_back(std::move(step));
    if (m_steps.size() > maximum)
        m_steps.pop_front();
    m_place = m_steps.size();
}

const CaseStep* CaseHistory::undoStep() const
{
    return m_place > 0 ? &m_steps[m_place - 1] : nullptr;
}

const CaseStep* CaseHistory::redoStep() const
{
    return m_place < m_steps.size() ? &m_steps[m_place] : nullptr;
}

void CaseHistory::clear()
{
    m_steps.clear();
    m_place = 0;
    m_sealed = false;
}

bool CaseHistory::joins(const CaseStep& step) const
{
    if (m_sealed || m_place == 0 || m_place != m_steps.size())
        return false;
    const CaseStep& last = m_steps.back();
    if (last.kind != step.kind || last.question != step.question)
        return false;
    return step.kind == CaseStep::Kind::Name || step.question == policy::QuestionId::CustomRetentionDays;
}
