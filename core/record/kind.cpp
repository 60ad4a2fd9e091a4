// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/kind.h"

#include "core/answer/answer.h"
#include "core/assessment/assessment.h"
#include "core/assignment/assignment.h"
#include "core/comment/comment.h"
#include "core/commission/commission.h"
#include "core/erasure/erasure.h"
#include "core/evidence/evidence.h"
#include "core/person/person.h"
#include "core/plan/plan.h"
#include "core/plan/reportlook.h"
#include "core/round/round.h"
#include "core/submission/submission.h"
#include "core/unit/unit.h"
#include "core/version/reportcase.h"
#include "core/version/reportversion.h"
#include "core/version/reviewcopy.h"

namespace {

/// Sorts members by what they hold: ids are stored apart from text, and only prose is searched.
struct ColumnReader {
    Kind &kind;

    template<class Noun>
    void operator()(const QString &name, Id<Noun> &) const
    {
        kind.uuidColumns << name;
        kind.columns << name;
    }
    void operator()(const QString &name, QUuid &) const
    {
        kind.uuidColumns << name;
        kind.columns << name;
    }
    void operator()(const QString &name, auto &) const { kind.columns << name; }
};

template<class Noun>
Kind kindOf(const QString &folder, const QStringList &wordColumns = {})
{
    Kind kind;
    kind.name = Noun::kind;
    kind.folder = folder;
    kind.wordColumns = wordColumns;
    Noun{}.describe(ColumnReader{kind});
    kind.columns.sort();
    return kind;
}

} // namespace

const QList<Kind> &allKinds()
{
    static const QList<Kind> kinds{
        kindOf<Plan>(u"plan"_s, {u"title"_s, u"municipality"_s}),
        kindOf<Area>(u"plan"_s, {u"section"_s, u"name"_s, u"focus_areas"_s}),
        kindOf<Measure>(u"plan"_s, {u"number"_s, u"title"_s, u"short_title"_s, u"official_text"_s}),
        kindOf<Rule>(u"plan"_s),
        kindOf<Responsibility>(u"plan"_s),
        kindOf<Status>(u"plan"_s),
        kindOf<ReportLook>(u"plan"_s),
        kindOf<Section>(u"plan"_s, {u"heading_sv"_s, u"heading_en"_s, u"text"_s}),
        kindOf<Unit>(u"unit"_s, {u"name"_s, u"short_name"_s, u"aliases"_s}),
        kindOf<Person>(u"person"_s, {u"name"_s, u"mail"_s, u"title"_s}),
        kindOf<Round>(u"round"_s, {u"name"_s, u"case_number"_s}),
        kindOf<Extension>(u"round"_s),
        kindOf<ContactCheck>(u"round"_s),
        kindOf<Assignment>(u"assignment"_s),
        kindOf<Answer>(u"answer"_s, {u"done"_s, u"effect"_s, u"helped"_s, u"hindered"_s, u"next_step"_s}),
        kindOf<Submission>(u"submission"_s, {u"code"_s}),
        kindOf<Assessment>(u"assessment"_s, {u"text"_s, u"hindered"_s, u"next_step"_s}),
        kindOf<Signature>(u"assessment"_s, {u"text"_s}),
        kindOf<Evidence>(u"evidence"_s, {u"title"_s, u"address"_s, u"note"_s}),
        kindOf<Comment>(u"comment"_s, {u"text"_s}),
        kindOf<ReportVersion>(u"version"_s, {u"reason"_s}),
        kindOf<ReportCase>(u"version"_s, {u"author"_s, u"recipients"_s}),
        kindOf<FiledReport>(u"version"_s, {u"file_name"_s, u"note"_s}),
        kindOf<ReviewCopy>(u"version"_s),
        kindOf<Decision>(u"commission"_s, {u"decided_by"_s, u"paragraph"_s, u"text"_s}),
        kindOf<Commission>(u"commission"_s, {u"text"_s, u"responsible_name"_s}),
        kindOf<CommissionAnswer>(u"commission"_s, {u"text"_s}),
        kindOf<Erasure>(u"erasure"_s),
    };
    return kinds;
}

const Kind *kindNamed(const QString &name)
{
    for (const Kind &kind : allKinds()) {
        if (kind.name == name)
            return &kind;
    }
    return nullptr;
}
