# Qt's headers take most of the time of a build: here each kind of target reads them once. A kind is a set of
# compiler flags that a precompiled header has to share (libraries are position independent in another way than
# programs) and a set of headers: policy/ and the readers see nothing of Qt but its Core, here too.
#
# Sources still include what they use. The presets without this (dev, fuzz, coverage, tidy) show where one doesn't.
option(ADVISOR_PRECOMPILE "Read Qt's headers once for many sources" OFF)

set(advisor_core_headers
    <algorithm> <array> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
    <unordered_map> <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDate> <QDateTime> <QDir> <QFile> <QHash> <QIODevice> <QJsonDocument>
    <QJsonObject> <QList> <QLocale> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QVariant>)
set(advisor_widgets_headers
    <QAbstractButton> <QAccessible> <QApplication> <QComboBox> <QDialog> <QEvent> <QGridLayout> <QKeyEvent> <QLabel>
    <QLineEdit> <QMenu> <QPainter> <QPushButton> <QScrollArea> <QStyle> <QTimer> <QVBoxLayout> <QWidget>)

# advisor_precompile_owner(<name> OBJECT|EXECUTABLE <headers…>): the target whose headers others reuse. It has no
# definition that one of them lacks, which GCC refuses: of Qt's other modules it takes only where their headers are.
function(advisor_precompile_owner name type)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "int main()\n{\n}\n")
    if(type STREQUAL OBJECT)
        file(CONFIGURE OUTPUT "${source}" CONTENT "// Sources of other targets reuse the headers of this one.\n")
        add_library(${name} OBJECT "${source}")
    else()
        add_executable(${name} EXCLUDE_FROM_ALL "${source}")
    endif()
    target_link_libraries(${name} PRIVATE Qt6::Core advisor_options)
    foreach(module Gui Widgets)
        target_include_directories(${name} SYSTEM PRIVATE
            $<TARGET_PROPERTY:Qt6::${module},INTERFACE_INCLUDE_DIRECTORIES>)
    endforeach()
    target_precompile_headers(${name} PRIVATE ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
endfunction()

# advisor_reuse_headers(<owner> <type of target> <folder>): every target of that type in a folder and below it.
function(advisor_reuse_headers owner type folder)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(target_type ${target} TYPE)
        if(target_type STREQUAL type AND NOT target STREQUAL owner)
            target_precompile_headers(${target} REUSE_FROM ${owner})
        endif()
    endforeach()
    get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(child IN LISTS folders)
        advisor_reuse_headers(${owner} ${type} "${child}")
    endforeach()
endfunction()

# Called when every target is there.
function(advisor_precompile)
    if(NOT ADVISOR_PRECOMPILE)
        return()
    endif()
    advisor_precompile_owner(advisor_core_precompiled OBJECT ${advisor_core_headers})
    advisor_precompile_owner(advisor_widgets_precompiled OBJECT
        ${advisor_core_headers} ${advisor_widgets_headers})
    foreach(room policy app/session app/ingest app/diagnostics app/cli)
        advisor_reuse_headers(advisor_core_precompiled STATIC_LIBRARY "${PROJECT_SOURCE_DIR}/${room}")
    endforeach()
    foreach(room report widgets wizard result browser window)
        advisor_reuse_headers(advisor_widgets_precompiled STATIC_LIBRARY "${PROJECT_SOURCE_DIR}/app/${room}")
    endforeach()
    if(ADVISOR_TESTS)
        advisor_precompile_owner(advisor_tests_precompiled EXECUTABLE
            ${advisor_core_headers} ${advisor_widgets_headers})
        advisor_reuse_headers(advisor_tests_precompiled EXECUTABLE "${PROJECT_SOURCE_DIR}/tests")
        advisor_reuse_headers(advisor_core_precompiled STATIC_LIBRARY "${PROJECT_SOURCE_DIR}/tests")
    endif()
endfunction()
