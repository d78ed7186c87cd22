#pragma once

#include <cstddef>
#include <functional>

namespace report {

/// Hears how far long work has come, from 0 to 1. False asks it to stop; what it made by then is not to be
/// used.
using Progress = std::function<bool(double share)>;

/// Tells after `done` of `all` steps, now and then only. False where the work has to stop.
inline bool goesOn(const Progress& progress, std::size_t done, std::size_t all)
{
    constexpr std::size_t rarely = 32;
    return !progress || done % rarely != 0 ||
           progress(static_cast<double>(done) / static_cast<double>(all > 0 ? all : 1));
}

/// For a part of the work, which leads from one share to another.
inline Progress part(const Progress& progress, double from, double to)
{
    if (!progress)
        return {};
    return [progress, from, to](double share) { return progress(from + share * (to - from)); };
}

} // namespace report
