// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pageset.h"
#include "app/window/plankollwindow.h"
#include "tests/support/need.h"
#include "tests/ui/examplestore.h"
#include "tests/ui/gallery/shots.h"
#include "tests/ui/hands.h"
#include "ui/exchange/dispatchpage.h"
#include "ui/exchange/intakepage.h"
#include "ui/look/look.h"
#include "ui/measure/measuredetail.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/plan/lookform.h"
#include "ui/plan/planpage.h"
#include "ui/report/pagepreview.h"
#include "ui/review/reviewpage.h"
#include "ui/round/roundpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace {
/// The real window on a copy of the example, in a widget that owns both.
class WindowHolder : public QWidget
{
public:
    WindowHolder()
    {
        m_settings.setValue(u"language"_s, QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s);
        m_window = std::make_unique<PlankollWindow>(m_settings);
        m_window->showWelcome();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_window->window());
        resize(1280, 800);
        show();
    }

    void openExample(const QString &who)
    {
        m_store = std::make_unique<ExampleStore>();
        const QString path = m_folder.path(u"helsingborg.plankoll"_s);
        if (!(*m_store)->archive.backup(path).result())
            qFatal("no copy of the example");
        QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
        m_window->open(path);
        if (!opened.wait(20000))
            qFatal("the example did not open");
        for (const PersonEntry &entry : m_window->session()->facts().people) {
            if (entry.person->name == who)
                m_window->session()->become(people::actorOf(entry).author);
        }
    }

    /// A coordinator's package of measure 7, made from the example, in place of it.
    void openPackage()
    {
        openExample(u"Kim Exempel"_s);
        qputenv("SOURCE_DATE_EPOCH", "1773136800"); // the example's day, whatever another shot has set
        PackageOrder order;
        order.round = m_store->round();
        order.measure = *m_store->book().findMeasure(u"7"_s);
        order.path = m_folder.path(u"samordnare.plankoll"_s);
        if (!(*m_store)->exchange.makePackage(m_store->strategist(), order).result())
            qFatal("no package");
        QSignalSpy opened(m_window.get(), &PlankollWindow::opened);
        m_window->open(order.path);
        if (!opened.wait(20000))
            qFatal("the package did not open");
    }
    /// A unit's package, sealed.
    void openSealed()
    {
        const PackageOrder order{.round = m_store->round(),
                                 .unit = someUnit(),
                                 .path = path(u"Kulturförvaltningen.plankoll"_s),
                                 .passphrase = u"7KPM-QX2D"_s,
                                 .cost = {1, 64}};
        need((*m_store)->exchange.makePackage(m_store->strategist(), order).result());
        m_window->open(order.path);
    }
    /// A unit has answered one measure in its package, and the answer file has been taken in.
    [[nodiscard]] AssignmentId takeInFromAPackage()
    {
        OpenStore &store = m_window->session()->stores();
        const RoundView view = m_store->view();
        const auto cell = std::find_if(view.cells.begin(), view.cells.end(), [](const Cell &one) {
            return one.state == AssignmentState::Open && !one.conflict;
        });
        const PackageOrder order{.round = view.id(), .unit = cell->unit, .path = path(u"paket.plankoll"_s)};
        need(store.exchange.makePackage(m_store->strategist(), order).result());
        {
            auto package = need(OpenStore::open(StoreAddress::parse(order.path)));
            const Actor anna = packages::insider(**package->exchange.scope().result(), u"Anna Exempel"_s);
            Answer answer{.assignment = cell->assignment, .status = u"ongoing"_s};
            answer.done = u"Mallen används nu i alla nya ärenden. Tolv ärenden har prövats mot den."_s;
            need(package->answers.save(anna, answer, cell->answerHead).result());
            PersonId head{};
            for (const PersonEntry &entry : need(package->people.all().result()))
                head = entry.roles.contains(Role::UnitHead) ? entry.id() : head;
            need(package->answers.submit(anna, view.id(), cell->unit, {cell->assignment}, head, u"förvaltningschef"_s)
                     .result());
            const PackageOrder back{
                .round = view.id(), .unit = cell->unit, .path = path(u"Svar från enheten.plankoll"_s)};
            need(package->exchange.makePackage(anna, back).result());
        }
        need(store.exchange.takeIn(m_store->strategist(), {.paths = {path(u"Svar från enheten.plankoll"_s)}}).result());
        return cell->assignment;
    }
    [[nodiscard]] QString path(const QString &name) { return m_folder.path(name); }
    void openPage(const QString &id) { m_window->window()->openPage(id); }
    template<class Widget>
    Widget *wait(const QString &name)
    {
        const bool came = QTest::qWaitFor([&] { return findChild<Widget *>(name); }, 10000);
        if (!came)
            qFatal("nothing called %s", qPrintable(name));
        return findChild<Widget *>(name);
    }
    /// Of several tabs with a button of that name, the one that is seen.
    void press(const QString &name)
    {
        QAbstractButton *seen = nullptr;
        const auto look = [&] {
            for (QAbstractButton *button : findChildren<QAbstractButton *>(name)) {
                if (button->isEnabled() && button->isVisible())
                    seen = button;
            }
            return seen != nullptr;
        };
        if (!QTest::qWaitFor(look, 10000))
            qFatal("%s cannot be pressed", qPrintable(name));
        seen->click();
    }
    void waitForRows(const QString &view)
    {
        auto *found = wait<QAbstractItemView>(view);
        if (!QTest::qWaitFor([found] { return found->model()->rowCount() > 0; }, 10000))
            qFatal("%s stays empty", qPrintable(view));
    }
    [[nodiscard]] MainWindow *window() const { return m_window->window(); }
    [[nodiscard]] AssignmentId submitAgain()
    {
        return ::submitAgain(m_window->session()->stores(), m_store->strategist(), m_window->session()->round());
    }
    /// One that has handed in.
    [[nodiscard]] UnitId someUnit()
    {
        const RoundView view = m_store->view();
        const auto at = std::find_if(view.cells.begin(), view.cells.end(),
                                     [](const Cell &cell) { return !cell.submission.isNull(); });
        return at == view.cells.end() ? UnitId{} : at->unit;
    }
    void partMeasure() { (void)::partMeasure(m_window->session()->stores(), m_store->strategist()); }
    /// Looks at a plan file that changes two things.
    void importPlan()
    {
        const QString path = m_folder.path(u"plan.json"_s);
        QFile file(path);
        QByteArray json = planfile::write(m_store->book());
        json.replace(m_store->book().measures().first()->title.toUtf8(), "Lika möjligheter i allt vi styr");
        json.replace("\"Pågår löpande\"", "\"Pågår\"");
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("no plan file");
        file.close();
        plan(PlanPage::PlanFormTab)->readPlan(path);
        waitForRows(u"importTable"_s);
    }
    /// Looks at the plan's document: two wordings new, one that somebody wrote, and what else differs.
    void importDocument()
    {
        const QString path = m_folder.path(u"plan.txt"_s);
        const PlanBook book = m_store->book();
        Measure second = book.measures().at(1).value;
        second.officialText = u"Vi ska skriva underlag som alla förstår."_s;
        need(m_window->session()
                 ->stores()
                 .plan.saveAll(m_store->strategist(), {PlanDraft::of(book.measures().at(1).recordId, second)})
                 .result());
        QFile file(path);
        const QString text = book.plan()->title
                             + u"\n\nÅtgärd 1: Vi ska utse någon i varje förvaltning som bevakar öppenheten.\n\n"
                               "Ansvar för genomförande: alla förvaltningar och bolag.\n\n"
                               "Åtgärd 2: Vi ska skriva underlag som alla förstår, på lätt svenska och med en bild.\n\n"
                               "Ansvar för genomförande: alla förvaltningar och bolag.\n\n"
                               "Åtgärd 3: Vi ska berätta med siffror som går att jämföra från år till år.\n\n"
                               "Ansvar för genomförande: alla förvaltningar och bolag.\n"_s;
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("no document");
        file.close();
        plan(PlanPage::PlanFormTab)->readPlan(path);
        wait<QWidget>(u"passage0"_s);
    }
    /// A look of one's own, with a colour that is too pale yet.
    void showLogo()
    {
        auto *form = m_window->window()->findChild<LookForm *>();
        QFile file(m_folder.path(u"logo.svg"_s));
        if (!file.open(QIODevice::WriteOnly)
            || file.write(
                   "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 44\"><path d=\"M2 2h36v24q0 12-18 16"
                   "Q2 38 2 26z\" fill=\"#7a1f5c\"/><path d=\"M8 30q6-6 12 0t12 0v5q-6-6-12 0t-12 0z\" "
                   "fill=\"#fff\"/><path d=\"M14 10h12v3h-4v10h-4V13h-4z\" fill=\"#fff\"/></svg>")
                   < 0)
            qFatal("no logo");
        file.close();
        form->readLogo(file.fileName());
        wait<QLineEdit>(u"logoWordsSv"_s)->setText(u"Stadens vapen: en båt under ett kors"_s);
        auto *accent = wait<QLineEdit>(u"lookAccent"_s);
        accent->setText(u"#b0568f"_s);
        const QImage before = wait<PagePreview>(u"templatePages"_s)->grab().toImage();
        Q_EMIT form->typed();
        auto *pages = wait<PagePreview>(u"templatePages"_s);
        if (!QTest::qWaitFor([&] { return pages->grab().toImage() != before; }, 20000))
            qFatal("the pages do not follow");
    }
    PlanPage *plan(PlanPage::Tab tab)
    {
        openPage(u"plan"_s);
        auto *page = wait<PlanPage>(u"planPage"_s);
        auto *title = wait<QLineEdit>(u"planTitle"_s);
        if (!QTest::qWaitFor([title] { return !title->text().isEmpty(); }, 10000))
            qFatal("the plan does not come");
        page->openTab(tab);
        return page;
    }

private:
    TemporaryStores m_folder{};
    QSettings m_settings{m_folder.path(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<ExampleStore> m_store{};
    std::unique_ptr<PlankollWindow> m_window{};
};

void add(std::vector<GalleryShot> &shots, const QString &name, const std::function<void(WindowHolder &)> &prepare)
{
    shots.push_back({u"window-"_s + name, [prepare] {
                         auto holder = std::make_unique<WindowHolder>();
                         prepare(*holder);
                         return std::unique_ptr<QWidget>(std::move(holder));
                     }});
}

void addForStrategist(std::vector<GalleryShot> &shots, const QString &name,
                      const std::function<void(WindowHolder &)> &prepare)
{
    add(shots, name, [prepare](WindowHolder &holder) {
        holder.openExample(u"Kim Exempel"_s);
        prepare(holder);
    });
}
} // namespace

void addWindowShots(std::vector<GalleryShot> &shots)
{
    add(shots, u"welcome"_s,
        [](WindowHolder &holder) { holder.wait<QWidget>(u"openAnswerFile"_s)->setFocus(Qt::TabFocusReason); });
    add(shots, u"newstore"_s, [](WindowHolder &holder) { holder.press(u"newStore"_s); });
    addForStrategist(shots, u"round"_s, [](WindowHolder &holder) {
        holder.openPage(u"round"_s);
        holder.waitForRows(u"roundTable"_s);
    });
    addForStrategist(shots, u"proxy"_s, [](WindowHolder &holder) {
        holder.openPage(u"round"_s);
        // In a narrow window it lies behind a tab.
        auto *type = holder.wait<QAbstractButton>(u"typeAnswers"_s);
        if (!QTest::qWaitFor([type] { return !type->isHidden() && type->isEnabled(); }, 10000))
            qFatal("a unit's answers cannot be typed in");
        type->click();
        holder.waitForRows(u"answerList"_s);
    });
    addForStrategist(shots, u"dispatch"_s, [](WindowHolder &holder) {
        holder.openPage(u"round"_s);
        holder.press(u"dispatch"_s);
        holder.waitForRows(u"dispatchTable"_s);
    });
    addForStrategist(shots, u"dispatch-sent"_s, [](WindowHolder &holder) {
        holder.openPage(u"round"_s);
        holder.press(u"dispatch"_s);
        holder.wait<DispatchPage>(u"dispatchPage"_s)->tickOnly({holder.someUnit()}); // each takes a second to seal
        holder.waitForRows(u"dispatchTable"_s);
        holder.press(u"makePackages"_s);
        hands::chooseFile(holder.window(), holder.path(u"utskick"_s).section(u'/', 0, -2));
        auto *copy = holder.wait<QWidget>(u"copyPassphrases"_s);
        if (!QTest::qWaitFor([copy] { return copy->isVisible(); }, 60000))
            qFatal("no letters");
        holder.wait<QWidget>(u"openLetter"_s);
    });
    addForStrategist(shots, u"passphrase"_s, [](WindowHolder &holder) {
        holder.openSealed();
        holder.wait<QLineEdit>(u"passphrase"_s)->setText(u"7KPM-QX2D"_s);
    });
    addForStrategist(shots, u"review-package"_s, [](WindowHolder &holder) {
        const AssignmentId answer = holder.takeInFromAPackage();
        holder.openPage(u"review"_s);
        auto *review = holder.wait<ReviewPage>(u"reviewPage"_s);
        holder.waitForRows(u"waiting"_s);
        review->openAnswer(answer);
        auto *receipt = holder.wait<QLabel>(u"receipt"_s);
        if (!QTest::qWaitFor([receipt] { return receipt->isVisible(); }, 10000))
            qFatal("no receipt");
    });
    add(shots, u"registrar"_s, [](WindowHolder &holder) {
        holder.openExample(u"Nikki Exempel"_s);
        if (!QTest::qWaitFor([&holder] { return holder.window()->rail()->ids().contains(u"release"_s); }, 10000))
            qFatal("no place for it");
        holder.openPage(u"release"_s);
        auto *shown = holder.wait<QTextBrowser>(u"releaseShown"_s);
        if (!QTest::qWaitFor([shown] { return !shown->toPlainText().isEmpty(); }, 10000))
            qFatal("nothing to give out");
    });
    add(shots, u"package-comment"_s, [](WindowHolder &holder) {
        holder.openPackage();
        auto *units = holder.wait<QAbstractItemView>(u"units"_s);
        if (!QTest::qWaitFor([units] { return units->model()->rowCount() > 0; }, 10000))
            qFatal("no answers");
        units->setCurrentIndex(units->model()->index(0, 0));
        auto *comment = holder.wait<QPlainTextEdit>(u"comment"_s);
        if (!QTest::qWaitFor([comment] { return comment->isVisible(); }, 10000))
            qFatal("nobody may comment");
        comment->setPlainText(u"Bra exempel. Hur många lokaler är kvar?"_s);
        holder.press(u"addComment"_s);
        holder.wait<QWidget>(u"mailAssessment"_s);
        auto *add = holder.wait<QWidget>(u"addComment"_s);
        holder.wait<MeasureDetail>(QString())->ensureWidgetVisible(add);
    });
    addForStrategist(shots, u"dispatch-coordinators"_s, [](WindowHolder &holder) {
        holder.openPage(u"round"_s);
        holder.press(u"dispatch"_s);
        holder.waitForRows(u"dispatchTable"_s);
        holder.wait<SegmentedSwitch>(u"dispatchWho"_s)->setCurrent(1);
        holder.wait<QWidget>(u"packageContents"_s);
    });
    addForStrategist(shots, u"release"_s, [](WindowHolder &holder) {
        holder.openPage(u"round"_s);
        auto *round = holder.wait<RoundPage>(u"roundPage"_s);
        holder.waitForRows(u"roundTable"_s);
        Q_EMIT round->releaseAsked(holder.someUnit());
        auto *shown = holder.wait<QTextBrowser>(u"releaseShown"_s);
        if (!QTest::qWaitFor([shown] { return !shown->toPlainText().isEmpty(); }, 10000))
            qFatal("nothing to give out");
        holder.wait<QLineEdit>(u"maskGround"_s)->setText(u"OSL 26 kap. 1 §"_s);
        auto *mask = holder.wait<QAbstractButton>(u"maskPassage"_s);
        const auto mark = [=] { // again, should the text be read anew meanwhile
            shown->moveCursor(QTextCursor::Start);
            return shown->find(u"ledningsgruppen"_s) && mask->isEnabled();
        };
        if (!QTest::qWaitFor(mark, 10000))
            qFatal("no passage can be marked");
        mask->click();
        holder.wait<QWidget>(u"unmask0"_s);
    });
    add(shots, u"package-measure"_s, [](WindowHolder &holder) {
        holder.openPackage();
        holder.wait<QWidget>(u"jointCard"_s);
    });
    addForStrategist(shots, u"intake"_s, [](WindowHolder &holder) {
        holder.openPage(u"round"_s);
        holder.press(u"intake"_s);
        auto *intake = holder.wait<IntakePage>(u"intakePage"_s);
        QFile damaged(holder.path(u"Svar Kultur.plankoll"_s));
        if (!damaged.open(QIODevice::WriteOnly) || damaged.write("hej") != 3)
            qFatal("no file");
        damaged.close();
        intake->addFiles({holder.path(u"helsingborg.plankoll"_s), damaged.fileName()});
        holder.waitForRows(u"incomingFiles"_s);
        const auto *files = holder.wait<QAbstractItemView>(u"incomingFiles"_s)->model();
        const auto areRead = [files] { // "is being read …" until then
            for (int row = 0; row < files->rowCount(); ++row) {
                if (files->index(row, 0).data(row::SecondLineRole).toString().endsWith(u'…'))
                    return false;
            }
            return true;
        };
        if (!QTest::qWaitFor(areRead, 20000))
            qFatal("a file is never read");
    });
    addForStrategist(shots, u"closeround"_s, [](WindowHolder &holder) {
        holder.openPage(u"round"_s);
        holder.press(u"closeRound"_s);
        holder.waitForRows(u"closeTable"_s);
    });
    const auto newRound = [](WindowHolder &holder, int steps) {
        holder.openPage(u"round"_s);
        holder.press(u"newRound"_s);
        auto *name = holder.wait<QLineEdit>(u"roundName"_s);
        if (!QTest::qWaitFor([name] { return !name->text().isEmpty(); }, 10000))
            qFatal("no dates");
        if (steps > 0) {
            holder.press(u"nextStep"_s);
            holder.waitForRows(u"contactUnits"_s);
        }
        if (steps > 1) {
            holder.press(u"nextStep"_s);
            holder.waitForRows(u"previewUnits"_s);
        }
    };
    addForStrategist(shots, u"newround-dates"_s, [newRound](WindowHolder &holder) { newRound(holder, 0); });
    addForStrategist(shots, u"newround-contacts"_s, [newRound](WindowHolder &holder) { newRound(holder, 1); });
    addForStrategist(shots, u"newround-preview"_s, [newRound](WindowHolder &holder) { newRound(holder, 2); });
    addForStrategist(shots, u"plan"_s, [](WindowHolder &holder) { holder.plan(PlanPage::PlanFormTab); });
    addForStrategist(shots, u"plan-measures"_s, [](WindowHolder &holder) { holder.plan(PlanPage::MeasureTab); });
    addForStrategist(shots, u"plan-units"_s, [](WindowHolder &holder) { holder.plan(PlanPage::UnitTab); });
    addForStrategist(shots, u"plan-responsibility"_s,
                     [](WindowHolder &holder) { holder.plan(PlanPage::ResponsibleTab); });
    addForStrategist(shots, u"plan-people"_s, [](WindowHolder &holder) { holder.plan(PlanPage::PersonTab); });
    addForStrategist(shots, u"plan-paste"_s, [](WindowHolder &holder) {
        holder.plan(PlanPage::PersonTab);
        holder.press(u"pastePeople"_s);
        holder.wait<QPlainTextEdit>(u"pastedPeople"_s)
            ->setPlainText(u"Namn\tE-post\tEnhet\tRoll\nUno Ny\tuno@example.org\tKulturförvaltningen\tkontakt\n"
                           "Duo Ny\tduo\tFinns inte\tkung"_s);
    });
    const auto addNew = [&shots](const QString &name, PlanPage::Tab tab, const QString &button) {
        addForStrategist(shots, name, [tab, button](WindowHolder &holder) {
            holder.plan(tab);
            holder.press(button);
        });
    };
    addNew(u"plan-newmeasure"_s, PlanPage::MeasureTab, u"newMeasure"_s);
    addNew(u"plan-newarea"_s, PlanPage::MeasureTab, u"newArea"_s);
    addNew(u"plan-newunit"_s, PlanPage::UnitTab, u"newUnit"_s);
    addNew(u"plan-newrule"_s, PlanPage::ResponsibleTab, u"newRule"_s);
    addNew(u"plan-newperson"_s, PlanPage::PersonTab, u"newPerson"_s);
    addForStrategist(shots, u"plan-rule"_s, [](WindowHolder &holder) {
        holder.plan(PlanPage::ResponsibleTab);
        auto *list = holder.wait<QAbstractItemView>(u"responsibilityList"_s);
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    });
    addForStrategist(shots, u"plan-ended"_s, [](WindowHolder &holder) {
        holder.plan(PlanPage::MeasureTab);
        auto *list = holder.wait<QAbstractItemView>(u"measureList"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        holder.press(u"endRecord"_s);
        if (!QTest::qWaitFor([list] { return list->model()->rowCount() == 26; }, 10000))
            qFatal("nothing has ended");
        list->setCurrentIndex(list->model()->index(25, 0));
        list->scrollToBottom();
    });
    addForStrategist(shots, u"plan-import"_s, [](WindowHolder &holder) { holder.importPlan(); });
    addForStrategist(shots, u"plan-document"_s, [](WindowHolder &holder) { holder.importDocument(); });
    addForStrategist(shots, u"help"_s, [](WindowHolder &holder) {
        Q_EMIT holder.window()->helpAsked(u"overview"_s);
        holder.wait<QWidget>(u"helpTopics"_s);
    });
    addForStrategist(shots, u"help-keys"_s, [](WindowHolder &holder) { Q_EMIT holder.window()->helpAsked(u"keys"_s); });
    addForStrategist(shots, u"help-search"_s, [](WindowHolder &holder) {
        Q_EMIT holder.window()->helpAsked(u"start"_s);
        holder.wait<QLineEdit>(u"helpSearch"_s)->setText(u"version"_s);
    });
    addForStrategist(shots, u"review-sentback"_s, [](WindowHolder &holder) {
        holder.openPage(u"review"_s);
        holder.waitForRows(u"waiting"_s);
        qobject_cast<ReviewPage *>(holder.window()->page(u"review"_s))->showSentBack();
    });
    addForStrategist(shots, u"review-again"_s, [](WindowHolder &holder) {
        holder.openPage(u"review"_s);
        const AssignmentId id = holder.submitAgain();
        holder.waitForRows(u"waiting"_s);
        qobject_cast<ReviewPage *>(holder.window()->page(u"review"_s))->openAnswer(id);
        auto *against = holder.wait<QWidget>(u"compareWith"_s);
        if (!QTest::qWaitFor([against] { return against->isVisibleTo(against->window()); }, 10000))
            qFatal("nothing to compare with");
    });
    addForStrategist(shots, u"review-record"_s, [](WindowHolder &holder) {
        holder.partMeasure();
        holder.openPage(u"review"_s);
        holder.waitForRows(u"waiting"_s);
        holder.wait<QWidget>(u"joint-title"_s);
    });
    addForStrategist(shots, u"overview"_s, [](WindowHolder &holder) {
        holder.partMeasure();
        holder.openPage(u"overview"_s);
        if (!QTest::qWaitFor([&] { return holder.findChildren<QWidget *>(u"matter"_s).size() == 2; }, 10000))
            qFatal("the overview does not tell of the other conflict");
    });
    const auto showTemplate = [](WindowHolder &holder) {
        holder.plan(PlanPage::ReportTab);
        auto *pages = holder.wait<PagePreview>(u"templatePages"_s);
        if (!QTest::qWaitFor([pages] { return pages->pageCount() > 0; }, 20000))
            qFatal("the template's pages do not come");
    };
    addForStrategist(shots, u"plan-template"_s, showTemplate);
    addForStrategist(shots, u"plan-template-logo"_s, [showTemplate](WindowHolder &holder) {
        showTemplate(holder);
        holder.showLogo();
    });
    addForStrategist(shots, u"plan-template-section"_s, [showTemplate](WindowHolder &holder) {
        showTemplate(holder);
        auto *list = holder.wait<QAbstractItemView>(u"templateList"_s);
        list->setCurrentIndex(list->model()->index(4, 0));
    });
    addForStrategist(shots, u"plan-statuses"_s, [](WindowHolder &holder) { holder.plan(PlanPage::StatusTab); });
    addForStrategist(shots, u"takeover"_s, [](WindowHolder &holder) {
        holder.openPage(u"take-over"_s);
        holder.wait<QWidget>(u"toPeople"_s);
    });
}
