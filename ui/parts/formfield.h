// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Text;

/// A label above its field, a quiet hint beside the label, and the fault's sentence below. At most 640 px wide at a
/// = 13.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// Takes the field over; the label is its buddy and its accessible name.
    FormField(const QString &label, QWidget *field, QWidget *parent = nullptr);

    /// Other words for the same field; its accessible name follows.
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// An empty sentence takes the fault away.
    void setFault(const QString &sentence);
    [[nodiscard]] QWidget *field() const { return m_field; }

private:
    QWidget *m_field;
    Text *m_label = nullptr;
    Text *m_hint = nullptr;
    QWidget *m_fault = nullptr;
    Text *m_sentence = nullptr;
};
