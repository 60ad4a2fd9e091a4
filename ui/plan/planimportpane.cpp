// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planimportpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QHash>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace
{
QString kindLabel(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"plan"_s, QT_TRANSLATE_NOOP("PlanImportPane", "The plan")},
        {u"area"_s, QT_TRANSLATE_NOOP("PlanImportPane", "Area")},
        {u"measure"_s, QT_TRANSLATE_NOOP("PlanImportPane", "Measure")},
        {u"unit"_s, QT_TRANSLATE_NOOP("PlanImportPane", "Unit")},
        {u"rule"_s, QT_TRANSLATE_NOOP("PlanImportPane", "Rule")},
        {u"responsibility"_s, QT_TRANSLATE_NOOP("PlanImportPane", "Responsibility")},
        {u"status"_s, QT_TRANSLATE_NOOP("PlanImportPane", "Status")},
        {u"section"_s, QT_TRANSLATE_NOOP("PlanImportPane", "Section of the report")}};
    const char *word = words.value(kind);
    return word ? PlanImportPane::tr(word) : kind;
}

/// Field names are permanent and English; those that a person meets get their words.
QString fieldLabel(const QString &field)
{
    static const QHash<QString, const char *> words{
        {u"title"_s, QT_TRANSLATE_NOOP("PlanImportPane", "title")},
        {u"short_title"_s, QT_TRANSLATE_NOOP("PlanImportPane", "short title")},
        {u"official_text"_s, QT_TRANSLATE_NOOP("PlanImportPane", "decided wording")},
        {u"name"_s, QT_TRANSLATE_NOOP("PlanImportPane", "name")},
        {u"short_name"_s, QT_TRANSLATE_NOOP("PlanImportPane", "short name")},
        {u"aliases"_s, QT_TRANSLATE_NOOP("PlanImportPane", "other names")},
        {u"valid_from"_s, QT_TRANSLATE_NOOP("PlanImportPane", "from")},
        {u"valid_to"_s, QT_TRANSLATE_NOOP("PlanImportPane", "until")},
        {u"successor"_s, QT_TRANSLATE_NOOP("PlanImportPane", "successor")},
        {u"area"_s, QT_TRANSLATE_NOOP("PlanImportPane", "area")},
        {u"label_sv"_s, QT_TRANSLATE_NOOP("PlanImportPane", "Swedish label")},
        {u"label_en"_s, QT_TRANSLATE_NOOP("PlanImportPane", "English label")},
        {u"shape"_s, QT_TRANSLATE_NOOP("PlanImportPane", "shape")},
        {u"withdrawn"_s, QT_TRANSLATE_NOOP("PlanImportPane", "comes back")},
        {u"focus_areas"_s, QT_TRANSLATE_NOOP("PlanImportPane", "focus areas")}};
    const char *word = words.value(field);
    return word ? PlanImportPane::tr(word) : field;
}
} // namespace

PlanImportPane::PlanImportPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::px(12), 0, look::px(12));
    column->setSpacing(look::px(12));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(look::px(16), 0, look::px(16), 0);
    top->setSpacing(look::px(12));
    m_summary = new Text(TextRole::BodyStrong, this);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWrapped(true);
    top->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    m_import = new Button(tr("Read it in"), ButtonKind::Primary, this);
    m_import->setObjectName(u"doImport"_s);
    auto *leave = new Button(tr("Leave it"), ButtonKind::Outlined, this);
    leave->setObjectName(u"leaveImport"_s);
    row->addWidget(m_import);
    row->addWidget(leave);
    row->addStretch(1);
    top->addLayout(row);
    column->addLayout(top);
    m_table = new TableView(this);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("What changes"));
    m_table->setModel(m_model);
    column->addWidget(m_table, 1);
    connect(m_import, &Button::clicked, this, &PlanImportPane::importAsked);
    connect(leave, &Button::clicked, this, &PlanImportPane::left);
}

void PlanImportPane::setChanges(const QString &fileName, const QList<PlanChange> &changes)
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Kind"), tr("What"), tr("Change")});
    for (const PlanChange &change : changes) {
        QStringList fields;
        for (const QString &field : change.fields)
            fields << fieldLabel(field);
        m_model->appendRow({new QStandardItem(kindLabel(change.kind)), new QStandardItem(change.what),
                            new QStandardItem(change.added ? tr("New") : fields.join(u", "_s))});
    }
    m_table->setStretchColumn(1);
    m_table->setVisible(!changes.isEmpty());
    m_summary->setText(changes.isEmpty() ? tr("%1 says what the store says. There is nothing to read in.").arg(fileName)
                                         : tr("%1 changes %n record(s). What the file does not name stays.", nullptr,
                                              int(changes.size())).arg(fileName));
    m_import->setVisible(!changes.isEmpty());
}
