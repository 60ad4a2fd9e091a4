// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/recordtab.h"

class Button;
class FormField;
class QComboBox;
class QLineEdit;
class Text;

/// Statusar: what the plan's statuses are called in both languages, their shapes, and what each counts as. What an old
/// one counts as stays; a new one chooses.
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
    void turnEnd() override;

private:
    void begin();
    void showStatus(const Status &status);
    [[nodiscard]] Status typed() const;
    [[nodiscard]] bool isShapeFree(const QString &shape) const;
    [[nodiscard]] const Recorded<Status> *status(const QUuid &id) const;

    Status m_shown{}; ///< as it was, for what the form does not show
    Button *m_new = nullptr;
    Text *m_newReason = nullptr;
    QLineEdit *m_swedish = nullptr;
    QLineEdit *m_english = nullptr;
    QComboBox *m_shape = nullptr;
    QComboBox *m_meaning = nullptr;
    FormField *m_swedishField = nullptr;
    FormField *m_englishField = nullptr;
    FormField *m_shapeField = nullptr;
    FormField *m_meaningField = nullptr;
};
