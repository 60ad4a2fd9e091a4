// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answer/earlieranswerspage.h"

#include "core/text/clock.h"
#include "ui/answer/answerlistmodel.h"
#include "ui/answer/answerreading.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QScrollArea>

// Which round, which measure, which two versions.

void EarlierAnswersPage::load()
{
    Gather gather(
        this, [this] { takeRounds(); }, [this](const Error &error) { fail(error); });
    gather.add(m_plan.load(), m_book);
    gather.add(m_people.all(), m_entries);
    gather.add(m_rounds.all(), m_all);
}

void EarlierAnswersPage::takeRounds()
{
    head()->setSentence(words::unitLabel(m_book, m_unit));
    m_roundChooser->clear();
    RoundId newest{};
    for (const auto &round : std::as_const(m_all)) {
        const RoundState state = roundStateOf(round->state);
        if (state == RoundState::Planned)
            continue;
        m_roundChooser->addItem(round->name, round.recordId);
        if (newest.isNull() && state != RoundState::Open)
            newest = {round.recordId}; // the open one is on Mina svar
    }
    if (newest.isNull() && m_roundChooser->count() > 0)
        newest = {m_roundChooser->itemData(0).toUuid()};
    m_empty->setVisible(newest.isNull());
    m_pane->setVisible(!newest.isNull());
    if (m_round.isNull())
        m_round = newest;
    m_roundChooser->setCurrentIndex(m_roundChooser->findData(m_round.value));
    openRound(m_round);
}

void EarlierAnswersPage::openRound(RoundId round)
{
    if (round.isNull())
        return;
    m_round = round;
    Gather gather(
        this, [this] { takeRound(); }, [this](const Error &error) { fail(error); });
    gather.add(m_rounds.view(round), m_view);
    gather.add(m_answers.sheets(m_actor, round, m_unit), m_sheets);
}

void EarlierAnswersPage::takeRound()
{
    if (m_view.id() != m_round)
        return; // another round was chosen meanwhile
    QList<AnswerRow> rows;
    for (const AnswerSheet &sheet : std::as_const(m_sheets)) {
        AnswerRow row{.sheet = sheet};
        row.typed = sheet.submitted.value_or(row.saved());
        rows << row;
    }
    AnswerContext context{m_book, m_view, m_entries, m_actor, m_unit, todayIn(m_book.plan()->timeZone)};
    m_model->setRows(rows, context);
    m_failure->hide();
    const int row = qMax(0, m_model->rowOf(m_assignment));
    m_list->setCurrentIndex(m_model->index(row));
    openMeasure(m_model->idAt(row));
    m_empty->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    m_pane->setVisible(!rows.isEmpty());
}

void EarlierAnswersPage::openMeasure(AssignmentId id)
{
    if (id != m_assignment) {
        m_reading->clear();
        m_versions.clear();
    }
    m_assignment = id;
    for (const AnswerSheet &sheet : std::as_const(m_sheets)) {
        if (sheet.cell.assignment == id)
            m_title->setText(words::measureLabel(m_book, sheet.cell.measure));
    }
    if (id.isNull())
        return;
    whenDone(m_answers.history(id), this, [this, id](const Result<QList<Revision>> &versions) {
        if (id != m_assignment)
            return;
        if (versions)
            takeVersions(*versions);
        else
            fail(versions.error());
    });
}

void EarlierAnswersPage::takeVersions(const QList<Revision> &versions)
{
    const RevisionId newer = chosenIn(m_newer), older = chosenIn(m_older);
    m_versions = versions;
    m_newer->clear();
    m_older->clear();
    m_older->addItem(tr("Nothing: only read"), -1);
    for (int i = int(versions.size()) - 1; i >= 0; --i) {
        m_newer->addItem(versionWords(versions.at(i), i + 1), i);
        m_older->addItem(versionWords(versions.at(i), i + 1), i);
    }
    choose(m_newer, newer, 0);
    choose(m_older, older, 0);
    m_comparison->setVisible(!versions.isEmpty());
    m_versionCount->setText(versions.isEmpty() ? tr("The unit gave no answer to this measure.")
                                               : tr("%n version(s), all kept.", nullptr, int(versions.size())));
    m_subtitle->setText(m_view.round->name);
    compare();
}

RevisionId EarlierAnswersPage::chosenIn(const QComboBox *box) const
{
    const QVariant at = box->currentData();
    return at.isValid() && at.toInt() >= 0 && at.toInt() < m_versions.size() ? m_versions.at(at.toInt()).id
                                                                             : RevisionId{};
}

void EarlierAnswersPage::choose(QComboBox *box, RevisionId version, int otherwise)
{
    int row = otherwise;
    for (int i = 0; i < box->count(); ++i) {
        const int at = box->itemData(i).toInt();
        if (at >= 0 && m_versions.at(at).id == version)
            row = i;
    }
    box->setCurrentIndex(row);
}

void EarlierAnswersPage::compare()
{
    if (m_versions.isEmpty())
        return;
    const int newer = qMax(0, m_newer->currentData().toInt());
    const int older = m_older->currentData().toInt();
    const RevisionId shown = m_versions.at(newer).id;
    m_subtitle->setText(m_view.round->name + u" · "_s + people::authorName(m_entries, m_versions.at(newer).author));
    whenDone(m_answers.version(shown), this, [this, older, id = m_assignment](const Result<Answer> &after) {
        if (id != m_assignment)
            return;
        if (!after) {
            fail(after.error());
        } else if (older < 0 || older >= m_versions.size()) {
            showVersions({}, *after);
        } else {
            const auto other = m_answers.version(m_versions.at(older).id);
            whenDone(other, this, [this, id, after](const Result<Answer> &before) {
                if (id == m_assignment && before)
                    showVersions(*before, *after);
                else if (!before)
                    fail(before.error());
            });
        }
    });
}

void EarlierAnswersPage::showVersions(const std::optional<Answer> &before, const Answer &after)
{
    m_failure->hide();
    if (before)
        m_reading->setComparison(*before, after, m_book);
    else
        m_reading->setAnswer(after, m_book);
}
