// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplematrix.h"
#include "tests/ui/gallery/samplewindow.h"
#include "tests/ui/gallery/shots.h"

#include "ui/look/look.h"
#include "ui/matrix/matrixpanel.h"
#include "ui/matrix/matrixview.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/iconview.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/text.h"
#include "ui/shell/page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
Text *wrapped(const QString &words, TextRole role, QWidget *parent, QColor Tokens::*ink = &Tokens::text)
{
    auto *text = new Text(words, role, parent);
    text->setWrapped(true);
    text->setInk(ink);
    return text;
}

void addUnit(QVBoxLayout *column, const QString &name, const QString &state, const QStringList &actions)
{
    QWidget *pane = column->parentWidget();
    column->addSpacing(look::px(4));
    column->addWidget(wrapped(name, TextRole::BodyStrong, pane));
    column->addWidget(wrapped(state, TextRole::Small, pane, &Tokens::text2));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(9));
    for (const QString &action : actions)
        row->addWidget(new LinkLabel(action, pane));
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(new Divider(Divider::Weight::Light, pane));
}

void addMatter(QVBoxLayout *column, const Icon &icon, const QString &words)
{
    QWidget *pane = column->parentWidget();
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    row->addWidget(new IconView(icon, pane), 0, Qt::AlignTop);
    row->addWidget(wrapped(words, TextRole::Body, pane), 1);
    column->addLayout(row);
}

QWidget *attention(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    QVBoxLayout *column = sideColumn(pane);
    column->setSpacing(look::px(2));
    column->addWidget(new SectionTitle(u"Att ta hand om"_s, pane));
    column->addSpacing(look::px(2));
    column->addWidget(
        wrapped(u"<b>4 förvaltningar</b> står för <b>41 av 56</b> svar som saknas."_s, TextRole::Body, pane));
    column->addSpacing(look::px(6));
    column->addWidget(new Divider(Divider::Weight::Light, pane));
    addUnit(column, u"Socialförvaltningen"_s, u"15 av 17 svar saknas · 4 dagar sent"_s,
            {u"Påminn"_s, u"Ge anstånd"_s, u"Ring 040-628 04 12"_s});
    addUnit(column, u"Skol- och fritidsförvaltningen"_s, u"12 av 16 saknas · anstånd till 13 mars"_s,
            {u"Påminn"_s, u"Ändra"_s, u"Ring 040-628 04 15"_s});
    addUnit(column, u"Vård- och omsorgsförvaltningen"_s, u"8 av 14 saknas · 4 dagar sent, påmind i går"_s,
            {u"Påminn"_s, u"Ge anstånd"_s, u"Ring 040-628 04 21"_s});
    addUnit(column, u"Stadsbyggnadsförvaltningen"_s, u"6 av 13 svar saknas · 4 dagar sent"_s,
            {u"Påminn"_s, u"Ge anstånd"_s, u"Ring 040-628 04 33"_s});
    column->addSpacing(look::px(4));
    column->addWidget(wrapped(u"<a href=\"rest\">Visa övriga 6 enheter</a> (15 svar saknas)"_s, TextRole::Small, pane));
    column->addSpacing(look::px(10));
    column->addWidget(new Divider(Divider::Weight::Strong, pane));
    column->addSpacing(look::px(8));
    column->addWidget(new Text(u"Att lösa"_s, TextRole::BodyStrong, pane));
    addMatter(column, AnswerIcon::Conflict,
              u"Åtgärd 13, Arbetsmarknads­förvaltningen: två versioner av svaret. <a href=\"x\">Jämför</a>"_s);
    column->addSpacing(look::px(6));
    addMatter(column, AnswerIcon::CompletionRequested,
              u"2 kompletteringar har väntat mer än 5 dagar. <a href=\"x\">Visa</a>"_s);
    column->addSpacing(look::px(10));
    column->addWidget(new Divider(Divider::Weight::Strong, pane));
    column->addSpacing(look::px(8));
    column->addWidget(wrapped(u"Öppna uppdrag från kommunstyrelsen"_s, TextRole::BodyStrong, pane));
    column->addSpacing(look::px(2));
    column->addWidget(wrapped(u"§ 84, 15 maj 2024: redovisa statistik uppdelad på kön för fler verksamheter."_s,
                              TextRole::Body, pane));
    column->addWidget(
        wrapped(u"Åter senast 30 juni 2026 · <a href=\"x\">Öppna</a>"_s, TextRole::Small, pane, &Tokens::text2));
    column->addStretch(1);
    return pane;
}

Page *overview(QWidget *parent, MatrixMeaning meaning)
{
    auto *page = new Page(u"Översikt"_s, parent);
    const bool isCollection = meaning == MatrixMeaning::Collection;
    page->head()->setSentence(isCollection ? u"85 av 141 svar har kommit in. 44 svar är sena."_s
                                           : u"Läget i de 85 svar som kommit in. Jämförs med Uppföljning 2024."_s);
    auto *label = new Text(u"Visa:"_s, TextRole::Body, page);
    label->setInk(&Tokens::text2);
    page->head()->addAction(label);
    auto *meanings = new SegmentedSwitch({u"Insamling"_s, u"Läge"_s}, SegmentedSwitch::Shape::Segments, page);
    meanings->setCurrent(isCollection ? 0 : 1);
    page->head()->addAction(meanings);
    auto *panel = new MatrixPanel(page);
    panel->setMeaning(meaning);
    panel->setContent(sampleMatrix());
    panel->view()->setCurrent(6, 2);
    QObject::connect(meanings, &SegmentedSwitch::currentChanged, panel, [panel](int index) {
        panel->setMeaning(index == 0 ? MatrixMeaning::Collection : MatrixMeaning::Standing);
    });
    page->setMain(panel);
    page->setSide(attention(page), u"Matris"_s, u"Att ta hand om"_s);
    page->setSideFull(true);
    return page;
}

std::unique_ptr<QWidget> overviewWindow(MatrixMeaning meaning)
{
    auto window = strategistWindow(u"Översikt"_s, [meaning](QWidget *parent) { return overview(parent, meaning); });
    // The window is shown by the gallery; the matrix has the focus then.
    window->findChild<MatrixView *>()->setFocus();
    return window;
}
} // namespace

void addOverviewShots(std::vector<GalleryShot> &shots)
{
    shots.push_back({u"parts-overview-collection"_s, [] { return overviewWindow(MatrixMeaning::Collection); }});
    shots.push_back({u"parts-overview-standing"_s, [] { return overviewWindow(MatrixMeaning::Standing); }});
}
