// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/reportlook.h"

#include <QJsonObject>

class JsonReader;

/// A look in a plan file: `report_look` of resources/plans/README.md.
namespace lookjson {

/// The look that the document's root holds; every fault is noted with its place.
[[nodiscard]] ReportLook read(JsonReader &json, const QUuid &owner);
[[nodiscard]] QJsonObject write(const ReportLook &look);

} // namespace lookjson
