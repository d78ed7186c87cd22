#pragma once

#include "policy/packreader.h"

/// What the tests share.
namespace testsupport {

/// The files of the built-in pack as they stand in the repository; the working directory is the project's
/// root.
policy::PackFiles builtInPackFiles();

/// The built-in pack. Its problems, if there are any, are printed, and the pointer is empty.
std::shared_ptr<const policy::Pack> readBuiltInPack();

} // namespace testsupport
