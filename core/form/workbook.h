// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"
#include "core/text/result.h"

#include <QHash>
#include <QSet>

#include <functional>

/// One cell as it was saved.
struct SheetCell {
    QString text{};        ///< line breaks as \n; a number as the file writes it
    bool isNumber = false; ///< a date is a number, too
    bool isDate = false;   ///< a number that is shown as a date
    bool isFormula = false;

    bool operator==(const SheetCell &) const = default;
};

/// Where a cell is; both from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
    bool operator==(const CellPlace &) const = default;
    /// "D14", as spreadsheets name it.
    [[nodiscard]] QString name() const;
    friend size_t qHash(const CellPlace &place, size_t seed = 0) { return qHashMulti(seed, place.row, place.column); }
};

/// The cells of a sheet, by place.
struct Sheet {
    QString name{};
    QHash<CellPlace, SheetCell> cells{};
    int rows = 0;

    [[nodiscard]] SheetCell at(int row, int column) const { return cells.value({row, column}); }
};

/// What Excel, LibreOffice, Google and other programs save as .xlsx, as far as a form needs it: texts, numbers, dates.
/// Styles, drawings, macros and links are not looked at; entities are refused, so nothing in it can reach outside.
class Workbook
{
public:
    static constexpr qsizetype mostCells = 200'000;
    static constexpr int mostRows = 20'000;
    static constexpr qint64 mostBytes = 48 * 1024 * 1024; ///< of the file, and of all that is unpacked of it

    /// Invalid when the file is not such a workbook, or absurdly large.
    [[nodiscard]] static Result<Workbook> read(const QString &path);

    [[nodiscard]] const QList<Sheet> &sheets() const { return m_sheets; }
    /// Null when there is none of that name.
    [[nodiscard]] const Sheet *sheet(const QString &name) const;
    /// When the program that saved it says that it did; 0 when it does not.
    [[nodiscard]] qint64 modifiedAt() const { return m_modifiedAt; }
    /// A cell that holds a date, as a number of days or as ISO text.
    [[nodiscard]] QDate date(const SheetCell &cell) const;
    /// What a person sees in the cell: 12 where the file says 12.0, and a date as ISO text.
    [[nodiscard]] QString shown(const SheetCell &cell) const;

private:
    /// A part of the archive by its name; empty when there is none.
    using PartReader = std::function<QByteArray(const QString &name)>;
    [[nodiscard]] bool readStrings(const QByteArray &xml);
    void readStyles(const QByteArray &xml);
    [[nodiscard]] bool readSheet(const QByteArray &xml, Sheet &sheet);
    [[nodiscard]] bool readBook(const PartReader &part);
    void readProperties(const QByteArray &xml);

    QList<Sheet> m_sheets{};
    QStringList m_strings{};
    QSet<int> m_dateStyles{}; ///< cell formats that show a date
    qsizetype m_cells = 0;
    bool m_from1904 = false;
    qint64 m_modifiedAt = 0;
};
