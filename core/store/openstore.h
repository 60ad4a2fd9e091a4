// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/exchangestore.h"

/// A store that is open: its database and the stores of each aggregate. The composition root and tests make one.
class OpenStore
{
public:
    /// May wait: call it off the UI thread. The stores' signals arrive on the thread of whoever calls this.
    [[nodiscard]] static Result<std::unique_ptr<OpenStore>> open(const StoreAddress &address);
    /// A new store with a plan in it.
    [[nodiscard]] static Result<std::unique_ptr<OpenStore>> create(const StoreAddress &address, const PlanFile &plan);

    explicit OpenStore(std::shared_ptr<Database> database);
    /// Waits for what is being written: a commit is told to the stores, which have to be there still.
    ~OpenStore();
    Q_DISABLE_COPY_MOVE(OpenStore)

    [[nodiscard]] Database &database() { return *m_database; }
    PlanStore plan;
    PersonStore people;
    RoundStore rounds;
    AnswerStore answers;
    ReportStore reports;
    ArchiveStore archive;
    ExchangeStore exchange;

private:
    std::shared_ptr<Database> m_database;
};
