// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/intake.h"

#include "core/form/form.h"
#include "core/package/comparison.h"
#include "core/package/oddcases.h"
#include "core/package/openedcopy.h"
#include "core/package/taking.h"
#include "core/package/warrant.h"
#include "core/person/people.h"
#include "core/round/rounds.h"
#include "core/text/clock.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace {

struct IntakeText {
    Q_DECLARE_TR_FUNCTIONS(IntakeText)
};

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (auto opened = files::openToRead(file); !opened)
        return tl::unexpected(opened.error());
    if (!hash.addData(&file))
        return tl::unexpected(files::unreadable(path, file.errorString()));
    return hash.result();
}

/// Who wrote what is new, in words: a claim of the file.
Result<QString> senderOf(Journal &journal, const QList<RevisionId> &revisions)
{
    auto people = people::all(journal);
    if (!people)
        return tl::unexpected(people.error());
    QStringList names;
    for (const RevisionId &id : revisions) {
        auto revision = journal.revision(id);
        if (!revision)
            return tl::unexpected(revision.error());
        const QString name = *revision ? people::authorName(*people, (*revision)->author) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    names.sort();
    return names.join(u", "_s);
}

Done takeWhole(Journal &journal, Journal &other, const Actor &actor, const IntakeOrder &order, Incoming &incoming)
{
    const QString name = QDir::toNativeSeparators(incoming.path);
    incoming.kind = u"store"_s;
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    if (auto same = merge::samePlan(journal, other, name); !same)
        return same;
    if (auto whole = warrant::checkWhole(journal, other, name); !whole)
        return whole;
    auto summary = merge::take(journal, other, name, order.progress);
    if (!summary)
        return tl::unexpected(summary.error());
    incoming.summary = *summary;
    return taking::note(journal, actor, incoming, {}); // everybody's: no one person's words came through it
}

Done takeAnswers(Journal &journal, Pen &pen, Journal &other, const Actor &actor, const PackageScope &scope,
                 const IntakeOrder &order, bool previews, Incoming &incoming)
{
    const QString name = QDir::toNativeSeparators(incoming.path);
    incoming.kind = scope.purpose == PackagePurpose::Answers ? u"answers"_s : u"package"_s;
    incoming.package = scope.package;
    incoming.round = scope.round;
    incoming.unit = scope.isMeasures() ? UnitId{} : scope.unit;
    incoming.measure = scope.measure;
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    if (auto same = merge::samePlan(journal, other, name); !same)
        return same;
    auto known = taking::isKnownPackage(journal, scope, name);
    if (!known)
        return tl::unexpected(known.error());
    if (auto here = oddcases::requireRound(journal, scope.round, name); !here)
        return here;
    auto fresh = warrant::check(journal, other, scope, name);
    if (!fresh)
        return tl::unexpected(fresh.error());
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    const QDate today = todayIn(book->plan()->timeZone);
    if (!fresh->isEmpty()) {
        auto cases = oddcases::found(journal, *book, scope, *known, name, today);
        if (!cases)
            return tl::unexpected(cases.error());
        incoming.cases = *cases;
        if (auto chosen = oddcases::choose(incoming.cases, order.choices); !chosen)
            return chosen;
        if (auto decided = oddcases::decided(incoming); !decided && !previews)
            return decided;
    }
    auto answered = answeredIn(other);
    if (!answered)
        return tl::unexpected(answered.error());
    auto before = Comparison::before(journal, *answered);
    if (!before)
        return tl::unexpected(before.error());
    auto assessed = AssessmentComparison::before(journal, scope.round, scope.measure);
    if (!assessed)
        return tl::unexpected(assessed.error());
    auto summary = merge::take(journal, other, name, order.progress);
    if (!summary)
        return tl::unexpected(summary.error());
    incoming.summary = *summary;
    if (scope.isMeasures()) {
        auto assessment = assessed->after(journal, *fresh);
        if (!assessment)
            return tl::unexpected(assessment.error());
        incoming.assessment = *assessment;
    } else if (auto settled = taking::settle(journal, pen, actor, *book, *before, incoming); !settled) {
        return settled;
    }
    auto comments = commentsAmong(journal, *fresh);
    if (!comments)
        return tl::unexpected(comments.error());
    incoming.comments = *comments;
    auto sender = senderOf(journal, *fresh);
    if (!sender)
        return tl::unexpected(sender.error());
    incoming.sender = *sender;
    auto notices = oddcases::notices(journal, *book, incoming, today);
    if (!notices)
        return tl::unexpected(notices.error());
    incoming.notices = *notices;
    if (auto left = taking::leaveOutSettled(journal, incoming.summary); !left)
        return left;
    return taking::note(journal, actor, incoming, *fresh);
}

} // namespace

namespace intake {

Result<Incoming> take(Journal &journal, Pen &pen, const Actor &actor, const QString &path, const IntakeOrder &order,
                      bool previews)
{
    Incoming incoming{.path = path};
    auto hash = hashOf(path);
    if (!hash)
        return tl::unexpected(hash.error());
    incoming.sha256 = *hash;
    auto own = packages::scopeOf(journal.connection());
    if (!own)
        return tl::unexpected(own.error());
    if (*own) {
        return failure(Error::Kind::Forbidden, IntakeText::tr("A package takes nothing in. Open the store that it was "
                                                              "made from."));
    }
    if (forms::isWorkbook(path)) {
        if (auto taken = taking::form(journal, pen, actor, order, previews, incoming); !taken)
            return tl::unexpected(taken.error());
        return incoming;
    }
    auto other = OpenedCopy::open(path, order.passphrase);
    if (!other && other.error().kind == Error::Kind::Corrupt && path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) {
        if (auto form = forms::read(path); !form)
            return tl::unexpected(form.error()); // says what to do about a workbook
    }
    if (!other)
        return tl::unexpected(other.error());
    Journal otherJournal(other->connection());
    auto scope = packages::scopeOf(other->connection());
    if (!scope)
        return tl::unexpected(scope.error());
    Done done = *scope ? takeAnswers(journal, pen, otherJournal, actor, **scope, order, previews, incoming)
                       : takeWhole(journal, otherJournal, actor, order, incoming);
    if (done)
        done = other->connection().readToEnd();
    if (!done)
        return tl::unexpected(done.error());
    return incoming;
}

Result<QList<Incoming>> takeAll(Journal &journal, Pen &pen, const Actor &actor, const IntakeOrder &order, bool previews)
{
    QList<Incoming> out;
    for (const QString &path : order.paths) {
        auto one = take(journal, pen, actor, path, order, previews);
        if (!one)
            return tl::unexpected(one.error());
        out << *one;
    }
    return out;
}

} // namespace intake
