// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplewindow.h"

#include "ui/look/look.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
void fillBar(MainWindow &window, const QString &person)
{
    window.topBar()->setRounds({{u"2026"_s, u"Uppföljning 2026"_s}, {u"2024"_s, u"Uppföljning 2024"_s}}, u"2026"_s);
    window.topBar()->setRoundState(u"Insamling · svar senast fredag 6 mars"_s);
    window.topBar()->setPerson(person);
}
} // namespace

std::unique_ptr<MainWindow> strategistWindow(const QString &id, std::function<Page *(QWidget *)> make)
{
    auto window = std::make_unique<MainWindow>();
    fillBar(*window, u"Kim Exempel, strateg"_s);
    const QList<std::pair<NavIcon, QString>> places{
        {NavIcon::Overview, u"Översikt"_s}, {NavIcon::Measures, u"Åtgärder"_s},    {NavIcon::Round, u"Omgång"_s},
        {NavIcon::Review, u"Granska"_s},    {NavIcon::Initiatives, u"Insatser"_s}, {NavIcon::Learning, u"Lärande"_s},
        {NavIcon::Report, u"Rapport"_s},    {NavIcon::Plan, u"Plan och enheter"_s}};
    for (const auto &[icon, name] : places)
        window->addPage({name, icon, name, make});
    window->rail()->setCount(u"Åtgärder"_s, u"17"_s);
    window->rail()->setCount(u"Granska"_s, u"39"_s);
    window->rail()->setCount(u"Insatser"_s, u"64"_s);
    window->statusLine()->setStore(u"Lagring: H:\\Lika möjligheter\\helsingborg.plankoll"_s);
    window->statusLine()->setSaved(u"Sparat 10.42"_s);
    window->statusLine()->setBackup(u"Senaste säkerhetskopia: i går 16.05"_s);
    window->statusLine()->setOthers(u"Ingen annan har filen öppen"_s);
    window->openPage(id);
    return window;
}

std::unique_ptr<MainWindow> contactWindow(const QString &id, std::function<Page *(QWidget *)> make)
{
    auto window = std::make_unique<MainWindow>();
    fillBar(*window, u"Robin Exempel, kontakt"_s);
    window->addPage({u"Mina svar"_s, NavIcon::MyAnswers, u"Mina svar"_s, make});
    window->addPage({u"Tidigare svar"_s, NavIcon::EarlierAnswers, u"Tidigare svar"_s, make});
    window->addPage({u"Om planen"_s, NavIcon::AboutPlan, u"Om planen"_s, make});
    window->rail()->setCount(u"Mina svar"_s, u"3 kvar"_s);
    window->statusLine()->setStore(u"Svarsfil: Dokument\\Fastighetsförvaltningen 2026.plankoll"_s);
    window->statusLine()->setSaved(u"Sparat 13.52"_s);
    window->statusLine()->setBackup(u"Sparas medan du skriver"_s);
    window->statusLine()->setOthers(u"Plan för lika möjligheter 2022–2025"_s);
    window->openPage(id);
    return window;
}

QVBoxLayout *sideColumn(QWidget *pane)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(look::px(12), look::px(14), look::px(12), look::px(12));
    column->setSpacing(look::px(6));
    return column;
}
