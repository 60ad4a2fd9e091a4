// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/previewstep.h"

#include "ui/look/look.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace {
constexpr int unitRole = Qt::UserRole + 1;

QStandardItem *count(int number)
{
    auto *item = new QStandardItem(QString::number(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}
} // namespace

PreviewStep::PreviewStep(QWidget *parent)
    : QWidget(parent)
    , m_units(new QStandardItemModel(this))
    , m_measures(new QStandardItemModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    m_summary = new Text(TextRole::BodyStrong, this);
    m_summary->setObjectName(u"previewSummary"_s);
    m_summary->setWrapped(true);
    column->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(16));
    m_unitTable = new TableView(this);
    m_unitTable->setObjectName(u"previewUnits"_s);
    m_unitTable->setAccessibleName(tr("Units and how many answers each is asked for"));
    m_unitTable->setModel(m_units);
    setFocusProxy(m_unitTable);
    m_measureTable = new TableView(this);
    m_measureTable->setObjectName(u"previewMeasures"_s);
    m_measureTable->setAccessibleName(tr("What the unit is asked about"));
    m_measureTable->setModel(m_measures);
    row->addWidget(m_unitTable, 1);
    row->addWidget(m_measureTable, 1);
    column->addLayout(row, 1);
    connect(m_unitTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PreviewStep::showUnit);
}

void PreviewStep::setContent(const PlanBook &book, const QList<PlannedAssignment> &planned)
{
    m_book = book;
    m_planned = planned;
    m_units->clear();
    m_units->setHorizontalHeaderLabels({tr("Unit"), tr("Answers"), tr("By a rule"), tr("By name")});
    int asked = 0;
    for (const auto &unit : book.units()) {
        int all = 0, byRule = 0;
        for (const PlannedAssignment &one : planned) {
            all += int(one.unit.value == unit.recordId);
            byRule += int(one.unit.value == unit.recordId && !one.rule.isNull());
        }
        if (all == 0)
            continue;
        ++asked;
        auto *name = new QStandardItem(words::unitLabel(book, UnitId{unit.recordId}));
        name->setData(unit.recordId, unitRole);
        m_units->appendRow({name, count(all), count(byRule), count(all - byRule)});
    }
    m_summary->setText(tr("%n answer(s) are asked for", nullptr, int(planned.size())) + u' '
                       + tr("from %n unit(s).", nullptr, asked));
    m_unitTable->setStretchColumn(0);
    m_unitTable->setCurrentIndex(m_units->index(0, 0));
    showUnit();
}

void PreviewStep::showUnit()
{
    const UnitId unit{m_units->index(m_unitTable->currentIndex().row(), 0).data(unitRole).toUuid()};
    m_measures->clear();
    m_measures->setHorizontalHeaderLabels({tr("Measure"), tr("Why")});
    for (const PlannedAssignment &one : std::as_const(m_planned)) {
        if (one.unit != unit)
            continue;
        QString why = one.department.isNull() ? tr("named in the plan") : m_book.unitName(one.department);
        for (const auto &rule : m_book.rules()) {
            if (rule.recordId == one.rule.value)
                why = rule->wording;
        }
        m_measures->appendRow({new QStandardItem(words::measureLabel(m_book, one.measure)), new QStandardItem(why)});
    }
    m_measureTable->setStretchColumn(0);
}
