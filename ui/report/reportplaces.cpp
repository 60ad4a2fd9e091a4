// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "core/report/docxbody.h"
#include "core/text/clock.h"
#include "ui/parts/button.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/scrollpane.h"
#include "ui/parts/tableview.h"
#include "ui/plan/undostack.h"
#include "ui/report/casepane.h"
#include "ui/report/comparepane.h"
#include "ui/report/exportpane.h"
#include "ui/report/filedpane.h"
#include "ui/report/lockpane.h"
#include "ui/report/meetingpane.h"
#include "ui/report/pagepreview.h"
#include "ui/report/sectioneditor.h"
#include "ui/report/stepbar.h"
#include "ui/report/wordpane.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>

// Where the steps of the report page lead, how one gets back, and what is undone.

namespace {

/// The steps, as in the bar.
enum Step { answersStep, cutoffStep, textStep, wordStep, lockedStep, meetingStep };

} // namespace

void ReportPage::buildPlaces(QWidget *main)
{
    m_desk = makeDesk();
    m_stack->addWidget(m_desk);
    const auto add = [this, main](QWidget *pane) { m_stack->addWidget(new ScrollPane(pane, main, QPalette::Base)); };
    m_wordPane = new WordPane(m_reports, m_actor, main);
    m_lockPane = new LockPane(m_reports, m_actor, main);
    m_exportPane = new ExportPane(m_reports, main);
    m_filedPane = new FiledPane(m_reports, m_actor, main);
    m_comparePane = new ComparePane(m_reports, main);
    m_meetingPane = new MeetingPane(m_reports, m_actor, main);
    add(m_wordPane);
    add(m_lockPane);
    add(m_exportPane);
    add(m_filedPane);
    add(m_comparePane);
    add(m_meetingPane);
    m_empty = new EmptyState(NavIcon::Report, tr("The report begins when the round opens"),
                             tr("Then it gets its sections, and the answers fill it from the first day."), main);
    m_stack->addWidget(m_empty);
}

void ReportPage::connectPlaces()
{
    connect(m_steps, &StepBar::stepChosen, this, &ReportPage::openStep);
    connect(m_wordPane, &WordPane::left, this, &ReportPage::backToText);
    connect(m_wordPane, &WordPane::taken, this, &ReportPage::showTaken);
    connect(m_lockPane, &LockPane::left, this, &ReportPage::backToText);
    connect(m_lockPane, &LockPane::locked, this, [this](int number) {
        reload();
        openExport();
        Q_EMIT locked(number);
    });
    connect(m_exportPane, &ExportPane::left, this, &ReportPage::backToText);
    connect(m_exportPane, &ExportPane::filedAsked, this, &ReportPage::openFiled);
    connect(m_exportPane, &ExportPane::comparisonAsked, this, &ReportPage::openComparison);
    connect(m_filedPane, &FiledPane::left, this, [this] { showPlace(exportIndex); });
    connect(m_comparePane, &ComparePane::left, this, [this] { showPlace(exportIndex); });
    connect(m_meetingPane, &MeetingPane::left, this, &ReportPage::backToText);
    connect(m_meetingPane, &MeetingPane::decided, this, [this] { Q_EMIT savedAt(nowMs()); });
    connect(m_casePane, &CasePane::edited, this, [this] { m_pause.start(); });
    connect(m_casePane, &CasePane::commissionsEntered, this, [this] { m_preview->goToAnchor(u"commissions"_s); });
    connect(m_casePane, &CasePane::decisionAsked, this, [this] { openMeeting(true); });
    // A file that is dropped on the text is a file here, too, not its path as text.
    for (QPlainTextEdit *text : m_editor->findChildren<QPlainTextEdit *>())
        text->viewport()->installEventFilter(this);
}

void ReportPage::connectUndo()
{
    connect(m_casePane, &CasePane::saved, this, [this](const UndoStep &step) {
        m_undo->push(step);
        m_undoLine->leave(); // it speaks of the step before
        Q_EMIT savedAt(nowMs());
    });
    connect(m_meetingPane, &MeetingPane::amended, this, [this](const UndoStep &step) {
        m_undo->push(step);
        m_undoLine->tell(tr("%1 has been changed.").arg(step.what));
    });
    connect(m_wordPane, &WordPane::sent, this, [this](const UndoStep &step) {
        m_undo->push(step);
        m_undoLine->tell(tr("It is noted that the report was sent for review."));
        Q_EMIT savedAt(nowMs());
    });
    connect(m_casePane, &CasePane::undoAsked, m_undo, &UndoStack::undo);
    connect(m_undoLine, &UndoLine::undoAsked, m_undo, &UndoStack::undo);
    connect(m_undo, &UndoStack::changed, this,
            [this] { m_casePane->showUndo(m_undo->canUndo() ? m_undo->undoWhat() : QString()); });
    connect(m_undo, &UndoStack::undone, this, [this] { m_undoLine->leave(); });
    connect(m_undo, &UndoStack::redone, this,
            [this](const QString &what) { m_undoLine->tell(tr("%1: done again.").arg(what)); });
    connect(m_undo, &UndoStack::refused, this, &ReportPage::showFault);
    // In a field these keys belong to what is typed there.
    const auto key = [this](QKeySequence::StandardKey keys, void (UndoStack::*act)()) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_undo, act);
    };
    key(QKeySequence::Undo, &UndoStack::undo);
    key(QKeySequence::Redo, &UndoStack::redo);
}

void ReportPage::showPlace(Place place)
{
    static constexpr int steps[]
        = {textStep, wordStep, lockedStep, lockedStep, lockedStep, lockedStep, meetingStep, -1};
    m_stack->setCurrentIndex(place);
    m_steps->setShown(steps[place]);
}

void ReportPage::openStep(int step)
{
    switch (step) {
    case textStep: return showPlace(deskIndex);
    case wordStep: return openWord();
    case lockedStep: return m_versions.isEmpty() && m_lock->isEnabled() ? openLock() : openExport();
    case meetingStep: return openMeeting(false);
    default: Q_EMIT roundAsked();
    }
}

void ReportPage::backToText()
{
    const int step = m_stack->currentIndex() == wordIndex      ? wordStep
                     : m_stack->currentIndex() == meetingIndex ? meetingStep
                                                               : lockedStep;
    showPlace(deskIndex);
    m_steps->focusStep(step);
}

void ReportPage::flush()
{
    m_editor->flush();
    m_casePane->flush();
}

QHash<QString, QString> ReportPage::headings() const
{
    QHash<QString, QString> headings{{report::docxBookmark(u"letter"_s), tr("The letter")}};
    for (const OutlineRow &row : m_model->rows()) {
        headings.insert(row.key, row.heading);
        headings.insert(report::docxBookmark(anchorOf(row)), row.heading);
    }
    return headings;
}

void ReportPage::openCase()
{
    openSection(u"case"_s);
}

void ReportPage::openWord()
{
    if (!m_isLoaded)
        return;
    flush();
    m_wordPane->showRound(m_data, headings());
    showPlace(wordIndex);
}

void ReportPage::openExport()
{
    if (!m_isLoaded)
        return;
    flush();
    m_exportPane->showVersions(m_data, m_versions);
    showPlace(exportIndex);
    m_exportPane->setFocus(Qt::OtherFocusReason);
}

void ReportPage::openLock()
{
    flush();
    QStringList unfinished;
    for (const OutlineRow &row : m_model->rows()) {
        if (row.mark != OutlineRow::Mark::None && row.mark != OutlineRow::Mark::Done)
            unfinished << row.heading;
    }
    m_lockPane->showRound(m_data, m_versions.isEmpty() ? 1 : m_versions.first()->number + 1, unfinished);
    showPlace(lockIndex);
}

void ReportPage::openFiled(int number)
{
    for (const auto &version : std::as_const(m_versions)) {
        if (version->number == number) {
            showPlace(filedIndex);
            m_filedPane->showVersion(m_data, version.value, headings(), todayIn(m_data.book.plan()->timeZone));
        }
    }
}

void ReportPage::openComparison()
{
    showPlace(compareIndex);
    m_comparePane->showVersions(m_data, m_versions, headings());
}

void ReportPage::openMeeting(bool isEarlier)
{
    if (!m_isLoaded)
        return;
    flush();
    m_meetingPane->showRound(m_data, !m_versions.isEmpty(), todayIn(m_data.book.plan()->timeZone));
    showPlace(meetingIndex);
    m_meetingPane->openForm(isEarlier);
}

/// What is open gets the data that have come: a text that was saved on the way there is in them.
void ReportPage::refreshPlace()
{
    m_exportPane->setData(m_data);
    m_wordPane->showRound(m_data, headings());
    if (m_stack->currentIndex() == meetingIndex)
        m_meetingPane->showRound(m_data, !m_versions.isEmpty(), todayIn(m_data.book.plan()->timeZone));
    if (m_stack->currentIndex() == lockIndex && !m_lockPane->isRunning())
        openLock();
}

void ReportPage::showTaken(int count, const Actor &reviewer, const QList<SectionEdit> &now,
                           const QList<SectionEdit> &before)
{
    m_undo->push({tr("What was taken in"), [this, before] { return m_reports.restoreSections(m_actor, before); },
                  [this, reviewer, now] { return m_reports.restoreSections(reviewer, now); }});
    m_undoLine->tell(tr("%n change(s) by %1 taken in.", nullptr, count).arg(reviewer.name));
    Q_EMIT savedAt(nowMs());
    showPlace(deskIndex);
    if (!now.isEmpty())
        openSection(now.first().section.key);
    m_list->setFocus(Qt::OtherFocusReason);
}

QString ReportPage::droppedFile(const QMimeData *data) const
{
    const QList<QUrl> files = data->urls();
    if (files.size() != 1 || !files.first().isLocalFile() || !m_actor.isStrategist() || !m_isLoaded)
        return {};
    const QString path = files.first().toLocalFile();
    const bool isWord = path.endsWith(".docx"_L1, Qt::CaseInsensitive);
    return isWord || m_stack->currentIndex() == filedIndex ? path : QString();
}

void ReportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReportPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (m_stack->currentIndex() == filedIndex)
        return m_filedPane->readFile(path);
    openWord();
    m_wordPane->readFile(path);
}

bool ReportPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (isDrag || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (!droppedFile(drop->mimeData()).isEmpty()) {
            drop->acceptProposedAction();
            if (!isDrag)
                dropEvent(drop);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}
