// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/recordtab.h"

class Button;
class FormField;
class MessageStrip;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// Områden och åtgärder: the areas with their measures, titles, the decided wording, and where a measure belongs. New
/// ones are added, old ones end; none is ever taken away.
class MeasuresTab : public RecordTab
{
    Q_OBJECT

public:
    explicit MeasuresTab(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Nobody is responsible for the measure yet.
    void responsibilityAsked(MeasureId measure);

protected:
    [[nodiscard]] QList<Row> rows() const override;
    bool fill(const QUuid &id) override;
    bool check() override;
    void save() override;
    void turnEnd() override;

private:
    void buildForm();
    void begin(bool isArea);
    void showArea(const Area &area);
    void showMeasure(const Measure &measure);
    void offerEndOf(const Area &area);
    void fillAreas(QComboBox *box, bool withNone);
    [[nodiscard]] AreaId areaNow() const; ///< the chosen area, or that of the chosen measure
    [[nodiscard]] Area typedArea() const;
    [[nodiscard]] Measure typedMeasure() const;
    [[nodiscard]] bool isTaken(const QString &number) const;
    [[nodiscard]] QList<PlanDraft> placed(Area area) const;

    bool m_isArea = false; ///< what the form shows; a new record has no row that would say it
    Area m_shownArea{};    ///< as it was, for what the form does not show
    Measure m_shownMeasure{};
    QLineEdit *m_number = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_short = nullptr;
    QComboBox *m_area = nullptr;
    QComboBox *m_parent = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPlainTextEdit *m_focus = nullptr;
    MessageStrip *m_nobody = nullptr;
    Button *m_newMeasure = nullptr;
    FormField *m_numberField = nullptr;
    FormField *m_titleField = nullptr;
    FormField *m_shortField = nullptr;
    FormField *m_areaField = nullptr;
    FormField *m_parentField = nullptr;
    FormField *m_textField = nullptr;
    FormField *m_focusField = nullptr;
};
