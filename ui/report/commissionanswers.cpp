// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/commissionanswers.h"

#include "ui/look/look.h"
#include "ui/parts/card.h"
#include "ui/parts/discard.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/parts/textarea.h"
#include "ui/report/commissionwords.h"

#include <QCheckBox>
#include <QEvent>
#include <QVBoxLayout>

namespace {
constexpr int restMs = 1500; // as for the text of a section

} // namespace

CommissionAnswers::CommissionAnswers(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, qOverload<>(&CommissionAnswers::flush));
}

void CommissionAnswers::showRound(const ReportData &data, QDate today)
{
    QList<Recorded<Commission>> asked;
    for (const CommissionEntry &entry : data.commissions)
        asked << entry.commission;
    m_round = data.view.id();
    // Built anew only when there is another thing to answer: whoever writes keeps the field.
    if (!m_content || asked != m_asked || data.decisions != m_decisions) {
        m_asked = asked;
        m_decisions = data.decisions;
        build(data, today);
    }
    fill(data, today);
}

void CommissionAnswers::build(const ReportData &data, QDate today)
{
    discard(m_content);
    m_rows.clear();
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    for (const auto &decision : data.decisions) {
        addDecision(column, data.book, *decision);
        for (const CommissionEntry &entry : data.commissions) {
            if (entry.commission->decision.value == decision.recordId)
                addCommission(column, data.book, entry, today);
        }
        column->addSpacing(look::px(4));
    }
    if (data.decisions.isEmpty()) {
        column->addWidget(
            wrappedText(tr("No earlier decision is written in. What a decision asks for becomes a row here and "
                           "in the report, to be answered."),
                        TextRole::Body, m_content, &Tokens::text2));
    }
    m_content->show();
    setReadOnly(m_isReadOnly);
}

void CommissionAnswers::addDecision(QVBoxLayout *column, const PlanBook &book, const Decision &decision)
{
    column->addWidget(new Divider(Divider::Weight::Light, m_content));
    column->addWidget(wrappedText(words::decisionName(book, decision), TextRole::BodyStrong, m_content));
    const QString said = decision.text.isEmpty() ? words::outcomeWord(decision.outcome) : decision.text;
    column->addWidget(wrappedText(said, TextRole::Small, m_content, &Tokens::text2));
}

void CommissionAnswers::addCommission(QVBoxLayout *column, const PlanBook &book, const CommissionEntry &entry, QDate)
{
    const std::size_t index = m_rows.size();
    Row row;
    row.saved = {.commission = {entry.commission.recordId}, .round = m_round};
    auto *place = new QWidget(m_content);
    auto *lines = new QVBoxLayout(place);
    lines->setContentsMargins(look::px(12), look::px(4), 0, look::px(4));
    lines->setSpacing(look::px(4));
    lines->addWidget(wrappedText(entry.commission->text, TextRole::Body, place));
    if (const QString facts = words::commissionFacts(book, *entry.commission); !facts.isEmpty())
        lines->addWidget(wrappedText(facts, TextRole::Small, place, &Tokens::text2));
    row.text = new TextArea(2, 10);
    row.text->setObjectName(u"commissionAnswer%1"_s.arg(index));
    row.text->installEventFilter(this);
    auto *field = new FormField(tr("Answer in this report"), row.text, place);
    row.text->setAccessibleName(tr("Answer in this report to: %1").arg(entry.commission->text));
    lines->addWidget(field);
    row.fault = new MessageStrip(MessageIcon::Fault, {}, place);
    row.fault->setObjectName(u"commissionFault%1"_s.arg(index));
    row.fault->hide();
    lines->addWidget(row.fault);
    auto *foot = new FlowRow(nullptr, 16);
    row.givenBack = new QCheckBox(tr("The commission is given back with this"), place);
    row.givenBack->setObjectName(u"givenBack%1"_s.arg(index));
    row.state = new Text(TextRole::Small, place);
    row.state->setObjectName(u"commissionState%1"_s.arg(index));
    row.state->setInk(&Tokens::text2);
    foot->addWidget(row.givenBack);
    foot->addWidget(row.state);
    lines->addLayout(foot);
    column->addWidget(place);
    connect(row.text, &QPlainTextEdit::textChanged, this, [this, index] { change(index); });
    connect(row.givenBack, &QCheckBox::toggled, this, [this, index] {
        change(index);
        if (!m_isShowing)
            flush(index); // a choice is no typing: it is saved at once
    });
    m_rows.push_back(row);
}

void CommissionAnswers::fill(const ReportData &data, QDate today)
{
    m_isShowing = true;
    for (Row &row : m_rows) {
        const bool isUnsaved = typed(row) != row.saved;
        for (const CommissionEntry &entry : data.commissions) {
            if (entry.commission.recordId != row.saved.commission.value || isUnsaved)
                continue;
            const CommissionAnswer *answer = entry.answerIn(m_round);
            row.saved = answer ? *answer : CommissionAnswer{.commission = row.saved.commission, .round = m_round};
            row.saved.text = row.saved.text.trimmed();
            row.text->setWords(row.saved.text);
            row.givenBack->setChecked(row.saved.givenBack);
            row.state->setText(words::stateOf(entry, today).words);
        }
    }
    m_isShowing = false;
}

void CommissionAnswers::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (const Row &row : m_rows) {
        row.text->setReadOnly(readOnly);
        row.givenBack->setEnabled(!readOnly);
    }
}

CommissionAnswer CommissionAnswers::typed(const Row &row) const
{
    CommissionAnswer answer = row.saved;
    answer.text = row.text->words().trimmed();
    answer.givenBack = row.givenBack->isChecked();
    if (answer.text.isEmpty() && !row.saved.text.isEmpty())
        answer.givenBack = false; // an answer that is taken back gives nothing back
    return answer;
}

void CommissionAnswers::change(std::size_t index)
{
    if (m_isShowing)
        return;
    const Row &row = m_rows.at(index);
    row.state->setText(typed(row) != row.saved ? tr("Not saved yet") : QString());
    m_rest.start();
    Q_EMIT edited();
}

void CommissionAnswers::flush()
{
    m_rest.stop();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        flush(i);
}

void CommissionAnswers::flush(std::size_t index)
{
    Row &row = m_rows.at(index);
    const CommissionAnswer answer = typed(row);
    if (answer == row.saved || answer == row.asked)
        return;
    row.asked = answer;
    Q_EMIT saveAsked(answer, row.saved);
}

void CommissionAnswers::saved(const CommissionAnswer &answer)
{
    for (Row &row : m_rows) {
        if (row.saved.commission != answer.commission)
            continue;
        row.saved = answer;
        row.asked.reset();
        row.fault->hide();
        if (typed(row) == answer) {
            m_isShowing = true;
            row.givenBack->setChecked(answer.givenBack);
            m_isShowing = false;
            row.state->setText(tr("Saved"));
        }
    }
}

void CommissionAnswers::failed(CommissionId commission, const Error &error)
{
    for (Row &row : m_rows) {
        if (row.saved.commission != commission)
            continue;
        row.asked.reset();
        row.fault->setText(tr("%1 What you wrote is kept here.").arg(error.sentence));
        row.fault->show();
    }
}

void CommissionAnswers::putInto(ReportData &data) const
{
    for (const Row &row : m_rows) {
        const CommissionAnswer answer = typed(row);
        for (CommissionEntry &entry : data.commissions) {
            if (entry.commission.recordId != answer.commission.value)
                continue;
            entry.answers.removeIf([this](const auto &one) { return one->round == m_round; });
            if (!answer.text.isEmpty())
                entry.answers << Recorded<CommissionAnswer>{.value = answer};
        }
    }
}

bool CommissionAnswers::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    else if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}
