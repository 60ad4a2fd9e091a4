// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matrix/matrixcontent.h"

/// Helsingborg's plan in the middle of a round: 17 measures, 11 units, 141 answers asked for.
[[nodiscard]] MatrixContent sampleMatrix();
