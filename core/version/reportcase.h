// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

/// The case (ärendet) of a round's report: who writes to whom. One record a round; the diary number is the round's.
struct ReportCase {
    static constexpr auto kind = "report_case"_L1;

    RoundId round{};
    QDate writtenOn{}; ///< the letter's date
    QString author{};  ///< handläggare
    QString authorTitle{};
    QString contact{}; ///< mail or telephone, as the letter shows it
    QStringList recipients{};
    QStringList signers{}; ///< who signs, "name, title" each

    bool operator==(const ReportCase &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"written_on"_s, writtenOn), v(u"author"_s, author);
        v(u"author_title"_s, authorTitle), v(u"contact"_s, contact), v(u"recipients"_s, recipients);
        v(u"signers"_s, signers);
    }
};

/// The file that was in fact filed for a version (edited in Word, signed, scanned): its bytes lie under their SHA-256.
struct FiledReport {
    static constexpr auto kind = "filed_report"_L1;

    RoundId round{};
    int number = 0; ///< of the locked version
    QString fileName{};
    QByteArray sha256{};
    qint64 size = 0;
    QDate filedOn{};
    QString note{};
    QStringList differences{}; ///< against the locked version: "<section>: <before> → <after>"; empty: none found
    bool compared = false;     ///< false: a kind of file whose text is not read here

    bool operator==(const FiledReport &) const = default;
    template<class Visitor>
    void describe(Visitor &&v)
    {
        v(u"round"_s, round), v(u"number"_s, number), v(u"file_name"_s, fileName), v(u"sha256"_s, sha256);
        v(u"size"_s, size), v(u"filed_on"_s, filedOn), v(u"note"_s, note), v(u"differences"_s, differences);
        v(u"compared"_s, compared);
    }
};
