// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pageset.h"

#include "core/text/clock.h"
#include "ui/plan/planwords.h"
#include "ui/shell/rail.h"

QStringList placesOf(const Actor &actor, bool isMeasuresPackage)
{
    const bool answers = actor.is(Role::Contact) || actor.is(Role::UnitHead);
    const bool runs = actor.isStrategist();
    const bool surveys = runs || actor.is(Role::Coordinator) || actor.is(Role::SteeringGroup);
    QStringList places;
    const auto add = [&places](bool has, const QStringList &ids) {
        if (has)
            places << ids;
    };
    add(answers && !runs, {u"answers"_s, u"earlier"_s});
    add(surveys && !isMeasuresPackage, {u"overview"_s});
    add(surveys, {u"measures"_s});
    add(runs, {u"round"_s, u"review"_s});
    add((surveys || actor.is(Role::Registrar)) && !isMeasuresPackage, {u"report"_s});
    add(actor.is(Role::Registrar) && !runs && !isMeasuresPackage,
        {u"release"_s}); // whoever runs it has it in the round
    add(runs, {u"plan"_s});
    add(!runs, {u"about"_s});
    return places;
}

PageSet::PageSet(MainWindow &window, StoreSession &session, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
    , m_desktop(window, session, nullptr)
{
}

PageSet::~PageSet()
{
    if (m_search)
        m_search->deleteLater();
}

void PageSet::build(const QString &wanted)
{
    m_window.removePages();
    m_reloads.clear();
    const auto &scope = m_session.facts().scope;
    const QStringList places = placesOf(m_session.actor(), scope && scope->isMeasures());
    for (const QString &id : places)
        add(id);
    addHidden(u"new-round"_s, u"round"_s, &PageSet::makeNewRound);
    addHidden(u"close-round"_s, u"round"_s, &PageSet::makeCloseRound);
    addHidden(u"reopen-round"_s, u"round"_s, &PageSet::makeReopenRound);
    addHidden(u"dispatch"_s, u"round"_s, &PageSet::makeDispatch);
    addHidden(u"intake"_s, u"round"_s, &PageSet::makeIntake);
    if (!places.contains(u"release"_s))
        addHidden(u"release"_s, u"round"_s, &PageSet::makeRelease);
    addHidden(u"take-over"_s, {}, &PageSet::makeTakeOver);
    // Whoever runs the round types in what came by mail: from the round, not as a place of its own.
    const QString answering = m_session.actor().isStrategist() ? u"round"_s : u"answers"_s;
    if (m_session.actor().isStrategist())
        addHidden(u"answers"_s, u"round"_s, &PageSet::makeAnswers);
    addHidden(u"submit"_s, answering, &PageSet::makeSubmit);
    addHidden(u"receipt"_s, answering, &PageSet::makeReceipt);
    buildSearch();
    m_window.setRailShown(true);
    showFacts();
    const QStringList there = m_window.rail()->ids();
    const bool isHidden = wanted == "take-over"_L1;
    m_window.openPage(there.contains(wanted) || isHidden ? wanted : there.value(0));
}

void PageSet::add(const QString &id)
{
    struct Place {
        NavIcon icon;
        QString name;
        Make make;
    };
    // Every place of the rail. A page is made by the function beside it.
    const std::map<QString, Place> places{
        {u"answers"_s, {NavIcon::MyAnswers, tr("My answers"), &PageSet::makeAnswers}},
        {u"earlier"_s, {NavIcon::EarlierAnswers, tr("Earlier answers"), &PageSet::makeEarlier}},
        {u"overview"_s, {NavIcon::Overview, tr("Overview"), &PageSet::makeOverview}},
        {u"measures"_s, {NavIcon::Measures, tr("Measures"), &PageSet::makeMeasures}},
        {u"round"_s, {NavIcon::Round, tr("Round"), &PageSet::makeRound}},
        {u"review"_s, {NavIcon::Review, tr("Review"), &PageSet::makeReview}},
        {u"report"_s, {NavIcon::Report, tr("Report"), &PageSet::makeReport}},
        {u"release"_s, {NavIcon::EarlierAnswers, tr("Records requests"), &PageSet::makeRelease}},
        {u"about"_s, {NavIcon::AboutPlan, tr("About the plan"), &PageSet::makeAbout}},
        {u"plan"_s, {NavIcon::Plan, tr("Plan and units"), &PageSet::makePlan}},
    };
    const auto at = places.find(id);
    if (at == places.end())
        return;
    const Make make = at->second.make;
    m_window.addPage(
        {id, at->second.icon, at->second.name, [this, make](QWidget *parent) { return (this->*make)(parent); }, {}});
}

void PageSet::addHidden(const QString &id, const QString &place, Make make)
{
    m_window.addHiddenPage({id, {}, {}, [this, make](QWidget *parent) { return (this->*make)(parent); }, place});
}

void PageSet::openFresh(const QString &id)
{
    m_window.forgetPage(id);
    m_window.openPage(id);
}

void PageSet::reload()
{
    std::erase_if(m_reloads, [](const Reload &reload) { return reload.page.isNull(); });
    for (const Reload &reload : m_reloads)
        reload.run();
}

void PageSet::showFacts()
{
    const auto &facts = m_session.facts();
    Rail *rail = m_window.rail();
    const auto measures = facts.book.measures().size();
    rail->setCount(u"measures"_s, QString::number(measures), tr("%n measure(s)", nullptr, int(measures)));
    int waiting = 0;
    for (const Cell &cell : facts.view.cells)
        waiting += int(cell.state == AssignmentState::Submitted || cell.conflict);
    if (m_session.actor().isStrategist())
        waiting += int(conflicts::otherThanAnswers(facts.conflicts).size());
    showWaiting(waiting);
}

void PageSet::showWaiting(int count)
{
    m_window.rail()->setCount(u"review"_s, count > 0 ? QString::number(count) : QString(),
                              tr("%n answer(s) wait for review", nullptr, count));
}

QString PageSet::roundWords() const
{
    const auto &facts = m_session.facts();
    const Round &round = *facts.view.round;
    const QDate today = todayIn(facts.book.plan()->timeZone);
    const auto day = [](QDate date) { return QLocale().toString(date, u"dddd d MMMM"_s); };
    switch (roundStateOf(round.state)) {
    case RoundState::Planned:
        return round.opens.isValid() ? tr("Planned · opens %1").arg(day(round.opens)) : tr("Planned");
    case RoundState::Open:
        if (round.cutoff.isValid() && today > round.cutoff)
            return tr("Text · the data cut-off was %1").arg(words::shortDay(round.cutoff, today));
        return tr("Collection · answers by %1").arg(day(round.due));
    case RoundState::Closed: return tr("Closed");
    case RoundState::Locked: return tr("The report is locked");
    }
    return {};
}
