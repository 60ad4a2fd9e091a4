// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/reminders.h"

#include "core/assessment/assessments.h"
#include "core/round/rounds.h"
#include "core/text/clock.h"

#include <QCoreApplication>
#include <QSet>

namespace {

struct ReminderText {
    Q_DECLARE_TR_FUNCTIONS(ReminderText)
};

constexpr qint64 dayMs = 24 * 60 * 60 * 1000;

struct Logged {
    PersonId person{};
    UnitId unit{};
    qint64 at = 0;
};

Result<QList<Logged>> logged(Connection &connection, RoundId round)
{
    auto rows = connection.query(u"reminder/select_reminders"_s, {{u"round"_s, round.value}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Logged> out;
    while (rows->next())
        out << Logged{{rows->uuid(u"person"_s)}, {rows->uuid(u"unit"_s)}, rows->number(u"made_at"_s)};
    return out;
}

bool isOwed(AssignmentState state)
{
    return state == AssignmentState::Open || state == AssignmentState::Draft
           || state == AssignmentState::CompletionRequested;
}

/// The unit's contacts who have an address, else its heads.
QList<PersonEntry> askedFor(const QList<PersonEntry> &people, UnitId unit, bool &isFallback)
{
    for (const Role role : {Role::Contact, Role::UnitHead}) {
        QList<PersonEntry> out;
        for (const PersonEntry &entry : people) {
            const bool isThis = entry.person->unit == unit && !entry.person->ended && entry.roles.contains(role);
            if (isThis && !entry.person->mail.isEmpty())
                out << entry;
        }
        isFallback = role == Role::UnitHead;
        if (!out.isEmpty())
            return out;
    }
    return {};
}

} // namespace

namespace reminders {

Result<int> gapDays(Connection &connection)
{
    auto rows = connection.query(u"storage/select_info"_s, {{u"name"_s, u"reminder_gap_days"_s}});
    if (!rows)
        return tl::unexpected(rows.error());
    bool isNumber = false;
    const int days = rows->next() ? rows->text(u"content"_s).toInt(&isNumber) : 0;
    return isNumber ? days : usualGapDays;
}

Done setGapDays(Connection &connection, const Actor &actor, int days)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    if (days < 0 || days > mostGapDays)
        return failure(Error::Kind::Invalid, ReminderText::tr("Choose 0 to %1 days.").arg(mostGapDays));
    return connection.execute(u"storage/set_info"_s,
                              {{u"name"_s, u"reminder_gap_days"_s}, {u"content"_s, QString::number(days)}});
}

Result<QList<Reminder>> planned(Journal &journal, const PlanBook &book, const RoundView &view, qint64 now)
{
    auto gap = gapDays(journal.connection());
    if (!gap)
        return tl::unexpected(gap.error());
    auto everybody = people::all(journal);
    if (!everybody)
        return tl::unexpected(everybody.error());
    auto log = logged(journal.connection(), view.id());
    if (!log)
        return tl::unexpected(log.error());
    QList<Reminder> out;
    for (const auto &unit : book.units()) {
        Reminder owed{.unit = {unit.recordId}, .due = view.dueFor({unit.recordId})};
        for (const Cell &cell : view.cells) {
            if (cell.unit != owed.unit || cell.conflict || !isOwed(cell.state))
                continue;
            (cell.state == AssignmentState::CompletionRequested ? owed.completion : owed.missing) << cell.measure;
        }
        if (owed.missing.isEmpty() && owed.completion.isEmpty())
            continue;
        const auto asked = askedFor(*everybody, owed.unit, owed.isFallback);
        for (const PersonEntry &entry : asked) {
            Reminder one = owed;
            one.person = entry.id();
            one.name = entry.person->name;
            one.mail = entry.person->mail;
            for (const Logged &before : std::as_const(*log)) {
                if (before.person == one.person)
                    one.lastAt = std::max(one.lastAt, before.at);
            }
            one.isTooSoon = one.lastAt > 0 && now - one.lastAt < *gap * dayMs;
            out << one;
        }
        if (asked.isEmpty())
            out << owed; // nobody has an address: somebody has to telephone
    }
    return out;
}

Result<Reminder> together(const QList<Reminder> &ofUnit, const QString &unitName)
{
    if (ofUnit.isEmpty())
        return failure(Error::Kind::Invalid, ReminderText::tr("%1 has nothing left to answer.").arg(unitName));
    Reminder out = ofUnit.first();
    QStringList names, mails, soon;
    for (const Reminder &one : ofUnit) {
        if (one.mail.isEmpty())
            continue;
        if (one.isTooSoon) {
            soon << one.name;
            continue;
        }
        names << one.name;
        mails << one.mail;
    }
    if (mails.isEmpty() && !soon.isEmpty()) {
        return failure(Error::Kind::Forbidden,
                       ReminderText::tr("%1 was reminded only a few days ago.").arg(soon.join(u", "_s)));
    }
    if (mails.isEmpty()) {
        return failure(
            Error::Kind::Invalid,
            ReminderText::tr("Nobody at %1 has a mail address. Add one under Plan and units.").arg(unitName));
    }
    out.name = names.join(u", "_s);
    out.mail = mails.join(u", "_s);
    out.isTooSoon = false;
    return out;
}

Result<MailDraft> draft(const Reminder &reminder, const PlanBook &book, const RoundView &view, QDate today,
                        const QStringList &files)
{
    const qint64 left = today.daysTo(reminder.due);
    const QString unit = book.unitName(reminder.unit), round = view.round->name;
    MailDraft mail{.to = reminder.mail.split(u", "_s)};
    mail.subject = left < 0    ? ReminderText::tr("Overdue: answers to %1").arg(round)
                   : left <= 3 ? ReminderText::tr("Soon due: answers to %1").arg(round)
                               : ReminderText::tr("Reminder: answers to %1").arg(round);
    QStringList lines{ReminderText::tr("Hello %1,").arg(reminder.name), QString()};
    lines << (left < 0 ? ReminderText::tr("The last day for the answers of %1 to %2 was %3. These are missing:")
                       : ReminderText::tr("The last day for the answers of %1 to %2 is %3. These are missing:"))
                 .arg(unit, round, dayInWords(reminder.due));
    for (const MeasureId measure : reminder.missing)
        lines << u"- "_s + book.measureTitle(measure);
    for (const MeasureId measure : reminder.completion)
        lines << u"- "_s + ReminderText::tr("%1 (a completion was asked for)").arg(book.measureTitle(measure));
    lines << QString()
          << (left < 0 ? ReminderText::tr("Answer today, or call and say when it can be done.")
                       : ReminderText::tr("Where the last answer still holds, one choice is enough."));
    mail.text = lines.join(u'\n') + u'\n';
    for (const QString &file : files) {
        auto attachment = maildrafts::attachment(file);
        if (!attachment)
            return tl::unexpected(attachment.error());
        mail.attachments << *attachment;
    }
    return mail;
}

Done note(Journal &journal, Pen &pen, const Actor &actor, RoundId round, const Reminder &reminder,
          const QString &manner, qint64 now)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return allowed;
    if (reminder.isTooSoon) {
        return failure(Error::Kind::Forbidden,
                       ReminderText::tr("%1 was reminded only a few days ago.").arg(reminder.name));
    }
    return journal.connection().execute(u"reminder/insert_reminder"_s, {{u"reminder_id"_s, pen.newId()},
                                                                        {u"round"_s, round.value},
                                                                        {u"person"_s, reminder.person.value},
                                                                        {u"unit"_s, reminder.unit.value},
                                                                        {u"made_at"_s, now},
                                                                        {u"made_by"_s, actor.author},
                                                                        {u"manner"_s, manner}});
}

Result<QList<UnitCorrespondence>> overview(Journal &journal, const RoundView &view)
{
    auto sent = correspondence::sent(journal.connection(), view.id());
    if (!sent)
        return tl::unexpected(sent.error());
    auto received = correspondence::received(journal.connection());
    if (!received)
        return tl::unexpected(received.error());
    auto log = logged(journal.connection(), view.id());
    if (!log)
        return tl::unexpected(log.error());
    QList<UnitCorrespondence> out;
    for (const Cell &cell : view.cells) {
        auto at = std::find_if(out.begin(), out.end(), [&cell](const auto &one) { return one.unit == cell.unit; });
        if (at == out.end()) {
            out << UnitCorrespondence{.unit = cell.unit};
            at = out.end() - 1;
        }
        ++at->asked;
        at->missing += isOwed(cell.state);
    }
    for (UnitCorrespondence &one : out) {
        for (const SentItem &item : std::as_const(*sent)) {
            if (item.unit == one.unit && item.measure.isNull())
                one.sent << item;
        }
        for (const ReceivedItem &item : std::as_const(*received)) {
            if (item.unit == one.unit && item.round == view.id())
                one.received << item;
        }
        for (const Logged &before : std::as_const(*log)) {
            if (before.unit == one.unit)
                one.remindedAt = std::max(one.remindedAt, before.at);
        }
    }
    return out;
}

Result<QList<MeasureCorrespondence>> coordination(Journal &journal, const PlanBook &book, const RoundView &view)
{
    auto sent = correspondence::sent(journal.connection(), view.id());
    if (!sent)
        return tl::unexpected(sent.error());
    auto received = correspondence::received(journal.connection());
    if (!received)
        return tl::unexpected(received.error());
    auto sheets = assessments::all(journal, book, view.id());
    if (!sheets)
        return tl::unexpected(sheets.error());
    QList<MeasureCorrespondence> out;
    for (const AssessmentSheet &sheet : std::as_const(*sheets)) {
        MeasureCorrespondence one{.measure = sheet.measure,
                                  .coordinators = book.coordinating(sheet.measure),
                                  .isAssessed = sheet.assessment.has_value(),
                                  .missing = int(sheet.missing.size())};
        const bool isAsked = std::any_of(view.cells.begin(), view.cells.end(),
                                         [&one](const Cell &cell) { return cell.measure == one.measure; });
        if (!isAsked || one.coordinators.isEmpty())
            continue;
        QSet<QUuid> packages;
        for (const SentItem &item : std::as_const(*sent)) {
            if (item.measure != one.measure)
                continue;
            one.sent << item;
            packages.insert(item.package);
        }
        for (const ReceivedItem &item : std::as_const(*received)) {
            if (packages.contains(item.package))
                one.received << item;
        }
        out << one;
    }
    return out;
}

} // namespace reminders
