// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Every label, button, check box and field label under `root` that is given less room than its text needs, as
/// "path: text (has 40, needs 52)". Elided texts with a tooltip of the whole are allowed; so are hidden widgets.
[[nodiscard]] QStringList cutLabels(const QWidget *root);
