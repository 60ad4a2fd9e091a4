#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Not part of the tests (it fetches from npm): axe-core in headless Chromium and the Nu HTML checker on HTML reports.
#   tests/report/check_html.sh report.html...      needs node, npm, chromium and java
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || { sed -n '5,6s|^# *||p' "$0"; exit 2; }
files=()
for file in "$@"; do files+=("$(realpath "$file")"); done

export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
tools=$here/../../build/check_html
mkdir -p "$tools"
cd "$tools"
[ -d node_modules/axe-core ] || npm install --no-save --no-audit --no-fund --ignore-scripts --silent \
    axe-core@4 playwright-core@1 vnu-jar@26
node "$here/check_html.mjs" "${files[@]}"
java -jar node_modules/vnu-jar/build/dist/vnu.jar "${files[@]}"
echo "No findings."
