// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/statusestab.h"

#include "ui/look/look.h"
#include "ui/parts/formfield.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace
{
/// The shapes that a plan file names, and what they are drawn as.
const QList<std::pair<QString, StatusShape>> &shapes()
{
    static const QList<std::pair<QString, StatusShape>> all{
        {u"ring"_s, StatusShape::NotStarted}, {u"half"_s, StatusShape::Started}, {u"cycle"_s, StatusShape::Continuous},
        {u"done"_s, StatusShape::Completed},  {u"ended"_s, StatusShape::Abandoned}, {u"bar"_s, StatusShape::NotRelevant}};
    return all;
}
} // namespace

StatusesTab::StatusesTab(QWidget *parent)
    : RecordTab(parent)
    , m_swedish(new QLineEdit)
    , m_english(new QLineEdit)
    , m_shape(new QComboBox)
{
    list()->setObjectName(u"statusList"_s);
    list()->setAccessibleName(tr("Statuses"));
    m_swedishField = new FormField(tr("In Swedish"), m_swedish, this);
    m_englishField = new FormField(tr("In English"), m_english, this);
    m_shapeField = new FormField(tr("Shape"), m_shape, this);
    m_shapeField->setHint(tr("told apart without colour"));
    m_swedish->setObjectName(u"statusSwedish"_s);
    m_english->setObjectName(u"statusEnglish"_s);
    m_shape->setObjectName(u"statusShape"_s);
    for (const auto &[code, shape] : shapes())
        m_shape->addItem(look::icon(shape), look::label(shape), code);
    for (FormField *field : {m_swedishField, m_englishField, m_shapeField})
        form()->addWidget(field);
    auto *hint = new Text(tr("What a status counts as stays, so that rounds can be compared."), TextRole::Small, this);
    hint->setInk(&Tokens::text2);
    hint->setWrapped(true);
    form()->addWidget(hint);
    for (QLineEdit *field : {m_swedish, m_english})
        connect(field, &QLineEdit::textEdited, this, [this] { setTyped(); });
    connect(m_shape, &QComboBox::activated, this, [this] { setTyped(); });
}

const Recorded<Status> *StatusesTab::status(const QUuid &id) const
{
    for (const auto &one : book().statuses()) {
        if (one.recordId == id)
            return &one;
    }
    return nullptr;
}

QList<RecordTab::Row> StatusesTab::rows() const
{
    QList<Row> rows;
    for (const auto &one : book().statuses())
        rows << Row{one.recordId, one->labelSv, one->labelEn, words::statusShape(book(), one->code), {}};
    return rows;
}

bool StatusesTab::fill(const QUuid &id)
{
    const auto *one = status(id);
    if (!one)
        return false;
    setTitle((*one)->labelSv);
    m_swedish->setText((*one)->labelSv);
    m_english->setText((*one)->labelEn);
    m_shape->setCurrentIndex(qMax(0, m_shape->findData((*one)->shape)));
    for (FormField *field : {m_swedishField, m_englishField, m_shapeField})
        field->setFault({});
    return true;
}

bool StatusesTab::check()
{
    const bool hasSwedish = !m_swedish->text().trimmed().isEmpty();
    const bool hasEnglish = !m_english->text().trimmed().isEmpty();
    bool isFree = true;
    for (const auto &one : book().statuses())
        isFree = isFree && (one.recordId == chosen() || one->shape != m_shape->currentData().toString());
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

void StatusesTab::save()
{
    const auto *one = status(chosen());
    if (!one)
        return;
    Status changed = **one;
    changed.labelSv = m_swedish->text().trimmed();
    changed.labelEn = m_english->text().trimmed();
    changed.shape = m_shape->currentData().toString();
    Q_EMIT saveAsked(tr("Status %1").arg(changed.labelSv), {PlanDraft::of(chosen(), changed)});
}
