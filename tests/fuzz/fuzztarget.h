// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

/// A reader of files from outside. Under libFuzzer (clang, PLANKOLL_FUZZ) it runs as long as it is told; else `replay`
/// runs it over the seeds and a bounded, repeatable number of mutations, as a test of every build.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size);

/// Seeds that are made rather than kept in the tree.
[[nodiscard]] QByteArrayList madeSeeds();
