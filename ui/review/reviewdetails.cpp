// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangewords.h"
#include "ui/parts/whendone.h"
#include "ui/review/conflictpane.h"
#include "ui/review/readingpane.h"
#include "ui/review/reviewpage.h"

// What is read when an answer is opened: its evidence, who authorised it, what was sent back, and how it came here.

void ReviewPage::loadDetails(const ReviewItem &item)
{
    const AssignmentId shown = item.id();
    const auto isStillShown = [this, shown] { return current() && current()->id() == shown; };
    QList<EvidenceId> ids = item.sheet.submitted ? item.sheet.submitted->evidence : QList<EvidenceId>();
    if (!item.sheet.previous.isEmpty())
        ids << item.sheet.previous.first().answer.evidence;
    if (!ids.isEmpty()) {
        whenDone(m_answers.evidence(ids), this, [this, isStillShown](const Result<QList<Recorded<Evidence>>> &found) {
            if (found && isStillShown())
                m_reading->setEvidence(m_loaded.book, *found);
        });
    }
    loadSentBack(item);
    loadReceipt(item);
    if (item.sheet.cell.submission.isNull())
        return;
    whenDone(m_answers.submission(item.sheet.cell.submission), this,
             [this, isStillShown](const Result<std::optional<Recorded<Submission>>> &found) {
                 if (!found || !*found || !isStillShown())
                     return;
                 const Submission &submission = ***found;
                 QString who = submission.capacity;
                 for (const PersonEntry &entry : std::as_const(m_loaded.people)) {
                     if (entry.id() == submission.authorisedBy)
                         who = who.isEmpty() ? entry.person->name : entry.person->name + u", "_s + who;
                 }
                 m_reading->setAuthorised(who.isEmpty() ? QString() : tr("Authorised by %1").arg(who));
                 m_reading->setCode(submission.code);
             });
}

/// What the unit has changed since its answer was sent back, when it was.
void ReviewPage::loadSentBack(const ReviewItem &item)
{
    const Recorded<Comment> *request = nullptr;
    for (const auto &comment : item.sheet.thread) {
        if (comment->purpose == "request"_L1 && !comment->about.isNull()
            && comment->about != item.sheet.cell.answerRevision)
            request = &comment;
    }
    if (!request)
        return;
    const auto version = [when = request->writtenAt, id = request->value.about](const Answer &answer) {
        return PreviousAnswer{.submittedAt = when, .revision = id, .answer = answer};
    };
    whenDone(m_answers.version(request->value.about), this,
             [this, version, shown = item.id()](const Result<Answer> &answer) {
                 if (answer && current() && current()->id() == shown)
                     m_reading->setSentBack(m_loaded.book, version(*answer));
             });
}

/// "Anna, via package", from which file and when, for an answer that came in one.
void ReviewPage::loadReceipt(const ReviewItem &item)
{
    const RevisionId version = item.sheet.cell.answerRevision;
    const auto isStillShown = [this, shown = item.id()] { return current() && current()->id() == shown; };
    whenDone(m_exchange.receipts({version}), this,
             [=, this, assignment = item.id()](const Result<QHash<RevisionId, ReceivedItem>> &receipts) {
                 if (!receipts || !receipts->contains(version) || !isStillShown())
                     return;
                 const ReceivedItem receipt = receipts->value(version);
                 whenDone(m_answers.history(assignment), this, [=, this](const Result<QList<Revision>> &versions) {
                     if (!versions || !isStillShown())
                         return;
                     QStringList said;
                     for (const Revision &one : *versions) {
                         if (one.id == version)
                             said << words::authorVia(m_loaded.people, one.author, receipt);
                     }
                     said << words::receiptLine(m_loaded.book, m_loaded.people, receipt, m_today);
                     m_reading->setReceipt(said.join(u" · "_s));
                 });
             });
}

void ReviewPage::loadReceipts(const Conflict &conflict)
{
    QList<RevisionId> versions;
    for (const Revision &version : conflict.versions)
        versions << version.id;
    whenDone(m_exchange.receipts(versions), this,
             [this, record = conflict.record](const Result<QHash<RevisionId, ReceivedItem>> &receipts) {
                 if (receipts && current() && current()->conflict && current()->conflict->record == record)
                     m_conflict->setReceipts(context(), *receipts, m_today);
             });
}
