#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fuzzes each reader of files from outside for so many seconds: fuzz.sh [SECONDS]. What it finds lies in build/asan/fuzz/found:
# mend it, and put the file into tests/fuzz/seeds, where every build replays it. What it learns stays in build/asan/fuzz/corpus.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-600}

packaging/install-dependencies.sh --checks
cmake --preset asan >/dev/null
cmake --build --preset asan --target fuzzers
export LSAN_OPTIONS="suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0" LC_ALL=C.UTF-8
# Two at a time.
printf '%s\n' document form plan package store | xargs -P 2 -I{} bash -c '
    corpus=build/asan/fuzz/corpus/$1 found=build/asan/fuzz/found/$1
    mkdir -p "$corpus" "$found"
    folders=("$corpus")
    [ ! -d "tests/fuzz/seeds/$1" ] || folders+=("tests/fuzz/seeds/$1")
    build/asan/tests/fuzz/seeds_$1 "$corpus"
    build/asan/tests/fuzz/fuzz_$1 -max_total_time='"$seconds"' -timeout=30 -rss_limit_mb=2048 -max_len=1000000 \
        -print_final_stats=1 -artifact_prefix="$found/" "${folders[@]}" >"build/asan/fuzz/$1.log" 2>&1 ||
        { tail -n 40 "build/asan/fuzz/$1.log" >&2; echo "The $1 reader failed. The file is in $found." >&2; exit 255; }
    grep -E "stat::number_of_executed_units|stat::new_units_added" "build/asan/fuzz/$1.log" | sed "s/^/$1: /"
' fuzz {}
