// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/exchangemail.h"

#include "core/text/clock.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

struct ExchangeMailText {
    Q_DECLARE_TR_FUNCTIONS(ExchangeMailText)
};

QStringList addresses(const QString &text)
{
    QStringList out;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts))
        out << one.trimmed();
    return out;
}

QString openingOf(const Invitation &invitation)
{
    if (invitation.isMeasure) {
        return ExchangeMailText::tr("Here is what the %n unit(s) have answered about %1 in %2, for your joint picture.",
                                    nullptr, invitation.asked)
            .arg(invitation.receiver, invitation.round);
    }
    return ExchangeMailText::tr("Here is what %1 is asked in %2: %n measure(s), with your last answers beside them.",
                                nullptr, invitation.asked)
        .arg(invitation.receiver, invitation.round);
}

/// What to do with the file, step by step.
QStringList stepsOf(const Invitation &invitation, const QString &file)
{
    if (file.endsWith(".xlsx"_L1)) {
        return {ExchangeMailText::tr("Save the file %1 and open it in Excel or LibreOffice.").arg(file),
                ExchangeMailText::tr(
                    "Fill in the yellow column. Where your last answer still holds, one choice is enough."),
                ExchangeMailText::tr(
                    "Fill in last who has authorised the answers. Save, and send the file back as a reply.")};
    }
    const QString open = ExchangeMailText::tr("Save the file %1 and open it with Plankoll.").arg(file);
    if (invitation.isMeasure) {
        return {
            open,
            ExchangeMailText::tr("Read the answers. Comment on them if you like, write the joint picture and sign it."),
            ExchangeMailText::tr("Send back the answer file that the program makes.")};
    }
    return {open, ExchangeMailText::tr("Answer and submit. Where your last answer still holds, one key is enough."),
            ExchangeMailText::tr("Send back the answer file that the program makes.")};
}

} // namespace

namespace exchangemails {

Result<MailDraft> invitation(const Invitation &invitation)
{
    MailDraft mail{.to = addresses(invitation.recipients)};
    const QString file = QFileInfo(invitation.path).fileName();
    const QString due = dayInWords(invitation.due);
    mail.subject = ExchangeMailText::tr("%1: please answer by %2").arg(invitation.round, due);
    QStringList lines{ExchangeMailText::tr("Hello,"), QString(), openingOf(invitation)};
    if (!due.isEmpty())
        lines << ExchangeMailText::tr("The last day is %1.").arg(due);
    lines << QString();
    const QStringList steps = stepsOf(invitation, file);
    for (qsizetype i = 0; i < steps.size(); ++i)
        lines << u"%1. %2"_s.arg(QString::number(i + 1), steps.at(i));
    lines << QString();
    if (!invitation.isAttached)
        lines << ExchangeMailText::tr("The file is too large for a mail. You get it another way.");
    if (invitation.isSealed)
        lines << ExchangeMailText::tr("The file is sealed. Its passphrase never stands in a mail: you get it over the "
                                      "telephone.");
    if (!invitation.code.isEmpty())
        lines << ExchangeMailText::tr("The file's code is %1. It can be compared over the telephone, too.")
                     .arg(invitation.code);
    lines << ExchangeMailText::tr("Write no names or facts about individuals. Once handed in, the answer is normally a "
                                  "public document.");
    if (!invitation.sender.isEmpty())
        lines << QString() << invitation.sender;
    mail.text = lines.join(u'\n') + u'\n';
    if (!invitation.isAttached)
        return mail;
    auto attached = maildrafts::attachment(invitation.path);
    if (!attached)
        return tl::unexpected(attached.error());
    mail.attachments << *attached;
    return mail;
}

Result<MailDraft> answers(const PackageMade &made, const QStringList &receiptCodes)
{
    auto file = maildrafts::attachment(made.path);
    if (!file)
        return tl::unexpected(file.error());
    const QString &round = made.contents.round;
    const QString &measure = made.contents.measure;
    const bool isAssessment = !measure.isEmpty();
    const QStringList lines{
        isAssessment
            ? ExchangeMailText::tr("Here is the coordinators' assessment of %1, for %2.").arg(measure, round)
            : ExchangeMailText::tr("Here are the answers of %1 to %2: %n answer(s).", nullptr, made.contents.answers)
                  .arg(made.contents.unit, round),
        receiptCodes.isEmpty()
            ? ExchangeMailText::tr("The file's code: %1.").arg(made.code)
            : ExchangeMailText::tr("Receipt: %1. The file's code: %2.").arg(receiptCodes.join(u", "_s), made.code)};
    return MailDraft{addresses(made.recipients),
                     isAssessment ? ExchangeMailText::tr("Assessment for %1").arg(round)
                                  : ExchangeMailText::tr("Answers to %1").arg(round),
                     lines.join(u'\n') + u'\n',
                     {*file}};
}

} // namespace exchangemails
