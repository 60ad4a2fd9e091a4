// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchangestore.h"
#include "ui/review/reviewlist.h"
#include "ui/shell/page.h"

class Button;
class ConflictPane;
class EmptyState;
class MessageStrip;
class QStackedWidget;
class ReadingPane;
class RowListView;
class SegmentedSwitch;
class ThreadPane;
class UndoLine;

/// Granska: the answers that wait, one by one by keys: read, accept, ask for completion, resolve what is in conflict.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    ReviewPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers, ExchangeStore &exchange,
               const Actor &actor, RoundId round, QWidget *parent = nullptr);

    void reload();
    /// Opens this answer when it waits: from the overview, a search, a conflict.
    void openAnswer(AssignmentId assignment);
    /// Lists what was sent back and has not come again.
    void showSentBack();
    /// Lists what has changed, conflicts first.
    void showConflicts();

Q_SIGNALS:
    /// For the rail: how many answers wait, conflicts among them.
    void waitingChanged(int count);
    /// To be saved and opened by whoever owns the desktop.
    void evidenceOpened(const Evidence &evidence, UnitId unit);
    void remindAsked(UnitId unit);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Loaded {
        PlanBook book{};
        RoundView view{};
        QList<PersonEntry> people{};
        QList<AnswerSheet> sheets{};
        QList<RevisionId> read{};
        QList<Conflict> conflicts{};
        QList<Recorded<Round>> rounds{};
    };
    enum Filter { Changed, Unchanged, SentBack };

    void buildHead();
    [[nodiscard]] QWidget *makeList(QWidget *parent);
    [[nodiscard]] QWidget *makeMain();
    void showLoaded(const Loaded &loaded);
    [[nodiscard]] std::optional<QList<MeasureId>> ownMeasures() const;
    [[nodiscard]] RecordContext context() const;
    [[nodiscard]] Filter filterOf(const ReviewItem &item) const;
    void loadSentBack(const ReviewItem &item);
    void showHead();
    void showList(int fallbackRow);
    void showCurrent();
    void showEmpty();
    void showAnswer(const ReviewItem &item);
    void loadDetails(const ReviewItem &item);
    void loadReceipt(const ReviewItem &item);
    void loadReceipts(const Conflict &conflict);
    void markCurrentRead();
    void step(int by);
    void accept(const QList<AssignmentId> &assignments, const QString &told);
    void acceptCurrent();
    void acceptRead();
    void undo();
    void undoNext();
    void sendBack(const QString &reason);
    void comment(AssignmentId assignment, const QString &text);
    /// Runs `done` or shows the fault where it belongs.
    void carryOut(QFuture<Done> change, const std::function<void()> &done);
    [[nodiscard]] const ReviewItem *current() const;
    [[nodiscard]] QList<AssignmentId> readOnes() const;

    PlanStore &m_plan;
    PersonStore &m_people;
    RoundStore &m_rounds;
    AnswerStore &m_answers;
    ExchangeStore &m_exchange;
    Actor m_actor;
    RoundId m_round;
    Loaded m_loaded{};
    QList<ReviewItem> m_items{};   ///< what waits
    QList<ReviewItem> m_awaited{}; ///< what the units have to complete
    QList<AssignmentId> m_undoable{};
    QUuid m_wanted{};
    QDate m_today{};

    QWidget *m_listPane = nullptr;
    ReviewListModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    SegmentedSwitch *m_filter = nullptr;
    Button *m_acceptRead = nullptr;
    MessageStrip *m_fault = nullptr;
    UndoLine *m_undo = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReadingPane *m_reading = nullptr;
    ConflictPane *m_conflict = nullptr;
    EmptyState *m_empty = nullptr;
    ThreadPane *m_thread = nullptr;
};
