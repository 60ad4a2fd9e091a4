// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measure/measurepage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/measure/assessmentpane.h"
#include "ui/measure/historypane.h"
#include "ui/measure/measuredetail.h"
#include "ui/measure/measuretable.h"
#include "ui/measure/versionspane.h"
#include "ui/parts/button.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/review/threadpane.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

MeasurePage::MeasurePage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers,
                         ReportStore &reports, ExchangeStore &exchange, const Actor &actor, RoundId round,
                         QWidget *parent)
    : Page(tr("Measures"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_answers(answers)
    , m_reports(reports)
    , m_exchange(exchange)
    , m_actor(actor)
    , m_round(round)
{
    setObjectName(u"measurePage"_s);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setBanner(true);
    m_fault->hide();
    setBanner(m_fault);
    buildHead();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeList());
    m_detail = new MeasureDetail(m_stack);
    m_stack->addWidget(m_detail);
    setMain(m_stack);
    m_history = new HistoryPane(this);
    setSide(m_history, tr("Measure"), tr("History"), 288);
    setSideFull(true);
    setSideShown(false);
    head()->setTight(false);

    connect(m_detail, &MeasureDetail::unitChosen, this, [this] {
        if (const UnitStanding *unit = m_detail->chosenUnit())
            loadVersions(unit->cell.assignment);
    });
    connect(m_detail->versions(), &VersionsPane::versionsChosen, this, &MeasurePage::loadChosen);
    connect(m_detail->versions(), &VersionsPane::answerAsked, this, [this] {
        if (const UnitStanding *unit = m_detail->chosenUnit())
            Q_EMIT answerOpened(unit->cell.assignment);
    });
    connect(m_detail->versions(), &VersionsPane::evidenceOpened, this, [this](const Recorded<Evidence> &evidence) {
        if (const UnitStanding *unit = m_detail->chosenUnit())
            Q_EMIT evidenceOpened(*evidence, unit->cell.unit);
    });
    AssessmentPane *assessment = m_detail->assessment();
    connect(assessment, &AssessmentPane::assessed, this, [this, assessment](const Assessment &written) {
        whenDone(m_reports.assess(m_actor, m_round, written), this, [assessment](const Result<RevisionId> &outcome) {
            outcome ? assessment->formStored() : assessment->showFault(outcome.error().sentence);
        });
    });
    connect(assessment, &AssessmentPane::signatureGiven, this, [this, assessment](const Signature &given) {
        whenDone(m_reports.sign(m_actor, m_round, given), this, [assessment](const Done &outcome) {
            outcome ? assessment->formStored() : assessment->showFault(outcome.error().sentence);
        });
    });
    connect(m_detail->thread(), &ThreadPane::commentWritten, this, &MeasurePage::comment);
    connect(assessment, &AssessmentPane::mailAsked, this, &MeasurePage::mailAsked);
    connect(&m_answers, &AnswerStore::answersChanged, this, &MeasurePage::reload);
    connect(&m_rounds, &RoundStore::roundsChanged, this, &MeasurePage::reload);
    connect(&m_reports, &ReportStore::reportChanged, this, &MeasurePage::reload);
    connect(&m_plan, &PlanStore::planChanged, this, &MeasurePage::reload);
    reload();
}

void MeasurePage::buildHead()
{
    connect(head(), &PageHead::backAsked, this, &MeasurePage::showList);
    m_walk = new QWidget(this);
    auto *row = new QHBoxLayout(m_walk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(8));
    m_position = new Text(TextRole::Small, m_walk);
    m_position->setInk(&Tokens::text2);
    m_up = new Button(ToolIcon::ChevronUp, tr("Previous measure"), ButtonKind::Outlined, m_walk);
    m_up->setObjectName(u"previousMeasure"_s);
    m_down = new Button(ToolIcon::ChevronDown, tr("Next measure"), ButtonKind::Outlined, m_walk);
    m_down->setObjectName(u"nextMeasure"_s);
    row->addWidget(m_position);
    for (Button *button : {m_up, m_down}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    connect(m_up, &Button::clicked, this, [this] { step(-1); });
    connect(m_down, &Button::clicked, this, [this] { step(1); });
    const auto addKey = [this](const QKeySequence &key, int by) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { step(by); });
    };
    addKey(Qt::ALT | Qt::Key_Up, -1);
    addKey(Qt::ALT | Qt::Key_Down, 1);
    m_walk->hide();
    head()->addAction(m_walk);
}

QWidget *MeasurePage::makeList()
{
    m_model = new MeasureTableModel(this);
    m_table = new TableView(m_stack);
    m_table->setObjectName(u"measures"_s);
    m_table->setAccessibleName(tr("Measures by area"));
    m_table->setItemDelegateForColumn(MeasureTableModel::AnswersColumn, new BarCellDelegate(m_table));
    m_table->setModel(m_model);
    m_table->setStretchColumn(MeasureTableModel::TitleColumn);
    connect(m_table, &TableView::activated, this, [this](const QModelIndex &index) {
        if (const MeasureRow &row = m_model->row(index.row()); !row.isArea())
            openMeasure(row.measure);
    });
    return m_table;
}

void MeasurePage::reload()
{
    const auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { showLoaded(*loaded); },
        [this](const Error &error) {
            m_fault->setText(error.sentence);
            m_fault->show();
        });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_people.all(), loaded->people);
    if (m_round.isNull())
        return;
    gather.add(m_rounds.view(m_round), loaded->view);
    gather.add(m_rounds.viewBefore(m_round), loaded->before);
    gather.add(m_reports.assessments(m_round), loaded->assessments);
    if (m_mailSince > 0)
        gather.add(m_answers.sheets(Actor{}, m_round, {}), loaded->sheets);
}

void MeasurePage::setMailSince(qint64 madeAt)
{
    m_mailSince = madeAt;
    reload();
}

void MeasurePage::showLoaded(const Loaded &loaded)
{
    m_fault->hide();
    m_loaded = loaded;
    m_today = todayIn(loaded.book.plan()->timeZone);
    fillList();
    if (!m_measure.isNull())
        showMeasure();
}

void MeasurePage::fillList()
{
    const QModelIndex current = m_table->currentIndex();
    m_model->setRows(measureRows(m_loaded.book, m_loaded.view ? &*m_loaded.view : nullptr,
                                 m_loaded.before ? &*m_loaded.before : nullptr, m_loaded.assessments));
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isArea = m_model->row(row).isArea();
        if (isArea)
            m_table->setSpan(row, 0, 1, MeasureTableModel::ColumnCount);
        m_table->setRowHeight(row, look::px(isArea ? 24 : 30));
    }
    // The first measure, when none was chosen before.
    const int first = m_model->rowCount() > 1 ? 1 : 0;
    m_table->setCurrentIndex(m_model->index(current.isValid() ? current.row() : first, 0));
    if (m_measure.isNull())
        head()->setSentence(tr("%n measure(s)", nullptr, int(m_loaded.book.measures().size())));
}

int MeasurePage::position() const
{
    const auto &measures = m_loaded.book.measures();
    for (int at = 0; at < measures.size(); ++at) {
        if (measures.at(at).recordId == m_measure.value)
            return at;
    }
    return -1;
}

void MeasurePage::openMeasure(MeasureId measure, UnitId unit)
{
    m_measure = measure;
    m_wantedUnit = unit;
    m_events.clear();
    if (!m_loaded.book.measures().isEmpty())
        showMeasure();
}

void MeasurePage::showList()
{
    m_measure = {};
    m_stack->setCurrentWidget(m_table);
    head()->setBack(false);
    head()->setTitle(tr("Measures"));
    m_walk->hide();
    setSideShown(false);
    fillList();
    m_table->setFocus();
}

void MeasurePage::showMeasure()
{
    const PlanBook &book = m_loaded.book;
    const auto *measure = book.measure(m_measure);
    if (!measure) {
        showList();
        return;
    }
    const auto *area = book.area((*measure)->area);
    head()->setTitle(words::measureLabel(book, m_measure));
    head()->setSentence(area ? (*area)->section + u' ' + (*area)->name : QString());
    head()->setBack(true);
    const int at = position();
    m_position->setText(tr("%1 of %2").arg(at + 1).arg(book.measures().size()));
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < book.measures().size());
    m_walk->show();
    m_detail->setMeasure(book, m_measure);
    const auto &view = m_loaded.view;
    const auto &before = m_loaded.before;
    if (view) {
        m_detail->setUnits(book, unitStandings(book, *view, before ? &*before : nullptr, m_measure),
                           before ? roundLabel(*before->round) : QString(), roundLabel(*view->round));
        if (!m_wantedUnit.isNull())
            m_detail->chooseUnit(std::exchange(m_wantedUnit, {}));
    } else {
        m_detail->setUnits(book, {}, {}, {});
    }
    AssessmentPane::Shown shown{.book = book,
                                .people = m_loaded.people,
                                .actor = m_actor,
                                .mailSince = m_mailSince,
                                .comments = commentsToMail(),
                                .today = m_today};
    shown.sheet.measure = m_measure;
    for (const AssessmentSheet &sheet : std::as_const(m_loaded.assessments)) {
        if (sheet.measure == m_measure)
            shown.sheet = sheet;
    }
    if (view) {
        const RoundState state = roundStateOf(view->round->state);
        shown.due = view->round->coordinatorsDue;
        shown.isOpen = state == RoundState::Open || state == RoundState::Closed;
    }
    m_detail->assessment()->setShown(shown);
    m_detail->assessment()->setVisible(view.has_value());
    m_stack->setCurrentWidget(m_detail);
    setSideShown(true);
    loadEvents();
}

void MeasurePage::loadEvents()
{
    const MeasureId asked = m_measure;
    whenDone(m_rounds.events(asked), this, [this, asked](const Result<QList<MeasureEvent>> &events) {
        if (!events || asked != m_measure)
            return;
        m_events = *events;
        loadReceipts();
    });
}

/// Which of what is shown came in a file, and from where.
void MeasurePage::loadReceipts()
{
    QList<RevisionId> versions;
    for (const MeasureEvent &event : std::as_const(m_events)) {
        if (!event.version.isNull())
            versions << event.version;
    }
    whenDone(m_exchange.receipts(versions), this,
             [this, asked = m_measure](const Result<QHash<RevisionId, ReceivedItem>> &receipts) {
                 if (asked != m_measure)
                     return;
                 m_receipts = receipts.value_or(QHash<RevisionId, ReceivedItem>());
                 m_history->setEvents(m_loaded.book, m_loaded.people, m_events, m_receipts);
                 if (const UnitStanding *unit = m_detail->chosenUnit())
                     loadVersions(unit->cell.assignment);
             });
}

void MeasurePage::step(int by)
{
    const int at = position() + by;
    if (m_measure.isNull() || at < 0 || at >= m_loaded.book.measures().size())
        return;
    const UnitStanding *unit = m_detail->chosenUnit();
    openMeasure({m_loaded.book.measures().at(at).recordId}, unit ? unit->cell.unit : UnitId{});
}
