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

/// Ta in svar: answer files, forms and whole copies that came back. Shows what each would bring before anything is
/// written; each file is taken in whole or not at all, and one that cannot be does not hinder the rest.
class IntakePage : public Page
{
    Q_OBJECT

public:
    IntakePage(PlanStore &plan, ExchangeStore &exchange, const Actor &actor, QWidget *parent = nullptr);

    /// Looks at these files, beside those that are listed already.
    void addFiles(const QStringList &paths);

Q_SIGNALS:
    void left();
    /// Answers were taken in: they wait in Granska.
    void reviewAsked();

private:
    struct Item {
        QString path{};
        QMap<QString, QString> choices{};
        std::optional<Incoming> incoming{};
        std::optional<Error> error{};
        bool isTaken = false;

        [[nodiscard]] bool isReady() const;
    };
    void build();
    QWidget *makeTop(QWidget *parent);
    void askFiles();
    void askFolder();
    void preview(qsizetype index);
    void previewAll();
    void takeIn(qsizetype from);
    void saveMarked();
    void showRow(qsizetype index);
    void showCurrent();
    void showActions();
    [[nodiscard]] IntakeOrder orderOf(const Item &item) const;
    [[nodiscard]] qsizetype current() const;

    PlanStore &m_plan;
    ExchangeStore &m_exchange;
    Actor m_actor;
    PlanBook m_book{};
    QList<Item> m_items{};
    int m_taken = 0;
    bool m_isBusy = false;
    MessageStrip *m_told = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QStackedWidget *m_stack = nullptr;
    QStandardItemModel *m_model = nullptr;
    RowListView *m_list = nullptr;
    IncomingPane *m_pane = nullptr;
    Button *m_take = nullptr;
    Button *m_review = nullptr;
};
