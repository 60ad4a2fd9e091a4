// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/document/documents.h"
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

QJsonObject findingJson(const DocumentFinding &finding)
{
    return {{u"kind"_s, finding.code()},
            {u"measure"_s, finding.measure.isEmpty() ? QJsonValue() : json::number(finding.measure)},
            {u"area"_s, json::text(finding.area)},
            {u"in_document"_s, QJsonArray::fromStringList(finding.document)},
            {u"in_plan"_s, QJsonArray::fromStringList(finding.plan)},
            {u"sentence"_s, finding.sentence()}};
}

void tell(const Session &session, const DocumentReview &review, bool dry)
{
    const QList<WordingChange> changes = review.changes();
    for (const WordingChange &change : changes) {
        session.say(PlanCommandText::tr("measure %1").arg(change.number));
        if (!change.oldText.isEmpty())
            session.say(u"- "_s + change.oldText);
        session.say(u"+ "_s + change.newText);
    }
    for (const DocumentFinding &finding : review.findings) {
        if (finding.kind == DocumentFinding::Kind::ReplacesWording)
            session.say(finding.sentence());
    }
    const QStringList remarks = review.remarks();
    if (!remarks.isEmpty())
        session.say(PlanCommandText::tr("To look at; none of this is read in:"));
    for (const QString &remark : remarks)
        session.say(u"* "_s + remark);
    if (changes.isEmpty()) {
        session.say(PlanCommandText::tr("The store has these wordings already. Nothing to change."));
    } else {
        session.say(dry ? PlanCommandText::tr("%n wording(s) would be read in. Nothing was written.", nullptr,
                                              int(changes.size()))
                        : PlanCommandText::tr("%n wording(s) were read in. The earlier versions are kept.", nullptr,
                                              int(changes.size())));
    }
}

/// The plan as it is published: the decided wording of each measure is read in, all else is compared.
Done importDocument(Session &session, const QString &path)
{
    auto review = plandocument::readFile(path, session.book());
    if (!review)
        return tl::unexpected(review.error());
    const bool dry = session.arguments().has(u"dry-run"_s);
    if (!dry) {
        if (auto edits = session.store().plan.importWordings(session.actor(), review->wordings).result(); !edits)
            return tl::unexpected(edits.error());
    }
    QJsonArray measures, findings;
    for (const WordingChange &wording : std::as_const(review->wordings)) {
        measures << QJsonObject{{u"number"_s, json::number(wording.number)},
                                {u"old"_s, json::text(wording.oldText)},
                                {u"new"_s, wording.newText},
                                {u"changed"_s, wording.isChange()}};
    }
    for (const DocumentFinding &finding : std::as_const(review->findings))
        findings << findingJson(finding);
    tell(session, *review, dry);
    session.print({{u"dry_run"_s, dry}, {u"measures"_s, measures}, {u"findings"_s, findings}});
    return {};
}

Done importPlan(Session &session)
{
    const QString path = session.arguments().word(1);
    if (documents::isNamedSo(path))
        return importDocument(session, path);
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        return failure(
            Error::Kind::Invalid,
            PlanCommandText::tr("%1 is no plan. A plan file ends in .json; the plan as it is published in .pdf, "
                                ".docx, .odt or .txt.")
                .arg(path));
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
