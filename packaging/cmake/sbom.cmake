# Writes the software bill of materials as SPDX 2.3 JSON: the programs, each library they are linked with and the
# Debian package and licence it came from, and every file of the policy packs with its checksums.
cmake_minimum_required(VERSION 3.25)

# Licences of the libraries as Debian's copyright files tell them, by SPDX identifier.
set(licence_of_Qt6 "LGPL-3.0-only OR GPL-2.0-only")
set(licence_of_isal BSD-3-Clause)
set(licence_of_z Zlib)
set(licence_of_seccomp LGPL-2.1-only)
set(licence_of_runtime "GPL-3.0-or-later WITH GCC-exception-3.1")
set(licence_of_libc LGPL-2.1-or-later)

function(licence_of library result)
    if(library MATCHES "^libQt6")
        set(licence "${licence_of_Qt6}")
    elseif(library MATCHES "^libisal")
        set(licence "${licence_of_isal}")
    elseif(library MATCHES "^libz\\.")
        set(licence "${licence_of_z}")
    elseif(library MATCHES "^libseccomp\\.")
        set(licence "${licence_of_seccomp}")
    elseif(library MATCHES "^lib(stdc\\+\\+|gcc_s)\\.")
        set(licence "${licence_of_runtime}")
    elseif(library MATCHES "^(libc|libm|ld-linux[^.]*)\\.")
        set(licence "${licence_of_libc}")
    else()
        set(licence NOASSERTION)
    endif()
    set(${result} "${licence}" PARENT_SCOPE)
endfunction()

# The libraries that the programs name themselves, and the file of each.
string(REPLACE "|" ";" PROGRAMS "${PROGRAMS}")
set(libraries "")
foreach(program IN LISTS PROGRAMS)
    execute_process(COMMAND "${READELF}" --dynamic --wide "${program}" OUTPUT_VARIABLE dynamic
        COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "\\(NEEDED\\)[^\n]*\\[[^]]*\\]" lines "${dynamic}")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE ".*\\[([^]]*)\\].*" "\\1" library "${line}")
        list(APPEND libraries "${library}")
    endforeach()
endforeach()
list(REMOVE_DUPLICATES libraries)
list(SORT libraries)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${PROGRAMS} RESOLVED_DEPENDENCIES_VAR resolved
    UNRESOLVED_DEPENDENCIES_VAR unresolved CONFLICTING_DEPENDENCIES_PREFIX conflicting)
find_program(DPKG_QUERY dpkg-query)

# Which package a library came from, in the scope of the caller: package, version, architecture, source.
function(find_package_of library)
    set(package "")
    foreach(path IN LISTS resolved)
        get_filename_component(name "${path}" NAME)
        if(name STREQUAL library AND DPKG_QUERY)
            # Debian keeps some libraries under the path before /usr was merged, and some under the one after.
            file(REAL_PATH "${path}" real)
            string(REGEX REPLACE "^/usr/lib" "/lib" unmerged "${real}")
            execute_process(COMMAND "${DPKG_QUERY}" --search "${real}" "${unmerged}" OUTPUT_VARIABLE owner
                ERROR_QUIET)
            string(REGEX MATCH "^[^:, \n]+" package "${owner}")
        endif()
    endforeach()
    if(package)
        execute_process(COMMAND "${DPKG_QUERY}" --show
            "--showformat=\${Version}|\${Architecture}|\${source:Package}|" "${package}"
            OUTPUT_VARIABLE known COMMAND_ERROR_IS_FATAL ANY)
        string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|([^|]*)" known "${known}")
        set(version "${CMAKE_MATCH_1}" PARENT_SCOPE)
        set(architecture "${CMAKE_MATCH_2}" PARENT_SCOPE)
        set(source "${CMAKE_MATCH_3}" PARENT_SCOPE)
    endif()
    set(package "${package}" PARENT_SCOPE)
endfunction()

set(packages "")
set(relationships "")
macro(add_relationship from type to)
    list(APPEND relationships
        "{ \"spdxElementId\": \"${from}\", \"relationshipType\": \"${type}\", \"relatedSpdxElement\": \"${to}\" }")
endmacro()
add_relationship(SPDXRef-DOCUMENT DESCRIBES SPDXRef-Package-privacy-advisor)

set(noted "")
foreach(library IN LISTS libraries)
    find_package_of("${library}")
    licence_of("${library}" licence)
    set(download "\"downloadLocation\": \"NOASSERTION\", \"filesAnalyzed\": false")
    set(terms "\"licenseConcluded\": \"${licence}\", \"licenseDeclared\": \"${licence}\", \"copyrightText\": \"NOASSERTION\"")
    if(package)
        set(id "SPDXRef-Package-${package}")
        string(REPLACE ":" "%3A" purl_version "${version}")
        string(REPLACE "+" "%2B" purl_version "${purl_version}")
        set(text "{
      \"SPDXID\": \"@id@\", \"name\": \"${package}\", \"versionInfo\": \"${version}\",
      \"supplier\": \"Organization: Debian\", \"sourceInfo\": \"Debian source package ${source}\",
      ${download}, ${terms},
      \"externalRefs\": [ { \"referenceCategory\": \"PACKAGE-MANAGER\", \"referenceType\": \"purl\",
        \"referenceLocator\": \"pkg:deb/debian/${package}@${purl_version}?arch=${architecture}\" } ] }")
    else()
        set(id "SPDXRef-Package-${library}")
        set(text "{ \"SPDXID\": \"@id@\", \"name\": \"${library}\", ${download}, ${terms} }")
    endif()
    string(REGEX REPLACE "[^A-Za-z0-9.-]" "-" id "${id}")
    string(REPLACE "@id@" "${id}" text "${text}")
    if(NOT id IN_LIST noted)
        list(APPEND noted "${id}")
        list(APPEND packages "${text}")
        add_relationship(SPDXRef-Package-privacy-advisor DYNAMIC_LINK "${id}")
    endif()
endforeach()

# The packs: their files, and the checksum over the checksums that SPDX wants.
set(files "")
file(GLOB folders "${SOURCES}/resources/packs/*/pack.json")
foreach(pack IN LISTS folders)
    get_filename_component(folder "${pack}" DIRECTORY)
    file(READ "${pack}" json)
    string(JSON name GET "${json}" id)
    string(JSON pack_version GET "${json}" packVersion)
    file(GLOB_RECURSE names RELATIVE "${SOURCES}" "${folder}/*.json")
    set(sums "")
    foreach(file IN LISTS names)
        file(SHA1 "${SOURCES}/${file}" sha1)
        file(SHA256 "${SOURCES}/${file}" sha256)
        list(APPEND sums "${sha1}")
        string(REGEX REPLACE "[^A-Za-z0-9.-]" "-" id "SPDXRef-File-${file}")
        list(APPEND files "{
      \"SPDXID\": \"${id}\", \"fileName\": \"./${file}\", \"fileTypes\": [ \"TEXT\" ],
      \"checksums\": [ { \"algorithm\": \"SHA1\", \"checksumValue\": \"${sha1}\" },
                     { \"algorithm\": \"SHA256\", \"checksumValue\": \"${sha256}\" } ],
      \"licenseConcluded\": \"MIT\", \"licenseInfoInFiles\": [ \"NOASSERTION\" ], \"copyrightText\": \"NOASSERTION\" }")
        add_relationship("SPDXRef-Package-pack-${name}" CONTAINS "${id}")
    endforeach()
    list(SORT sums)
    string(JOIN "" sums ${sums})
    string(SHA1 verification "${sums}")
    list(APPEND packages "{
      \"SPDXID\": \"SPDXRef-Package-pack-${name}\", \"name\": \"policy pack ${name}\", \"versionInfo\": \"${pack_version}\",
      \"supplier\": \"Organization: Privacy Advisor contributors\", \"downloadLocation\": \"NOASSERTION\",
      \"filesAnalyzed\": true, \"packageVerificationCode\": { \"packageVerificationCodeValue\": \"${verification}\" },
      \"licenseConcluded\": \"MIT\", \"licenseDeclared\": \"MIT\", \"licenseInfoFromFiles\": [ \"NOASSERTION\" ],
      \"copyrightText\": \"2026 Privacy Advisor contributors\" }")
    add_relationship(SPDXRef-Package-privacy-advisor CONTAINS "SPDXRef-Package-pack-${name}")
endforeach()

list(PREPEND packages "{
      \"SPDXID\": \"SPDXRef-Package-privacy-advisor\", \"name\": \"privacy-advisor\", \"versionInfo\": \"${VERSION}\",
      \"supplier\": \"Organization: Privacy Advisor contributors\", \"primaryPackagePurpose\": \"APPLICATION\",
      \"downloadLocation\": \"NOASSERTION\", \"filesAnalyzed\": false,
      \"licenseConcluded\": \"MIT\", \"licenseDeclared\": \"MIT\",
      \"copyrightText\": \"2026 Privacy Advisor contributors\" }")
string(JOIN ",\n    " packages ${packages})
string(JOIN ",\n    " files ${files})
string(JOIN ",\n    " relationships ${relationships})
# SOURCE_DATE_EPOCH in the environment sets this time; the name is the same for the same content.
string(TIMESTAMP created "%Y-%m-%dT%H:%M:%SZ" UTC)
string(UUID uuid NAMESPACE 6ba7b811-9dad-11d1-80b4-00c04fd430c8 TYPE SHA1 NAME "${packages}${files}${created}")
file(WRITE "${OUTPUT}" "{
  \"spdxVersion\": \"SPDX-2.3\",
  \"dataLicense\": \"CC0-1.0\",
  \"SPDXID\": \"SPDXRef-DOCUMENT\",
  \"name\": \"privacy-advisor-${VERSION}\",
  \"documentNamespace\": \"urn:uuid:${uuid}\",
  \"creationInfo\": { \"created\": \"${created}\", \"creators\": [ \"Tool: privacy-advisor-sbom-${VERSION}\" ] },
  \"packages\": [
    ${packages}
  ],
  \"files\": [
    ${files}
  ],
  \"relationships\": [
    ${relationships}
  ]
}
")
