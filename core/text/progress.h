// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

/// How far long work has come; returning false stops it.
using Progress = std::function<bool(qint64 done, qint64 total)>;
