#pragma once

#include <QCoreApplication>

namespace report {

/// Gives the framing sentences of every report their translation context; all else comes from the pack.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace report
