#pragma once

#include "app/report/progress.h"

#include <QString>

class QWidget;

/// Work that may take long, while the window stays alive.
namespace waiting {

/// In milliseconds: work that takes longer is shown, with how far it has come and a button to cancel it.
inline constexpr int patience = 300;

/// How a piece of work ended.
enum class End {
    Done,
    Cancelled,
    NoMemory ///< It asked for more memory than there is, and got no further.
};

/// What is said of End::NoMemory, and what to do.
QString noMemoryText();

/// Does the work in another thread and comes back when it has ended. Until then the other windows take no
/// input. `says` tells what is done, as a sentence that goes on: "The report is being written…".
///
/// The work hears through its `Progress` that it was cancelled; work that never asks is waited for to its
/// end, and the outcome is Cancelled all the same. From `lastExit` on (a share of the work) it can't be
/// cancelled any more. Must be called in the thread of the windows; what the work uses may not be changed by
/// what goes on there meanwhile.
End run(QWidget* parent, const QString& says, const std::function<void(const report::Progress&)>& work,
        double lastExit = 2);

} // namespace waiting
