// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/intakepage.h"

#include "ui/exchange/exchangewords.h"
#include "ui/exchange/incomingpane.h"
#include "ui/exchange/workline.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/scrollpane.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

bool IntakePage::Item::isReady() const
{
    if (isTaken || !incoming || error)
        return false;
    const MergeSummary &brings = incoming->summary; // a file that is here already has nothing to be taken in
    return brings.added + brings.filled + brings.erased + brings.files > 0 && !incoming->waits() && !asksToErase();
}

IntakePage::IntakePage(PlanStore &plan, ExchangeStore &exchange, const Actor &actor, QWidget *parent)
    : Page(tr("Take in answers"), parent)
    , m_plan(plan)
    , m_exchange(exchange)
    , m_actor(actor)
{
    setObjectName(u"intakePage"_s);
    head()->setBack(true);
    head()->setSentence(tr("Nothing is written before you have seen what comes in."));
    connect(head(), &PageHead::backAsked, this, &IntakePage::left);
    build();
    whenDone(m_plan.load(), this, [this](const Result<PlanBook> &book) {
        if (book)
            m_book = *book;
        m_hasBook = true;
        previewAll();
    });
}

void IntakePage::build()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    column->addWidget(makeTop(main));
    m_stack = new QStackedWidget(main);
    auto *empty
        = new EmptyState(NavIcon::Round, tr("No files yet"),
                         tr("Choose answer files and forms that came by mail, a copy of the store that somebody has "
                            "written in, or a folder where they lie. The program remembers which it has taken in "
                            "already."),
                         m_stack);
    empty->setAction(tr("Choose files …"));
    connect(empty, &EmptyState::actionAsked, this, &IntakePage::askFiles);
    m_stack->addWidget(empty);
    auto *files = new QWidget(m_stack);
    auto *row = new QHBoxLayout(files);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_model = new QStandardItemModel(this);
    m_list = new RowListView(files);
    m_list->setObjectName(u"incomingFiles"_s);
    m_list->setAccessibleName(tr("Files that came in"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    row->addWidget(m_list, 2);
    m_pane = new IncomingPane(files);
    row->addWidget(new ScrollPane(m_pane, files), 3);
    m_stack->addWidget(files);
    column->addWidget(m_stack, 1);
    setMain(main);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakePage::showCurrent);
    connect(m_pane, &IncomingPane::markedAsked, this, &IntakePage::saveMarked);
    connect(m_pane, &IncomingPane::choiceMade, this, [this](const QString &key, const QString &choice) {
        m_items[current()].choices.insert(key, choice);
        preview(current());
    });
    connect(m_pane, &IncomingPane::erasureAgreed, this, [this](bool agreed) {
        m_items[current()].mayErase = agreed;
        showRow(current());
        showActions();
    });
    connect(m_pane, &IncomingPane::lookAsked, this, [this] { preview(current()); });
    showActions();
}

QWidget *IntakePage::makeTop(QWidget *parent)
{
    auto *top = new QWidget(parent);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(look::px(16), 0, look::px(16), 0);
    column->setSpacing(look::px(12));
    m_told = new MessageStrip(MessageIcon::Done, {}, top);
    m_told->setObjectName(u"intakeTold"_s);
    m_told->hide();
    column->addWidget(m_told);
    auto *row = new FlowRow;
    m_take = new Button({}, ButtonKind::Primary, top);
    m_take->setObjectName(u"takeIn"_s);
    m_review = new Button(tr("Review the answers"), ButtonKind::Primary, top);
    m_review->setObjectName(u"reviewTaken"_s);
    auto *files = new Button(tr("Choose files …"), ButtonKind::Outlined, top);
    files->setObjectName(u"chooseFiles"_s);
    auto *folder = new Button(tr("Fetch from a folder …"), ButtonKind::Outlined, top);
    folder->setObjectName(u"fetchFolder"_s);
    for (Button *button : {m_take, m_review, files, folder})
        row->addWidget(button);
    column->addLayout(row);
    m_work = new WorkLine(top);
    column->addWidget(m_work);
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(u"intakePassphrase"_s);
    m_passphrase->setClearButtonEnabled(true);
    auto *field = new FormField(tr("Passphrase"), m_passphrase, top);
    field->setHint(tr("for files that are sealed"));
    column->addWidget(field);
    connect(m_take, &Button::clicked, this, &IntakePage::takeAll);
    connect(m_review, &Button::clicked, this, &IntakePage::reviewAsked);
    connect(files, &Button::clicked, this, &IntakePage::askFiles);
    connect(folder, &Button::clicked, this, &IntakePage::askFolder);
    connect(m_passphrase, &QLineEdit::editingFinished, this, [this] {
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (m_items.at(i).error)
                preview(i);
        }
    });
    return top;
}

void IntakePage::askFiles()
{
    const FileQuestion question{.title = tr("Take in answers and copies"),
                                .filter = tr("Answer files, copies and forms (*.plankoll *.xlsx)"),
                                .isMany = true};
    look::askForFiles(this, question, [this](const QStringList &paths) { addFiles(paths); });
}

void IntakePage::askFolder()
{
    const FileQuestion question{.title = tr("Fetch from which folder?"), .isFolder = true};
    look::askForFile(this, question, [this](const QString &path) {
        QStringList paths;
        const QDir folder(path);
        for (const QFileInfo &file : folder.entryInfoList({u"*.plankoll"_s, u"*.xlsx"_s}, QDir::Files, QDir::Name)) {
            if (!file.fileName().startsWith(u"~$"_s)) // a spreadsheet that is open somewhere
                paths << file.filePath();
        }
        if (paths.isEmpty()) {
            m_told->setKind(MessageIcon::Info);
            m_told->setText(
                tr("There are no answer files or forms in %1.").arg(QDir::toNativeSeparators(path)).toHtmlEscaped());
            m_told->show();
        }
        addFiles(paths);
    });
}

void IntakePage::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto isListed = [&path](const Item &item) { return item.path == path && !item.isTaken; };
        if (std::any_of(m_items.cbegin(), m_items.cend(), isListed))
            continue;
        m_items << Item{.path = path};
        m_model->appendRow(new QStandardItem);
        showRow(m_items.size() - 1);
        if (m_hasBook)
            preview(m_items.size() - 1);
    }
    if (m_items.isEmpty())
        return;
    m_stack->setCurrentIndex(1);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void IntakePage::saveMarked()
{
    const Item item = m_items.at(current());
    const QFileInfo file(item.path);
    const FileQuestion question{.title = tr("Save the marked form"),
                                .filter = tr("Spreadsheet (*.xlsx)"),
                                .suggested = file.dir().filePath(tr("%1 to mend.xlsx").arg(file.completeBaseName())),
                                .isSaving = true};
    look::askForFile(this, question, [this, item](const QString &path) {
        whenDone(m_exchange.markForm(item.path, item.incoming->faults, path), this, [this, path](const Done &done) {
            m_told->setKind(done ? MessageIcon::Done : MessageIcon::Fault);
            m_told->setText(
                (done ? tr("The marked form lies in %1. Send it back to its unit.").arg(QDir::toNativeSeparators(path))
                      : done.error().sentence)
                    .toHtmlEscaped());
            m_told->show();
        });
    });
}

void IntakePage::showRow(qsizetype index)
{
    const Item &item = m_items.at(index);
    QStandardItem *shown = m_model->item(int(index));
    shown->setText(QFileInfo(item.path).fileName());
    Icon icon(MessageIcon::Info);
    QString line = tr("Is being read …");
    if (item.isTaken) {
        icon = MessageIcon::Done;
        line = tr("Taken in");
    } else if (item.error) {
        icon = MessageIcon::Fault;
        line = item.error->sentence;
    } else if (item.incoming) {
        const Incoming &incoming = *item.incoming;
        icon = !incoming.faults.isEmpty()               ? MessageIcon::Fault
               : incoming.waits() || item.asksToErase() ? MessageIcon::Warning
                                                        : MessageIcon::Info;
        const QString what = !incoming.faults.isEmpty()               ? tr("The form has to be mended")
                             : incoming.waits() || item.asksToErase() ? tr("Waits for your choice")
                                                                      : words::broughtBy(incoming);
        const QString whose = words::incomingFrom(m_book, incoming);
        line = whose.isEmpty() ? what : whose + u" · "_s + what;
    }
    shown->setData(QVariant::fromValue(icon), row::IconRole);
    shown->setData(line, row::SecondLineRole);
    shown->setData(u"%1, %2"_s.arg(shown->text(), line), Qt::AccessibleTextRole);
}

qsizetype IntakePage::current() const
{
    return m_list->currentIndex().row();
}

void IntakePage::showCurrent()
{
    if (current() < 0)
        return;
    const Item &item = m_items.at(current());
    if (item.error)
        m_pane->setError(QFileInfo(item.path).fileName(), *item.error);
    else if (item.incoming)
        m_pane->setIncoming(m_book, *item.incoming, item.mayErase);
}

void IntakePage::showActions()
{
    const auto ready = std::count_if(m_items.cbegin(), m_items.cend(), [](const Item &item) { return item.isReady(); });
    const bool anyTaken = std::any_of(m_items.cbegin(), m_items.cend(), [](const Item &item) { return item.isTaken; });
    m_take->setText(tr("Take in %n file(s)", nullptr, int(ready)));
    m_take->setEnabled(!m_isBusy);
    m_take->setVisible(ready > 0);
    m_review->setVisible(anyTaken && ready == 0);
}
