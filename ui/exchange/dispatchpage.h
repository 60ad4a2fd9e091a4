// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchangestore.h"
#include "ui/shell/page.h"

class Button;
class MessageStrip;
class QCheckBox;
class QStandardItemModel;
class QVBoxLayout;
class SegmentedSwitch;
class TableView;
class Text;

/// Utskick: who has what. Makes forms and sealed packages for the units that are ticked, packages for the measures'
/// coordinators, and reminders as mail drafts; shows what went out, what came back and what is missing. The program
/// sends nothing itself.
class DispatchPage : public Page
{
    Q_OBJECT

public:
    DispatchPage(PlanStore &plan, ExchangeStore &exchange, const Actor &actor, RoundId round,
                 QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void left();
    void addressOpened(const QString &address);

private:
    enum Column { NameColumn, SentColumn, BackColumn, MissingColumn, RemindedColumn, ColumnCount };
    struct Loaded {
        PlanBook book{};
        QList<UnitCorrespondence> units{};
        QList<MeasureCorrespondence> measures{};
        QList<Reminder> reminders{};
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
        QString folder{};
        QList<Receiver> left{};
        int made = 0;
        QStringList faults{};
    };
    QWidget *makeMain();
    void addActions(QVBoxLayout *column, QWidget *main);
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
    void showPassphrases();
    void askFolder(const QString &title, std::function<void(const QString &folder)> then);
    void makeForms(const QString &folder);
    void makeForm(const Making &making);
    void makePackages(const QString &folder);
    void makePackage(const Making &making);
    void remind(const QString &folder);
    void tell(bool isDone, const QString &sentence);
    void tellMade(const Making &making, const QString &sentence);
    void setBusy(const QString &sentence);
    [[nodiscard]] bool showsMeasures() const;
    [[nodiscard]] QList<Receiver> rows() const;
    [[nodiscard]] QList<Receiver> ticked() const;
    [[nodiscard]] QString label(const Receiver &receiver) const;
    [[nodiscard]] QString fileName(const Receiver &receiver) const;

    PlanStore &m_plan;
    ExchangeStore &m_exchange;
    Actor m_actor;
    RoundId m_round;
    Loaded m_loaded{};
    QHash<QUuid, bool> m_ticks{}; ///< what a person has ticked or cleared
    bool m_isFilling = false;
    QHash<UnitId, QStringList> m_made{};            ///< files made here, attached to the reminders
    QList<QPair<QString, QString>> m_passphrases{}; ///< of the packages made last; kept nowhere else
    MessageStrip *m_told = nullptr;
    Text *m_secrets = nullptr;
    Button *m_copy = nullptr;
    QCheckBox *m_sealed = nullptr;
    SegmentedSwitch *m_who = nullptr;
    QStandardItemModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_sideColumn = nullptr;
    QWidget *m_contents = nullptr;
    QList<Button *> m_actions{};
    QList<Button *> m_forUnits{}; ///< of these, what coordinators do not get
};
