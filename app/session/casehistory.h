#pragma once

#include "app/session/casestep.h"

#include <deque>

/// The steps taken since a case was begun or opened, and where one stands between them.
class CaseHistory
{
public:
    /// Older steps are forgotten.
    static constexpr std::size_t maximum = 1'000;

    /// Adds a step after the present place; steps that were undone before are forgotten. Letters typed one
    /// after the other into the name are one step, and so are turns at one number.
    void add(CaseStep step);
    /// The step that undo() or redo() would go through; nullptr where there is none.
    const CaseStep* undoStep() const;
    const CaseStep* redoStep() const;
    /// Goes back or on by one step. Only to be called where there is one.
    void undo() { --m_place; }
    void redo() { ++m_place; }
    /// From here on nothing is joined with the last step: what is saved can be come back to.
    void seal() { m_sealed = true; }
    void clear();

private:
    bool joins(const CaseStep& step) const;

    std::deque<CaseStep> m_steps;
    std::size_t m_place = 0; ///< Steps before it are done, the others undone.
    bool m_sealed = false;
};
