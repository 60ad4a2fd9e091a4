// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QDir>

namespace {

struct CorrespondenceCommandText {
    Q_DECLARE_TR_FUNCTIONS(CorrespondenceCommandText)
};

/// "PASSAGE=GROUND", at the last "=": a ground has none.
Result<QList<Mask>> masks(const Arguments &arguments)
{
    QList<Mask> out;
    for (const QString &one : arguments.values(u"mask"_s)) {
        const qsizetype at = one.lastIndexOf(u'=');
        if (at < 1)
            return failure(Error::Kind::Usage,
                           CorrespondenceCommandText::tr("--mask takes PASSAGE=GROUND, not “%1”.").arg(one));
        out << Mask{one.left(at), one.mid(at + 1)};
    }
    return out;
}

Done release(Session &session)
{
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto unit = session.unitOption();
    if (!unit)
        return tl::unexpected(unit.error());
    auto output = session.arguments().required(u"output"_s);
    if (!output)
        return tl::unexpected(output.error());
    auto masked = masks(session.arguments());
    if (!masked)
        return tl::unexpected(masked.error());
    const ReleaseOrder order{view->id(), *unit,
                             *output,    session.arguments().value(u"asked-by"_s),
                             *masked,    session.arguments().value(u"language"_s)};
    auto made = session.store().exchange.release(session.actor(), order).result();
    if (!made)
        return tl::unexpected(made.error());
    session.say(
        CorrespondenceCommandText::tr("%1 submitted versions, %2 comments, %3 files of evidence; %4 passages masked. "
                                      "Written to %5.")
            .arg(made->answers)
            .arg(made->comments)
            .arg(made->evidence)
            .arg(made->masked)
            .arg(made->folder));
    session.print({{u"folder"_s, made->folder},
                   {u"unit"_s, session.book().unitName(*unit)},
                   {u"submissions"_s, made->submissions},
                   {u"answers"_s, made->answers},
                   {u"comments"_s, made->comments},
                   {u"evidence"_s, made->evidence},
                   {u"masked"_s, made->masked},
                   {u"files"_s, QJsonArray::fromStringList(made->files)},
                   {u"index_sha256"_s, QString::fromLatin1(made->indexSha256.toHex())}});
    return {};
}

Done fetch(Session &session)
{
    auto fetched
        = session.store().exchange.fetch(session.actor(), session.arguments().word(1), session.passphrase()).result();
    if (!fetched)
        return tl::unexpected(fetched.error());
    QJsonArray files;
    int taken = 0, left = 0;
    for (const FetchedFile &one : std::as_const(*fetched)) {
        taken += one.taken.has_value();
        left += one.error.has_value();
        if (one.error)
            complain(one.error->sentence);
        files << QJsonObject{{u"file"_s, one.path},
                             {u"state"_s, one.taken     ? u"taken"_s
                                          : one.isKnown ? u"known"_s
                                                        : u"left"_s},
                             {u"added"_s, one.taken ? one.taken->summary.added : 0},
                             {u"reason"_s, json::text(one.error ? one.error->sentence : QString())}};
    }
    session.say(CorrespondenceCommandText::tr("%1 taken in, %2 could not be.").arg(taken).arg(left));
    session.print({{u"taken"_s, taken}, {u"left"_s, left}, {u"files"_s, files}});
    return {};
}

Done remind(Session &session)
{
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto output = session.arguments().required(u"output"_s);
    if (!output)
        return tl::unexpected(output.error());
    auto planned = session.store().exchange.reminders(view->id()).result();
    if (!planned)
        return tl::unexpected(planned.error());
    QStringList written;
    if (!session.arguments().has(u"dry-run"_s)) {
        if (!QDir().mkpath(*output))
            return failure(Error::Kind::Storage, CorrespondenceCommandText::tr("%1 could not be made.").arg(*output));
        auto made = session.store().exchange.remind(session.actor(), view->id(), *planned, {}, *output).result();
        if (!made)
            return tl::unexpected(made.error());
        written = *made;
    }
    QJsonArray list;
    for (const Reminder &reminder : std::as_const(*planned)) {
        const QString unit = session.book().unitName(reminder.unit);
        session.say(
            reminder.mail.isEmpty() ? CorrespondenceCommandText::tr("%1: nobody has a mail address").arg(unit)
            : reminder.isTooSoon
                ? CorrespondenceCommandText::tr("%1: %2 was reminded only a few days ago").arg(unit, reminder.name)
                : u"%1: %2 <%3>"_s.arg(unit, reminder.name, reminder.mail));
        list << QJsonObject{{u"unit"_s, unit},
                            {u"person"_s, json::text(reminder.name)},
                            {u"mail"_s, json::text(reminder.mail)},
                            {u"missing"_s, reminder.missing.size()},
                            {u"completion"_s, reminder.completion.size()},
                            {u"too_soon"_s, reminder.isTooSoon},
                            {u"due"_s, json::date(reminder.due)}};
    }
    session.print({{u"reminders"_s, list}, {u"files"_s, QJsonArray::fromStringList(written)}});
    return {};
}

/// The units that are named, or all that the round asks.
Result<QList<UnitId>> invited(Session &session, const RoundView &view)
{
    QList<UnitId> units;
    for (const QString &name : session.arguments().values(u"unit"_s)) {
        auto unit = session.book().findUnit(name);
        if (!unit)
            return tl::unexpected(unit.error());
        units << *unit;
    }
    if (!units.isEmpty())
        return units;
    for (const Cell &cell : view.cells) {
        if (!units.contains(cell.unit))
            units << cell.unit;
    }
    return units;
}

Done invite(Session &session)
{
    const Arguments &arguments = session.arguments();
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto output = arguments.required(u"output"_s);
    if (!output)
        return tl::unexpected(output.error());
    auto units = invited(session, *view);
    if (!units)
        return tl::unexpected(units.error());
    const QString kind = arguments.has(u"kind"_s) ? arguments.value(u"kind"_s) : u"form"_s;
    if (kind != "form"_L1 && kind != "package"_L1)
        return failure(Error::Kind::Usage,
                       CorrespondenceCommandText::tr("--kind is form or package, not “%1”.").arg(kind));
    if (!QDir().mkpath(*output))
        return failure(Error::Kind::Storage, CorrespondenceCommandText::tr("%1 could not be made.").arg(*output));
    QList<InvitationOrder> orders;
    for (const UnitId unit : std::as_const(*units)) {
        const QString path = invitations::pathFor(*output, session.book().unitName(unit));
        orders << InvitationOrder{.kind
                                  = kind == "form"_L1 ? InvitationOrder::Kind::Form : InvitationOrder::Kind::Package,
                                  .round = view->id(),
                                  .unit = unit,
                                  .path = path + (kind == "form"_L1 ? u".xlsx"_s : u".plankoll"_s),
                                  .letter = path + u".eml"_s,
                                  .passphrase = kind == "form"_L1 ? QString() : session.passphrase()};
    }
    auto made = session.store().exchange.inviteAll(session.actor(), orders).result();
    if (!made)
        return tl::unexpected(made.error());
    QJsonArray list;
    for (qsizetype i = 0; i < made->size(); ++i) {
        const InvitationMade &one = made->at(i);
        const QString unit = session.book().unitName(orders.at(i).unit);
        session.say(one.recipients.isEmpty() ? CorrespondenceCommandText::tr("%1: nobody has a mail address").arg(unit)
                                             : u"%1: %2"_s.arg(unit, one.recipients));
        list << QJsonObject{{u"unit"_s, unit},
                            {u"package_id"_s, json::id(one.package)},
                            {u"file"_s, one.path},
                            {u"letter"_s, one.letter},
                            {u"recipients"_s, json::text(one.recipients)},
                            {u"sealed"_s, one.isSealed},
                            {u"attached"_s, one.isAttached},
                            {u"code"_s, json::text(one.code)}};
    }
    session.print({{u"invitations"_s, list}});
    return {};
}

} // namespace

QList<Command> correspondenceCommands()
{
    return {
        {{u"release"_s, u"STORE --round= --unit= --output= --mask=* --asked-by="_s}, true, release},
        {{u"fetch"_s, u"STORE FOLDER"_s}, true, fetch},
        {{u"invite"_s, u"STORE --round= --unit=* --kind= --output="_s}, true, invite},
        {{u"remind"_s, u"STORE --round= --output= --dry-run"_s}, true, remind},
    };
}
