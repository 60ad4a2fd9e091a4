// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/plankollwindow.h"
#include "tests/ui/contactstore.h"
#include "tests/ui/examplestore.h"
#include "ui/answer/answerpage.h"
#include "ui/look/theme.h"
#include "ui/parts/tableview.h"
#include "ui/report/previewmaker.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

/// The window, to be measured from outside: windowbench empty | start STORE | bare-keys COUNT | keys COUNT | preview
/// COUNT. The first two end when there is nothing left to do; the next two type into a field and print what a key
/// costs; the last changes a text and prints how long its pages take.
namespace {

using namespace Qt::StringLiterals;

double cpuMs()
{
    return 1000.0 * double(std::clock()) / CLOCKS_PER_SEC;
}

/// Ends the program once it has used next to no processor time for a while, however slow the machine is.
void quitWhenSettled(QObject *parent)
{
    auto *look = new QTimer(parent);
    QObject::connect(look, &QTimer::timeout, parent, [before = 0.0, quiet = 0]() mutable {
        const double now = cpuMs();
        quiet = now - before < 20 ? quiet + 1 : 0;
        before = now;
        if (quiet == 3)
            QApplication::quit();
    });
    look->start(400);
}

int showEmpty(QApplication &application)
{
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    quitWhenSettled(&application);
    return QApplication::exec();
}

int start(QApplication &application, const QString &store)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    look::install(application, look::readTheme(settings));
    PlankollWindow window(settings);
    window.show();
    window.window()->resize(1280, 800);
    window.open(store);
    quitWhenSettled(&application);
    return QApplication::exec();
}

/// Types letter by letter, painting after each, and prints the processor time of the middle and of the worst key.
int type(QWidget *field, int count)
{
    field->setFocus();
    QList<double> costs;
    for (int i = 0; i < count; ++i) {
        const double before = cpuMs();
        QTest::keyClick(field, i % 6 == 5 ? ' ' : char('a' + i % 26));
        QTest::qWait(1);
        costs << cpuMs() - before;
    }
    std::sort(costs.begin(), costs.end());
    std::printf("{\"keys\": %d, \"median_ms\": %.3f, \"worst_ms\": %.3f}\n", count, costs.value(count / 2),
                costs.value(count - 1));
    return 0;
}

int typeBare(int count)
{
    QMainWindow window;
    auto *field = new QPlainTextEdit(&window);
    window.setCentralWidget(field);
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    return type(field, count);
}

/// In the field for what has happened, which saves what is typed as one goes.
int typeAnswer(QApplication &application, int count)
{
    look::install(application, ThemeChoice::Light);
    ContactStore store;
    AnswerPage page(store->plan, store->people, store->rounds, store->answers, store.contact(), store.round());
    page.resize(1280, 800);
    page.show();
    QApplication::setActiveWindow(&page);
    auto *list = page.findChild<RowListView *>(u"answerList"_s);
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() > 0 && list->hasFocus(); }))
        qFatal("the page did not load");
    QTest::keyClick(list, Qt::Key_N);
    auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    if (!field)
        qFatal("the form did not open");
    return type(field, count);
}

/// From a change in a section's text to the pages that show it, for the example's report.
int makePreviews(int count)
{
    const ExampleStore store;
    auto loaded = store->reports.data(store.round()).result();
    if (!loaded || loaded->sections.isEmpty())
        qFatal("there is no report");
    PreviewMaker maker;
    PreviewMaker::Pages pages;
    QEventLoop loop;
    QObject::connect(&maker, &PreviewMaker::made, &loop, [&](const PreviewMaker::Pages &made) {
        pages = made;
        loop.quit();
    });
    QList<double> costs;
    for (int i = 0; i <= count; ++i) {
        loaded->sections[1].value.text += u" ord"_s;
        QElapsedTimer timer;
        timer.start();
        maker.make(*loaded, u"sv"_s);
        loop.exec();
        if (i > 0) // the first reads the fonts
            costs << double(timer.nsecsElapsed()) / 1e6;
    }
    std::sort(costs.begin(), costs.end());
    std::printf("{\"pages\": %d, \"median_ms\": %.1f, \"worst_ms\": %.1f}\n", int(pages->pages.size()),
                costs.value(count / 2), costs.value(count - 1));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString work = QApplication::arguments().value(1), argument = QApplication::arguments().value(2);
    if (work == "empty"_L1)
        return showEmpty(application);
    if (work == "start"_L1)
        return start(application, argument);
    if (work == "bare-keys"_L1)
        return typeBare(argument.toInt());
    if (work == "keys"_L1)
        return typeAnswer(application, argument.toInt());
    if (work == "preview"_L1)
        return makePreviews(argument.toInt());
    std::fprintf(stderr, "windowbench empty | start STORE | bare-keys COUNT | keys COUNT | preview COUNT\n");
    return 2;
}
