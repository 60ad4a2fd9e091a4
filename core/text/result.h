// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

/// Why something was not done. The kind decides what a caller can do about it and the exit status of the command line.
struct Error {
    enum class Kind {
        Usage,     ///< the command or its arguments are wrong
        Invalid,   ///< input that breaks a rule or a format; the sentence names the file and the place
        NotFound,  ///< no such record
        Conflict,  ///< two versions, an ambiguous name, or a file that is already there
        Forbidden, ///< not allowed for this person, or not in this state
        Storage,   ///< disk, network share, lock
        Corrupt,   ///< not a Plankoll file, or one whose integrity is broken
        Cancelled, ///< the person stopped it
    };

    Kind kind = Kind::Invalid;
    QString sentence{}; ///< for the person: translated, whole, says what to do next
    QString detail{};   ///< the driver's or library's own words, for the log; may be empty

    bool operator==(const Error &) const = default;
};

template<class T>
using Result = tl::expected<T, Error>;
using Done = Result<void>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error::Kind kind, QString sentence, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(sentence), std::move(detail)});
}
