// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/measurestab.h"

#include "core/text/clock.h"
#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/plan/planwords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

MeasuresTab::MeasuresTab(QWidget *parent)
    : RecordTab(parent)
    , m_number(new QLineEdit)
    , m_title(new QLineEdit)
    , m_short(new QLineEdit)
    , m_area(new QComboBox)
    , m_parent(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_focus(new QPlainTextEdit)
{
    list()->setObjectName(u"measureList"_s);
    list()->setAccessibleName(tr("Areas and measures"));
    m_newMeasure = new Button(tr("New measure …"), ButtonKind::Outlined, this);
    m_newMeasure->setObjectName(u"newMeasure"_s);
    m_newMeasure->setCompact(true);
    auto *newArea = new Button(tr("New area …"), ButtonKind::Outlined, this);
    newArea->setObjectName(u"newArea"_s);
    newArea->setCompact(true);
    listActions()->addWidget(m_newMeasure);
    listActions()->addWidget(newArea);
    connect(m_newMeasure, &Button::clicked, this, [this] { begin(false); });
    connect(newArea, &Button::clicked, this, [this] { begin(true); });
    buildForm();
}

void MeasuresTab::buildForm()
{
    m_nobody = new MessageStrip(MessageIcon::Warning, {}, this);
    m_nobody->setObjectName(u"nobodyResponsible"_s);
    m_nobody->setMaximumWidth(look::px(640));
    m_nobody->setText(tr("Nobody implements this measure yet, so no round asks about it.").toHtmlEscaped()
                      + u" <a href=\"who\">"_s + tr("Choose who is responsible").toHtmlEscaped() + u"</a>"_s);
    m_nobody->hide();
    connect(m_nobody, &MessageStrip::linkActivated, this, [this] { Q_EMIT responsibilityAsked({chosen()}); });
    form()->addWidget(m_nobody);
    m_numberField = new FormField(tr("Number"), m_number, this);
    m_titleField = new FormField(tr("Title"), m_title, this);
    m_shortField = new FormField(tr("Short title"), m_short, this);
    m_shortField->setHint(tr("for a row of the matrix"));
    m_areaField = new FormField(tr("Area"), m_area, this);
    m_parentField = new FormField(tr("Part of"), m_parent, this);
    m_textField = new FormField(tr("Decided wording"), m_text, this);
    m_textField->setHint(tr("word for word, as the plan is published; “Read a plan” takes it from there"));
    m_focusField = new FormField(tr("Focus areas"), m_focus, this);
    m_focusField->setHint(tr("one per line"));
    m_number->setObjectName(u"measureNumber"_s);
    m_title->setObjectName(u"measureTitle"_s);
    m_short->setObjectName(u"measureShort"_s);
    m_area->setObjectName(u"measureArea"_s);
    m_parent->setObjectName(u"areaParent"_s);
    m_text->setObjectName(u"measureText"_s);
    m_focus->setObjectName(u"areaFocus"_s);
    for (FormField *field :
         {m_numberField, m_titleField, m_shortField, m_areaField, m_parentField, m_textField, m_focusField})
        form()->addWidget(field);
    for (QPlainTextEdit *text : {m_text, m_focus}) {
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
            if (text->hasFocus())
                setTyped();
        });
    }
    for (QLineEdit *field : {m_number, m_title, m_short})
        connect(field, &QLineEdit::textEdited, this, [this] { setTyped(); });
    for (QComboBox *box : {m_area, m_parent}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        connect(box, &QComboBox::activated, this, [this] { setTyped(); });
    }
}

QList<RecordTab::Row> MeasuresTab::rows() const
{
    QList<Row> rows;
    for (const auto &area : book().areas()) {
        const auto measures = book().measuresOf(AreaId{area.recordId});
        rows << Row{area.recordId,
                    area->section + u' ' + area->name,
                    tr("Area, %n measure(s)", nullptr, int(measures.size())),
                    ToolIcon::Folder,
                    {}};
        for (const auto &measure : measures) {
            rows << Row{measure.recordId,
                        measure->title,
                        measure->officialText.isEmpty() ? tr("The decided wording is missing") : measure->shortTitle,
                        {},
                        measure->number};
        }
    }
    if (!book().endedAreas().isEmpty() || !book().endedMeasures().isEmpty())
        rows << heading(tr("Ended"));
    for (const auto &area : book().endedAreas())
        rows << Row{area.recordId, area->section + u' ' + area->name, tr("Area, ended"), ToolIcon::Folder, {}};
    for (const auto &measure : book().endedMeasures())
        rows << Row{measure.recordId, measure->title, tr("Measure, ended"), {}, measure->number};
    return rows;
}

bool MeasuresTab::fill(const QUuid &id)
{
    const auto *area = book().area(AreaId{id});
    const auto *measure = book().measure(MeasureId{id});
    m_newMeasure->setEnabled(!book().areas().isEmpty());
    if (area) {
        setTitle(tr("Area %1").arg((*area)->section));
        showArea(**area);
        offerEndOf(**area);
    }
    if (measure) {
        setTitle(tr("Measure %1").arg((*measure)->number));
        showMeasure(**measure);
        const QDate today = todayIn(book().plan()->timeZone);
        m_nobody->setVisible(!(*measure)->ended && book().implementing(MeasureId{id}, today).isEmpty());
        if ((*measure)->ended)
            offerEnd(tr("Take it up again"));
        else
            offerEnd(tr("End the measure"), {}, tr("New rounds no longer ask about it. Its answers are kept."));
    }
    return area || measure;
}

void MeasuresTab::offerEndOf(const Area &area)
{
    const int count = int(book().measuresOf(AreaId{chosen()}).size());
    const bool hasParts = std::any_of(book().areas().begin(), book().areas().end(),
                                      [this](const auto &other) { return other->parent.value == chosen(); });
    if (area.ended)
        offerEnd(tr("Take it up again"));
    else if (count > 0)
        offerEnd(tr("End the area"), tr("It holds %n measure(s). End or move them first.", nullptr, count));
    else if (hasParts)
        offerEnd(tr("End the area"), tr("Other areas are parts of it. End or move them first."));
    else
        offerEnd(tr("End the area"), {}, tr("Earlier reports keep it."));
}

void MeasuresTab::fillAreas(QComboBox *box, bool withNone)
{
    box->clear();
    if (withNone)
        box->addItem(tr("No other area"), QUuid());
    for (const auto &one : book().areas()) {
        // An area is part of one at the top at most, and never of itself.
        if (withNone && (one.recordId == chosen() || !one->parent.isNull()))
            continue;
        box->addItem(one->section + u' ' + one->name, one.recordId);
    }
}

void MeasuresTab::showArea(const Area &area)
{
    m_isArea = true;
    m_shownArea = area;
    for (FormField *field : {m_shortField, m_areaField, m_textField})
        field->hide();
    m_focusField->show();
    m_parentField->show();
    m_nobody->hide();
    m_numberField->setHint(tr("as the plan document numbers it"));
    m_number->setText(area.section);
    m_title->setText(area.name);
    m_focus->setPlainText(area.focusAreas.join(u'\n'));
    fillAreas(m_parent, true);
    m_parent->setCurrentIndex(qMax(0, m_parent->findData(area.parent.value)));
    for (FormField *field : {m_numberField, m_titleField})
        field->setFault({});
}

void MeasuresTab::showMeasure(const Measure &measure)
{
    m_isArea = false;
    m_shownMeasure = measure;
    m_focusField->hide();
    m_parentField->hide();
    m_nobody->hide();
    for (FormField *field : {m_shortField, m_areaField, m_textField})
        field->show();
    m_numberField->setHint(tr("as the plan document numbers it"));
    m_number->setText(measure.number);
    m_title->setText(measure.title);
    m_short->setText(measure.shortTitle);
    m_text->setPlainText(measure.officialText);
    fillAreas(m_area, false);
    m_area->setCurrentIndex(m_area->findData(measure.area.value));
    for (FormField *field : {m_numberField, m_titleField, m_shortField})
        field->setFault({});
}
