// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxreview.h"

#include "core/report/boardreport.h"
#include "core/report/docxbody.h"
#include "core/report/docxwriter.h"
#include "core/report/passagediff.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// A paragraph of the report as it was sent out, and whose text it is.
struct Original {
    docx::Passage passage{};
    QString source{};
};

QStringList texts(const QList<docx::Passage> &passages)
{
    QStringList list;
    for (const docx::Passage &passage : passages)
        list << passage.text;
    return list;
}

/// A section's bookmark stands at its heading, so its first words are its name. Before the first there is the cover.
QString titleOf(const QString &bookmark, const QStringList &paragraphs)
{
    if (bookmark.isEmpty())
        return QCoreApplication::translate("report", "The cover");
    const auto title
        = std::find_if(paragraphs.begin(), paragraphs.end(), [](const QString &text) { return !text.isEmpty(); });
    return title == paragraphs.end() ? bookmark : *title;
}

QMap<QString, QList<docx::Passage>> bySection(const QList<docx::Passage> &passages)
{
    QMap<QString, QList<docx::Passage>> sections;
    for (const docx::Passage &passage : passages) {
        if (!passage.text.isEmpty() && !passage.bookmark.isEmpty())
            sections[passage.bookmark] << passage;
    }
    return sections;
}

QStringList inOrder(const QList<docx::Passage> &passages)
{
    QStringList bookmarks;
    for (const docx::Passage &passage : passages) {
        if (!passage.bookmark.isEmpty() && (bookmarks.isEmpty() || bookmarks.last() != passage.bookmark)
            && !bookmarks.contains(passage.bookmark))
            bookmarks << passage.bookmark;
    }
    return bookmarks;
}

/// Collects one section's changes, each as a proposal where a person's text is concerned.
class SectionComparison
{
public:
    SectionComparison(DocxReview &review, const QString &bookmark)
        : m_review(review)
        , m_bookmark(bookmark)
    {
    }

    void compare(const std::vector<Original> &originals, const QList<docx::Passage> &edited)
    {
        QStringList before;
        for (const Original &original : originals)
            before << original.passage.text;
        size_t last = 0; // of the originals that have been passed
        for (const PassagePair &pair : pairPassages(before, texts(edited))) {
            const Original *original = pair.before >= 0 ? &originals[size_t(pair.before)] : nullptr;
            const docx::Passage *now = pair.after >= 0 ? &edited.at(pair.after) : nullptr;
            if (original)
                last = size_t(pair.before) + 1;
            // Something added belongs to the text it follows, or else to the one it stands before.
            QString source = original ? original->source : QString();
            if (!original && last > 0)
                source = originals[last - 1].source;
            if (!original && source.isEmpty() && last < originals.size())
                source = originals[last].source;
            step(source, original ? original->passage : docx::Passage{}, now ? *now : docx::Passage{});
        }
    }

private:
    void step(const QString &source, const docx::Passage &before, const docx::Passage &after)
    {
        const bool changed = before.text != after.text;
        const bool looksChanged = before.part != after.part;
        if (source.isEmpty() || (before.text.isEmpty() && after.inTable)) {
            if (changed)
                m_review.others << ChangedPassage{m_bookmark, before.text, after.text};
            return;
        }
        auto section = std::find_if(m_review.sections.begin(), m_review.sections.end(),
                                    [&](const SectionReview &one) { return one.key == source; });
        if (section == m_review.sections.end())
            section = m_review.sections.insert(section, SectionReview{.key = source});
        section->steps.push_back({before, after, looksChanged ? int(m_review.proposals.size()) : -1});
        if (changed)
            m_review.proposals << ChangedPassage{source, before.text, after.text};
        else if (looksChanged) // with its marks: else nobody sees what is new
            m_review.proposals << ChangedPassage{source, prose::write({before.part}), prose::write({after.part})};
    }

    DocxReview &m_review;
    QString m_bookmark;
};

const Recorded<Section> *sectionOf(const ReportData &data, const QString &key)
{
    for (const auto &section : data.sections) {
        if (section->key == key)
            return &section;
    }
    return nullptr;
}

/// A section's text with the chosen changes. What nobody changed stays as its author has it, figures between
/// paragraphs stay where they stand.
class TakenText
{
public:
    explicit TakenText(const QString &text)
        : m_old(prose::read(text))
    {
    }

    void add(const SectionReview::Step &step, bool isTaken)
    {
        const ProsePart old = step.before.text.isEmpty() ? ProsePart{} : next(step.before);
        if (!isTaken && !old.runs.isEmpty())
            m_new << old;
        else if (isTaken && !step.after.text.isEmpty())
            m_new << asWritten(step, old);
    }

    [[nodiscard]] QString text()
    {
        copyFigures();
        return prose::write(m_new);
    }

private:
    void copyFigures()
    {
        for (; m_at < m_old.size() && m_old[m_at].kind == ProsePart::Kind::Data; ++m_at)
            m_new << m_old[m_at];
    }

    /// The author's own paragraph, or what the report made of several (the opening of a decision).
    ProsePart next(const docx::Passage &passage)
    {
        copyFigures();
        if (m_at >= m_old.size())
            return passage.part;
        QString text = m_old[m_at].plainText().simplified();
        ProsePart part = m_old[m_at++];
        while (text != passage.text && m_at < m_old.size() && passage.text.startsWith(text)) {
            part.append({u" "_s});
            for (const ProseRun &run : m_old[m_at].runs)
                part.append(run);
            text = part.plainText().simplified();
            ++m_at;
        }
        return part;
    }

    /// The kind that its author gave it where Word shows the same one as before.
    static ProsePart asWritten(const SectionReview::Step &step, const ProsePart &old)
    {
        ProsePart part = step.after.part;
        if (!old.runs.isEmpty() && step.before.part.kind == part.kind)
            part.kind = old.kind;
        return part;
    }

    Prose m_old;
    Prose m_new{};
    qsizetype m_at = 0;
};

} // namespace

QList<RevisionId> basesOf(const docx::Text &edited)
{
    QList<RevisionId> bases;
    for (auto origin = edited.origins.begin(); origin != edited.origins.end(); ++origin) {
        if (const RevisionId id{QUuid::fromString(origin.value())};
            origin.key().startsWith(u"section:"_s) && !id.isNull())
            bases << id;
    }
    return bases;
}

ReportData dataWhenMade(ReportData data, const docx::Text &edited, const QList<Section> &bases)
{
    for (auto &section : data.sections) {
        const RevisionId base{QUuid::fromString(edited.origins.value(u"section:"_s + section->key))};
        for (const Section &text : bases) {
            if (text.key == section->key && !base.isNull()) {
                section.value = text;
                section.revisionId = base;
            }
        }
    }
    const QByteArray hash = QByteArray::fromHex(edited.origins.value(u"content_hash"_s).toLatin1());
    data.contentHash = hash.isEmpty() ? data.contentHash : hash;
    const qint64 newest = edited.origins.value(u"newest"_s).toLongLong();
    data.newestRevisionAt = newest == 0 ? data.newestRevisionAt : newest;
    return data;
}

Result<DocxReview> reviewDocx(const docx::Text &edited, const ReportData &whenMade, const ReportData &current,
                              Typesetter &typesetter)
{
    const QString language = edited.origins.value(u"language"_s, current.book.plan()->language);
    const bool isLetter = edited.origins.value(u"kind"_s) == "letter"_L1;
    const QString used = language.isEmpty() ? u"sv"_s : language;
    auto made = writeDocx(isLetter ? letterReport(whenMade, used, typesetter) : boardReport(whenMade, used, typesetter),
                          typesetter);
    if (!made)
        return tl::unexpected(made.error());
    auto original = docx::read(made->bytes);
    if (!original)
        return tl::unexpected(original.error());
    QMap<QString, std::vector<Original>> originals;
    for (qsizetype i = 0; i < original->passages.size(); ++i) {
        const docx::Passage &passage = original->passages.at(i);
        if (!passage.text.isEmpty() && !passage.bookmark.isEmpty())
            originals[passage.bookmark].push_back({passage, made->sources.value(i)});
    }
    const auto found = bySection(edited.passages);
    DocxReview review;
    const auto sent = bySection(original->passages);
    for (const QString &bookmark : inOrder(original->passages)) {
        review.headings.insert(bookmark, titleOf(bookmark, texts(sent.value(bookmark))));
        if (edited.hasSection(bookmark))
            SectionComparison(review, bookmark).compare(originals[bookmark], found.value(bookmark));
        else
            review.lost << bookmark;
    }
    for (SectionReview &section : review.sections) {
        const auto *base = sectionOf(whenMade, section.key);
        const auto *now = sectionOf(current, section.key);
        // The letter's texts have no records until somebody writes them.
        section.record = base ? base->recordId : reports::sectionRecord(whenMade.view.id(), section.key);
        section.base = base ? base->revisionId : RevisionId();
        section.isStale = base && now && now->revisionId != base->revisionId;
    }
    return review;
}

QString DocxReview::heading(const QString &section) const
{
    const QString anchor = QString(section).replace(u':', u'-'); // "measure:…" stands at "measure-…"
    return headings.value(section, headings.value(docxBookmark(anchor), section));
}

QList<SectionEdit> takenIn(const DocxReview &review, const ReportData &whenMade, const QList<int> &chosen)
{
    QList<SectionEdit> edits;
    for (const SectionReview &section : review.sections) {
        const auto *base = sectionOf(whenMade, section.key);
        TakenText text(base ? base->value.text : QString());
        bool changes = false;
        for (const SectionReview::Step &step : section.steps) {
            const bool taken = step.proposal >= 0 && chosen.contains(step.proposal);
            changes = changes || taken;
            // The place for a text that is not written is no text.
            const bool isPlace = (!base || base->value.text.trimmed().isEmpty()) && !taken;
            if (!isPlace)
                text.add(step, taken);
        }
        if (!changes)
            continue;
        SectionEdit edit{section.record, section.base,
                         base ? base->value
                              : Section{.owner = whenMade.view.round.recordId,
                                        .key = section.key,
                                        .position = int(whenMade.sections.size()) + 1}};
        edit.section.text = text.text();
        edits << edit;
    }
    return edits;
}

QList<ChangedPassage> differences(const docx::Text &before, const docx::Text &after)
{
    QList<ChangedPassage> changes;
    const auto was = bySection(before.passages);
    const auto is = bySection(after.passages);
    QStringList bookmarks = inOrder(before.passages);
    for (const QString &bookmark : inOrder(after.passages)) {
        if (!bookmarks.contains(bookmark))
            bookmarks << bookmark;
    }
    for (const QString &bookmark : std::as_const(bookmarks)) {
        const QStringList old = texts(was.value(bookmark));
        const QStringList now = texts(is.value(bookmark));
        const QString title = titleOf(bookmark, old.isEmpty() ? now : old);
        for (const PassagePair &pair : pairPassages(old, now)) {
            const ChangedPassage change{title, pair.before < 0 ? QString() : old.at(pair.before),
                                        pair.after < 0 ? QString() : now.at(pair.after)};
            if (change.before != change.after)
                changes << change;
        }
    }
    return changes;
}

} // namespace report
