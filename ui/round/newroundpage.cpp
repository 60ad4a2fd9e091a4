// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/newroundpage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/busy.h"
#include "ui/parts/button.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/whendone.h"
#include "ui/round/previewstep.h"
#include "ui/round/roundform.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

NewRoundPage::NewRoundPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, const Actor &actor,
                           RoundId planned, QWidget *parent)
    : Page(tr("New round"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_actor(actor)
    , m_round(planned)
{
    setObjectName(u"newRoundPage"_s);
    head()->setBack(true);
    head()->setRuled(true);
    connect(head(), &PageHead::backAsked, this, &NewRoundPage::left);
    buildBody();
    connectContacts();
    reload();
}

void NewRoundPage::buildBody()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(12));
    m_steps = new SegmentedSwitch({tr("1 Name and dates"), tr("2 Contacts"), tr("3 Preview")},
                                  SegmentedSwitch::Shape::Segments, main);
    m_steps->setObjectName(u"roundSteps"_s);
    auto *stepRow = new QHBoxLayout;
    stepRow->addWidget(m_steps);
    stepRow->addStretch(1);
    column->addLayout(stepRow);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, main);
    m_fault->setObjectName(u"newRoundFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    m_stack = new QStackedWidget(main);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *place = new QWidget(scroll);
    auto *placeColumn = new QVBoxLayout(place);
    placeColumn->setContentsMargins(2, 2, 2, 2);
    m_form = new RoundForm(place);
    setStart(m_form);
    placeColumn->addWidget(m_form);
    scroll->setFocusProxy(m_form);
    placeColumn->addStretch(1);
    scroll->setWidget(place);
    m_contacts = new ContactsStep(m_stack);
    m_preview = new PreviewStep(m_stack);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_contacts);
    m_stack->addWidget(m_preview);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    m_next = new Button({}, ButtonKind::Primary, main);
    m_next->setObjectName(u"nextStep"_s);
    m_back = new Button(tr("Back"), ButtonKind::Outlined, main);
    m_back->setObjectName(u"previousStep"_s);
    row->addWidget(m_next);
    row->addWidget(m_back);
    row->addStretch(1);
    column->addLayout(row);
    setMain(main);
    connect(m_steps, &SegmentedSwitch::currentChanged, this, [this](int step) { goTo(Step(step)); });
    connect(m_form, &RoundForm::kindChosen, this, &NewRoundPage::suggest);
    connect(m_back, &Button::clicked, this, [this] { goTo(Step(m_stack->currentIndex() - 1)); });
    connect(m_next, &Button::clicked, this, [this] {
        if (m_stack->currentIndex() == Preview)
            open();
        else
            goTo(Step(m_stack->currentIndex() + 1));
    });
    enter(DatesStep);
}

void NewRoundPage::connectContacts()
{
    connect(m_contacts, &ContactsStep::addressOpened, this, &NewRoundPage::addressOpened);
    connect(m_contacts, &ContactsStep::confirmed, this, [this](UnitId unit, bool isConfirmed, const QString &note) {
        whenDone(m_rounds.confirmContacts(m_actor, m_round, unit, isConfirmed, note), this,
                 [this](const Done &done) { done ? reload() : m_contacts->showFault(done.error().sentence); });
    });
    connect(m_contacts, &ContactsStep::personAdded, this, [this](const Person &person, const QList<Role> &roles) {
        whenDone(m_people.add(m_actor, person, roles), this, [this](const Result<PersonId> &added) {
            if (!added) {
                fail(added.error());
                return;
            }
            m_contacts->endAdding();
            reload();
        });
    });
    connect(m_contacts, &ContactsStep::rowsPasted, this, [this](const QList<PersonRow> &rows) {
        whenDone(m_people.addAll(m_actor, rows), this, [this](const Result<QList<PersonId>> &added) {
            if (!added) {
                m_contacts->showFault(added.error().sentence);
                return;
            }
            m_contacts->endAdding();
            reload();
        });
    });
}

void NewRoundPage::reload()
{
    auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { take(*loaded); }, [this](const Error &error) { fail(error); });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_rounds.all(), loaded->rounds);
    gather.add(m_people.all(), loaded->people);
    gather.add(m_rounds.contactChecks(m_round), loaded->checks);
}

void NewRoundPage::take(const Loaded &loaded)
{
    m_loaded = loaded;
    m_today = todayIn(loaded.book.plan()->timeZone);
    head()->setSentence(loaded.book.plan()->title);
    if (!m_isFilled) {
        m_isFilled = true;
        m_form->setKindFixed(!m_round.isNull());
        suggest(RoundKind::Full);
        for (const auto &round : loaded.rounds) {
            if (round.recordId == m_round.value) {
                m_kept = *round;
                m_form->setRound(m_kept, loaded.rounds, m_today);
            }
        }
    }
    if (m_stack->currentIndex() == Contacts)
        showContacts();
}

void NewRoundPage::suggest(RoundKind kind)
{
    // A round that is being prepared is no earlier one.
    QList<Recorded<Round>> earlier = m_loaded.rounds;
    earlier.removeIf([this](const auto &round) { return round.recordId == m_round.value; });
    m_form->setRound(rounds::suggested(kind, *m_loaded.book.plan(), earlier, m_today), earlier, m_today);
}

void NewRoundPage::goTo(Step step)
{
    if (step == DatesStep) {
        enter(step);
    } else if (m_stack->currentIndex() != DatesStep) {
        enter(step);
    } else if (m_form->check()) {
        keepDates(step);
    } else {
        showStep(DatesStep);
    }
}

void NewRoundPage::keepDates(Step then)
{
    const Round round = m_form->round();
    const auto arrive = [this, round, then](const Result<QList<PlannedAssignment>> &asked) {
        if (!asked) {
            fail(asked.error());
            return;
        }
        m_asked = *asked;
        m_kept = round;
        enter(then);
    };
    const auto count = [this, round, arrive] { whenDone(m_rounds.opening(round), this, arrive); };
    if (!m_round.isNull()) {
        whenDone(m_rounds.change(m_actor, m_round, round), this,
                 [this, count](const Done &done) { done ? count() : fail(done.error()); });
        return;
    }
    whenDone(m_rounds.plan(m_actor, round), this, [this, count](const Result<RoundId> &id) {
        if (!id) {
            fail(id.error());
            return;
        }
        m_round = *id;
        m_form->setKindFixed(true);
        Q_EMIT planned(m_round);
        count();
    });
}

void NewRoundPage::enter(Step step)
{
    const bool isByButton = m_next->hasFocus() || m_back->hasFocus();
    m_fault->hide();
    showStep(step);
    m_stack->setCurrentIndex(step);
    m_back->setVisible(step != DatesStep);
    m_next->setText(step == DatesStep  ? tr("On to the contacts")
                    : step == Contacts ? tr("On to the preview")
                                       : tr("Open the round"));
    if (step == Contacts)
        showContacts();
    if (step == Preview)
        m_preview->setContent(m_loaded.book, m_asked);
    if (isByButton)
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); // what the step is about, not past it
}

void NewRoundPage::showStep(Step step)
{
    const QSignalBlocker quiet(m_steps); // shown, not chosen
    m_steps->setCurrent(step);
}

void NewRoundPage::showContacts()
{
    QList<UnitId> units;
    for (const auto &unit : m_loaded.book.units()) {
        const bool isAsked = std::any_of(m_asked.begin(), m_asked.end(),
                                         [&](const PlannedAssignment &one) { return one.unit.value == unit.recordId; });
        if (isAsked)
            units << UnitId{unit.recordId};
    }
    m_contacts->setContent({m_loaded.book, units, m_loaded.people, m_loaded.checks});
}

void NewRoundPage::open()
{
    look::setBusy(m_next, true);
    whenDone(m_rounds.open(m_actor, m_round, m_kept), this, [this](const Result<RoundChange> &change) {
        look::setBusy(m_next, false);
        if (change)
            Q_EMIT opened(change->round);
        else
            fail(change.error());
    });
}

void NewRoundPage::fail(const Error &error)
{
    showStep(Step(m_stack->currentIndex()));
    m_fault->setText(error.sentence.toHtmlEscaped().replace(u'\n', u"<br>"_s));
    m_fault->show();
}
