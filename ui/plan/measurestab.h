// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/recordtab.h"

class FormField;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// Områden och åtgärder: the areas with their measures, titles, the decided wording, and where a measure belongs.
class MeasuresTab : public RecordTab
{
    Q_OBJECT

public:
    explicit MeasuresTab(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QList<Row> rows() const override;
    bool fill(const QUuid &id) override;
    bool check() override;
    void save() override;

private:
    [[nodiscard]] bool isArea() const { return book().area(AreaId{chosen()}) != nullptr; }

    QLineEdit *m_title = nullptr;
    QLineEdit *m_short = nullptr;
    QComboBox *m_area = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_focus = nullptr;
    FormField *m_titleField = nullptr;
    FormField *m_shortField = nullptr;
    FormField *m_areaField = nullptr;
    FormField *m_textField = nullptr;
    FormField *m_focusField = nullptr;
};
