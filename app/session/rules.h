#pragma once

#include "policy/packhead.h"

#include <functional>
#include <memory>
#include <mutex>

/// The rules in force. What a first page says of them is there at once; the pack is read when somebody first
/// asks for it, so that the page doesn't wait for it. Copies share the pack; any thread may ask.
class Rules
{
public:
    /// Rules that have been read.
    Rules(std::shared_ptr<const policy::Pack> pack); // NOLINT(google-explicit-constructor): a pack is rules
    /// `read` is called once, at the latest moment, and has to give the pack that the head belongs to.
    Rules(policy::PackHead head, std::function<std::shared_ptr<const policy::Pack>()> read);

    const policy::PackHead& head() const { return m_state->head; }
    const std::shared_ptr<const policy::Pack>& pack() const;

private:
    struct State
    {
        policy::PackHead head;
        std::function<std::shared_ptr<const policy::Pack>()> read;
        std::once_flag wasRead;
        std::shared_ptr<const policy::Pack> pack;
    };
    std::shared_ptr<State> m_state;
};
