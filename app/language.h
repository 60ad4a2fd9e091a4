// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Installs the program's words: `--language` among the words, else the system's language, else English.
/// Needs an application object; call it before the first translated sentence.
void installLanguage(const QStringList &words);
