// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/shell/page.h"

class AnswerListModel;
class AnswerReading;
class EmptyState;
class MessageStrip;
class QComboBox;
class QScrollArea;
class RowListView;
class SectionTitle;
class Text;

/// Tidigare svar: what a unit has answered in each round, read-only, with every version and what differs between two.
class EarlierAnswersPage : public Page
{
    Q_OBJECT

public:
    /// A null `unit` is the actor's own.
    EarlierAnswersPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, Actor actor,
                       UnitId unit = {}, QWidget *parent = nullptr);

    /// Reads everything anew; the round, the measure and the versions that are looked at stay.
    void reload() { load(); }

private:
    void build();
    QWidget *makeVersions();
    void load();
    void takeRounds();
    void openRound(RoundId round);
    void takeRound();
    void openMeasure(AssignmentId id);
    void takeVersions(const QList<Revision> &versions);
    void compare();
    [[nodiscard]] RevisionId chosenIn(const QComboBox *box) const;
    void choose(QComboBox *box, RevisionId version, int otherwise);
    void showVersions(const std::optional<Answer> &before, const Answer &after);
    [[nodiscard]] QString versionWords(const Revision &version, int number) const;
    void fail(const Error &error);

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    AnswerStore &m_answers;
    Actor m_actor;
    UnitId m_unit;
    RoundId m_round{};
    AssignmentId m_assignment{};
    PlanBook m_book{};
    QList<PersonEntry> m_entries{};
    QList<Recorded<Round>> m_all{};
    RoundView m_view{};
    QList<AnswerSheet> m_sheets{};
    QList<Revision> m_versions{};
    QComboBox *m_roundChooser = nullptr;
    MessageStrip *m_failure = nullptr;
    AnswerListModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    SectionTitle *m_title = nullptr;
    Text *m_subtitle = nullptr;
    AnswerReading *m_reading = nullptr;
    QComboBox *m_older = nullptr;
    QComboBox *m_newer = nullptr;
    Text *m_versionCount = nullptr;
    QWidget *m_comparison = nullptr;
    QScrollArea *m_pane = nullptr;
    EmptyState *m_empty = nullptr;
};
