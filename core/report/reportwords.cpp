// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportwords.h"

namespace report {

const ReportWords &ReportWords::in(const QString &language)
{
    static const ReportWords swedish = swedishWords();
    static const ReportWords english = englishWords();
    return language.startsWith(QStringLiteral("sv")) ? swedish : english;
}

} // namespace report
