// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openstore.h"
#include "tests/support/desk.h"

#include <QCoreApplication>

#include <cstdio>

/// Writes until it is killed, and says what is committed, one line each: "<kind> <record or revision>". tst_crash kills
/// it.
namespace {

void acknowledge(const char *kind, const QUuid &id)
{
    std::printf("%s %s\n", kind, qPrintable(id.toString(QUuid::WithoutBraces)));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    auto store = need(OpenStore::open(StoreAddress::parse(arguments.at(1))));
    const QString evidence = arguments.value(2);
    const Actor strategist = Desk::strategist();
    const RoundId round{need(store->rounds.all().result()).first().recordId};
    const RoundView view = need(store->rounds.view(round).result());
    acknowledge("ready", round.value);
    for (int i = 0;; ++i) {
        const Cell &cell = view.cells.at(i % view.cells.size());
        const Cell now = *need(store->rounds.view(round).result()).cell(cell.assignment);
        Answer answer = Desk::answer(cell.assignment, u"Version %1: %2"_s.arg(i).arg(QString(200 + i % 3000, u'å')));
        if (!evidence.isEmpty() && i % 3 == 0) {
            const auto file = need(store->answers.addFile(strategist, cell.unit, evidence).result());
            acknowledge("evidence", file.value);
            answer.evidence << file;
        }
        acknowledge("revision", need(store->answers.save(strategist, answer, now.answerHead).result()).value);
        if (i % 2 == 0) {
            const auto outcome
                = need(store->answers.submit(strategist, round, cell.unit, {cell.assignment}, {}, u"VD"_s).result());
            acknowledge("submission", outcome.receipt.submission.value);
        }
    }
}
