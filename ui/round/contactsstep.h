// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/people.h"
#include "core/round/round.h"

#include <QWidget>

class Button;
class ContactList;
class MessageStrip;
class PeoplePaste;
class PersonForm;
class QCheckBox;
class QLineEdit;
class QStackedWidget;
class QStandardItemModel;
class RowListView;
class Text;

/// The contact check: per unit two contacts and a head, and whether the unit has confirmed them.
class ContactsStep : public QWidget
{
    Q_OBJECT

public:
    explicit ContactsStep(QWidget *parent = nullptr);

    struct Content {
        PlanBook book{};
        QList<UnitId> units{}; ///< who would be asked
        QList<PersonEntry> people{};
        QList<Recorded<ContactCheck>> checks{};
    };
    void setContent(const Content &content);
    void showFault(const QString &sentence);
    /// What was being added has been saved.
    void endAdding();

Q_SIGNALS:
    void confirmed(UnitId unit, bool isConfirmed, const QString &note);
    void personAdded(const Person &person, const QList<Role> &roles);
    void rowsPasted(const QList<PersonRow> &rows);
    void addressOpened(const QString &address);

private:
    void buildUnit(QWidget *pane);
    void buildAdding();
    void showList();
    void showUnit();
    void beginAdding();
    void confirm();
    [[nodiscard]] UnitId current() const;
    [[nodiscard]] const ContactCheck *checkOf(UnitId unit) const;

    Content m_content{};
    QStackedWidget *m_stack = nullptr;
    MessageStrip *m_fault = nullptr;
    Text *m_summary = nullptr;
    RowListView *m_list = nullptr;
    QStandardItemModel *m_model = nullptr;
    Text *m_unit = nullptr;
    Text *m_missing = nullptr;
    ContactList *m_contacts = nullptr;
    QCheckBox *m_confirmed = nullptr;
    QLineEdit *m_note = nullptr;
    PersonForm *m_form = nullptr;
    PeoplePaste *m_paste = nullptr;
    QWidget *m_adding = nullptr;
};
