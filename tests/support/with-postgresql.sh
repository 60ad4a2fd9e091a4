#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Plankoll authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command against a PostgreSQL of its own: a cluster in a temporary folder, on a free local port, gone afterwards.
# The command finds it in PLANKOLL_TEST_POSTGRESQL.
set -eu

for bin in "" /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; do
    if [ -x "$bin/initdb" ] && [ -x "$bin/pg_ctl" ]; then break; fi
done
if [ -n "$bin" ]; then PATH="$bin:$PATH"; fi
command -v initdb >/dev/null || { echo "PostgreSQL's server (initdb, pg_ctl) is not installed." >&2; exit 1; }

folder=$(mktemp -d "${TMPDIR:-/tmp}/plankoll-postgresql-XXXXXX")
as=""
if [ "$(id -u)" = 0 ]; then # PostgreSQL refuses to run as root
    chown postgres "$folder"
    as="runuser -u postgres --"
fi
cleanup() {
    (cd / && $as pg_ctl -D "$folder/data" -m immediate -w stop >/dev/null 2>&1) || true
    rm -rf "$folder"
}
trap cleanup EXIT
trap 'exit 130' INT TERM
cd / # a folder that the server's user may read

$as initdb -D "$folder/data" -A trust -U plankoll -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1 ||
    { cat "$folder/log" >&2; exit 1; }
port=$((20000 + $$ % 20000))
tries=0
until $as pg_ctl -D "$folder/data" -l "$folder/data/server.log" -w \
    -o "-p $port -c listen_addresses=127.0.0.1 -k '$folder' -c fsync=off" start >/dev/null 2>&1; do
    port=$((port + 7))
    tries=$((tries + 1))
    if [ "$tries" -gt 9 ]; then cat "$folder/data/server.log" >&2; exit 1; fi
done
cd "$OLDPWD"
PLANKOLL_TEST_POSTGRESQL="postgresql://plankoll@127.0.0.1:$port/postgres" "$@"
