// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/taking.h"

#include "core/form/formintake.h"
#include "core/package/oddcases.h"
#include "core/round/rounds.h"
#include "core/text/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace {

struct TakingText {
    Q_DECLARE_TR_FUNCTIONS(TakingText)
};

QString choicesText(const QList<OddCase> &cases)
{
    QStringList lines;
    for (const OddCase &odd : cases)
        lines << odd.key + u'=' + odd.chosen;
    return lines.join(u'\n');
}

/// What a form wrote, in numbers.
Result<MergeSummary> summaryOf(Journal &journal, const QList<RevisionId> &fresh)
{
    MergeSummary summary{.added = fresh.size()};
    for (const RevisionId &id : fresh) {
        auto revision = journal.revision(id);
        if (!revision)
            return tl::unexpected(revision.error());
        ++summary.addedByKind[(*revision)->kind];
        if (!summary.conflicts.contains((*revision)->recordId))
            summary.conflicts << (*revision)->recordId;
    }
    std::sort(summary.conflicts.begin(), summary.conflicts.end());
    if (auto left = taking::leaveOutSettled(journal, summary); !left)
        return tl::unexpected(left.error());
    return summary;
}

/// A form with faults brings nothing: all of them are told at once.
Done withoutFaults(const Incoming &incoming)
{
    if (incoming.faults.isEmpty())
        return {};
    QStringList lines{
        TakingText::tr("%1 was not taken in. Mend this first:").arg(QDir::toNativeSeparators(incoming.path))};
    for (const FormFault &fault : incoming.faults)
        lines << (fault.cell.isEmpty() ? fault.sentence : fault.cell + u": "_s + fault.sentence);
    return failure(Error::Kind::Invalid, lines.join(u'\n'));
}

/// Whether the versions that the form was made from are in this store.
Done isMadeHere(Journal &journal, const FilledForm &form, const QString &name)
{
    for (const FilledBlock &block : form.blocks) {
        for (const RevisionId &base : {block.assignmentBase, block.answerBase}) {
            auto known = base.isNull() ? Result<std::optional<Revision>>(Revision{}) : journal.revision(base);
            if (!known)
                return tl::unexpected(known.error());
            if (!*known) {
                return failure(
                    Error::Kind::NotFound,
                    TakingText::tr("%1 was made from a copy of the store that knows more than this one. Merge "
                                   "that copy first, then the form. Nothing was taken in.")
                        .arg(name));
            }
        }
    }
    return {};
}

void addFormNotices(const FilledForm &form, const FormAnswers &answers, Incoming &incoming)
{
    if (answers.authorisedBy.isNull() && !answers.answers.isEmpty())
        incoming.notices << TakingText::tr("Nobody has authorised the form, so its answers come in as drafts.");
    if (const auto missing = form.blocks.size() - answers.answers.size(); missing > 0 && !answers.answers.isEmpty())
        incoming.notices << TakingText::tr("%n assignment(s) of the form are not answered.", nullptr, int(missing));
}

} // namespace

namespace taking {

Done note(Journal &journal, const Actor &actor, const Incoming &incoming, const QList<RevisionId> &revisions)
{
    return correspondence::noteReceived(journal.connection(),
                                        {.sha256 = incoming.sha256,
                                         .kind = incoming.kind,
                                         .package = incoming.package,
                                         .round = incoming.round,
                                         .unit = incoming.unit,
                                         .fileName = QFileInfo(incoming.path).fileName(),
                                         .sender = incoming.sender,
                                         .receivedAt = nowMs(),
                                         .receivedBy = actor.author,
                                         .added = incoming.summary.added,
                                         .choices = choicesText(incoming.cases)},
                                        revisions);
}

Done settle(Journal &journal, Pen &pen, const Actor &actor, const PlanBook &book, const Comparison &before,
            Incoming &incoming)
{
    // Twice: what came says what a choice is about, and the choice may change how it stands.
    for (const bool isSettled : {false, true}) {
        auto changes = before.after(journal, incoming.round);
        if (!changes)
            return tl::unexpected(changes.error());
        changes->removeIf([&incoming](const IncomingChange &change) { return change.unit != incoming.unit; });
        incoming.changes = *changes;
        if (isSettled)
            break;
        if (auto settled = oddcases::settle(journal, pen, actor, book, incoming); !settled)
            return settled;
    }
    return {};
}

Done leaveOutSettled(Journal &journal, MergeSummary &summary)
{
    QList<QUuid> left;
    for (const QUuid &record : std::as_const(summary.conflicts)) {
        auto heads = journal.heads(record);
        if (!heads)
            return tl::unexpected(heads.error());
        if (heads->size() > 1)
            left << record;
    }
    summary.conflicts = left;
    return {};
}

Result<bool> isKnownPackage(Journal &journal, const PackageScope &scope, const QString &name)
{
    auto sent = correspondence::sentItem(journal.connection(), scope.package);
    if (!sent)
        return tl::unexpected(sent.error());
    if (!*sent)
        return false;
    const SentItem &item = **sent;
    const bool isSame = item.round == scope.round && item.unit == scope.unit && item.measure == scope.measure
                        && item.secret == scope.secret;
    if (isSame)
        return true;
    return failure(Error::Kind::Forbidden,
                   TakingText::tr("%1 does not match the package that was sent: it says another "
                                  "unit, round or secret. Nothing was taken in.")
                       .arg(name));
}

Done form(Journal &journal, Pen &pen, const Actor &actor, const IntakeOrder &order, bool previews, Incoming &incoming)
{
    const QString name = QDir::toNativeSeparators(incoming.path);
    incoming.kind = u"form"_s;
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    auto filled = forms::read(incoming.path);
    if (!filled)
        return tl::unexpected(filled.error());
    incoming.package = filled->package;
    incoming.round = filled->round;
    incoming.unit = filled->unit;
    incoming.sender = filled->filledBy;
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    if (filled->plan != book->plan().recordId)
        return failure(Error::Kind::Invalid,
                       TakingText::tr("%1 is a form of another plan. Nothing was taken in.").arg(name));
    const PackageScope scope{
        .package = filled->package, .round = filled->round, .unit = filled->unit, .secret = filled->secret};
    auto known = isKnownPackage(journal, scope, name);
    if (!known)
        return tl::unexpected(known.error());
    if (auto here = oddcases::requireRound(journal, filled->round, name); !here)
        return here;
    const QDate today = todayIn(book->plan()->timeZone);
    auto cases = oddcases::found(journal, *book, scope, *known, name, today);
    if (!cases)
        return tl::unexpected(cases.error());
    if (auto made = isMadeHere(journal, *filled, name); !made)
        return made;
    auto answers = forms::answersIn(journal, *book, *filled);
    if (!answers)
        return tl::unexpected(answers.error());
    incoming.faults = answers->faults;
    if (!incoming.faults.isEmpty())
        return previews ? Done{} : withoutFaults(incoming);
    QSet<QUuid> assignments;
    for (const FilledBlock &block : std::as_const(filled->blocks))
        assignments.insert(block.assignment.value);
    auto before = Comparison::before(journal, assignments);
    if (!before)
        return tl::unexpected(before.error());
    auto fresh = forms::take(journal, *filled, *answers);
    if (!fresh)
        return tl::unexpected(fresh.error());
    if (!fresh->isEmpty()) { // the same form again asks nothing; an error here takes back what was written
        incoming.cases = *cases;
        if (auto chosen = oddcases::choose(incoming.cases, order.choices); !chosen)
            return chosen;
        if (auto decided = oddcases::decided(incoming); !decided && !previews)
            return decided;
    }
    if (auto settled = settle(journal, pen, actor, *book, *before, incoming); !settled)
        return settled;
    auto notices = oddcases::notices(journal, *book, incoming, today);
    if (!notices)
        return tl::unexpected(notices.error());
    incoming.notices = *notices;
    addFormNotices(*filled, *answers, incoming);
    auto summary = summaryOf(journal, *fresh);
    if (!summary)
        return tl::unexpected(summary.error());
    incoming.summary = *summary;
    return note(journal, actor, incoming, *fresh);
}

} // namespace taking
