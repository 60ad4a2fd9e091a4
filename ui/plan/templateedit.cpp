// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/templateedit.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/tableview.h"
#include "ui/plan/lookform.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

bool ReportTemplate::isChapter(const Section &section)
{
    return !section.key.contains(u':');
}

TemplateEdit::TemplateEdit(QWidget *parent)
    : RecordTab(parent)
{
    list()->setObjectName(u"templateList"_s);
    list()->setAccessibleName(tr("Cover and sections of the report"));
    m_up = new Button(ToolIcon::ChevronUp, tr("Move up (Alt+Up)"), ButtonKind::Outlined, this);
    m_up->setObjectName(u"sectionUp"_s);
    m_down = new Button(ToolIcon::ChevronDown, tr("Move down (Alt+Down)"), ButtonKind::Outlined, this);
    m_down->setObjectName(u"sectionDown"_s);
    for (Button *button : {m_up, m_down}) {
        button->setCompact(true);
        listActions()->addWidget(button);
    }
    m_note = new MessageStrip(MessageIcon::Info, {}, this);
    m_note->setObjectName(u"templateNote"_s);
    m_note->setMaximumWidth(look::px(640));
    form()->addWidget(m_note);
    m_look = new LookForm(this);
    form()->addWidget(m_look);
    buildSectionForm();
    connect(m_look, &LookForm::typed, this, &TemplateEdit::note);
    connect(m_up, &Button::clicked, this, [this] { move(-1); });
    connect(m_down, &Button::clicked, this, [this] { move(1); });
    const auto key = [this](int code, int step) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(code)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { move(step); });
    };
    key(Qt::Key_Up, -1);
    key(Qt::Key_Down, 1);
}

void TemplateEdit::buildSectionForm()
{
    m_sectionForm = new QWidget(this);
    auto *column = new QVBoxLayout(m_sectionForm);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    m_swedish = new QLineEdit;
    m_swedish->setObjectName(u"headingSv"_s);
    m_english = new QLineEdit;
    m_english->setObjectName(u"headingEn"_s);
    m_swedishField = new FormField(tr("Heading in Swedish"), m_swedish, m_sectionForm);
    m_englishField = new FormField(tr("Heading in English"), m_english, m_sectionForm);
    m_isIn = new QCheckBox(tr("In the report"), m_sectionForm);
    m_isIn->setObjectName(u"sectionIn"_s);
    column->addWidget(m_isIn);
    column->addWidget(m_swedishField);
    column->addWidget(m_englishField);
    form()->addWidget(m_sectionForm);
    for (QLineEdit *field : {m_swedish, m_english})
        connect(field, &QLineEdit::textEdited, this, &TemplateEdit::note);
    connect(m_isIn, &QCheckBox::clicked, this, &TemplateEdit::note);
}

void TemplateEdit::setNote(const QString &sentence)
{
    m_note->setText(sentence);
}

void TemplateEdit::note()
{
    setTyped();
    Q_EMIT previewChanged();
}

void TemplateEdit::setTemplate(const PlanBook &book, const ReportTemplate &shown)
{
    const bool isOther = shown.owner != m_shown.owner;
    m_shown = shown;
    setBook(book);
    if (isOther)
        choose(shown.lookRecord);
}

QList<Recorded<Section>> TemplateEdit::chapters() const
{
    QList<Recorded<Section>> chapters;
    std::copy_if(m_shown.sections.begin(), m_shown.sections.end(), std::back_inserter(chapters),
                 [](const auto &one) { return ReportTemplate::isChapter(*one); });
    return chapters;
}

const Recorded<Section> *TemplateEdit::section(const QUuid &id) const
{
    for (const auto &one : m_shown.sections) {
        if (one.recordId == id)
            return &one;
    }
    return nullptr;
}

QList<RecordTab::Row> TemplateEdit::rows() const
{
    QList<Row> rows{{m_shown.lookRecord, tr("Cover and colour"), tr("municipality, colour, logo"), {}, {}},
                    heading(tr("Sections, in the report's order"))};
    int number = 0;
    for (const auto &one : chapters()) {
        rows << Row{one.recordId,
                    one->headingSv,
                    one->left ? tr("Not in the report") : one->headingEn,
                    {},
                    one->left ? QString() : QString::number(++number)};
    }
    return rows;
}

bool TemplateEdit::fill(const QUuid &id)
{
    const auto *one = section(id);
    const bool isLook = !one;
    m_look->setVisible(isLook);
    m_sectionForm->setVisible(!isLook);
    const QList<Recorded<Section>> all = chapters();
    m_up->setEnabled(one && all.first().recordId != id);
    m_down->setEnabled(one && all.last().recordId != id);
    if (isLook) {
        setTitle(tr("Cover and colour"));
        m_look->setLook(m_shown.look, m_shown.municipality);
        return true;
    }
    setTitle((*one)->headingSv);
    m_swedish->setText((*one)->headingSv);
    m_english->setText((*one)->headingEn);
    m_isIn->setChecked(!(*one)->left);
    m_swedishField->setFault({});
    m_englishField->setFault({});
    return true;
}

bool TemplateEdit::check()
{
    if (!section(chosen()))
        return m_look->check();
    const bool hasSwedish = !m_swedish->text().trimmed().isEmpty();
    const bool hasEnglish = !m_english->text().trimmed().isEmpty();
    m_swedishField->setFault(hasSwedish ? QString() : tr("Write the heading in Swedish."));
    m_englishField->setFault(hasEnglish ? QString() : tr("Write the heading in English."));
    if (!hasSwedish)
        m_swedish->setFocus();
    else if (!hasEnglish)
        m_english->setFocus();
    return hasSwedish && hasEnglish;
}

Section TemplateEdit::typedSection() const
{
    const auto *one = section(chosen());
    Section section = one ? **one : Section{};
    section.headingSv = m_swedish->text().trimmed();
    section.headingEn = m_english->text().trimmed();
    section.left = !m_isIn->isChecked();
    return section;
}

void TemplateEdit::save()
{
    if (section(chosen())) {
        const Section section = typedSection();
        Q_EMIT saveAsked(tr("Section %1").arg(section.headingSv), {PlanDraft::of(chosen(), section)});
        return;
    }
    ReportLook look = m_look->look();
    look.owner = m_shown.owner;
    Q_EMIT saveAsked(tr("Cover and colour"), {PlanDraft::of(m_shown.lookRecord, look)});
}

ReportTemplate TemplateEdit::typed() const
{
    ReportTemplate now = m_shown;
    if (!isTyped())
        return now;
    if (!section(chosen())) {
        now.look = m_look->look();
        return now;
    }
    for (auto &one : now.sections) {
        if (one.recordId == chosen())
            one.value = typedSection();
    }
    return now;
}

/// Two neighbours change places. Positions that the two do not tell apart (two copies added a section each) are made
/// anew for all.
void TemplateEdit::move(int step)
{
    if (!saveTyped())
        return;
    QList<Recorded<Section>> order = chapters();
    const auto at
        = std::find_if(order.begin(), order.end(), [this](const auto &one) { return one.recordId == chosen(); });
    const qsizetype from = at - order.begin();
    if (at == order.end() || from + step < 0 || from + step >= order.size())
        return;
    const QString name = (*at)->headingSv;
    QList<int> places;
    for (const auto &one : std::as_const(order))
        places << one->position;
    if (std::adjacent_find(places.begin(), places.end()) != places.end()) {
        for (int i = 0; i < places.size(); ++i)
            places[i] = i + 1;
    }
    order.swapItemsAt(from, from + step);
    QList<PlanDraft> drafts;
    for (qsizetype i = 0; i < order.size(); ++i) {
        Section moved = *order.at(i);
        moved.position = places.at(i);
        if (moved.position != order.at(i)->position)
            drafts << PlanDraft::of(order.at(i).recordId, moved);
    }
    Q_EMIT saveAsked(tr("The place of %1").arg(name), drafts);
}
