// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/takeoverpage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/overview/opencommissions.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/text.h"
#include "ui/person/contactlist.h"
#include "ui/plan/planwords.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace {
constexpr int enoughContacts = 2;
} // namespace

TakeOverPage::TakeOverPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, ReportStore &reports,
                           const Actor &actor, RoundId round, QWidget *parent)
    : Page(tr("Take over"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_reports(reports)
    , m_actor(actor)
    , m_round(round)
{
    setObjectName(u"takeOverPage"_s);
    head()->setBack(true);
    head()->setRuled(true);
    head()->setSentence(tr("What a colleague left, in the order you need it."));
    connect(head(), &PageHead::backAsked, this, &TakeOverPage::left);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_main = new QWidget(scroll);
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(look::px(16), look::px(16), look::px(16), look::px(16));
    m_fault = new MessageStrip(MessageIcon::Fault, {}, m_main);
    m_fault->hide();
    column->addWidget(m_fault);
    scroll->setWidget(m_main);
    setMain(scroll);
    reload();
}

void TakeOverPage::reload()
{
    auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { take(*loaded); },
        [this](const Error &error) {
            m_fault->setText(error.sentence.toHtmlEscaped());
            m_fault->show();
        });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_rounds.all(), loaded->rounds);
    gather.add(m_people.all(), loaded->people);
    gather.add(m_reports.versions({}), loaded->versions);
    gather.add(m_reports.commissions(), loaded->commissions);
    if (!m_round.isNull())
        gather.add(m_rounds.view(m_round), loaded->view);
}

void TakeOverPage::take(const Loaded &loaded)
{
    if (m_content)
        m_content->deleteLater();
    m_fault->hide();
    m_content = new QWidget(m_main);
    m_content->setMaximumWidth(look::px(720));
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    addPlan(column, loaded);
    addContacts(column, loaded);
    addQuestions(column, loaded);
    addCommissions(column, loaded);
    addReport(column, loaded);
    column->addStretch(1);
    m_main->layout()->addWidget(m_content);
}

Card *TakeOverPage::addCard(QVBoxLayout *column, const QString &title, const QStringList &lines)
{
    auto *card = new Card(m_content);
    card->body()->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    card->body()->addWidget(new SectionTitle(title, card));
    for (const QString &line : lines) {
        auto *text = new Text(line, TextRole::Body, card);
        text->setWrapped(true);
        card->body()->addWidget(text);
    }
    column->addWidget(card);
    return card;
}

void TakeOverPage::addLink(Card *card, const QString &name, const QString &words, void (TakeOverPage::*asked)())
{
    auto *link = new LinkLabel(words, card);
    link->setObjectName(name);
    connect(link, &LinkLabel::clicked, this, asked);
    card->body()->addWidget(link, 0, Qt::AlignLeft);
}

void TakeOverPage::addPlan(QVBoxLayout *column, const Loaded &loaded)
{
    const Plan &plan = *loaded.book.plan();
    QStringList lines{u"%1, %2"_s.arg(plan.title, plan.municipality)};
    if (plan.validTo.isValid())
        lines << tr("It holds until %1.").arg(words::longDay(plan.validTo));
    if (plan.reportEveryYears > 0) {
        lines << tr("Reported to %1 every %n year(s).", nullptr, plan.reportEveryYears).arg(plan.reportTo);
    }
    const QDate today = todayIn(plan.timeZone);
    const Round &round = *loaded.view.round;
    if (round.due >= today)
        lines << tr("%1: the units answer by %2.").arg(round.name, words::longDay(round.due));
    if (round.meeting >= today)
        lines << tr("%1: the meeting is on %2.").arg(round.name, words::longDay(round.meeting));
    Card *card = addCard(column, tr("The plan and the next dates"), lines);
    addLink(card, u"toPlan"_s, tr("Look at the plan and its units"), &TakeOverPage::planAsked);
    if (!m_round.isNull())
        addLink(card, u"toRound"_s, tr("Look at the round"), &TakeOverPage::roundAsked);
}

void TakeOverPage::addContacts(QVBoxLayout *column, const Loaded &loaded)
{
    QStringList few;
    const auto units = loaded.book.answeringUnits(todayIn(loaded.book.plan()->timeZone));
    for (const auto &unit : units) {
        const auto contacts = contactsOf(loaded.people, UnitId{unit.recordId});
        const auto answering = std::count_if(contacts.begin(), contacts.end(), [](const PersonEntry &entry) {
            return entry.roles.contains(Role::Contact);
        });
        if (answering < enoughContacts)
            few << words::unitLabel(loaded.book, UnitId{unit.recordId});
    }
    QStringList lines{tr("%1 of %2 units have two contacts or more.").arg(units.size() - few.size()).arg(units.size())};
    if (!few.isEmpty())
        lines << tr("Fewer than two: %1.").arg(few.join(u", "_s));
    if (m_actor.person.isNull())
        lines
            << tr("You act as the desktop account %1. Add yourself, so that others see who you are.").arg(m_actor.name);
    Card *card = addCard(column, tr("Contacts"), lines);
    addLink(card, u"toPeople"_s, tr("Go through people and roles"), &TakeOverPage::peopleAsked);
}

void TakeOverPage::addQuestions(QVBoxLayout *column, const Loaded &loaded)
{
    QStringList lines;
    int conflicts = 0, waiting = 0;
    for (const Cell &cell : loaded.view.cells) {
        conflicts += int(cell.conflict);
        waiting += int(cell.state == AssignmentState::Submitted);
        if (cell.state == AssignmentState::CompletionRequested) {
            lines << tr("%1, %2: completion was asked for.")
                         .arg(words::measureLabel(loaded.book, cell.measure), words::unitName(loaded.book, cell.unit));
        }
    }
    if (waiting > 0)
        lines.prepend(tr("%n answer(s) wait for review.", nullptr, waiting));
    if (conflicts > 0)
        lines.prepend(tr("%n answer(s) have two versions; somebody has to choose.", nullptr, conflicts));
    if (lines.isEmpty())
        lines << tr("No answer waits for you.");
    Card *card = addCard(column, tr("Open questions"), lines);
    if (!m_round.isNull())
        addLink(card, u"toReview"_s, tr("Open Review"), &TakeOverPage::reviewAsked);
}

void TakeOverPage::addCommissions(QVBoxLayout *column, const Loaded &loaded)
{
    QStringList lines;
    const QDate today = todayIn(loaded.book.plan()->timeZone);
    for (const OpenCommission &one : openCommissions(loaded.commissions, today)) {
        const QString line = u"%1: %2"_s.arg(one.decision, one.text);
        lines << (one.backBy.isValid() ? tr("%1 Back by %2.").arg(line, words::longDay(one.backBy)) : line);
    }
    if (lines.isEmpty())
        return; // most follow-ups have none
    Card *card = addCard(column, tr("Open commissions"), lines);
    if (!m_round.isNull())
        addLink(card, u"toCommissions"_s, tr("Answer them in Report"), &TakeOverPage::reportAsked);
}

void TakeOverPage::addReport(QVBoxLayout *column, const Loaded &loaded)
{
    if (loaded.versions.isEmpty()) {
        addCard(column, tr("The last report"), {tr("No report has been locked in this store yet.")});
        return;
    }
    const auto &newest = loaded.versions.first();
    QString name;
    for (const auto &round : loaded.rounds) {
        if (round.recordId == newest->round.value)
            name = round->name;
    }
    const QDate today = todayIn(loaded.book.plan()->timeZone);
    Card *card = addCard(column, tr("The last report"),
                         {tr("%1, version %2, locked %3.")
                              .arg(name)
                              .arg(newest->number)
                              .arg(words::moment(newest->lockedAt, loaded.book, today))});
    addLink(card, u"toReport"_s, tr("Open Report"), &TakeOverPage::reportAsked);
}
