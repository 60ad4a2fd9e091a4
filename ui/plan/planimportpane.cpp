// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planimportpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/recordwords.h"

#include <QHBoxLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

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
            fields << words::recordField(field);
        m_model->appendRow({new QStandardItem(words::kindLabel(change.kind)), new QStandardItem(change.what),
                            new QStandardItem(change.added ? tr("New") : fields.join(u", "_s))});
    }
    m_table->setStretchColumn(1);
    m_table->setVisible(!changes.isEmpty());
    m_summary->setText(changes.isEmpty() ? tr("%1 says what the store says. There is nothing to read in.").arg(fileName)
                                         : tr("%1 changes %n record(s). What the file does not name stays.", nullptr,
                                              int(changes.size()))
                                               .arg(fileName));
    m_import->setVisible(!changes.isEmpty());
}
