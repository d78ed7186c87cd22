# Where everything goes that people install, and the targets install and uninstall.
set(application_id org.privacyadvisor.PrivacyAdvisor)
set(desktop_folder "${PROJECT_SOURCE_DIR}/packaging/desktop")

install(TARGETS privacy-advisor privacy-advisor-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${desktop_folder}/${application_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop_folder}/${application_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop_folder}/${application_id}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages"
    RENAME "${application_id}.xml")

set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
foreach(size 16 22 24 32 48 64 128 256 512)
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/icons/${size}.png" DESTINATION "${icons}/${size}x${size}/apps"
        RENAME "${application_id}.png")
endforeach()
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/privacy-advisor.svg" DESTINATION "${icons}/scalable/apps"
    RENAME "${application_id}.svg")

# Debian's zsh looks in a folder of its own.
set(zsh_functions "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
if(EXISTS /etc/debian_version)
    set(zsh_functions "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
endif()
set(completion_folder "${PROJECT_SOURCE_DIR}/packaging/completion")
foreach(program privacy-advisor privacy-advisor-cli)
    install(FILES "${completion_folder}/${program}.bash"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME ${program})
    install(FILES "${completion_folder}/_${program}" DESTINATION "${zsh_functions}")
    install(FILES "${completion_folder}/${program}.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endforeach()

# advisor_compressed(<file> <name> <destination>): what Debian wants compressed, without a time in it.
find_program(GZIP gzip REQUIRED)
set(compressed_files "")
function(advisor_compressed file name destination)
    set(compressed "${CMAKE_BINARY_DIR}/compressed/${name}.gz")
    add_custom_command(OUTPUT "${compressed}"
        COMMAND "${GZIP}" --no-name --best --stdout "${file}" > "${compressed}"
        DEPENDS "${file}" VERBATIM)
    set(compressed_files ${compressed_files} "${compressed}" PARENT_SCOPE)
    if(destination)
        install(FILES "${compressed}" DESTINATION "${destination}")
    endif()
endfunction()
file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/compressed")
set(manuals "${PROJECT_SOURCE_DIR}/packaging/man")
advisor_compressed("${manuals}/privacy-advisor.1" privacy-advisor.1 "${CMAKE_INSTALL_MANDIR}/man1")
advisor_compressed("${manuals}/privacy-advisor-cli.1" privacy-advisor-cli.1 "${CMAKE_INSTALL_MANDIR}/man1")
set(documents "${CMAKE_INSTALL_DATADIR}/doc/privacy-advisor")
advisor_compressed("${PROJECT_SOURCE_DIR}/CHANGELOG.md" NEWS "${documents}")
advisor_compressed("${PROJECT_SOURCE_DIR}/packaging/debian/changelog" changelog "")
add_custom_target(compressed ALL DEPENDS ${compressed_files})

install(FILES "${PROJECT_SOURCE_DIR}/packaging/example.privacycase" DESTINATION "${documents}/examples")
install(FILES "${CMAKE_BINARY_DIR}/privacy-advisor.spdx.json" DESTINATION "${documents}")
# Pictures for who has no network; AppStream takes addresses of the web only.
foreach(picture welcome question result data)
    install(FILES "${PROJECT_SOURCE_DIR}/packaging/screenshots/${picture}.png" DESTINATION "${documents}/pictures")
endforeach()

add_custom_target(uninstall
    COMMAND "${CMAKE_COMMAND}" -D "MANIFEST=${CMAKE_BINARY_DIR}/install_manifest.txt"
        -P "${PROJECT_SOURCE_DIR}/packaging/cmake/uninstall.cmake"
    COMMENT "Removing what was installed" VERBATIM)
