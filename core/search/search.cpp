// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/answer/answer.h"
#include "core/assessment/assessment.h"
#include "core/assignment/assignment.h"
#include "core/comment/comment.h"
#include "core/person/person.h"
#include "core/plan/planbook.h"
#include "core/round/round.h"

#include <QCoreApplication>

namespace {

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(SearchText)
};

QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber()) {
            word += sign;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

/// Finds the words that begin so. A prefix of up to three letters has an index of its own; for a longer one SQLite
/// would merge the entries of every such word before it gives the first, so it is asked for the words themselves.
Result<QString> beginningAs(const QString &word, Connection &connection)
{
    constexpr qint64 most = 200; // with more of them the merging is cheaper
    const bool isSqlite = connection.engine() == StoreAddress::Engine::Sqlite;
    const QString prefix = isSqlite ? u"\"%1\"*"_s.arg(word) : word + u":*"_s;
    if (word.size() <= 3)
        return prefix;
    auto rows = connection.query(u"search/select_terms"_s, {{u"from"_s, word.toLower()}, {u"most"_s, most}});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList terms;
    while (rows->next())
        terms << u"\"%1\""_s.arg(rows->text(u"term"_s));
    return terms.isEmpty() || terms.size() == most ? prefix : u"(%1)"_s.arg(terms.join(u" OR "_s));
}

Result<QString> expression(const QStringList &words, Connection &connection)
{
    QStringList parts;
    for (const QString &word : words) {
        auto part = beginningAs(word, connection);
        if (!part)
            return part;
        parts << *part;
    }
    return parts.join(connection.engine() == StoreAddress::Engine::Sqlite ? u" AND "_s : u" & "_s);
}

QString excerptOf(const Fields &fields, const Kind &kind, const QString &word)
{
    for (const QString &column : kind.wordColumns) {
        const auto field = fields.find(column);
        if (field == fields.end())
            continue;
        const QString text = std::get<QString>(field->second).simplified();
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const qsizetype from = at < 40 ? 0 : text.lastIndexOf(u' ', at - 30) + 1;
        return (from > 0 ? u"… "_s : QString()) + text.mid(from, 120);
    }
    return {};
}

/// Names the record and where it belongs.
class Describer
{
public:
    Describer(Journal &journal, const PlanBook &book)
        : m_journal(journal)
        , m_book(book)
    {
    }
    void describe(SearchHit &hit, const Fields &fields)
    {
        if (hit.kind == "answer"_L1)
            ofAssignment(hit, fromFields<Answer>(fields).assignment, SearchText::tr("Answer"));
        else if (hit.kind == "comment"_L1)
            ofAssignment(hit, fromFields<Comment>(fields).assignment, SearchText::tr("Comment"));
        else if (hit.kind == "assessment"_L1)
            ofAssessment(hit, fromFields<Assessment>(fields));
        else if (hit.kind == "measure"_L1)
            ofMeasure(hit);
        else
            hit.title = firstWords(fields, *kindNamed(hit.kind));
    }

private:
    void ofAssignment(SearchHit &hit, AssignmentId id, const QString &what)
    {
        auto assignment = m_journal.record<Assignment>(id.value);
        if (!assignment || !*assignment)
            return;
        const Assignment &one = ***assignment;
        hit.round = one.round.value;
        hit.measure = one.measure.value;
        hit.unit = one.unit.value;
        hit.title = SearchText::tr("%1: %2, %3").arg(what, m_book.measureTitle(one.measure), m_book.unitName(one.unit));
    }
    void ofAssessment(SearchHit &hit, const Assessment &assessment)
    {
        hit.round = assessment.round.value;
        hit.measure = assessment.measure.value;
        hit.title = SearchText::tr("Assessment: %1").arg(m_book.measureTitle(assessment.measure));
    }
    void ofMeasure(SearchHit &hit)
    {
        hit.measure = hit.record;
        hit.title = m_book.measureTitle({hit.record});
    }
    static QString firstWords(const Fields &fields, const Kind &kind)
    {
        for (const QString &column : kind.wordColumns) {
            if (const auto at = fields.find(column); at != fields.end())
                return std::get<QString>(at->second).section(u'\n', 0, 0);
        }
        return {};
    }

    Journal &m_journal;
    const PlanBook &m_book;
};

/// A saved answer that was never submitted is its unit's alone.
Result<bool> mayRead(Journal &journal, const Actor &actor, const SearchHit &hit, RevisionId revision,
                     const Fields &fields)
{
    if (hit.kind != "answer"_L1 || actor.answersFor({hit.scopeUnit}))
        return true;
    auto assignment = journal.record<Assignment>(fromFields<Answer>(fields).assignment.value);
    if (!assignment)
        return tl::unexpected(assignment.error());
    return *assignment && (**assignment)->answerRevision == revision;
}

} // namespace

namespace search {

Result<QList<SearchHit>> find(Journal &journal, const PlanBook &book, const Actor &actor, const QString &words,
                              int most)
{
    const QStringList terms = wordsIn(words);
    if (terms.isEmpty())
        return QList<SearchHit>();
    auto query = expression(terms, journal.connection());
    if (!query)
        return tl::unexpected(query.error());
    QList<std::pair<SearchHit, RevisionId>> found;
    {
        auto rows
            = journal.connection().query(u"search/select_matches"_s, {{u"query"_s, *query}, {u"most"_s, qint64(most)}});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next()) {
            found.emplace_back(SearchHit{.record = rows->uuid(u"record_id"_s),
                                         .kind = rows->text(u"kind"_s),
                                         .scopeUnit = rows->uuid(u"scope_unit"_s),
                                         .writtenAt = rows->number(u"written_at"_s)},
                               RevisionId{rows->uuid(u"revision_id"_s)});
        }
    }
    Describer describer(journal, book);
    QList<SearchHit> hits;
    for (auto &[hit, revision] : found) {
        const Kind *kind = kindNamed(hit.kind);
        auto content = journal.content(*kind, revision);
        if (!content)
            return tl::unexpected(content.error());
        if (!*content)
            continue;
        auto may = mayRead(journal, actor, hit, revision, (*content)->fields);
        if (!may)
            return tl::unexpected(may.error());
        if (!*may)
            continue;
        describer.describe(hit, (*content)->fields);
        hit.excerpt = excerptOf((*content)->fields, *kind, terms.first());
        hits << hit;
    }
    return hits;
}

} // namespace search
