// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchangestore.h"
#include "ui/shell/page.h"

class Button;
class EmptyState;
class IncomingPane;
class MessageStrip;
class QLineEdit;
class QStackedWidget;
class QStandardItemModel;
class RowListView;
class Text;
class WorkLine;

/// Ta in svar: answer files, forms and whole copies of the store, the one way in for all of them. Shows what each would
/// bring before anything is written; each file is taken in whole or not at all, and one that cannot be does not hinder
/// the rest. A large copy shows how far it has come and can be stopped: then the store is as it was.
class IntakePage : public Page
{
    Q_OBJECT

public:
    IntakePage(PlanStore &plan, ExchangeStore &exchange, const Actor &actor, QWidget *parent = nullptr);

    /// Looks at these files, beside those that are listed already.
    void addFiles(const QStringList &paths);
    /// Asks for files to look at.
    void askFiles();
    /// A file is being read or taken in.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void left();
    /// Answers were taken in: they wait in Granska, as conflicts do.
    void reviewAsked();

private:
    struct Item {
        QString path{};
        QMap<QString, QString> choices{};
        std::optional<Incoming> incoming{};
        std::optional<Error> error{};
        bool isTaken = false;
        bool mayErase = false; ///< a person has agreed to what a copy has erased

        [[nodiscard]] bool asksToErase() const { return incoming && incoming->summary.erased > 0 && !mayErase; }
        [[nodiscard]] bool isReady() const;
    };
    void build();
    QWidget *makeTop(QWidget *parent);
    void askFolder();
    void preview(qsizetype index);
    void previewAll();
    void takeAll();
    void workOn();
    void look(qsizetype index);
    void takeIn(qsizetype index);
    void finishTaking(qsizetype index, const Result<QList<Incoming>> &taken);
    void endWork();
    void saveMarked();
    void showRow(qsizetype index);
    void showCurrent();
    void showActions();
    [[nodiscard]] IntakeOrder orderOf(const Item &item, const QString &words) const;
    [[nodiscard]] qsizetype current() const;

    PlanStore &m_plan;
    ExchangeStore &m_exchange;
    Actor m_actor;
    PlanBook m_book{};
    bool m_hasBook = false;
    QList<Item> m_items{};
    QList<qsizetype> m_toLookAt{};
    QList<qsizetype> m_toTake{};
    int m_taken = 0;
    bool m_isBusy = false;
    MessageStrip *m_told = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStandardItemModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    IncomingPane *m_pane = nullptr;
    WorkLine *m_work = nullptr;
    Button *m_take = nullptr;
    Button *m_review = nullptr;
};
