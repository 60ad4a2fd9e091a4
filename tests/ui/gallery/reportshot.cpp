// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"
#include "tests/ui/gallery/samplewindow.h"
#include "tests/ui/gallery/shots.h"

#include "ui/parts/button.h"
#include "ui/report/pagepreview.h"
#include "ui/report/reportpage.h"

#include "ui/prose/proseedit.h"
#include "ui/prose/spellmarks.h"
#include "ui/report/figurespane.h"

namespace {
ExampleStore &example()
{
    // Its threads have to end while there still is an application.
    static std::unique_ptr<ExampleStore> store;
    if (!store) {
        store = std::make_unique<ExampleStore>();
        qAddPostRoutine([] { store.reset(); });
    }
    return *store;
}

std::unique_ptr<MainWindow> reportWindow(RoundId round, const QString &section)
{
    ExampleStore &store = example();
    auto window = strategistWindow(u"Rapport"_s, [&store, round, section](QWidget *parent) {
        auto *page = new ReportPage(store->reports, store.strategist(), round, parent);
        page->openSection(section);
        return page;
    });
    window->resize(1280, 800);
    window->show();
    auto *preview = window->findChild<PagePreview *>();
    if (!QTest::qWaitFor([preview] { return preview->pageCount() > 0; }, 20'000))
        qFatal("the report has no pages");
    return window;
}
} // namespace

void addReportShots(std::vector<GalleryShot> &shots)
{
    shots.push_back({u"report-text"_s, [] {
                         auto window = reportWindow(example().round(), u"measure:7"_s);
                         window->findChild<ProseEdit *>(u"sectionText"_s)->setFocus();
                         return std::unique_ptr<QWidget>(std::move(window));
                     }});
    shots.push_back({u"report-looks"_s, [] {
                         auto window = reportWindow(example().round(), u"measure:7"_s);
                         auto *text = window->findChild<ProseEdit *>(u"sectionText"_s);
                         text->setProse(u"Nio enheter genomför åtgärden och alla har svarat.\n\n"
                                        "::status by=round form=table\n\n**Exempel.** Fastighetsförvaltningen har "
                                        "inventerat 46 av 60 lokaler, se [lokalregistret](https://example.org).\n\n"
                                        "**Hinder.** Hyresvärdar lämnar olika upgifter om *inhyrda* lokaler.\n\n"
                                        "## Frågor för dialog\n\n- Hur skrivs kraven in?\n- Vem följer upp?\n\n"
                                        "> Det var först när någon ringde som vi kom."_s);
                         text->setFocus();
                         text->moveCursor(QTextCursor::Down);
                         if (!QTest::qWaitFor([text] { return text->spelling()->speller() != nullptr; }))
                             qFatal("there is no dictionary");
                         return std::unique_ptr<QWidget>(std::move(window));
                     }});
    shots.push_back({u"report-figures"_s, [] {
                         auto window = reportWindow(example().round(), u"measure:7"_s);
                         window->findChild<Button *>(u"figures"_s)->click();
                         return std::unique_ptr<QWidget>(std::move(window));
                     }});
    shots.push_back({u"report-decision"_s,
                     [] { return std::unique_ptr<QWidget>(reportWindow(example().round(), u"decision"_s)); }});
    shots.push_back({u"report-export"_s, [] {
                         auto window = reportWindow(example().earlierRound(), u"summary"_s);
                         window->findChild<ReportPage *>()->openExport();
                         return std::unique_ptr<QWidget>(std::move(window));
                     }});
    shots.push_back(
        {u"report-lock"_s, [] {
             ExampleStore &store = example();
             for (;;) { // nothing is locked while two versions stand against each other
                 const auto conflicts = store->answers.conflicts().result();
                 if (!conflicts || conflicts->isEmpty())
                     break;
                 const Conflict &first = conflicts->first();
                 if (!store->answers.resolve(store.strategist(), first.record, first.versions.first().id).result())
                     qFatal("the example's conflict does not end");
             }
             auto window = reportWindow(store.earlierRound(), u"summary"_s);
             auto *lock = window->findChild<Button *>(u"lock"_s);
             if (!QTest::qWaitFor([lock] { return lock->isEnabled(); }, 20'000))
                 qFatal("the report cannot be locked");
             lock->click();
             return std::unique_ptr<QWidget>(std::move(window));
         }});
}
