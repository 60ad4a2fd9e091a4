// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/documentreview.h"

#include "core/document/documents.h"
#include "core/plan/documentnames.h"
#include "core/plan/planfile.h"
#include "core/record/journal.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace {

struct DocumentReviewText {
    Q_DECLARE_TR_FUNCTIONS(DocumentReviewText)
};

using Kind = DocumentFinding::Kind; // not a noun's kind

bool isSameNumber(QString one, QString other)
{
    for (QString *number : {&one, &other}) {
        while (number->endsWith(u'.') || number->endsWith(u':'))
            number->chop(1);
    }
    return one.remove(u' ').compare(other.remove(u' '), Qt::CaseInsensitive) == 0;
}

/// Compares measure by measure.
class Reviewer
{
public:
    Reviewer(const PlanDocument &document, const PlanBook &book)
        : m_document(document)
        , m_book(book)
        , m_names(book)
    {
    }

    [[nodiscard]] DocumentReview review()
    {
        if (!names::key(m_document.plainText).contains(names::key(m_book.plan()->title)))
            m_review.findings << DocumentFinding{.kind = Kind::TitleMissing, .plan = {m_book.plan()->title}};
        for (const auto &measure : m_book.measures()) {
            const auto found = std::find_if(m_document.measures.begin(), m_document.measures.end(),
                                            [&](const auto &one) { return isSameNumber(one.number, measure->number); });
            if (found == m_document.measures.end())
                note({.kind = Kind::NotInDocument, .measure = measure->number});
            else
                compare(*found, measure);
        }
        for (const DocumentMeasure &one : m_document.measures) {
            if (!m_compared.contains(one.number))
                note({.kind = Kind::NotInPlan, .measure = one.number, .document = {one.text}});
        }
        return m_review;
    }

private:
    void note(const DocumentFinding &finding) { m_review.findings << finding; }

    void compare(const DocumentMeasure &found, const Recorded<Measure> &measure)
    {
        m_compared << found.number;
        const WordingChange change{measure.recordId, measure.revisionId, measure->number, measure->officialText,
                                   found.text};
        m_review.wordings << change;
        compareWithin(found, measure->number);
        if (change.isChange() && !change.oldText.isEmpty()) {
            note({.kind = Kind::ReplacesWording,
                  .measure = measure->number,
                  .document = {found.text},
                  .plan = {change.oldText}});
        }
        const MeasureId id{measure.recordId};
        differ(Kind::ImplementingDiffers, measure->number, m_names.responsible(found.implementing),
               m_names.responsible(id, u"implements"_s));
        differ(Kind::CoordinatingDiffers, measure->number, m_names.responsible(found.coordinating),
               m_names.responsible(id, u"coordinates"_s));
        if (!found.focusAreas.isEmpty())
            compareFocus(found.focusAreas, measure->area);
    }

    /// Whether the document agrees with itself.
    void compareWithin(const DocumentMeasure &found, const QString &number)
    {
        const QStringList text{found.text};
        if (!found.overview.isEmpty() && found.overview != found.text)
            note({.kind = Kind::OverviewDiffers, .measure = number, .document = text + QStringList{found.overview}});
        if (!found.otherTexts.isEmpty())
            note({.kind = Kind::RepeatedDiffers, .measure = number, .document = text + found.otherTexts});
        if (!found.text.endsWith(u'.') && mostHaveFullStops())
            note({.kind = Kind::SeemsCut, .measure = number, .document = text});
    }

    /// Where no measure of the document says who is responsible, that is no difference.
    [[nodiscard]] bool says(Kind kind) const
    {
        return std::any_of(m_document.measures.begin(), m_document.measures.end(), [kind](const DocumentMeasure &one) {
            return !(kind == Kind::ImplementingDiffers ? one.implementing : one.coordinating).isEmpty();
        });
    }

    [[nodiscard]] bool mostHaveFullStops() const
    {
        const auto &all = m_document.measures;
        const auto hasFullStop = [](const DocumentMeasure &one) { return one.text.endsWith(u'.'); };
        return std::count_if(all.begin(), all.end(), hasFullStop) * 2 > all.size();
    }

    void differ(Kind kind, const QString &number, const QStringList &document, const QStringList &plan)
    {
        DocumentFinding finding{.kind = kind,
                                .measure = number,
                                .document = names::missing(document, plan),
                                .plan = names::missing(plan, document)};
        if (!(finding.document + finding.plan).isEmpty() && says(kind))
            note(finding);
    }

    void compareFocus(const QString &text, AreaId id)
    {
        const Recorded<Area> *area = m_book.area(id);
        while (area && (*area)->focusAreas.isEmpty() && m_book.area((*area)->parent))
            area = m_book.area((*area)->parent);
        if (!area)
            return;
        const QStringList document = m_names.focusAreas(text);
        DocumentFinding finding{.kind = Kind::FocusAreasDiffer,
                                .area = (*area)->section,
                                .document = names::missing(document, (*area)->focusAreas),
                                .plan = names::missing((*area)->focusAreas, document)};
        if (!(finding.document + finding.plan).isEmpty())
            note(finding);
    }

    const PlanDocument &m_document;
    const PlanBook &m_book;
    const DocumentNames m_names;
    DocumentReview m_review{};
    QStringList m_compared{};
};

QString quoted(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all << DocumentReviewText::tr("“%1”").arg(text);
    return all.join(u", "_s);
}

/// "Only the document has …. Only the store has …."
QString sides(const DocumentFinding &finding)
{
    QStringList sentences;
    if (!finding.document.isEmpty())
        sentences << DocumentReviewText::tr("Only the document has %1.").arg(quoted(finding.document));
    if (!finding.plan.isEmpty())
        sentences << DocumentReviewText::tr("Only the store has %1.").arg(quoted(finding.plan));
    return sentences.join(u' ');
}

} // namespace

QString DocumentFinding::code() const
{
    static const QStringList codes{u"title_missing"_s,     u"replaces_wording"_s,     u"not_in_plan"_s,
                                   u"not_in_document"_s,   u"overview_differs"_s,     u"repeated_differs"_s,
                                   u"seems_cut"_s,         u"implementing_differs"_s, u"coordinating_differs"_s,
                                   u"focus_areas_differ"_s};
    return codes.at(int(kind));
}

QString DocumentFinding::sentence() const
{
    switch (kind) {
    case Kind::TitleMissing:
        return DocumentReviewText::tr("The document nowhere says “%1”. Check that it is this plan's.")
            .arg(plan.value(0));
    case Kind::ReplacesWording:
        return DocumentReviewText::tr(
                   "Measure %1 has another wording in the store. The document's takes its place; the "
                   "earlier one stays in the history.")
            .arg(measure);
    case Kind::NotInPlan:
        return DocumentReviewText::tr("The document has measure %1; the plan in the store does not. It is not read in.")
            .arg(measure);
    case Kind::NotInDocument:
        return DocumentReviewText::tr("Measure %1 was not found in the document. Its wording stays as it is.")
            .arg(measure);
    case Kind::OverviewDiffers:
        return DocumentReviewText::tr("Measure %1 reads differently in the document's overview: %2 The wording at the "
                                      "measure itself counts.")
            .arg(measure, quoted(document.mid(1)));
    case Kind::RepeatedDiffers:
        return DocumentReviewText::tr(
                   "Measure %1 stands several times in the document, and differs: %2 The one with the "
                   "responsibilities counts.")
            .arg(measure, quoted(document.mid(1)));
    case Kind::SeemsCut:
        return DocumentReviewText::tr(
                   "The wording of measure %1 does not end with a full stop as the others do. Check that "
                   "all of it is there.")
            .arg(measure);
    case Kind::ImplementingDiffers:
        return DocumentReviewText::tr("Measure %1, who implements it. %2").arg(measure, sides(*this));
    case Kind::CoordinatingDiffers:
        return DocumentReviewText::tr("Measure %1, who coordinates it. %2").arg(measure, sides(*this));
    case Kind::FocusAreasDiffer: return DocumentReviewText::tr("Area %1, its focus areas. %2").arg(area, sides(*this));
    }
    return {};
}

QList<WordingChange> DocumentReview::changes() const
{
    QList<WordingChange> out;
    std::copy_if(wordings.begin(), wordings.end(), std::back_inserter(out),
                 [](const WordingChange &wording) { return wording.isChange(); });
    return out;
}

QStringList DocumentReview::remarks() const
{
    QStringList out, lost;
    for (const DocumentFinding &finding : findings) {
        if (finding.kind == DocumentFinding::Kind::NotInDocument)
            lost << finding.measure;
        else if (finding.kind != DocumentFinding::Kind::ReplacesWording)
            out << finding.sentence();
    }
    if (lost.size() == 1) {
        out << DocumentFinding{.kind = DocumentFinding::Kind::NotInDocument, .measure = lost.first()}.sentence();
    } else if (!lost.isEmpty()) {
        out << DocumentReviewText::tr(
                   "These measures were not found in the document: %1. Their wordings stay as they are.")
                   .arg(lost.join(u", "_s));
    }
    return out;
}

namespace plandocument {

Result<DocumentReview> review(const PlanDocument &document, const PlanBook &book, const QString &name)
{
    DocumentReview review = Reviewer(document, book).review();
    if (review.wordings.isEmpty()) {
        QStringList numbers;
        for (const DocumentMeasure &measure : document.measures)
            numbers << measure.number;
        return failure(
            Error::Kind::Invalid,
            DocumentReviewText::tr("%1 holds measures (%2), but none that the plan in the store has. Check that it "
                                   "is the document of %3.")
                .arg(name, numbers.join(u", "_s), book.plan()->title));
    }
    return review;
}

Result<DocumentReview> readFile(const QString &path, const PlanBook &book, const Progress &progress)
{
    const QString name = QDir::toNativeSeparators(path);
    auto paragraphs = documents::readFile(path, progress);
    if (!paragraphs)
        return tl::unexpected(paragraphs.error());
    auto document = parse(*paragraphs, name);
    return document ? review(*document, book, name) : tl::unexpected(document.error());
}

Result<QList<PlanEdit>> import(Journal &journal, const QList<WordingChange> &wordings)
{
    auto plans = journal.current<Plan>();
    if (!plans)
        return tl::unexpected(plans.error());
    QList<PlanEdit> edits;
    for (const WordingChange &wording : wordings) {
        if (!wording.isChange())
            continue;
        auto heads = journal.heads(wording.record);
        if (!heads)
            return tl::unexpected(heads.error());
        if (*heads != QList<RevisionId>{wording.before}) {
            return failure(
                Error::Kind::Conflict,
                DocumentReviewText::tr("Measure %1 has been changed in the meantime, or has two versions. Look "
                                       "at it, then read the document again; nothing was changed.")
                    .arg(wording.number));
        }
        auto measure = journal.noun<Measure>(wording.before);
        if (!measure)
            return tl::unexpected(measure.error());
        measure->officialText = wording.newText;
        const qint64 writtenAt = plans->isEmpty() ? 0 : planfile::decidedAt(plans->first().value);
        auto written = journal.appendImported(QString(Measure::kind), wording.record, writtenAt, fieldsOf(*measure));
        if (!written)
            return tl::unexpected(written.error());
        edits << PlanEdit{wording.record, QString(Measure::kind), wording.before, *written};
    }
    return edits;
}

} // namespace plandocument
