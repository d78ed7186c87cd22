#pragma once

/// Keeps the system from writing the program's memory to disk should it crash: there may be chats in it.
/// Holds for plain files and for collectors such as systemd's alike. Unix only; elsewhere it does nothing.
void forbidCoreDumps();
