// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planform.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/datefield.h"
#include "ui/parts/formfield.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

PlanForm::PlanForm(QWidget *parent)
    : PlanTab(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *pane = new QWidget(scroll);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(16));
    column->setSpacing(look::px(12));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look::px(16));
    grid->setVerticalSpacing(look::px(12));
    m_title = line(u"planTitle"_s);
    m_municipality = line(u"planMunicipality"_s);
    m_short = line(u"planShort"_s);
    m_decidedBy = line(u"planDecidedBy"_s);
    m_appliesTo = line(u"planAppliesTo"_s);
    m_reportTo = line(u"planReportTo"_s);
    m_previous = line(u"planPrevious"_s);
    m_from = new DateField;
    m_to = new DateField;
    m_decidedOn = new DateField;
    m_from->setObjectName(u"planFrom"_s);
    m_to->setObjectName(u"planTo"_s);
    m_decidedOn->setObjectName(u"planDecidedOn"_s);
    m_owner = new QComboBox;
    m_owner->setObjectName(u"planOwner"_s);
    m_department = new QComboBox;
    m_department->setObjectName(u"planDepartment"_s);
    m_language = new QComboBox;
    m_language->setObjectName(u"planLanguage"_s);
    m_language->addItem(tr("Swedish"), u"sv"_s);
    m_language->addItem(tr("English"), u"en"_s);
    m_years = new QSpinBox;
    m_years->setObjectName(u"planYears"_s);
    m_years->setRange(0, 10);
    int row = 0;
    const auto pair = [&](QWidget *left, QWidget *right) {
        grid->addWidget(left, row, 0);
        grid->addWidget(right, row++, 1);
    };
    m_titleField = new FormField(tr("Title"), m_title, pane);
    m_municipalityField = new FormField(tr("Municipality"), m_municipality, pane);
    m_toField = new FormField(tr("Holds until"), m_to, pane);
    grid->addWidget(m_titleField, row++, 0, 1, 2);
    auto *shortField = new FormField(tr("In running text"), m_short, pane);
    shortField->setHint(tr("the city, the municipality"));
    pair(m_municipalityField, shortField);
    pair(new FormField(tr("Holds from"), m_from, pane), m_toField);
    pair(new FormField(tr("Decided by"), m_decidedBy, pane), new FormField(tr("Decided on"), m_decidedOn, pane));
    pair(new FormField(tr("Applies to"), m_appliesTo, pane), new FormField(tr("Earlier plan"), m_previous, pane));
    auto *yearsField = new FormField(tr("Years between reports"), m_years, pane);
    pair(new FormField(tr("Reported to"), m_reportTo, pane), yearsField);
    pair(new FormField(tr("Owner"), m_owner, pane), new FormField(tr("The owner's department"), m_department, pane));
    auto *languageField = new FormField(tr("Language of the reports"), m_language, pane);
    grid->addWidget(languageField, row, 0);
    auto *place = new QWidget(pane);
    place->setMaximumWidth(look::px(640));
    place->setLayout(grid);
    grid->setContentsMargins(0, 0, 0, 0);
    column->addWidget(place);
    m_save = new Button(tr("Save"), ButtonKind::Primary, pane);
    m_save->setObjectName(u"savePlan"_s);
    m_save->setShortcut(QKeySequence::Save);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch(1);
    scroll->setWidget(pane);
    outer->addWidget(scroll);
    const auto typed = [this] { setTyped(true); };
    for (DateField *date : {m_from, m_to, m_decidedOn})
        connect(date, &QLineEdit::textEdited, this, typed);
    for (QComboBox *box : {m_owner, m_department, m_language}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
        connect(box, &QComboBox::activated, this, typed);
    }
    connect(m_years, &QSpinBox::valueChanged, this, typed);
    connect(m_owner, &QComboBox::activated, this, &PlanForm::fillUnits);
    connect(m_save, &Button::clicked, this, [this] { saveTyped(); });
    setTyped(false);
}

QLineEdit *PlanForm::line(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    connect(field, &QLineEdit::textEdited, this, [this] { setTyped(true); });
    return field;
}

void PlanForm::setTyped(bool typed)
{
    m_isTyped = typed;
    m_save->setEnabled(typed);
    Q_EMIT typedChanged();
}

void PlanForm::setBook(const PlanBook &book)
{
    m_book = book;
    if (m_isTyped)
        return;
    const Plan &plan = *book.plan();
    m_title->setText(plan.title);
    m_municipality->setText(plan.municipality);
    m_short->setText(plan.municipalityShort);
    m_decidedBy->setText(plan.decidedBy);
    m_appliesTo->setText(plan.appliesTo);
    m_reportTo->setText(plan.reportTo);
    m_previous->setText(plan.previousPlan);
    m_from->setDate(plan.validFrom);
    m_to->setDate(plan.validTo);
    m_decidedOn->setDate(plan.decidedOn);
    m_years->setValue(plan.reportEveryYears);
    m_language->setCurrentIndex(qMax(0, m_language->findData(plan.language)));
    m_owner->clear();
    m_owner->addItem(tr("None"), QUuid());
    for (const auto &unit : book.units()) {
        if (unit->parent.isNull())
            m_owner->addItem(words::unitLabel(book, UnitId{unit.recordId}), unit.recordId);
    }
    m_owner->setCurrentIndex(qMax(0, m_owner->findData(plan.ownerUnit.value)));
    fillUnits();
    m_department->setCurrentIndex(qMax(0, m_department->findData(plan.ownerDepartment.value)));
    setTyped(false);
}

void PlanForm::fillUnits()
{
    m_department->clear();
    m_department->addItem(tr("None"), QUuid());
    for (const auto &unit : m_book.units()) {
        if (!unit->parent.isNull() && unit->parent.value == m_owner->currentData().toUuid())
            m_department->addItem(words::capitalised(m_book.unitName(UnitId{unit.recordId})), unit.recordId);
    }
}

Plan PlanForm::plan() const
{
    Plan plan = *m_book.plan();
    plan.title = m_title->text().trimmed();
    plan.municipality = m_municipality->text().trimmed();
    plan.municipalityShort = m_short->text().trimmed();
    plan.decidedBy = m_decidedBy->text().trimmed();
    plan.appliesTo = m_appliesTo->text().trimmed();
    plan.reportTo = m_reportTo->text().trimmed();
    plan.previousPlan = m_previous->text().trimmed();
    plan.validFrom = m_from->date();
    plan.validTo = m_to->date();
    plan.decidedOn = m_decidedOn->date();
    plan.reportEveryYears = m_years->value();
    plan.language = m_language->currentData().toString();
    plan.ownerUnit = {m_owner->currentData().toUuid()};
    plan.ownerDepartment = {m_department->currentData().toUuid()};
    return plan;
}

bool PlanForm::check()
{
    const Plan plan = this->plan();
    const bool isBackwards = plan.validFrom.isValid() && plan.validTo.isValid() && plan.validTo < plan.validFrom;
    m_titleField->setFault(plan.title.isEmpty() ? tr("Write the plan's title.") : QString());
    m_municipalityField->setFault(plan.municipality.isEmpty() ? tr("Write whose plan it is.") : QString());
    m_toField->setFault(isBackwards ? tr("The plan ends before it begins.") : QString());
    if (plan.title.isEmpty())
        m_title->setFocus();
    else if (plan.municipality.isEmpty())
        m_municipality->setFocus();
    else if (isBackwards)
        m_to->setFocus();
    return !plan.title.isEmpty() && !plan.municipality.isEmpty() && !isBackwards;
}

bool PlanForm::saveTyped()
{
    if (!m_isTyped)
        return true;
    if (!check())
        return false;
    Q_EMIT saveAsked(tr("The plan"), {PlanDraft::of(m_book.plan().recordId, plan())});
    setTyped(false);
    return true;
}
