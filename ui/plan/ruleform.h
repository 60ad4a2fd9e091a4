// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"

#include <QWidget>

class FormField;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QVBoxLayout;
class Text;

/// A rule that names units by their kind: its wording in the plan, the kinds it covers, and whom it leaves out.
class RuleForm : public QWidget
{
    Q_OBJECT

public:
    explicit RuleForm(QWidget *parent = nullptr);

    void setRule(const PlanBook &book, const QUuid &id, const Rule &rule);
    [[nodiscard]] Rule rule() const;
    /// Faults at their fields; false when there are any.
    bool check();
    void focusWording();

Q_SIGNALS:
    void edited();

private:
    void fillKinds(const QStringList &chosen);
    void fillExcept(const QList<UnitId> &chosen);
    void showResolved();
    [[nodiscard]] QStringList kinds() const;

    PlanBook m_book{};
    QUuid m_id{};
    Rule m_rule{}; ///< as it was, for what the form does not show
    QLineEdit *m_wording = nullptr;
    FormField *m_wordingField = nullptr;
    QWidget *m_kindPlace = nullptr;
    QList<QCheckBox *> m_kinds{};
    FormField *m_kindField = nullptr;
    QListWidget *m_except = nullptr;
    Text *m_resolved = nullptr;
};
