// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/closeroundpage.h"

#include "ui/look/look.h"
#include "ui/parts/busy.h"
#include "ui/parts/button.h"
#include "ui/parts/formfield.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/round/cellmodel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

CloseRoundPage::CloseRoundPage(Act act, PlanStore &plan, RoundStore &rounds, const Actor &actor, RoundId round,
                               QWidget *parent)
    : Page(act == Act::Close ? tr("Close the round") : tr("Reopen the round"), parent)
    , m_act(act)
    , m_plan(plan)
    , m_rounds(rounds)
    , m_actor(actor)
    , m_round(round)
{
    setObjectName(act == Act::Close ? u"closeRoundPage"_s : u"reopenRoundPage"_s);
    head()->setBack(true);
    connect(head(), &PageHead::backAsked, this, &CloseRoundPage::left);
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(look::px(16), 0, look::px(16), 0);
    top->setSpacing(look::px(12));
    m_fault = new MessageStrip(MessageIcon::Warning, {}, main);
    m_fault->setObjectName(u"closeFault"_s);
    m_fault->hide();
    m_conflicts = new MessageStrip(MessageIcon::Warning, {}, main);
    m_conflicts->setObjectName(u"closeConflicts"_s);
    m_conflicts->hide();
    m_sentence = new Text(TextRole::Body, main);
    m_sentence->setObjectName(u"closeSentence"_s);
    m_sentence->setWrapped(true);
    m_reason = new QPlainTextEdit;
    m_reason->setObjectName(u"reopenReason"_s);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(look::px(72));
    m_reasonField = new FormField(tr("Reason"), m_reason, main);
    m_reasonField->setHint(tr("kept with the round"));
    m_reasonField->setVisible(act == Act::Reopen);
    m_do = new Button({}, ButtonKind::Primary, main);
    m_do->setObjectName(u"doClose"_s);
    auto *leave = new Button(tr("Leave it as it is"), ButtonKind::Outlined, main);
    leave->setObjectName(u"leaveClose"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    row->addWidget(m_do);
    row->addWidget(leave);
    row->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_fault), static_cast<QWidget *>(m_sentence),
                          static_cast<QWidget *>(m_conflicts), static_cast<QWidget *>(m_reasonField)})
        top->addWidget(part);
    top->addLayout(row);
    column->addLayout(top);
    m_model = new CellModel(main);
    m_table = new TableView(main);
    m_table->setObjectName(u"closeTable"_s);
    m_table->setAccessibleName(tr("Answers that change"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(CellModel::StateColumn, new StatusCellDelegate(m_table));
    m_table->setStretchColumn(CellModel::MeasureColumn);
    column->addWidget(m_table, 1);
    setMain(main);
    connect(m_do, &Button::clicked, this, &CloseRoundPage::act);
    connect(leave, &Button::clicked, this, &CloseRoundPage::left);
    m_do->setEnabled(false);
    reload();
}

void CloseRoundPage::reload()
{
    auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { take(*loaded); },
        [this](const Error &error) {
            m_fault->setText(error.sentence.toHtmlEscaped());
            m_fault->show();
            m_do->setEnabled(false);
        });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_rounds.view(m_round), loaded->view);
    if (m_act == Act::Close)
        gather.add(m_rounds.closing(m_round), loaded->change);
}

QList<Cell> CloseRoundPage::changing() const
{
    QList<Cell> cells;
    for (const Cell &cell : m_loaded.view.cells) {
        const bool changes = m_act == Act::Close ? m_loaded.change.assignments.contains(cell.assignment)
                                                 : cell.state == AssignmentState::ClosedWithoutAnswer && !cell.conflict;
        if (changes)
            cells << cell;
    }
    for (const Cell &cell : m_loaded.view.cells) {
        if (m_act == Act::Close && m_loaded.change.inConflict.contains(cell.assignment))
            cells << cell;
    }
    return cells;
}

void CloseRoundPage::take(const Loaded &loaded)
{
    m_loaded = loaded;
    head()->setSentence(loaded.view.round->name);
    const QList<Cell> cells = changing();
    m_model->setCells(loaded.book, cells);
    m_table->fitColumns();
    const int conflicts = int(loaded.change.inConflict.size());
    const int count = int(cells.size()) - conflicts;
    if (m_act == Act::Close) {
        m_sentence->setText(count == 0 ? tr("Every answer has come in. Nothing is closed without an answer.")
                                       : tr("%n answer(s) are closed without an answer. They are listed below. Drafts "
                                            "stay with their unit.",
                                            nullptr, count));
        m_do->setText(count == 0 ? tr("Close the round") : tr("Close %n without an answer", nullptr, count));
    } else {
        m_sentence->setText(count == 0
                                ? tr("No answer is asked for again; the units may change what they have sent in.")
                                : tr("%n answer(s) are asked for again. They are listed below.", nullptr, count));
        m_do->setText(tr("Reopen the round"));
    }
    m_conflicts->setText(
        tr("%n answer(s) have two versions and are left as they are. The report cannot be locked until "
           "somebody has chosen.",
           nullptr, conflicts));
    m_conflicts->setVisible(conflicts > 0);
    look::setBusy(m_do, false);
    m_table->setVisible(!cells.isEmpty());
}

void CloseRoundPage::act()
{
    if (m_act == Act::Close) {
        look::setBusy(m_do, true);
        whenDone(m_rounds.close(m_actor, m_round, m_loaded.change), this,
                 [this](const Result<RoundChange> &outcome) { finish(outcome); });
        return;
    }
    const QString reason = m_reason->toPlainText().trimmed();
    m_reasonField->setFault(reason.isEmpty() ? tr("Write why the round is reopened.") : QString());
    if (reason.isEmpty()) {
        m_reason->setFocus();
        return;
    }
    look::setBusy(m_do, true);
    whenDone(m_rounds.reopen(m_actor, m_round, reason), this,
             [this](const Result<RoundChange> &outcome) { finish(outcome); });
}

void CloseRoundPage::finish(const Result<RoundChange> &outcome)
{
    if (outcome) {
        Q_EMIT finished();
        return;
    }
    m_fault->setText(outcome.error().sentence.toHtmlEscaped());
    m_fault->show();
    reload();
}
