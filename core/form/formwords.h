// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// The words on a form. They follow the plan's language, not the program's, as those of a report do.
struct FormWords {
    QString title{};     ///< %1 unit, %2 round
    QStringList steps{}; ///< what to do, a line each
    QString due{};       ///< %1 date
    QString privacy{};
    QString lastColumn{};
    QString newColumn{};
    QString faultColumn{};
    QString faults{};    ///< above a returned form: what the red cells mean
    QString last{};      ///< above who has authorised
    QString notInList{}; ///< what was typed is none of the choices
    QString measure{};   ///< %1 number, %2 title
    QString lastFrom{};  ///< %1 round
    QString noLast{};
    QString locked{};
    QString unchanged{};
    QString changed{};
    QString yes{};
    QString no{};
    QString initiatives{}; ///< before what was written of them, until they have a page: %1
    QString sheet{};
    QHash<QString, QString> rows{}; ///< label by row
    QHash<QString, QString> head{}; ///< label of "filled_by" …

    [[nodiscard]] static const FormWords &in(const QString &language);
};
