// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/xlsxfile.h"

#include "core/report/docxbody.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace report {
namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(WorkbookText)
};

constexpr qsizetype longestText = 32767; ///< a cell of Excel holds no more

/// A workbook being filled. The library writes to a named file, so it has a folder of its own for a moment.
class Workbook
{
public:
    Workbook(const QString &path, const ReportData &data, bool swedish)
        : m_data(data)
        , m_swedish(swedish)
        , m_book(workbook_new(QFile::encodeName(path).constData()))
    {
        if (!m_book)
            return;
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(m_head, LXW_BORDER_MEDIUM);
        m_text = workbook_add_format(m_book);
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_number = dated("0");
        m_date = dated("yyyy-mm-dd");
        m_time = dated("yyyy-mm-dd hh:mm:ss");
        m_title = workbook_add_format(m_book);
        format_set_bold(m_title);
        format_set_font_size(m_title, 16);
    }

    void describe(const QString &title, const QDateTime &created);
    void addExplanation(const QString &title, const std::vector<DataTable> &tables);
    void add(const DataTable &table);
    [[nodiscard]] bool close() { return m_book && workbook_close(m_book) == LXW_NO_ERROR; }

private:
    [[nodiscard]] lxw_format *dated(const char *format)
    {
        lxw_format *made = workbook_add_format(m_book);
        format_set_num_format(made, format);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }
    [[nodiscard]] QString in(const QString &swedish, const QString &english) const
    {
        return m_swedish ? swedish : english;
    }
    void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format);
    void cell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const DataColumn &about, const QJsonValue &value);

    const ReportData &m_data;
    bool m_swedish;
    lxw_workbook *m_book;
    lxw_format *m_head = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_number = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_title = nullptr;
};

void Workbook::text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    QString clean;
    for (const QString &line : text.left(longestText).split(u'\n'))
        clean += (clean.isEmpty() ? QString() : u"\n"_s) + docxText(line); // the same XML, the same letters
    worksheet_write_string(sheet, row, column, clean.toUtf8().constData(), format);
}

lxw_datetime dateTime(QDate day, QTime time)
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
}

void Workbook::cell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const DataColumn &about,
                    const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return;
    switch (about.type) {
    case DataColumn::Type::Flag: worksheet_write_boolean(sheet, row, column, value.toBool(), m_text); return;
    case DataColumn::Type::Number: worksheet_write_number(sheet, row, column, value.toDouble(), m_number); return;
    case DataColumn::Type::Date: {
        lxw_datetime day = dateTime(QDate::fromString(value.toString(), Qt::ISODate), QTime(0, 0));
        worksheet_write_datetime(sheet, row, column, &day, m_date);
        return;
    }
    case DataColumn::Type::Time: {
        const QDateTime local = localTime(m_data, value);
        lxw_datetime time = dateTime(local.date(), local.time());
        worksheet_write_datetime(sheet, row, column, &time, m_time);
        return;
    }
    case DataColumn::Type::Text: text(sheet, row, column, value.toString(), m_text); return;
    }
}

double widthOf(const DataColumn &column)
{
    switch (column.type) {
    case DataColumn::Type::Time: return 18;
    case DataColumn::Type::Flag:
    case DataColumn::Type::Date:
    case DataColumn::Type::Number: return 13;
    case DataColumn::Type::Text: break;
    }
    static const QStringList prose{u"done"_s, u"effect"_s,  u"helped"_s, u"hindered"_s,     u"next"_s,
                                   u"text"_s, u"address"_s, u"title"_s,  u"measure_title"_s};
    return prose.contains(column.key) ? 48 : column.key == "measure"_L1 ? 9 : 22;
}

void Workbook::add(const DataTable &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, table.title.toUtf8().constData());
    const auto last = lxw_col_t(table.columns.size() - 1);
    for (lxw_col_t i = 0; i <= last; ++i) {
        text(sheet, 0, i, table.columns[i].head, m_head);
        worksheet_set_column(sheet, i, i, widthOf(table.columns[i]), nullptr);
    }
    lxw_row_t row = 0;
    for (const auto &values : table.rows) {
        ++row;
        for (lxw_col_t i = 0; i <= last; ++i)
            cell(sheet, row, i, table.columns[i], values[i]);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(row, 1), last);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    // "7" is a measure's name, not a sum gone wrong.
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:Z1048576");
}

void Workbook::addExplanation(const QString &title, const std::vector<DataTable> &tables)
{
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, in(u"Förklaring"_s, u"Explanation"_s).toUtf8().constData());
    worksheet_set_column(sheet, 0, 0, 24, nullptr);
    worksheet_set_column(sheet, 1, 1, 34, nullptr);
    worksheet_set_column(sheet, 2, 2, 30, nullptr);
    worksheet_set_column(sheet, 3, 3, 60, nullptr);
    text(sheet, 0, 0, title, m_title);
    lxw_row_t row = 2;
    const QStringList lines{
        in(u"Tider står i %1."_s, u"Times are in %1."_s).arg(m_data.book.plan()->timeZone),
        in(u"En tom ruta betyder att inget är angivet. Ett svar som saknas är aldrig detsamma som ej påbörjat."_s,
           u"An empty cell means that nothing is given. A missing answer is never the same as not begun."_s),
        in(u"Samma uppgifter finns som JSON; nyckeln är namnet där."_s,
           u"The same data come as JSON; the key is the name there."_s)};
    for (const QString &line : lines)
        text(sheet, row++, 0, line, nullptr);
    ++row;
    const QStringList heads{in(u"Blad"_s, u"Sheet"_s), in(u"Kolumn"_s, u"Column"_s), in(u"Nyckel"_s, u"Key"_s),
                            in(u"Vad en rad är"_s, u"What a row is"_s)};
    for (lxw_col_t i = 0; i < heads.size(); ++i)
        text(sheet, row, i, heads.at(i), m_head);
    for (const DataTable &table : tables) {
        for (size_t i = 0; i < table.columns.size(); ++i) {
            ++row;
            text(sheet, row, 0, table.title, m_text);
            text(sheet, row, 1, table.columns[i].head, m_text);
            text(sheet, row, 2, table.key + u'.' + table.columns[i].key, m_text);
            if (i == 0)
                text(sheet, row, 3, table.about, m_text);
        }
    }
}

void Workbook::describe(const QString &title, const QDateTime &created)
{
    QByteArray name = title.toUtf8();
    QByteArray owner = m_data.municipality().toUtf8();
    lxw_doc_properties properties{};
    properties.title = name.data();
    properties.author = owner.data();
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

} // namespace

Result<QByteArray> writeXlsx(const ReportData &data, const std::vector<DataTable> &tables, const QString &language,
                             const QString &title, const QDateTime &created)
{
    const auto notWritten = [] {
        return failure(Error::Kind::Storage, WorkbookText::tr("The workbook could not be written. Is the disk full?"));
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    Workbook book(path, data, language == "sv"_L1);
    book.describe(title, created);
    book.addExplanation(title, tables);
    for (const DataTable &table : tables)
        book.add(table);
    if (!folder.isValid() || !book.close())
        return notWritten();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten();
    return file.readAll();
}

} // namespace report
