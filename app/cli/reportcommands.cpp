// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"

#include "core/report/boardreport.h"
#include "core/report/rendering.h"
#include "core/text/clock.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace {

struct ReportCommandText {
    Q_DECLARE_TR_FUNCTIONS(ReportCommandText)
};

/// What --version says: the newest locked one when it is not given, else that number, or the data as it stands.
struct Choice {
    bool isLive = false;
    int number = 0; ///< 0: the newest
};

Result<Choice> choiceFrom(const Arguments &arguments)
{
    if (!arguments.has(u"version"_s))
        return Choice{};
    const QString text = arguments.value(u"version"_s);
    if (text == "live"_L1)
        return Choice{.isLive = true};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        return failure(Error::Kind::Usage, ReportCommandText::tr("--version takes a number, or live."));
    return Choice{.number = number};
}

/// Kind, format and language: all that is wrong with the call itself, before the store is asked.
Result<report::Wanted> wantedFrom(const Session &session)
{
    const Arguments &arguments = session.arguments();
    auto output = arguments.required(u"output"_s);
    if (!output)
        return tl::unexpected(output.error());
    report::Wanted wanted;
    const auto format = report::formatOf(QFileInfo(*output).suffix());
    if (!format) {
        return failure(Error::Kind::Usage, ReportCommandText::tr("A report ends in one of .%1, not as in “%2”.")
                                               .arg(report::reportFormats().join(u", ."_s), *output));
    }
    wanted.format = *format;
    const QString kind = arguments.has(u"kind"_s) ? arguments.value(u"kind"_s) : u"board"_s;
    const auto known = report::kindOf(kind);
    if (!known)
        return failure(Error::Kind::Usage, ReportCommandText::tr("--kind is board, letter, unit, measure or brief."));
    wanted.kind = *known;
    wanted.language = arguments.has(u"language"_s)                ? arguments.value(u"language"_s)
                      : session.book().plan()->language.isEmpty() ? u"sv"_s
                                                                  : session.book().plan()->language;
    wanted.attachesData = arguments.has(u"attach-data"_s);
    if (wanted.attachesData && wanted.format != report::ReportFormat::Pdf)
        return failure(Error::Kind::Usage, ReportCommandText::tr("--attach-data is for a PDF."));
    if (!report::reportLanguages().contains(wanted.language)) {
        return failure(Error::Kind::Usage, ReportCommandText::tr("A report is written in %1, not in “%2”.")
                                               .arg(report::reportLanguages().join(u", "_s), wanted.language));
    }
    return wanted;
}

Done addPlace(Session &session, report::Wanted &wanted)
{
    if (wanted.kind == report::ReportKind::Unit) {
        auto unit = session.unitOption();
        if (!unit)
            return tl::unexpected(unit.error());
        wanted.unit = *unit;
    }
    if (wanted.kind == report::ReportKind::Measure) {
        auto measure = session.measureOption();
        if (!measure)
            return tl::unexpected(measure.error());
        wanted.measure = *measure;
    }
    return {};
}

/// Percent on stderr when --progress was given; stops at Ctrl+C.
report::Progress progressOf(const Session &session)
{
    return [tells = session.arguments().has(u"progress"_s), last = -1](double done) mutable {
        const int percent = int(done * 100);
        if (tells && percent != last)
            complain(QString::number(percent) + u" %"_s);
        last = percent;
        return !Interruption::isWished();
    };
}

/// The locked version that is asked for; nothing when the data as it stands is.
Result<std::optional<ReportVersion>> versionFor(Session &session, RoundId round, const Choice &choice,
                                                const report::Wanted &wanted)
{
    if (choice.isLive
        || (choice.number == 0 && wanted.kind != report::ReportKind::Board
            && wanted.kind != report::ReportKind::Letter))
        return std::nullopt;
    auto versions = session.store().reports.versions(round).result();
    if (!versions)
        return tl::unexpected(versions.error());
    for (const auto &version : std::as_const(*versions)) {
        if (choice.number == 0 || version->number == choice.number)
            return version.value;
    }
    if (choice.number != 0) {
        return failure(Error::Kind::NotFound,
                       ReportCommandText::tr("The round has no locked version %1.").arg(choice.number));
    }
    return std::nullopt;
}

Result<QByteArray> bytesOf(Session &session, RoundId round, const std::optional<ReportVersion> &version,
                           const report::Wanted &wanted)
{
    if (version) {
        return session.store()
            .reports.file(*version, report::kindCode(wanted.kind), wanted.language, report::formatCode(wanted.format))
            .result();
    }
    const Interruption interruption;
    auto data = session.store().reports.data(round).result();
    if (!data)
        return tl::unexpected(data.error());
    return report::render(*data, wanted, progressOf(session));
}

Done writeReport(Session &session)
{
    auto wanted = wantedFrom(session);
    if (!wanted)
        return tl::unexpected(wanted.error());
    auto choice = choiceFrom(session.arguments());
    if (!choice)
        return tl::unexpected(choice.error());
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    if (auto placed = addPlace(session, *wanted); !placed)
        return placed;
    auto version = versionFor(session, view->id(), *choice, *wanted);
    if (!version)
        return tl::unexpected(version.error());
    if (*version && wanted->attachesData) {
        return failure(Error::Kind::Forbidden,
                       ReportCommandText::tr("A locked version is copied as it was locked. For a "
                                             "file with the data in it, add --version live."));
    }
    auto bytes = bytesOf(session, view->id(), *version, *wanted);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString output = session.arguments().value(u"output"_s);
    if (auto saved = files::write(output, *bytes); !saved)
        return saved;
    session.say(
        *version ? ReportCommandText::tr("Version %1, as it was locked, is in %2.").arg((*version)->number).arg(output)
                 : ReportCommandText::tr("The report is in %1.").arg(output));
    session.print({{u"file"_s, output},
                   {u"round"_s, view->round->name},
                   {u"kind"_s, report::kindCode(wanted->kind)},
                   {u"language"_s, wanted->language},
                   {u"bytes"_s, bytes->size()},
                   {u"version"_s, *version ? QJsonValue((*version)->number) : QJsonValue(u"live"_s)}});
    return {};
}

QJsonArray filesJson(const QStringList &lines)
{
    QJsonArray files;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        files << QJsonObject{{u"kind"_s, parts.value(0)},
                             {u"language"_s, parts.value(1)},
                             {u"format"_s, parts.value(2)},
                             {u"sha256"_s, json::text(parts.value(3))},
                             {u"size"_s, parts.value(4).toLongLong()}};
    }
    return files;
}

QStringList unfinished(const ReportData &data)
{
    QStringList keys;
    for (const auto &section : data.sections) {
        const bool isMissing = !report::isOptional(section->key) || !section->text.trimmed().isEmpty();
        if (!section->left && !section->done && isMissing)
            keys << section->key;
    }
    return keys;
}

/// The files that locking would store, without hash and size: they are made when it is done.
QStringList plannedFiles()
{
    QStringList lines;
    for (const QString &language : report::reportLanguages()) {
        for (const QString &format : report::reportFormats())
            lines << u"board "_s + language + u' ' + format;
        lines << u"letter "_s + language + u" pdf"_s << u"letter "_s + language + u" docx"_s;
    }
    return lines;
}

Result<ReportVersion> lockNow(Session &session, const ReportData &data, int number, const QString &reason)
{
    const Interruption interruption;
    auto files = report::lockedFiles(report::asVersion(data, number, reason, nowMs()), progressOf(session));
    if (!files)
        return tl::unexpected(files.error());
    return session.store().reports.lock(session.actor(), data.view.id(), reason, data.contentHash, *files).result();
}

Done lockRound(Session &session)
{
    auto view = session.round(session.arguments().word(1));
    if (!view)
        return tl::unexpected(view.error());
    const QString reason = session.arguments().value(u"reason"_s);
    if (auto may = session.store().reports.mayLock(session.actor(), view->id(), reason).result(); !may)
        return may;
    auto data = session.store().reports.data(view->id()).result();
    if (!data)
        return tl::unexpected(data.error());
    auto versions = session.store().reports.versions(view->id()).result();
    if (!versions)
        return tl::unexpected(versions.error());
    const int number = versions->isEmpty() ? 1 : versions->first()->number + 1;
    const QStringList open = unfinished(*data);
    if (!open.isEmpty()) {
        complain(ReportCommandText::tr("Note: %n section(s) are not marked as finished: %1.", nullptr, int(open.size()))
                     .arg(open.join(u", "_s)));
    }
    const bool dry = session.arguments().has(u"dry-run"_s);
    QStringList files = plannedFiles();
    if (!dry) {
        auto locked = lockNow(session, *data, number, reason);
        if (!locked)
            return tl::unexpected(locked.error());
        files = locked->files;
    }
    session.say(dry ? ReportCommandText::tr("Version %1 of %2 can be locked. Nothing was changed.")
                          .arg(number)
                          .arg(view->round->name)
                    : ReportCommandText::tr("Version %1 of %2 is locked.").arg(number).arg(view->round->name));
    session.print({{u"dry_run"_s, dry},
                   {u"round"_s, view->round->name},
                   {u"version"_s, number},
                   {u"reason"_s, json::text(reason)},
                   {u"files"_s, filesJson(files)},
                   {u"unfinished_sections"_s, QJsonArray::fromStringList(open)},
                   {u"content_hash"_s, QString::fromLatin1(data->contentHash.toHex())}});
    return {};
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {{u"report"_s, u"STORE --round= --output= --kind= --unit= --measure= --version= --attach-data"_s},
         true,
         writeReport},
        {{u"round lock"_s, u"STORE ROUND --reason= --dry-run"_s}, true, lockRound},
    };
}
