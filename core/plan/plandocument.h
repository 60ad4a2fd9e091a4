// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/paragraph.h"
#include "core/text/result.h"

#include <QList>
#include <QStringList>

/// A measure as the published document has it.
struct DocumentMeasure {
    QString number{};         ///< as the document writes it, e.g. "7" or "4.2.1"
    QString text{};           ///< the decided wording, one paragraph
    QString overview{};       ///< its wording in the numbered overview; empty: it is not there
    QStringList otherTexts{}; ///< what it is called elsewhere in the document, when that differs
    QString implementing{};   ///< who implements, as it is written; empty: not said
    QString coordinating{};
    QString focusAreas{}; ///< what follows after this measure; it holds for the measure's area

    bool operator==(const DocumentMeasure &) const = default;
};

/// What is read from a plan's published document (.pdf, .docx, .odt, .txt): its measures, in its order.
struct PlanDocument {
    QList<DocumentMeasure> measures{};
    QString plainText{}; ///< all of it, for looking up the plan's title

    bool operator==(const PlanDocument &) const = default;
};

namespace plandocument {

/// Finds "Åtgärd 7: …" and what follows. Invalid, saying what was looked for, when there is none; `name` is the file's.
[[nodiscard]] Result<PlanDocument> parse(const QList<Paragraph> &paragraphs, const QString &name);

} // namespace plandocument
