// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/intakepage.h"
#include "ui/exchange/workline.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/whendone.h"

#include <QFileInfo>
#include <QLineEdit>

// One file at a time: a later one may build on an earlier one, and only one has a line that says how far it is.

IntakeOrder IntakePage::orderOf(const Item &item, const QString &words) const
{
    return {.paths = {item.path},
            .passphrase = m_passphrase->text().trimmed(),
            .choices = item.choices,
            .progress = m_work->start(words.arg(QFileInfo(item.path).fileName()))};
}

void IntakePage::preview(qsizetype index)
{
    if (!m_toLookAt.contains(index))
        m_toLookAt << index;
    workOn();
}

void IntakePage::previewAll()
{
    for (qsizetype i = 0; i < m_items.size(); ++i)
        preview(i);
}

void IntakePage::takeAll()
{
    m_taken = 0;
    m_told->hide();
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_items.at(i).isReady())
            m_toTake << i;
    }
    workOn();
}

void IntakePage::workOn()
{
    if (m_isBusy)
        return;
    if (!m_toTake.isEmpty())
        takeIn(m_toTake.takeFirst());
    else if (!m_toLookAt.isEmpty())
        look(m_toLookAt.takeFirst());
    showActions();
}

void IntakePage::endWork()
{
    m_isBusy = false;
    m_work->finish();
    workOn();
}

void IntakePage::look(qsizetype index)
{
    m_isBusy = true;
    whenDone(m_exchange.incoming(m_actor, orderOf(m_items.at(index), tr("Reading %1"))), this,
             [this, index](const Result<QList<Incoming>> &found) {
                 Item &item = m_items[index];
                 item.incoming.reset();
                 item.error.reset();
                 item.mayErase = false;
                 if (!found)
                     item.error = found.error();
                 else if (!found->isEmpty())
                     item.incoming = found->first();
                 showRow(index);
                 if (index == current())
                     showCurrent();
                 endWork();
             });
}

void IntakePage::takeIn(qsizetype index)
{
    m_isBusy = true;
    whenDone(m_exchange.takeIn(m_actor, orderOf(m_items.at(index), tr("Taking in %1"))), this,
             [this, index](const Result<QList<Incoming>> &taken) {
                 finishTaking(index, taken);
                 endWork();
             });
}

void IntakePage::finishTaking(qsizetype index, const Result<QList<Incoming>> &taken)
{
    Item &item = m_items[index];
    const bool isStopped = !taken && taken.error().kind == Error::Kind::Cancelled;
    if (taken) {
        item.isTaken = true;
        ++m_taken;
    } else if (isStopped) {
        m_toTake.clear();
    } else {
        item.error = taken.error();
    }
    showRow(index);
    if (index == current())
        showCurrent();
    if (!m_toTake.isEmpty())
        return;
    QStringList said;
    if (m_taken > 0)
        said << tr("%n file(s) taken in.", nullptr, m_taken);
    if (isStopped)
        said << tr("%1 was stopped, and nothing of it was taken in.").arg(QFileInfo(item.path).fileName());
    m_told->setKind(isStopped ? MessageIcon::Info : MessageIcon::Done);
    m_told->setText(said.join(u' ').toHtmlEscaped());
    m_told->setVisible(!said.isEmpty());
}
