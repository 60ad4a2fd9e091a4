// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/exchangemail.h"

#include <QCoreApplication>

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

} // namespace

namespace exchangemails {

Result<MailDraft> invitation(const QString &path, const QString &recipients, const QString &roundName, QDate due,
                             bool isSealed, const QString &code)
{
    auto file = maildrafts::attachment(path);
    if (!file)
        return tl::unexpected(file.error());
    QStringList lines{
        ExchangeMailText::tr("Here are the questions of %1, with your last answers beside them.").arg(roundName),
        ExchangeMailText::tr("Last day: %1.").arg(due.toString(Qt::ISODate)), QString()};
    lines << (path.endsWith(".xlsx"_L1)
                  ? ExchangeMailText::tr(
                      "Open the attached form in Excel or LibreOffice, fill in the yellow column, save, and "
                      "send the file back.")
                  : ExchangeMailText::tr(
                      "Save the attached file and open it with Plankoll. Answer, submit, and send back the "
                      "answer file that the program makes."));
    if (isSealed)
        lines << ExchangeMailText::tr("The file is sealed. You get its passphrase another way.");
    if (!code.isEmpty())
        lines << ExchangeMailText::tr("The file's code is %1.").arg(code);
    return MailDraft{addresses(recipients),
                     ExchangeMailText::tr("%1: please answer by %2").arg(roundName, due.toString(Qt::ISODate)),
                     lines.join(u'\n') + u'\n',
                     {*file}};
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
