#include "app/session/rules.h"

Rules::Rules(std::shared_ptr<const policy::Pack> pack)
    : m_state(std::make_shared<State>(State{policy::headOf(*pack), {}, std::move(pack)}))
{
}

Rules::Rules(policy::PackHead head, std::function<std::shared_ptr<const policy::Pack>()> read)
    : m_state(std::make_shared<State>(State{std::move(head), std::move(read), nullptr}))
{
}

const std::shared_ptr<const policy::Pack>& Rules::pack() const
{
    if (!m_state->pack)
        m_state->pack = m_state->read();
    return m_state->pack;
}
