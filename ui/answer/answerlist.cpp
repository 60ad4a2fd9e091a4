// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerlist.h"

#include "ui/answer/answerlistmodel.h"
#include "ui/answer/answerwords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/keyhint.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

AnswerList::AnswerList(AnswerListModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    m_view = new RowListView(this);
    m_view->setObjectName(u"answerList"_s);
    m_view->setAccessibleName(tr("Measures that you answer for"));
    m_view->setAccessibleDescription(tr("S: still true. N: something new. Enter: to the form."));
    m_view->setModel(model);
    m_view->setItemDelegate(new TwoLineDelegate(m_view));
    m_view->installEventFilter(this);
    column->addWidget(m_view, 1);
    auto *keys = new QWidget(this);
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(look::px(12), look::px(8), look::px(12), look::px(8));
    row->setSpacing(look::px(10));
    row->addWidget(new KeyHint({u"S"_s}, tr("still true"), keys));
    row->addWidget(new KeyHint({u"N"_s}, tr("something new"), keys));
    row->addStretch(1);
    column->addWidget(keys);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now, const QModelIndex &before) {
                Q_EMIT currentChanged(m_model->idAt(now.row()), m_model->idAt(before.row()));
            });
    connect(m_view, &RowListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT openAsked(m_model->idAt(index.row())); });
    connect(model, &QAbstractItemModel::modelReset, this, &AnswerList::layButtons);
    connect(model, &QAbstractItemModel::dataChanged, this, &AnswerList::layButtons);
}

AssignmentId AnswerList::current() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

void AnswerList::setCurrent(AssignmentId id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || row == m_view->currentIndex().row())
        return;
    m_view->setCurrentIndex(m_model->index(row));
    m_view->scrollTo(m_view->currentIndex());
}

void AnswerList::goToNextOpen()
{
    const int next = m_model->nextOpen(m_view->currentIndex().row());
    if (next >= 0)
        setCurrent(m_model->idAt(next));
}

void AnswerList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool AnswerList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier || !m_view->currentIndex().isValid())
        return false;
    if (key->key() == Qt::Key_S)
        Q_EMIT confirmAsked(current());
    else if (key->key() == Qt::Key_N)
        Q_EMIT beginAsked(current());
    return key->key() == Qt::Key_S || key->key() == Qt::Key_N;
}

void AnswerList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), look::tokens().line);
}

void AnswerList::layButtons()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const bool offers = index.data(AnswerListModel::OffersRole).toBool();
        if (offers == (m_view->indexWidget(index) != nullptr))
            continue;
        if (QWidget *old = m_view->indexWidget(index))
            old->hide(); // it is deleted only later
        m_view->setIndexWidget(index, offers ? makeButtons(m_model->idAt(row), index.data().toString()) : nullptr);
    }
    m_view->doItemsLayout(); // rows with buttons are higher
}

QWidget *AnswerList::makeButtons(AssignmentId id, const QString &measure)
{
    auto *place = new QWidget(m_view);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(look::px(36), 0, 0, look::px(10));
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(look::px(6));
    column->addLayout(buttons);
    const auto add = [&](bool unchanged, const QString &name) {
        auto *button = new Button(words::changeWord(unchanged), ButtonKind::Outlined, place);
        button->setCompact(true);
        button->setObjectName(name);
        button->setAccessibleName(words::changeWord(unchanged) + u": "_s + measure);
        button->setFocusPolicy(Qt::NoFocus); // S and N do the same: the list is one tab stop
        buttons->addWidget(button);
        return button;
    };
    connect(add(true, u"confirm"_s), &Button::clicked, this, [this, id] {
        setCurrent(id);
        Q_EMIT confirmAsked(id);
    });
    connect(add(false, u"begin"_s), &Button::clicked, this, [this, id] {
        setCurrent(id);
        Q_EMIT beginAsked(id);
    });
    buttons->addStretch(1);
    return place;
}
