// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"
#include "tests/ui/gallery/samplewindow.h"
#include "tests/ui/gallery/shots.h"
#include "tests/ui/hands.h"
#include "tests/ui/wordfile.h"

#include "ui/overview/overviewpage.h"
#include "ui/parts/tableview.h"
#include "ui/report/filedpane.h"
#include "ui/report/pagepreview.h"
#include "ui/report/passagelist.h"
#include "ui/report/reportpage.h"
#include "ui/report/wordpane.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace {
using Window = std::unique_ptr<MainWindow>;

const QString resources = u"Arbetet har gjorts inom ordinarie ram. Sex enheter har avsatt tid för det."_s;

/// The example with a decision from before, an earlier report that is locked twice, and what was filed for it.
ExampleStore &example()
{
    static std::unique_ptr<ExampleStore> store;
    if (!store) {
        store = std::make_unique<ExampleStore>();
        qAddPostRoutine([] { store.reset(); }); // its threads have to end while there still is an application
        const Actor strategist = store->strategist();
        endConflicts(**store, strategist);
        decideEarlier(**store, strategist, {2026, 6, 30});
        writeSection(**store, strategist, store->earlierRound(), u"resources"_s, resources);
        lockWord(**store, strategist, store->earlierRound(), {});
        writeSection(**store, strategist, store->earlierRound(), u"resources"_s,
                     u"Arbetet har gjorts inom ordinarie ram. Sju enheter har avsatt tid för det."_s);
        lockWord(**store, strategist, store->earlierRound(), u"Fel antal enheter i avsnittet om resurser"_s);
        const Decision decision{.round = store->earlierRound(),
                                .decidedBy = u"Kommunstyrelsen"_s,
                                .paragraph = u"§ 61"_s,
                                .decidedOn = {2024, 6, 12},
                                .outcome = u"commission"_s,
                                .text = u"Kommunstyrelsen antecknar rapporten och ger två uppdrag."_s};
        if (!(*store)
                 ->reports
                 .decide(strategist, decision,
                         {{.text = u"Pröva ett gemensamt bokningssystem för lokaler."_s,
                           .responsibleName = u"Fastighetsförvaltningen"_s,
                           .backBy = {2026, 2, 1}},
                          {.text = u"Redovisa hur barn och unga har fått säga sitt."_s}})
                 .result())
            qFatal("no decision");
        writeSection(**store, strategist, store->round(), u"resources"_s, resources);
    }
    return *store;
}

void waitUntil(const std::function<bool()> &isSo)
{
    if (!QTest::qWaitFor(isSo, 30'000))
        qFatal("a shot never became ready");
}

Window reportWindow(RoundId round)
{
    ExampleStore &store = example();
    auto window = strategistWindow(u"Rapport"_s, [&store, round](QWidget *parent) {
        return new ReportPage(store->reports, store.strategist(), round, parent);
    });
    window->resize(1280, 800);
    window->show();
    auto *preview = window->findChild<PagePreview *>();
    waitUntil([preview] { return preview->pageCount() > 0; });
    return window;
}

Window caseWindow()
{
    Window window = reportWindow(example().round());
    auto *page = window->findChild<ReportPage *>();
    page->openCase();
    hands::type(page, u"caseNumber"_s, u"KS 412/2026"_s);
    hands::type(page, u"caseAuthor"_s, u"Kim Exempel"_s);
    hands::type(page, u"caseAuthorTitle"_s, u"utvecklingsstrateg"_s);
    page->findChild<QPlainTextEdit *>(u"caseRecipients"_s)->setPlainText(u"Kommunstyrelsen\nRevisionen"_s);
    hands::type(page, u"commissionAnswer0"_s, u"Fem förvaltningar redovisar nu efter kön. Två återstår."_s);
    return window;
}

/// What came back: a changed word, a new paragraph, a rewritten text and a changed table.
Window proposalWindow()
{
    static TemporaryStores folder;
    ExampleStore &store = example();
    QByteArray docx = wordFile(*store, store.round());
    docx = editedWord(docx, u"Sex enheter har avsatt tid för det."_s,
                      u"Sju enheter har avsatt tid för det, de flesta under hösten."_s);
    docx = editedWord(docx, u"Nästa uppföljning görs 2028.</w:t></w:r></w:p>"_s,
                      u"Nästa uppföljning görs 2028.</w:t></w:r></w:p><w:p><w:r><w:t>Vi söker fler förvaltningar att "
                      "pröva med.</w:t></w:r></w:p>"_s);
    docx = editedWord(docx, u"Frågor</w:t>"_s, u"Uppgifter</w:t>"_s);
    const QString path = folder.path(u"rapport-granskad.docx"_s);
    writeFile(path, docx);
    writeSection(*store, store.strategist(), store.round(), u"resources"_s, resources + u" Mer tid behövs."_s);
    Window window = reportWindow(store.round());
    auto *page = window->findChild<ReportPage *>();
    page->openWord();
    page->findChild<WordPane *>()->readFile(path);
    waitUntil([page] { return page->findChild<QWidget *>(u"take0"_s) != nullptr; });
    return window;
}

Window meetingWindow()
{
    Window window = reportWindow(example().earlierRound());
    auto *page = window->findChild<ReportPage *>();
    page->openMeeting(false);
    waitUntil([page] { return page->findChild<QWidget *>(u"commission"_s) != nullptr; });
    hands::type(page, u"decisionParagraph"_s, u"§ 93"_s);
    hands::type(page, u"decisionDate"_s, u"2026-03-04"_s);
    hands::press(page, u"addCommission"_s);
    hands::type(page, u"commissionText1"_s, u"Ta fram ett förslag till gemensam vägledning."_s);
    return window;
}

void openVersions(ReportPage *page)
{
    page->openExport();
    auto *versions = page->findChild<RowListView *>(u"versions"_s);
    versions->setCurrentIndex(versions->model()->index(1, 0));
}

Window filedWindow()
{
    static TemporaryStores folder;
    ExampleStore &store = example();
    const auto versions = store->reports.versions(store.earlierRound()).result();
    const auto locked = store->reports.file(versions->first().value, u"board"_s, u"sv"_s, u"docx"_s).result();
    const QString path = folder.path(u"rapport-undertecknad.docx"_s);
    writeFile(path, editedWord(*locked, u"Sju enheter"_s, u"Sju av elva enheter"_s));
    Window window = reportWindow(store.earlierRound());
    auto *page = window->findChild<ReportPage *>();
    openVersions(page);
    hands::press(page, u"exportFiled"_s);
    auto *pane = page->findChild<FiledPane *>();
    for (const bool isSecond : {false, true}) {
        pane->readFile(path);
        auto *attach = page->findChild<QAbstractButton *>(u"filedAttach"_s);
        waitUntil([attach] { return attach->isVisible(); });
        if (!isSecond && !page->findChild<QWidget *>(u"filedHash0"_s)) {
            attach->click();
            waitUntil([page] { return page->findChild<QWidget *>(u"filedHash0"_s) != nullptr; });
        }
    }
    return window;
}

Window comparisonWindow()
{
    Window window = reportWindow(example().earlierRound());
    auto *page = window->findChild<ReportPage *>();
    openVersions(page);
    hands::press(page, u"exportCompare"_s);
    auto *changes = page->findChild<PassageList *>(u"versionChanges"_s);
    waitUntil([changes] { return changes->isVisible(); });
    return window;
}

Window commissionsWindow()
{
    ExampleStore &store = example();
    auto window = strategistWindow(u"Översikt"_s, [&store](QWidget *parent) {
        return new OverviewPage(store->plan, store->people, store->rounds, store->answers, store->reports,
                                store.strategist(), store.round(), parent);
    });
    window->resize(1280, 800);
    window->show();
    waitUntil([&window] { return window->findChild<QWidget *>(u"openCommission0"_s) != nullptr; });
    return window;
}

template<class Make>
void add(std::vector<GalleryShot> &shots, const QString &name, Make make)
{
    shots.push_back({name, [make] { return std::unique_ptr<QWidget>(make()); }});
}
} // namespace

void addMeetingShots(std::vector<GalleryShot> &shots)
{
    add(shots, u"meeting-case"_s, caseWindow);
    add(shots, u"meeting-word"_s, [] {
        Window window = reportWindow(example().round());
        window->findChild<ReportPage *>()->openWord();
        return window;
    });
    add(shots, u"meeting-proposals"_s, proposalWindow);
    add(shots, u"meeting-decision"_s, meetingWindow);
    add(shots, u"meeting-early"_s, [] {
        Window window = reportWindow(example().round());
        window->findChild<ReportPage *>()->openMeeting(true);
        return window;
    });
    add(shots, u"meeting-versions"_s, [] {
        Window window = reportWindow(example().earlierRound());
        openVersions(window->findChild<ReportPage *>());
        return window;
    });
    add(shots, u"meeting-filed"_s, filedWindow);
    add(shots, u"meeting-compare"_s, comparisonWindow);
    add(shots, u"meeting-overview"_s, commissionsWindow);
}
