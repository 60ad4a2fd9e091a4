// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/desk.h"

#include <QCoreApplication>

#include <cstdio>

/// Does one thing to a store and says how it went: "done", or the kind and the sentence of the error. tst_faults runs
/// it on a full disk, and as somebody who may not write.
namespace {

Done doIt(const QString &what, const QString &path, const QString &other)
{
    const StoreAddress address = StoreAddress::parse(path);
    if (what == "new"_L1) {
        const auto made = OpenStore::create(address, need(planfile::bundled(u"lindasa-2024-2027"_s)));
        return made ? Done{} : Done(tl::unexpected(made.error()));
    }
    auto opened = OpenStore::open(address);
    if (!opened)
        return tl::unexpected(opened.error());
    OpenStore &store = **opened;
    const Actor strategist = Desk::strategist();
    const auto outcome = [](const auto &result) { return result ? Done{} : Done(tl::unexpected(result.error())); };
    if (what == "read"_L1)
        return outcome(store.archive.verify().result());
    if (what == "merge"_L1)
        return outcome(store.exchange.takeIn(strategist, {.paths = {other}}).result());
    if (what == "backup"_L1)
        return store.archive.backup(other).result();
    const RoundId round{need(store.rounds.all().result()).first().recordId};
    const RoundView view = need(store.rounds.view(round).result());
    const Cell &cell = view.cells.first(); // has a draft, so that it can be handed in
    if (what == "evidence"_L1)
        return outcome(store.answers.addFile(strategist, cell.unit, other).result());
    if (what == "erase"_L1)
        return outcome(
            store.archive.erase(strategist, assignments::answerIdOf(cell.assignment).value, u"samtycke"_s).result());
    if (what == "submit"_L1)
        return outcome(store.answers.submit(strategist, round, cell.unit, {cell.assignment}, {}, u"VD"_s).result());
    if (what == "slow"_L1) {
        // The call returns before the disk does, and reading goes on meanwhile.
        auto saving
            = store.answers.save(strategist, Desk::answer(cell.assignment, QString(20000, u'å')), cell.answerHead);
        if (saving.isFinished())
            return failure(Error::Kind::Storage, u"the call waited for the disk"_s);
        return outcome(saving.result());
    }
    return outcome(
        store.answers.save(strategist, Desk::answer(cell.assignment, QString(20000, u'å')), cell.answerHead).result());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const Done done = doIt(arguments.at(1), arguments.at(2), arguments.value(3));
    if (done)
        std::printf("done\n");
    else
        std::printf("%d %s\n", int(done.error().kind), qPrintable(done.error().sentence));
    return done ? 0 : 1;
}
