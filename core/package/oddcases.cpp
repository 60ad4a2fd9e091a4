// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/oddcases.h"

#include "core/answer/answers.h"
#include "core/person/people.h"
#include "core/round/rounds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace {

struct OddCaseText {
    Q_DECLARE_TR_FUNCTIONS(OddCaseText)
};

/// The open round that follows a closed one and asks the same unit; null when there is none.
Result<RoundId> openRoundAfter(Journal &journal, const Recorded<Round> &round)
{
    auto rounds = rounds::all(journal);
    if (!rounds)
        return tl::unexpected(rounds.error());
    for (const auto &other : std::as_const(*rounds)) {
        const bool isLater = std::tuple(other->periodTo, other->due) > std::tuple(round->periodTo, round->due);
        if (roundStateOf(other->state) == RoundState::Open && other->roundKind == round->roundKind && isLater)
            return RoundId{other.recordId};
    }
    return RoundId{};
}

OddCase closedCase(const PlanBook &book, const Recorded<Round> &round, UnitId unit, const QString &openName)
{
    const bool isLocked = roundStateOf(round->state) == RoundState::Locked;
    OddCase odd{.key = openName.isEmpty() ? u"closed_round"_s : u"last_round"_s};
    odd.sentence = isLocked ? OddCaseText::tr("The report of %1 is locked. The answers of %2 come too late for it.")
                            : OddCaseText::tr("%1 is closed. The answers of %2 come too late for it.");
    odd.sentence = odd.sentence.arg(round->name, book.unitName(unit));
    odd.choices << u"keep"_s;
    odd.sentence
        += u' ' + OddCaseText::tr("keep: they are kept with that round as a late answer, and it stays closed.");
    if (!isLocked) {
        odd.choices << u"take"_s;
        odd.sentence += u' ' + OddCaseText::tr("take: they count as submitted, and the round stays closed.");
    }
    if (!openName.isEmpty()) {
        odd.choices << u"draft"_s;
        odd.sentence
            += u' '
               + OddCaseText::tr("draft: they are kept as a late answer and also laid as drafts in %1, for the "
                                 "unit to confirm.")
                     .arg(openName);
    }
    return odd;
}

OddCase unknownCase(const PlanBook &book, const PackageScope &scope, const QString &name)
{
    OddCase odd{.key = u"unknown_package"_s,
                .sentence
                = OddCaseText::tr("%1 comes from a package that this store did not make, so nothing shows whom "
                                  "it was sent to.")
                      .arg(name),
                .choices = {u"take"_s}};
    odd.sentence += u' '
                    + (scope.isMeasures()
                           ? OddCaseText::tr("take: it is taken in as the coordinators' assessment of %1.")
                                 .arg(book.measureTitle(scope.measure))
                           : OddCaseText::tr("take: it is taken in as %1's answers.").arg(book.unitName(scope.unit)));
    return odd;
}

OddCase lockedAssessment(const PlanBook &book, const Recorded<Round> &round, MeasureId measure)
{
    OddCase odd{.key = u"closed_round"_s, .choices = {u"keep"_s}};
    odd.sentence = OddCaseText::tr("The report of %1 is locked. The assessment of %2 comes too late for it.")
                       .arg(round->name, book.measureTitle(measure));
    odd.sentence += u' ' + OddCaseText::tr("keep: it is kept with that round, and the locked report stays as it is.");
    return odd;
}

QString chosenIn(const QList<OddCase> &cases, const QStringList &keys)
{
    for (const OddCase &odd : cases) {
        if (keys.contains(odd.key))
            return odd.chosen;
    }
    return {};
}

/// The one version that came beside or on top of those that stood here. Null when none came, or when it cannot be told
/// from them: then whatever is in conflict stays so, for a person to end.
Result<RevisionId> lateOne(Journal &journal, const QUuid &record, const QList<RevisionId> &stood)
{
    auto heads = journal.heads(record);
    if (!heads)
        return tl::unexpected(heads.error());
    heads->removeIf([&stood](const RevisionId &head) { return stood.contains(head); });
    return stood.size() <= 1 && heads->size() == 1 ? heads->first() : RevisionId{};
}

/// The answer that came late, over the one that stood here: both are in the history, and neither is in conflict.
/// Gives its version.
Result<RevisionId> joinAnswer(Journal &journal, Pen &pen, const IncomingChange &change)
{
    const QUuid record = assignments::answerIdOf(change.assignment).value;
    auto late = lateOne(journal, record, change.answerHeads);
    if (!late || late->isNull())
        return late;
    auto heads = journal.heads(record);
    if (!heads)
        return tl::unexpected(heads.error());
    if (heads->size() == 1)
        return late;
    auto written = journal.append(pen, record, change.unit.value, *heads, change.after);
    if (!written)
        return tl::unexpected(written.error());
    return written->id;
}

/// A round that is over keeps what stood in it, or takes what came late: one event that follows both says which.
Done joinLate(Journal &journal, Pen &pen, const IncomingChange &change, const QString &choice, const QString &file)
{
    auto answer = joinAnswer(journal, pen, change);
    if (!answer)
        return tl::unexpected(answer.error());
    auto late = lateOne(journal, change.assignment.value, change.assignmentHeads);
    if (!late || late->isNull())
        return late ? Done{} : tl::unexpected(late.error());
    auto heads = journal.heads(change.assignment.value);
    if (!heads)
        return tl::unexpected(heads.error());
    const bool takes = choice == "take"_L1;
    if (change.assignmentHeads.isEmpty() || (takes && heads->size() == 1))
        return {}; // what came holds as it is
    auto next = journal.noun<Assignment>(takes ? *late : change.assignmentHeads.first());
    if (!next)
        return tl::unexpected(next.error());
    if (takes && !answer->isNull())
        next->answerRevision = *answer;
    next->reason = OddCaseText::tr("Came late, in %1").arg(file);
    auto written = journal.append(pen, change.assignment.value, change.unit.value, *heads, *next);
    if (!written)
        return tl::unexpected(written.error());
    return {};
}

/// Lays an answer as a draft on another assignment, beside whatever is there.
Done layDraft(Journal &journal, Pen &pen, const Actor &actor, AssignmentId target, const IncomingChange &change,
              const QString &from)
{
    auto assignment = journal.record<Assignment>(target.value);
    if (!assignment)
        return tl::unexpected(assignment.error());
    if (!*assignment)
        return {}; // not asked there: the answer is kept where it came
    Answer draft = change.after;
    draft.assignment = target;
    draft.receivedFrom = from;
    auto heads = journal.heads(assignments::answerIdOf(target).value);
    if (!heads)
        return tl::unexpected(heads.error());
    for (const RevisionId &head : std::as_const(*heads)) {
        auto there = journal.content(*kindNamed(QString(Answer::kind)), head);
        if (!there)
            return tl::unexpected(there.error());
        if (*there && (*there)->fields == fieldsOf(draft))
            return {};
    }
    auto saved = answers::save(journal, pen, actor, draft, {});
    if (!saved)
        return tl::unexpected(saved.error());
    return {};
}

} // namespace

namespace oddcases {

Done requireRound(Journal &journal, RoundId id, const QString &name)
{
    auto round = journal.record<Round>(id.value);
    if (!round)
        return tl::unexpected(round.error());
    if (*round)
        return {};
    return failure(Error::Kind::NotFound,
                   OddCaseText::tr("%1 is for a round that this store does not have. Nothing was "
                                   "taken in.")
                       .arg(name));
}

Result<QList<OddCase>> found(Journal &journal, const PlanBook &book, const PackageScope &scope, bool isKnownPackage,
                             const QString &name, QDate today)
{
    QList<OddCase> cases;
    const UnitId unit = scope.unit;
    if (!isKnownPackage)
        cases << unknownCase(book, scope, name);
    auto round = journal.record<Round>(scope.round.value);
    if (!round)
        return tl::unexpected(round.error());
    const RoundState state = roundStateOf((**round)->state);
    if (scope.isMeasures()) { // coordinators assess what has come in, also after the round is closed
        if (state == RoundState::Locked)
            cases << lockedAssessment(book, **round, scope.measure);
        return cases;
    }
    if (state == RoundState::Closed || state == RoundState::Locked) {
        auto open = openRoundAfter(journal, **round);
        if (!open)
            return tl::unexpected(open.error());
        QString openName;
        if (!open->isNull()) {
            auto other = journal.record<Round>(open->value);
            if (!other)
                return tl::unexpected(other.error());
            openName = (**other)->name;
        }
        cases << closedCase(book, **round, unit, openName);
    }
    const auto *who = book.unit(unit);
    if (who && !(*who)->successor.isNull() && !isValid(**who, today)) {
        cases << OddCase{.key = u"merged_unit"_s,
                         .sentence
                         = OddCaseText::tr("%1 has been merged into %2. own: the answers stay %1's, which was "
                                           "asked. successor: they are also laid as drafts with %2.")
                               .arg((*who)->name, book.unitName((*who)->successor)),
                         .choices = {u"own"_s, u"successor"_s}};
    }
    return cases;
}

Result<QStringList> notices(Journal &journal, const PlanBook &book, const Incoming &incoming, QDate today)
{
    QStringList out;
    auto known = correspondence::receivedItem(journal.connection(), incoming.sha256);
    if (!known)
        return tl::unexpected(known.error());
    const QString name = QDir::toNativeSeparators(incoming.path);
    if (*known) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch((*known)->receivedAt, Qt::UTC);
        out << OddCaseText::tr("%1 was taken in already, on %2.").arg(name, when.date().toString(Qt::ISODate));
    }
    auto round = journal.record<Round>(incoming.round.value);
    if (!round)
        return tl::unexpected(round.error());
    const bool isOpen = *round && roundStateOf((**round)->state) == RoundState::Open;
    const bool brings = std::any_of(incoming.changes.begin(), incoming.changes.end(),
                                    [](const auto &one) { return one.kind != IncomingChange::Kind::Known; });
    if (isOpen && brings && (**round)->cutoff.isValid() && today > (**round)->cutoff) {
        out << OddCaseText::tr("The data cut-off was %1. The answers of %2 are listed as having come after it.")
                   .arg((**round)->cutoff.toString(Qt::ISODate), book.unitName(incoming.unit));
    }
    const auto conflicts = std::count_if(incoming.changes.begin(), incoming.changes.end(),
                                         [](const auto &one) { return one.kind == IncomingChange::Kind::Conflict; });
    if (conflicts == 0)
        return out;
    auto people = people::all(journal);
    if (!people)
        return tl::unexpected(people.error());
    QSet<QString> authors;
    for (const IncomingChange &change : incoming.changes) {
        if (change.kind != IncomingChange::Kind::Conflict)
            continue;
        auto heads = journal.heads(assignments::answerIdOf(change.assignment).value);
        if (!heads)
            return tl::unexpected(heads.error());
        for (const RevisionId &head : std::as_const(*heads)) {
            auto revision = journal.revision(head);
            if (!revision)
                return tl::unexpected(revision.error());
            authors.insert((*revision)->author);
        }
    }
    QStringList names;
    for (const QString &author : std::as_const(authors))
        names << people::authorName(*people, author);
    names.sort();
    out << (authors.size() > 1
                ? OddCaseText::tr("%n answer(s) of %1 differ between %2. Both versions are kept, in conflict.", nullptr,
                                  int(conflicts))
                      .arg(book.unitName(incoming.unit), names.join(u", "_s))
                : OddCaseText::tr(
                      "%n answer(s) of %1 differ from what came before. Both versions are kept, in conflict.", nullptr,
                      int(conflicts))
                      .arg(book.unitName(incoming.unit)));
    return out;
}

Done choose(QList<OddCase> &cases, const QMap<QString, QString> &choices)
{
    for (OddCase &odd : cases) {
        odd.chosen = choices.value(odd.key);
        if (!odd.chosen.isEmpty() && !odd.choices.contains(odd.chosen)) {
            return failure(Error::Kind::Usage, OddCaseText::tr("%1 has no choice “%2”. Choose one of: %3")
                                                   .arg(odd.key, odd.chosen, odd.choices.join(u", "_s)));
        }
    }
    return {};
}

Done decided(const Incoming &incoming)
{
    QStringList lines;
    for (const OddCase &odd : incoming.cases) {
        if (odd.chosen.isEmpty())
            lines << odd.sentence + u" ("_s + odd.key + u'=' + odd.choices.join(u'|') + u')';
    }
    if (lines.isEmpty())
        return {};
    lines.prepend(OddCaseText::tr("%1 was not taken in. Choose what to do with it:")
                      .arg(QDir::toNativeSeparators(incoming.path)));
    return failure(Error::Kind::Forbidden, lines.join(u'\n'));
}

Done settle(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book, const Incoming &incoming)
{
    const QString file = QFileInfo(incoming.path).fileName();
    const QString late = chosenIn(incoming.cases, {u"closed_round"_s, u"last_round"_s});
    const QString unit = chosenIn(incoming.cases, {u"merged_unit"_s});
    RoundId open;
    if (late == "draft"_L1) {
        auto round = journal.record<Round>(incoming.round.value);
        if (!round)
            return tl::unexpected(round.error());
        auto found = openRoundAfter(journal, **round);
        if (!found)
            return tl::unexpected(found.error());
        open = *found;
    }
    for (const IncomingChange &change : incoming.changes) {
        if (change.kind == IncomingChange::Kind::Known)
            continue;
        Done done = late.isEmpty() ? Done{} : joinLate(journal, pen, change, late, file);
        const QString from = OddCaseText::tr("%1, in %2").arg(book.unitName(change.unit), file);
        if (done && !open.isNull()) {
            auto department = journal.record<Assignment>(change.assignment.value);
            if (!department)
                return tl::unexpected(department.error());
            done = layDraft(journal, pen, actor,
                            assignments::idOf(open, change.measure, change.unit, (**department)->department), change,
                            from);
        }
        if (done && unit == "successor"_L1) {
            const UnitId successor = (*book.unit(change.unit))->successor;
            done = layDraft(journal, pen, actor, assignments::idOf(incoming.round, change.measure, successor, {}),
                            change, from);
        }
        if (!done)
            return done;
    }
    return {};
}

} // namespace oddcases
