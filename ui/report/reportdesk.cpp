// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/pagehead.h"
#include "ui/parts/scrollpane.h"
#include "ui/parts/segmentedswitch.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/parts/whendone.h"
#include "ui/report/casepane.h"
#include "ui/report/exportpane.h"
#include "ui/report/outlinedelegate.h"
#include "ui/report/pagepreview.h"
#include "ui/report/sectioneditor.h"
#include "ui/report/stepbar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

// The desk of the report page: outline, text and pages beside each other, and what they show.

namespace {

QString dayWords(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QStringLiteral("d MMMM")) : QString();
}

} // namespace

QWidget *ReportPage::makeDesk()
{
    auto *desk = new QWidget(this);
    auto *whole = new QVBoxLayout(desk);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_panes
        = new SegmentedSwitch({tr("Contents"), tr("Text"), tr("The pages")}, SegmentedSwitch::Shape::Segments, desk);
    m_panes->setObjectName(u"panes"_s);
    m_panes->setCurrent(1);
    m_panes->setContentsMargins(look::px(16), look::px(8), look::px(16), 0);
    whole->addWidget(m_panes, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    whole->addLayout(row, 1);
    m_outlinePane = makeOutline(desk);
    row->addWidget(m_outlinePane, 2);
    row->addWidget(new Divider(Divider::Weight::Light, desk, Qt::Vertical));
    auto *middle = new QWidget(desk);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    m_texts = new QStackedWidget(middle);
    m_editor = new SectionEditor(m_texts);
    m_casePane = new CasePane(m_reports, m_actor, m_texts);
    m_texts->addWidget(new ScrollPane(m_editor, m_texts));
    m_texts->addWidget(new ScrollPane(m_casePane, m_texts));
    column->addWidget(m_texts, 1);
    m_late = new MessageStrip(MessageIcon::Warning, {}, middle);
    m_late->setObjectName(u"lateAnswers"_s);
    m_late->hide();
    column->addWidget(m_late);
    m_textPane = middle;
    row->addWidget(middle, 3);
    row->addWidget(new Divider(Divider::Weight::Light, desk, Qt::Vertical));
    m_previewPane = makePreview(desk);
    row->addWidget(m_previewPane, 3);
    return desk;
}

QWidget *ReportPage::makeOutline(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    pane->setMinimumWidth(look::px(200));
    pane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, look::px(8), 0, 0);
    column->setSpacing(look::px(6));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(look::px(12), 0, look::px(12), 0);
    head->addWidget(new Text(tr("Contents"), TextRole::BodyStrong, pane));
    head->addStretch(1);
    m_count = new Text(TextRole::Small, pane);
    m_count->setObjectName(u"outlineCount"_s);
    m_count->setInk(&Tokens::text2);
    head->addWidget(m_count);
    column->addLayout(head);
    m_model = new OutlineModel(this);
    m_list = new RowListView(pane);
    m_list->setObjectName(u"outline"_s);
    m_list->setAccessibleName(tr("Sections of the report"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new OutlineDelegate(m_list));
    setStart(m_list);
    column->addWidget(m_list, 1);
    auto *legend = new FlowRow;
    legend->setContentsMargins(look::px(12), look::px(4), look::px(12), look::px(8));
    legend->addWidget(new IconText(Icon(ToolIcon::Check).tinted(&Tokens::green), tr("done"), pane));
    legend->addWidget(new IconText(Icon(ToolIcon::Pencil).tinted(&Tokens::blue), tr("begun"), pane));
    legend->addWidget(new IconText(ToolIcon::Ring, tr("not begun"), pane));
    column->addLayout(legend);
    return pane;
}

QWidget *ReportPage::makePreview(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    pane->setMinimumWidth(look::px(260));
    pane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(look::px(12), look::px(8), 0, 0);
    column->setSpacing(look::px(6));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, look::px(12), 0);
    head->addWidget(new Text(tr("The pages"), TextRole::BodyStrong, pane));
    head->addStretch(1);
    m_back = new Button(ToolIcon::ChevronLeft, tr("Previous page"), ButtonKind::Outlined, pane);
    m_back->setObjectName(u"pageBack"_s);
    m_forward = new Button(ToolIcon::ChevronRight, tr("Next page"), ButtonKind::Outlined, pane);
    m_forward->setObjectName(u"pageForward"_s);
    for (Button *button : {m_back, m_forward})
        button->setCompact(true);
    m_pageWords = new Text(TextRole::Body, pane);
    m_pageWords->setObjectName(u"pageWords"_s);
    head->addWidget(m_back);
    head->addWidget(m_pageWords);
    head->addWidget(m_forward);
    column->addLayout(head);
    m_missing = new MessageStrip(MessageIcon::Warning, {}, pane);
    m_missing->setObjectName(u"missingLetters"_s);
    m_missing->hide();
    column->addWidget(m_missing);
    m_preview = new PagePreview(pane);
    column->addWidget(m_preview, 1);
    return pane;
}

/// A letter that the report cannot print is told before it is locked, not found by the archive.
void ReportPage::showMissing(const QStringList &letters)
{
    m_missing->setText(
        tr("The report's fonts lack %1. A replacement sign (\uFFFD) stands there instead: write it in other "
           "letters.")
            .arg(QLocale().createSeparatedList(letters))
            .toHtmlEscaped());
    m_missing->setVisible(!letters.isEmpty());
}

void ReportPage::showLoaded(const Loaded &loaded)
{
    const bool hasNewVersion = loaded.versions.size() != m_versions.size();
    m_data = loaded.data;
    m_versions = loaded.versions;
    m_isLoaded = true;
    m_fault->hide();
    QList<OutlineRow> rows = outlineOf(m_data, QLocale().language() == QLocale::Swedish ? u"sv"_s : u"en"_s);
    if (!rows.isEmpty())
        rows.prepend({.key = u"case"_s, .heading = tr("The case and earlier decisions")});
    m_model->setRows(rows);
    if (rows.isEmpty())
        showPlace(emptyIndex);
    else if (m_stack->currentIndex() == emptyIndex)
        showPlace(deskIndex);
    m_casePane->showRound(m_data, todayIn(m_data.book.plan()->timeZone));
    if (hasNewVersion && m_stack->currentIndex() == exportIndex)
        m_exportPane->showVersions(m_data, m_versions);
    else
        refreshPlace();
    const auto [done, all] = finished(m_model->rows());
    m_count->setText(tr("%1 of %2 done").arg(done).arg(all));
    m_late->setText(
        tr("%n answer(s) came after the data cut-off and are not in the text.", nullptr, int(m_data.late.size())));
    m_late->setVisible(!m_data.late.isEmpty());
    m_editor->setData(m_data);
    m_editor->setReadOnly(m_actor.isStrategist() ? QString()
                                                 : tr("Only a strategist writes the report. You may read it."));
    showHead();
    showSteps();
    if (!m_wanted.isEmpty() && m_model->rowOf(m_wanted) >= 0)
        openSection(m_wanted);
    else if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(1)); // the first section; the case stands before it
    else
        showSection();
    askWhetherMayLock();
    requestPreview();
}

void ReportPage::showHead()
{
    const Round &round = *m_data.view.round;
    const QString to = m_data.book.plan()->reportTo;
    head()->setSentence(round.meeting.isValid() ? tr("To %1, %2").arg(to, dayWords(round.meeting))
                                                : tr("To %1").arg(to));
    const int number = m_versions.isEmpty() ? 1 : m_versions.first()->number + 1;
    m_lock->setText(tr("Lock version %1 …").arg(number));
}

void ReportPage::showSteps()
{
    const Round &round = *m_data.view.round;
    const QDate today = todayIn(m_data.book.plan()->timeZone);
    int answered = 0;
    for (const Cell &cell : m_data.view.cells)
        answered += !cell.answerRevision.isNull();
    const RoundState state = roundStateOf(round.state);
    const bool isClosed = state == RoundState::Closed || state == RoundState::Locked;
    const auto [done, all] = finished(m_model->rows());
    const bool isLocked = !m_versions.isEmpty();
    const QList<StepBar::Step> steps{
        {tr("Answers"), tr("%1 of %2").arg(answered).arg(m_data.view.cells.size()),
         isClosed || (answered > 0 && answered == m_data.view.cells.size())},
        {tr("Data cut-off"), dayWords(round.cutoff), isClosed || (round.cutoff.isValid() && today > round.cutoff)},
        {tr("Text"), tr("%1 of %2 sections done").arg(done).arg(all), isLocked || (all > 0 && done == all)},
        {tr("Review in Word"),
         m_data.reviewCopies.isEmpty() ? QString() : tr("sent %1").arg(dayWords(m_data.reviewCopies.first()->sentOn)),
         isLocked},
        {tr("Locked"), isLocked ? tr("version %1").arg(m_versions.first()->number) : QString(), isLocked},
        {tr("After the meeting"), dayWords(round.meeting), false}};
    int current = 0;
    while (current + 1 < int(steps.size()) && steps.at(current).isDone)
        ++current;
    m_steps->setSteps(steps, current);
}

void ReportPage::showSection()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rows().size())
        return;
    const bool isCase = m_model->rows().at(row).key == "case"_L1;
    m_texts->setCurrentIndex(isCase ? 1 : 0);
    if (!isCase)
        m_editor->showRow(m_model->rows().at(row));
    follow();
}

void ReportPage::follow()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || m_preview->pageCount() == 0)
        return;
    const QString anchor = anchorOf(m_model->rows().at(row));
    if (anchor == m_followed)
        return; // typing does not move the page from where one looks
    m_followed = anchor;
    if (anchor == "case"_L1)
        m_preview->goToPage(0); // the cover says whose case it is
    else
        m_preview->goToAnchor(anchor);
}

void ReportPage::requestPreview()
{
    if (!m_isLoaded || m_model->rows().isEmpty())
        return;
    // What is typed but not saved yet is in the pages, too.
    ReportData data = m_data;
    m_casePane->putInto(data);
    const OutlineRow &row = m_editor->row();
    if (!row.record.isNull()) {
        const Section section = m_editor->section();
        bool isKnown = false;
        for (auto &recorded : data.sections) {
            if (recorded.recordId == row.record) {
                recorded.value = section;
                isKnown = true;
            }
        }
        if (!isKnown && !section.text.isEmpty())
            data.sections << Recorded<Section>{.value = section, .recordId = row.record};
    }
    m_maker->make(data, m_data.book.plan()->language.isEmpty() ? u"sv"_s : m_data.book.plan()->language);
}

void ReportPage::askWhetherMayLock()
{
    const RoundState state = roundStateOf(m_data.view.round->state);
    if (state == RoundState::Open || state == RoundState::Planned)
        return showReason(tr("Can be locked when the round is closed"));
    // Any reason: here the question is only whether, not why.
    whenDone(m_reports.mayLock(m_actor, m_round, u"-"_s), this,
             [this](const Done &may) { showReason(may ? QString() : may.error().sentence); });
}

void ReportPage::showReason(const QString &sentence)
{
    m_reason->setText(sentence);
    m_reason->setVisible(!sentence.isEmpty());
    m_lock->setEnabled(sentence.isEmpty());
    m_lock->setAccessibleDescription(sentence);
    m_lock->setToolTip(sentence);
}
