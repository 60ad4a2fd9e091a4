// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/docxreview.h"

#include "core/report/boardreport.h"
#include "core/report/docxbody.h"
#include "core/report/docxwriter.h"
#include "core/report/passagediff.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace report {
namespace {

/// A paragraph of the report as it was sent out, and whose text it is.
struct Original {
    DocxPassage passage{};
    QString source{};
};

QStringList texts(const QList<DocxPassage> &passages)
{
    QStringList list;
    for (const DocxPassage &passage : passages)
        list << passage.text;
    return list;
}

QMap<QString, QList<DocxPassage>> bySection(const QList<DocxPassage> &passages)
{
    QMap<QString, QList<DocxPassage>> sections;
    for (const DocxPassage &passage : passages) {
        if (!passage.text.isEmpty() && !passage.bookmark.isEmpty())
            sections[passage.bookmark] << passage;
    }
    return sections;
}

QStringList inOrder(const QList<DocxPassage> &passages)
{
    QStringList bookmarks;
    for (const DocxPassage &passage : passages) {
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

    void compare(const std::vector<Original> &originals, const QList<DocxPassage> &edited)
    {
        QStringList before;
        for (const Original &original : originals)
            before << original.passage.text;
        size_t last = 0; // of the originals that have been passed
        for (const PassagePair &pair : pairPassages(before, texts(edited))) {
            const Original *original = pair.before >= 0 ? &originals[size_t(pair.before)] : nullptr;
            const DocxPassage *now = pair.after >= 0 ? &edited.at(pair.after) : nullptr;
            if (original)
                last = size_t(pair.before) + 1;
            // Something added belongs to the text it follows, or else to the one it stands before.
            QString source = original ? original->source : QString();
            if (!original && last > 0)
                source = originals[last - 1].source;
            if (!original && source.isEmpty() && last < originals.size())
                source = originals[last].source;
            step(source, original ? original->passage : DocxPassage{}, now ? *now : DocxPassage{});
        }
    }

private:
    void step(const QString &source, const DocxPassage &before, const DocxPassage &after)
    {
        const bool changed = before.text != after.text;
        if (source.isEmpty() || (before.text.isEmpty() && after.inTable)) {
            if (changed)
                m_review.others << ChangedPassage{m_bookmark, before.text, after.text};
            return;
        }
        auto section = std::find_if(m_review.sections.begin(), m_review.sections.end(),
                                    [&](const SectionReview &one) { return one.key == source; });
        if (section == m_review.sections.end())
            section = m_review.sections.insert(section, SectionReview{.key = source});
        section->steps.push_back({before, after, changed ? int(m_review.proposals.size()) : -1});
        if (changed)
            m_review.proposals << ChangedPassage{source, before.text, after.text};
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

/// Paragraphs apart by a blank line, list items a line each: how a section's text is kept.
QString joined(const QList<DocxPassage> &passages)
{
    QString text;
    bool wasItem = false;
    for (const DocxPassage &passage : passages) {
        if (!text.isEmpty())
            text += passage.isItem && wasItem ? u"\n"_s : u"\n\n"_s;
        text += passage.isItem ? u"- "_s + passage.text : passage.text;
        wasItem = passage.isItem;
    }
    return text;
}

} // namespace

QList<RevisionId> basesOf(const DocxText &edited)
{
    QList<RevisionId> bases;
    for (auto origin = edited.origins.begin(); origin != edited.origins.end(); ++origin) {
        if (const RevisionId id{QUuid::fromString(origin.value())};
            origin.key().startsWith(u"section:"_s) && !id.isNull())
            bases << id;
    }
    return bases;
}

ReportData dataWhenMade(ReportData data, const DocxText &edited, const QList<Section> &bases)
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

Result<DocxReview> reviewDocx(const DocxText &edited, const ReportData &whenMade, const ReportData &current,
                              Typesetter &typesetter)
{
    const QString language = edited.origins.value(u"language"_s, current.book.plan()->language);
    const bool isLetter = edited.origins.value(u"kind"_s) == "letter"_L1;
    const QString used = language.isEmpty() ? u"sv"_s : language;
    auto made = writeDocx(isLetter ? letterReport(whenMade, used, typesetter) : boardReport(whenMade, used, typesetter),
                          typesetter);
    if (!made)
        return tl::unexpected(made.error());
    auto original = readDocx(made->bytes);
    if (!original)
        return tl::unexpected(original.error());
    QMap<QString, std::vector<Original>> originals;
    for (qsizetype i = 0; i < original->passages.size(); ++i) {
        const DocxPassage &passage = original->passages.at(i);
        if (!passage.text.isEmpty() && !passage.bookmark.isEmpty())
            originals[passage.bookmark].push_back({passage, made->sources.value(i)});
    }
    const auto found = bySection(edited.passages);
    DocxReview review;
    for (const QString &bookmark : inOrder(original->passages)) {
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

QList<SectionEdit> takenIn(const DocxReview &review, const ReportData &whenMade, const QList<int> &chosen)
{
    QList<SectionEdit> edits;
    for (const SectionReview &section : review.sections) {
        const auto *base = sectionOf(whenMade, section.key);
        QList<DocxPassage> passages;
        bool changes = false;
        for (const SectionReview::Step &step : section.steps) {
            const bool taken = step.proposal >= 0 && chosen.contains(step.proposal);
            changes = changes || taken;
            // The place for a text that is not written is no text.
            const bool isPlace = (!base || base->value.text.trimmed().isEmpty()) && !taken;
            const DocxPassage &passage = taken || step.proposal < 0 ? step.after : step.before;
            if (!passage.text.isEmpty() && !isPlace)
                passages << passage;
        }
        if (!changes)
            continue;
        SectionEdit edit{section.record, section.base,
                         base ? base->value
                              : Section{.owner = whenMade.view.round.recordId, .key = section.key,
                                        .position = int(whenMade.sections.size()) + 1}};
        edit.section.text = joined(passages);
        edits << edit;
    }
    return edits;
}

QList<ChangedPassage> differences(const DocxText &before, const DocxText &after)
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
        for (const PassagePair &pair : pairPassages(old, now)) {
            const ChangedPassage change{bookmark, pair.before < 0 ? QString() : old.at(pair.before),
                                        pair.after < 0 ? QString() : now.at(pair.after)};
            if (change.before != change.after)
                changes << change;
        }
    }
    return changes;
}

} // namespace report
