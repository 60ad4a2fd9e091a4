// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sectioneditor.h"

#include "ui/look/look.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/prose/proseedit.h"
#include "ui/prose/texttools.h"
#include "ui/report/figurespane.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

namespace {

constexpr int restMs = 1500;

} // namespace

SectionEditor::SectionEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(8));
    buildHead();
    buildText();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SectionEditor::flush);
}

void SectionEditor::buildHead()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *head = new QHBoxLayout;
    m_title = new SectionTitle({}, this);
    m_title->setObjectName(u"sectionTitle"_s);
    m_title->setWrapped(true);
    m_state = new Text(TextRole::Small, this);
    m_state->setObjectName(u"saveState"_s);
    m_state->setInk(&Tokens::text2);
    head->addWidget(m_title, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    column->addLayout(head);
    m_hint = new Text(TextRole::Small, this);
    m_hint->setInk(&Tokens::text2);
    m_hint->setWrapped(true);
    column->addWidget(m_hint);
    m_reason = new MessageStrip(MessageIcon::Info, {}, this);
    m_reason->hide();
    column->addWidget(m_reason);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setObjectName(u"editorFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
}

void SectionEditor::buildText()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_text = new ProseEdit(this);
    m_text->setObjectName(u"sectionText"_s);
    m_text->setMinimumHeight(3 * look::lineHeight(look::font(TextRole::Body)));
    m_text->setPlaceholderText(tr("Write here, or paste from Word. Enter begins a new paragraph."));
    m_tools = new TextTools(*m_text, this);
    column->addWidget(m_tools);
    m_figures = new FiguresPane(this);
    m_figures->hide();
    column->addWidget(m_figures);
    m_text->setDescriber([this](const ProseData &data) { return m_figures->describe(data); });
    connect(m_text, &ProseEdit::textChanged, this, &SectionEditor::change);
    connect(m_text, &ProseEdit::figuresAsked, this, &SectionEditor::editFigures);
    connect(m_tools, &TextTools::figuresAsked, this, &SectionEditor::editFigures);
    const auto leave = [this] {
        m_figures->hide();
        m_text->setFocus();
    };
    connect(m_figures, &FiguresPane::left, this, leave);
    connect(m_figures, &FiguresPane::chosen, this, [this, leave](const ProseData &data) {
        m_text->setFigures(data);
        leave();
    });
    column->addWidget(m_text, 1);
    auto *flags = new QHBoxLayout;
    flags->setSpacing(look::px(16));
    m_done = new QCheckBox(tr("The section is finished"), this);
    m_done->setObjectName(u"sectionDone"_s);
    m_included = new QCheckBox(tr("In the report"), this);
    m_included->setObjectName(u"sectionIncluded"_s);
    for (QCheckBox *box : {m_done, m_included}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            change();
            flush(); // a choice is no typing: it is saved at once
        });
        flags->addWidget(box);
    }
    flags->addStretch(1);
    column->addLayout(flags);
}

void SectionEditor::setData(const ReportData &data)
{
    m_figures->setData(data);
    m_tools->setLanguage(data.book.plan()->language);
}

void SectionEditor::showRow(const OutlineRow &row)
{
    const bool isSame = row.record == m_row.record;
    if (isSame && m_isUnsaved)
        return;
    if (!isSame) {
        flush();
        m_isUnsaved = false;
        m_fault->hide();
        m_state->setText({});
    }
    m_row = row;
    m_isShowing = true;
    m_title->setText(row.heading);
    m_text->setAccessibleName(tr("Text of %1").arg(row.heading));
    if (!isSame || m_text->proseText() != row.section.text) {
        m_figures->hide();
        m_text->setProse(row.section.text);
    }
    m_done->setChecked(row.section.done);
    m_included->setChecked(!row.section.left);
    m_isShowing = false;
    showHint();
}

void SectionEditor::showHint()
{
    const QString &key = m_row.key;
    QString hint;
    if (key == "decision"_L1)
        hint = tr("Each list item is a point of the decision. What stands before the list is its opening.");
    else if (key == "summary"_L1)
        hint = tr("The first paragraph is the lead. The figure and the counts come by themselves.");
    else if (key == "learning"_L1)
        hint = tr("A paragraph that ends with a question mark becomes a question for dialogue.");
    else if (key.startsWith("measure:"_L1))
        hint = tr("The coordinators’ summary and the units’ answers come by themselves. Here you may add a text.");
    else if (key.startsWith("area:"_L1) || key == "areas"_L1)
        hint = tr("Stands before the measures. Without a text, the counts are told.");
    else if (key == "picture"_L1 || key == "method"_L1 || key.startsWith("appendix_"_L1))
        hint = tr("Figures and tables come by themselves. Here you may add a text before them.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

Section SectionEditor::section() const
{
    Section section = m_row.section;
    section.text = m_text->proseText();
    section.done = m_done->isChecked();
    section.left = !m_included->isChecked();
    return section;
}

void SectionEditor::change()
{
    if (m_isShowing)
        return;
    m_isUnsaved = section() != m_row.section;
    m_state->setText(m_isUnsaved ? tr("Not saved yet") : QString());
    m_rest.start();
    Q_EMIT edited();
}

void SectionEditor::flush()
{
    m_rest.stop();
    if (m_isUnsaved && !m_row.record.isNull())
        Q_EMIT saveAsked(m_row.record, section());
}

void SectionEditor::saved(const QUuid &record, const Section &saved)
{
    if (record != m_row.record)
        return;
    m_row.section = saved;
    m_isUnsaved = section() != saved; // typed on meanwhile
    m_fault->hide();
    if (!m_isUnsaved)
        m_state->setText(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void SectionEditor::failed(const Error &error)
{
    m_fault->setText(tr("%1 Your text is kept here.").arg(error.sentence));
    m_fault->show();
}

void SectionEditor::setReadOnly(const QString &reason)
{
    const bool isReadOnly = !reason.isEmpty();
    m_text->setReadOnly(isReadOnly);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_included), static_cast<QWidget *>(m_tools)})
        widget->setEnabled(!isReadOnly);
    m_reason->setText(reason);
    m_reason->setVisible(isReadOnly);
}

void SectionEditor::focusText()
{
    m_text->setFocus();
}

void SectionEditor::editFigures()
{
    const ProseData there = m_text->figures();
    m_figures->setChanging(!there.kind.isEmpty());
    m_figures->showChoice(there.kind.isEmpty() ? m_figures->usual(m_row.key) : there);
    m_figures->show();
    m_figures->setFocus();
}

void SectionEditor::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}
