// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplewindow.h"
#include "tests/ui/gallery/shots.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/datefield.h"
#include "ui/parts/difftext.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/iconview.h"
#include "ui/parts/keyhint.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/progressline.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/shell/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
QHBoxLayout *rowOf(QVBoxLayout *column, const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    for (QWidget *widget : widgets)
        row->addWidget(widget, 0, Qt::AlignVCenter);
    row->addStretch(1);
    column->addLayout(row);
    return row;
}

void addIcons(QVBoxLayout *column, QWidget *parent)
{
    const auto line = [&](const auto &icons) {
        QList<QWidget *> cells;
        for (const auto icon : icons)
            cells.append(new IconText(icon, look::word(icon), parent));
        rowOf(column, cells);
    };
    line(QList<AnswerIcon>{AnswerIcon::Unanswered, AnswerIcon::Draft, AnswerIcon::Submitted,
                           AnswerIcon::CompletionRequested, AnswerIcon::Accepted, AnswerIcon::ClosedUnanswered,
                           AnswerIcon::Conflict});
    line(QList<StatusShape>{StatusShape::NotStarted, StatusShape::Started, StatusShape::Continuous,
                            StatusShape::Completed, StatusShape::NotRelevant, StatusShape::NoAnswer});
    QList<QWidget *> big;
    for (const auto icon :
         {AnswerIcon::Unanswered, AnswerIcon::Draft, AnswerIcon::Submitted, AnswerIcon::CompletionRequested,
          AnswerIcon::Accepted, AnswerIcon::ClosedUnanswered, AnswerIcon::Conflict})
        big.append(new IconView(icon, parent, 32));
    for (const auto icon :
         {StatusShape::NotStarted, StatusShape::Started, StatusShape::Continuous, StatusShape::Completed,
          StatusShape::Abandoned, StatusShape::NotRelevant, StatusShape::NoAnswer})
        big.append(new IconView(icon, parent, 32));
    for (const Icon &icon : QList<Icon>{Mark::Delayed, Mark::Overdue, MessageIcon::Info, MessageIcon::Warning,
                                        MessageIcon::Fault, MessageIcon::Done})
        big.append(new IconView(icon, parent, 32));
    rowOf(column, big);
    QList<QWidget *> tools;
    for (int i = 0; i <= int(NavIcon::Help); ++i)
        tools.append(new IconView(NavIcon(i), parent, 18));
    for (int i = 0; i < int(ToolIcon::Program); ++i)
        tools.append(new IconView(ToolIcon(i), parent, 18));
    rowOf(column, tools)->setSpacing(look::px(4));
}

TableView *sampleTable(QWidget *parent)
{
    auto *model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({u"Enhet"_s, u"Svar"_s, u"Ej svar"_s, u"Läget 2026"_s, u"Svar senast"_s});
    const auto add
        = [&](const QString &unit, int done, int total, const QString &missing, StatusShape shape, bool late) {
              auto *bar = new QStandardItem(u"%1 av %2"_s.arg(done).arg(total));
              bar->setData(done, BarCellDelegate::DoneRole);
              bar->setData(total, BarCellDelegate::TotalRole);
              auto *count = new QStandardItem(missing);
              count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
              auto *state = new QStandardItem(look::label(shape));
              state->setData(QVariant::fromValue(Icon(shape)), row::IconRole);
              if (shape == StatusShape::Started) {
                  state->setData(QVariant::fromValue(Icon(Mark::Delayed)), row::MarkRole);
                  state->setData(look::word(Mark::Delayed), row::MarkWordRole);
              }
              auto *due = new QStandardItem(late ? u"4 dagar sent"_s : u"Alla inne"_s);
              due->setData(QVariant::fromValue(late ? Icon(Mark::Overdue) : Icon(MessageIcon::Done)), row::IconRole);
              due->setData(int(late ? row::Ink::Fault : row::Ink::Text), row::SecondInkRole);
              model->appendRow({new QStandardItem(unit), bar, count, state, due});
          };
    add(u"Socialförvaltningen"_s, 2, 17, u"12"_s, StatusShape::Started, true);
    add(u"Skol- och fritidsförvaltningen"_s, 4, 16, u"5"_s, StatusShape::Continuous, true);
    add(u"Fastighetsförvaltningen"_s, 10, 10, u"0"_s, StatusShape::Completed, false);
    auto *table = new TableView(parent);
    table->setModel(model);
    table->setItemDelegateForColumn(1, new BarCellDelegate(table));
    table->setItemDelegateForColumn(3, new StatusCellDelegate(table));
    table->setItemDelegateForColumn(4, new StatusCellDelegate(table));
    table->setStretchColumn(0);
    table->selectRow(1);
    table->setFixedHeight(look::px(28 + 32 * 3 + 4));
    table->setAccessibleName(u"Enheterna"_s);
    return table;
}

Page *partsPage(QWidget *parent)
{
    auto *page = new Page(u"Delar"_s, parent);
    page->head()->setSentence(u"Allt som sidor byggs av"_s);
    page->head()->setBack(true);
    page->head()->setRuled(true);
    auto *progress = new ProgressLine(page);
    progress->setProgress(7, 10, u"7 av 10 klara"_s);
    page->head()->addAction(progress);
    page->head()->addAction(new Button(u"Skicka in …"_s, ButtonKind::Primary, page));
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(u"Delar"_s);
    auto *main = new QWidget(scroll);
    scroll->setWidget(main);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(9));

    auto *keyed = new Button(u"Klarmarkera"_s, ButtonKind::Primary, main);
    keyed->setKey(Qt::Key_K);
    auto *outlined = new Button(u"Begär komplettering …"_s, ButtonKind::Outlined, main);
    outlined->setKey(Qt::Key_B);
    auto *file = new Button(u"Kalenderfil"_s, ButtonKind::Outlined, main);
    file->setGlyph(ToolIcon::Document);
    auto *mail = new Button(u"Skriv påminnelser (4) …"_s, ButtonKind::Primary, main);
    mail->setGlyph(ToolIcon::Mail);
    auto *disabled = new Button(u"Lås version 1 …"_s, ButtonKind::Outlined, main);
    disabled->setGlyph(ToolIcon::Lock);
    disabled->setEnabled(false);
    auto *compact = new Button(u"Stämmer fortfarande"_s, ButtonKind::Outlined, main);
    compact->setCompact(true);
    rowOf(column, {keyed, outlined, file, mail, disabled, compact, new Button(u"Platt"_s, ButtonKind::Flat, main),
                   new LinkLabel(u"Läs mer"_s, main)});
    auto *combo = new QComboBox(main);
    combo->addItems({u"Alla förvaltningar"_s, u"Bolag"_s});
    auto *date = new DateField(main);
    date->setToday(QDate(2026, 3, 10));
    date->setDate(QDate(2026, 3, 13));
    date->setAccessibleName(u"Sista dag"_s);
    auto *spin = new QSpinBox(main);
    spin->setValue(3);
    spin->setAccessibleName(u"Dagar"_s);
    auto *faulty = new QLineEdit(u"Uppföljningen"_s, main);
    faulty->setAccessibleName(u"Namn"_s);
    look::setFault(faulty, true);
    rowOf(column,
          {combo, date, spin, faulty,
           new SegmentedSwitch({u"Insamling"_s, u"Läge"_s}, SegmentedSwitch::Shape::Segments, main),
           new SegmentedSwitch({u"Ändrade (8)"_s, u"Oförändrade (31)"_s}, SegmentedSwitch::Shape::Chips, main)});
    auto *check = new QCheckBox(u"Arbetet är försenat"_s, main);
    check->setChecked(true);
    auto *radio = new QRadioButton(u"Något har hänt"_s, main);
    radio->setChecked(true);
    rowOf(column, {check, new QCheckBox(u"Visa alla"_s, main), radio, new QRadioButton(u"Stämmer fortfarande"_s, main),
                   new KeyHint({u"S"_s}, u"stämmer fortfarande"_s, main),
                   new KeyHint({u"↑"_s, u"↓"_s}, u"byter svar"_s, main)});
    column->addWidget(
        new MessageStrip(MessageIcon::Info, u"5 enheter påmindes i går. <a href=\"x\">Ändra</a>"_s, main));
    auto *warning
        = new MessageStrip(MessageIcon::Warning, u"2 svar kom efter datastopp och är inte med i texten."_s, main);
    warning->setSecondLine(u"Påminnelser blir mejlutkast, ett per person."_s);
    column->addWidget(warning);
    auto *faults = new FaultList(main);
    faults->setFaults(u"4 saker återstår innan du kan skicka in"_s,
                      {u"Åtgärd 12: skriv vad som hindrar"_s, u"Åtgärd 12: skriv nästa steg"_s,
                       u"Åtgärd 14: svar saknas"_s, u"Åtgärd 17: svar saknas"_s});
    column->addWidget(faults);
    auto *undo = new UndoLine(main);
    undo->tell(u"Åtgärd 7 är klarmarkerad."_s);
    column->addWidget(undo);
    column->addWidget(sampleTable(main));
    addIcons(column, main);

    auto *cards = new QHBoxLayout;
    auto *card = new Card(main);
    auto *after = new DiffText(DiffText::Side::After, card);
    auto *before = new DiffText(DiffText::Side::Before, card);
    const QString old = u"Inventeringen omfattar nu 18 av 60 lokaler. Ett register är under uppbyggnad."_s;
    const QString now = u"Inventeringen omfattar nu 46 av 60 lokaler. Resultatet finns i stadens lokalregister."_s;
    after->setTexts(old, now);
    before->setTexts(old, now);
    card->body()->addWidget(after);
    card->body()->addWidget(before);
    cards->addWidget(card, 1);
    auto *emptyCard = new Card(main);
    auto *empty = new EmptyState(ToolIcon::Box, u"Inget öppnat ännu"_s,
                                 u"Här visas de lagringar och svarsfiler du har öppnat."_s, emptyCard);
    empty->setAction(u"Öppna …"_s);
    emptyCard->body()->addWidget(empty);
    cards->addWidget(emptyCard, 1);
    column->addLayout(cards);
    column->addStretch(1);
    page->setMain(scroll);
    return page;
}
} // namespace

void addPartsShots(std::vector<GalleryShot> &shots)
{
    shots.push_back(
        {u"parts-sheet"_s, [] { return std::unique_ptr<QWidget>(strategistWindow(u"Granska"_s, partsPage)); }});
}
