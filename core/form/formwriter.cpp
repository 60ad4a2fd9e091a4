// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"

#include "core/form/formwords.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace {

struct FormWriterText {
    Q_DECLARE_TR_FUNCTIONS(FormWriterText)
};

constexpr lxw_col_t keyColumn = 0, labelColumn = 1, lastColumn = 2, newColumn = 3, faultColumn = 4;
constexpr int lineHeight = 15, mostHeight = 405;
constexpr const char *idSheet = "plankoll";

/// Writes one workbook, row by row. What a person typed is always written as text: a cell that begins with "=" stays
/// one.
class FormWriter
{
public:
    FormWriter(const Form &form, const QString &path, const FilledForm *filled, const FormMarks &marks)
        : m_form(form)
        , m_words(FormWords::in(form.language))
        , m_filled(filled)
        , m_marks(marks)
        , m_book(workbook_new(QFile::encodeName(path).constData()))
    {
    }
    [[nodiscard]] bool write();

private:
    lxw_format *format(int size, bool bold, uint32_t background, bool unlocked);
    void text(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format);
    void addIds();
    void addHead();
    void addBlock(const FormBlock &block);
    void addRow(const FormBlock &block, const QString &row);
    void addList(lxw_row_t row, const char *range);
    [[nodiscard]] QString lastText(const FormBlock &block, const QString &row) const;
    [[nodiscard]] QString nowText(const FormBlock &block, const QString &row) const;
    [[nodiscard]] QString answerText(const Answer &answer, const QString &row) const;
    void setHeight(lxw_row_t row, const QString &last, const QString &now, int least);

    const Form &m_form;
    const FormWords &m_words;
    const FilledForm *m_filled;
    const FormMarks &m_marks;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_worksheet *m_ids = nullptr;
    lxw_format *m_plain = nullptr, *m_title = nullptr, *m_heading = nullptr, *m_measure = nullptr, *m_last = nullptr;
    lxw_format *m_input = nullptr, *m_fault = nullptr, *m_faulty = nullptr;
    lxw_row_t m_row = 0;
    lxw_row_t m_idRow = 0;
};

lxw_format *FormWriter::format(int size, bool bold, uint32_t background, bool unlocked)
{
    lxw_format *out = workbook_add_format(m_book);
    format_set_font_name(out, "Calibri");
    format_set_font_size(out, size);
    format_set_text_wrap(out);
    format_set_align(out, LXW_ALIGN_VERTICAL_TOP);
    if (bold)
        format_set_bold(out);
    if (background != 0)
        format_set_bg_color(out, background);
    if (unlocked) {
        format_set_unlocked(out);
        format_set_border(out, LXW_BORDER_THIN);
        format_set_border_color(out, 0xB0B0B0);
        format_set_num_format(out, "@"); // what is typed stays text: dates, numbers, and what begins with "="
    }
    return out;
}

void FormWriter::text(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    // 32,767 signs is what a cell holds; longer answers are cut in the column of the last answer alone.
    worksheet_write_string(m_sheet, row, column, text.left(32'000).toUtf8().constData(), format);
}

void FormWriter::addIds()
{
    const auto pair = [this](const QString &key, const QString &value) {
        worksheet_write_string(m_ids, m_idRow, 0, key.toUtf8().constData(), nullptr);
        worksheet_write_string(m_ids, m_idRow++, 1, value.toUtf8().constData(), nullptr);
    };
    const auto id = [](const QUuid &uuid) { return uuid.toString(QUuid::WithoutBraces); };
    pair(u"format"_s, u"plankoll-form-1"_s);
    pair(u"package"_s, id(m_form.package));
    pair(u"secret"_s, QString::fromLatin1(m_form.secret.toHex()));
    pair(u"plan"_s, id(m_form.plan));
    pair(u"round"_s, id(m_form.round.value));
    pair(u"unit"_s, id(m_form.unit.value));
    pair(u"made_at"_s, QString::number(m_form.madeAt));
    pair(u"language"_s, m_form.language);
    for (const FormBlock &block : m_form.blocks) {
        pair(u"base:"_s + id(block.assignment.value),
             id(block.assignmentBase.value) + u' ' + (block.answerBase.isNull() ? u"-"_s : id(block.answerBase.value)));
    }
    const auto list = [this](lxw_col_t column, const QStringList &items) {
        for (qsizetype i = 0; i < items.size(); ++i)
            worksheet_write_string(m_ids, lxw_row_t(i), column, items.at(i).toUtf8().constData(), nullptr);
    };
    list(3, {m_words.unchanged, m_words.changed});
    list(4, {m_words.yes, m_words.no});
    list(5, m_form.statuses);
    list(6, m_form.people);
}

void FormWriter::addList(lxw_row_t row, const char *range)
{
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    QByteArray formula(range); // the library takes it by a pointer that is not const
    validation.value_formula = formula.data();
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    worksheet_data_validation_cell(m_sheet, row, newColumn, &validation);
}

void FormWriter::addHead()
{
    text(m_row++, labelColumn, m_words.title.arg(m_form.unitName, m_form.roundName), m_title);
    for (const QString &line :
         {m_form.planTitle, m_words.due.arg(m_form.due.toString(Qt::ISODate)), m_words.instruction, m_words.privacy}) {
        worksheet_merge_range(m_sheet, m_row, labelColumn, m_row, newColumn, line.toUtf8().constData(), m_plain);
        worksheet_set_row(m_sheet, m_row++, lineHeight * (1 + int(line.size()) / 120), nullptr);
    }
    ++m_row;
    for (const QString &key : {u"filled_by"_s, u"authorised_by"_s, u"capacity"_s, u"authorised_on"_s}) {
        const QString mark = m_marks.value(u"form:"_s + key);
        text(m_row, keyColumn, u"form:"_s + key, m_plain);
        text(m_row, labelColumn, m_words.head.value(key), m_heading);
        QString value;
        if (m_filled)
            value = key == "filled_by"_L1       ? m_filled->filledBy
                    : key == "authorised_by"_L1 ? m_filled->authorisedBy
                    : key == "capacity"_L1      ? m_filled->capacity
                                                : m_filled->authorisedOn.toString(Qt::ISODate);
        text(m_row, newColumn, value, mark.isEmpty() ? m_input : m_faulty);
        if (key == "authorised_by"_L1 && !m_form.people.isEmpty())
            addList(m_row, qUtf8Printable(u"=plankoll!$G$1:$G$%1"_s.arg(m_form.people.size())));
        if (!mark.isEmpty())
            text(m_row, faultColumn, mark, m_fault);
        ++m_row;
    }
    ++m_row;
    text(m_row, lastColumn, m_words.lastColumn, m_heading);
    text(m_row, newColumn, m_words.newColumn, m_heading);
    if (!m_marks.isEmpty())
        text(m_row, faultColumn, m_words.faultColumn, m_heading);
    worksheet_freeze_panes(m_sheet, 0, lastColumn);
    ++m_row;
}

QString FormWriter::answerText(const Answer &answer, const QString &row) const
{
    if (row == "choice"_L1)
        return answer.status.isEmpty() ? QString() : answer.unchanged ? m_words.unchanged : m_words.changed;
    if (row == "status"_L1)
        return m_form.statusLabels.value(answer.status, answer.status);
    if (row == "delayed"_L1)
        return answer.status.isEmpty() ? QString() : answer.delayed ? m_words.yes : m_words.no;
    if (row == "done"_L1)
        return answer.done;
    if (row == "effect"_L1)
        return answer.effect;
    if (row == "helped"_L1)
        return answer.helped;
    if (row == "hindered"_L1)
        return answer.hindered;
    return row == "next_step"_L1 ? answer.next : QString();
}

QString FormWriter::lastText(const FormBlock &block, const QString &row) const
{
    if (row == "choice"_L1)
        return block.last ? m_words.lastFrom.arg(block.lastFrom) : m_words.noLast;
    return block.last ? answerText(*block.last, row) : QString();
}

QString FormWriter::nowText(const FormBlock &block, const QString &row) const
{
    if (!m_filled)
        return answerText(block.now, row);
    for (const FilledBlock &filled : m_filled->blocks) {
        if (filled.assignment == block.assignment)
            return filled.texts.value(row);
    }
    return {};
}

void FormWriter::setHeight(lxw_row_t row, const QString &last, const QString &now, int least)
{
    const auto lines = [](const QString &text) {
        int count = 0;
        for (const QString &line : text.split(u'\n'))
            count += 1 + int(line.size()) / 48;
        return count;
    };
    const int height = lineHeight * std::max({least, lines(last), lines(now)});
    worksheet_set_row(m_sheet, row, std::min(height, mostHeight), nullptr);
}

void FormWriter::addRow(const FormBlock &block, const QString &row)
{
    const QString key = block.assignment.value.toString(QUuid::WithoutBraces) + u':' + row;
    const QString mark = m_marks.value(key), last = lastText(block, row), now = nowText(block, row);
    const bool isShort = row == "choice"_L1 || row == "status"_L1 || row == "delayed"_L1;
    text(m_row, keyColumn, key, m_plain);
    text(m_row, labelColumn, m_words.rows.value(row), m_plain);
    text(m_row, lastColumn, last, m_last);
    text(m_row, newColumn, now, !mark.isEmpty() ? m_faulty : block.isLocked ? m_last : m_input);
    if (!mark.isEmpty())
        text(m_row, faultColumn, mark, m_fault);
    if (row == "choice"_L1)
        addList(m_row, "=plankoll!$D$1:$D$2");
    else if (row == "delayed"_L1)
        addList(m_row, "=plankoll!$E$1:$E$2");
    else if (row == "status"_L1)
        addList(m_row, qUtf8Printable(u"=plankoll!$F$1:$F$%1"_s.arg(m_form.statuses.size())));
    setHeight(m_row, last, now, isShort ? 1 : row == "done"_L1 ? 5 : 2);
    ++m_row;
}

void FormWriter::addBlock(const FormBlock &block)
{
    ++m_row;
    const QString heading = m_words.measure.arg(block.number, block.title);
    worksheet_merge_range(m_sheet, m_row, labelColumn, m_row, newColumn, heading.toUtf8().constData(), m_measure);
    worksheet_set_row(m_sheet, m_row++, lineHeight * (1.4 + int(heading.size()) / 100), nullptr);
    for (const QString &line : {block.text, block.isLocked ? m_words.locked : QString()}) {
        if (line.isEmpty())
            continue;
        worksheet_merge_range(m_sheet, m_row, labelColumn, m_row, newColumn, line.left(4000).toUtf8().constData(),
                              m_plain);
        worksheet_set_row(m_sheet, m_row++, std::min(mostHeight, lineHeight * (1 + int(line.size()) / 120)), nullptr);
    }
    for (const QString &row : forms::rows())
        addRow(block, row);
}

bool FormWriter::write()
{
    if (!m_book)
        return false;
    m_sheet = workbook_add_worksheet(m_book, m_words.sheet.toUtf8().constData());
    m_ids = workbook_add_worksheet(m_book, idSheet);
    m_plain = format(11, false, 0, false);
    m_heading = format(11, true, 0, false);
    m_measure = format(12, true, 0xDCE6F1, false);
    m_last = format(11, false, 0xF2F2F2, false);
    m_input = format(11, false, 0xFFF9DB, true);
    m_faulty = format(11, false, 0xFBD5D5, true);
    m_fault = format(11, true, 0, false);
    format_set_font_color(m_fault, 0x9C0006);
    // The title must not be cut by its own cell.
    lxw_format *unwrapped = workbook_add_format(m_book);
    format_set_font_name(unwrapped, "Calibri");
    format_set_font_size(unwrapped, 16);
    format_set_bold(unwrapped);
    m_title = unwrapped;

    lxw_row_col_options hidden{};
    hidden.hidden = LXW_TRUE;
    worksheet_set_column_opt(m_sheet, keyColumn, keyColumn, 4, nullptr, &hidden);
    worksheet_set_column(m_sheet, labelColumn, labelColumn, 27, nullptr);
    worksheet_set_column(m_sheet, lastColumn, newColumn, 50, nullptr);
    if (!m_marks.isEmpty())
        worksheet_set_column(m_sheet, faultColumn, faultColumn, 36, nullptr);
    addIds();
    addHead();
    for (const FormBlock &block : m_form.blocks)
        addBlock(block);
    worksheet_protect(m_sheet, nullptr, nullptr);
    worksheet_protect(m_ids, nullptr, nullptr);
    worksheet_hide(m_ids);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_activate(m_sheet);
    lxw_doc_properties properties{};
    const QByteArray title = m_words.title.arg(m_form.unitName, m_form.roundName).toUtf8();
    properties.title = const_cast<char *>(title.constData()); // the library copies it
    properties.created = time_t(m_form.madeAt / 1000);
    workbook_set_properties(m_book, &properties);
    return workbook_close(m_book) == LXW_NO_ERROR;
}

} // namespace

namespace forms {

Done write(const Form &form, const QString &path, const FilledForm *filled, const FormMarks &marks)
{
    QTemporaryDir folder;
    const QString made = folder.filePath(u"form.xlsx"_s);
    if (!FormWriter(form, made, filled, marks).write())
        return tl::unexpected(files::unwritable(made));
    auto bytes = files::read(made);
    return bytes ? files::write(path, *bytes) : tl::unexpected(bytes.error());
}

} // namespace forms
