// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dispatchpage.h"
#include "ui/exchange/exchangewords.h"
#include "ui/exchange/workline.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>

// The files that the page makes, one after the other: one that cannot be made does not stop the rest.

void DispatchPage::askFolder(const QString &title, std::function<void(const QString &)> then)
{
    if (ticked().isEmpty()) {
        tell(false, showsMeasures() ? tr("Tick the measures first.") : tr("Tick the units first."));
        return;
    }
    look::askForFile(this, {.title = title, .isFolder = true}, std::move(then));
}

QString DispatchPage::fileName(const Receiver &receiver) const
{
    return receiver.measure.isNull() ? label(receiver) : tr("Measure %1").arg(label(receiver));
}

void DispatchPage::start(InvitationOrder::Kind kind, const QString &folder)
{
    const bool isForm = kind == InvitationOrder::Kind::Form;
    setBusy(isForm ? tr("Making forms …") : tr("Making packages …"));
    m_passphrases.clear();
    showPassphrases();
    Making making{.kind = kind, .folder = folder, .left = ticked()};
    making.asked = int(making.left.size());
    making.progress = m_work->start(isForm ? tr("Forms and mails") : tr("Packages and mails"));
    makeNext(making);
}

void DispatchPage::makeNext(Making making)
{
    making.isStopped = !making.progress(making.asked - making.left.size(), making.asked) && !making.left.isEmpty();
    if (making.left.isEmpty() || making.isStopped) {
        finish(making);
        return;
    }
    const Receiver receiver = making.left.takeFirst();
    const QString name = invitations::pathFor(making.folder, fileName(receiver));
    const bool isForm = making.kind == InvitationOrder::Kind::Form;
    InvitationOrder order{.kind = making.kind, .round = m_round, .unit = receiver.unit, .measure = receiver.measure};
    order.path = name + (isForm ? u".xlsx"_s : u".plankoll"_s);
    order.letter = name + u".eml"_s;
    order.passphrase = !isForm && m_sealed->isChecked() ? words::freshPassphrase() : QString();
    whenDone(m_exchange.invite(m_actor, order), this, [=, this](const Result<InvitationMade> &made) {
        Making done = making;
        if (made) {
            ++done.made;
            done.withoutAddress += int(made->recipients.isEmpty());
            noteMade(receiver, order, *made);
        } else {
            done.faults << made.error().sentence;
        }
        makeNext(done);
    });
}

void DispatchPage::noteMade(const Receiver &receiver, const InvitationOrder &order, const InvitationMade &made)
{
    m_made.insert(receiver.id(), made);
    if (!order.passphrase.isEmpty())
        m_passphrases << qMakePair(label(receiver), order.passphrase);
}

void DispatchPage::finish(const Making &making)
{
    m_work->finish();
    QStringList said = making.faults;
    said.removeDuplicates();
    if (making.isStopped)
        said.prepend(tr("Stopped: %n receiver(s) are left.", nullptr, int(making.left.size())));
    if (making.made > 0) {
        const QString where = QDir::toNativeSeparators(making.folder);
        said.prepend(
            making.kind == InvitationOrder::Kind::Form
                ? tr("%n form(s) lie in %1, each with its mail. Open the mails and send them.", nullptr, making.made)
                      .arg(where)
                : tr("%n package(s) lie in %1, each with its mail. Open the mails and send them.", nullptr, making.made)
                      .arg(where));
    }
    if (making.withoutAddress > 0)
        said << tr("%n mail(s) have no address, because nobody is written in with one.", nullptr,
                   making.withoutAddress);
    tell(making.faults.isEmpty(), said.join(u' '));
    if (making.made > 0 && (!making.faults.isEmpty() || making.isStopped || making.withoutAddress > 0))
        m_told->setKind(MessageIcon::Warning);
    else if (making.isStopped)
        m_told->setKind(MessageIcon::Info);
    showPassphrases();
    reload();
}

QString DispatchPage::passphrases() const
{
    QStringList lines;
    for (const auto &[receiver, passphrase] : std::as_const(m_passphrases))
        lines << receiver + u": "_s + passphrase;
    return lines.join(u'\n');
}

void DispatchPage::showPassphrases()
{
    m_copy->setVisible(!m_passphrases.isEmpty());
    if (!m_passphrases.isEmpty()) {
        m_told->setSecondLine(
            tr("Each passphrase stands beside its receiver. Read it out over the telephone, never in the "
               "same mail. They are kept nowhere: make a new package when one is lost."));
    }
}

void DispatchPage::remind(const QString &folder)
{
    QList<UnitId> units;
    for (const Receiver &receiver : ticked())
        units << receiver.unit;
    QList<Reminder> chosen;
    int soon = 0, silent = 0;
    for (const Reminder &reminder : std::as_const(m_loaded.reminders)) {
        if (!units.contains(reminder.unit))
            continue;
        soon += int(reminder.isTooSoon);
        silent += int(reminder.mail.isEmpty());
        if (!reminder.isTooSoon && !reminder.mail.isEmpty())
            chosen << reminder;
    }
    if (chosen.isEmpty()) {
        tell(false, soon > 0 ? tr("They were reminded less than %n day(s) ago. Wait, or call.", nullptr, m_loaded.gap)
                    : silent > 0 ? tr("Nobody of them has a mail address. Call, or add one under Plan and units.")
                                 : tr("Nobody that is ticked has anything left to answer."));
        return;
    }
    setBusy(tr("Making mail drafts …"));
    const QHash<UnitId, QStringList> files = filesFor(chosen, folder);
    whenDone(m_exchange.remind(m_actor, m_round, chosen, files, folder), this,
             [this, folder, files, silent](const Result<QStringList> &drafts) {
                 if (drafts) {
                     QStringList rest;
                     if (files.isEmpty())
                         rest << tr("They carry no form or package: none of those that were made lies there.");
                     if (silent > 0)
                         rest << tr("%n unit(s) have nobody with a mail address: call them.", nullptr, silent);
                     tell(true, tr("%n mail draft(s) lie in %1. Open each and send it.", nullptr, int(drafts->size()))
                                    .arg(QDir::toNativeSeparators(folder)));
                     m_told->setSecondLine(rest.join(u' '));
                 } else {
                     tell(false, drafts.error().sentence);
                 }
                 reload();
             });
}

/// The form or package that each unit got last, when it was made here or lies in the same folder.
QHash<UnitId, QStringList> DispatchPage::filesFor(const QList<Reminder> &chosen, const QString &folder) const
{
    QHash<UnitId, QStringList> files;
    for (const UnitCorrespondence &one : std::as_const(m_loaded.units)) {
        const bool isAsked = std::any_of(chosen.begin(), chosen.end(),
                                         [&one](const Reminder &reminder) { return reminder.unit == one.unit; });
        const QString last = one.sent.isEmpty() ? QString() : QDir(folder).filePath(one.sent.last().fileName);
        const QString made = m_made.value(one.unit.value).path;
        for (const QString &path : {made, last}) {
            if (isAsked && !path.isEmpty() && QFileInfo(path).isFile() && !files.contains(one.unit))
                files.insert(one.unit, {path});
        }
    }
    return files;
}

void DispatchPage::tell(bool isDone, const QString &sentence)
{
    m_told->setKind(isDone ? MessageIcon::Done : MessageIcon::Fault);
    m_told->setText(sentence.toHtmlEscaped());
    m_told->setSecondLine({});
    m_told->show();
    for (Button *button : std::as_const(m_actions))
        button->setEnabled(true);
}

void DispatchPage::setBusy(const QString &sentence)
{
    tell(true, sentence);
    m_told->setKind(MessageIcon::Info);
    for (Button *button : std::as_const(m_actions))
        button->setEnabled(false);
}
