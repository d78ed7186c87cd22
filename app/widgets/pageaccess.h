#pragma once

/// Makes assistive programs see pages as named groups, titles as headings and problems as alerts. Does
/// nothing from the second call on.
void installPageAccess();
