# One interface target carries what every part of the program is compiled with.
add_library(plankoll-options INTERFACE)
target_compile_options(plankoll-options INTERFACE -Wall -Wextra -Wpedantic)
if(PLANKOLL_WERROR)
    target_compile_options(plankoll-options INTERFACE -Werror)
endif()
if(PLANKOLL_ASAN)
    target_compile_options(plankoll-options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(plankoll-options INTERFACE -fsanitize=address,undefined)
endif()
target_compile_definitions(plankoll-options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH)
target_include_directories(plankoll-options INTERFACE ${PROJECT_SOURCE_DIR})

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
