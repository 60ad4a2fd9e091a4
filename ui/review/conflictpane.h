// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/archive/conflicts.h"
#include "core/package/correspondence.h"
#include "core/person/people.h"
#include "ui/plan/recordwords.h"
#include "ui/review/answerchange.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;
class MessageStrip;
class Text;

/// Two or more versions of an answer, or of any other record, side by side, and a third column for the joint one. Of
/// the state alone (accepted in one copy, sent back in the other) one version is taken.
class ConflictPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictPane(QWidget *parent = nullptr);

    /// Setting the same conflict again keeps what has been written.
    void setConflict(const RecordContext &context, const QString &title, const QString &unit, const Conflict &conflict,
                     QDate today);
    /// Through which files the versions came here: told under each.
    void setReceipts(const RecordContext &context, const QHash<RevisionId, ReceivedItem> &receipts, QDate today);
    void clear();
    void showFault(const QString &sentence);

Q_SIGNALS:
    void versionTaken(const QUuid &record, RevisionId version);
    void jointWritten(const QUuid &record, const Fields &fields);

private:
    void build(const RecordContext &context, QDate today);
    void addHeads(QGridLayout *grid, const PlanBook &book, const QList<PersonEntry> &people, QDate today);
    void addAnswerRows(QGridLayout *grid, const PlanBook &book);
    void addJoint(QGridLayout *grid, int row, const PlanBook &book, FieldChange::Field field);
    void addStateRows(QGridLayout *grid, const PlanBook &book, QDate today);
    void addJointHead(QGridLayout *grid, const QString &saved);
    void addFieldRows(QGridLayout *grid, const RecordContext &context);
    void addJointField(QGridLayout *grid, int row, const RecordContext &context, const QString &field);
    void tellJoint();
    void tellJointRecord();
    [[nodiscard]] QList<Answer> answers() const;

    Conflict m_conflict{};
    Answer m_start{};           ///< what the joint text starts from
    QList<Text *> m_authors{};  ///< one a version
    QList<Text *> m_receipts{}; ///< below each
    QVBoxLayout *m_place = nullptr;
    QScrollArea *m_scroll = nullptr;
    MessageStrip *m_fault = nullptr;
    Text *m_title = nullptr;
    Text *m_unit = nullptr;
    QComboBox *m_status = nullptr;
    QCheckBox *m_delayed = nullptr;
    QHash<int, QPlainTextEdit *> m_texts{};
    QHash<QString, QPlainTextEdit *> m_fieldTexts{}; ///< of a record that is no answer
    QHash<QString, QComboBox *> m_fieldChoices{};    ///< which version a field's value comes from
};
