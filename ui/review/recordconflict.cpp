// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"
#include "ui/parts/difftext.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/plan/recordwords.h"
#include "ui/review/conflictpane.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>

#include <algorithm>

// The versions of a record that is no answer: only the fields that differ, each in words.

namespace {
Value valueIn(const std::optional<Fields> &content, const QString &field)
{
    if (!content)
        return {};
    const auto at = content->find(field);
    return at == content->end() ? Value() : at->second;
}

/// Which fields the versions disagree on, in the order of their kind.
QStringList disputed(const Conflict &conflict)
{
    QStringList out;
    const Kind *kind = kindNamed(conflict.kind);
    for (const QString &field : kind ? kind->columns : QStringList()) {
        const bool differs = std::any_of(conflict.contents.begin(), conflict.contents.end(), [&](const auto &content) {
            return valueIn(content, field) != valueIn(conflict.contents.first(), field);
        });
        if (differs)
            out << field;
    }
    return out;
}

Text *cell(const QString &words, TextRole role)
{
    auto *text = new Text(words, role);
    text->setWrapped(true);
    return text;
}

QString proseOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}
} // namespace

void ConflictPane::addFieldRows(QGridLayout *grid, const RecordContext &context)
{
    const QStringList fields = disputed(m_conflict);
    addJointHead(grid, tr("Save the joint version"));
    int row = 4;
    for (const QString &field : fields) {
        grid->addWidget(cell(words::capitalised(words::recordField(field)), TextRole::BodyStrong), row, 0,
                        Qt::AlignTop);
        for (int i = 0; i < m_conflict.contents.size(); ++i) {
            const Value value = valueIn(m_conflict.contents.at(i), field);
            if (!words::isProse(field) || proseOf(value).isEmpty()) {
                grid->addWidget(cell(words::recordValue(context, field, value), TextRole::Body), row, i + 1,
                                Qt::AlignTop);
                continue;
            }
            auto *diff = new DiffText(DiffText::Side::After);
            diff->setTexts(proseOf(valueIn(m_conflict.contents.at(i == 0 ? 1 : 0), field)), proseOf(value));
            grid->addWidget(diff, row, i + 1, Qt::AlignTop);
        }
        addJointField(grid, row++, context, field);
    }
    if (fields.isEmpty())
        grid->addWidget(cell(tr("They say the same. Take either of them."), TextRole::Body), row, 1, 1, -1);
}

void ConflictPane::addJointField(QGridLayout *grid, int row, const RecordContext &context, const QString &field)
{
    const int column = int(m_conflict.versions.size()) + 1;
    const QString name = tr("%1, joint version").arg(words::capitalised(words::recordField(field)));
    if (words::isProse(field)) {
        auto *edit = new QPlainTextEdit(proseOf(valueIn(m_conflict.contents.last(), field)));
        edit->setObjectName(u"joint-"_s + field);
        edit->setAccessibleName(name);
        edit->setTabChangesFocus(true);
        edit->setMinimumWidth(look::px(120));
        edit->setFixedHeight(look::px(12) + 3 * look::lineHeight(look::font(TextRole::Body)));
        m_fieldTexts.insert(field, edit);
        grid->addWidget(edit, row, column, Qt::AlignTop);
        return;
    }
    auto *box = new QComboBox;
    box->setObjectName(u"joint-"_s + field);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int i = 0; i < m_conflict.contents.size(); ++i)
        box->addItem(words::recordValue(context, field, valueIn(m_conflict.contents.at(i), field)), i);
    box->setCurrentIndex(box->count() - 1);
    m_fieldChoices.insert(field, box);
    grid->addWidget(box, row, column, Qt::AlignTop);
}

void ConflictPane::tellJointRecord()
{
    Fields fields;
    for (auto at = m_fieldTexts.cbegin(); at != m_fieldTexts.cend(); ++at)
        fields[at.key()] = stored::of(at.value()->toPlainText().trimmed());
    for (auto at = m_fieldChoices.cbegin(); at != m_fieldChoices.cend(); ++at)
        fields[at.key()] = valueIn(m_conflict.contents.at(at.value()->currentData().toInt()), at.key());
    Q_EMIT jointWritten(m_conflict.record, fields);
}
