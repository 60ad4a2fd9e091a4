// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/release.h"

#include "core/release/releasing.h"
#include "core/text/clock.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace {

struct ReleaseText {
    Q_DECLARE_TR_FUNCTIONS(ReleaseText)
};

/// Who may release, and whether every mask says why.
Done allowed(const Actor &actor, const ReleaseOrder &order)
{
    if (!actor.isStrategist() && !actor.is(Role::Registrar)) {
        return failure(Error::Kind::Forbidden,
                       ReleaseText::tr("Only a strategist or a registrar may release documents."));
    }
    for (const Mask &mask : order.masks) {
        if (mask.passage.isEmpty() || mask.ground.trimmed().isEmpty())
            return failure(Error::Kind::Invalid, ReleaseText::tr("Each masked passage needs its ground."));
    }
    return {};
}

Done allMatched(const ReleasePreview &whole)
{
    if (whole.unmatched.isEmpty())
        return {};
    return failure(Error::Kind::Invalid, ReleaseText::tr("“%1” was to be masked and is nowhere in what is released. "
                                                         "Nothing was written. Check how it is spelt.")
                                             .arg(whole.unmatched.first()));
}

} // namespace

namespace releases {

Result<ReleasePreview> preview(Journal &journal, const Actor &actor, const ReleaseOrder &order)
{
    if (auto may = allowed(actor, order); !may)
        return tl::unexpected(may.error());
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    return Releasing(journal, order, *book, {}).run();
}

Result<ReleaseMade> make(Journal &journal, Pen &pen, const Actor &actor, const ReleaseOrder &order)
{
    if (auto may = allowed(actor, order); !may)
        return tl::unexpected(may.error());
    if (QFileInfo::exists(order.folder)) {
        return failure(Error::Kind::Conflict, ReleaseText::tr("%1 already exists and was left as it is. Choose another "
                                                              "folder.")
                                                  .arg(QDir::toNativeSeparators(order.folder)));
    }
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    const QString making = order.folder + u".%1.new"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    if (!QDir().mkpath(making))
        return tl::unexpected(files::unwritable(order.folder));
    auto whole = Releasing(journal, order, *book, making).run();
    Done done = whole ? allMatched(*whole) : tl::unexpected(whole.error());
    const ReleaseMade *made = whole ? &whole->made : nullptr;
    if (done) {
        done = journal.connection().execute(u"release/insert_release"_s, {{u"release_id"_s, pen.newId()},
                                                                          {u"round"_s, order.round.value},
                                                                          {u"unit"_s, order.unit.value},
                                                                          {u"made_at"_s, nowMs()},
                                                                          {u"made_by"_s, actor.author},
                                                                          {u"asked_by"_s, stored::of(order.askedBy)},
                                                                          {u"masked"_s, qint64(made->masked)},
                                                                          {u"files"_s, qint64(made->files.size())},
                                                                          {u"index_sha256"_s, made->indexSha256}});
    }
    if (done && !QDir().rename(making, order.folder))
        done = tl::unexpected(files::unwritable(order.folder));
    if (!done) {
        QDir(making).removeRecursively();
        return tl::unexpected(done.error());
    }
    whole->made.folder = order.folder;
    return whole->made;
}

Result<QList<ReleaseEntry>> log(Connection &connection)
{
    auto rows = connection.query(u"release/select_releases"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ReleaseEntry> out;
    while (rows->next()) {
        out << ReleaseEntry{
            rows->uuid(u"release_id"_s),    {rows->uuid(u"round"_s)},      {rows->uuid(u"unit"_s)},
            rows->number(u"made_at"_s),     rows->text(u"made_by"_s),      rows->text(u"asked_by"_s),
            int(rows->number(u"masked"_s)), int(rows->number(u"files"_s)), rows->bytes(u"index_sha256"_s)};
    }
    return out;
}

} // namespace releases
