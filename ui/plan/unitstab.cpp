// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/unitstab.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/datefield.h"
#include "ui/parts/flowrow.h"
#include "ui/parts/formfield.h"
#include "ui/parts/tableview.h"
#include "ui/plan/planwords.h"
#include "ui/plan/unitkinds.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace {
QStringList split(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',')) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}
} // namespace

UnitsTab::UnitsTab(QWidget *parent)
    : RecordTab(parent)
    , m_name(new QLineEdit)
    , m_short(new QLineEdit)
    , m_aliases(new QLineEdit)
    , m_kind(new QComboBox)
    , m_from(new DateField)
    , m_to(new DateField)
    , m_successor(new QComboBox)
{
    list()->setObjectName(u"unitList"_s);
    list()->setAccessibleName(tr("Units and departments"));
    auto *fresh = new Button(tr("New unit …"), ButtonKind::Outlined, this);
    fresh->setObjectName(u"newUnit"_s);
    fresh->setCompact(true);
    m_newDepartment = new Button(tr("New department …"), ButtonKind::Outlined, this);
    m_newDepartment->setObjectName(u"newDepartment"_s);
    m_newDepartment->setCompact(true);
    listActions()->addWidget(fresh);
    listActions()->addWidget(m_newDepartment);
    connect(fresh, &Button::clicked, this, [this] { begin({}); });
    connect(m_newDepartment, &Button::clicked, this, [this] {
        const auto *unit = book().unit(UnitId{chosen()});
        if (unit)
            begin((*unit)->parent.isNull() ? UnitId{chosen()} : (*unit)->parent);
    });
    buildForm();
}

void UnitsTab::buildForm()
{
    m_nameField = new FormField(tr("Name"), m_name, this);
    m_shortField = new FormField(tr("Short name"), m_short, this);
    m_shortField->setHint(tr("for a column of the matrix"));
    m_kindField = new FormField(tr("Kind"), m_kind, this);
    m_kindField->setHint(tr("rules name units by their kind"));
    auto *aliases = new FormField(tr("Also called"), m_aliases, this);
    aliases->setHint(tr("apart by commas"));
    auto *from = new FormField(tr("Exists from"), m_from, this);
    from->setHint(tr("empty: always"));
    m_toField = new FormField(tr("Last day"), m_to, this);
    m_toField->setHint(tr("empty: still there"));
    m_successorField = new FormField(tr("Goes up into"), m_successor, this);
    m_successorField->setHint(tr("gets its earlier answers"));
    m_name->setObjectName(u"unitName"_s);
    m_short->setObjectName(u"unitShort"_s);
    m_aliases->setObjectName(u"unitAliases"_s);
    m_kind->setObjectName(u"unitKind"_s);
    m_from->setObjectName(u"unitFrom"_s);
    m_to->setObjectName(u"unitTo"_s);
    m_successor->setObjectName(u"unitSuccessor"_s);
    m_kind->setEditable(true);
    for (FormField *field : {m_nameField, m_shortField, m_kindField, aliases, from, m_toField, m_successorField})
        form()->addWidget(field);
    for (QLineEdit *field : {m_name, m_short, m_aliases, static_cast<QLineEdit *>(m_from),
                             static_cast<QLineEdit *>(m_to), m_kind->lineEdit()})
        connect(field, &QLineEdit::textEdited, this, [this] { setTyped(); });
    for (DateField *date : {m_from, m_to}) {
        connect(date, &DateField::dateChanged, this, [this, date] {
            if (date->hasFocus())
                setTyped();
        });
    }
    for (QComboBox *box : {m_kind, m_successor})
        connect(box, &QComboBox::activated, this, [this] { setTyped(); });
}

QString UnitsTab::secondLine(const Recorded<Unit> &unit) const
{
    if (unit->validTo.isValid()) {
        const QString until = tr("Until %1").arg(words::longDay(unit->validTo));
        return unit->successor.isNull() ? until : tr("%1, then %2").arg(until, book().unitName(unit->successor));
    }
    QStringList parts{unitkinds::label(unit->unitKind)};
    if (unit->validFrom.isValid())
        parts << tr("from %1").arg(words::longDay(unit->validFrom));
    return parts.join(u" · "_s);
}

void UnitsTab::addRows(QList<Row> &rows, UnitId parent) const
{
    for (const auto &unit : book().units()) {
        if (unit->parent != parent)
            continue;
        const UnitId id{unit.recordId};
        QString name = words::capitalised(book().unitName(id));
        rows << Row{
            unit.recordId, name, secondLine(unit), parent.isNull() ? Icon(NavIcon::Plan) : Icon(ToolIcon::Dash), {}};
        if (parent.isNull())
            addRows(rows, id);
    }
}

QList<RecordTab::Row> UnitsTab::rows() const
{
    QList<Row> rows;
    addRows(rows, {});
    return rows;
}

void UnitsTab::fillChoices()
{
    m_kind->clear();
    for (const QString &kind : unitkinds::all(book()))
        m_kind->addItem(unitkinds::label(kind), kind);
    m_successor->clear();
    m_successor->addItem(tr("None"), QUuid());
    for (const auto &unit : book().units()) {
        if (unit->parent.isNull() && unit.recordId != chosen())
            m_successor->addItem(words::unitLabel(book(), UnitId{unit.recordId}), unit.recordId);
    }
}

void UnitsTab::showUnit(const Unit &unit)
{
    m_unit = unit;
    fillChoices();
    m_name->setText(unit.name);
    m_short->setText(unit.shortName);
    m_aliases->setText(unit.aliases.join(u", "_s));
    m_kind->setCurrentIndex(m_kind->findData(unit.unitKind));
    m_from->setDate(unit.validFrom);
    m_to->setDate(unit.validTo);
    m_successor->setCurrentIndex(qMax(0, m_successor->findData(unit.successor.value)));
    m_kindField->setVisible(unit.parent.isNull());
    m_successorField->setVisible(unit.parent.isNull());
    for (FormField *field : {m_nameField, m_shortField, m_kindField, m_toField})
        field->setFault({});
}

bool UnitsTab::fill(const QUuid &id)
{
    const auto *unit = book().unit(UnitId{id});
    if (!unit)
        return false;
    setTitle(words::capitalised(book().unitName(UnitId{id})));
    showUnit(**unit);
    return true;
}

void UnitsTab::begin(UnitId parent)
{
    if (!saveTyped())
        return;
    Unit unit;
    unit.parent = parent;
    unit.unitKind = parent.isNull() ? u"company"_s : u"department"_s;
    unit.position = 0;
    for (const auto &other : book().units())
        unit.position = qMax(unit.position, other->position + 1);
    beginNew(parent.isNull() ? tr("A new unit") : tr("A new department of %1").arg(book().unitName(parent)));
    showUnit(unit);
    m_name->setFocus(Qt::TabFocusReason);
}

Unit UnitsTab::typed() const
{
    Unit unit = m_unit;
    unit.name = m_name->text().trimmed();
    unit.shortName = m_short->text().trimmed();
    unit.aliases = split(m_aliases->text());
    if (unit.parent.isNull()) {
        const int at = m_kind->findText(m_kind->currentText());
        unit.unitKind = at >= 0 ? m_kind->itemData(at).toString() : m_kind->currentText().trimmed();
        unit.successor = {m_successor->currentData().toUuid()};
    }
    unit.validFrom = m_from->date();
    unit.validTo = m_to->date();
    return unit;
}

bool UnitsTab::check()
{
    const Unit unit = typed();
    const bool isTaken = std::any_of(book().units().begin(), book().units().end(), [&](const auto &other) {
        return other.recordId != chosen() && other->parent == unit.parent
               && other->name.compare(unit.name, Qt::CaseInsensitive) == 0;
    });
    const bool isBackwards = unit.validFrom.isValid() && unit.validTo.isValid() && unit.validTo < unit.validFrom;
    m_nameField->setFault(unit.name.isEmpty() ? tr("Write what the unit is called.")
                          : isTaken           ? tr("Another unit has this name.")
                                              : QString());
    m_shortField->setFault(unit.shortName.isEmpty() ? tr("Write a short name: the matrix has no room for the long one.")
                                                    : QString());
    m_kindField->setFault(unit.unitKind.isEmpty() ? tr("Choose or write a kind.") : QString());
    m_toField->setFault(isBackwards ? tr("The unit ends before it begins.") : QString());
    if (unit.name.isEmpty() || isTaken)
        m_name->setFocus();
    else if (unit.shortName.isEmpty())
        m_short->setFocus();
    else if (unit.unitKind.isEmpty())
        m_kind->setFocus();
    else if (isBackwards)
        m_to->setFocus();
    else
        return true;
    return false;
}

void UnitsTab::save()
{
    const Unit unit = typed();
    Q_EMIT saveAsked(words::capitalised(unit.name), {PlanDraft::of(chosen(), unit)});
}
