// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/roundpage.h"

#include "core/round/calendar.h"
#include "core/text/clock.h"
#include "core/text/files.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/gather.h"
#include "ui/parts/inbackground.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"
#include "ui/round/roundtable.h"
#include "ui/round/roundtablemodel.h"
#include "ui/round/roundtimeline.h"
#include "ui/round/unitpane.h"

#include <QDir>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

RoundPage::RoundPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, const Actor &actor, RoundId round,
                     QWidget *parent)
    : Page(tr("Round"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_actor(actor)
    , m_round(round)
{
    setObjectName(u"roundPage"_s);
    buildHead();
    m_stack = new QStackedWidget(this);
    buildMain();
    m_empty = new EmptyState(NavIcon::Round, tr("No round yet"),
                             tr("A round asks every unit that the plan names. You see whom before it opens."), m_stack);
    if (m_actor.isStrategist())
        m_empty->setAction(tr("New round …"));
    connect(m_empty, &EmptyState::actionAsked, this, &RoundPage::newRoundAsked);
    m_stack->addWidget(m_empty);
    setMain(m_stack);
    if (m_round.isNull()) {
        m_stack->setCurrentWidget(m_empty);
        m_calendar->hide();
        m_close->hide();
        m_new->hide();
        return;
    }
    m_pane = new UnitPane(m_actor.isStrategist(), this);
    connect(m_pane, &UnitPane::extensionSaved, this, &RoundPage::giveExtension);
    connect(m_pane, &UnitPane::extensionRemoved, this,
            [this](const QList<UnitId> &units) { giveExtension(units, {}, {}); });
    connect(m_pane, &UnitPane::addressOpened, this, &RoundPage::addressOpened);
    connect(m_pane, &UnitPane::contactsAsked, this, &RoundPage::contactsAsked);
    connect(m_pane, &UnitPane::answersAsked, this, &RoundPage::answersAsked);
    connect(m_pane, &UnitPane::releaseAsked, this, &RoundPage::releaseAsked);
    setSide(m_pane, tr("Units"), tr("The unit"), 280);
    setSideFull(true);
    head()->setTight(false);
    reload();
}

void RoundPage::buildHead()
{
    m_new = new Button(tr("New round …"), ButtonKind::Flat, this);
    m_new->setObjectName(u"newRound"_s);
    m_new->setVisible(m_actor.isStrategist());
    m_calendar = new Button(tr("Calendar file"), ButtonKind::Outlined, this);
    m_calendar->setObjectName(u"calendarFile"_s);
    m_calendar->setGlyph(ToolIcon::Calendar);
    m_close = new Button({}, ButtonKind::Outlined, this);
    m_close->setObjectName(u"closeRound"_s);
    m_close->hide();
    for (Button *button : {m_new, m_calendar, m_close})
        head()->addAction(button);
    connect(m_new, &Button::clicked, this, &RoundPage::newRoundAsked);
    connect(m_calendar, &Button::clicked, this, &RoundPage::saveCalendar);
    connect(m_close, &Button::clicked, this, [this] {
        switch (roundStateOf(m_loaded.view.round->state)) {
        case RoundState::Planned: Q_EMIT preparationAsked(); return;
        case RoundState::Open: Q_EMIT closeAsked(); return;
        case RoundState::Closed:
        case RoundState::Locked: Q_EMIT reopenAsked(); return;
        }
    });
}

void RoundPage::buildMain()
{
    auto *main = new QWidget(m_stack);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(10));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(look::px(16), 0, look::px(16), 0);
    top->setSpacing(look::px(10));
    m_fault = new MessageStrip(MessageIcon::Fault, {}, main);
    m_state = new MessageStrip(MessageIcon::Info, {}, main);
    m_fault->hide();
    m_state->hide();
    top->addWidget(m_fault);
    top->addWidget(m_state);
    top->addWidget(new Divider(Divider::Weight::Light, main));
    m_timeline = new RoundTimeline(main);
    top->addWidget(m_timeline);
    top->addWidget(new Divider(Divider::Weight::Light, main));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    m_ticked = new Text(TextRole::BodyStrong, main);
    m_extend = new Button(tr("Give an extension …"), ButtonKind::Primary, main);
    m_extend->setObjectName(u"extend"_s);
    auto *sorted = new Text(tr("Sorted by answers that are missing"), TextRole::Small, main);
    sorted->setInk(&Tokens::text2);
    sorted->setWrapped(true);
    m_dispatch = new Button(tr("Send out and remind …"), ButtonKind::Outlined, main);
    m_dispatch->setObjectName(u"dispatch"_s);
    m_intake = new Button(tr("Take in answers …"), ButtonKind::Outlined, main);
    m_intake->setObjectName(u"intake"_s);
    connect(m_dispatch, &Button::clicked, this, [this] { Q_EMIT dispatchAsked(m_model->ticked()); });
    connect(m_intake, &Button::clicked, this, &RoundPage::intakeAsked);
    row->addWidget(m_ticked);
    row->addWidget(m_extend);
    row->addWidget(m_dispatch);
    row->addWidget(m_intake);
    row->addStretch(1);
    row->addWidget(sorted);
    top->addLayout(row);
    column->addLayout(top);
    m_model = new RoundTableModel(main);
    m_table = new RoundTable(main);
    m_table->setObjectName(u"roundTable"_s);
    m_table->setAccessibleName(tr("Units and their answers"));
    m_table->setModel(m_model);
    setStart(m_table);
    column->addWidget(m_table, 100);
    column->addStretch(1);
    m_stack->addWidget(main);
    connect(m_model, &RoundTableModel::tickedChanged, this, &RoundPage::showTicked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RoundPage::showPane);
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_pane->focusExtension(); });
    connect(m_extend, &Button::clicked, this, [this] {
        showPane();
        m_pane->focusExtension();
    });
}

void RoundPage::reload()
{
    if (m_round.isNull())
        return;
    auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { take(*loaded); }, [this](const Error &error) { fail(error.sentence); });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_rounds.view(m_round), loaded->view);
    gather.add(m_people.all(), loaded->people);
    gather.add(m_rounds.contactChecks(m_round), loaded->checks);
}

void RoundPage::take(const Loaded &loaded)
{
    m_loaded = loaded;
    m_today = todayIn(loaded.book.plan()->timeZone);
    m_progress = progressByUnit(loaded.book, loaded.view);
    m_fault->hide();
    showHead();
    showState();
    m_timeline->setRound(*loaded.view.round, loaded.book.plan()->reportTo, m_today);
    showTable();
}

void RoundPage::showHead()
{
    const Round &round = *m_loaded.view.round;
    head()->setSentence(round.roundKind == "check"_L1 ? tr("%1, a check").arg(round.name)
                                                      : tr("%1, a full round").arg(round.name));
    const RoundState state = roundStateOf(round.state);
    const bool isOpen = state == RoundState::Open;
    m_close->setText(state == RoundState::Planned ? tr("Prepare and open …")
                     : isOpen                     ? tr("Close the round …")
                                                  : tr("Reopen …"));
    m_close->setKind(state == RoundState::Planned ? ButtonKind::Primary : ButtonKind::Outlined);
    m_close->setVisible(m_actor.isStrategist());
}

void RoundPage::showState()
{
    const Round &round = *m_loaded.view.round;
    const UnitProgress all = progressOfAll(m_progress, round);
    QString words;
    switch (roundStateOf(round.state)) {
    case RoundState::Planned: words = tr("The round is planned. Nobody has been asked yet."); break;
    case RoundState::Open:
        if (!round.reason.isEmpty())
            words = tr("The round was reopened: %1").arg(round.reason);
        break;
    case RoundState::Closed:
        words = tr("The round is closed. %n answer(s) were closed without an answer.", nullptr, all.closed);
        break;
    case RoundState::Locked:
        words = tr("The report of the round is locked. Reopening it needs a reason, and a corrected version is locked "
                   "as a new one.");
        break;
    }
    m_state->setText(words.toHtmlEscaped());
    m_state->setVisible(!words.isEmpty());
}

void RoundPage::showTable()
{
    QList<RoundRow> rows;
    for (const UnitProgress &unit : std::as_const(m_progress))
        rows << RoundRow{unit, words::unitLabel(m_loaded.book, unit.unit)};
    const RoundRow total{progressOfAll(m_progress, *m_loaded.view.round),
                         tr("All %n units", nullptr, int(rows.size()))};
    const RoundState state = roundStateOf(m_loaded.view.round->state);
    const UnitId current = m_wanted.isNull() ? m_model->unitAt(m_table->currentIndex().row()) : m_wanted;
    m_model->setRows(rows, total, m_today, m_actor.isStrategist() && state == RoundState::Open);
    m_table->setColumnHidden(RoundTableModel::ClosedColumn, total.progress.closed == 0);
    m_table->setColumnHidden(RoundTableModel::UnansweredColumn, total.progress.closed > 0);
    m_extend->setVisible(m_actor.isStrategist() && state == RoundState::Open);
    const int row = current.isNull() ? 0 : qMax(0, m_model->rowOf(current)); // null is the sum's
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(row, RoundTableModel::UnitColumn));
    showPane();
    if (!m_wanted.isNull() && !rows.isEmpty())
        m_pane->focusExtension();
    m_wanted = {};
}

QList<UnitId> RoundPage::chosen() const
{
    const QList<UnitId> ticked = m_model->ticked();
    if (!ticked.isEmpty())
        return ticked;
    const UnitId current = m_model->unitAt(m_table->currentIndex().row());
    return current.isNull() ? QList<UnitId>() : QList<UnitId>{current};
}

void RoundPage::showTicked()
{
    const int count = int(m_model->ticked().size());
    m_ticked->setText(tr("%n chosen", nullptr, count));
    m_ticked->setVisible(count > 0);
    showPane();
}

void RoundPage::showPane()
{
    if (!m_pane)
        return;
    UnitPane::Content content{m_loaded.book, *m_loaded.view.round, {}, m_loaded.people, false, m_today};
    const QList<UnitId> units = chosen();
    for (const UnitProgress &unit : std::as_const(m_progress)) {
        if (units.contains(unit.unit))
            content.units << unit;
    }
    for (const auto &check : std::as_const(m_loaded.checks)) {
        if (units.size() == 1 && check->unit == units.first())
            content.areConfirmed = check->confirmed;
    }
    m_pane->setContent(content);
}

void RoundPage::extend(UnitId unit)
{
    m_wanted = unit;
    m_model->tickOnly({});
    if (m_model->rowOf(unit) < 0)
        return; // still loading: showTable goes there
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(unit), RoundTableModel::UnitColumn));
    m_pane->focusExtension();
    m_wanted = {};
}

void RoundPage::giveExtension(const QList<UnitId> &units, QDate until, const QString &reason)
{
    if (units.isEmpty())
        return;
    const UnitId unit = units.first();
    whenDone(m_rounds.extend(m_actor, m_round, unit, until, reason), this, [=, this](const Done &done) {
        if (!done) {
            m_pane->showFault(done.error().sentence);
            return;
        }
        if (units.size() > 1) {
            giveExtension(units.mid(1), until, reason);
            return;
        }
        m_model->tickOnly({});
        m_pane->forgetTyped();
        reload();
    });
}

void RoundPage::saveCalendar()
{
    const QByteArray file
        = calendar::write(m_loaded.view.round->name, calendar::daysOf(m_loaded.view, m_loaded.book), nowMs());
    const FileQuestion question{tr("Save the dates"), tr("Calendar file (*.ics)"),
                                m_loaded.view.round->name + u".ics"_s, true};
    look::askForFile(this, question, [this, file](const QString &path) {
        whenDone(inBackground([path, file] { return files::write(path, file); }), this, [this, path](const Done &done) {
            if (!done) {
                fail(done.error().sentence);
                return;
            }
            m_state->setKind(MessageIcon::Done);
            m_state->setText(tr("The dates lie in %1. Open the file to lay them in your calendar.")
                                 .arg(QDir::toNativeSeparators(path))
                                 .toHtmlEscaped());
            m_state->show();
        });
    });
}

void RoundPage::fail(const QString &sentence)
{
    m_fault->setText(sentence.toHtmlEscaped());
    m_fault->show();
}
