#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a bare Debian 12 to a board report: installs, builds, makes an example store and its report, and opens the
# window on it where there is a display. Run it again at any time.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "1/4 What is needed"
packaging/install-dependencies.sh
echo "2/4 Building (the first time takes some minutes)"
cmake --preset dev >/dev/null
cmake --build --preset dev --target plankoll
plankoll="$PWD/build/dev/plankoll"

echo "3/4 Example store and board report"
mkdir -p output
rm -f output/example.plankoll output/board-report.pdf
"$plankoll" new output/example.plankoll --plan helsingborg-2022-2025 --example --quiet
"$plankoll" report output/example.plankoll --round "Uppföljning 2026" --output output/board-report.pdf --quiet
echo "    store:  $PWD/output/example.plankoll"
echo "    report: $PWD/output/board-report.pdf"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "4/4 Opening the window"
    exec "$plankoll" "$PWD/output/example.plankoll"
fi
echo "4/4 No display here. With one: $plankoll $PWD/output/example.plankoll"
