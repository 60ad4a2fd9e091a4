// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"

OpenStore::OpenStore(std::shared_ptr<Database> database)
    : plan(database)
    , people(database)
    , rounds(database)
    , answers(database)
    , reports(database)
    , archive(database)
    , exchange(database)
    , m_database(std::move(database))
{
}

OpenStore::~OpenStore()
{
    m_database->finish();
}

Result<std::unique_ptr<OpenStore>> OpenStore::open(const StoreAddress &address)
{
    auto database = Database::open(address);
    if (!database)
        return tl::unexpected(database.error());
    return std::make_unique<OpenStore>(*database);
}

Result<std::unique_ptr<OpenStore>> OpenStore::create(const StoreAddress &address, const PlanFile &plan)
{
    auto database = Database::create(address, [&plan](Connection &connection) {
        Journal journal(connection);
        return planfile::import(journal, plan);
    });
    if (!database)
        return tl::unexpected(database.error());
    return std::make_unique<OpenStore>(*database);
}
