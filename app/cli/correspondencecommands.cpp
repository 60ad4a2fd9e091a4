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

} // namespace

QList<Command> correspondenceCommands()
{
    return {
        {{u"release"_s, u"STORE --round= --unit= --output= --mask=* --asked-by="_s}, true, release},
        {{u"fetch"_s, u"STORE FOLDER"_s}, true, fetch},
        {{u"remind"_s, u"STORE --round= --output= --dry-run"_s}, true, remind},
    };
}
