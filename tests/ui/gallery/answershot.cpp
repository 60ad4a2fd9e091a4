// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contactstore.h"
#include "tests/ui/examplestore.h"
#include "tests/ui/gallery/samplewindow.h"
#include "tests/ui/gallery/shots.h"

#include "ui/answer/answerpage.h"
#include "ui/answer/earlieranswerspage.h"
#include "ui/parts/button.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/textarea.h"
#include "ui/plan/aboutplanpage.h"
#include "ui/submission/receiptpage.h"
#include "ui/submission/submitpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTest>

namespace {
/// A page of the contact's window on a store that lives as long as the window.
template<class Shown>
struct Scene {
    bool isTimeSet = qputenv("SOURCE_DATE_EPOCH", "1772543520"); // 3 March 2026, 13:12 UTC
    std::shared_ptr<ContactStore> store = std::make_shared<ContactStore>();
    std::unique_ptr<MainWindow> window{};
    Shown *page = nullptr;

    void open(const QString &id, const std::function<Shown *(QWidget *)> &make)
    {
        window = contactWindow(id, make);
        page = window->findChild<Shown *>();
        QObject::connect(window.get(), &QObject::destroyed, window.get(), [store = store] {});
        window->resize(1280, 800);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
};

void need(bool isThere, const char *what)
{
    if (!isThere)
        qFatal("the page did not show %s", what);
}

Scene<AnswerPage> answers(bool asStrategist = false)
{
    Scene<AnswerPage> scene;
    ContactStore &store = *scene.store;
    const Actor actor = asStrategist ? store.strategist() : store.contact();
    scene.open(u"Mina svar"_s, [&](QWidget *parent) {
        return new AnswerPage(store->plan, store->people, store->rounds, store->answers, actor, store.round(),
                              store.unit(), parent);
    });
    auto *list = scene.page->template findChild<RowListView *>(u"answerList"_s);
    need(QTest::qWaitFor([list] { return list->model()->rowCount() > 0 && list->hasFocus(); }), "its rows");
    return scene;
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// As in look/mina-svar.png: seven are ready, number 12 is late and lacks two things.
std::unique_ptr<QWidget> midway()
{
    Scene<AnswerPage> scene = answers();
    for (int row = 0; row < 7; ++row) {
        if (row == 1 || row == 5) {
            press(Qt::Key_N);
            scene.page->findChild<TextArea *>(u"done"_s)->setWords(u"Mallen används nu i alla nya beslut."_s);
            press(Qt::Key_Return, Qt::ControlModifier);
        } else {
            press(Qt::Key_S);
        }
    }
    press(Qt::Key_N);
    auto *done = scene.page->findChild<TextArea *>(u"done"_s);
    done->setWords(u"Krav på tillgänglighet finns nu i mallen för ramavtal om städning och mindre ombyggnader. Två av "
                   "sex avtal har upphandlats med den nya mallen."_s);
    scene.page->findChild<QCheckBox *>(u"delayed"_s)->click();
    scene.page->findChild<Button *>(u"submit"_s)->click();
    scene.page->findChild<TextArea *>(u"hindered"_s)->setFocus(Qt::TabFocusReason);
    return std::move(scene.window);
}

std::unique_ptr<QWidget> sentBack()
{
    Scene<AnswerPage> scene = answers();
    ContactStore &store = *scene.store;
    const AssignmentId id = store.assignment(u"2"_s);
    press(Qt::Key_Down);
    press(Qt::Key_S);
    need(QTest::qWaitFor([&] { return !store.history(u"2"_s).isEmpty(); }), "the draft");
    need(store->answers.submit(store.contact(), store.round(), store.unit(), {id}, store.head(), u"förvaltningschef"_s)
             .result()
             .has_value(),
         "the submission");
    need(store->answers
             .sendBack(store.strategist(), store.round(), id,
                       u"Vilka beslut gäller det? Skriv gärna om ett exempel och vem som har läst beskrivningen."_s)
             .result()
             .has_value(),
         "the request");
    scene.page->openAssignment(id);
    auto *thread = scene.page->findChild<QWidget *>(u"thread"_s);
    need(QTest::qWaitFor([thread] { return !thread->isHidden(); }), "the thread");
    return std::move(scene.window);
}

std::unique_ptr<QWidget> fresh()
{
    return std::move(answers().window);
}

std::unique_ptr<QWidget> proxy()
{
    Scene<AnswerPage> scene = answers(true);
    press(Qt::Key_N);
    return std::move(scene.window);
}

SubmissionId handIn(ContactStore &store)
{
    const auto sheets = store->answers.sheets(store.contact(), store.round(), store.unit()).result();
    int index = 0;
    for (const AnswerSheet &sheet : *sheets) {
        Answer answer = sheet.previous.first().again(sheet.cell.assignment);
        if (++index == 2 || index == 8) {
            answer.unchanged = false;
            answer.delayed = index == 8;
            answer.hindered = u"Uppföljningen av äldre avtal."_s;
        }
        need(store->answers.save(store.contact(), answer, {}).result().has_value(), "an answer");
    }
    const auto outcome
        = store->answers.submit(store.contact(), store.round(), store.unit(), {}, store.head(), u"förvaltningschef"_s)
              .result();
    need(outcome.has_value() && outcome->faults.isEmpty(), "the submission");
    return outcome->receipt.submission;
}

std::unique_ptr<QWidget> submitting()
{
    Scene<SubmitPage> scene;
    ContactStore &store = *scene.store;
    scene.open(u"Mina svar"_s, [&](QWidget *parent) {
        return new SubmitPage(store->plan, store->people, store->rounds, store->answers, store.contact(), store.round(),
                              parent);
    });
    const auto sheets = store->answers.sheets(store.contact(), store.round(), store.unit()).result();
    for (const AnswerSheet &sheet : *sheets)
        need(store->answers.save(store.contact(), sheet.previous.first().again(sheet.cell.assignment), {})
                 .result()
                 .has_value(),
             "an answer");
    scene.page->setChoice(store.unit(), {});
    auto *now = scene.page->findChild<Button *>(u"submitNow"_s);
    need(QTest::qWaitFor([now] { return now->isEnabled(); }), "what is handed in");
    return std::move(scene.window);
}

std::unique_ptr<QWidget> receipt()
{
    Scene<ReceiptPage> scene;
    ContactStore &store = *scene.store;
    const SubmissionId id = handIn(store);
    scene.open(u"Mina svar"_s, [&](QWidget *parent) {
        return new ReceiptPage(store->plan, store->people, store->rounds, store->answers, store.round(), parent);
    });
    scene.page->setSubmission(id);
    auto *code = scene.page->findChild<Text *>(u"code"_s);
    need(QTest::qWaitFor([code] { return !code->text().isEmpty(); }), "its code");
    return std::move(scene.window);
}

std::unique_ptr<QWidget> earlier()
{
    const auto shared = std::make_shared<ExampleStore>();
    ExampleStore &example = *shared;
    const Actor actor = example.contact(u"kulturförvaltningen"_s);
    auto window = contactWindow(u"Tidigare svar"_s, [&](QWidget *parent) {
        return new EarlierAnswersPage(example->plan, example->people, example->rounds, example->answers, actor, {},
                                      parent);
    });
    QObject::connect(window.get(), &QObject::destroyed, window.get(), [shared] {});
    window->show();
    auto *page = window->findChild<EarlierAnswersPage *>();
    auto *versions = page->findChild<QComboBox *>(u"newerVersion"_s);
    need(QTest::qWaitFor([versions] { return versions->count() > 0; }), "its versions");
    need(QTest::qWaitFor([page] { return page->findChild<QWidget *>(u"reading"_s)->children().size() > 1; }),
         "an answer");
    return window;
}

std::unique_ptr<QWidget> aboutPlan()
{
    const auto shared = std::make_shared<ExampleStore>();
    ExampleStore &example = *shared;
    const Actor actor = example.contact(u"kulturförvaltningen"_s);
    auto window = contactWindow(u"Om planen"_s,
                                [&](QWidget *parent) { return new AboutPlanPage(example->plan, actor.unit, parent); });
    QObject::connect(window.get(), &QObject::destroyed, window.get(), [shared] {});
    auto *list = window->findChild<RowListView *>(u"measureList"_s);
    need(QTest::qWaitFor([list] { return list->model()->rowCount() > 0; }), "its measures");
    return window;
}
} // namespace

void addAnswerShots(std::vector<GalleryShot> &shots)
{
    shots.push_back({u"answers-midway"_s, midway});
    shots.push_back({u"answers-fresh"_s, fresh});
    shots.push_back({u"answers-sentback"_s, sentBack});
    shots.push_back({u"answers-proxy"_s, proxy});
    shots.push_back({u"answers-submit"_s, submitting});
    shots.push_back({u"answers-receipt"_s, receipt});
    shots.push_back({u"answers-earlier"_s, earlier});
    shots.push_back({u"answers-plan"_s, aboutPlan});
}
