// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pageset.h"
#include "app/window/plankollwindow.h"
#include "tests/ui/examplestore.h"
#include "tests/ui/gallery/shots.h"
#include "ui/look/look.h"
#include "ui/plan/planpage.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QVBoxLayout>

namespace
{
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

    void openPage(const QString &id) { m_window->window()->openPage(id); }
    template<class Widget>
    Widget *wait(const QString &name)
    {
        const bool came = QTest::qWaitFor([&] { return findChild<Widget *>(name); }, 10000);
        if (!came)
            qFatal("nothing called %s", qPrintable(name));
        return findChild<Widget *>(name);
    }
    void press(const QString &name)
    {
        auto *button = wait<QAbstractButton>(name);
        if (!QTest::qWaitFor([button] { return button->isEnabled() && button->isVisible(); }, 10000))
            qFatal("%s cannot be pressed", qPrintable(name));
        button->click();
    }
    void waitForRows(const QString &view)
    {
        auto *found = wait<QAbstractItemView>(view);
        if (!QTest::qWaitFor([found] { return found->model()->rowCount() > 0; }, 10000))
            qFatal("%s stays empty", qPrintable(view));
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
    add(shots, u"welcome"_s, [](WindowHolder &holder) {
        holder.wait<QWidget>(u"openAnswerFile"_s)->setFocus(Qt::TabFocusReason);
    });
    add(shots, u"newstore"_s, [](WindowHolder &holder) { holder.press(u"newStore"_s); });
    addForStrategist(shots, u"round"_s, [](WindowHolder &holder) {
        holder.openPage(u"round"_s);
        holder.waitForRows(u"roundTable"_s);
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
    addForStrategist(shots, u"plan-statuses"_s, [](WindowHolder &holder) { holder.plan(PlanPage::StatusTab); });
    addForStrategist(shots, u"takeover"_s, [](WindowHolder &holder) {
        holder.openPage(u"take-over"_s);
        holder.wait<QWidget>(u"toPeople"_s);
    });
}
