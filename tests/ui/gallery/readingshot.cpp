// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/examplestore.h"
#include "tests/ui/gallery/samplewindow.h"
#include "tests/ui/gallery/shots.h"

#include "ui/matrix/matrixview.h"
#include "ui/measure/measurepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/review/reviewpage.h"
#include "ui/search/searchpopup.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/topbar.h"

#include <QPlainTextEdit>

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

/// The pages read in the background; a picture waits for what it is to show.
void waitFor(const std::function<bool()> &isThere)
{
    if (!QTest::qWaitFor(isThere))
        qFatal("the page did not get what it shows");
}

RoundId checkRound()
{
    static const RoundId round = [] {
        Round check{.name = u"Avstämning våren 2026"_s, .roundKind = u"check"_s};
        check.periodFrom = QDate(2026, 1, 1);
        check.periodTo = QDate(2026, 6, 30);
        check.opens = QDate(2026, 3, 10);
        check.due = QDate(2026, 5, 1);
        const auto opened = example()->rounds.open(example().strategist(), {}, check).result();
        return opened ? opened->round : RoundId{};
    }();
    return round;
}

std::unique_ptr<MainWindow> overview(RoundId round)
{
    ExampleStore &store = example();
    auto window = strategistWindow(u"Översikt"_s, [&store, round](QWidget *parent) {
        return new OverviewPage(store->plan, store->people, store->rounds, store->answers, store->reports,
                                store.strategist(), round, parent);
    });
    auto *matrix = window->findChild<MatrixView *>();
    if (!round.isNull()) {
        waitFor([matrix] { return !matrix->content().isEmpty(); });
        matrix->setCurrent(6, 2);
        matrix->setFocus();
    }
    return window;
}

std::unique_ptr<MainWindow> standing()
{
    auto window = overview(example().round());
    window->findChild<SegmentedSwitch *>(u"meaning"_s)->findChildren<QAbstractButton *>().at(1)->click();
    return window;
}

std::unique_ptr<MainWindow> measures(const QString &number, const QString &unit = {})
{
    ExampleStore &store = example();
    auto window = strategistWindow(u"Åtgärder"_s, [&store](QWidget *parent) {
        return new MeasurePage(store->plan, store->people, store->rounds, store->answers, store->reports,
                               store->exchange, store.strategist(), store.round(), parent);
    });
    auto *page = window->findChild<MeasurePage *>();
    auto *table = window->findChild<TableView *>(u"measures"_s);
    waitFor([table] { return table->model()->rowCount() > 0; });
    if (number.isEmpty())
        return window;
    page->openMeasure(*store.book().findMeasure(number), unit.isEmpty() ? UnitId{} : *store.book().findUnit(unit));
    waitFor([page] { return !page->findChildren<Text *>(u"event"_s).isEmpty(); });
    if (!unit.isEmpty())
        waitFor([page] { return page->findChild<QWidget *>(u"field0"_s) != nullptr; });
    return window;
}

std::unique_ptr<MainWindow> assessing()
{
    auto window = measures(u"2"_s);
    window->findChild<Button *>(u"writeAssessment"_s)->click();
    return window;
}

std::unique_ptr<MainWindow> review(const QString &open, RoundId round)
{
    ExampleStore &store = example();
    auto window = strategistWindow(u"Granska"_s, [&store, round](QWidget *parent) {
        return new ReviewPage(store->plan, store->people, store->rounds, store->answers, store->exchange,
                              store.strategist(), round, parent);
    });
    auto *page = window->findChild<ReviewPage *>();
    if (round != store.round()) {
        waitFor([page] { return page->findChild<EmptyState *>() != nullptr; });
        return window;
    }
    auto *list = page->findChild<RowListView *>(u"waiting"_s);
    waitFor([list] { return list->model()->rowCount() > 0; });
    if (!open.isEmpty()) {
        page->openAnswer(store.assignment(open.section(u' ', 0, 0), open.section(u' ', 1)));
        window->show();
        waitFor([page] { return page->findChild<QWidget *>(u"field0"_s) != nullptr; });
    }
    list->setFocus();
    return window;
}

std::unique_ptr<MainWindow> requesting()
{
    auto window = review(u"7 fastighetsförvaltningen"_s, example().round());
    window->findChild<Button *>(u"requestCompletion"_s)->click();
    window->findChild<QPlainTextEdit *>(u"requestText"_s)->setPlainText(u"Hur många lokaler är inventerade?"_s);
    return window;
}

std::unique_ptr<MainWindow> searching(const QString &words)
{
    auto window = overview(example().round());
    auto *popup = new SearchPopup(example()->archive, example().strategist(), window->topBar()->search());
    window->resize(1280, 800);
    window->show();
    window->topBar()->search()->setFocus();
    window->topBar()->search()->setText(words);
    auto *line = popup->findChild<Text *>(u"searchLine"_s);
    auto *hits = popup->findChild<RowListView *>(u"hits"_s);
    waitFor([=] { return hits->model()->rowCount() > 0 || line->text().contains(words); });
    return window;
}
} // namespace

void addReadingShots(std::vector<GalleryShot> &shots)
{
    shots.push_back({u"overview-collection"_s, [] { return overview(example().round()); }});
    shots.push_back({u"overview-standing"_s, [] { return standing(); }});
    shots.push_back({u"overview-check"_s, [] { return overview(checkRound()); }});
    shots.push_back({u"overview-empty"_s, [] { return overview({}); }});
    shots.push_back({u"measures"_s, [] { return measures({}); }});
    shots.push_back({u"measure-units"_s, [] { return measures(u"7"_s); }});
    shots.push_back({u"measure-versions"_s, [] { return measures(u"7"_s, u"fastighetsförvaltningen"_s); }});
    shots.push_back({u"measure-assessing"_s, [] { return assessing(); }});
    shots.push_back({u"review-answer"_s, [] { return review(u"7 fastighetsförvaltningen"_s, example().round()); }});
    shots.push_back({u"review-conflict"_s, [] { return review({}, example().round()); }});
    shots.push_back({u"review-request"_s, [] { return requesting(); }});
    shots.push_back({u"review-empty"_s, [] { return review({}, example().earlierRound()); }});
    shots.push_back({u"search-hits"_s, [] { return searching(u"lokaler"_s); }});
    shots.push_back({u"search-nothing"_s, [] { return searching(u"xyzzy"_s); }});
}
