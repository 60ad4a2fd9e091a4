// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/palette.h"
#include "core/report/typesetter.h"

namespace report {

/// A drawing as a PNG, for programs that show no vector graphics. Letters are painted as shapes, so no font of the
/// system is needed and the picture is the same everywhere.
[[nodiscard]] QByteArray drawingPng(const Drawing &drawing, const Palette &palette, Typesetter &typesetter,
                                    double pixelsPerPoint = 2.5);

} // namespace report
