// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/contactlist.h"

#include "ui/look/look.h"
#include "ui/parts/card.h"
#include "ui/parts/iconview.h"
#include "ui/parts/text.h"

#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace {
bool isHeadOnly(const PersonEntry &entry)
{
    return !entry.roles.contains(Role::Contact);
}

QString link(const QString &address, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), words.toHtmlEscaped());
}
} // namespace

QList<PersonEntry> contactsOf(const QList<PersonEntry> &people, UnitId unit)
{
    QList<PersonEntry> out;
    for (const PersonEntry &entry : people) {
        const bool answers = entry.roles.contains(Role::Contact) || entry.roles.contains(Role::UnitHead);
        if (entry.person->unit == unit && !entry.person->ended && answers)
            out << entry;
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto &a, const auto &b) { return isHeadOnly(a) < isHeadOnly(b); });
    return out;
}

ContactList::ContactList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ContactList::setPeople(const QList<PersonEntry> &people, UnitId unit)
{
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(8));
    const auto contacts = contactsOf(people, unit);
    m_count = int(contacts.size());
    for (const PersonEntry &entry : contacts)
        addPerson(column, entry);
    if (contacts.isEmpty()) {
        auto *nobody = new Text(tr("Nobody is known at the unit."), TextRole::Small, m_content);
        nobody->setInk(&Tokens::text2);
        nobody->setWrapped(true);
        column->addWidget(nobody);
    }
    layout()->addWidget(m_content);
}

void ContactList::addPerson(QVBoxLayout *column, const PersonEntry &entry)
{
    const Person &person = *entry.person;
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    row->addWidget(new IconView(ToolIcon::Person, m_content), 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(look::px(2));
    const QString role = isHeadOnly(entry) ? roleLabel(Role::UnitHead) : roleLabel(Role::Contact);
    auto *name
        = new Text(person.name + u", "_s + (person.title.isEmpty() ? role : person.title), TextRole::Body, m_content);
    name->setWrapped(true);
    lines->addWidget(name);
    QStringList ways;
    if (!person.phone.isEmpty()) {
        QString digits = person.phone;
        digits.removeIf([](QChar sign) { return !sign.isDigit() && sign != u'+'; });
        ways << link(u"tel:"_s + digits, person.phone);
    }
    if (!person.mail.isEmpty())
        ways << link(u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(person.mail, "@")), tr("Write mail"));
    auto *reach = new Text(ways.isEmpty() ? tr("No telephone or mail is known.") : ways.join(u" · "_s), TextRole::Small,
                           m_content);
    reach->setInk(&Tokens::text2);
    reach->setWrapped(true);
    reach->setFocusPolicy(ways.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    reach->setObjectName(u"reach-"_s + person.name);
    reach->setAccessibleName(tr("Reach %1").arg(person.name));
    connect(reach, &Text::linkActivated, this, &ContactList::addressOpened);
    lines->addWidget(reach);
    row->addLayout(lines, 1);
    column->addLayout(row);
    column->addWidget(new Divider(Divider::Weight::Light, m_content));
}
