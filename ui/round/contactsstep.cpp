// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/round/contactsstep.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/formfield.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/scrollpane.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/person/contactlist.h"
#include "ui/person/peoplepaste.h"
#include "ui/person/personform.h"
#include "ui/plan/planwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace {
constexpr int unitRole = Qt::UserRole + 1;
constexpr int wanted = 2;

struct Reach {
    int contacts = 0;
    int heads = 0;
};

Reach reachOf(const QList<PersonEntry> &people, UnitId unit)
{
    Reach reach;
    for (const PersonEntry &entry : contactsOf(people, unit)) {
        reach.contacts += int(entry.roles.contains(Role::Contact));
        reach.heads += int(entry.roles.contains(Role::UnitHead));
    }
    return reach;
}
} // namespace

ContactsStep::ContactsStep(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    auto *main = new QWidget(m_stack);
    auto *row = new QHBoxLayout(main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(16));
    auto *left = new QVBoxLayout;
    left->setSpacing(look::px(8));
    m_summary = new Text(TextRole::BodyStrong, main);
    m_summary->setObjectName(u"contactSummary"_s);
    m_summary->setWrapped(true);
    left->addWidget(m_summary);
    m_model = new QStandardItemModel(this);
    m_list = new RowListView(main);
    m_list->setObjectName(u"contactUnits"_s);
    m_list->setAccessibleName(tr("Units and their contacts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    left->addWidget(m_list, 1);
    row->addLayout(left, 2);
    auto *pane = new QWidget(main);
    buildUnit(pane);
    row->addWidget(new ScrollPane(pane, main), 3);
    setFocusProxy(m_list);
    m_stack->addWidget(main);
    buildAdding();
    m_paste = new PeoplePaste(m_stack);
    m_stack->addWidget(m_paste);
    connect(m_paste, &PeoplePaste::left, this, &ContactsStep::endAdding);
    connect(m_paste, &PeoplePaste::saveAsked, this, &ContactsStep::rowsPasted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ContactsStep::showUnit);
}

void ContactsStep::buildUnit(QWidget *pane)
{
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    m_fault = new MessageStrip(MessageIcon::Fault, {}, pane);
    m_fault->hide();
    column->addWidget(m_fault);
    m_unit = new SectionTitle({}, pane);
    m_unit->setWrapped(true);
    column->addWidget(m_unit);
    m_missing = new Text(TextRole::Small, pane);
    m_missing->setObjectName(u"contactMissing"_s);
    m_missing->setInk(&Tokens::text2);
    m_missing->setWrapped(true);
    column->addWidget(m_missing);
    m_contacts = new ContactList(pane);
    connect(m_contacts, &ContactList::addressOpened, this, &ContactsStep::addressOpened);
    column->addWidget(m_contacts);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    auto *add = new Button(tr("Add a person …"), ButtonKind::Outlined, pane);
    add->setObjectName(u"addContact"_s);
    auto *paste = new Button(tr("Paste from a spreadsheet …"), ButtonKind::Outlined, pane);
    paste->setObjectName(u"pasteContacts"_s);
    row->addWidget(add);
    row->addWidget(paste);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(look::px(8));
    m_confirmed = new QCheckBox(tr("The unit has confirmed its contacts"), pane);
    m_confirmed->setObjectName(u"contactConfirmed"_s);
    column->addWidget(m_confirmed);
    m_note = new QLineEdit;
    m_note->setObjectName(u"contactNote"_s);
    auto *note = new FormField(tr("Note"), m_note, pane);
    note->setHint(tr("who answered, when"));
    column->addWidget(note);
    column->addStretch(1);
    connect(m_confirmed, &QCheckBox::clicked, this, &ContactsStep::confirm);
    connect(m_note, &QLineEdit::editingFinished, this, &ContactsStep::confirm);
    connect(add, &Button::clicked, this, &ContactsStep::beginAdding);
    connect(paste, &Button::clicked, this, [this] {
        m_stack->setCurrentWidget(m_paste);
        m_paste->clear();
    });
}

void ContactsStep::buildAdding()
{
    m_adding = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_adding);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(12));
    column->addWidget(new SectionTitle(tr("A new person"), m_adding));
    m_form = new PersonForm(m_adding);
    column->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    auto *save = new Button(tr("Save the person"), ButtonKind::Primary, m_adding);
    save->setObjectName(u"saveContact"_s);
    auto *leave = new Button(tr("Back to the units"), ButtonKind::Outlined, m_adding);
    row->addWidget(save);
    row->addWidget(leave);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    m_stack->addWidget(m_adding);
    connect(save, &Button::clicked, this, [this] {
        if (m_form->check())
            Q_EMIT personAdded(m_form->person(), m_form->roles());
    });
    connect(leave, &Button::clicked, this, &ContactsStep::endAdding);
}

void ContactsStep::setContent(const Content &content)
{
    m_content = content;
    m_form->setBook(content.book);
    m_paste->setBook(content.book);
    m_paste->setKnown(content.people);
    showList();
}

void ContactsStep::showList()
{
    const UnitId chosen = current();
    int ready = 0, at = 0;
    m_model->clear();
    for (const UnitId unit : std::as_const(m_content.units)) {
        const Reach reach = reachOf(m_content.people, unit);
        const ContactCheck *check = checkOf(unit);
        const bool isConfirmed = check && check->confirmed;
        ready += int(isConfirmed);
        auto *item = new QStandardItem(words::unitLabel(m_content.book, unit));
        item->setEditable(false);
        item->setData(unit.value, unitRole);
        item->setData(QVariant::fromValue(Icon(isConfirmed                                   ? MessageIcon::Done
                                               : reach.contacts >= wanted && reach.heads > 0 ? MessageIcon::Info
                                                                                             : MessageIcon::Warning)),
                      row::IconRole);
        const QString people
            = tr("%n contact(s)", nullptr, reach.contacts) + u" · "_s + tr("%n head(s)", nullptr, reach.heads);
        item->setData(people + u" · "_s + (isConfirmed ? tr("confirmed") : tr("not confirmed")), row::SecondLineRole);
        if (unit == chosen)
            at = m_model->rowCount();
        m_model->appendRow(item);
    }
    m_summary->setText(tr("%1 of %2 units have confirmed their contacts.").arg(ready).arg(m_content.units.size()));
    m_list->setCurrentIndex(m_model->index(at, 0));
    showUnit();
}

UnitId ContactsStep::current() const
{
    return {m_list->currentIndex().data(unitRole).toUuid()};
}

const ContactCheck *ContactsStep::checkOf(UnitId unit) const
{
    for (const auto &check : m_content.checks) {
        if (check->unit == unit)
            return &check.value;
    }
    return nullptr;
}

void ContactsStep::showUnit()
{
    const UnitId unit = current();
    const Reach reach = reachOf(m_content.people, unit);
    m_unit->setText(words::unitLabel(m_content.book, unit));
    m_contacts->setPeople(m_content.people, unit);
    QStringList missing;
    if (reach.contacts < wanted)
        missing << tr("%n contact(s) more", nullptr, wanted - reach.contacts);
    if (reach.heads == 0)
        missing << tr("a head who authorises");
    m_missing->setText(missing.isEmpty() ? tr("Two contacts and a head are known.")
                                         : tr("Missing: %1.").arg(missing.join(u", "_s)));
    const ContactCheck *check = checkOf(unit);
    m_confirmed->setChecked(check && check->confirmed);
    m_note->setText(check ? check->note : QString());
    m_fault->hide();
}

void ContactsStep::confirm()
{
    const ContactCheck *check = checkOf(current());
    const ContactCheck before = check ? *check : ContactCheck{};
    const QString note = m_note->text().trimmed();
    if (m_confirmed->isChecked() != before.confirmed || note != before.note)
        Q_EMIT confirmed(current(), m_confirmed->isChecked(), note);
}

void ContactsStep::beginAdding()
{
    const Reach reach = reachOf(m_content.people, current());
    Person person;
    person.unit = current();
    m_form->setPerson(person, {reach.contacts < wanted || reach.heads > 0 ? Role::Contact : Role::UnitHead});
    m_stack->setCurrentWidget(m_adding);
    m_form->focusName();
}

void ContactsStep::endAdding()
{
    m_stack->setCurrentIndex(0);
    m_list->setFocus();
}

void ContactsStep::showFault(const QString &sentence)
{
    m_paste->showFault(sentence);
    m_fault->setText(sentence.toHtmlEscaped());
    m_fault->setVisible(!sentence.isEmpty());
}
