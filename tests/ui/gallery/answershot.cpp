// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplewindow.h"
#include "tests/ui/gallery/shots.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/progressline.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/scrollpane.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/shell/page.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{
RowListView *answerList(QWidget *parent)
{
    auto *model = new QStandardItemModel(parent);
    const auto add = [&](const Icon &icon, const QString &number, const QString &title, const QString &second) {
        auto *item = new QStandardItem(title);
        item->setData(QVariant::fromValue(icon), row::IconRole);
        item->setData(number, row::NumberRole);
        item->setData(second, row::SecondLineRole);
        model->appendRow(item);
        return item;
    };
    const QString same = u"Stämmer fortfarande"_s;
    add(MessageIcon::Done, u"1"_s, u"Lika möjligheter i styrningen"_s, same);
    add(MessageIcon::Done, u"2"_s, u"Konsekvensbeskrivningar"_s, u"Något har hänt · påbörjad"_s);
    add(MessageIcon::Done, u"3"_s, u"Individstatistik efter kön m.m."_s, same);
    add(MessageIcon::Done, u"4"_s, u"Olika gruppers erfarenheter"_s, same);
    add(MessageIcon::Done, u"5"_s, u"Inkluderande kommunikation"_s, same);
    add(MessageIcon::Done, u"7"_s, u"Tillgängliga lokaler"_s, u"Något har hänt · pågår löpande"_s);
    add(MessageIcon::Done, u"10"_s, u"Antidiskriminering i råd"_s, same);
    QStandardItem *now = add(MessageIcon::Fault, u"12"_s, u"Inköp och upphandling"_s,
                             u"Något har hänt · 2 saker att rätta"_s);
    now->setData(int(row::Ink::Fault), row::SecondInkRole);
    now->setData(true, row::StrongRole);
    now->setData(QVariant::fromValue(Icon(ToolIcon::ChevronRight)), row::MarkRole);
    add(AnswerIcon::Unanswered, u"14"_s, u"Samverkan med näringslivet"_s, u"Inget svar"_s);
    add(AnswerIcon::Unanswered, u"17"_s, u"Förebygga hatbrott"_s, u"Inget svar"_s);
    auto *list = new RowListView(parent);
    list->setModel(model);
    list->setItemDelegate(new TwoLineDelegate(list));
    list->setCurrentIndex(model->index(7, 0));
    list->setFixedWidth(look::px(299));
    return list;
}

QWidget *form(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(8));
    column->addWidget(new SectionTitle(u"12 Inköp och upphandling"_s, pane));
    auto *faults = new FaultList(pane);
    faults->setFaults(u"4 saker återstår innan du kan skicka in"_s,
                      {u"Åtgärd 12: skriv vad som hindrar"_s, u"Åtgärd 12: skriv nästa steg"_s,
                       u"Åtgärd 14: svar saknas"_s, u"Åtgärd 17: svar saknas"_s});
    column->addWidget(faults);
    auto *radios = new QHBoxLayout;
    radios->addWidget(new QRadioButton(u"Stämmer fortfarande"_s, pane));
    auto *happened = new QRadioButton(u"Något har hänt"_s, pane);
    happened->setChecked(true);
    radios->addWidget(happened);
    radios->addStretch(1);
    column->addLayout(radios);
    const auto field = [&](const QString &label, const QString &text, int lines) {
        auto *edit = new QPlainTextEdit(text);
        edit->setFixedHeight(look::px(12) + lines * look::lineHeight(look::font(TextRole::Body)));
        auto *field = new FormField(label, edit, pane);
        column->addWidget(field);
        return field;
    };
    field(u"Vad har hänt sedan 1 mars 2024?"_s,
          u"Krav på tillgänglighet finns nu i mallen för ramavtal om städning och mindre ombyggnader. Två av sex avtal "
          "har upphandlats med den nya mallen."_s, 3)->setHint(u"2–5 meningar räcker"_s);
    FormField *hindrance = field(u"Vad hindrar?"_s, u"Uppföljningen"_s, 2);
    hindrance->setFault(u"Skriv minst en mening. Du har valt att arbetet är försenat."_s);
    hindrance->field()->setObjectName(u"hindrance"_s);
    auto *next = new FormField(u"Nästa steg"_s, new QLineEdit, pane);
    next->setFault(u"Skriv vad ni gör härnäst och ungefär när."_s);
    column->addWidget(next);
    column->addStretch(1);
    return pane;
}

Page *myAnswers(QWidget *parent)
{
    auto *page = new Page(u"Mina svar"_s, parent);
    auto *banner = new MessageStrip(MessageIcon::Info,
                                    u"Skriv inga namn eller uppgifter om enskilda. När du skickat in blir svaret normalt "
                                    "en allmän handling. <a href=\"x\">Läs mer</a>"_s, page);
    banner->setBanner(true);
    page->setBanner(banner);
    page->head()->setSentence(u"Fastighetsförvaltningen"_s);
    page->head()->setRuled(true);
    auto *progress = new ProgressLine(page);
    progress->setProgress(7, 10, u"7 av 10 klara"_s);
    page->head()->addAction(progress);
    page->head()->addAction(new Button(u"Skicka in …"_s, ButtonKind::Primary, page));
    auto *main = new QWidget(page);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(answerList(main));
    row->addWidget(new Divider(Divider::Weight::Light, main, Qt::Vertical));
    row->addWidget(new ScrollPane(form(main), main), 1);
    page->setMain(main);
    auto *side = new QWidget(page);
    QVBoxLayout *column = sideColumn(side);
    column->addWidget(new SectionTitle(u"Förra svaret"_s, side));
    auto *when = new Text(u"Uppföljning 2024 · 1 mars 2024"_s, TextRole::Small, side);
    when->setInk(&Tokens::text2);
    column->addWidget(when);
    column->addWidget(new Text(u"Status"_s, TextRole::BodyStrong, side));
    column->addWidget(new IconText(StatusShape::Started, u"Påbörjad"_s, side));
    column->addWidget(new Button(u"Utgå från förra svaret"_s, ButtonKind::Outlined, side), 0, Qt::AlignLeft);
    column->addStretch(1);
    page->setSide(side, u"Svaret"_s, u"Förra svaret"_s);
    return page;
}
} // namespace

void addAnswerShots(std::vector<GalleryShot> &shots)
{
    shots.push_back({u"parts-answers"_s, [] {
                         auto window = contactWindow(u"Mina svar"_s, myAnswers);
                         window->findChild<QWidget *>(u"hindrance"_s)->setFocus();
                         return std::unique_ptr<QWidget>(std::move(window));
                     }});
}
