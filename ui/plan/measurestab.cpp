// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/measurestab.h"

#include "ui/look/look.h"
#include "ui/parts/formfield.h"
#include "ui/parts/tableview.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

MeasuresTab::MeasuresTab(QWidget *parent)
    : RecordTab(parent)
    , m_title(new QLineEdit)
    , m_short(new QLineEdit)
    , m_area(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_focus(new QPlainTextEdit)
{
    list()->setObjectName(u"measureList"_s);
    list()->setAccessibleName(tr("Areas and measures"));
    m_titleField = new FormField(tr("Title"), m_title, this);
    m_shortField = new FormField(tr("Short title"), m_short, this);
    m_shortField->setHint(tr("for a row of the matrix"));
    m_areaField = new FormField(tr("Area"), m_area, this);
    m_textField = new FormField(tr("Decided wording"), m_text, this);
    m_textField->setHint(tr("as the plan document has it, word for word"));
    m_focusField = new FormField(tr("Focus areas"), m_focus, this);
    m_focusField->setHint(tr("one per line"));
    m_title->setObjectName(u"measureTitle"_s);
    m_short->setObjectName(u"measureShort"_s);
    m_area->setObjectName(u"measureArea"_s);
    m_text->setObjectName(u"measureText"_s);
    m_focus->setObjectName(u"areaFocus"_s);
    for (FormField *field : {m_titleField, m_shortField, m_areaField, m_textField, m_focusField})
        form()->addWidget(field);
    for (QPlainTextEdit *text : {m_text, m_focus}) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
            if (text->hasFocus())
                setTyped();
        });
    }
    for (QLineEdit *field : {m_title, m_short})
        connect(field, &QLineEdit::textEdited, this, [this] { setTyped(); });
    connect(m_area, &QComboBox::activated, this, [this] { setTyped(); });
}

QList<RecordTab::Row> MeasuresTab::rows() const
{
    QList<Row> rows;
    for (const auto &area : book().areas()) {
        const auto measures = book().measuresOf(AreaId{area.recordId});
        rows << Row{area.recordId, area->section + u' ' + area->name,
                    tr("Area, %n measure(s)", nullptr, int(measures.size())), ToolIcon::Folder, {}};
        for (const auto &measure : measures) {
            rows << Row{measure.recordId, measure->title,
                        measure->officialText.isEmpty() ? tr("The decided wording is missing") : measure->shortTitle,
                        {}, measure->number};
        }
    }
    return rows;
}

bool MeasuresTab::fill(const QUuid &id)
{
    const auto *area = book().area(AreaId{id});
    const auto *measure = book().measure(MeasureId{id});
    for (FormField *field : {m_shortField, m_areaField, m_textField})
        field->setVisible(measure);
    m_focusField->setVisible(area);
    m_titleField->setFault({});
    m_shortField->setFault({});
    if (area) {
        setTitle(tr("Area %1").arg((*area)->section));
        m_title->setText((*area)->name);
        m_focus->setPlainText((*area)->focusAreas.join(u'\n'));
    }
    if (measure) {
        setTitle(tr("Measure %1").arg((*measure)->number));
        m_title->setText((*measure)->title);
        m_short->setText((*measure)->shortTitle);
        m_text->setPlainText((*measure)->officialText);
        m_area->clear();
        for (const auto &one : book().areas())
            m_area->addItem(one->section + u' ' + one->name, one.recordId);
        m_area->setCurrentIndex(m_area->findData((*measure)->area.value));
    }
    return area || measure;
}

bool MeasuresTab::check()
{
    const bool hasTitle = !m_title->text().trimmed().isEmpty();
    const bool hasShort = isArea() || !m_short->text().trimmed().isEmpty();
    m_titleField->setFault(hasTitle ? QString() : tr("Write a title."));
    m_shortField->setFault(hasShort ? QString() : tr("Write a short title: the matrix has no room for the long one."));
    if (!hasTitle)
        m_title->setFocus();
    else if (!hasShort)
        m_short->setFocus();
    return hasTitle && hasShort;
}

void MeasuresTab::save()
{
    if (const auto *found = book().area(AreaId{chosen()})) {
        Area area = **found;
        area.name = m_title->text().trimmed();
        area.focusAreas.clear();
        for (const QString &line : m_focus->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                area.focusAreas << line.trimmed();
        }
        Q_EMIT saveAsked(tr("Area %1").arg(area.section), {PlanDraft::of(chosen(), area)});
    } else if (const auto *old = book().measure(MeasureId{chosen()})) {
        Measure measure = **old;
        measure.title = m_title->text().trimmed();
        measure.shortTitle = m_short->text().trimmed();
        measure.officialText = m_text->toPlainText().trimmed();
        measure.area = {m_area->currentData().toUuid()};
        Q_EMIT saveAsked(tr("Measure %1").arg(measure.number), {PlanDraft::of(chosen(), measure)});
    }
}
