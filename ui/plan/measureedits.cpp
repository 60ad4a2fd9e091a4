// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/measurestab.h"

#include "ui/parts/formfield.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

// What is done with the form of areas and measures: begun anew, checked, saved, ended.

AreaId MeasuresTab::areaNow() const
{
    if (const auto *measure = book().measure(MeasureId{chosen()}))
        return (*measure)->area;
    const auto *area = book().area(AreaId{chosen()});
    if (area && !(*area)->ended)
        return {area->recordId};
    return book().areas().isEmpty() ? AreaId{} : AreaId{book().areas().last().recordId};
}

void MeasuresTab::begin(bool isArea)
{
    if (!saveTyped())
        return;
    const AreaId now = areaNow();
    QStringList numbers;
    if (isArea) {
        const auto *beside = book().area(now);
        Area area{.parent = beside ? (*beside)->parent : AreaId{}};
        for (const auto &one : book().areas()) {
            if (one->parent == area.parent)
                numbers << one->section;
        }
        area.section = words::nextNumber(numbers);
        beginNew(tr("A new area"));
        showArea(area);
    } else {
        Measure measure{.area = now};
        for (const auto &one : book().measures()) {
            // Numbers that run through the plan go on after the last one; "2.3" goes on within its area.
            if (one->number.toInt() > 0 || one->area == now)
                numbers << one->number;
            measure.position = qMax(measure.position, one->position);
        }
        ++measure.position;
        measure.number = words::nextNumber(numbers);
        beginNew(tr("A new measure"));
        showMeasure(measure);
    }
    m_title->setFocus(Qt::TabFocusReason);
}

bool MeasuresTab::isTaken(const QString &number) const
{
    const auto has = [&](const auto &list, auto member) {
        return std::any_of(list.begin(), list.end(),
                           [&](const auto &one) { return one.recordId != chosen() && (*one).*member == number; });
    };
    return m_isArea ? has(book().areas(), &Area::section) : has(book().measures(), &Measure::number);
}

bool MeasuresTab::check()
{
    const QString number = m_number->text().trimmed();
    const bool hasNumber = !number.isEmpty() && !isTaken(number);
    const bool hasTitle = !m_title->text().trimmed().isEmpty();
    const bool hasShort = m_isArea || !m_short->text().trimmed().isEmpty();
    m_numberField->setFault(number.isEmpty() ? tr("Write the number it has in the plan.")
                            : hasNumber      ? QString()
                            : m_isArea       ? tr("Another area has this number.")
                                             : tr("Another measure has this number."));
    m_titleField->setFault(hasTitle ? QString() : tr("Write a title."));
    m_shortField->setFault(hasShort ? QString() : tr("Write a short title: the matrix has no room for the long one."));
    if (!hasNumber)
        m_number->setFocus();
    else if (!hasTitle)
        m_title->setFocus();
    else if (!hasShort)
        m_short->setFocus();
    return hasNumber && hasTitle && hasShort;
}

Area MeasuresTab::typedArea() const
{
    Area area = m_shownArea;
    area.section = m_number->text().trimmed();
    area.name = m_title->text().trimmed();
    area.parent = {m_parent->currentData().toUuid()};
    area.focusAreas.clear();
    for (const QString &line : m_focus->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            area.focusAreas << line.trimmed();
    }
    return area;
}

Measure MeasuresTab::typedMeasure() const
{
    Measure measure = m_shownMeasure;
    measure.number = m_number->text().trimmed();
    measure.title = m_title->text().trimmed();
    measure.shortTitle = m_short->text().trimmed();
    measure.officialText = m_text->toPlainText().trimmed();
    measure.area = {m_area->currentData().toUuid()};
    return measure;
}

/// A new area stands after the last one of the same parent; those behind move a step.
QList<PlanDraft> MeasuresTab::placed(Area area) const
{
    int position = 0;
    for (const auto &one : book().areas()) {
        if (area.parent.isNull() || one->parent == area.parent || one.recordId == area.parent.value)
            position = qMax(position, one->position);
    }
    area.position = position + 1;
    QList<PlanDraft> drafts{PlanDraft::of({}, area)};
    for (const auto &one : book().areas()) {
        if (one->position <= position)
            continue;
        Area moved = *one;
        ++moved.position;
        drafts << PlanDraft::of(one.recordId, moved);
    }
    return drafts;
}

void MeasuresTab::save()
{
    if (m_isArea) {
        const Area area = typedArea();
        Q_EMIT saveAsked(tr("Area %1").arg(area.section),
                         chosen().isNull() ? placed(area) : QList<PlanDraft>{PlanDraft::of(chosen(), area)});
    } else {
        const Measure measure = typedMeasure();
        Q_EMIT saveAsked(tr("Measure %1").arg(measure.number), {PlanDraft::of(chosen(), measure)});
    }
}

void MeasuresTab::turnEnd()
{
    if (isTyped() && !check())
        return;
    setTyped(false);
    if (m_isArea) {
        Area area = typedArea();
        area.ended = !area.ended;
        Q_EMIT saveAsked(tr("Area %1").arg(area.section), {PlanDraft::of(chosen(), area)});
    } else {
        Measure measure = typedMeasure();
        measure.ended = !measure.ended;
        Q_EMIT saveAsked(tr("Measure %1").arg(measure.number), {PlanDraft::of(chosen(), measure)});
    }
}
