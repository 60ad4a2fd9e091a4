// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/people.h"

#include <QWidget>

class Button;
class MessageStrip;
class QPlainTextEdit;
class QStandardItemModel;
class TableView;
class Text;

/// People pasted from a spreadsheet, read row by row and shown before anything is saved. Rows with faults say what to
/// mend; while there are any, nothing is saved.
class PeoplePaste : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePaste(QWidget *parent = nullptr);

    void setBook(const PlanBook &book);
    /// People who are in the store: a row with the same mail is a fault, not a second person.
    void setKnown(const QList<PersonEntry> &people);
    void clear();
    void showFault(const QString &sentence);

Q_SIGNALS:
    void saveAsked(const QList<PersonRow> &rows);
    void left();

private:
    void read();
    void markKnown();
    void showRows();

    PlanBook m_book{};
    QList<PersonEntry> m_known{};
    QList<PersonRow> m_rows{};
    QPlainTextEdit *m_text = nullptr;
    QStandardItemModel *m_model = nullptr;
    TableView *m_table = nullptr;
    MessageStrip *m_fault = nullptr;
    Text *m_summary = nullptr;
    Button *m_save = nullptr;
};
