// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/recordtab.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace {
constexpr int idRole = Qt::UserRole + 1;
} // namespace

RecordTab::RecordTab(QWidget *parent)
    : PlanTab(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    buildList();
    buildForm();
}

void RecordTab::buildList()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    m_listTop = new QVBoxLayout;
    m_listTop->setContentsMargins(look::px(12), look::px(8), look::px(12), look::px(8));
    m_listTop->setSpacing(look::px(4));
    auto *actions = new QWidget(this);
    m_listActions = new FlowRow(actions);
    m_listTop->addWidget(actions);
    left->addLayout(m_listTop);
    m_model = new QStandardItemModel(this);
    m_list = new RowListView(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    left->addWidget(m_list, 1);
    static_cast<QHBoxLayout *>(layout())->addLayout(left, 2);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordTab::follow);
}

void RecordTab::buildForm()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *pane = new QWidget(scroll);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(16));
    column->setSpacing(look::px(12));
    m_title = new SectionTitle({}, pane);
    m_title->setObjectName(u"recordTitle"_s);
    m_title->setWrapped(true);
    column->addWidget(m_title);
    m_form = new QVBoxLayout;
    m_form->setSpacing(look::px(12));
    column->addLayout(m_form);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    m_save = new Button(tr("Save"), ButtonKind::Primary, pane);
    m_save->setObjectName(u"saveRecord"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_drop = new Button(tr("Leave what I typed"), ButtonKind::Outlined, pane);
    m_drop->setObjectName(u"dropTyped"_s);
    row->addWidget(m_save);
    row->addWidget(m_drop);
    row->addStretch(1);
    column->addLayout(row);
    buildEnd(column);
    column->addStretch(1);
    scroll->setWidget(pane);
    static_cast<QHBoxLayout *>(layout())->addWidget(scroll, 3);
    connect(m_save, &Button::clicked, this, [this] { saveTyped(); });
    connect(m_drop, &Button::clicked, this, [this] {
        m_isNew = false;
        fillChosen();
    });
    setTyped(false);
}

void RecordTab::buildEnd(QVBoxLayout *column)
{
    m_endPlace = new QWidget(column->parentWidget());
    auto *place = new QVBoxLayout(m_endPlace);
    place->setContentsMargins(0, look::px(4), 0, 0);
    place->setSpacing(look::px(12));
    place->addWidget(new Divider(Divider::Weight::Light, m_endPlace));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(12));
    m_end = new Button(QString(), ButtonKind::Outlined, m_endPlace);
    m_end->setObjectName(u"endRecord"_s);
    m_endReason = new Text(TextRole::Small, m_endPlace);
    m_endReason->setObjectName(u"endReason"_s);
    m_endReason->setInk(&Tokens::text2);
    m_endReason->setWrapped(true);
    row->addWidget(m_end, 0, Qt::AlignTop);
    row->addWidget(m_endReason, 1);
    place->addLayout(row);
    m_endPlace->setMaximumWidth(look::px(640));
    m_endPlace->hide();
    column->addWidget(m_endPlace);
    connect(m_end, &Button::clicked, this, [this] { turnEnd(); });
}

void RecordTab::offerEnd(const QString &words, const QString &reason, const QString &effect)
{
    m_endPlace->setVisible(!words.isEmpty());
    m_end->setText(words);
    m_end->setEnabled(reason.isEmpty());
    m_endReason->setText(reason.isEmpty() ? effect : reason);
}

void RecordTab::setBook(const PlanBook &book)
{
    m_book = book;
    showRows();
    if (!m_isTyped)
        fillChosen();
}

void RecordTab::showRows()
{
    m_isShowing = true;
    m_model->clear();
    int at = -1, first = -1;
    const QList<Row> all = rows();
    for (const Row &one : all) {
        auto *item = new QStandardItem(one.title);
        item->setEditable(false);
        item->setData(one.id, idRole);
        item->setData(one.second, row::SecondLineRole);
        item->setData(one.number, row::NumberRole);
        if (!one.icon.isNull())
            item->setData(QVariant::fromValue(one.icon), row::IconRole);
        if (one.id.isNull()) {
            item->setData(true, row::StrongRole);
            item->setFlags(Qt::NoItemFlags);
        } else if (first < 0) {
            first = m_model->rowCount();
        }
        if (one.id == m_chosen && !one.id.isNull())
            at = m_model->rowCount();
        m_model->appendRow(item);
    }
    if (!m_isNew && at < 0)
        at = first;
    if (!m_isNew && at >= 0) {
        m_list->setCurrentIndex(m_model->index(at, 0));
        m_chosen = m_model->index(at, 0).data(idRole).toUuid();
    }
    m_isShowing = false;
}

void RecordTab::follow(const QModelIndex &now)
{
    const QUuid id = now.data(idRole).toUuid();
    if (m_isShowing || id.isNull() || (id == m_chosen && !m_isNew))
        return;
    if (m_isTyped && !saveTyped()) {
        showRows(); // back to the row with something to mend
        return;
    }
    m_isNew = false;
    m_chosen = id;
    fillChosen();
}

void RecordTab::choose(const QUuid &id)
{
    m_chosen = id;
    m_isNew = false;
    showRows();
    fillChosen();
}

void RecordTab::showRecord(const QUuid &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(idRole).toUuid() == id)
            choose(id);
    }
}

void RecordTab::fillChosen()
{
    if (m_isNew)
        return;
    fill(m_chosen);
    setTyped(false);
}

void RecordTab::beginNew(const QString &title)
{
    m_isNew = true;
    m_chosen = {};
    m_list->clearSelection();
    offerEnd({});
    setTitle(title);
    setTyped(true);
}

bool RecordTab::saveTyped()
{
    if (!m_isTyped)
        return true;
    if (!check())
        return false;
    save();
    m_isNew = false;
    setTyped(false);
    return true;
}

void RecordTab::setTyped(bool typed)
{
    m_isTyped = typed;
    m_save->setEnabled(typed);
    m_drop->setVisible(typed);
    Q_EMIT typedChanged();
}

void RecordTab::setTitle(const QString &title)
{
    m_title->setText(title);
}
