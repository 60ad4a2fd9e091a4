// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A paragraph of a document from elsewhere, whatever its format.
struct Paragraph {
    QString text{};          ///< white space made one, lines joined; raised digits as ¹²³
    bool isItem = false;     ///< in a list; its sign or number is not in the text
    bool inContents = false; ///< a line of a table of contents

    bool operator==(const Paragraph &) const = default;
};
