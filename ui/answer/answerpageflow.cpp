// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/answerpage.h"

#include "core/text/clock.h"
#include "ui/answer/answerdesk.h"
#include "ui/answer/answerform.h"
#include "ui/answer/answerlist.h"
#include "ui/answer/answerlistmodel.h"
#include "ui/answer/answerpane.h"
#include "ui/answer/answerwords.h"
#include "ui/answer/evidencefield.h"
#include "ui/answer/previouspane.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/progressline.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QShortcut>

// What the page does with what it shows: loading, walking the rows, faults, handing in.

void AnswerPage::reload()
{
    // The parts arrive one by one; the page takes them over together.
    auto fresh = std::make_shared<AnswerContext>(m_context);
    Gather gather(
        this,
        [this, fresh] {
            const UnitId chosen = m_context.unit; // may have been changed meanwhile
            m_context = *fresh;
            m_context.unit = chosen;
            m_context.today = todayIn(m_context.book.plan()->timeZone);
            fillUnits();
            takeContext();
        },
        [this](const Error &error) { m_pane->showRefusal(error.sentence); });
    gather.add(m_plan.load(), fresh->book);
    gather.add(m_rounds.view(m_round), fresh->view);
    gather.add(m_people.all(), fresh->people);
}

void AnswerPage::fillUnits()
{
    if (!m_actor.isStrategist())
        return;
    m_units->clear();
    for (const auto &unit : m_context.book.units()) {
        const UnitId id{unit.recordId};
        const bool isAsked = std::any_of(m_context.view.cells.begin(), m_context.view.cells.end(),
                                         [id](const Cell &cell) { return cell.unit == id; });
        if (isAsked)
            m_units->addItem(words::unitLabel(m_context.book, id), id.value);
    }
    if (m_units->findData(m_context.unit.value) < 0 && m_units->count() > 0)
        m_context.unit = {m_units->itemData(0).toUuid()};
    m_units->setCurrentIndex(m_units->findData(m_context.unit.value));
}

void AnswerPage::takeContext()
{
    head()->setSentence(m_actor.isStrategist() ? tr("What came by mail or telephone")
                                               : words::unitLabel(m_context.book, m_context.unit));
    if (m_desk->unit() != m_context.unit)
        m_desk->setUnit(m_context.unit);
    else
        m_desk->reload();
}

void AnswerPage::showRows()
{
    const QList<AnswerRow> &rows = m_desk->rows();
    const bool isFirst = m_model->rowCount() == 0;
    const AssignmentId before = m_list->current();
    m_model->setRows(rows, m_context);
    const int done = int(std::count_if(rows.begin(), rows.end(), [](const AnswerRow &row) { return row.isDone(); }));
    m_progress->setProgress(done, int(rows.size()), tr("%1 of %2 ready").arg(done).arg(rows.size()));
    Q_EMIT progressChanged(done, int(rows.size()));
    m_empty->setVisible(rows.isEmpty());
    if (!m_wanted.isNull() && m_model->rowOf(m_wanted) >= 0)
        m_list->setCurrent(std::exchange(m_wanted, {}));
    else if (m_model->rowOf(m_list->current()) < 0 && m_model->rowOf(before) >= 0)
        m_list->setCurrent(before);
    else if (!rows.isEmpty() && m_list->current().isNull())
        m_list->setCurrent(m_model->idAt(std::max(0, m_model->nextOpen(-1))));
    if (isFirst && !rows.isEmpty() && isVisible())
        m_list->focusList();
    if (m_listsFaults)
        showFaults();
    showCurrent();
    arrangePanes();
}

void AnswerPage::showCurrent()
{
    const AnswerRow *row = m_desk->row(m_list->current());
    if (!row)
        return;
    m_pane->form()->evidence()->setBusy({});
    m_pane->setRow(*row, m_context, m_desk->evidence());
    m_previous->setRow(*row, m_context, m_desk->evidence());
}

void AnswerPage::confirm(AssignmentId id)
{
    const AnswerRow *row = m_desk->row(id);
    if (!row || !row->isOwed())
        return;
    if (const QString why = words::lockReason(*row, m_context); !why.isEmpty() || !row->previous()) {
        m_pane->showRefusal(why.isEmpty() ? tr("There is no earlier answer to go on from. Tell what has happened.")
                                          : why);
        return;
    }
    const QString number = words::measureNumber(m_context.book, row->sheet.cell.measure);
    m_desk->confirm(id);
    goOn();
    m_pane->undoLine()->tell(tr("Measure %1: the last answer is still true.").arg(number));
}

void AnswerPage::begin(AssignmentId id)
{
    const AnswerRow *row = m_desk->row(id);
    if (!row || !words::lockReason(*row, m_context).isEmpty())
        return;
    m_pane->undoLine()->leave();
    m_desk->begin(id);
    openForm({});
}

void AnswerPage::openForm(const QString &field)
{
    m_isFormOpen = true;
    arrangePanes();
    m_pane->form()->focusField(field);
}

void AnswerPage::closeForm()
{
    m_isFormOpen = false;
    m_desk->leave(m_list->current());
    arrangePanes();
    m_list->focusList();
}

void AnswerPage::goOn()
{
    const AnswerRow *row = m_desk->row(m_list->current());
    const bool isDone = row && row->isDone();
    m_isFormOpen = false;
    arrangePanes();
    if (m_model->nextOpen(-1) < 0) {
        m_desk->leave(m_list->current());
        m_submit->setFocus(Qt::ShortcutFocusReason); // all are ready: handing in is what is left
        return;
    }
    m_list->goToNextOpen();
    if (isDone)
        m_desk->saveAll();
    m_list->focusList();
}

void AnswerPage::showStep(AssignmentId id)
{
    m_pane->undoLine()->leave();
    m_list->setCurrent(id);
    m_list->focusList();
}

void AnswerPage::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto slot) {
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    // In a text field the field takes undo and redo first, for its own text.
    add({Qt::CTRL | Qt::Key_Z}, [this] { m_desk->undo(); });
    add({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, [this] { m_desk->redo(); });
    add({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, [this] { goOn(); });
    add({Qt::Key_Escape}, [this] { closeForm(); });
}

void AnswerPage::submit()
{
    m_desk->leave(m_list->current());
    m_desk->checkAll();
    showFaults();
    if (!m_faults.isEmpty())
        return;
    m_desk->whenSettled([this] { Q_EMIT submitAsked(m_context.unit, {}); });
}

void AnswerPage::showFaults()
{
    QList<AnswerFault> faults;
    QStringList links;
    int ready = 0;
    for (const AnswerRow &row : m_desk->rows()) {
        for (const AnswerFault &fault : row.faults()) {
            faults << fault;
            links << words::faultLink(fault, row, m_context);
        }
        ready += row.isOwed() && row.isDone();
    }
    if (m_listsFaults && faults == m_faults && ready == m_readyListed)
        return; // the same links stay, and the focus in them
    m_faults = faults;
    m_readyListed = ready;
    m_listsFaults = !faults.isEmpty();
    FaultList *list = m_pane->faults();
    list->setFaults(tr("%n thing(s) remain before you can submit", nullptr, int(links.size())), links);
    list->setSecondLine(ready > 0 && !links.isEmpty()
                            ? u"<a href=\"ready\">"_s
                                  + tr("Submit the %n that are ready already …", nullptr, ready).toHtmlEscaped()
                                  + u"</a>"_s
                            : QString());
    if (m_listsFaults && !m_isFormOpen && m_pane->isHidden()) {
        m_isFormOpen = true; // the list of faults stands above the form
        arrangePanes();
    }
}

void AnswerPage::jump(int index)
{
    if (index < 0 || index >= m_faults.size())
        return;
    const AnswerFault fault = m_faults.at(index);
    m_list->setCurrent(fault.assignment);
    openForm(fault.field);
}

void AnswerPage::openAssignment(AssignmentId id)
{
    if (m_model->rowOf(id) >= 0)
        m_list->setCurrent(id);
    else
        m_wanted = id;
}

void AnswerPage::openUnit(UnitId unit)
{
    m_context.unit = unit;
    m_listsFaults = false;
    if (m_context.book.plan().recordId.isNull())
        return; // comes with the data
    m_units->setCurrentIndex(m_units->findData(unit.value));
    takeContext();
    m_list->focusList();
}

void AnswerPage::saveCopy(const Evidence &evidence, UnitId unit)
{
    if (evidence.evidenceKind != "file"_L1)
        return;
    auto *dialog = new QFileDialog(this, tr("Save a copy"), evidence.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, evidence, unit](const QString &path) {
        whenDone(m_answers.saveEvidence(evidence, unit, path), this, [this](const Done &saved) {
            if (!saved)
                m_pane->showRefusal(saved.error().sentence);
        });
    });
    dialog->open();
}

void AnswerPage::arrangePanes()
{
    const bool isEmpty = m_desk->rows().isEmpty();
    const bool fits = width() - look::px(48) >= look::px(299 + 320);
    m_list->setMinimumWidth(fits ? look::px(299) : 0);
    m_list->setMaximumWidth(fits ? look::px(299) : QWIDGETSIZE_MAX);
    m_list->setVisible(!isEmpty && (fits || !m_isFormOpen));
    m_pane->setVisible(!isEmpty && (fits || m_isFormOpen));
    m_pane->setBackShown(!fits);
}

void AnswerPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_model->rowCount() > 0 && !isAncestorOf(focusWidget()))
        m_list->focusList();
}

void AnswerPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_desk->saveAll();
}

void AnswerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangePanes();
}
