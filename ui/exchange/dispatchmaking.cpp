// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dispatchpage.h"
#include "ui/exchange/exchangewords.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"

#include <QCheckBox>
#include <QDir>

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
    QString name = receiver.measure.isNull() ? label(receiver) : tr("Measure %1").arg(label(receiver));
    for (QChar &letter : name) { // what no file system refuses
        if (u"/\\:*?\"<>|"_s.contains(letter))
            letter = u' ';
    }
    return name;
}

void DispatchPage::makeForms(const QString &folder)
{
    setBusy(tr("Making forms …"));
    makeForm({.folder = folder, .left = ticked()});
}

void DispatchPage::makeForm(const Making &making)
{
    if (making.left.isEmpty()) {
        tellMade(making, tr("%n form(s) lie in %1. Send each to its unit.", nullptr, making.made));
        return;
    }
    Making next = making;
    const Receiver receiver = next.left.takeFirst();
    const QString path = QDir(next.folder).filePath(fileName(receiver) + u".xlsx"_s);
    whenDone(m_exchange.makeForm(m_actor, m_round, receiver.unit, path), this, [=, this](const Result<SentItem> &item) {
        Making done = next;
        if (item) {
            m_made[receiver.unit] = QStringList{path};
            ++done.made;
        } else {
            done.faults << item.error().sentence;
        }
        makeForm(done);
    });
}

void DispatchPage::makePackages(const QString &folder)
{
    setBusy(tr("Making packages …"));
    m_passphrases.clear();
    makePackage({.folder = folder, .left = ticked()});
}

void DispatchPage::makePackage(const Making &making)
{
    if (making.left.isEmpty()) {
        tellMade(making, showsMeasures()
                             ? tr("%n package(s) lie in %1. Send each to its coordinators.", nullptr, making.made)
                             : tr("%n package(s) lie in %1. Send each to its unit.", nullptr, making.made));
        showPassphrases();
        return;
    }
    Making next = making;
    const Receiver receiver = next.left.takeFirst();
    PackageOrder order{.round = m_round, .unit = receiver.unit, .measure = receiver.measure};
    order.path = QDir(next.folder).filePath(fileName(receiver) + u".plankoll"_s);
    order.passphrase = m_sealed->isChecked() ? words::freshPassphrase() : QString();
    whenDone(m_exchange.makePackage(m_actor, order), this, [=, this](const Result<PackageMade> &package) {
        Making done = next;
        if (package) {
            ++done.made;
            if (receiver.measure.isNull())
                m_made[receiver.unit] = QStringList{order.path};
            if (!order.passphrase.isEmpty())
                m_passphrases << qMakePair(label(receiver), order.passphrase);
        } else {
            done.faults << package.error().sentence;
        }
        makePackage(done);
    });
}

void DispatchPage::showPassphrases()
{
    QStringList lines;
    for (const auto &[receiver, passphrase] : std::as_const(m_passphrases))
        lines << receiver + u": "_s + passphrase;
    m_secrets->setText(lines.join(u'\n'));
    m_secrets->setVisible(!lines.isEmpty());
    m_copy->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_told->setSecondLine(tr("Read each passphrase out over the telephone, never in the same mail. They are kept "
                                 "nowhere: make a new package when one is lost."));
}

void DispatchPage::remind(const QString &folder)
{
    QList<UnitId> units;
    for (const Receiver &receiver : ticked())
        units << receiver.unit;
    QList<Reminder> chosen;
    int soon = 0;
    for (const Reminder &reminder : std::as_const(m_loaded.reminders)) {
        if (!units.contains(reminder.unit))
            continue;
        soon += int(reminder.isTooSoon);
        if (!reminder.isTooSoon)
            chosen << reminder;
    }
    if (chosen.isEmpty()) {
        tell(false, soon > 0 ? tr("They were reminded less than %n day(s) ago. Wait, or call.", nullptr,
                                  reminders::usualGapDays)
                             : tr("Nobody that is ticked has anything left to answer."));
        return;
    }
    setBusy(tr("Making mail drafts …"));
    whenDone(m_exchange.remind(m_actor, m_round, chosen, m_made, folder), this,
             [this, folder](const Result<QStringList> &drafts) {
                 if (drafts)
                     tell(true, tr("%n mail draft(s) lie in %1. Open each and send it.", nullptr, int(drafts->size()))
                                    .arg(QDir::toNativeSeparators(folder)));
                 else
                     tell(false, drafts.error().sentence);
                 reload();
             });
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

void DispatchPage::tellMade(const Making &making, const QString &sentence)
{
    QStringList faults = making.faults;
    faults.removeDuplicates();
    if (making.made > 0)
        faults.prepend(sentence.arg(QDir::toNativeSeparators(making.folder)));
    tell(making.faults.isEmpty(), faults.join(u' '));
    if (making.made > 0 && !making.faults.isEmpty())
        m_told->setKind(MessageIcon::Warning);
    reload();
}
