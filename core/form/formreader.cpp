// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/form.h"

#include "core/form/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

struct FormReaderText {
    Q_DECLARE_TR_FUNCTIONS(FormReaderText)
};

constexpr qsizetype longestText = 20'000; // signs; a cell holds 32,767

tl::unexpected<Error> invalid(const QString &sentence, const QString &path)
{
    return failure(Error::Kind::Invalid, sentence.arg(QDir::toNativeSeparators(path)));
}

/// The hidden sheet's pairs of key and value.
QHash<QString, QString> idsIn(const Sheet &sheet)
{
    QHash<QString, QString> ids;
    for (int row = 0; row < sheet.rows; ++row) {
        const QString key = sheet.at(row, 0).text;
        if (!key.isEmpty() && !ids.contains(key))
            ids.insert(key, sheet.at(row, 1).text.trimmed());
    }
    return ids;
}

QUuid idOf(const QString &text)
{
    return QUuid::fromString(text);
}

/// Finds each row by its hidden key, wherever a person has moved it.
class FormReader
{
public:
    FormReader(const Workbook &book, const QHash<QString, QString> &ids)
        : m_book(book)
        , m_ids(ids)
    {
    }
    [[nodiscard]] std::optional<FilledForm> read();
    /// The column beside the questions that says which is which may have gone, while the hidden sheet is there.
    [[nodiscard]] bool foundRows() const { return m_foundRows; }

private:
    [[nodiscard]] bool readSheet(const Sheet &sheet);
    void readHead(const QString &key, const SheetCell &cell, CellPlace place);
    [[nodiscard]] bool readBlock(const QString &key, const SheetCell &cell, CellPlace place);

    const Workbook &m_book;
    const QHash<QString, QString> &m_ids;
    FilledForm m_form{};
    QHash<QUuid, qsizetype> m_blocks{};
    bool m_foundRows = false;
};

void FormReader::readHead(const QString &key, const SheetCell &cell, CellPlace place)
{
    const QString text = m_book.shown(cell).trimmed().left(500);
    m_form.places.insert(key, place.name());
    if (key == "filled_by"_L1)
        m_form.filledBy = text;
    else if (key == "authorised_by"_L1)
        m_form.authorisedBy = text;
    else if (key == "capacity"_L1)
        m_form.capacity = text;
    else if (key == "authorised_on"_L1)
        m_form.authorisedOn = m_book.date(cell);
}

bool FormReader::readBlock(const QString &key, const SheetCell &cell, CellPlace place)
{
    const QUuid assignment = idOf(key.section(u':', 0, 0));
    const QString row = key.section(u':', 1);
    if (!m_blocks.contains(assignment) || !forms::rows().contains(row))
        return false;
    FilledBlock &block = m_form.blocks[m_blocks.value(assignment)];
    if (block.places.contains(row)) // a row that was copied: which of them is meant, only its author knows
        return false;
    block.places.insert(row, place.name());
    m_foundRows = true;
    if (cell.isFormula)
        block.formulas << row;
    const QString text = m_book.shown(cell).trimmed();
    if (!text.isEmpty())
        block.texts.insert(row, text.left(longestText + 1));
    return true;
}

bool FormReader::readSheet(const Sheet &sheet)
{
    for (int row = 0; row < sheet.rows; ++row) {
        const QString key = sheet.at(row, 0).text.trimmed();
        const CellPlace place{row, 3};
        const SheetCell cell = sheet.at(place.row, place.column);
        if (key.startsWith("form:"_L1))
            readHead(key.mid(5), cell, place);
        else if (key.contains(u':') && !readBlock(key, cell, place))
            return false;
    }
    return true;
}

std::optional<FilledForm> FormReader::read()
{
    m_form.package = idOf(m_ids.value(u"package"_s));
    m_form.secret = QByteArray::fromHex(m_ids.value(u"secret"_s).toLatin1());
    m_form.plan = idOf(m_ids.value(u"plan"_s));
    m_form.round = {idOf(m_ids.value(u"round"_s))};
    m_form.unit = {idOf(m_ids.value(u"unit"_s))};
    m_form.madeAt = m_ids.value(u"made_at"_s).toLongLong();
    m_form.language = m_ids.value(u"language"_s);
    m_form.modifiedAt = m_book.modifiedAt();
    if (m_form.round.isNull() || m_form.unit.isNull() || m_form.package.isNull() || m_form.secret.size() != 16)
        return std::nullopt;
    QStringList keys = m_ids.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        if (!key.startsWith("base:"_L1))
            continue;
        const QStringList bases = m_ids.value(key).split(u' ');
        const FilledBlock block{.assignment = {idOf(key.mid(5))},
                                .assignmentBase = {idOf(bases.value(0))},
                                .answerBase = {idOf(bases.value(1))}};
        if (block.assignment.isNull() || block.assignmentBase.isNull())
            return std::nullopt;
        m_blocks.insert(block.assignment.value, m_form.blocks.size());
        m_form.blocks << block;
    }
    for (const Sheet &sheet : m_book.sheets()) {
        if (sheet.name != "plankoll"_L1 && !readSheet(sheet))
            return std::nullopt;
    }
    return m_form;
}

} // namespace

namespace forms {

bool isWorkbook(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04", 4);
}

Result<FilledForm> read(const QString &path)
{
    auto book = Workbook::read(path);
    if (!book)
        return tl::unexpected(book.error());
    const Sheet *ids = book->sheet(u"plankoll"_s);
    const auto pairs = ids ? idsIn(*ids) : QHash<QString, QString>();
    const QString format = pairs.value(u"format"_s);
    if (format.startsWith("plankoll-form-"_L1) && format != "plankoll-form-1"_L1) {
        return invalid(
            FormReaderText::tr("%1 was made by a newer version of Plankoll. Nothing was changed. Install the "
                               "newer version to take it in."),
            path);
    }
    if (format.isEmpty()) {
        return invalid(
            FormReaderText::tr("%1 is no form of Plankoll's, or its hidden sheet is gone. Ask for the answers "
                               "in the form that was sent."),
            path);
    }
    FormReader reader(*book, pairs);
    auto form = reader.read();
    if (form && !form->blocks.isEmpty() && !reader.foundRows()) {
        return invalid(
            FormReaderText::tr("The hidden column A of %1 is gone, so nobody can tell which answer is which. "
                               "Fill in the form that was sent, and save that."),
            path);
    }
    if (!form) {
        return invalid(
            FormReaderText::tr("The hidden ids of %1 are damaged, so nobody can tell which answer is which. Ask "
                               "for the answers in a new form."),
            path);
    }
    return *form;
}

} // namespace forms
