// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// A file, a link or a note that an answer rests on. The bytes of a file lie apart, by their SHA-256, once per unit.
struct Evidence {
    static constexpr auto kind = "evidence"_L1;

    QString evidenceKind{}; ///< "file", "link" or "note"
    QString title{};        ///< the file's name, the link's or the note's title
    QByteArray sha256{};    ///< files only, 32 bytes
    qint64 size = 0;        ///< files only, bytes
    QString mediaType{};
    QString address{}; ///< links only
    QDate seenOn{};    ///< the day the link was seen or the file added
    QString note{};

    bool operator==(const Evidence &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"evidence_kind"_s, evidenceKind), v(u"title"_s, title), v(u"sha256"_s, sha256), v(u"size"_s, size);
        v(u"media_type"_s, mediaType), v(u"address"_s, address), v(u"seen_on"_s, seenOn), v(u"note"_s, note);
    }
};
