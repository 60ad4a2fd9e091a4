// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/conflictpane.h"

#include "core/assignment/assignment.h"
#include "ui/exchange/exchangewords.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/card.h"
#include "ui/parts/difftext.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {
using Field = FieldChange::Field;

constexpr Field textFields[] = {Field::Done, Field::Effect, Field::Helped, Field::Hindered, Field::Next};

QString Answer::*memberOf(Field field)
{
    switch (field) {
    case Field::Effect: return &Answer::effect;
    case Field::Helped: return &Answer::helped;
    case Field::Hindered: return &Answer::hindered;
    case Field::Next: return &Answer::next;
    default: return &Answer::done;
    }
}

} // namespace

ConflictPane::ConflictPane(QWidget *parent)
    : QWidget(parent)
    , m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    m_place->setSpacing(look::px(6));
    m_title = new SectionTitle(QString(), this);
    m_title->setWrapped(true);
    m_place->addWidget(m_title);
    m_unit = new Text(TextRole::SmallStrong, this);
    m_place->addWidget(m_unit);
    m_place->addWidget(new MessageStrip(MessageIcon::Info,
                                        tr("This was changed in two places. Both versions are kept. Take one of "
                                           "them, or write a joint one."),
                                        this));
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setObjectName(u"conflictFault"_s);
    m_fault->hide();
    m_place->addWidget(m_fault);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("The versions"));
    m_place->addWidget(m_scroll, 1);
}

void ConflictPane::clear()
{
    m_conflict = {};
}

void ConflictPane::showFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

void ConflictPane::setReceipts(const RecordContext &context, const QHash<RevisionId, ReceivedItem> &receipts,
                               QDate today)
{
    for (int i = 0; i < m_conflict.versions.size() && i < m_receipts.size(); ++i) {
        const Revision &version = m_conflict.versions.at(i);
        const auto receipt = receipts.constFind(version.id);
        if (receipt == receipts.constEnd())
            continue;
        m_authors.at(i)->setText(words::authorVia(context.people, version.author, *receipt));
        m_receipts.at(i)->setText(u"%1. %2"_s.arg(words::moment(version.writtenAt, context.book, today),
                                                  words::receiptLine(context.book, context.people, *receipt, today)));
    }
}

QList<Answer> ConflictPane::answers() const
{
    QList<Answer> out;
    for (const auto &content : m_conflict.contents)
        out << fromFields<Answer>(content.value_or(Fields{}));
    return out;
}

void ConflictPane::setConflict(const RecordContext &context, const QString &title, const QString &unit,
                               const Conflict &conflict, QDate today)
{
    m_title->setText(title);
    m_unit->setText(unit);
    if (conflict == m_conflict)
        return;
    m_conflict = conflict;
    showFault({});
    build(context, today);
}

void ConflictPane::build(const RecordContext &context, QDate today)
{
    m_authors.clear();
    m_receipts.clear();
    m_texts.clear();
    m_fieldTexts.clear();
    m_fieldChoices.clear();
    m_status = nullptr;
    m_delayed = nullptr;
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, look::px(4), 0, 0);
    grid->setHorizontalSpacing(look::px(12));
    grid->setVerticalSpacing(look::px(8));
    addHeads(grid, context.book, context.people, today);
    if (m_conflict.kind == "answer"_L1)
        addAnswerRows(grid, context.book);
    else if (m_conflict.kind == "assignment"_L1)
        addStateRows(grid, context.book, today);
    else
        addFieldRows(grid, context);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(content); // the old one goes with it
}

void ConflictPane::addHeads(QGridLayout *grid, const PlanBook &book, const QList<PersonEntry> &people, QDate today)
{
    for (int i = 0; i < m_conflict.versions.size(); ++i) {
        const Revision &version = m_conflict.versions.at(i);
        const QString who = people::authorName(people, version.author);
        m_authors << wrappedText(who, TextRole::BodyStrong, nullptr);
        m_receipts << wrappedText(words::moment(version.writtenAt, book, today), TextRole::Small, nullptr,
                                  &Tokens::text2);
        m_receipts.last()->setObjectName(u"version%1"_s.arg(i));
        grid->addWidget(m_authors.last(), 0, i + 1);
        grid->addWidget(m_receipts.last(), 1, i + 1);
        auto *take = new Button(tr("Take this one"));
        take->setObjectName(u"take%1"_s.arg(i));
        take->setCompact(true);
        take->setAccessibleName(tr("Take the version by %1").arg(who));
        take->setEnabled(m_conflict.contents.at(i).has_value());
        connect(take, &Button::clicked, this, [this, id = version.id] { Q_EMIT versionTaken(m_conflict.record, id); });
        grid->addWidget(take, 2, i + 1, Qt::AlignLeft);
        grid->setColumnStretch(i + 1, 1);
    }
    grid->addWidget(new Divider(Divider::Weight::Strong), 3, 0, 1, -1);
}

void ConflictPane::addJointHead(QGridLayout *grid, const QString &saved)
{
    const int joint = int(m_conflict.versions.size()) + 1;
    const bool isAnswer = m_conflict.kind == "answer"_L1;
    grid->setColumnStretch(joint, 1);
    grid->addWidget(wrappedText(isAnswer ? tr("Joint text") : tr("Joint version"), TextRole::BodyStrong, nullptr), 0,
                    joint);
    grid->addWidget(wrappedText(tr("from the newest"), TextRole::Small, nullptr, &Tokens::text2), 1, joint);
    auto *save = new Button(saved, ButtonKind::Primary);
    save->setObjectName(u"saveJoint"_s);
    save->setCompact(true);
    connect(save, &Button::clicked, this, isAnswer ? &ConflictPane::tellJoint : &ConflictPane::tellJointRecord);
    grid->addWidget(save, 2, joint, Qt::AlignLeft);
}

void ConflictPane::addAnswerRows(QGridLayout *grid, const PlanBook &book)
{
    const QList<Answer> versions = answers();
    m_start = versions.last();
    addJointHead(grid, tr("Save the text"));
    int row = 4;
    for (const Field field :
         {Field::Status, Field::Delayed, Field::Done, Field::Effect, Field::Helped, Field::Hindered, Field::Next}) {
        grid->addWidget(wrappedText(fieldLabel(field), TextRole::BodyStrong, nullptr), row, 0, Qt::AlignTop);
        for (int i = 0; i < versions.size(); ++i) {
            const Answer &one = versions.at(i);
            QWidget *shown = nullptr;
            if (field == Field::Status) {
                shown = new IconText(words::statusShape(book, one.status), words::statusLabel(book, one.status));
            } else if (field == Field::Delayed) {
                shown = new Text(one.delayed ? tr("Yes") : tr("No"));
            } else if (one.*memberOf(field) == QString()) {
                shown = wrappedText(tr("Nothing given"), TextRole::Small, nullptr, &Tokens::text2);
            } else {
                // Against its neighbour: which words are this version's own.
                auto *diff = new DiffText(DiffText::Side::After);
                diff->setTexts(versions.at(i == 0 ? 1 : 0).*memberOf(field), one.*memberOf(field));
                shown = diff;
            }
            grid->addWidget(shown, row, i + 1, Qt::AlignTop);
        }
        addJoint(grid, row++, book, field);
    }
}

void ConflictPane::addJoint(QGridLayout *grid, int row, const PlanBook &book, Field field)
{
    const int column = int(m_conflict.versions.size()) + 1;
    const QString name = tr("%1, joint text").arg(fieldLabel(field));
    if (field == Field::Status) {
        m_status = new QComboBox;
        m_status->setObjectName(u"jointStatus"_s);
        m_status->setAccessibleName(name);
        m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const auto &status : book.statuses())
            m_status->addItem(look::icon(words::statusShape(book, status->code)),
                              words::statusLabel(book, status->code), status->code);
        m_status->setCurrentIndex(m_status->findData(m_start.status));
        grid->addWidget(m_status, row, column, Qt::AlignTop);
        return;
    }
    if (field == Field::Delayed) {
        m_delayed = new QCheckBox(tr("The work is delayed"));
        m_delayed->setObjectName(u"jointDelayed"_s);
        m_delayed->setChecked(m_start.delayed);
        grid->addWidget(m_delayed, row, column, Qt::AlignTop);
        return;
    }
    auto *edit = new QPlainTextEdit(m_start.*memberOf(field));
    edit->setObjectName(u"joint%1"_s.arg(int(field)));
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setMinimumWidth(look::px(120));
    edit->setFixedHeight(look::px(12) + 4 * look::lineHeight(look::font(TextRole::Body)));
    m_texts.insert(int(field), edit);
    grid->addWidget(edit, row, column, Qt::AlignTop);
}

void ConflictPane::addStateRows(QGridLayout *grid, const PlanBook &book, QDate today)
{
    grid->addWidget(wrappedText(tr("State"), TextRole::BodyStrong, nullptr), 4, 0, Qt::AlignTop);
    grid->addWidget(wrappedText(tr("Reason"), TextRole::BodyStrong, nullptr), 5, 0, Qt::AlignTop);
    for (int i = 0; i < m_conflict.contents.size(); ++i) {
        const Assignment one = fromFields<Assignment>(m_conflict.contents.at(i).value_or(Fields{}));
        const AnswerIcon icon = words::answerIcon(assignmentStateOf(one.state));
        QString state = look::label(icon);
        if (one.submittedAt > 0)
            state = tr("%1 (submitted %2)").arg(state, words::moment(one.submittedAt, book, today));
        grid->addWidget(new IconText(icon, state), 4, i + 1, Qt::AlignTop);
        grid->addWidget(wrappedText(one.reason.isEmpty() ? tr("Nothing given") : one.reason, TextRole::Body, nullptr),
                        5, i + 1, Qt::AlignTop);
    }
}

void ConflictPane::tellJoint()
{
    Answer joint = m_start;
    joint.unchanged = false;
    joint.status = m_status->currentData().toString();
    joint.delayed = m_delayed->isChecked();
    for (const Field field : textFields)
        joint.*memberOf(field) = m_texts.value(int(field))->toPlainText().trimmed();
    for (const Answer &version : answers()) {
        for (const EvidenceId id : version.evidence) {
            if (!joint.evidence.contains(id))
                joint.evidence << id;
        }
    }
    // Every field is given, the empty ones too: what is left out would come from the newest version.
    Fields fields;
    for (const QString &name : columnsOf<Answer>())
        fields.emplace(name, Value());
    for (const auto &[name, value] : fieldsOf(joint))
        fields[name] = value;
    Q_EMIT jointWritten(m_conflict.record, fields);
}
