// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchangedesk.h"

#include "core/evidence/evidencestorage.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

ExchangeDesk::ExchangeDesk(const QString &plan)
{
    Desk desk = Desk::create(StoreAddress::parse(base()), 1, plan);
    m_lastRound = desk.openRound(Desk::round(u"H1 2025"_s, 2025)).round;
    const RoundView view = desk.view(m_lastRound);
    for (const Cell &cell : view.cells) {
        const QString unit = desk.book().unitName(cell.unit);
        if (!m_units.contains(unit)) {
            m_units << unit;
            m_contacts.insert(unit, need(desk.commit([&] {
                                  return people::add(desk.journal(), desk.pen(), Desk::strategist(),
                                                     Person{.name = marker(unit, u"Person"_s),
                                                            .mail = u"kontakt%1@example.org"_s.arg(m_units.size()),
                                                            .title = u"chef"_s,
                                                            .unit = cell.unit},
                                                     {Role::Contact, Role::UnitHead});
                              })));
        }
        writeBytes(path(u"evidence"_s), marker(unit, u"Underlag"_s).toUtf8());
        Answer answer = Desk::answer(cell.assignment, marker(unit, u"Gjort"_s));
        answer.status = desk.book().statuses().at(1)->code;
        answer.evidence << need(desk.commit([&] {
            return evidence::addFile(desk.journal(), desk.pen(), Desk::strategist(), cell.unit, path(u"evidence"_s),
                                     1 << 20);
        }));
        (void)need(desk.save(Desk::strategist(), answer));
        (void)need(desk.submit(Desk::strategist(), m_lastRound, cell));
        need(desk.commit([&] {
            return answers::comment(desk.journal(), desk.pen(), Desk::strategist(), view, cell.assignment,
                                    marker(unit, u"Tråd"_s));
        }));
    }
    (void)need(desk.commit([&] { return rounds::close(desk.journal(), desk.pen(), Desk::strategist(), m_lastRound); }));
    m_round = desk.openRound(Desk::round(u"H1 2026"_s, 2026)).round;
    setToday(QDate(2026, 8, 20));
}

QString ExchangeDesk::marker(const QString &unit, const QString &what)
{
    QString word = unit;
    word.remove(QRegularExpression(u"[^A-Za-zåäöÅÄÖ]"_s));
    return u"%1Märke%2"_s.arg(what, word);
}

void ExchangeDesk::setToday(QDate day)
{
    const QDateTime noon(day, QTime(12, 0), Qt::UTC);
    qputenv("SOURCE_DATE_EPOCH", QByteArray::number(noon.toSecsSinceEpoch()));
}

QString ExchangeDesk::copy(const QString &name) const
{
    const QString to = path(name);
    QFile::remove(to);
    if (!QFile::copy(base(), to))
        qFatal("cannot copy");
    return to;
}

Result<PackageMade> ExchangeDesk::package(const QString &store, const QString &unit, const QString &file,
                                          const QString &passphrase)
{
    auto open = need(OpenStore::open(StoreAddress::parse(store)));
    const UnitId id = need(need(open->plan.load().result()).findUnit(unit));
    return open->exchange
        .makePackage(Desk::strategist(),
                     {.round = m_round, .unit = id, .path = path(file), .passphrase = passphrase, .cost = quick()})
        .result();
}

void ExchangeDesk::answer(const QString &package, const QString &unit, const QString &text)
{
    auto open = need(OpenStore::open(StoreAddress::parse(package)));
    const PackageScope scope = **open->exchange.scope().result();
    const Actor actor = packages::insider(scope, u"anna"_s);
    const PlanBook book = need(open->plan.load().result());
    const RoundView view = need(open->rounds.view(scope.round).result());
    for (const Cell &cell : view.cells) {
        Answer answer = Desk::answer(cell.assignment, text + u' ' + (*book.measure(cell.measure))->number);
        answer.status = book.statuses().at(2)->code;
        (void)need(open->answers.save(actor, answer, cell.answerHead).result());
    }
    const auto outcome
        = need(open->answers.submit(actor, scope.round, scope.unit, {}, m_contacts.value(unit), u"chef"_s).result());
    if (!outcome.faults.isEmpty())
        qFatal("faults");
}

Result<PackageMade> ExchangeDesk::answerFile(const QString &package, const QString &file)
{
    auto open = need(OpenStore::open(StoreAddress::parse(package)));
    const PackageScope scope = **open->exchange.scope().result();
    return open->exchange
        .makePackage(packages::insider(scope, u"anna"_s),
                     {.round = scope.round, .unit = scope.unit, .path = path(file)})
        .result();
}

Result<QList<Incoming>> ExchangeDesk::takeIn(const QString &store, const QStringList &files,
                                             const QMap<QString, QString> &choices, const QString &passphrase)
{
    auto open = need(OpenStore::open(StoreAddress::parse(store)));
    return open->exchange.takeIn(Desk::strategist(), {files, passphrase, choices}).result();
}
