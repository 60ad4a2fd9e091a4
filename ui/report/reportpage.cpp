// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/gather.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/undostack.h"
#include "ui/report/casepane.h"
#include "ui/report/outlinedelegate.h"
#include "ui/report/pagepreview.h"
#include "ui/report/sectioneditor.h"
#include "ui/report/stepbar.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

enum Pane { contentsPane, textPane, pagesPane }; ///< as in the switch of a narrow window

constexpr int previewPauseMs = 120; ///< after the last key; the layout itself takes about as long

} // namespace

ReportPage::ReportPage(ReportStore &reports, const Actor &actor, RoundId round, QWidget *parent)
    : Page(tr("Report"), parent)
    , m_reports(reports)
    , m_actor(actor)
    , m_round(round)
    , m_undo(new UndoStack(this))
{
    m_maker = new PreviewMaker(this);
    buildHead();
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_steps = new StepBar(main);
    column->addWidget(m_steps);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, main);
    m_fault->setObjectName(u"pageFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    m_undoLine = new UndoLine(main);
    m_undoLine->setObjectName(u"reportUndo"_s);
    column->addWidget(m_undoLine);
    m_stack = new QStackedWidget(main);
    buildPlaces(main);
    column->addWidget(m_stack, 1);
    setMain(main);
    connectParts();
    connectPlaces();
    connectUndo();
    setAcceptDrops(true);
}

void ReportPage::buildHead()
{
    m_export = new Button(tr("Export …"), ButtonKind::Outlined, this);
    m_export->setObjectName(u"export"_s);
    m_reason = new ElidedText(TextRole::Small, Qt::ElideRight, this);
    m_reason->setObjectName(u"lockReasonWhy"_s);
    m_reason->setInk(&Tokens::text2);
    m_lock = new Button(tr("Lock version %1 …").arg(1), ButtonKind::Outlined, this);
    m_lock->setObjectName(u"lock"_s);
    m_lock->setGlyph(ToolIcon::Lock);
    m_lock->setEnabled(false);
    head()->addAction(m_export);
    head()->addAction(m_reason);
    head()->addAction(m_lock);
}

void ReportPage::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReportPage::requestPreview);
    connect(&m_reports, &ReportStore::reportChanged, this, &ReportPage::reload);
    connect(m_export, &Button::clicked, this, &ReportPage::openExport);
    connect(m_lock, &Button::clicked, this, &ReportPage::openLock);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReportPage::showSection);
    connect(m_editor, &SectionEditor::edited, this, [this] { m_pause.start(); });
    connect(m_editor, &SectionEditor::saveAsked, this, &ReportPage::save);
    connect(m_maker, &PreviewMaker::made, this, [this](const PreviewMaker::Pages &pages) {
        showMissing(pages->missingLetters());
        m_preview->setPages(pages);
        follow();
    });
    connect(m_maker, &PreviewMaker::failed, this, &ReportPage::showFault);
    connect(m_preview, &PagePreview::pageChanged, this, [this](int page, int count) {
        m_pageWords->setText(tr("Page %1 of %2").arg(page + 1).arg(count));
        m_back->setEnabled(page > 0);
        m_forward->setEnabled(page + 1 < count);
    });
    connect(m_back, &Button::clicked, this, [this] { m_preview->goToPage(m_preview->page() - 1); });
    connect(m_forward, &Button::clicked, this, [this] { m_preview->goToPage(m_preview->page() + 1); });
    connect(m_panes, &SegmentedSwitch::currentChanged, this, &ReportPage::arrangePanes);
    connect(m_list, &RowListView::activated, this, [this] {
        m_panes->setCurrent(textPane);
        arrangePanes();
        if (m_texts->currentIndex() == 0)
            m_editor->focusText();
        else
            m_casePane->focusFirst();
    });
}

void ReportPage::reload()
{
    auto loaded = std::make_shared<Loaded>();
    const int turn = ++m_turn;
    Gather gather(
        this,
        [this, loaded, turn] {
            if (turn == m_turn) // an older one would put back what has been written since
                showLoaded(*loaded);
        },
        [this](const Error &error) { showFault(error); });
    gather.add(m_reports.versions(m_round), loaded->versions);
    gather.add(m_reports.data(m_round), loaded->data);
}

void ReportPage::showFault(const Error &error)
{
    m_fault->setText(error.sentence);
    m_fault->show();
}

void ReportPage::openSection(const QString &key)
{
    m_wanted = key;
    const int row = m_model->rowOf(key);
    if (row < 0)
        return; // comes with the data
    m_wanted.clear();
    showPlace(deskIndex);
    m_list->setCurrentIndex(m_model->index(row));
}

void ReportPage::save(const QUuid &record, const Section &section)
{
    whenDone(m_reports.saveSection(m_actor, record, section), this, [this, record, section](const Done &done) {
        if (!done)
            return m_editor->failed(done.error());
        m_editor->saved(record, section);
        Q_EMIT savedAt(nowMs());
    });
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload(); // answers may have come in since
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrangePanes();
}

void ReportPage::arrangePanes()
{
    // The pages go first, then the outline: the text stays. What does not fit is a choice away.
    const bool fitsAll = width() >= look::px(900);
    const bool fitsTwo = width() >= look::px(620);
    const int chosen = m_panes->current();
    m_panes->setVisible(!fitsAll);
    m_previewPane->setVisible(fitsAll || chosen == pagesPane);
    m_outlinePane->setVisible(fitsAll || (chosen != pagesPane && (fitsTwo || chosen == contentsPane)));
    m_textPane->setVisible(fitsAll || chosen == textPane || (fitsTwo && chosen == contentsPane));
    m_outlinePane->setMaximumWidth(fitsTwo ? look::px(254) : QWIDGETSIZE_MAX);
    m_previewPane->setMaximumWidth(fitsAll ? look::px(376) : QWIDGETSIZE_MAX);
}
