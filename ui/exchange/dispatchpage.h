// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchangestore.h"
#include "ui/shell/page.h"

class Button;
class MessageStrip;
class QCheckBox;
class QSpinBox;
class QStandardItemModel;
class QVBoxLayout;
class SegmentedSwitch;
class TableView;
class Text;
class WorkLine;

/// Utskick: who has what. Makes forms and sealed packages for the units that are ticked, packages for the measures'
/// coordinators, each with the letter that carries it, and reminders as mail drafts; shows what went out, what came
/// back and what is missing. The program sends nothing itself.
class DispatchPage : public Page
{
    Q_OBJECT

public:
    DispatchPage(PlanStore &plan, PersonStore &people, ExchangeStore &exchange, const Actor &actor, RoundId round,
                 QWidget *parent = nullptr);

    void reload();
    /// These units and no others; none: whoever owes something.
    void tickOnly(const QList<UnitId> &units);

Q_SIGNALS:
    void left();
    /// A letter is to be opened in the mail program; `mailto` when none opens files.
    void letterAsked(const QString &path, const QString &mailto);

private:
    enum Column { NameColumn, SentColumn, BackColumn, MissingColumn, RemindedColumn, ColumnCount };
    struct Loaded {
        PlanBook book{};
        QList<PersonEntry> people{};
        QList<UnitCorrespondence> units{};
        QList<MeasureCorrespondence> measures{};
        QList<Reminder> reminders{};
        int gap = reminders::usualGapDays;
    };
    /// A row: a unit, or a measure with its coordinators.
    struct Receiver {
        UnitId unit{};
        MeasureId measure{};

        [[nodiscard]] QUuid id() const { return measure.isNull() ? unit.value : measure.value; }
        bool operator==(const Receiver &) const = default;
    };
    /// How making files one after the other has gone so far.
    struct Making {
        InvitationOrder::Kind kind = InvitationOrder::Kind::Form;
        QString folder{};
        QList<Receiver> left{};
        int asked = 0;
        int made = 0;
        int withoutAddress = 0;
        bool isStopped = false;
        QStringList faults{};
        Progress progress{};
    };
    QWidget *makeMain();
    void addActions(QVBoxLayout *column, QWidget *main);
    QWidget *makeGap(QWidget *main);
    void saveGap();
    QWidget *makeSide();
    void take(const Loaded &loaded);
    void showWho();
    void fillUnit(int row, const UnitCorrespondence &unit);
    void fillMeasure(int row, const MeasureCorrespondence &measure);
    void fillRow(int row, const Receiver &receiver, bool isOwing, const QStringList &texts);
    [[nodiscard]] QString sentWords(const QList<SentItem> &sent) const;
    [[nodiscard]] QString backWords(const QList<ReceivedItem> &received) const;
    void showContents();
    void fillContents(const Receiver &receiver, const Result<PackageContents> &contents);
    void addCorrespondence(QVBoxLayout *column, const Receiver &receiver);
    void addLetter(QVBoxLayout *column, const Receiver &receiver);
    void showPassphrases();
    [[nodiscard]] QString passphrases() const; ///< a line a receiver
    void askFolder(const QString &title, std::function<void(const QString &folder)> then);
    void makeForms(const QString &folder) { start(InvitationOrder::Kind::Form, folder); }
    void makePackages(const QString &folder) { start(InvitationOrder::Kind::Package, folder); }
    void start(InvitationOrder::Kind kind, const QString &folder);
    void makeNext(Making making);
    void noteMade(const Receiver &receiver, const InvitationOrder &order, const InvitationMade &made);
    void finish(const Making &making);
    void remind(const QString &folder);
    [[nodiscard]] QHash<UnitId, QStringList> filesFor(const QList<Reminder> &chosen, const QString &folder) const;
    void tell(bool isDone, const QString &sentence);
    void setBusy(const QString &sentence);
    [[nodiscard]] bool showsMeasures() const;
    [[nodiscard]] QList<Receiver> rows() const;
    [[nodiscard]] QList<Receiver> ticked() const;
    [[nodiscard]] QString label(const Receiver &receiver) const;
    [[nodiscard]] QString fileName(const Receiver &receiver) const;

    PlanStore &m_plan;
    PersonStore &m_people;
    ExchangeStore &m_exchange;
    Actor m_actor;
    RoundId m_round;
    Loaded m_loaded{};
    QHash<QUuid, bool> m_ticks{}; ///< what a person has ticked or cleared
    QList<UnitId> m_onlyTicked{}; ///< of the units, these alone at first
    bool m_isFilling = false;
    QHash<QUuid, InvitationMade> m_made{};          ///< what was made here, by receiver
    QList<QPair<QString, QString>> m_passphrases{}; ///< of the packages made last; kept nowhere else
    MessageStrip *m_told = nullptr;
    WorkLine *m_work = nullptr;
    Button *m_copy = nullptr;
    QCheckBox *m_sealed = nullptr;
    QSpinBox *m_gap = nullptr;
    QWidget *m_gapRow = nullptr;
    SegmentedSwitch *m_who = nullptr;
    QStandardItemModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_sideColumn = nullptr;
    QWidget *m_contents = nullptr;
    QList<Button *> m_actions{};
    QList<Button *> m_forUnits{}; ///< of these, what coordinators do not get
};
