#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a bare Debian 12 to all tests passed: installs, builds, runs every test but those labelled long and bench.
set -euo pipefail
cd "$(dirname "$0")/.."

echo "1/3 What is needed"
packaging/install-dependencies.sh --tests
echo "2/3 Building (the first time takes some minutes)"
cmake --preset dev >/dev/null
cmake --build --preset dev
echo "3/3 Testing"
# One at a time: page tests share two cores badly.
ctest --preset dev "$@"
