#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what building and running needs; with --tests also what the tests need, with --checks what sanitizers, fuzzers
# and the check of the format need. On a system without apt it names the packages and goes on. Installs nothing that is
# there already.
set -euo pipefail

build=(cmake ninja-build ccache g++ pkg-config
       qt6-base-dev qt6-svg-dev libqt6sql6-sqlite libqt6sql6-psql libgl-dev libxkbcommon-dev
       qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
       libexpected-dev libsqlite3-dev libsodium-dev libxlsxwriter-dev libzip-dev libharfbuzz-dev libhyphen-dev libmd4c-dev
       libhunspell-dev hunspell-sv hunspell-en-us libpoppler-cpp-dev zlib1g-dev
       fonts-noto-core tzdata)
tests=(postgresql python3-openpyxl libreoffice-writer-nogui libreoffice-calc-nogui qpdf poppler-utils mupdf-tools tidy
       python3 sqlite3)
checks=(clang libclang-rt-dev clang-format-14)

wanted=("${build[@]}")
[ "${1:-}" = --tests ] && wanted+=("${tests[@]}")
[ "${1:-}" = --checks ] && wanted+=("${checks[@]}")

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "No apt here. Plankoll needs these packages of Debian 12, under the names that your system has for them:"
    printf '  %s\n' "${wanted[@]}"
    echo "Going on: if they are there, the build will find them."
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    # Not through a pipe to grep -q, which ends early and makes the query fail now and then.
    [ "$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)" = "install ok installed" ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and there is no sudo to install them with: ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
