// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dispatchpage.h"

#include "core/text/clock.h"
#include "ui/answer/answerwords.h"
#include "ui/exchange/exchangewords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/discard.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"

#include <QVBoxLayout>

// What is said of one receiver beside the table: the letter, what goes out, and what has gone to and fro.

QWidget *DispatchPage::makeSide()
{
    m_side = new QWidget(this);
    m_sideColumn = new QVBoxLayout(m_side);
    m_sideColumn->setContentsMargins(look::px(12), look::px(12), look::px(12), look::px(12));
    m_sideColumn->setSpacing(look::px(8));
    m_sideColumn->addStretch(1);
    return m_side;
}

void DispatchPage::showContents()
{
    const Receiver receiver = rows().value(m_table->currentIndex().row());
    if (receiver == Receiver{})
        return;
    const PackageOrder order{.round = m_round, .unit = receiver.unit, .measure = receiver.measure};
    whenDone(m_exchange.packageContents(m_actor, order), this,
             [this, receiver](const Result<PackageContents> &contents) {
                 if (rows().value(m_table->currentIndex().row()) == receiver) // else another row was chosen meanwhile
                     fillContents(receiver, contents);
             });
}

void DispatchPage::fillContents(const Receiver &receiver, const Result<PackageContents> &contents)
{
    discard(m_contents);
    m_contents = new QWidget(m_side);
    m_contents->setObjectName(u"packageContents"_s);
    auto *column = new QVBoxLayout(m_contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    const auto line = [&](const QString &words, TextRole role = TextRole::Body) {
        column->addWidget(wrappedText(words, role, m_contents));
    };
    line(label(receiver), TextRole::BodyStrong);
    addLetter(column, receiver);
    if (!contents) {
        line(contents.error().sentence);
    } else if (!receiver.measure.isNull()) {
        line(tr("In the package, without drafts and without anything of other measures:"));
        line(tr("%n submitted answer(s), of %1 asked", nullptr, contents->answers).arg(contents->assignments));
        line(tr("%n answer(s) of the round before", nullptr, contents->earlierAnswers));
        if (contents->evidence > 0)
            line(tr("%n title(s) of evidence, without the files", nullptr, contents->evidence));
    } else {
        line(tr("In the form and the package, without anything of other units:"));
        line(tr("%n measure(s) to answer", nullptr, contents->assignments));
        line(tr("%n earlier answer(s)", nullptr, contents->earlierAnswers));
        if (contents->answers + contents->comments + contents->evidence > 0)
            line(tr("In the package too:"));
        if (contents->answers > 0)
            line(tr("%n version(s) of this round's answers", nullptr, contents->answers));
        if (contents->comments > 0)
            line(tr("%n comment(s)", nullptr, contents->comments));
        if (contents->evidenceBytes > 0)
            line(tr("%1 of evidence").arg(words::fileSize(contents->evidenceBytes)));
    }
    if (contents && !contents->people.isEmpty())
        line(tr("To %1").arg(contents->people.join(u", "_s)));
    else if (contents)
        line(tr("Nobody is written in who could open it. Add people under Plan and units."));
    addCorrespondence(column, receiver);
    m_sideColumn->insertWidget(0, m_contents);
}

/// The letter that was made here last: one key from the mail program.
void DispatchPage::addLetter(QVBoxLayout *column, const Receiver &receiver)
{
    const InvitationMade made = m_made.value(receiver.id());
    if (made.letter.isEmpty())
        return;
    auto *open = new Button(tr("Open the mail"), ButtonKind::Outlined, m_contents);
    open->setObjectName(u"openLetter"_s);
    open->setGlyph(ToolIcon::Mail);
    connect(open, &Button::clicked, this, [this, made] { Q_EMIT letterAsked(made.letter, made.mailto); });
    column->addWidget(open, 0, Qt::AlignLeft);
    if (!made.code.isEmpty())
        column->addWidget(wrappedText(tr("The file's code is %1.").arg(made.code), TextRole::Small, m_contents));
    for (const auto &[whose, passphrase] : std::as_const(m_passphrases)) {
        if (whose == label(receiver)) {
            auto *secret = wrappedText(tr("Passphrase: %1").arg(passphrase), TextRole::Small, m_contents);
            secret->setObjectName(u"passphraseHere"_s);
            secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            column->addWidget(secret);
        }
    }
    if (made.recipients.isEmpty())
        column->addWidget(
            wrappedText(tr("Nobody has a mail address: write one in the mail."), TextRole::Small, m_contents));
    if (!made.isAttached)
        column->addWidget(wrappedText(tr("The file is too large for a mail. Send it another way; the mail says so."),
                                      TextRole::Small, m_contents));
    column->addWidget(new Divider(Divider::Weight::Light, m_contents));
}

/// What was sent, to whom and when; what came back, from which file; the last reminder.
void DispatchPage::addCorrespondence(QVBoxLayout *column, const Receiver &receiver)
{
    QList<SentItem> sent;
    QList<ReceivedItem> received;
    qint64 reminded = 0;
    for (const UnitCorrespondence &one : std::as_const(m_loaded.units)) {
        if (!receiver.measure.isNull() || one.unit != receiver.unit)
            continue;
        sent = one.sent;
        received = one.received;
        reminded = one.remindedAt;
    }
    for (const MeasureCorrespondence &one : std::as_const(m_loaded.measures)) {
        if (receiver.measure.isNull() || one.measure != receiver.measure)
            continue;
        sent = one.sent;
        received = one.received;
    }
    if (sent.isEmpty() && received.isEmpty() && reminded == 0)
        return;
    const QDate today = todayIn(m_loaded.book.plan()->timeZone);
    column->addWidget(new Divider(Divider::Weight::Light, m_contents));
    column->addWidget(wrappedText(tr("To and fro"), TextRole::BodyStrong, m_contents));
    const auto entry = [&](const QString &head, const QString &line) {
        column->addWidget(wrappedText(head, TextRole::SmallStrong, m_contents));
        if (!line.isEmpty())
            column->addWidget(wrappedText(line, TextRole::Small, m_contents, &Tokens::text2));
    };
    for (const SentItem &item : std::as_const(sent)) {
        entry(
            tr("%1 made %2").arg(words::fileKind(item.kind), words::moment(item.madeAt, m_loaded.book, today)),
            tr("%1, to %2")
                .arg(item.fileName, item.recipients.isEmpty() ? tr("nobody who has a mail address") : item.recipients));
    }
    if (reminded > 0)
        entry(tr("Reminded %1").arg(words::moment(reminded, m_loaded.book, today)), {});
    for (const ReceivedItem &item : std::as_const(received)) {
        const QString from = item.sender.isEmpty() ? QString() : item.sender + u" · "_s;
        entry(tr("%1 came back").arg(words::fileKind(item.kind)),
              from + words::receiptLine(m_loaded.book, m_loaded.people, item, today));
    }
}
