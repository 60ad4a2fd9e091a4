# Source strings are English; Swedish is complete, English only holds its plural forms. Compiled in under :/i18n.
set(PLANKOLL_TS
    ${PROJECT_SOURCE_DIR}/resources/translations/plankoll_sv.ts
    ${PROJECT_SOURCE_DIR}/resources/translations/plankoll_en.ts)
qt_add_lrelease(plankoll-ui TS_FILES ${PLANKOLL_TS} QM_FILES_OUTPUT_VARIABLE PLANKOLL_QM)
qt_add_resources(plankoll-ui i18n PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${PLANKOLL_QM})

# After new strings: cmake --build build/dev --target translations, then translate what is unfinished.
# Without locations, so that two branches seldom meet on a line.
add_custom_target(translations
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none core ui app -ts ${PROJECT_SOURCE_DIR}/resources/translations/plankoll_sv.ts
    COMMAND Qt6::lupdate -silent -no-obsolete -locations none -pluralonly core ui app -ts ${PROJECT_SOURCE_DIR}/resources/translations/plankoll_en.ts
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
    VERBATIM)
