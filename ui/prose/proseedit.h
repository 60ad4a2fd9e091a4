// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prose/prose.h"

#include <QTextEdit>

#include <functional>

class SpellMarks;

/// Where a section's text is written: paragraphs, headings, lists, quotes, bold, italic, links, and boxes that stand
/// for figures. What is pasted from Word or the web comes as these and nothing else. Tab leaves the field.
class ProseEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit ProseEdit(QWidget *parent = nullptr);

    /// Shows a text as it is kept; there is nothing to undo after. Not a change by the person: `textChanged` is silent.
    void setProse(const QString &text);
    /// As it is kept. The very text that was set while nobody has changed it.
    [[nodiscard]] QString proseText() const;

    [[nodiscard]] ProsePart::Kind kind() const; ///< of the paragraph that the cursor is in
    void setKind(ProsePart::Kind kind);
    /// Makes it a paragraph of that kind, or a plain one again.
    void toggleKind(ProsePart::Kind kind);
    [[nodiscard]] bool isBold() const;
    [[nodiscard]] bool isItalic() const;
    void toggleBold();
    void toggleItalic();
    /// The link that the cursor is in; empty: none.
    [[nodiscard]] QString link() const;
    /// Links the selection, the link that the cursor is in, or the word; an empty address takes the link away.
    void setLink(const QString &address);
    /// Whether the cursor is in a note, or what is typed next is one.
    [[nodiscard]] bool isNote() const;
    /// Makes the selection a note, or running text again; without one it begins a note, or goes on after it.
    void toggleNote();
    /// The figures in the paragraph of the cursor; kind empty: none.
    [[nodiscard]] ProseData figures() const;
    /// Puts figures in after the paragraph, or in the place of those that the cursor is at.
    void setFigures(const ProseData &data);

    /// The words in the box that stands for figures.
    void setDescriber(std::function<QString(const ProseData &)> describer);
    [[nodiscard]] QString describe(const ProseData &data) const;
    [[nodiscard]] SpellMarks *spelling() const { return m_spelling; }

Q_SIGNALS:
    /// A word that the person wants to count as right.
    void learnt(const QString &word);
    void linkAsked();
    /// Enter or a double click on the box of figures.
    void figuresAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void merge(const QTextCharFormat &format);
    void breakParagraph();
    [[nodiscard]] bool isAtFigures() const;
    void addSuggestions(QMenu &menu, const QTextCursor &place);

    SpellMarks *m_spelling = nullptr;
    std::function<QString(const ProseData &)> m_describer{};
    QString m_set{};     ///< the text as it was set
    QString m_asShown{}; ///< and as it would be kept when nobody touches it
};
