// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/look/look.h"
#include "ui/parts/messagestrip.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowBelowAt13 = 1120;

/// The first thing in `root`, in tab order, that takes the focus.
QWidget *firstStop(QWidget *root)
{
    QWidget *start = root;
    for (QWidget *widget = start; widget;) {
        const bool isInside = widget == root || root->isAncestorOf(widget);
        if (isInside && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible()
            && !widget->focusProxy())
            return widget;
        widget = widget->nextInFocusChain();
        if (widget == start)
            break;
    }
    return nullptr;
}
} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent)
    , m_topBar(new TopBar(this))
    , m_rail(new Rail(this))
    , m_pages(new QStackedWidget(this))
    , m_statusLine(new StatusLine(this))
{
    setWindowTitle(u"Plankoll"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // What the pages need in width must not keep the window from becoming narrow: then they need less.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(look::px(480), look::px(320));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_message = new MessageStrip(MessageIcon::Info, {}, this);
    m_message->setObjectName(u"windowMessage"_s);
    m_message->setBanner(true);
    m_message->hide();
    connect(m_message, &MessageStrip::linkActivated, this, [this](const QString &link) {
        const auto action = link == "do"_L1 ? m_action : nullptr;
        endTelling();
        if (action)
            action();
    });
    column->addWidget(m_topBar);
    column->addWidget(m_message);
    column->addLayout(row, 1);
    row->addWidget(m_rail);
    row->addWidget(m_pages, 1);
    column->addWidget(m_statusLine);

    connect(m_rail, &Rail::chosen, this, &MainWindow::openPage);
    connect(m_rail, &Rail::helpChosen, this, [this] { Q_EMIT helpAsked(m_current); });
    connect(m_topBar, &TopBar::roundChosen, this, &MainWindow::roundChosen);
    SearchField *search = m_topBar->search();
    connect(search, &QLineEdit::textEdited, this, &MainWindow::searchEdited);
    connect(search, &QLineEdit::returnPressed, this, [this, search] { Q_EMIT searchSubmitted(search->text()); });
    connect(search, &SearchField::left, this, [this] {
        if (Page *current = page(m_current))
            focusPage(current, current->focusWidget());
    });
    addShortcuts();
    QCoreApplication::instance()->installEventFilter(this);
}

void MainWindow::addShortcuts()
{
    const auto on = [this](const QKeySequence &key, auto act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    on(Qt::Key_F10, [this] { m_topBar->openMenu(); });
    on(Qt::Key_F6, [this] { jump(1); });
    on(Qt::SHIFT | Qt::Key_F6, [this] { jump(-1); });
    on(Qt::Key_F1, [this] { Q_EMIT helpAsked(m_current); });
    for (int place = 0; place < Rail::keyed; ++place)
        on(Rail::keyOf(place), [this, place] { openPage(m_rail->ids().value(place)); });
    on(Qt::CTRL | Qt::Key_K, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
}

QMenu *MainWindow::menu() const
{
    return m_topBar->menu();
}

void MainWindow::addPage(PageEntry entry)
{
    m_rail->add(entry.id, entry.icon, entry.name);
    addHiddenPage(std::move(entry));
}

void MainWindow::addHiddenPage(PageEntry entry)
{
    const QString id = entry.id;
    m_entries[id] = std::move(entry);
}

void MainWindow::removePages()
{
    m_rail->clear();
    m_entries.clear();
    for (const auto &[id, page] : m_made) {
        m_pages->removeWidget(page);
        page->deleteLater();
    }
    m_made.clear();
    m_current.clear();
}

void MainWindow::forgetPage(const QString &id)
{
    const auto made = m_made.find(id);
    if (made == m_made.end())
        return;
    m_pages->removeWidget(made->second);
    made->second->deleteLater();
    m_made.erase(made);
    if (m_current == id)
        m_current.clear();
}

void MainWindow::tell(MessageIcon kind, const QString &sentence)
{
    tell(kind, sentence, {}, {});
}

void MainWindow::tell(MessageIcon kind, const QString &sentence, const QString &action, std::function<void()> does)
{
    m_action = std::move(does);
    QString text = sentence.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (!action.isEmpty())
        text += u" <a href=\"do\">"_s + action.toHtmlEscaped() + u"</a> "_s;
    m_message->setKind(kind);
    m_message->setText(text + u" <a href=\"end\">"_s + tr("Put away").toHtmlEscaped() + u"</a>"_s);
    m_message->setAccessibleName(sentence);
    m_message->show();
}

void MainWindow::endTelling()
{
    m_message->hide();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

Page *MainWindow::page(const QString &id) const
{
    const auto made = m_made.find(id);
    return made == m_made.end() ? nullptr : made->second;
}

void MainWindow::openPage(const QString &id)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end())
        return;
    Page *page = this->page(id);
    if (!page) {
        page = entry->second.make(m_pages);
        m_made[id] = page;
        m_pages->addWidget(page);
    }
    page->setNarrow(m_isNarrow);
    // Asked before the page is shown: the stack itself gives the focus to whatever comes first in it.
    const bool isThere = page->isAncestorOf(QApplication::focusWidget());
    QWidget *left = page->focusWidget();
    m_pages->setCurrentWidget(page);
    if (!isThere)
        focusPage(page, left);
    m_rail->setCurrent(entry->second.place.isEmpty() ? id : entry->second.place);
    if (m_current == id)
        return;
    m_current = id;
    Q_EMIT pageOpened(id);
}

void MainWindow::setRailShown(bool shown)
{
    m_rail->setVisible(shown);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measureWidth();
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        measureWidth();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Alt alone opens the menu, as menu bars do: pressed and let go with nothing between. Watched at the application,
    // because text fields keep the release to themselves.
    switch (event->type()) {
    case QEvent::KeyPress: m_altAlone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt; break;
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate: m_altAlone = false; break;
    case QEvent::KeyRelease: {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const bool isOurs = widget && widget->window() == this;
        if (!isOurs || !m_altAlone || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Alt)
            break;
        m_altAlone = false;
        m_topBar->openMenu();
        return true;
    }
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::measureWidth()
{
    const bool isNarrow = width() < look::px(narrowBelowAt13);
    if (isNarrow == m_isNarrow && m_isMeasured)
        return;
    m_isMeasured = true;
    m_isNarrow = isNarrow;
    m_rail->setNarrow(isNarrow);
    m_topBar->setNarrow(isNarrow);
    for (const auto &[id, page] : m_made)
        page->setNarrow(isNarrow);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (Page *current = page(m_current); current && !focusWidget())
        focusPage(current, nullptr);
}

void MainWindow::focusPage(Page *page, QWidget *left)
{
    if (left && left->isVisible() && left->isEnabled())
        left->setFocus(Qt::OtherFocusReason);
    else
        focusPart(page->start());
}

QList<QWidget *> MainWindow::stops() const
{
    QList<QWidget *> stops{m_topBar};
    if (m_rail->isVisible())
        stops.append(m_rail);
    if (const Page *current = page(m_current))
        stops.append(current->stops());
    stops.append(m_statusLine);
    return stops;
}

void MainWindow::focusPart(QWidget *part)
{
    if (!part)
        return;
    if (QWidget *target = firstStop(part))
        target->setFocus(Qt::TabFocusReason);
}

void MainWindow::jump(int step)
{
    const QList<QWidget *> all = stops();
    QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (focused && (all.at(i) == focused || all.at(i)->isAncestorOf(focused)))
            at = i;
    }
    const qsizetype count = all.size();
    // A part with nothing to focus (a status line that only tells) is passed by.
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype next = ((at < 0 && step < 0 ? 0 : at) + step * i + count * 2) % count;
        if (QWidget *target = firstStop(all.at(next))) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}
