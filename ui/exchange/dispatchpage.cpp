// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dispatchpage.h"

#include "ui/answer/answerwords.h"
#include "ui/exchange/exchangewords.h"
#include "ui/exchange/workline.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/scrollpane.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

DispatchPage::DispatchPage(PlanStore &plan, PersonStore &people, ExchangeStore &exchange, const Actor &actor,
                           RoundId round, QWidget *parent)
    : Page(tr("Send out and remind"), parent)
    , m_plan(plan)
    , m_people(people)
    , m_exchange(exchange)
    , m_actor(actor)
    , m_round(round)
{
    setObjectName(u"dispatchPage"_s);
    head()->setBack(true);
    head()->setSentence(tr("The program makes files and the mails that carry them. You send them."));
    connect(head(), &PageHead::backAsked, this, &DispatchPage::left);
    setMain(new ScrollPane(makeMain(), this)); // with large text the table keeps its room, and the page scrolls
    setSide(new ScrollPane(makeSide(), this), tr("Receivers"), tr("What goes out"), 280);
    reload();
}

QWidget *DispatchPage::makeMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    auto *top = new QVBoxLayout;
    top->setContentsMargins(look::px(16), 0, look::px(16), 0);
    top->setSpacing(look::px(10));
    m_told = new MessageStrip(MessageIcon::Done, {}, main);
    m_told->setObjectName(u"dispatchTold"_s);
    m_told->hide();
    top->addWidget(m_told);
    m_work = new WorkLine(main);
    top->addWidget(m_work);
    m_copy = new Button(tr("Copy the passphrases"), ButtonKind::Outlined, main);
    m_copy->setObjectName(u"copyPassphrases"_s);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(passphrases()); });
    top->addWidget(m_copy, 0, Qt::AlignLeft);
    showPassphrases();
    addActions(top, main);
    m_who = new SegmentedSwitch({tr("Units"), tr("Coordinators")}, SegmentedSwitch::Shape::Segments, main);
    m_who->setObjectName(u"dispatchWho"_s);
    m_who->setAccessibleName(tr("Who gets something"));
    connect(m_who, &SegmentedSwitch::currentChanged, this, &DispatchPage::showWho);
    top->addWidget(m_who, 0, Qt::AlignLeft);
    column->addLayout(top);
    m_model = new QStandardItemModel(0, ColumnCount, this);
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](const QStandardItem *item) {
        if (!m_isFilling && item->column() == NameColumn)
            m_ticks[rows().at(item->row()).id()] = item->checkState() == Qt::Checked;
    });
    m_table = new TableView(main);
    m_table->setObjectName(u"dispatchTable"_s);
    m_table->setAccessibleName(tr("Who has what"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(NameColumn);
    m_table->setMinimumHeight(look::px(200));
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DispatchPage::showContents);
    return main;
}

void DispatchPage::addActions(QVBoxLayout *column, QWidget *main)
{
    auto *row = new FlowRow;
    const auto add = [&](const QString &text, const QString &name, ButtonKind kind, const QString &title,
                         void (DispatchPage::*act)(const QString &)) {
        auto *button = new Button(text, kind, main);
        button->setObjectName(name);
        connect(button, &Button::clicked, this,
                [this, title, act] { askFolder(title, [this, act](const QString &folder) { (this->*act)(folder); }); });
        row->addWidget(button);
        m_actions << button;
        return button;
    };
    m_forUnits << add(tr("Forms with mails …"), u"makeForms"_s, ButtonKind::Primary,
                      tr("Where are the forms and the mails to lie?"), &DispatchPage::makeForms);
    add(tr("Packages with mails …"), u"makePackages"_s, ButtonKind::Outlined,
        tr("Where are the packages and the mails to lie?"), &DispatchPage::makePackages);
    m_forUnits << add(tr("Reminders …"), u"makeReminders"_s, ButtonKind::Outlined,
                      tr("Where are the mail drafts to lie?"), &DispatchPage::remind);
    column->addLayout(row);
    m_sealed
        = new QCheckBox(tr("Seal each package with a passphrase of its own, to be read out over the telephone"), main);
    m_sealed->setObjectName(u"sealPackages"_s);
    m_sealed->setChecked(true);
    column->addWidget(m_sealed);
    m_gapRow = makeGap(main);
    column->addWidget(m_gapRow);
}

QWidget *DispatchPage::makeGap(QWidget *main)
{
    auto *line = new QWidget(main);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(8));
    auto *words = new Text(tr("Days between two reminders to one person, at least"), TextRole::Small, line);
    words->setInk(&Tokens::text2);
    m_gap = new QSpinBox(line);
    m_gap->setObjectName(u"reminderGap"_s);
    m_gap->setAccessibleName(words->text());
    m_gap->setRange(0, reminders::mostGapDays);
    m_gap->setValue(reminders::usualGapDays);
    look::setCompact(m_gap);
    row->addWidget(words);
    row->addWidget(m_gap);
    row->addStretch(1);
    connect(m_gap, &QSpinBox::editingFinished, this, &DispatchPage::saveGap);
    return line;
}

void DispatchPage::saveGap()
{
    if (m_gap->value() == m_loaded.gap)
        return;
    whenDone(m_exchange.setReminderGap(m_actor, m_gap->value()), this, [this](const Done &done) {
        if (!done)
            tell(false, done.error().sentence);
        reload();
    });
}

void DispatchPage::reload()
{
    auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { take(*loaded); }, [this](const Error &error) { tell(false, error.sentence); });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_people.all(), loaded->people);
    gather.add(m_exchange.overview(m_round), loaded->units);
    gather.add(m_exchange.coordination(m_round), loaded->measures);
    gather.add(m_exchange.reminders(m_round), loaded->reminders);
    gather.add(m_exchange.reminderGap(), loaded->gap);
}

void DispatchPage::take(const Loaded &loaded)
{
    const bool isFirst = m_loaded.units.isEmpty();
    m_loaded = loaded;
    if (!m_gap->hasFocus())
        m_gap->setValue(loaded.gap);
    showWho();
    if (isFirst && !loaded.units.isEmpty())
        m_table->setFocus();
}

void DispatchPage::tickOnly(const QList<UnitId> &units)
{
    if (units.isEmpty())
        return;
    m_onlyTicked = units;
    showWho();
}

bool DispatchPage::showsMeasures() const
{
    return m_who->current() == 1;
}

void DispatchPage::showWho()
{
    const QUuid current = rows().value(m_table->currentIndex().row()).id();
    for (Button *button : std::as_const(m_forUnits))
        button->setVisible(!showsMeasures());
    m_gapRow->setVisible(!showsMeasures());
    m_actions.at(1)->setKind(showsMeasures() ? ButtonKind::Primary : ButtonKind::Outlined);
    m_model->setHorizontalHeaderLabels(
        {showsMeasures() ? tr("Measure") : tr("Unit"), tr("Sent"), tr("Came back"), tr("Missing"), tr("Reminded")});
    m_table->setColumnHidden(RemindedColumn, showsMeasures());
    const QList<Receiver> all = rows();
    m_isFilling = true;
    m_model->setRowCount(int(all.size()));
    int at = 0;
    for (int i = 0; i < all.size(); ++i) {
        if (showsMeasures())
            fillMeasure(i, m_loaded.measures.at(i));
        else
            fillUnit(i, m_loaded.units.at(i));
        at = all.at(i).id() == current ? i : at;
    }
    m_isFilling = false;
    m_table->fitColumns();
    if (!all.isEmpty())
        m_table->setCurrentIndex(m_model->index(at, NameColumn));
    showContents();
}

void DispatchPage::fillUnit(int row, const UnitCorrespondence &unit)
{
    const QDate today = words::dayOf(QDateTime::currentMSecsSinceEpoch(), m_loaded.book);
    fillRow(
        row, {unit.unit, {}}, unit.missing > 0,
        {sentWords(unit.sent), backWords(unit.received),
         unit.missing == 0 ? tr("none") : tr("%1 of %2").arg(unit.missing).arg(unit.asked),
         unit.remindedAt == 0 ? tr("never") : words::shortDay(words::dayOf(unit.remindedAt, m_loaded.book), today)});
}

void DispatchPage::fillMeasure(int row, const MeasureCorrespondence &measure)
{
    const QString missing = !measure.isAssessed   ? tr("the assessment")
                            : measure.missing > 0 ? tr("%n signature(s)", nullptr, measure.missing)
                                                  : tr("none");
    fillRow(row, {{}, measure.measure}, !measure.isAssessed || measure.missing > 0,
            {sentWords(measure.sent), backWords(measure.received), missing, QString()});
}

void DispatchPage::fillRow(int row, const Receiver &receiver, bool isOwing, const QStringList &texts)
{
    auto *name = new QStandardItem(label(receiver));
    name->setCheckable(true);
    const bool isWanted = m_onlyTicked.isEmpty() || showsMeasures() ? isOwing : m_onlyTicked.contains(receiver.unit);
    name->setCheckState(m_ticks.value(receiver.id(), isWanted) ? Qt::Checked : Qt::Unchecked);
    m_model->setItem(row, NameColumn, name);
    for (int i = 0; i < texts.size(); ++i)
        m_model->setItem(row, SentColumn + i, new QStandardItem(texts.at(i)));
}

QString DispatchPage::sentWords(const QList<SentItem> &sent) const
{
    if (sent.isEmpty())
        return tr("nothing");
    const QDate today = words::dayOf(QDateTime::currentMSecsSinceEpoch(), m_loaded.book);
    const SentItem &last = sent.last();
    return words::fileKind(last.kind) + u' ' + words::shortDay(words::dayOf(last.madeAt, m_loaded.book), today);
}

QString DispatchPage::backWords(const QList<ReceivedItem> &received) const
{
    if (received.isEmpty())
        return tr("nothing");
    const QDate today = words::dayOf(QDateTime::currentMSecsSinceEpoch(), m_loaded.book);
    const ReceivedItem &last = received.last();
    return words::fileKind(last.kind) + u' ' + words::shortDay(words::dayOf(last.receivedAt, m_loaded.book), today);
}

QList<DispatchPage::Receiver> DispatchPage::rows() const
{
    QList<Receiver> all;
    if (showsMeasures()) {
        for (const MeasureCorrespondence &one : m_loaded.measures)
            all << Receiver{{}, one.measure};
    } else {
        for (const UnitCorrespondence &one : m_loaded.units)
            all << Receiver{one.unit, {}};
    }
    return all;
}

QList<DispatchPage::Receiver> DispatchPage::ticked() const
{
    QList<Receiver> out;
    const QList<Receiver> all = rows();
    for (int i = 0; i < all.size() && i < m_model->rowCount(); ++i) {
        if (m_model->item(i, NameColumn)->checkState() == Qt::Checked)
            out << all.at(i);
    }
    return out;
}

QString DispatchPage::label(const Receiver &receiver) const
{
    return receiver.measure.isNull() ? words::unitLabel(m_loaded.book, receiver.unit)
                                     : words::measureLabel(m_loaded.book, receiver.measure);
}
