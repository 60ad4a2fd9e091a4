// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prose/speller.h"

#include <QSyntaxHighlighter>

/// A wavy line under words that the dictionary does not know. Words with digits, in capitals, and addresses are let be.
class SpellMarks : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit SpellMarks(QTextDocument *document);
    ~SpellMarks() override;

    /// Null: no marks. One that is loaded in the background comes later.
    void setSpeller(std::unique_ptr<Speller> speller);
    [[nodiscard]] Speller *speller() const { return m_speller.get(); }
    /// The unknown word at a place of a block, with where it stands; empty when it is known.
    struct Word {
        QString text{};
        int from = 0; ///< in the block
    };
    [[nodiscard]] QList<Word> unknownIn(const QString &text) const;

protected:
    void highlightBlock(const QString &text) override;

private:
    std::unique_ptr<Speller> m_speller;
};
