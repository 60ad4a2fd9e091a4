// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"

#include <QWidget>

class FormField;
class MessageStrip;
class QComboBox;
class QPlainTextEdit;

/// A view of a measure, to be written in place: a status, the reasons, and, for the joint one, hindrance and next step.
class AssessmentForm : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Joint, Dissent };

    AssessmentForm(Kind kind, const PlanBook &book, QWidget *parent = nullptr);

    void setValues(const QString &status, const QString &text, const QString &hindered = {}, const QString &next = {});
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString hindered() const;
    [[nodiscard]] QString next() const;
    void showFault(const QString &sentence);
    void begin();

Q_SIGNALS:
    void saveAsked();
    void cancelled();

private:
    [[nodiscard]] QPlainTextEdit *addText(const QString &label, const QString &name, int lines);

    QComboBox *m_status = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_hindered = nullptr;
    QPlainTextEdit *m_next = nullptr;
    MessageStrip *m_fault = nullptr;
};
