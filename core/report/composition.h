// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/reportfacts.h"
#include "core/report/reportwords.h"

namespace report {

/// What every part of a report is composed with: the data, its counts, the words of a language, and small builders
/// for what recurs. Lives for one report; figures and tables are numbered as they come.
class Composition
{
public:
    Composition(const ReportData &data, const QString &language, const Typesetter &typesetter);
    Q_DISABLE_COPY_MOVE(Composition)

    const ReportData &data;
    const ReportFacts facts;
    const ReportWords &words;
    const Typesetter &typesetter;
    const QString language;

    [[nodiscard]] const Plan &plan() const { return *data.book.plan(); }
    [[nodiscard]] const Round &round() const { return *data.view.round; }
    [[nodiscard]] Logo logo() const;
    [[nodiscard]] bool isDraft() const { return !data.version; }

    /// What a person or the plan says, in the plan's language: tagged when the report is in another.
    [[nodiscard]] Inlines said(const QString &text) const;
    [[nodiscard]] Inlines saidBold(const QString &text) const;
    /// The language to mark a whole paragraph with; empty when it is the report's own.
    [[nodiscard]] QString saidLanguage() const;
    /// A sentence with %1, %2 … replaced by running text.
    [[nodiscard]] static Inlines fill(const QString &sentence, const std::vector<Inlines> &parts);
    /// "a", "a and b", "a, b and c".
    [[nodiscard]] QString listed(const QStringList &items) const;

    [[nodiscard]] QString statusWord(const QString &code) const; ///< empty: "no answer"
    [[nodiscard]] Inlines status(const QString &code) const;     ///< shape and word
    [[nodiscard]] QString settledWords() const; ///< "Genomförd eller Pågår löpande": what counts as done
    [[nodiscard]] QString heading(const Section &section) const;
    [[nodiscard]] QString heading(const QString &key) const;
    [[nodiscard]] QString unitShort(const UnitColumn &column) const;
    [[nodiscard]] QString unitFull(const UnitColumn &column) const;
    [[nodiscard]] QString coordinator(const ResponsibleUnit &unit) const;
    [[nodiscard]] QString measureName(MeasureId measure) const; ///< "7 Tillgängliga lokaler"
    [[nodiscard]] QString measureNumber(MeasureId measure) const;
    [[nodiscard]] QString areaName(const Area &area) const; ///< "4.4 Inkludera fler"
    [[nodiscard]] QString person(PersonId person) const;

    [[nodiscard]] static QString isoDay(QDate day); ///< 2026-02-27; "–" when there is none
    [[nodiscard]] QString isoDay(qint64 utcMs) const { return isoDay(facts.dayOf(utcMs)); }
    [[nodiscard]] QString longDay(QDate day) const;  ///< 27 februari 2026
    [[nodiscard]] QString shortDay(QDate day) const; ///< 27 feb
    [[nodiscard]] QString roundLabel() const;        ///< "2026", or the name when the year does not tell
    [[nodiscard]] QString beforeLabel() const;
    [[nodiscard]] QString whenBefore() const; ///< "år 2024", "i omgången Vår"

    /// An answer's text: paragraphs apart by a blank line, "- " starts a list item. The first in `first` role.
    [[nodiscard]] Blocks written(const QString &text, Paragraph::Role first = Paragraph::Role::Body) const;
    /// What a section's author wrote, marked as theirs: it may come back changed from Word.
    [[nodiscard]] Blocks own(const Section &section, Paragraph::Role first = Paragraph::Role::Body);
    /// The same for quoting from it elsewhere, without figures and nobody's to change there.
    [[nodiscard]] Blocks inShort(const Section &section);
    [[nodiscard]] Block saidParagraph(const QString &text, Paragraph::Role role = Paragraph::Role::Body) const;
    /// A part's heading, on a new page unless so many lines are left on this one.
    [[nodiscard]] Blocks chapter(const Section &section, int unlessLines = 0) const;
    [[nodiscard]] Block note(const Inlines &text) const; ///< small text in the main column

    [[nodiscard]] Caption figure(const Inlines &text);
    [[nodiscard]] Caption table(const Inlines &text);
    [[nodiscard]] int nextNote() { return ++m_notes; } ///< notes are numbered through the document

    /// Bars per meaning, the key naming the plan's statuses.
    [[nodiscard]] std::vector<Stack::Series> series(const std::optional<MeaningCounts> &counts) const;
    [[nodiscard]] std::vector<int> bar(const MeaningCounts &counts) const;

    /// What the file and every page say of themselves.
    [[nodiscard]] Metadata metadata(const QString &title) const;
    [[nodiscard]] QString mark() const;
    [[nodiscard]] QString title() const; ///< "Uppföljning av Plan för …"

    [[nodiscard]] static QString capital(QString text);
    [[nodiscard]] static QString lowered(QString text);

private:
    /// The meanings that the plan's status set has, and no answer: a set without "ended" has no part for it.
    [[nodiscard]] std::vector<size_t> places() const;

    int m_figures = 0;
    int m_tables = 0;
    int m_notes = 0;
};

} // namespace report
