// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/people.h"
#include "core/plan/planedits.h"

#include <QWidget>

/// A tab of Plan och enheter: shows its part of the plan and asks for what was edited to be saved.
class PlanTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// What is typed and not saved stays.
    virtual void setBook(const PlanBook &book) = 0;
    /// Saves what was typed, when it is sound; false when something has to be mended first.
    virtual bool saveTyped() = 0;
    [[nodiscard]] virtual bool isTyped() const = 0;
    /// Goes to a record that was just made; a tab that does not list it stays where it is.
    virtual void showRecord(const QUuid &) {}

Q_SIGNALS:
    void saveAsked(const QString &what, const QList<PlanDraft> &drafts);
    void typedChanged();
};
