# The texts of the help, compiled in under :/help.
set(PLANKOLL_HELP help.en.md help.sv.md)
list(TRANSFORM PLANKOLL_HELP PREPEND "${PROJECT_SOURCE_DIR}/resources/help/")
qt_add_resources(plankoll-ui "plankoll_help" PREFIX "/help" BASE "${PROJECT_SOURCE_DIR}/resources/help"
    FILES ${PLANKOLL_HELP})
