#pragma once

/// Makes assistive programs see pages as named groups, titles as headings, problems as alerts and
/// sentences that change as notifications. Does nothing from the second call on.
void installPageAccess();
