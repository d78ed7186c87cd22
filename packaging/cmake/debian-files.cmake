# What only Debian's package holds besides the files that "install" puts in place; CPack runs it before it packs.
set(documents "${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share/doc/privacy-advisor")
file(COPY "${ADVISOR_SOURCES}/packaging/debian/copyright" DESTINATION "${documents}"
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(COPY "${ADVISOR_BUILD}/compressed/changelog.gz" DESTINATION "${documents}"
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
# CPack makes the outermost folders as the builder's umask has it; nobody could enter them where that is 077.
file(CHMOD_RECURSE "${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}"
    DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
