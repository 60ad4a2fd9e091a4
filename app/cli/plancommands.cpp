// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/example/example.h"
#include "core/report/rendering.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct PlanCommandText {
    Q_DECLARE_TR_FUNCTIONS(PlanCommandText)
};

Result<PlanFile> planAt(const QString &path)
{
    auto bytes = files::read(path);
    return bytes ? planfile::parse(*bytes, path) : tl::unexpected(bytes.error());
}

Done listPlans(Session &session)
{
    QJsonArray plans;
    for (const QString &id : planfile::bundledIds()) {
        auto plan = planfile::bundled(id);
        if (!plan)
            return tl::unexpected(plan.error());
        plans << QJsonObject{{u"id"_s, id},
                             {u"title"_s, plan->plan.value.title},
                             {u"municipality"_s, plan->plan.value.municipality},
                             {u"measures"_s, plan->measures.size()}};
        session.say(id + u'\t' + plan->plan.value.municipality + u'\t' + plan->plan.value.title);
    }
    session.print({{u"plans"_s, plans}});
    return {};
}

Done makeStore(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString plan = arguments.has(u"plan"_s) ? arguments.value(u"plan"_s) : planfile::bundledIds().first();
    const bool isFile = plan.endsWith(".json"_L1) || QFileInfo(plan).isFile();
    auto file = isFile ? planAt(plan) : planfile::bundled(plan);
    if (!file)
        return tl::unexpected(file.error());
    const StoreAddress address = StoreAddress::parse(arguments.word(0));
    const auto renderLocked = [](const ReportData &data) { return report::lockedFiles(data); };
    auto store = arguments.has(u"example"_s) ? example::create(address, *file, renderLocked)
                                             : OpenStore::create(address, *file);
    if (!store)
        return tl::unexpected(store.error());
    session.say(PlanCommandText::tr("%1 holds %2.").arg(address.display(), file->plan.value.title));
    session.print({{u"store"_s, address.path}, {u"plan"_s, file->plan.value.key}});
    return {};
}

Done exportPlan(Session &session)
{
    if (auto written = files::write(session.arguments().word(1), planfile::write(session.book())); !written)
        return written;
    session.say(PlanCommandText::tr("The plan is in %1.").arg(session.arguments().word(1)));
    session.print({{u"file"_s, session.arguments().word(1)}});
    return {};
}

Done importPlan(Session &session)
{
    const QString path = session.arguments().word(1);
    if (!path.endsWith(".json"_L1)) {
        return failure(Error::Kind::Invalid,
                       PlanCommandText::tr("%1 is not a plan file. A plan file ends in .json.").arg(path));
    }
    auto file = planAt(path);
    if (!file)
        return tl::unexpected(file.error());
    auto changes = session.store().plan.changes(*file).result();
    if (!changes)
        return tl::unexpected(changes.error());
    const bool dry = session.arguments().has(u"dry-run"_s);
    if (!dry) {
        if (auto imported = session.store().plan.import(session.actor(), *file).result(); !imported)
            return imported;
    }
    QJsonArray list;
    for (const PlanChange &change : std::as_const(*changes)) {
        list << QJsonObject{{u"kind"_s, change.kind},
                            {u"what"_s, change.what},
                            {u"added"_s, change.added},
                            {u"fields"_s, QJsonArray::fromStringList(change.fields)}};
        session.say(change.added
                        ? PlanCommandText::tr("new: %1").arg(change.what)
                        : PlanCommandText::tr("changed: %1 (%2)").arg(change.what, change.fields.join(u", "_s)));
    }
    if (changes->isEmpty())
        session.say(PlanCommandText::tr("Nothing differs."));
    session.print({{u"dry_run"_s, dry}, {u"changes"_s, list}});
    return {};
}

} // namespace

QList<Command> planCommands()
{
    return {
        {{u"plans"_s, u""_s}, false, listPlans},
        {{u"new"_s, u"STORE --plan= --example"_s}, false, makeStore},
        {{u"plan export"_s, u"STORE FILE"_s}, true, exportPlan},
        {{u"plan import"_s, u"STORE FILE --dry-run"_s}, true, importPlan},
    };
}
