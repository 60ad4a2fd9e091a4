// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/answercomparison.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/difftext.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace {
/// Ground, hairline and, for a change, the accent bar of one field.
class FieldRow : public QWidget
{
public:
    FieldRow(bool isChanged, QWidget *parent)
        : QWidget(parent)
        , m_isChanged(isChanged)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = look::tokens();
        painter.fillRect(rect(), m_isChanged ? tokens.base : tokens.window);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
        if (m_isChanged)
            painter.fillRect(QRect(0, 0, 3, height()), tokens.accent);
    }

private:
    bool m_isChanged;
};

constexpr int labelWidth = 98;
constexpr int nowShare = 11;
constexpr int beforeShare = 10;

QHBoxLayout *columnsOf(QWidget *row, int vertical)
{
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(look::px(16), look::px(vertical), look::px(16), look::px(vertical));
    columns->setSpacing(look::px(12));
    return columns;
}

Text *quiet(const QString &words, QWidget *parent)
{
    auto *text = new Text(words, TextRole::Small, parent);
    text->setInk(&Tokens::text2);
    text->setWrapped(true);
    return text;
}

/// "1,8 MB · tillagt 6 mars 2026"
QString factsOf(const Evidence &evidence)
{
    QStringList facts;
    if (evidence.size > 0)
        facts << QLocale().formattedDataSize(evidence.size, 1, QLocale::DataSizeTraditionalFormat);
    if (evidence.seenOn.isValid())
        facts << AnswerComparison::tr("added %1").arg(words::longDay(evidence.seenOn));
    return facts.join(u" · "_s);
}
} // namespace

AnswerComparison::AnswerComparison(QWidget *parent)
    : QWidget(parent)
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->setSpacing(0);
}

void AnswerComparison::setSides(const PlanBook &book, const ComparedAnswer &now, const ComparedAnswer &before,
                                const QList<Recorded<Evidence>> &evidence)
{
    m_evidence = evidence;
    if (m_content) {
        m_content->hide(); // it goes with the next event; until then it shall not be seen
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_place->addWidget(m_content);
    addHead(now.title, before.title);
    for (const FieldChange &change : fieldChanges(book, now.answer, before.answer))
        addRow(book, change, now, before);
    m_rows->addStretch(1);
    m_content->show();
}

void AnswerComparison::addHead(const QString &now, const QString &before)
{
    auto *row = new QWidget(m_content);
    QHBoxLayout *columns = columnsOf(row, 6);
    auto *space = new QWidget(row);
    space->setFixedWidth(look::px(labelWidth));
    columns->addWidget(space);
    auto *left = new Text(now, TextRole::BodyStrong, row);
    left->setWrapped(true);
    columns->addWidget(left, nowShare);
    auto *right = new Text(before, TextRole::SmallStrong, row);
    right->setWrapped(true);
    right->setInk(&Tokens::text2);
    columns->addWidget(right, beforeShare);
    m_rows->addWidget(row);
    m_rows->addWidget(new Divider(Divider::Weight::Strong, m_content));
}

void AnswerComparison::addRow(const PlanBook &book, const FieldChange &change, const ComparedAnswer &now,
                              const ComparedAnswer &before)
{
    const bool isChanged = change.mark != FieldChange::Mark::Same;
    auto *row = new FieldRow(isChanged, m_content);
    row->setObjectName(u"field%1"_s.arg(int(change.field)));
    QHBoxLayout *columns = columnsOf(row, 7);
    auto *names = new QWidget(row);
    names->setFixedWidth(look::px(labelWidth));
    auto *stack = new QVBoxLayout(names);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(0);
    auto *label = new Text(change.label, TextRole::BodyStrong, names);
    label->setWrapped(true);
    stack->addWidget(label);
    if (isChanged) {
        auto *mark
            = new Text(change.mark == FieldChange::Mark::New ? tr("New") : tr("Changed"), TextRole::Caption, names);
        mark->setInk(&Tokens::accent);
        stack->addWidget(mark);
    }
    stack->addStretch(1);
    columns->addWidget(names);
    columns->addWidget(side(book, change, now, true, row), nowShare, Qt::AlignTop);
    columns->addWidget(side(book, change, before, false, row), beforeShare, Qt::AlignTop);
    m_rows->addWidget(row);
}

QWidget *AnswerComparison::side(const PlanBook &book, const FieldChange &change, const ComparedAnswer &one, bool isNow,
                                QWidget *parent)
{
    if (!one.answer)
        return quiet(isNow ? tr("No answer") : tr("No earlier answer"), parent);
    if (change.field == FieldChange::Field::Evidence)
        return evidenceSide(one, isNow, parent);
    const QString &value = isNow ? change.now : change.before;
    if (value.isEmpty())
        return quiet(tr("Nothing given"), parent);
    if (change.field == FieldChange::Field::Status) {
        auto *pane = new QWidget(parent);
        auto *row = new QHBoxLayout(pane);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(look::px(5));
        row->addWidget(new IconView(words::statusShape(book, one.answer->status), pane));
        auto *text = new Text(value, isNow ? TextRole::BodyStrong : TextRole::Body, pane);
        text->setWrapped(true);
        if (!isNow)
            text->setInk(&Tokens::text2);
        row->addWidget(text, 1);
        return pane;
    }
    if (change.field == FieldChange::Field::Delayed) {
        if (!isNow)
            return quiet(value, parent);
        return new Text(value, TextRole::Body, parent);
    }
    auto *text = new DiffText(isNow ? DiffText::Side::After : DiffText::Side::Before, parent);
    text->setTexts(change.before, change.now);
    return text;
}

QWidget *AnswerComparison::evidenceSide(const ComparedAnswer &one, bool isNow, QWidget *parent)
{
    if (one.answer->evidence.isEmpty())
        return quiet(tr("No evidence"), parent);
    auto *pane = new QWidget(parent);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(2));
    for (const EvidenceId id : one.answer->evidence) {
        const auto at = std::find_if(m_evidence.begin(), m_evidence.end(),
                                     [id](const auto &evidence) { return evidence.recordId == id.value; });
        if (at == m_evidence.end())
            continue;
        auto *row = new QHBoxLayout;
        row->setSpacing(look::px(5));
        row->addWidget(new IconView(ToolIcon::Attachment, pane), 0, Qt::AlignTop);
        const QString title = (*at)->title.isEmpty() ? (*at)->address : (*at)->title;
        auto *link = new LinkLabel(title, pane, isNow ? TextRole::Body : TextRole::Small);
        connect(link, &LinkLabel::clicked, this, [this, evidence = *at] { Q_EMIT evidenceOpened(evidence); });
        row->addWidget(link);
        row->addStretch(1);
        column->addLayout(row);
        if (const QString facts = factsOf(**at); isNow && !facts.isEmpty())
            column->addWidget(quiet(facts, pane));
    }
    column->addStretch(1);
    return pane;
}
