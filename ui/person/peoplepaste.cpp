// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/peoplepaste.h"

#include "ui/look/look.h"
#include "ui/parts/button.h"
#include "ui/parts/messagestrip.h"
#include "ui/parts/rowdelegate.h"
#include "ui/parts/tableview.h"
#include "ui/parts/text.h"
#include "ui/plan/planwords.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace {
enum Column { LineColumn, NameColumn, MailColumn, UnitColumn, RoleColumn, FaultColumn, ColumnCount };
} // namespace

PeoplePaste::PeoplePaste(QWidget *parent)
    : QWidget(parent)
{
    // With large text there is not room for all of it: the page scrolls.
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    around->addWidget(scroll);
    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::px(16), look::px(12), look::px(16), look::px(12));
    column->setSpacing(look::px(8));
    column->addWidget(new SectionTitle(tr("Paste people from a spreadsheet"), this));
    auto *hint = new Text(tr("Copy the rows with their headings: name, mail, unit, department, role, phone, title. The "
                             "order is free. Roles: contact, head of unit, coordinator, strategist, steering group, "
                             "registrar; without one a person is a contact."),
                          TextRole::Small, this);
    hint->setInk(&Tokens::text2);
    hint->setWrapped(true);
    column->addWidget(hint);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"pastedPeople"_s);
    m_text->setAccessibleName(tr("Rows from the spreadsheet"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(look::px(120));
    column->addWidget(m_text);
    m_fault = new MessageStrip(MessageIcon::Fault, {}, this);
    m_fault->setObjectName(u"pasteFault"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    m_summary = new Text(TextRole::BodyStrong, this);
    m_summary->setObjectName(u"pasteSummary"_s);
    m_summary->setWrapped(true);
    column->addWidget(m_summary);
    m_model = new QStandardItemModel(0, ColumnCount, this);
    m_table = new TableView(this);
    m_table->setObjectName(u"pastePreview"_s);
    m_table->setAccessibleName(tr("What would be saved"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(FaultColumn, new StatusCellDelegate(m_table));
    m_table->setStretchColumn(FaultColumn);
    m_table->setMinimumHeight(look::px(110));
    column->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::px(8));
    m_save = new Button(tr("Save"), ButtonKind::Primary, this);
    m_save->setObjectName(u"savePasted"_s);
    auto *leave = new Button(tr("Back to the list"), ButtonKind::Outlined, this);
    leave->setObjectName(u"leavePaste"_s);
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PeoplePaste::read);
    connect(m_save, &Button::clicked, this, [this] { Q_EMIT saveAsked(m_rows); });
    connect(leave, &Button::clicked, this, &PeoplePaste::left);
    showRows();
}

void PeoplePaste::setBook(const PlanBook &book)
{
    m_book = book;
    read();
}

void PeoplePaste::setKnown(const QList<PersonEntry> &people)
{
    m_known = people;
    read();
}

void PeoplePaste::clear()
{
    m_text->clear();
    m_text->setFocus();
}

void PeoplePaste::showFault(const QString &sentence)
{
    m_fault->setText(sentence.toHtmlEscaped());
    m_fault->setVisible(!sentence.isEmpty());
}

void PeoplePaste::read()
{
    showFault({});
    m_rows = people::parse(m_text->toPlainText().trimmed(), m_book);
    markKnown();
    showRows();
}

void PeoplePaste::markKnown()
{
    QStringList mails;
    for (const PersonEntry &entry : std::as_const(m_known)) {
        if (!entry.person->ended)
            mails << entry.person->mail.toLower();
    }
    for (PersonRow &row : m_rows) {
        const QString mail = row.person.mail.toLower();
        if (mail.isEmpty())
            continue;
        if (mails.contains(mail))
            row.faults << tr("Somebody with this mail is there already");
        mails << mail;
    }
}

void PeoplePaste::showRows()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Row"), tr("Name"), tr("Mail"), tr("Unit"), tr("Role"), tr("To mend")});
    int faulty = 0;
    for (const PersonRow &row : std::as_const(m_rows)) {
        QStringList roles;
        for (const Role role : row.roles)
            roles << roleLabel(role);
        QStringList faults = row.faults; // some end in a full stop of their own
        for (QString &one : faults) {
            if (one.endsWith(u'.'))
                one.chop(1);
        }
        auto *fault = new QStandardItem(faults.isEmpty() ? QString() : faults.join(u". "_s) + u'.');
        if (!row.faults.isEmpty()) {
            ++faulty;
            fault->setData(QVariant::fromValue(Icon(MessageIcon::Fault)), row::IconRole);
            fault->setData(int(row::Ink::Fault), row::SecondInkRole);
            fault->setToolTip(fault->text());
        } else {
            fault->setData(QVariant::fromValue(Icon(MessageIcon::Done)), row::IconRole);
        }
        m_model->appendRow({new QStandardItem(QString::number(row.line)), new QStandardItem(row.person.name),
                            new QStandardItem(row.person.mail),
                            new QStandardItem(words::unitLabel(m_book, row.person.unit, row.person.department)),
                            new QStandardItem(roles.join(u", "_s)), fault});
    }
    const int count = int(m_rows.size());
    m_summary->setText(count == 0    ? tr("Nothing has been pasted yet.")
                       : faulty == 0 ? tr("%n person(s) can be saved.", nullptr, count)
                                     : tr("%n row(s) have something to mend. Mend them above.", nullptr, faulty));
    m_table->setVisible(count > 0);
    m_table->setStretchColumn(FaultColumn);
    m_save->setText(count > 0 && faulty == 0 ? tr("Save %n", nullptr, count) : tr("Save"));
    m_save->setEnabled(count > 0 && faulty == 0);
}
