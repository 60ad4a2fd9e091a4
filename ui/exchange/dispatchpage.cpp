// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/dispatchpage.h"

#include "ui/answer/answerwords.h"
#include "ui/exchange/exchangewords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/discard.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QStandardItemModel>
#include <QVBoxLayout>

DispatchPage::DispatchPage(PlanStore &plan, ExchangeStore &exchange, const Actor &actor, RoundId round, QWidget *parent)
    : Page(tr("Send out and remind"), parent)
    , m_plan(plan)
    , m_exchange(exchange)
    , m_actor(actor)
    , m_round(round)
{
    setObjectName(u"dispatchPage"_s);
    head()->setBack(true);
    head()->setSentence(tr("The program makes files and mail drafts. You send them."));
    connect(head(), &PageHead::backAsked, this, &DispatchPage::left);
    setMain(makeMain());
    setSide(makeSide(), tr("Units"), tr("What the package holds"), 280);
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
    m_secrets = new Text(TextRole::Body, main);
    m_secrets->setObjectName(u"passphrases"_s);
    m_secrets->setAccessibleName(tr("Passphrases"));
    m_secrets->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy = new Button(tr("Copy the passphrases"), ButtonKind::Outlined, main);
    m_copy->setObjectName(u"copyPassphrases"_s);
    connect(m_copy, &Button::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secrets->text()); });
    top->addWidget(m_secrets);
    top->addWidget(m_copy, 0, Qt::AlignLeft);
    showPassphrases();
    auto *row = new FlowRow;
    const auto add = [&](const QString &text, const QString &name, ButtonKind kind, const QString &title,
                         void (DispatchPage::*act)(const QString &)) {
        auto *button = new Button(text, kind, main);
        button->setObjectName(name);
        connect(button, &Button::clicked, this,
                [this, title, act] { askFolder(title, [this, act](const QString &folder) { (this->*act)(folder); }); });
        row->addWidget(button);
        m_actions << button;
    };
    add(tr("Make forms …"), u"makeForms"_s, ButtonKind::Primary, tr("Where are the forms to lie?"),
        &DispatchPage::makeForms);
    add(tr("Make packages …"), u"makePackages"_s, ButtonKind::Outlined, tr("Where are the packages to lie?"),
        &DispatchPage::makePackages);
    add(tr("Make reminders …"), u"makeReminders"_s, ButtonKind::Outlined, tr("Where are the mail drafts to lie?"),
        &DispatchPage::remind);
    top->addLayout(row);
    m_sealed = new QCheckBox(tr("Seal each package with a passphrase of its own"), main);
    m_sealed->setObjectName(u"sealPackages"_s);
    m_sealed->setChecked(true);
    top->addWidget(m_sealed);
    column->addLayout(top);
    m_model = new QStandardItemModel(0, ColumnCount, this);
    m_model->setHorizontalHeaderLabels({tr("Unit"), tr("Sent"), tr("Came back"), tr("Missing"), tr("Reminded")});
    m_table = new TableView(main);
    m_table->setObjectName(u"dispatchTable"_s);
    m_table->setAccessibleName(tr("Who has what"));
    m_table->setModel(m_model);
    m_table->setStretchColumn(UnitColumn);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DispatchPage::showContents);
    return main;
}

QWidget *DispatchPage::makeSide()
{
    m_side = new QWidget(this);
    m_sideColumn = new QVBoxLayout(m_side);
    m_sideColumn->setContentsMargins(look::px(12), look::px(12), look::px(12), look::px(12));
    m_sideColumn->setSpacing(look::px(8));
    m_sideColumn->addStretch(1);
    return m_side;
}

void DispatchPage::reload()
{
    auto loaded = std::make_shared<Loaded>();
    Gather gather(
        this, [this, loaded] { take(*loaded); }, [this](const Error &error) { tell(false, error.sentence); });
    gather.add(m_plan.load(), loaded->book);
    gather.add(m_exchange.overview(m_round), loaded->units);
    gather.add(m_exchange.reminders(m_round), loaded->reminders);
}

void DispatchPage::take(const Loaded &loaded)
{
    const bool isFirst = m_loaded.units.isEmpty();
    m_loaded = loaded;
    m_model->setRowCount(int(loaded.units.size()));
    for (int i = 0; i < loaded.units.size(); ++i)
        fillRow(i, loaded.units.at(i));
    m_table->fitColumns();
    if (isFirst && !loaded.units.isEmpty()) {
        m_table->setCurrentIndex(m_model->index(0, UnitColumn));
        m_table->setFocus();
    }
}

void DispatchPage::fillRow(int row, const UnitCorrespondence &unit)
{
    const QDate today = words::dayOf(QDateTime::currentMSecsSinceEpoch(), m_loaded.book);
    const auto day = [&](qint64 at) { return words::shortDay(words::dayOf(at, m_loaded.book), today); };
    const auto set = [&](Column column, const QString &words) {
        auto *item = m_model->item(row, column);
        if (!item) {
            item = new QStandardItem;
            if (column == UnitColumn) {
                item->setCheckable(true);
                item->setCheckState(unit.missing > 0 ? Qt::Checked : Qt::Unchecked);
            }
            m_model->setItem(row, column, item);
        }
        item->setText(words);
    };
    set(UnitColumn, words::unitLabel(m_loaded.book, unit.unit));
    QStringList sent;
    for (const SentItem &one : unit.sent)
        sent << words::fileKind(one.kind) + u' ' + day(one.madeAt);
    sent.removeDuplicates();
    set(SentColumn, sent.isEmpty() ? tr("nothing") : sent.last());
    set(BackColumn, unit.received.isEmpty()
                        ? tr("nothing")
                        : words::fileKind(unit.received.last().kind) + u' ' + day(unit.received.last().receivedAt));
    set(MissingColumn, unit.missing == 0 ? tr("none") : tr("%1 of %2").arg(unit.missing).arg(unit.asked));
    set(RemindedColumn, unit.remindedAt == 0 ? tr("never") : day(unit.remindedAt));
}

QList<UnitId> DispatchPage::ticked() const
{
    QList<UnitId> units;
    for (int i = 0; i < m_loaded.units.size(); ++i) {
        if (m_model->item(i, UnitColumn)->checkState() == Qt::Checked)
            units << m_loaded.units.at(i).unit;
    }
    return units;
}

void DispatchPage::showContents()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_loaded.units.size())
        return;
    const UnitId unit = m_loaded.units.at(row).unit;
    PackageOrder order;
    order.round = m_round;
    order.unit = unit;
    whenDone(m_exchange.packageContents(m_actor, order), this, [this, unit](const Result<PackageContents> &contents) {
        discard(m_contents);
        m_contents = new QWidget(m_side);
        auto *column = new QVBoxLayout(m_contents);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(look::px(8));
        const auto line = [&](const QString &words, TextRole role = TextRole::Body) {
            auto *text = new Text(words, role, m_contents);
            text->setWrapped(true);
            column->addWidget(text);
        };
        line(words::unitLabel(m_loaded.book, unit), TextRole::BodyStrong);
        if (!contents) {
            line(contents.error().sentence);
        } else {
            line(tr("The package holds, and nothing of other units:"));
            line(tr("%n measure(s) to answer", nullptr, contents->assignments));
            line(tr("%n earlier answer(s)", nullptr, contents->earlierAnswers));
            line(tr("%n version(s) of this round's answers", nullptr, contents->answers));
            line(tr("%n comment(s)", nullptr, contents->comments));
            line(tr("%1 of evidence").arg(words::fileSize(contents->evidenceBytes)));
            line(tr("the people %1").arg(contents->people.join(u", "_s)));
        }
        m_sideColumn->insertWidget(0, m_contents);
    });
}

void DispatchPage::askFolder(const QString &title, std::function<void(const QString &)> then)
{
    if (ticked().isEmpty()) {
        tell(false, tr("Tick the units first."));
        return;
    }
    look::askForFile(this, {.title = title, .isFolder = true}, std::move(then));
}

QString DispatchPage::fileName(UnitId unit) const
{
    // What no file system refuses.
    QString name = words::unitLabel(m_loaded.book, unit);
    for (QChar &letter : name) {
        if (u"/\\:*?\"<>|"_s.contains(letter))
            letter = u' ';
    }
    return name;
}

void DispatchPage::makeForms(const QString &folder)
{
    setBusy(tr("Making forms …"));
    makeForm(folder, ticked(), {});
}

void DispatchPage::makeForm(const QString &folder, QList<UnitId> units, QStringList made)
{
    if (units.isEmpty()) {
        tell(true, tr("%n form(s) lie in %1. Send each to its unit.", nullptr, int(made.size()))
                       .arg(QDir::toNativeSeparators(folder)));
        reload();
        return;
    }
    const UnitId unit = units.takeFirst();
    const QString path = QDir(folder).filePath(fileName(unit) + u".xlsx"_s);
    whenDone(m_exchange.makeForm(m_actor, m_round, unit, path), this, [=, this](const Result<SentItem> &item) {
        if (!item) {
            tell(false, item.error().sentence);
            reload();
            return;
        }
        m_made[unit] = QStringList{path};
        makeForm(folder, units, QStringList(made) << path);
    });
}

void DispatchPage::makePackages(const QString &folder)
{
    setBusy(tr("Making packages …"));
    m_passphrases.clear();
    makePackage(folder, ticked(), 0);
}

void DispatchPage::makePackage(const QString &folder, QList<UnitId> units, int made)
{
    if (units.isEmpty()) {
        tell(
            true,
            tr("%n package(s) lie in %1. Send each to its unit.", nullptr, made).arg(QDir::toNativeSeparators(folder)));
        showPassphrases();
        reload();
        return;
    }
    PackageOrder order;
    order.round = m_round;
    order.unit = units.takeFirst();
    order.path = QDir(folder).filePath(fileName(order.unit) + u".plankoll"_s);
    order.passphrase = m_sealed->isChecked() ? words::freshPassphrase() : QString();
    whenDone(m_exchange.makePackage(m_actor, order), this, [=, this](const Result<PackageMade> &package) {
        if (!package) {
            tell(false, package.error().sentence);
            showPassphrases();
            reload();
            return;
        }
        m_made[order.unit] = QStringList{order.path};
        if (!order.passphrase.isEmpty())
            m_passphrases << qMakePair(order.unit, order.passphrase);
        makePackage(folder, units, made + 1);
    });
}

void DispatchPage::showPassphrases()
{
    QStringList lines;
    for (const auto &[unit, passphrase] : std::as_const(m_passphrases))
        lines << words::unitLabel(m_loaded.book, unit) + u": "_s + passphrase;
    m_secrets->setText(lines.join(u'\n'));
    m_secrets->setVisible(!lines.isEmpty());
    m_copy->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_told->setSecondLine(tr("Read each passphrase out over the telephone, never in the same mail. They are kept "
                                 "nowhere: make a new package when one is lost."));
}

void DispatchPage::remind(const QString &folder)
{
    const QList<UnitId> units = ticked();
    QList<Reminder> chosen;
    int soon = 0;
    for (const Reminder &reminder : std::as_const(m_loaded.reminders)) {
        if (!units.contains(reminder.unit))
            continue;
        soon += int(reminder.isTooSoon);
        if (!reminder.isTooSoon)
            chosen << reminder;
    }
    if (chosen.isEmpty()) {
        tell(false, soon > 0 ? tr("They were reminded less than %n day(s) ago. Wait, or call.", nullptr,
                                  reminders::usualGapDays)
                             : tr("Nobody that is ticked has anything left to answer."));
        return;
    }
    setBusy(tr("Making mail drafts …"));
    whenDone(m_exchange.remind(m_actor, m_round, chosen, m_made, folder), this,
             [this, folder](const Result<QStringList> &drafts) {
                 if (drafts)
                     tell(true, tr("%n mail draft(s) lie in %1. Open each and send it.", nullptr, int(drafts->size()))
                                    .arg(QDir::toNativeSeparators(folder)));
                 else
                     tell(false, drafts.error().sentence);
                 reload();
             });
}

void DispatchPage::tell(bool isDone, const QString &sentence)
{
    m_told->setKind(isDone ? MessageIcon::Done : MessageIcon::Fault);
    m_told->setText(sentence.toHtmlEscaped());
    m_told->setSecondLine({});
    m_told->show();
    for (Button *button : std::as_const(m_actions))
        button->setEnabled(true);
}

void DispatchPage::setBusy(const QString &sentence)
{
    tell(true, sentence);
    m_told->setKind(MessageIcon::Info);
    for (Button *button : std::as_const(m_actions))
        button->setEnabled(false);
}
