// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/parcel.h"

#include "core/assessment/assessments.h"
#include "core/assignment/roundview.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidencestorage.h"
#include "core/package/packer.h"
#include "core/round/rounds.h"

#include <QCoreApplication>
#include <QSet>
#include <QTemporaryFile>

namespace {

struct ParcelText {
    Q_DECLARE_TR_FUNCTIONS(ParcelText)
};

/// The last answers of units that were merged into this one: what their successor starts from.
Done predecessors(Journal &journal, const PlanBook &book, Packer &packer, UnitId unit)
{
    QSet<QUuid> former;
    for (const auto &one : book.units()) {
        if (one->successor == unit)
            former.insert(one.recordId);
    }
    if (former.isEmpty() || packer.before().isNull())
        return {};
    auto asked = assignmentsOf(journal, packer.before());
    if (!asked)
        return tl::unexpected(asked.error());
    for (const AskedAssignment &one : std::as_const(*asked)) {
        if (!former.contains(one.unit.value))
            continue;
        Done done = packer.newest(one.id.value);
        if (done)
            done = packer.submittedAnswer(one, false, packer.contents().earlierAnswers);
        if (!done)
            return done;
    }
    return packer.units(former);
}

Done extensionOf(Journal &journal, Packer &packer, const PackageScope &scope)
{
    auto extensions = journal.select<Extension>(u"round/select_round_extensions"_s, {{u"round"_s, scope.round.value}});
    if (!extensions)
        return tl::unexpected(extensions.error());
    return packer.picker().current(*extensions, [&scope](const auto &one) { return one->unit == scope.unit; });
}

Done assessmentOf(Journal &journal, Packer &packer, const PlanBook &book, RoundId round, MeasureId measure)
{
    if (round.isNull())
        return {};
    auto sheets = assessments::all(journal, book, round);
    if (!sheets)
        return tl::unexpected(sheets.error());
    for (const AssessmentSheet &sheet : std::as_const(*sheets)) {
        if (sheet.measure != measure)
            continue;
        if (auto taken = packer.whole(assessments::idOf(round, measure).value); !taken)
            return taken;
        for (const auto &signature : sheet.signatures) {
            if (auto taken = packer.whole(signature.recordId); !taken)
                return taken;
        }
    }
    return {};
}

Done commentsOf(Journal &journal, Packer &packer, const PackageScope &scope)
{
    auto asked = assignmentsOf(journal, scope.round);
    if (!asked)
        return tl::unexpected(asked.error());
    for (const AskedAssignment &one : std::as_const(*asked)) {
        if (auto taken = packer.thread(one.id); !taken)
            return taken;
    }
    return {};
}

Error nothingYet(const PackageScope &scope)
{
    return {Error::Kind::Invalid,
            scope.isMeasures()
                ? ParcelText::tr("There is nothing to send back yet: write the assessment or a comment first.")
                : ParcelText::tr("There is nothing to send back yet: submit the answers first.")};
}

} // namespace

namespace parcels {

Result<Parcel> forUnit(Journal &journal, const PlanBook &book, const PackageScope &scope)
{
    Parcel parcel{.scope = scope};
    Packer packer(journal, book, parcel);
    parcel.contents.unit = book.unitName(scope.unit);
    Done done = packer.rounds();
    if (done)
        done = packer.ownAnswers(scope.round, true, parcel.contents.answers);
    if (done && parcel.contents.assignments == 0) {
        return failure(
            Error::Kind::NotFound,
            ParcelText::tr("%1 is not asked about anything in %2.").arg(parcel.contents.unit, parcel.contents.round));
    }
    if (done && !packer.before().isNull())
        done = packer.ownAnswers(packer.before(), false, parcel.contents.earlierAnswers);
    if (done)
        done = predecessors(journal, book, packer, scope.unit);
    if (done)
        done = packer.units({scope.unit.value});
    if (done)
        done = packer.picker().words(book, packer.measures());
    if (done)
        done = packer.picker().people({scope.unit.value}, {Role::Contact, Role::UnitHead}, Picker::Colleagues::Too);
    if (done)
        done = extensionOf(journal, packer, scope);
    if (!done)
        return tl::unexpected(done.error());
    packer.count();
    return parcel;
}

Result<Parcel> forMeasure(Journal &journal, const PlanBook &book, const PackageScope &scope, QDate today)
{
    Parcel parcel{.scope = scope};
    Packer packer(journal, book, parcel);
    parcel.contents.measure = book.measureTitle(scope.measure);
    auto round = roundOf(journal, scope.round);
    if (!round)
        return tl::unexpected(round.error());
    if (today <= (*round)->due) {
        return failure(
            Error::Kind::Forbidden,
            ParcelText::tr("The units have until %1. A coordinator's package is made after that day, so that "
                           "it holds their answers.")
                .arg((*round)->due.toString(Qt::ISODate)));
    }
    Done done = packer.rounds();
    QSet<QUuid> units, coordinators;
    for (const ResponsibleUnit &one : book.coordinating(scope.measure))
        coordinators.insert(one.unit.value);
    for (const RoundId id : {scope.round, packer.before()}) {
        if (!done || id.isNull())
            continue;
        auto asked = assignmentsOf(journal, id);
        if (!asked)
            return tl::unexpected(asked.error());
        int &count = id == scope.round ? parcel.contents.answers : parcel.contents.earlierAnswers;
        for (const AskedAssignment &one : std::as_const(*asked)) {
            if (!done || one.measure != scope.measure)
                continue;
            units.insert(one.unit.value);
            parcel.contents.assignments += id == scope.round;
            done = packer.newest(one.id.value);
            if (done)
                done = packer.submittedAnswer(one, false, count);
        }
        if (done)
            done = assessmentOf(journal, packer, book, id, scope.measure);
    }
    if (done)
        done = packer.units(units + coordinators);
    if (done)
        done = packer.picker().words(book, {scope.measure.value});
    if (done) {
        done = packer.picker().current(book.responsibilities(),
                                       [&scope](const auto &one) { return one->measure == scope.measure; });
    }
    if (done)
        done = packer.picker().people(coordinators, {Role::Coordinator}, Picker::Colleagues::Not);
    if (!done)
        return tl::unexpected(done.error());
    packer.count();
    return parcel;
}

Result<Parcel> forAnswers(Journal &journal, const PlanBook &book, const PackageScope &scope)
{
    Parcel parcel{.scope = scope};
    parcel.scope.purpose = PackagePurpose::Answers;
    Packer packer(journal, book, parcel);
    parcel.contents.unit = book.unitName(scope.unit);
    Done done = packer.rounds();
    if (done && scope.isMeasures()) {
        parcel.contents.measure = book.measureTitle(scope.measure);
        done = assessmentOf(journal, packer, book, scope.round, scope.measure);
        for (const auto &[id, one] : parcel.revisions)
            parcel.contents.answers += one.hasContent && one.revision.kind == QString(Assessment::kind);
        if (done) // the threads stayed behind: what lies here was written here
            done = commentsOf(journal, packer, scope);
    } else if (done) {
        auto asked = assignmentsOf(journal, scope.round);
        if (!asked)
            return tl::unexpected(asked.error());
        for (const AskedAssignment &one : std::as_const(*asked)) {
            if (!done || one.answerRevision.isNull())
                continue;
            ++parcel.contents.assignments;
            done = packer.whole(one.id.value);
            if (done)
                done = packer.submissions(one.id);
            if (done)
                done = packer.submittedAnswer(one, true, parcel.contents.answers);
            if (done)
                done = packer.thread(one.id);
        }
    }
    if (done)
        done = packer.newest(book.plan().recordId);
    const bool isEmpty = parcel.contents.answers == 0 && (!scope.isMeasures() || parcel.contents.comments == 0);
    if (done && isEmpty)
        return tl::unexpected(nothingYet(scope));
    if (!done)
        return tl::unexpected(done.error());
    packer.count();
    return parcel;
}

Done write(Journal &from, Journal &to, const Parcel &parcel)
{
    for (const auto &[id, one] : parcel.revisions) {
        std::optional<Content> content;
        if (one.hasContent) {
            auto found = from.content(*kindNamed(one.revision.kind), {id});
            if (!found)
                return tl::unexpected(found.error());
            content = *found;
        }
        if (auto inserted = to.insert(one.revision, content); !inserted)
            return inserted;
    }
    for (const auto &[person, role] : parcel.grants) {
        auto granted = to.connection().execute(u"person/insert_role_grant"_s,
                                               {{u"person"_s, person.value}, {u"role"_s, roleCode(role)}});
        if (!granted)
            return granted;
    }
    for (const auto &[file, size] : parcel.files) {
        QTemporaryFile bytes;
        if (!bytes.open())
            return failure(Error::Kind::Storage,
                           ParcelText::tr("There is no room for temporary files. Free some space "
                                          "and try again."),
                           bytes.errorString());
        if (auto copied = evidence::copyBytes(from.connection(), file.scope, file.sha256, bytes); !copied)
            return copied;
        bytes.seek(0);
        if (auto kept = evidence::storeBytes(to.connection(), file.scope, file.sha256, bytes); !kept)
            return kept;
    }
    return packages::writeScope(to.connection(), parcel.scope);
}

} // namespace parcels
