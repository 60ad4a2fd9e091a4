// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"

#include "core/form/formwords.h"
#include "core/text/clock.h"
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
    void addTop();
    void addHead();
    void addLine(const QString &line, lxw_format *format);
    void addFault(const QString &mark);
    void quietUnchanged(lxw_row_t choice);
    void setUpPage();
    [[nodiscard]] QString title() const;
    void addBlock(const FormBlock &block);
    void addRow(const FormBlock &block, const QString &row);
    void addList(lxw_row_t row, const char *range);
    [[nodiscard]] QString lastText(const FormBlock &block, const QString &row) const;
    [[nodiscard]] QString nowText(const FormBlock &block, const QString &row) const;
    [[nodiscard]] QString answerText(const Answer &answer, const QString &row) const;
    void setHeight(lxw_row_t row, const QStringList &texts, const QString &mark, int least);

    const Form &m_form;
    const FormWords &m_words;
    const FilledForm *m_filled;
    const FormMarks &m_marks;
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_worksheet *m_ids = nullptr;
    lxw_format *m_plain = nullptr, *m_label = nullptr, *m_title = nullptr, *m_heading = nullptr, *m_measure = nullptr,
               *m_last = nullptr;
    lxw_format *m_input = nullptr, *m_fault = nullptr, *m_faulty = nullptr, *m_columns = nullptr, *m_quiet = nullptr;
    std::optional<lxw_row_t> m_start{}; ///< the row that the form opens at
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
    QByteArray sentence = m_words.notInList.toUtf8();
    validation.error_message = sentence.data();
    worksheet_data_validation_cell(m_sheet, row, newColumn, &validation);
}

/// A line over the three columns.
void FormWriter::addLine(const QString &line, lxw_format *format)
{
    worksheet_merge_range(m_sheet, m_row, labelColumn, m_row, newColumn, line.toUtf8().constData(), format);
    worksheet_set_row(m_sheet, m_row++, std::min(mostHeight, lineHeight * (1 + int(line.size()) / 120)), nullptr);
}

/// The two rows that stay in sight, and on every page of paper: whose form, until when, which column is which.
void FormWriter::addTop()
{
    text(m_row++, labelColumn, title(), m_title);
    text(m_row, labelColumn, m_words.due.arg(dayInWords(m_form.due, m_form.language)), m_columns);
    text(m_row, lastColumn, m_words.lastColumn, m_columns);
    text(m_row, newColumn, m_words.newColumn, m_columns);
    if (!m_marks.isEmpty())
        text(m_row, faultColumn, m_words.faultColumn, m_columns);
    worksheet_set_row(m_sheet, m_row++, 2 * lineHeight, nullptr); // a long day wraps
    worksheet_freeze_panes(m_sheet, m_row, lastColumn);
    worksheet_repeat_rows(m_sheet, 0, m_row - 1);
}

void FormWriter::addHead()
{
    if (!m_marks.isEmpty())
        addLine(m_words.faults, m_fault);
    for (const QString &line : QStringList{m_form.planTitle} + m_words.steps + QStringList{m_words.privacy})
        addLine(line, m_plain);
    ++m_row;
    text(m_row, labelColumn, m_words.last, m_heading);
    for (const QString &key : {u"filled_by"_s, u"authorised_by"_s, u"capacity"_s, u"authorised_on"_s}) {
        const QString mark = m_marks.value(u"form:"_s + key);
        text(m_row, keyColumn, u"form:"_s + key, m_plain);
        text(m_row, lastColumn, m_words.head.value(key), m_last);
        QString value;
        if (m_filled)
            value = key == "filled_by"_L1       ? m_filled->filledBy
                    : key == "authorised_by"_L1 ? m_filled->authorisedBy
                    : key == "capacity"_L1      ? m_filled->capacity
                                                : m_filled->authorisedOn.toString(Qt::ISODate);
        text(m_row, newColumn, value, mark.isEmpty() ? m_input : m_faulty);
        if (key == "authorised_by"_L1 && !m_form.people.isEmpty())
            addList(m_row, qUtf8Printable(u"=plankoll!$G$1:$G$%1"_s.arg(m_form.people.size())));
        addFault(mark);
        setHeight(m_row, {value}, mark, 1);
        ++m_row;
    }
}

/// What to do about the cell, beside it. The first one is where a returned form opens.
void FormWriter::addFault(const QString &mark)
{
    if (mark.isEmpty())
        return;
    text(m_row, faultColumn, mark, m_fault);
    if (!m_start)
        m_start = m_row;
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

void FormWriter::setHeight(lxw_row_t row, const QStringList &texts, const QString &mark, int least)
{
    const auto lines = [](const QString &text, int width) {
        int count = 0;
        for (const QString &line : text.split(u'\n'))
            count += 1 + int(line.size()) / width;
        return count;
    };
    int most = std::max(least, mark.isEmpty() ? 0 : lines(mark, 30)); // bold, in a narrower column
    for (const QString &text : texts)
        most = std::max(most, lines(text, 48));
    worksheet_set_row(m_sheet, row, std::min(lineHeight * most, mostHeight), nullptr);
}

void FormWriter::addRow(const FormBlock &block, const QString &row)
{
    const QString key = block.assignment.value.toString(QUuid::WithoutBraces) + u':' + row;
    const QString mark = m_marks.value(key), last = lastText(block, row), now = nowText(block, row);
    const bool isShort = row == "choice"_L1 || row == "status"_L1 || row == "delayed"_L1;
    text(m_row, keyColumn, key, m_plain);
    text(m_row, labelColumn, m_words.rows.value(row), m_label);
    text(m_row, lastColumn, last, m_last);
    text(m_row, newColumn, now, !mark.isEmpty() ? m_faulty : block.isLocked ? m_last : m_input);
    addFault(mark);
    if (row == "choice"_L1) {
        quietUnchanged(m_row);
        if (m_marks.isEmpty() && !m_start && !block.isLocked)
            m_start = m_row;
    }
    if (row == "choice"_L1)
        addList(m_row, "=plankoll!$D$1:$D$2");
    else if (row == "delayed"_L1)
        addList(m_row, "=plankoll!$E$1:$E$2");
    else if (row == "status"_L1)
        addList(m_row, qUtf8Printable(u"=plankoll!$F$1:$F$%1"_s.arg(m_form.statuses.size())));
    setHeight(m_row, {last, now}, mark, isShort ? 1 : row == "done"_L1 ? 5 : 2);
    ++m_row;
}

/// Where nothing has changed the other rows step back: nobody has to fill them in.
void FormWriter::quietUnchanged(lxw_row_t choice)
{
    lxw_conditional_format quiet{};
    quiet.type = LXW_CONDITIONAL_TYPE_FORMULA;
    quiet.format = m_quiet;
    QByteArray formula = u"=$D$%1=plankoll!$D$1"_s.arg(choice + 1).toUtf8();
    quiet.value_string = formula.data();
    worksheet_conditional_format_range(m_sheet, choice + 1, newColumn, choice + lxw_row_t(forms::rows().size()) - 1,
                                       newColumn, &quiet);
}

void FormWriter::addBlock(const FormBlock &block)
{
    ++m_row;
    const QString heading = m_words.measure.arg(block.number, block.title);
    worksheet_merge_range(m_sheet, m_row, labelColumn, m_row, newColumn, heading.toUtf8().constData(), m_measure);
    worksheet_set_row(m_sheet, m_row++, lineHeight * (1.4 + int(heading.size()) / 100), nullptr);
    for (const QString &line : {block.text, block.isLocked ? m_words.locked : QString()}) {
        if (!line.isEmpty())
            addLine(line.left(4000), m_plain);
    }
    for (const QString &row : forms::rows())
        addRow(block, row);
}

QString FormWriter::title() const
{
    const QString unit = m_form.unitName.left(1).toUpper() + m_form.unitName.mid(1);
    return m_words.title.arg(unit, m_form.roundName);
}

void FormWriter::setUpPage()
{
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.7);
    const QString foot = title().left(120).replace(u'&', u"&&"_s);
    worksheet_set_footer(m_sheet, (u"&L"_s + foot + u"&R&P (&N)"_s).toUtf8().constData());
    lxw_protection protection{}; // a row may be made taller, a column wider: nothing else
    protection.format_rows = LXW_TRUE;
    protection.format_columns = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &protection);
    if (m_start)
        worksheet_set_selection(m_sheet, *m_start, newColumn, *m_start, newColumn);
    worksheet_activate(m_sheet);
}

bool FormWriter::write()
{
    if (!m_book)
        return false;
    m_sheet = workbook_add_worksheet(m_book, m_words.sheet.toUtf8().constData());
    m_ids = workbook_add_worksheet(m_book, idSheet);
    m_plain = format(11, false, 0, false);
    m_heading = format(11, true, 0, false);
    m_measure = format(12, true, 0xD9EAF0, false);
    m_label = format(11, false, 0, false);
    m_last = format(11, false, 0xF2F2F2, false);
    for (lxw_format *ruled : {m_label, m_last}) { // a rule below each row leads the eye across
        format_set_bottom(ruled, LXW_BORDER_THIN);
        format_set_border_color(ruled, 0xD5DBDF);
    }
    m_columns = format(11, true, 0xD9EAF0, false);
    m_input = format(11, false, 0xFFF9DB, true);
    m_faulty = format(11, false, 0xFBD5D5, true);
    m_fault = format(11, true, 0, false);
    format_set_font_color(m_fault, 0x9C0006);
    m_quiet = workbook_add_format(m_book);
    format_set_bg_color(m_quiet, 0xF2F2F2);
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
    addTop();
    addHead();
    for (const FormBlock &block : m_form.blocks)
        addBlock(block);
    worksheet_protect(m_ids, nullptr, nullptr);
    worksheet_hide(m_ids);
    setUpPage();
    lxw_doc_properties properties{};
    QByteArray title = this->title().toUtf8();
    properties.title = title.data(); // the library copies it
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
