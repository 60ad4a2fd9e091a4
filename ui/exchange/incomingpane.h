// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/incoming.h"
#include "core/plan/planbook.h"

#include <QWidget>

class QVBoxLayout;

/// What one file that came in would bring: from whom, each answer before and after, what is out of the ordinary with
/// its choices, and the faults of a form.
class IncomingPane : public QWidget
{
    Q_OBJECT

public:
    explicit IncomingPane(QWidget *parent = nullptr);

    /// `mayErase`: somebody has agreed to what the copy has erased.
    void setIncoming(const PlanBook &book, const Incoming &incoming, bool mayErase);
    /// A file that cannot be taken in, and why.
    void setError(const QString &name, const Error &error);

Q_SIGNALS:
    void choiceMade(const QString &key, const QString &choice);
    /// What the copy has erased may be erased here, too, or not.
    void erasureAgreed(bool agreed);
    /// The file was not read to its end: look at it again.
    void lookAsked();
    /// A form with faults: save it with each fault beside its cell.
    void markedAsked();

private:
    void clear();
    void addTitle(const QString &title, const QString &line);
    void addErasures(qint64 count, bool mayErase);
    void addKinds(const QMap<QString, qint64> &addedByKind);
    void addAssessment(const PlanBook &book, const IncomingAssessment &assessment);
    void addCase(const OddCase &odd);
    void addFaults(const QList<FormFault> &faults);
    void addComments(const PlanBook &book, const QList<IncomingComment> &comments);
    void addChanges(const PlanBook &book, const QList<IncomingChange> &changes);

    QWidget *m_shown = nullptr;
    QVBoxLayout *m_column = nullptr;
};
