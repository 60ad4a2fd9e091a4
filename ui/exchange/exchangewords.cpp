// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangewords.h"

#include "ui/plan/planwords.h"
#include "ui/plan/recordwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace {
struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(ExchangeWords)
};

QString assessmentBrought(const IncomingAssessment &assessment)
{
    QStringList said;
    switch (assessment.kind) {
    case IncomingChange::Kind::New: said << ExchangeWords::tr("The assessment is new."); break;
    case IncomingChange::Kind::Newer: said << ExchangeWords::tr("The assessment is newer than the one here."); break;
    case IncomingChange::Kind::Conflict:
        said << ExchangeWords::tr(
            "The assessment differs from the one here. Both versions are kept; choose in Review.");
        break;
    case IncomingChange::Kind::Known: break;
    }
    if (!assessment.signatures.isEmpty())
        said << ExchangeWords::tr("%n signature(s) are new.", nullptr, int(assessment.signatures.size()));
    return said.join(u' ');
}

/// What a whole copy brings, in numbers.
QString copyBrought(const MergeSummary &summary)
{
    QStringList said;
    if (summary.added + summary.filled > 0)
        said << ExchangeWords::tr("%n version(s) are new, %1 are here already.", nullptr,
                                  int(summary.added + summary.filled))
                    .arg(QLocale().toString(summary.known - summary.filled));
    if (!summary.conflicts.isEmpty()) {
        said << ExchangeWords::tr("%n record(s) will have two versions. Both are kept; choose in Review.", nullptr,
                                  int(summary.conflicts.size()));
    }
    return said.join(u' ');
}
} // namespace

QString words::fileKind(const QString &kind)
{
    if (kind == "answers"_L1)
        return ExchangeWords::tr("Answer file");
    if (kind == "form"_L1)
        return ExchangeWords::tr("Form");
    if (kind == "package"_L1)
        return ExchangeWords::tr("Package");
    return ExchangeWords::tr("Copy of the store");
}

QString words::caseSentence(const OddCase &odd)
{
    // The sentence goes on with "choice: what it does" for the command line; here the choices stand below.
    const QRegularExpression choices(u"\\s+(%1):.*$"_s.arg(odd.choices.join(u'|')),
                                     QRegularExpression::DotMatchesEverythingOption);
    return QString(odd.sentence).remove(choices);
}

QString words::choiceLabel(const QString &choice)
{
    if (choice == "keep"_L1)
        return ExchangeWords::tr("Keep the answers beside, as late drafts");
    if (choice == "take"_L1)
        return ExchangeWords::tr("Take the answers in as handed in");
    if (choice == "draft"_L1)
        return ExchangeWords::tr("Lay them as drafts in the open round, for the unit to confirm");
    if (choice == "own"_L1)
        return ExchangeWords::tr("They stay with the unit that was asked");
    if (choice == "successor"_L1)
        return ExchangeWords::tr("Lay them as drafts with the unit it went up into, too");
    return choice;
}

QString words::broughtBy(const Incoming &incoming)
{
    int fresh = 0;
    int parted = 0;
    for (const IncomingChange &change : incoming.changes) {
        fresh += int(change.kind == IncomingChange::Kind::New || change.kind == IncomingChange::Kind::Newer);
        parted += int(change.kind == IncomingChange::Kind::Conflict);
    }
    QStringList said;
    if (fresh > 0)
        said << ExchangeWords::tr("%n answer(s) are new.", nullptr, fresh);
    if (parted > 0)
        said << ExchangeWords::tr("%n answer(s) have another version here already.", nullptr, parted);
    if (incoming.assessment)
        said << assessmentBrought(*incoming.assessment);
    if (!incoming.comments.isEmpty())
        said << ExchangeWords::tr("%n comment(s) are new.", nullptr, int(incoming.comments.size()));
    if (incoming.kind == "store"_L1)
        said << copyBrought(incoming.summary);
    said.removeAll(QString());
    if (incoming.summary.files > 0)
        said << ExchangeWords::tr("%n file(s) come along.", nullptr, int(incoming.summary.files));
    if (incoming.summary.erased > 0) {
        said << ExchangeWords::tr("%n version(s) have been erased in the copy and are erased here, too. That cannot be "
                                  "undone.",
                                  nullptr, int(incoming.summary.erased));
    }
    if (said.isEmpty() && incoming.faults.isEmpty())
        said << ExchangeWords::tr("Everything in it is here already.");
    return said.join(u' ');
}

QString words::incomingFrom(const PlanBook &book, const Incoming &incoming)
{
    if (!incoming.unit.isNull())
        return words::unitLabel(book, incoming.unit);
    return incoming.measure.isNull() ? QString() : words::measureLabel(book, incoming.measure);
}

QString words::authorVia(const QList<PersonEntry> &people, const QString &author,
                         const std::optional<ReceivedItem> &receipt)
{
    const bool isKnown = std::any_of(people.begin(), people.end(), [&author](const PersonEntry &entry) {
        return author == u"person:"_s + entry.person.recordId.toString(QUuid::WithoutBraces);
    });
    if (author.startsWith("person:"_L1) && !isKnown)
        return {};
    const QString name = people::authorName(people, author);
    // Whoever is not known by name is named with the way already.
    if (!receipt || author.startsWith("package:"_L1) || author.startsWith("form:"_L1))
        return name;
    if (receipt->kind == "form"_L1)
        return ExchangeWords::tr("%1, via form").arg(name);
    return receipt->kind == "store"_L1 ? name : ExchangeWords::tr("%1, via package").arg(name);
}

QString words::receiptLine(const PlanBook &book, const QList<PersonEntry> &people, const ReceivedItem &receipt,
                           QDate today)
{
    return ExchangeWords::tr("From “%1”, taken in %2 by %3")
        .arg(receipt.fileName, words::moment(receipt.receivedAt, book, today),
             people::authorName(people, receipt.receivedBy));
}

QString words::freshPassphrase()
{
    // Without 0, O, 1 and I, which are heard and read as each other.
    static constexpr QLatin1StringView letters("ABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    QString passphrase;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 4 == 0)
            passphrase += u'-';
        passphrase += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    }
    return passphrase;
}
