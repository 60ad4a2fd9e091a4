// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace report {

/// word/styles.xml: the report's kinds of text as Word's own styles, so that headings make an outline there too.
[[nodiscard]] QByteArray docxStyles(const QString &language);
/// word/numbering.xml: number 1 is bullets, 2 and on are numbered lists that each begin at 1.
[[nodiscard]] QByteArray docxNumbering(int numberedLists);

} // namespace report
