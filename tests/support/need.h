// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QtGlobal>

/// The value of a Result that a test cannot go on without.
template<class T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s | %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}
