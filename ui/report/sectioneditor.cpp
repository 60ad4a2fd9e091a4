// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sectioneditor.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
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
    auto *tools = new QHBoxLayout;
    m_list = new Button(tr("List"), ButtonKind::Flat, this);
    m_list->setObjectName(u"toggleList"_s);
    m_list->setGlyph(ToolIcon::Bullets);
    m_list->setCompact(true);
    m_list->setToolTip(tr("Makes the lines list items, or plain lines again (Ctrl+Shift+L)"));
    m_list->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(m_list, &Button::clicked, this, &SectionEditor::toggleList);
    tools->addWidget(m_list);
    tools->addStretch(1);
    column->addLayout(tools);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"sectionText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(3 * look::lineHeight(look::font(TextRole::Body)));
    m_text->setPlaceholderText(tr("A blank line between paragraphs. A line that begins with “- ” is a list item."));
    connect(m_text, &QPlainTextEdit::textChanged, this, &SectionEditor::change);
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
    if (m_text->toPlainText() != row.section.text)
        m_text->setPlainText(row.section.text);
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
    section.text = m_text->toPlainText();
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
    for (QWidget *widget : {static_cast<QWidget *>(m_done), static_cast<QWidget *>(m_included),
                            static_cast<QWidget *>(m_list)})
        widget->setEnabled(!isReadOnly);
    m_reason->setText(reason);
    m_reason->setVisible(isReadOnly);
}

void SectionEditor::focusText()
{
    m_text->setFocus();
}

void SectionEditor::toggleList()
{
    QTextCursor cursor = m_text->textCursor();
    const int from = cursor.selectionStart();
    QTextBlock block = m_text->document()->findBlock(from);
    const QTextBlock last = m_text->document()->findBlock(cursor.selectionEnd());
    const bool isList = block.text().startsWith("- "_L1);
    cursor.beginEditBlock(); // one step of undo
    for (;; block = block.next()) {
        QTextCursor line(block);
        if (isList && block.text().startsWith("- "_L1)) {
            line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 2);
            line.removeSelectedText();
        } else if (!isList && !block.text().trimmed().isEmpty()) {
            line.insertText(u"- "_s);
        } else if (!isList && block == last && m_text->document()->isEmpty()) {
            line.insertText(u"- "_s);
        }
        if (block == last)
            break;
    }
    cursor.endEditBlock();
    m_text->setFocus();
}

void SectionEditor::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}
