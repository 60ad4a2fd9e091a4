// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/erasing.h"

#include "core/archive/lockedreports.h"
#include "core/erasure/erasure.h"
#include "core/evidence/evidence.h"
#include "core/round/rounds.h"
#include "core/version/reportcase.h"
#include "core/version/reportversion.h"

#include <QCoreApplication>

namespace {

struct ErasingText {
    Q_DECLARE_TR_FUNCTIONS(ErasingText)
};

Done eraseFile(Connection &connection, const QUuid &scope, const QByteArray &sha256, const QUuid &erasure)
{
    const Params file{{u"scope"_s, scope}, {u"sha256"_s, sha256}};
    {
        auto erased = connection.query(u"file/select_is_erased_file"_s, file);
        if (!erased)
            return tl::unexpected(erased.error());
        if (erased->next())
            return {};
    }
    Params marked = file;
    marked.emplace(u"erasure_id"_s, erasure);
    Done done = connection.execute(u"file/insert_erased_file"_s, marked);
    if (done)
        done = connection.execute(u"file/delete_chunks"_s, file);
    if (done)
        done = connection.execute(u"file/delete_file"_s, file);
    return done;
}

/// Whether any other evidence of the unit still points to the bytes. Another unit's bytes lie apart.
Result<bool> isUsedElsewhere(Journal &journal, const QUuid &record, const QUuid &scope, const QByteArray &sha256)
{
    auto uses = journal.connection().query(u"evidence/select_other_use"_s,
                                           {{u"sha256"_s, sha256}, {u"scope"_s, scope}, {u"record_id"_s, record}});
    if (!uses)
        return tl::unexpected(uses.error());
    return uses->next();
}

/// The file that a record of this kind points to; empty: none.
QByteArray fileOf(const QString &kind, const Fields &fields)
{
    if (kind == QString(Evidence::kind))
        return fromFields<Evidence>(fields).sha256;
    return kind == QString(FiledReport::kind) ? fromFields<FiledReport>(fields).sha256 : QByteArray();
}

/// Whether a locked version holds the same bytes, or another filed file does that stays.
bool isKept(const QByteArray &sha256, const QList<QUuid> &going, const QList<Recorded<ReportVersion>> &versions,
            const QList<Recorded<FiledReport>> &filed)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    const auto holds = [&](const auto &version) {
        return std::any_of(version->files.begin(), version->files.end(),
                           [&](const QString &line) { return line.contains(hex); });
    };
    return std::any_of(versions.begin(), versions.end(), holds)
           || std::any_of(filed.begin(), filed.end(),
                          [&](const auto &one) { return one->sha256 == sha256 && !going.contains(one.recordId); });
}

/// What was filed for a version that goes was made from it: the record with its list of differences, and the bytes.
Done addFiled(Journal &journal, const QList<const ReportVersion *> &going,
              const QList<Recorded<ReportVersion>> &versions, ErasureSummary &summary)
{
    auto filed = journal.current<FiledReport>();
    if (!filed)
        return tl::unexpected(filed.error());
    QList<QUuid> records{summary.record};
    for (const auto &one : std::as_const(*filed)) {
        const bool goes = std::any_of(going.begin(), going.end(), [&](const ReportVersion *version) {
            return version->round == one->round && version->number == one->number;
        });
        if (goes && one.recordId != summary.record) {
            records << one.recordId;
            summary.filed << one->fileName;
        }
    }
    QList<Recorded<ReportVersion>> staying = versions;
    staying.removeIf([&](const auto &version) {
        return std::any_of(going.begin(), going.end(),
                           [&](const ReportVersion *gone) { return *gone == version.value; });
    });
    for (const QUuid &record : std::as_const(records)) {
        auto history = journal.history(record);
        if (!history)
            return tl::unexpected(history.error());
        for (const Revision &revision : std::as_const(*history)) {
            if (revision.kind != QString(FiledReport::kind))
                continue;
            auto content = journal.content(*kindNamed(revision.kind), revision.id);
            if (!content)
                return tl::unexpected(content.error());
            if (!*content)
                continue;
            if (!summary.revisions.contains(revision.id))
                summary.revisions << revision.id;
            const QByteArray sha256 = fileOf(revision.kind, (*content)->fields);
            if (!sha256.isEmpty() && !summary.filedBytes.contains(sha256) && !isKept(sha256, records, staying, *filed))
                summary.filedBytes << sha256;
        }
    }
    return {};
}

Done eraseLockedFiles(Connection &connection, const ReportVersion &version, const QUuid &erasure)
{
    for (const QString &line : version.files) {
        const QStringList parts = line.split(u' ');
        if (parts.size() < 5)
            continue;
        if (auto done = eraseFile(connection, {}, QByteArray::fromHex(parts.at(3).toLatin1()), erasure); !done)
            return done;
    }
    return {};
}

} // namespace

namespace erasing {

Result<ErasureSummary> preview(Journal &journal, const QUuid &record)
{
    auto history = journal.history(record);
    if (!history)
        return tl::unexpected(history.error());
    if (history->isEmpty())
        return failure(Error::Kind::NotFound, ErasingText::tr("There is no record of that id."));
    ErasureSummary summary{.record = record, .kind = history->first().kind};
    for (const Revision &revision : std::as_const(*history)) {
        auto content = journal.content(*kindNamed(summary.kind), revision.id);
        if (!content)
            return tl::unexpected(content.error());
        if (!*content)
            continue;
        summary.revisions << revision.id;
        if (summary.kind != QString(Evidence::kind))
            continue;
        const QByteArray sha256 = fileOf(summary.kind, (*content)->fields);
        if (sha256.isEmpty() || summary.files.contains(sha256))
            continue;
        auto used = isUsedElsewhere(journal, record, revision.scopeUnit, sha256);
        if (!used)
            return tl::unexpected(used.error());
        if (!*used)
            summary.files << sha256;
    }
    auto traces = lockedreports::tracesOf(journal, summary);
    if (!traces)
        return tl::unexpected(traces.error());
    auto versions = journal.current<ReportVersion>();
    if (!versions)
        return tl::unexpected(versions.error());
    QList<const ReportVersion *> going;
    for (const auto &version : std::as_const(*versions)) {
        auto holds = lockedreports::holds(journal.connection(), *version, *traces);
        if (!holds)
            return tl::unexpected(holds.error());
        if (*holds)
            going << &version.value;
        if (*holds && !summary.lockedRounds.contains(version->round.value))
            summary.lockedRounds << version->round.value;
    }
    if (auto added = addFiled(journal, going, *versions, summary); !added)
        return tl::unexpected(added.error());
    return summary;
}

Result<ErasureSummary> erase(Journal &journal, Pen &pen, const Actor &actor, const QUuid &record, const QString &ground)
{
    if (auto allowed = rounds::requireStrategist(actor); !allowed)
        return tl::unexpected(allowed.error());
    if (ground.trimmed().isEmpty())
        return failure(Error::Kind::Invalid, ErasingText::tr("Write on what ground the content is erased."));
    auto summary = preview(journal, record);
    if (!summary)
        return summary;
    if (summary->kind == QString(Erasure::kind) || summary->kind == QString("plan"_L1))
        return failure(Error::Kind::Forbidden, ErasingText::tr("This record cannot be erased."));
    auto history = journal.history(record);
    if (!history)
        return tl::unexpected(history.error());
    const QUuid scope = history->first().scopeUnit;
    auto traces = lockedreports::tracesOf(journal, *summary);
    if (!traces)
        return tl::unexpected(traces.error());
    const QUuid erasure = pen.newId();
    Erasure content{record, ground, summary->revisions, {}};
    for (const QByteArray &sha256 : summary->files + summary->filedBytes)
        content.files << QString::fromLatin1(sha256.toHex());
    if (auto written = journal.write(pen, erasure, {}, content); !written)
        return tl::unexpected(written.error());
    auto versions = journal.current<ReportVersion>();
    if (!versions)
        return tl::unexpected(versions.error());
    for (const auto &version : std::as_const(*versions)) {
        auto holds = lockedreports::holds(journal.connection(), *version, *traces);
        if (!holds)
            return tl::unexpected(holds.error());
        if (!*holds)
            continue;
        if (auto done = eraseLockedFiles(journal.connection(), *version, erasure); !done)
            return tl::unexpected(done.error());
    }
    for (const QByteArray &sha256 : std::as_const(summary->files)) {
        if (auto done = eraseFile(journal.connection(), scope, sha256, erasure); !done)
            return tl::unexpected(done.error());
    }
    for (const QByteArray &sha256 : std::as_const(summary->filedBytes)) {
        if (auto done = eraseFile(journal.connection(), {}, sha256, erasure); !done)
            return tl::unexpected(done.error());
    }
    for (const RevisionId &id : std::as_const(summary->revisions)) {
        if (auto done = applyTo(journal, id, erasure); !done)
            return tl::unexpected(done.error());
    }
    if (auto rebuilt = rebuildSearch(journal); !rebuilt)
        return tl::unexpected(rebuilt.error());
    return summary;
}

Done applyTo(Journal &journal, RevisionId revision, const QUuid &erasure)
{
    Connection &connection = journal.connection();
    auto known = journal.revision(revision);
    if (!known)
        return tl::unexpected(known.error());
    if (auto marked = connection.execute(u"record/insert_erased"_s,
                                         {{u"revision_id"_s, revision.value}, {u"erasure_id"_s, erasure}});
        !marked)
        return marked;
    if (!*known)
        return {};
    const Kind *kind = kindNamed((*known)->kind);
    if (kind->name == "answer"_L1) {
        auto content = journal.content(*kind, revision);
        if (!content)
            return tl::unexpected(content.error());
        if (*content) {
            const auto assignment = (*content)->fields.find(u"assignment"_s);
            if (auto cleared = connection.execute(u"answer/delete_scratch"_s, {{u"assignment"_s, assignment->second}});
                !cleared)
                return cleared;
        }
    }
    return connection.execute(kind->deleteStatement(), {{u"revision_id"_s, revision.value}});
}

Done takeErasedFiles(Connection &connection, Connection &other)
{
    auto rows = other.query(u"file/select_erased_files"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        if (auto done
            = eraseFile(connection, rows->uuid(u"scope"_s), rows->bytes(u"sha256"_s), rows->uuid(u"erasure_id"_s));
            !done)
            return done;
    }
    return {};
}

Done rebuildSearch(Journal &journal)
{
    Connection &connection = journal.connection();
    if (auto cleared = connection.execute(u"search/delete_words"_s); !cleared)
        return cleared;
    if (auto cleared = connection.execute(u"search/delete_entries"_s); !cleared)
        return cleared;
    return journal.visitRevisions([&journal](const Revision &revision, const QList<ParentRevision> &) -> Done {
        const Kind *kind = kindNamed(revision.kind);
        if (!kind || kind->wordColumns.isEmpty())
            return {};
        auto content = journal.content(*kind, revision.id);
        if (!content)
            return tl::unexpected(content.error());
        const QString words = *content ? Journal::wordsOf(*kind, (*content)->fields) : QString();
        return words.isEmpty() ? Done{} : journal.insertWords(revision.id, words);
    });
}

} // namespace erasing
