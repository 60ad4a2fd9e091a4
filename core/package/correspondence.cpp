// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/package/correspondence.h"

namespace {

SentItem sentAt(Cursor &row)
{
    return {.package = row.uuid(u"package_id"_s),
            .kind = row.text(u"item_kind"_s),
            .round = {row.uuid(u"round"_s)},
            .unit = {row.uuid(u"unit"_s)},
            .measure = {row.uuid(u"measure"_s)},
            .secret = row.bytes(u"secret"_s),
            .madeAt = row.number(u"made_at"_s),
            .madeBy = row.text(u"made_by"_s),
            .recipients = row.text(u"recipients"_s),
            .fileName = row.text(u"file_name"_s)};
}

ReceivedItem receivedAt(Cursor &row)
{
    return {.sha256 = row.bytes(u"sha256"_s),
            .kind = row.text(u"item_kind"_s),
            .package = row.uuid(u"package_id"_s),
            .round = {row.uuid(u"round"_s)},
            .unit = {row.uuid(u"unit"_s)},
            .fileName = row.text(u"file_name"_s),
            .sender = row.text(u"sender"_s),
            .receivedAt = row.number(u"received_at"_s),
            .receivedBy = row.text(u"received_by"_s),
            .added = row.number(u"added"_s),
            .choices = row.text(u"choices"_s)};
}

template<class Item>
Result<std::optional<Item>> first(Connection &connection, const QString &statement, const Params &params,
                                  Item (*at)(Cursor &))
{
    auto rows = connection.query(statement, params);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? std::optional<Item>(at(*rows)) : std::nullopt;
}

} // namespace

namespace correspondence {

Done noteSent(Connection &connection, const SentItem &item)
{
    return connection.execute(u"package/insert_sent"_s, {{u"package_id"_s, item.package},
                                                         {u"item_kind"_s, item.kind},
                                                         {u"round"_s, item.round.value},
                                                         {u"unit"_s, stored::of(item.unit)},
                                                         {u"measure"_s, stored::of(item.measure)},
                                                         {u"secret"_s, item.secret},
                                                         {u"made_at"_s, item.madeAt},
                                                         {u"made_by"_s, item.madeBy},
                                                         {u"recipients"_s, stored::of(item.recipients)},
                                                         {u"file_name"_s, item.fileName}});
}

Result<QList<SentItem>> sent(Connection &connection, RoundId round)
{
    auto rows = connection.query(u"package/select_sent"_s, {{u"round"_s, round.value}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<SentItem> items;
    while (rows->next())
        items << sentAt(*rows);
    return items;
}

Result<std::optional<SentItem>> sentItem(Connection &connection, const QUuid &package)
{
    return first(connection, u"package/select_sent_item"_s, {{u"package_id"_s, package}}, sentAt);
}

Done noteReceived(Connection &connection, const ReceivedItem &item, const QList<RevisionId> &revisions)
{
    auto known = receivedItem(connection, item.sha256);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known) {
        auto noted = connection.execute(u"package/insert_received"_s, {{u"sha256"_s, item.sha256},
                                                                       {u"item_kind"_s, item.kind},
                                                                       {u"package_id"_s, stored::of(item.package)},
                                                                       {u"round"_s, stored::of(item.round)},
                                                                       {u"unit"_s, stored::of(item.unit)},
                                                                       {u"file_name"_s, item.fileName},
                                                                       {u"sender"_s, stored::of(item.sender)},
                                                                       {u"received_at"_s, item.receivedAt},
                                                                       {u"received_by"_s, item.receivedBy},
                                                                       {u"added"_s, item.added},
                                                                       {u"choices"_s, stored::of(item.choices)}});
        if (!noted)
            return noted;
    }
    for (const RevisionId &revision : revisions) {
        auto noted = connection.execute(u"package/insert_received_revision"_s,
                                        {{u"revision_id"_s, revision.value}, {u"sha256"_s, item.sha256}});
        if (!noted)
            return noted;
    }
    return {};
}

Result<QList<ReceivedItem>> received(Connection &connection)
{
    auto rows = connection.query(u"package/select_received"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ReceivedItem> items;
    while (rows->next())
        items << receivedAt(*rows);
    return items;
}

Result<std::optional<ReceivedItem>> receivedItem(Connection &connection, const QByteArray &sha256)
{
    return first(connection, u"package/select_received_item"_s, {{u"sha256"_s, sha256}}, receivedAt);
}

Result<std::optional<ReceivedItem>> receiptOf(Connection &connection, RevisionId revision)
{
    return first(connection, u"package/select_received_revision"_s, {{u"revision_id"_s, revision.value}}, receivedAt);
}

} // namespace correspondence
