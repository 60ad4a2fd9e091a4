// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/people.h"
#include "core/round/roundprogress.h"

#include <QWidget>

class Button;
class ContactList;
class DateField;
class FormField;
class IconText;
class LinkLabel;
class MessageStrip;
class QPlainTextEdit;
class Text;

/// What is known of the chosen unit of a round, and more time for it, or for several at once.
class UnitPane : public QWidget
{
    Q_OBJECT

public:
    explicit UnitPane(bool mayExtend, QWidget *parent = nullptr);

    struct Content {
        PlanBook book{};
        Round round{};
        QList<UnitProgress> units{}; ///< one, or those that get more time together
        QList<PersonEntry> people{};
        bool areConfirmed = false; ///< the contacts of the one unit
        QDate today{};
    };
    /// What is typed stays while the same units are shown.
    void setContent(const Content &content);
    void focusExtension();
    void showFault(const QString &sentence);
    /// After it has been saved: what is shown may be replaced.
    void forgetTyped();

Q_SIGNALS:
    void extensionSaved(const QList<UnitId> &units, QDate until, const QString &reason);
    void extensionRemoved(const QList<UnitId> &units);
    void addressOpened(const QString &address);
    void contactsAsked();
    /// What the unit sent by mail is to be typed in.
    void answersAsked(UnitId unit);
    /// Somebody has asked for the unit's documents.
    void releaseAsked(UnitId unit);

private:
    void buildExtension();
    void save();
    void showHint();

    Content m_content{};
    QList<UnitId> m_shown{};
    Text *m_title = nullptr;
    Text *m_counts = nullptr;
    QWidget *m_extension = nullptr;
    DateField *m_until = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    FormField *m_untilField = nullptr;
    FormField *m_reasonField = nullptr;
    MessageStrip *m_fault = nullptr;
    Text *m_hint = nullptr;
    Button *m_type = nullptr;
    LinkLabel *m_release = nullptr;
    Button *m_save = nullptr;
    Button *m_remove = nullptr;
    QWidget *m_people = nullptr;
    ContactList *m_contacts = nullptr;
    IconText *m_confirmed = nullptr;
};
