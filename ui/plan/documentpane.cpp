// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/documentpane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/discard.h"
#include "ui/parts/scrollpane.h"
#include "ui/parts/text.h"
#include "ui/report/passagelist.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

DocumentPane::DocumentPane(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::px(12), 0, 0);
    column->setSpacing(look::px(12));
    column->addWidget(buildHead());
    auto *content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(look::px(16), 0, look::px(16), look::px(16));
    m_column->setSpacing(look::px(8));
    m_findingsTitle = new SectionTitle(tr("To look at; none of this is read in"), content);
    m_column->addWidget(m_findingsTitle);
    m_wordings = new PassageList(content);
    m_wordings->setObjectName(u"documentWordings"_s);
    m_wordings->setMaximumWidth(look::px(960));
    m_column->addWidget(m_wordings);
    m_column->addStretch(1);
    auto *pane = new ScrollPane(content, this);
    pane->setObjectName(u"documentPane"_s);
    pane->setAccessibleName(tr("What changes"));
    column->addWidget(pane, 1);
}

QWidget *DocumentPane::buildHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(look::px(16), 0, look::px(16), 0);
    column->setSpacing(look::px(12));
    m_summary = new Text(TextRole::BodyStrong, head);
    m_summary->setObjectName(u"documentSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWrapped(true);
    column->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    m_import = new Button(tr("Read the wordings in"), ButtonKind::Primary, head);
    m_import->setObjectName(u"readWordings"_s);
    m_leave = new Button(tr("Leave it"), ButtonKind::Outlined, head);
    m_leave->setObjectName(u"leaveDocument"_s);
    row->addWidget(m_import);
    row->addWidget(m_leave);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_import, &Button::clicked, this, &DocumentPane::importAsked);
    connect(m_leave, &Button::clicked, this, &DocumentPane::left);
    return head;
}

void DocumentPane::setReview(const QString &fileName, const PlanBook &book, const DocumentReview &review)
{
    m_review = review;
    PassageList::Content content{.before = tr("In the store"), .after = tr("In the document")};
    for (const DocumentFinding &finding : review.findings) {
        if (finding.kind == DocumentFinding::Kind::ReplacesWording)
            content.warnings.insert(finding.measure, finding.sentence());
    }
    for (const WordingChange &change : review.changes()) {
        content.passages << report::ChangedPassage{change.number, change.oldText, change.newText};
        content.headings.insert(change.number, book.measureTitle(MeasureId{change.record}));
    }
    const int count = int(content.passages.size());
    m_wordings->setContent(content);
    m_wordings->setVisible(count > 0);
    m_summary->setText(
        (count == 0
             ? tr("The store has the decided wordings of %1 already. There is nothing to read in.")
             : tr("%1 gives %n measure(s) their decided wording. Titles, units and all else stay.", nullptr, count))
            .arg(fileName));
    m_import->setVisible(count > 0);
    showFindings();
    (count > 0 ? m_import : m_leave)->setFocus(Qt::TabFocusReason);
}

void DocumentPane::showFindings()
{
    discard(m_findings);
    m_findings = new QWidget(this);
    m_findings->setObjectName(u"documentFindings"_s);
    m_findings->setMaximumWidth(look::px(960));
    auto *column = new QVBoxLayout(m_findings);
    column->setContentsMargins(0, 0, 0, look::px(8));
    column->setSpacing(look::px(6));
    const QStringList remarks = m_review.remarks();
    for (const QString &remark : remarks)
        column->addWidget(wrappedText(remark, TextRole::Body, m_findings));
    m_column->insertWidget(1, m_findings);
    m_findings->show();
    m_findingsTitle->setVisible(!remarks.isEmpty());
    m_findings->setVisible(!remarks.isEmpty());
}
