// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The only text sizes there are, in proportion to the application font (a).
enum class TextRole {
    Caption,       ///< 0.85a, at least 11 px
    CaptionStrong, ///< 0.85a DemiBold
    Small,         ///< 0.92a, matrix and second lines
    SmallStrong,   ///< 0.92a DemiBold
    Body,          ///< 1.0a
    BodyStrong,    ///< 1.0a DemiBold
    Section,       ///< 1.15a DemiBold
    Lead,          ///< 1.15a, the sentence below a receipt or on the welcome page
    Title,         ///< 1.45a DemiBold
    Receipt,       ///< 2.0a DemiBold
};

namespace look {
[[nodiscard]] QFont font(TextRole role);
/// a, in device-independent pixels.
[[nodiscard]] int fontSize();
/// A length given for a = 13 px, in proportion to the font in use. Hairlines are not lengths: they stay 1.
[[nodiscard]] int px(qreal at13);
/// 1.4 of the size, never less than the font needs.
[[nodiscard]] int lineHeight(const QFont &font);
} // namespace look
