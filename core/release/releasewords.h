// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The words in a release. They follow the plan's language unless another is asked for, never the program's.
struct ReleaseWords {
    QString language{};
    QString submitted{}; ///< %1 moment, %2 code
    QString typedBy{};
    QString authorisedBy{};
    QString status{};
    QString sinceLast{};
    QString nothingChanged{};
    QString delayed{};
    QString isDelayed{};
    QString done{};
    QString effect{};
    QString helped{};
    QString hindered{};
    QString next{};
    QString receivedFrom{};
    QString thread{};
    QString masked{};       ///< %1 ground
    QString evidence{};     ///< %1 title
    QString heldBack{};     ///< %1 ground
    QString withoutBytes{}; ///< %1 title
    QString file{};
    QString what{};

    [[nodiscard]] static const ReleaseWords &in(const QString &language);
};
