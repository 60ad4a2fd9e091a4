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
class TableView;
class Text;

/// Utskick: who has what. Makes forms and sealed packages for the units that are ticked, and reminders as mail drafts;
/// shows what went out, what came back and what is missing. The program sends nothing itself.
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
    enum Column { UnitColumn, SentColumn, BackColumn, MissingColumn, RemindedColumn, ColumnCount };
    struct Loaded {
        PlanBook book{};
        QList<UnitCorrespondence> units{};
        QList<Reminder> reminders{};
    };
    QWidget *makeMain();
    QWidget *makeSide();
    void take(const Loaded &loaded);
    void fillRow(int row, const UnitCorrespondence &unit);
    void showContents();
    void showPassphrases();
    void askFolder(const QString &title, std::function<void(const QString &folder)> then);
    void makeForms(const QString &folder);
    void makeForm(const QString &folder, QList<UnitId> units, QStringList made);
    void makePackages(const QString &folder);
    void makePackage(const QString &folder, QList<UnitId> units, int made);
    void remind(const QString &folder);
    void tell(bool isDone, const QString &sentence);
    void setBusy(const QString &sentence);
    [[nodiscard]] QList<UnitId> ticked() const;
    [[nodiscard]] QString fileName(UnitId unit) const;

    PlanStore &m_plan;
    ExchangeStore &m_exchange;
    Actor m_actor;
    RoundId m_round;
    Loaded m_loaded{};
    QHash<UnitId, QStringList> m_made{};           ///< files made here, attached to the reminders
    QList<QPair<UnitId, QString>> m_passphrases{}; ///< of the packages made last; kept nowhere else
    MessageStrip *m_told = nullptr;
    Text *m_secrets = nullptr;
    Button *m_copy = nullptr;
    QCheckBox *m_sealed = nullptr;
    QStandardItemModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QWidget *m_side = nullptr;
    QVBoxLayout *m_sideColumn = nullptr;
    QWidget *m_contents = nullptr;
    QList<Button *> m_actions{};
};
