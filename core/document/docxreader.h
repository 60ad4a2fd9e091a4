// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prose/prose.h"
#include "core/text/result.h"

#include <QList>
#include <QMap>
#include <QString>

/// Word files, read as what they say.
namespace docx {

/// One paragraph of a Word file as it reads when all tracked changes are accepted.
struct Passage {
    QString bookmark{};  ///< of the section it lies in; empty before the first
    QString text{};      ///< white space made one; may be empty
    bool isItem = false; ///< in a list
    bool inTable = false;
    bool inContents = false; ///< a line of a table of contents, with its page number
    ProsePart part{}; ///< the same text with its looks and kind; a look that the whole paragraph's style has is none

    bool operator==(const Passage &) const = default;
};

/// What a report that was edited in Word or LibreOffice says.
struct Text {
    QList<Passage> passages{};
    QMap<QString, QString> origins{}; ///< what the file says of itself; see report::Metadata::origins

    [[nodiscard]] bool hasSection(const QString &bookmark) const;
};

/// Invalid when the file is no .docx, or one that is broken; the sentence calls it by `name`.
[[nodiscard]] Result<Text> read(const QByteArray &bytes, const QString &name = {});

} // namespace docx
