// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidencestorage.h"

#include "core/text/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUrl>

namespace {

struct EvidenceText {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

Done mayAdd(const Actor &actor, UnitId unit)
{
    if (actor.answersFor(unit))
        return {};
    return failure(Error::Kind::Forbidden, EvidenceText::tr("You may add evidence for your own unit only."));
}

Result<EvidenceId> write(Journal &journal, Pen &pen, UnitId unit, const Evidence &evidence)
{
    const EvidenceId id{pen.newId()};
    if (auto written = journal.write(pen, id.value, unit.value, evidence); !written)
        return tl::unexpected(written.error());
    return id;
}

/// Files without a unit (a locked report's) lie under the null id.
Value scopeValue(const QUuid &scope)
{
    return scope;
}

Error cancelled()
{
    return {Error::Kind::Cancelled, EvidenceText::tr("Stopped. Nothing was changed.")};
}

} // namespace

namespace evidence {

Result<EvidenceId> addFile(Journal &journal, Pen &pen, const Actor &actor, UnitId unit, const QString &path,
                           qint64 limit, const Progress &progress)
{
    if (auto allowed = mayAdd(actor, unit); !allowed)
        return tl::unexpected(allowed.error());
    QFile file(path);
    if (auto opened = files::openToRead(file); !opened)
        return tl::unexpected(opened.error());
    if (file.size() > limit) {
        return failure(Error::Kind::Invalid,
                       EvidenceText::tr("%1 is %2 MB; the plan allows %3 MB a file. Link to it instead, or attach the "
                                        "part that matters.")
                           .arg(path)
                           .arg(file.size() / 1e6, 0, 'f', 1)
                           .arg(double(limit) / 1e6, 0, 'f', 0));
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return tl::unexpected(files::unreadable(path, file.errorString()));
    file.seek(0);
    if (auto stored = storeBytes(journal.connection(), unit.value, hash.result(), file, progress); !stored)
        return tl::unexpected(stored.error());
    Evidence evidence{
        .evidenceKind = u"file"_s, .title = QFileInfo(path).fileName(), .sha256 = hash.result(), .size = file.size()};
    evidence.mediaType = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    return write(journal, pen, unit, evidence);
}

Result<EvidenceId> addLink(Journal &journal, Pen &pen, const Actor &actor, UnitId unit, const QString &address,
                           const QString &title, QDate seenOn)
{
    if (auto allowed = mayAdd(actor, unit); !allowed)
        return tl::unexpected(allowed.error());
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !(url.scheme() == "https"_L1 || url.scheme() == "http"_L1)) {
        return failure(Error::Kind::Invalid, EvidenceText::tr("“%1” is not a web address. It should begin with "
                                                              "https://.")
                                                 .arg(address));
    }
    return write(journal, pen, unit,
                 Evidence{.evidenceKind = u"link"_s,
                          .title = title.isEmpty() ? address : title,
                          .address = address,
                          .seenOn = seenOn});
}

Result<EvidenceId> addNote(Journal &journal, Pen &pen, const Actor &actor, UnitId unit, const QString &title,
                           const QString &text)
{
    if (auto allowed = mayAdd(actor, unit); !allowed)
        return tl::unexpected(allowed.error());
    return write(journal, pen, unit, Evidence{.evidenceKind = u"note"_s, .title = title, .note = text});
}

Done storeBytes(Connection &connection, const QUuid &scope, const QByteArray &sha256, QIODevice &from,
                const Progress &progress)
{
    {
        auto known = connection.query(u"file/select_file"_s, {{u"scope"_s, scopeValue(scope)}, {u"sha256"_s, sha256}});
        if (!known)
            return tl::unexpected(known.error());
        if (known->next())
            return {};
    }
    {
        // What was erased does not come back by being added again: copies would not agree on whether it is there.
        auto erased = connection.query(u"file/select_is_erased_file"_s,
                                       {{u"scope"_s, scopeValue(scope)}, {u"sha256"_s, sha256}});
        if (!erased)
            return tl::unexpected(erased.error());
        if (erased->next())
            return failure(Error::Kind::Forbidden, EvidenceText::tr("This very file has been erased from the store and "
                                                                    "cannot be added again."));
    }
    const qint64 total = from.size();
    auto stored = connection.execute(u"file/insert_file"_s,
                                     {{u"scope"_s, scopeValue(scope)}, {u"sha256"_s, sha256}, {u"size"_s, total}});
    if (!stored)
        return stored;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 position = 0, done = 0;
    while (done < total) {
        const QByteArray chunk = from.read(chunkSize);
        if (chunk.isEmpty())
            return failure(Error::Kind::Storage, EvidenceText::tr("The file could not be read to its end."),
                           from.errorString());
        hash.addData(chunk);
        auto inserted = connection.execute(
            u"file/insert_chunk"_s,
            {{u"scope"_s, scopeValue(scope)}, {u"sha256"_s, sha256}, {u"position"_s, position++}, {u"bytes"_s, chunk}});
        if (!inserted)
            return inserted;
        done += chunk.size();
        if (progress && !progress(done, total))
            return tl::unexpected(cancelled());
    }
    if (hash.result() != sha256)
        return failure(Error::Kind::Storage, EvidenceText::tr("The file changed while it was being read. Try again."));
    return {};
}

Done copyBytes(Connection &connection, const QUuid &scope, const QByteArray &sha256, QIODevice &to)
{
    auto rows = connection.query(u"file/select_chunks"_s, {{u"scope"_s, scopeValue(scope)}, {u"sha256"_s, sha256}});
    if (!rows)
        return tl::unexpected(rows.error());
    bool any = false;
    while (rows->next()) {
        any = true;
        const QByteArray bytes = rows->bytes(u"bytes"_s);
        if (to.write(bytes) != bytes.size())
            return failure(Error::Kind::Storage, EvidenceText::tr("The file could not be written."), to.errorString());
    }
    if (!any)
        return failure(Error::Kind::NotFound, EvidenceText::tr("The bytes of this file are not in the store."));
    return {};
}

} // namespace evidence
