// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/peoplefile.h"

#include "core/form/workbook.h"
#include "core/text/decoding.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

struct PeopleFileText {
    Q_DECLARE_TR_FUNCTIONS(PeopleFileText)
};

constexpr int mostColumns = 50;

QList<QStringList> tableOf(const Workbook &book)
{
    const Sheet &sheet = book.sheets().first();
    QList<QStringList> table;
    for (int row = 0; row < sheet.rows; ++row) {
        QStringList fields;
        for (int column = 0; column < mostColumns; ++column)
            fields << book.shown(sheet.at(row, column)).simplified();
        while (!fields.isEmpty() && fields.last().isEmpty())
            fields.removeLast();
        table << fields;
    }
    return table;
}

} // namespace

namespace people {

Result<QList<PersonRow>> readFile(const QString &path, const PlanBook &book)
{
    const QString shown = QDir::toNativeSeparators(path);
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        auto workbook = Workbook::read(path);
        if (!workbook)
            return tl::unexpected(workbook.error());
        return parse(tableOf(*workbook), book);
    }
    if (!path.endsWith(".csv"_L1, Qt::CaseInsensitive)) {
        return failure(Error::Kind::Invalid,
                       PeopleFileText::tr("%1 is neither a CSV file nor an Excel workbook (.xlsx). "
                                          "Save the list as one of these.")
                           .arg(shown));
    }
    auto bytes = files::read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parse(decoded(*bytes), book);
}

} // namespace people
