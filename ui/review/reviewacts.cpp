// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/parts/whendone.h"
#include "ui/review/conflictpane.h"
#include "ui/review/readingpane.h"
#include "ui/review/reviewpage.h"
#include "ui/review/threadpane.h"

// What a reviewer does on the page; how it is shown lies in reviewpage.cpp.

void ReviewPage::step(int by)
{
    const int row = m_list->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

QList<AssignmentId> ReviewPage::readOnes() const
{
    QList<AssignmentId> out;
    for (const ReviewItem &item : m_items) {
        if (item.isRead && !item.conflict)
            out << item.id();
    }
    return out;
}

void ReviewPage::carryOut(QFuture<Done> change, const std::function<void()> &done)
{
    m_reading->setBusy(true);
    m_undo->leave();
    whenDone(change, this, [this, done](const Done &outcome) {
        const QString fault = outcome ? QString() : outcome.error().sentence;
        m_conflict->showFault(fault);
        m_reading->showFault(fault);
        if (outcome)
            done();
        else
            m_reading->setBusy(false); // otherwise when the list has been read anew
    });
}

void ReviewPage::accept(const QList<AssignmentId> &assignments, const QString &told)
{
    carryOut(m_answers.accept(m_actor, m_round, assignments), [this, assignments, told] {
        m_undoable = assignments;
        m_undo->tell(told);
    });
}

void ReviewPage::acceptCurrent()
{
    if (const ReviewItem *item = current(); item && !item->conflict)
        accept({item->id()}, tr("Accepted: %1, %2.").arg(item->title, item->unit));
}

void ReviewPage::acceptRead()
{
    const QList<AssignmentId> read = readOnes();
    accept(read, tr("%n answer(s) accepted.", nullptr, int(read.size())));
}

void ReviewPage::undo()
{
    if (!m_undoable.isEmpty()) {
        m_wanted = m_undoable.last().value;
        undoNext();
    }
}

void ReviewPage::undoNext()
{
    const AssignmentId next = m_undoable.takeFirst();
    carryOut(m_answers.reopen(m_actor, m_round, next, tr("The acceptance was undone.")), [this] {
        if (!m_undoable.isEmpty())
            undoNext();
    });
}

void ReviewPage::sendBack(const QString &reason)
{
    if (const ReviewItem *item = current())
        carryOut(m_answers.sendBack(m_actor, m_round, item->id(), reason), [this] { m_reading->requestStored(); });
}

void ReviewPage::comment(AssignmentId assignment, const QString &text)
{
    whenDone(m_answers.comment(m_actor, m_round, assignment, text), this, [this](const Done &done) {
        if (done)
            m_thread->commentStored();
        else
            m_thread->showFault(done.error().sentence);
    });
}
