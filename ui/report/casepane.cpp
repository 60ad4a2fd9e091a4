// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/casepane.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/datefield.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/parts/textarea.h"
#include "ui/parts/whendone.h"
#include "ui/plan/undostack.h"
#include "ui/report/commissionanswers.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTime>
#include <QVBoxLayout>

namespace {
constexpr int restMs = 1500; // as for the text of a section

QStringList linesOf(const TextArea *area)
{
    QStringList lines;
    for (const QString &line : area->words().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}
} // namespace

CasePane::CasePane(ReportStore &reports, const Actor &actor, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_actor(actor)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(12));
    auto *head = new QHBoxLayout;
    auto *title = new SectionTitle(tr("The case"), this);
    title->setObjectName(u"caseTitle"_s);
    m_state = new Text(TextRole::Small, this);
    m_state->setObjectName(u"caseState"_s);
    m_state->setInk(&Tokens::text2);
    m_undo = new Button(ToolIcon::Undo, tr("Undo"), ButtonKind::Flat, this);
    m_undo->setObjectName(u"caseUndo"_s);
    m_undo->setCompact(true);
    connect(m_undo, &Button::clicked, this, &CasePane::undoAsked);
    showUndo({});
    head->addWidget(title, 1);
    head->addWidget(m_state);
    head->addWidget(m_undo);
    column->addLayout(head);
    m_reason = new MessageStrip(MessageIcon::Info, tr("Only a strategist writes the report. You may read it."), this);
    m_reason->setVisible(!actor.isStrategist());
    column->addWidget(m_reason);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setObjectName(u"caseFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    buildFields();
    buildCommissions();
    column->addStretch(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CasePane::save);
}

void CasePane::buildFields()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::px(12));
    grid->setVerticalSpacing(look::px(12));
    m_number = addLine(grid, 0, 0, tr("Diary number"), u"caseNumber"_s);
    m_date = new DateField;
    m_date->setObjectName(u"caseDate"_s);
    m_date->setMinimumWidth(look::px(96));
    grid->addWidget(new FormField(tr("Date of the letter"), m_date, this), 0, 1);
    m_author = addLine(grid, 1, 0, tr("Author"), u"caseAuthor"_s);
    m_title = addLine(grid, 1, 1, tr("Title"), u"caseAuthorTitle"_s);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_contact = addLine(grid, 2, 0, tr("Contact"), u"caseContact"_s, tr("mail or telephone, as the letter shows it"));
    column->addLayout(grid);
    m_recipients = addLines(tr("Recipients"), u"caseRecipients"_s, tr("one a line"));
    m_signers = addLines(tr("Signed by"), u"caseSigners"_s, tr("name and title, one a line"));
    const bool mayWrite = m_actor.isStrategist();
    m_date->setReadOnly(!mayWrite);
    connect(m_date, &DateField::dateChanged, this, [this] {
        change();
        if (!m_isShowing)
            save();
    });
    for (QLineEdit *line : {m_number, m_author, m_title, m_contact}) {
        line->setReadOnly(!mayWrite);
        connect(line, &QLineEdit::textEdited, this, &CasePane::change);
        connect(line, &QLineEdit::editingFinished, this, &CasePane::save);
    }
    for (TextArea *area : {m_recipients, m_signers}) {
        area->setReadOnly(!mayWrite);
        area->installEventFilter(this);
        connect(area, &QPlainTextEdit::textChanged, this, &CasePane::change);
    }
}

void CasePane::buildCommissions()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(look::px(8));
    auto *title = new SectionTitle(tr("Earlier decisions and their commissions"), this);
    title->setWrapped(true);
    column->addWidget(title);
    m_answers = new CommissionAnswers(this);
    m_answers->setReadOnly(!m_actor.isStrategist());
    column->addWidget(m_answers);
    m_addDecision = new LinkLabel(tr("Write in an earlier decision …"), this);
    m_addDecision->setObjectName(u"addEarlierDecision"_s);
    m_addDecision->setVisible(m_actor.isStrategist());
    column->addWidget(m_addDecision, 0, Qt::AlignLeft);
    connect(m_addDecision, &LinkLabel::clicked, this, &CasePane::decisionAsked);
    connect(m_answers, &CommissionAnswers::edited, this, &CasePane::edited);
    connect(m_answers, &CommissionAnswers::entered, this, &CasePane::commissionsEntered);
    connect(m_answers, &CommissionAnswers::saveAsked, this, &CasePane::saveAnswer);
}

QLineEdit *CasePane::addLine(QGridLayout *grid, int row, int column, const QString &label, const QString &name,
                             const QString &hint)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setMinimumWidth(look::px(96));
    auto *field = new FormField(label, line, this);
    field->setHint(hint);
    grid->addWidget(field, row, column, 1, hint.isEmpty() ? 1 : 2);
    return line;
}

TextArea *CasePane::addLines(const QString &label, const QString &name, const QString &hint)
{
    auto *area = new TextArea(2, 6);
    area->setObjectName(name);
    auto *field = new FormField(label, area, this);
    field->setHint(hint);
    layout()->addWidget(field);
    return area;
}

void CasePane::showRound(const ReportData &data, QDate today)
{
    m_answers->showRound(data, today);
    m_date->setToday(today);
    const bool isUnsaved = m_round == data.view.id() && typed() != m_saved;
    m_round = data.view.id();
    if (isUnsaved)
        return;
    m_saved = {data.reportCase ? data.reportCase->value : ReportCase{}, data.view.round->caseNumber};
    m_saved.about.round = m_round;
    setContent(m_saved);
    m_saved = typed(); // as the fields hold it: without spaces at the ends
}

void CasePane::setContent(const Content &content)
{
    m_isShowing = true;
    const auto show = [](QLineEdit *line, const QString &text) {
        if (line->text().trimmed() != text)
            line->setText(text);
    };
    show(m_number, content.number);
    m_date->setDate(content.about.writtenOn);
    show(m_author, content.about.author);
    show(m_title, content.about.authorTitle);
    show(m_contact, content.about.contact);
    if (linesOf(m_recipients) != content.about.recipients)
        m_recipients->setWords(content.about.recipients.join(u'\n'));
    if (linesOf(m_signers) != content.about.signers)
        m_signers->setWords(content.about.signers.join(u'\n'));
    m_isShowing = false;
}

CasePane::Content CasePane::typed() const
{
    return {{.round = m_round,
             .writtenOn = m_date->date(),
             .author = m_author->text().trimmed(),
             .authorTitle = m_title->text().trimmed(),
             .contact = m_contact->text().trimmed(),
             .recipients = linesOf(m_recipients),
             .signers = linesOf(m_signers)},
            m_number->text().trimmed()};
}

void CasePane::change()
{
    if (m_isShowing)
        return;
    m_state->setText(typed() != m_saved ? tr("Not saved yet") : QString());
    m_rest.start();
    Q_EMIT edited();
}

void CasePane::save()
{
    m_rest.stop();
    const Content now = typed();
    if (now == m_saved || now == m_asked || m_round.isNull() || !m_actor.isStrategist())
        return;
    m_asked = now;
    whenDone(m_reports.saveCase(m_actor, now.about, now.number), this, [this, now, before = m_saved](const Done &done) {
        m_asked.reset();
        m_fault->setVisible(!done);
        if (!done)
            return m_fault->setText(tr("%1 What you wrote is kept here.").arg(done.error().sentence));
        m_saved = now;
        if (typed() == now)
            m_state->setText(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
        const auto write = [this](const Content &content) {
            return [this, content] { return m_reports.saveCase(m_actor, content.about, content.number); };
        };
        Q_EMIT saved({tr("The case"), write(before), write(now)});
    });
}

void CasePane::saveAnswer(const CommissionAnswer &answer, const CommissionAnswer &before)
{
    whenDone(m_reports.answerCommission(m_actor, answer), this, [this, answer, before](const Done &done) {
        if (!done)
            return m_answers->failed(answer.commission, done.error());
        m_answers->saved(answer);
        const auto write = [this](const CommissionAnswer &one) {
            return [this, one] { return m_reports.answerCommission(m_actor, one); };
        };
        Q_EMIT saved({tr("The answer to a commission"), write(before), write(answer)});
    });
}

void CasePane::flush()
{
    save();
    m_answers->flush();
}

void CasePane::putInto(ReportData &data) const
{
    const Content now = typed();
    data.view.round.value.caseNumber = now.number;
    if (data.reportCase || now.about != ReportCase{.round = m_round})
        data.reportCase = Recorded<ReportCase>{.value = now.about};
    m_answers->putInto(data);
}

void CasePane::showUndo(const QString &what)
{
    const QString words = what.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(what);
    m_undo->setEnabled(!what.isEmpty());
    m_undo->setToolTip(words);
    m_undo->setAccessibleName(words);
}

void CasePane::focusFirst()
{
    m_number->setFocus(Qt::TabFocusReason);
}

void CasePane::hideEvent(QHideEvent *event)
{
    flush();
    QWidget::hideEvent(event);
}

bool CasePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return QWidget::eventFilter(watched, event);
}
