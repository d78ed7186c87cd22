#pragma once

/// Makes the compiled-in packs readable under `:/packs/`, the icons under `:/icons/` and the window's
/// translations under `:/translations/advisor_de.qm` and so on; to be called once before reading them, since
/// the linker leaves out resources of a static library that nobody names.
void initializeResources();