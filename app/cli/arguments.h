// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/result.h"

#include <QDate>
#include <QMap>
#include <QStringList>

/// What a command may be given, in a line of its own: "--name=" takes a value, "--name=*" may be repeated, "--name" is
/// a switch, "NAME" is a required word, "[NAME]" an optional one, "NAME..." one or more.
struct CommandShape {
    QString name{};  ///< "round open"
    QString shape{}; ///< "STORE --name= --dry-run"
};

/// The words of one call, checked against the shape of its command.
class Arguments
{
public:
    [[nodiscard]] static Result<Arguments> read(const CommandShape &shape, const QStringList &words);

    [[nodiscard]] QString word(int index) const { return m_words.value(index); }
    [[nodiscard]] QStringList words() const { return m_words; }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_options.value(option).value(0); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_options.value(option); }
    /// The option's value; a Usage error when it is missing.
    [[nodiscard]] Result<QString> required(const QString &option) const;
    /// An invalid date when the option is missing; a Usage error when it is no ISO 8601 date.
    [[nodiscard]] Result<QDate> date(const QString &option) const;

private:
    QStringList m_words{};
    QMap<QString, QStringList> m_options{};
};
