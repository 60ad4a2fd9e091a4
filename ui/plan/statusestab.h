// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/recordtab.h"

class FormField;
class QComboBox;
class QLineEdit;

/// Statusar: what the plan's statuses are called in both languages, and their shapes.
class StatusesTab : public RecordTab
{
    Q_OBJECT

public:
    explicit StatusesTab(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Row> rows() const override;
    bool fill(const QUuid &id) override;
    bool check() override;
    void save() override;

private:
    [[nodiscard]] const Recorded<Status> *status(const QUuid &id) const;

    QLineEdit *m_swedish = nullptr;
    QLineEdit *m_english = nullptr;
    QComboBox *m_shape = nullptr;
    FormField *m_swedishField = nullptr;
    FormField *m_englishField = nullptr;
    FormField *m_shapeField = nullptr;
};
