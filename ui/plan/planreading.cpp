// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"

#include "core/document/documents.h"
#include "core/text/files.h"
#include "ui/exchange/workline.h"
#include "ui/parts/busy.h"
#include "ui/parts/button.h"
#include "ui/parts/filechooser.h"
#include "ui/parts/inbackground.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tabrow.h"
#include "ui/parts/whendone.h"
#include "ui/plan/documentpane.h"
#include "ui/plan/planimportpane.h"
#include "ui/plan/undostack.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>

void PlanPage::buildReading()
{
    m_import = new PlanImportPane(m_stack);
    m_document = new DocumentPane(m_stack);
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_document);
    connect(m_import, &PlanImportPane::left, this, &PlanPage::backToTabs);
    connect(m_import, &PlanImportPane::importAsked, this, &PlanPage::import);
    connect(m_document, &DocumentPane::left, this, &PlanPage::backToTabs);
    connect(m_document, &DocumentPane::importAsked, this, &PlanPage::importWordings);
}

void PlanPage::backToTabs()
{
    m_stack->setCurrentIndex(m_bar->currentIndex());
}

void PlanPage::askForPlan()
{
    const FileQuestion question{tr("Read a plan"),
                                tr("Plan files and the plan as it is published (*.json *.pdf *.docx *.odt *.txt)")};
    look::askForFile(this, question, [this](const QString &path) { readPlan(path); });
}

void PlanPage::readPlan(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    look::setBusy(m_readButton, true);
    const Progress progress = m_work->start(tr("Reading %1").arg(name));
    if (documents::isNamedSo(path)) {
        // With the plan as it is now, not as it was when the page was filled.
        whenDone(m_plan.load(), this, [this, path, progress](const Result<PlanBook> &book) {
            if (book) {
                readDocument(path, *book, progress);
                return;
            }
            finishReading();
            tell(MessageIcon::Fault, book.error().sentence);
        });
        return;
    }
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        finishReading();
        tell(MessageIcon::Fault, tr("%1 is no plan. A plan file ends in .json; the plan as it is published in .pdf, "
                                    ".docx, .odt or .txt.")
                                     .arg(name));
        return;
    }
    const auto read = inBackground([path, name]() -> Result<PlanFile> {
        auto bytes = files::read(path);
        return bytes ? planfile::parse(*bytes, name) : tl::unexpected(bytes.error());
    });
    whenDone(read, this, [this, name](const Result<PlanFile> &plan) {
        finishReading();
        if (plan)
            compareFile(name, *plan);
        else
            tell(MessageIcon::Fault, plan.error().sentence);
    });
}

void PlanPage::readDocument(const QString &path, const PlanBook &book, const Progress &progress)
{
    const auto read = inBackground([path, book, progress] { return plandocument::readFile(path, book, progress); });
    whenDone(read, this, [this, path, book](const Result<DocumentReview> &review) {
        finishReading();
        if (!review) {
            tell(MessageIcon::Fault, review.error().sentence);
            return;
        }
        m_message->hide();
        m_undoLine->leave();
        m_stack->setCurrentWidget(m_document);
        m_document->setReview(QFileInfo(path).fileName(), book, *review);
    });
}

void PlanPage::finishReading()
{
    m_work->finish();
    look::setBusy(m_readButton, false);
}

void PlanPage::compareFile(const QString &name, const PlanFile &file)
{
    m_file = file;
    whenDone(m_plan.changes(m_file), this, [this, name](const Result<QList<PlanChange>> &changes) {
        if (!changes) {
            tell(MessageIcon::Fault, changes.error().sentence);
            return;
        }
        m_message->hide();
        m_undoLine->leave();
        m_import->setChanges(name, *changes);
        m_stack->setCurrentWidget(m_import);
    });
}

void PlanPage::import()
{
    whenDone(m_plan.import(m_actor, m_file), this, [this](const Done &done) {
        if (!done) {
            tell(MessageIcon::Fault, done.error().sentence);
            return;
        }
        backToTabs();
        tell(MessageIcon::Done, tr("The plan file has been read in. The earlier versions are kept."));
        reload();
    });
}

void PlanPage::importWordings()
{
    const auto written = m_plan.importWordings(m_actor, m_document->review().wordings);
    whenDone(written, this, [this](const Result<QList<PlanEdit>> &edits) {
        if (!edits) {
            tell(MessageIcon::Fault, edits.error().sentence);
            return;
        }
        backToTabs();
        pushUndo(tr("The decided wordings"), *edits);
        told(tr("%n decided wording(s) have been read in.", nullptr, int(edits->size())));
        reload();
    });
}
