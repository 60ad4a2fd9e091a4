// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"
#include "core/round/rounddates.h"

#include <QWidget>

#include <map>

class DateField;
class FaultList;
class FormField;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QRadioButton;

/// A round's name, kind, period and dates, with the faults at their fields.
class RoundForm : public QWidget
{
    Q_OBJECT

public:
    explicit RoundForm(QWidget *parent = nullptr);

    /// `earlier` is what can be compared with.
    void setRound(const Round &round, const QList<Recorded<Round>> &earlier, QDate today);
    [[nodiscard]] Round round() const;
    /// A planned round's kind stays.
    void setKindFixed(bool fixed);
    /// Shows every fault and goes to the first; false when there are any.
    bool check();

Q_SIGNALS:
    /// The person chose another kind: other dates are sensible then.
    void kindChosen(RoundKind kind);

private:
    void addDate(QGridLayout *grid, int row, int column, const QString &field, const QString &label,
                 const QString &hint = {});
    void goTo(const QString &field);

    Round m_round{};
    QStringList m_faultFields{};
    FaultList *m_faults = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_caseNumber = nullptr;
    QComboBox *m_compare = nullptr;
    QRadioButton *m_full = nullptr;
    QRadioButton *m_check = nullptr;
    std::map<QString, DateField *> m_dates{};
    std::map<QString, FormField *> m_fields{};
};
