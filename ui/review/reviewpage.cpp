// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"
#include "ui/review/conflictpane.h"
#include "ui/review/readingpane.h"
#include "ui/review/threadpane.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

ReviewPage::ReviewPage(PlanStore &plan, PersonStore &people, RoundStore &rounds, AnswerStore &answers,
                       ExchangeStore &exchange, const Actor &actor, RoundId round, QWidget *parent)
    : Page(tr("Review"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_rounds(rounds)
    , m_answers(answers)
    , m_exchange(exchange)
    , m_actor(actor)
    , m_round(round)
{
    setObjectName(u"reviewPage"_s);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setBanner(true);
    m_fault->hide();
    setBanner(m_fault);
    buildHead();
    setMain(makeMain());
    m_thread = new ThreadPane(this);
    setSide(m_thread, tr("Answer"), tr("Conversation"), 264);
    connect(m_thread, &ThreadPane::commentWritten, this, &ReviewPage::comment);
    connect(&m_answers, &AnswerStore::answersChanged, this, &ReviewPage::reload);
    connect(&m_rounds, &RoundStore::roundsChanged, this, &ReviewPage::reload);
    connect(&m_plan, &PlanStore::planChanged, this, &ReviewPage::reload);
    reload();
}

void ReviewPage::buildHead()
{
    head()->setRuled(true);
    m_acceptRead = new Button(QString(), ButtonKind::Outlined, this);
    m_acceptRead->setObjectName(u"acceptRead"_s);
    m_acceptRead->setVisible(m_actor.isStrategist());
    head()->addAction(m_acceptRead);
    connect(m_acceptRead, &Button::clicked, this, &ReviewPage::acceptRead);
    showHead();
}

QWidget *ReviewPage::makeList(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    m_listPane = pane;
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter
        = new SegmentedSwitch({tr("Changed (%1)").arg(0), tr("Unchanged (%1)").arg(0), tr("Sent back (%1)").arg(0)},
                              SegmentedSwitch::Shape::Chips, pane);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setContentsMargins(look::px(8), look::px(8), look::px(8), look::px(8));
    column->addWidget(m_filter);
    column->addWidget(new Divider(Divider::Weight::Light, pane));
    m_model = new ReviewListModel(this);
    m_list = new RowListView(pane);
    m_list->setObjectName(u"waiting"_s);
    m_list->setAccessibleName(tr("Answers that wait"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    setStart(m_list);
    column->addWidget(m_list, 1);
    column->addWidget(new Divider(Divider::Weight::Light, pane));
    auto *legend = new FlowRow(nullptr, 16);
    legend->setContentsMargins(look::px(12), look::px(6), look::px(12), look::px(6));
    legend->addWidget(new IconText(Icon(ToolIcon::Dot).tinted(&Tokens::accent), tr("unread"), pane));
    legend->addWidget(new IconText(MessageIcon::Done, tr("read by you"), pane));
    column->addLayout(legend);
    connect(m_filter, &SegmentedSwitch::currentChanged, this, [this] { showList(0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPage::showCurrent);
    return pane;
}

QWidget *ReviewPage::makeMain()
{
    auto *main = new QWidget(this);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(main));
    m_stack = new QStackedWidget(main);
    m_reading = new ReadingPane(m_actor.isStrategist(), m_stack);
    m_conflict = new ConflictPane(m_stack);
    m_stack->addWidget(new QWidget(m_stack)); // until the answers have come
    m_stack->addWidget(m_reading);
    m_stack->addWidget(m_conflict);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    m_undo = new UndoLine(main);
    m_undo->setObjectName(u"undo"_s);
    connect(m_undo, &UndoLine::undoAsked, this, &ReviewPage::undo);
    middle->addWidget(m_undo);
    middle->addWidget(m_stack, 1);
    row->addLayout(middle, 1);
    connect(m_reading, &ReadingPane::accepted, this, &ReviewPage::acceptCurrent);
    connect(m_reading, &ReadingPane::completionRequested, this, &ReviewPage::sendBack);
    connect(m_reading, &ReadingPane::stepped, this, &ReviewPage::step);
    connect(m_reading, &ReadingPane::evidenceOpened, this, [this](const Recorded<Evidence> &evidence) {
        if (const ReviewItem *item = current())
            Q_EMIT evidenceOpened(*evidence, item->sheet.cell.unit);
    });
    connect(m_reading, &ReadingPane::remindAsked, this, [this] {
        if (const ReviewItem *item = current())
            Q_EMIT remindAsked(item->sheet.cell.unit);
    });
    connect(m_conflict, &ConflictPane::versionTaken, this, [this](const QUuid &record, RevisionId version) {
        carryOut(m_answers.resolve(m_actor, record, version), [] {});
    });
    connect(m_conflict, &ConflictPane::jointWritten, this, [this](const QUuid &record, const Fields &fields) {
        carryOut(m_answers.resolveWith(m_actor, record, fields), [] {});
    });
    return main;
}

void ReviewPage::reload()
{
    if (m_round.isNull())
        return;
    const auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { showLoaded(*loaded); },
        [this](const Error &error) {
            m_fault->setText(error.sentence);
            m_fault->show();
        });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_people.all(), loaded->people);
    // Nobody in particular: drafts stay out, what was submitted is what is reviewed.
    gather.add(m_answers.sheets(Actor{}, m_round, {}), loaded->sheets);
    gather.add(m_answers.readMarks(m_actor), loaded->read);
    gather.add(m_answers.conflicts(), loaded->conflicts);
    gather.add(m_rounds.all(), loaded->rounds);
    gather.add(m_rounds.view(m_round), loaded->view);
}

void ReviewPage::showLoaded(const Loaded &loaded)
{
    m_fault->hide();
    m_reading->setBusy(false);
    m_loaded = loaded;
    m_today = todayIn(loaded.book.plan()->timeZone);
    const auto measures = ownMeasures();
    m_items = reviewItems(loaded.book, loaded.sheets, loaded.conflicts, loaded.read, measures);
    m_awaited = awaitedItems(loaded.book, loaded.sheets, m_today, measures);
    if (m_actor.isStrategist()) { // nobody else may end them
        QList<ReviewItem> others;
        for (const Conflict &conflict : conflicts::otherThanAnswers(loaded.conflicts))
            others << itemOf(context(), conflict);
        m_items = others + m_items;
    }
    showHead();
    showList(qMax(0, m_list->currentIndex().row()));
    Q_EMIT waitingChanged(int(m_items.size()));
}

/// Nothing: all of them. A coordinator reviews the measures that are theirs.
std::optional<QList<MeasureId>> ReviewPage::ownMeasures() const
{
    if (m_actor.isStrategist())
        return {};
    QList<MeasureId> measures;
    for (const auto &measure : m_loaded.book.measures()) {
        if (assessments::coordinatorOf(m_loaded.book, m_actor, {measure.recordId}))
            measures << MeasureId{measure.recordId};
    }
    return measures;
}

RecordContext ReviewPage::context() const
{
    return {m_loaded.book, m_loaded.people, m_loaded.rounds, m_loaded.view};
}

ReviewPage::Filter ReviewPage::filterOf(const ReviewItem &item) const
{
    return item.isAwaited ? SentBack : item.isUnchanged ? Unchanged : Changed;
}

void ReviewPage::showHead()
{
    const auto inConflict = std::count_if(m_items.begin(), m_items.end(), [](const ReviewItem &item) {
        return item.conflict.has_value() && !item.id().isNull();
    });
    const auto others
        = std::count_if(m_items.begin(), m_items.end(), [](const ReviewItem &item) { return item.id().isNull(); });
    QStringList sentences;
    if (!m_items.isEmpty())
        sentences << tr("%n answer(s) wait.", nullptr, int(m_items.size() - inConflict - others));
    if (inConflict > 0)
        sentences << tr("%n answer(s) are in conflict.", nullptr, int(inConflict));
    if (others > 0)
        sentences << tr("%n other record(s) are in conflict.", nullptr, int(others));
    head()->setSentence(sentences.join(u' '));
    const int read = int(readOnes().size());
    m_acceptRead->setText(tr("Accept all that I have read (%1)").arg(read));
    m_acceptRead->setEnabled(read > 0);
    m_acceptRead->setToolTip(read > 0 ? QString()
                                      : tr("Read an answer first: only those you have opened are accepted."));
}

void ReviewPage::showList(int fallbackRow)
{
    const QList<ReviewItem> all = m_items + m_awaited;
    const ReviewItem *shown = current();
    const QUuid keep = !m_wanted.isNull() ? m_wanted : shown ? shown->key() : QUuid();
    QList<int> counts(3);
    for (const ReviewItem &item : all) {
        ++counts[filterOf(item)];
        if (!m_wanted.isNull() && item.key() == m_wanted)
            m_filter->setCurrent(filterOf(item));
    }
    m_filter->setChoice(Changed, tr("Changed (%1)").arg(counts.at(Changed)));
    m_filter->setChoice(Unchanged, tr("Unchanged (%1)").arg(counts.at(Unchanged)));
    m_filter->setChoice(SentBack, tr("Sent back (%1)").arg(counts.at(SentBack)));
    QList<ReviewItem> items;
    std::copy_if(all.begin(), all.end(), std::back_inserter(items),
                 [this](const ReviewItem &item) { return filterOf(item) == m_filter->current(); });
    m_model->setItems(items);
    m_wanted = {};
    int row = m_model->rowOf(keep);
    if (row < 0)
        row = qMin(fallbackRow, int(items.size()) - 1);
    m_list->setCurrentIndex(m_model->index(row));
    if (row < 0)
        showCurrent();
}

const ReviewItem *ReviewPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? &m_model->item(index.row()) : nullptr;
}

void ReviewPage::showCurrent()
{
    const ReviewItem *item = current();
    if (!item) {
        showEmpty();
        m_conflict->clear();
        m_thread->clear();
        return;
    }
    if (item->id().isNull())
        m_thread->clear();
    else
        m_thread->setThread(m_loaded.book, m_loaded.people, item->sheet, m_today);
    if (item->conflict) {
        m_conflict->setConflict(context(), item->title, item->unit, *item->conflict, m_today);
        m_stack->setCurrentWidget(m_conflict);
        loadReceipts(*item->conflict);
        return;
    }
    m_conflict->clear();
    showAnswer(*item);
    if (isVisible())
        markCurrentRead();
}

void ReviewPage::showEmpty()
{
    if (m_empty)
        m_empty->deleteLater();
    if (m_filter->current() == SentBack) {
        m_empty = new EmptyState(NavIcon::Review, tr("No unit has anything to complete"),
                                 tr("Answers that you send back lie here until the unit submits them again."), m_stack);
    } else if (m_items.isEmpty()) {
        m_empty
            = new EmptyState(NavIcon::Review, tr("Nothing waits for review"),
                             tr("When a unit submits its answers they come here. Read them one by one; accept them, "
                                "or ask for completion."),
                             m_stack);
    } else {
        const int other = 1 - m_filter->current();
        m_empty = new EmptyState(NavIcon::Review, tr("Nothing more waits here"),
                                 tr("%n answer(s) wait in the other list.", nullptr, int(m_items.size())), m_stack);
        m_empty->setAction(other == 0 ? tr("Show the changed") : tr("Show the unchanged"));
        connect(m_empty, &EmptyState::actionAsked, this, [this, other] {
            m_filter->setCurrent(other);
            showList(0);
            m_list->setFocus();
        });
    }
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
}

void ReviewPage::showAnswer(const ReviewItem &item)
{
    m_reading->setItem(m_loaded.book, item, m_today);
    m_reading->setPosition(m_list->currentIndex().row(), m_model->rowCount());
    m_stack->setCurrentWidget(m_reading);
    loadDetails(item);
}

void ReviewPage::markCurrentRead()
{
    const ReviewItem *item = current();
    if (!item || item->isRead || item->conflict)
        return;
    const AssignmentId read = item->id();
    whenDone(m_answers.markRead(m_actor, item->sheet.cell.answerRevision), this, [this, read](const Done &done) {
        if (!done)
            return; // it stays unread; nothing is lost
        if (const int row = m_model->rowOf(read.value); row >= 0)
            m_model->markRead(row);
        for (ReviewItem &one : m_items)
            one.isRead = one.isRead || one.id() == read;
        showHead();
    });
}

void ReviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // With large text the answer needs the room more than the list does.
    m_listPane->setFixedWidth(look::px(width() < look::px(720) ? 180 : 268));
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    markCurrentRead();
}

void ReviewPage::openAnswer(AssignmentId assignment)
{
    m_wanted = assignment.value;
    if (!m_items.isEmpty() || !m_awaited.isEmpty())
        showList(0);
}

void ReviewPage::showSentBack()
{
    m_filter->setCurrent(SentBack);
    showList(0);
    m_list->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::showConflicts()
{
    m_filter->setCurrent(Changed);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}
