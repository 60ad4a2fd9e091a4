// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/storeopening.h"

#include "core/example/example.h"
#include "core/report/rendering.h"
#include "ui/parts/inbackground.h"

#include <QDir>
#include <QFile>

namespace opening {

OpenedDatabase open(const StoreAddress &address)
{
    return inBackground([address] { return Database::open(address); });
}

OpenedDatabase create(const StoreAddress &address, const PlanFile &plan)
{
    return inBackground([address, plan] {
        return Database::create(address, [&plan](Connection &connection) {
            Journal journal(connection);
            return planfile::import(journal, plan);
        });
    });
}

OpenedDatabase openExample(const QString &folder)
{
    return inBackground([folder]() -> Result<std::shared_ptr<Database>> {
        const QString path = QDir(folder).filePath(u"plankoll-example.plankoll"_s);
        QFile::remove(path);
        const StoreAddress address = StoreAddress::parse(path);
        auto plan = planfile::bundled(u"helsingborg-2022-2025"_s);
        if (!plan)
            return tl::unexpected(plan.error());
        const auto lockedFiles = [](const ReportData &data) { return report::lockedFiles(data); };
        // The stores of the one that is made live on this thread and go with it; the window opens its own.
        if (auto made = example::create(address, *plan, lockedFiles); !made)
            return tl::unexpected(made.error());
        return Database::open(address);
    });
}

} // namespace opening
