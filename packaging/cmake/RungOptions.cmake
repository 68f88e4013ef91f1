# Options of the build and the one interface target that carries warnings and Qt macros.
option(RUNG_BUILD_TESTS "Build the tests" ON)
option(RUNG_WERROR "Treat warnings as errors" OFF)
set(RUNG_SANITIZE "" CACHE STRING "Sanitizers for the core and its tests: address,undefined or thread")

add_library(rung_rules INTERFACE)
target_compile_features(rung_rules INTERFACE cxx_std_20)
target_compile_options(rung_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
    -Wno-missing-field-initializers # {.field = x} leaves the others at their defaults, which is the point of it
    $<$<BOOL:${RUNG_WERROR}>:-Werror>)
if(RUNG_SANITIZE)
    target_compile_options(rung_rules INTERFACE -fsanitize=${RUNG_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(rung_rules INTERFACE -fsanitize=${RUNG_SANITIZE})
endif()
target_compile_definitions(rung_rules INTERFACE
    QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    RUNG_VERSION="${PROJECT_VERSION}")
find_program(RUNG_MOLD mold)
if(RUNG_MOLD AND NOT RUNG_SANITIZE)
    target_link_options(rung_rules INTERFACE -fuse-ld=mold)
endif()
