// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/boardreport.h"

#include "core/report/boardparts.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace report {
namespace {

using Part = Blocks (*)(Composition &, const Section &);

const QHash<QString, Part> &parts()
{
    static const QHash<QString, Part> known{
        {u"method"_s, methodPart},
        {u"picture"_s, picturePart},
        {u"areas"_s, areasPart},
        {u"commissions"_s, commissionsPart},
        {u"changes"_s, changesPart},
        {u"initiatives"_s, optionalPart},
        {u"indicators"_s, optionalPart},
        {u"voices"_s, optionalPart},
        {u"learning"_s, learningPart},
        {u"next"_s, nextPart},
        {u"appendix_matrix"_s, wordsAppendix},
        {u"appendix_answers"_s, answersAppendix},
        {u"appendix_evidence"_s, evidenceAppendix},
        {u"appendix_method"_s, methodAppendix},
    };
    return known;
}

void append(Blocks &blocks, Blocks more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// A summary right after the decision shares its page: the board reads both at once.
void addDecisionAndSummary(Composition &c, Blocks &blocks, const Section &decision, const Section &summary)
{
    const QString name = c.heading(decision) + c.words.andBetween + Composition::lowered(c.heading(summary));
    Blocks opening = c.chapter(decision);
    std::get<Heading>(opening.back().value).text = name;
    std::get<Heading>(opening.back().value).section = QString();
    append(blocks, std::move(opening));
    append(blocks, decisionPart(c, decision));
    blocks.push_back(sideMain({}, {}, {heading(2, c.heading(summary), summary.key)}));
    append(blocks, summaryPart(c, summary));
}

/// Texts of an area or a measure belong where that area or measure is.
bool isChapter(const Section &section)
{
    return !section.left && !section.key.startsWith("area:"_L1) && !section.key.startsWith("measure:"_L1)
           && !section.key.startsWith("letter:"_L1);
}

void addSections(Composition &c, Blocks &blocks)
{
    QList<Section> chapters = c.facts.sections();
    chapters.removeIf([](const Section &section) { return !isChapter(section); });
    for (qsizetype i = 0; i < chapters.size(); ++i) {
        const Section &section = chapters.at(i);
        if (section.key == "decision"_L1 && chapters.value(i + 1).key == "summary"_L1) {
            addDecisionAndSummary(c, blocks, section, chapters.at(i + 1));
            ++i;
        } else if (section.key == "decision"_L1 || section.key == "summary"_L1) {
            append(blocks, c.chapter(section));
            append(blocks, section.key == "decision"_L1 ? decisionPart(c, section) : summaryPart(c, section));
        } else {
            append(blocks, parts().value(section.key, textPart)(c, section));
        }
    }
}

} // namespace

std::vector<std::pair<QString, QString>> originsOf(const ReportData &data, const QString &language, const QString &kind)
{
    const auto id = [](const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); };
    std::vector<std::pair<QString, QString>> origins{
        {u"round"_s, id(data.view.round.recordId)},
        {u"kind"_s, kind},
        {u"language"_s, language},
        {u"version"_s, QString::number(data.version ? data.version->number : 0)},
        {u"content_hash"_s, QString::fromLatin1(data.contentHash.toHex())},
        {u"newest"_s, QString::number(data.newestRevisionAt)}};
    for (const auto &section : data.sections)
        origins.emplace_back(u"section:"_s + section->key, id(section.revisionId.value));
    return origins;
}

bool isOptional(const QString &sectionKey)
{
    return parts().value(sectionKey) == &optionalPart;
}

Document boardReport(const ReportData &data, const QString &language, const Typesetter &typesetter)
{
    Composition c(data, language, typesetter);
    Document document;
    document.metadata = c.metadata(c.title());
    document.metadata.origins = originsOf(data, language, u"board"_s);
    document.words = Words::in(language);
    document.blocks.push_back(boardCover(c));
    Heading contents;
    contents.text = document.words.contents;
    contents.section = QString();
    contents.compact = true;
    document.blocks.push_back(contents);
    document.blocks.push_back(Contents{});
    addSections(c, document.blocks);
    return document;
}

} // namespace report
