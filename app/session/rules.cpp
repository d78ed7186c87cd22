#include "app/session/rules.h"

Rules::Rules(std::shared_ptr<const policy::Pack> pack)
    : m_state(std::make_shared<State>())
{
    m_state->head = policy::headOf(*pack);
    m_state->read = [known = std::move(pack)] { return known; };
}

Rules::Rules(policy::PackHead head, std::function<std::shared_ptr<const policy::Pack>()> read)
    : m_state(std::make_shared<State>())
{
    m_state->head = std::move(head);
    m_state->read = std::move(read);
}

const std::shared_ptr<const policy::Pack>& Rules::pack() const
{
    std::call_once(m_state->wasRead, [this] { m_state->pack = m_state->read(); });
    return m_state->pack;
}
