# The Debian package (cpack -G DEB, or the target package) and the software bill of materials.

# The same sources give the same bytes: every time in what is packed is that of the last entry in Debian's
# changelog, unless SOURCE_DATE_EPOCH says another (reproducible-builds.org has the reasons).
set(debian_changelog "${PROJECT_SOURCE_DIR}/packaging/debian/changelog")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${debian_changelog}")
file(READ "${debian_changelog}" changelog)
string(REGEX MATCH "^privacy-advisor \\(([^)]*)\\)" entry "${changelog}")
set(debian_version "${CMAKE_MATCH_1}")
string(REGEX MATCH "\n -- (.*>)  ([^\n]*)" signature "${changelog}")
set(maintainer "${CMAKE_MATCH_1}")
set(source_date "$ENV{SOURCE_DATE_EPOCH}")
if(NOT source_date)
    execute_process(COMMAND date --utc "--date=${CMAKE_MATCH_2}" +%s
        OUTPUT_VARIABLE source_date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()

file(GLOB_RECURSE sbom_packs CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/packs/*.json")
add_custom_command(OUTPUT "${CMAKE_BINARY_DIR}/privacy-advisor.spdx.json"
    COMMAND "${CMAKE_COMMAND}" -E env "SOURCE_DATE_EPOCH=${source_date}" "${CMAKE_COMMAND}"
        -D "PROGRAMS=$<TARGET_FILE:privacy-advisor>|$<TARGET_FILE:privacy-advisor-cli>"
        -D "SOURCES=${PROJECT_SOURCE_DIR}" -D "VERSION=${PROJECT_VERSION}" -D "READELF=${CMAKE_READELF}"
        -D "OUTPUT=${CMAKE_BINARY_DIR}/privacy-advisor.spdx.json"
        -P "${PROJECT_SOURCE_DIR}/packaging/cmake/sbom.cmake"
    DEPENDS privacy-advisor privacy-advisor-cli ${sbom_packs} "${PROJECT_SOURCE_DIR}/packaging/cmake/sbom.cmake"
    COMMENT "Writing the software bill of materials" VERBATIM)
add_custom_target(sbom ALL DEPENDS "${CMAKE_BINARY_DIR}/privacy-advisor.spdx.json")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME privacy-advisor)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "${maintainer}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "see what may happen to your Claude chats, and until when")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/packaging/cmake/debian-files.cmake")
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_BINARY_DIR}/package-config.cmake")
file(CONFIGURE OUTPUT "${CPACK_PROJECT_CONFIG_FILE}" CONTENT [[
set(ENV{SOURCE_DATE_EPOCH} "@source_date@")
set(ADVISOR_SOURCES "@PROJECT_SOURCE_DIR@")
set(ADVISOR_BUILD "@CMAKE_BINARY_DIR@")
]] @ONLY)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_VERSION "${debian_version}")
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# A platform plug-in for X comes with Qt's library; the rest is for Wayland, for Qt's own words in other
# languages, for links that a person clicks, and for the type of reports and Japanese letters.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-liberation2 | fonts-dejavu-core, qt6-translations-l10n, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-droid-fallback | fonts-noto-cjk, cups-client")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Since 28 August 2025 chats and coding sessions of Claude Free, Pro and Max
accounts may be used to train models if a switch is on; a copy may then be
kept for up to five years instead of 30 days.
.
This program asks a few questions and tells what holds for an account and its
chats, until which day, what can be done now, and by which published source.
Where something is not known it says so, and how to find out. The answer can
be printed, or saved as PDF, HTML, text or JSON. It reads exports and the logs
of Claude Code too. There is no network code in it.
.
It is independent of Anthropic, which neither made nor endorses it.")
include(CPack)
