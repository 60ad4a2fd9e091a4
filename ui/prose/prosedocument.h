// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prose/prose.h"

#include <QTextBlock>
#include <QTextCursor>

class QTextDocument;

/// A text document that holds a section's text: blocks are its parts, looks are character formats, and what its own
/// kinds do not know (colours, fonts, pictures of what somebody pasted) is left out.
namespace prosedocument {

/// Of formats: the kind of a block, the directive of figures.
enum Property { KindProperty = 0x100001, DirectiveProperty };
/// The text object that stands for figures; see ProseEdit.
constexpr int figuresObject = 0x1001;

/// Replaces all that is there; there is nothing to undo after.
void show(QTextDocument &document, const Prose &parts);
[[nodiscard]] Prose read(const QTextDocument &document);
/// The parts that a selection touches, the first and last cut to it.
[[nodiscard]] Prose read(const QTextCursor &selection);
/// What another program has put on the clipboard, as far as it is text.
[[nodiscard]] Prose fromHtml(const QString &html);
/// One step of undo. Running text goes into the paragraph; several parts come as paragraphs of their own.
void insert(QTextCursor &cursor, const Prose &parts);

/// What letters of a note look like, or what takes that look away.
[[nodiscard]] QTextCharFormat noteFormat(bool isNote);
[[nodiscard]] ProsePart::Kind kindOf(const QTextBlock &block);
/// Makes every paragraph of the selection one of that kind. One step of undo.
void setKind(QTextCursor cursor, ProsePart::Kind kind);
/// The figures at this place, or kind empty.
[[nodiscard]] ProseData figuresAt(const QTextCursor &cursor);

} // namespace prosedocument
