// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prose/prose.h"
#include "core/version/reports.h"

#include <QWidget>

class Button;
class FormField;
class QComboBox;
class QListWidget;

/// Which figures stand in a text: what, by what, as a table or a chart, of which units and measures.
class FiguresPane : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPane(QWidget *parent = nullptr);

    /// The units and measures that the round asked.
    void setData(const ReportData &data);
    void showChoice(const ProseData &chosen);
    /// What a section's author most likely wants: in a measure's, that measure now and before.
    [[nodiscard]] ProseData usual(const QString &section) const;
    /// Whether figures that stand there are changed, or new ones put in.
    void setChanging(bool changing);
    [[nodiscard]] ProseData choice() const;
    /// "Tabell: svar per status och enhet, 3 enheter".
    [[nodiscard]] QString describe(const ProseData &data) const;

Q_SIGNALS:
    void chosen(const ProseData &data);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QListWidget *makeList(const QString &name, const QString &title);
    void arrange();

    QComboBox *m_what = nullptr;
    QComboBox *m_form = nullptr;
    FormField *m_formField = nullptr;
    QListWidget *m_units = nullptr;
    QListWidget *m_measures = nullptr;
    QWidget *m_lists = nullptr;
    Button *m_insert = nullptr;
};
