// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/statusestab.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace {
/// The shapes that a plan file names, and what they are drawn as.
const QList<std::pair<QString, StatusShape>> &shapes()
{
    static const QList<std::pair<QString, StatusShape>> all{
        {u"ring"_s, StatusShape::NotStarted},  {u"half"_s, StatusShape::Started},
        {u"cycle"_s, StatusShape::Continuous}, {u"done"_s, StatusShape::Completed},
        {u"ended"_s, StatusShape::Abandoned},  {u"bar"_s, StatusShape::NotRelevant}};
    return all;
}

/// The permanent code of a new status, from its English label: "On hold" is on_hold.
QString codeFor(const PlanBook &book, const QString &label)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString code = label.toLower().replace(others, u"_"_s);
    while (code.startsWith(u'_'))
        code.remove(0, 1);
    while (code.endsWith(u'_'))
        code.chop(1);
    if (code.isEmpty())
        code = u"status"_s;
    QString free = code;
    for (int next = 2; book.status(free); ++next)
        free = code + u'_' + QString::number(next);
    return free;
}
} // namespace

StatusesTab::StatusesTab(QWidget *parent)
    : RecordTab(parent)
    , m_swedish(new QLineEdit)
    , m_english(new QLineEdit)
    , m_shape(new QComboBox)
    , m_meaning(new QComboBox)
{
    list()->setObjectName(u"statusList"_s);
    list()->setAccessibleName(tr("Statuses"));
    m_new = new Button(tr("New status …"), ButtonKind::Outlined, this);
    m_new->setObjectName(u"newStatus"_s);
    m_new->setCompact(true);
    m_newReason = new Text(TextRole::Small, this);
    m_newReason->setInk(&Tokens::text2);
    m_newReason->setWrapped(true);
    listActions()->addWidget(m_new);
    listTop()->addWidget(m_newReason);
    connect(m_new, &Button::clicked, this, &StatusesTab::begin);
    m_swedishField = new FormField(tr("In Swedish"), m_swedish, this);
    m_englishField = new FormField(tr("In English"), m_english, this);
    m_shapeField = new FormField(tr("Shape"), m_shape, this);
    m_shapeField->setHint(tr("told apart without colour"));
    m_swedish->setObjectName(u"statusSwedish"_s);
    m_english->setObjectName(u"statusEnglish"_s);
    m_shape->setObjectName(u"statusShape"_s);
    m_meaningField = new FormField(tr("Counts as"), m_meaning, this);
    m_meaning->setObjectName(u"statusMeaning"_s);
    const QList<std::pair<QString, QString>> meanings{{u"not_begun"_s, tr("not begun")},
                                                      {u"begun"_s, tr("begun")},
                                                      {u"ongoing"_s, tr("ongoing")},
                                                      {u"completed"_s, tr("completed")},
                                                      {u"ended"_s, tr("ended without being completed")},
                                                      {u"not_relevant"_s, tr("not relevant")}};
    for (const auto &[code, words] : meanings)
        m_meaning->addItem(words, code);
    for (const auto &[code, shape] : shapes())
        m_shape->addItem(look::icon(shape), look::label(shape), code);
    for (FormField *field : {m_swedishField, m_englishField, m_shapeField, m_meaningField})
        form()->addWidget(field);
    for (QLineEdit *field : {m_swedish, m_english})
        connect(field, &QLineEdit::textEdited, this, [this] { setTyped(); });
    for (QComboBox *box : {m_shape, m_meaning})
        connect(box, &QComboBox::activated, this, [this] { setTyped(); });
}

const Recorded<Status> *StatusesTab::status(const QUuid &id) const
{
    for (const auto *list : {&book().statuses(), &book().withdrawnStatuses()}) {
        for (const auto &one : *list) {
            if (one.recordId == id)
                return &one;
        }
    }
    return nullptr;
}

QList<RecordTab::Row> StatusesTab::rows() const
{
    QList<Row> rows;
    for (const auto &one : book().statuses())
        rows << Row{one.recordId, one->labelSv, one->labelEn, words::statusShape(book(), one->code), {}};
    if (!book().withdrawnStatuses().isEmpty())
        rows << heading(tr("Ended"));
    for (const auto &one : book().withdrawnStatuses())
        rows << Row{one.recordId, one->labelSv, tr("Earlier answers keep it"), {}, {}};
    return rows;
}

bool StatusesTab::isShapeFree(const QString &shape) const
{
    return std::none_of(book().statuses().begin(), book().statuses().end(),
                        [&](const auto &one) { return one.recordId != chosen() && one->shape == shape; });
}

void StatusesTab::showStatus(const Status &status)
{
    m_shown = status;
    m_swedish->setText(status.labelSv);
    m_english->setText(status.labelEn);
    m_shape->setCurrentIndex(qMax(0, m_shape->findData(status.shape)));
    m_meaning->setCurrentIndex(qMax(0, m_meaning->findData(status.meaning)));
    m_meaning->setEnabled(chosen().isNull());
    m_meaningField->setHint(chosen().isNull() ? tr("cannot be changed later") : tr("stays, so that rounds compare"));
    for (FormField *field : {m_swedishField, m_englishField, m_shapeField})
        field->setFault({});
}

bool StatusesTab::fill(const QUuid &id)
{
    const bool isFull = book().statuses().size() >= shapes().size();
    m_new->setEnabled(!isFull);
    m_newReason->setText(isFull ? tr("Every shape is taken. End a status first.") : QString());
    const auto *one = status(id);
    if (!one)
        return false;
    m_newReason->setVisible(isFull);
    setTitle((*one)->labelSv);
    showStatus(**one);
    if ((*one)->withdrawn) {
        offerEnd(tr("Take it up again"),
                 isShapeFree((*one)->shape) ? QString() : tr("Another status has its shape. Change that one first."));
    } else {
        offerEnd(tr("End the status"),
                 book().statuses().size() > 1 ? QString() : tr("A plan needs at least one status."),
                 tr("No new answer can choose it. Earlier answers keep it."));
    }
    return true;
}

void StatusesTab::begin()
{
    if (!saveTyped())
        return;
    Status fresh;
    for (const auto &[code, shape] : shapes()) {
        const bool isTaken = std::any_of(book().statuses().begin(), book().statuses().end(),
                                         [&code = code](const auto &one) { return one->shape == code; });
        if (!isTaken && fresh.shape.isEmpty())
            fresh.shape = code;
    }
    for (const auto &one : book().statuses())
        fresh.position = qMax(fresh.position, one->position);
    ++fresh.position;
    fresh.meaning = u"ongoing"_s;
    beginNew(tr("A new status"));
    showStatus(fresh);
    m_swedish->setFocus(Qt::TabFocusReason);
}

bool StatusesTab::check()
{
    const bool hasSwedish = !m_swedish->text().trimmed().isEmpty();
    const bool hasEnglish = !m_english->text().trimmed().isEmpty();
    const bool isFree = m_shown.withdrawn || isShapeFree(m_shape->currentData().toString());
    m_swedishField->setFault(hasSwedish ? QString() : tr("Write the status in Swedish."));
    m_englishField->setFault(hasEnglish ? QString() : tr("Write the status in English."));
    m_shapeField->setFault(isFree ? QString() : tr("Another status has this shape. Choose a free one."));
    if (!hasSwedish)
        m_swedish->setFocus();
    else if (!hasEnglish)
        m_english->setFocus();
    else if (!isFree)
        m_shape->setFocus();
    return hasSwedish && hasEnglish && isFree;
}

Status StatusesTab::typed() const
{
    Status status = m_shown;
    status.labelSv = m_swedish->text().trimmed();
    status.labelEn = m_english->text().trimmed();
    status.shape = m_shape->currentData().toString();
    if (status.code.isEmpty()) {
        status.meaning = m_meaning->currentData().toString();
        status.code = codeFor(book(), status.labelEn);
    }
    return status;
}

void StatusesTab::save()
{
    const Status status = typed();
    Q_EMIT saveAsked(tr("Status %1").arg(status.labelSv), {PlanDraft::of(chosen(), status)});
}

void StatusesTab::turnEnd()
{
    if (isTyped() && !check())
        return;
    Status status = typed();
    status.withdrawn = !status.withdrawn;
    setTyped(false);
    Q_EMIT saveAsked(tr("Status %1").arg(status.labelSv), {PlanDraft::of(chosen(), status)});
}
