// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plan/recordtab.h"

class FormField;
class LookForm;
class MessageStrip;
class QCheckBox;
class QLineEdit;

/// A report's template: what the cover and colours are like, and which sections come in which order. The plan's own, or
/// the copy of a round.
struct ReportTemplate {
    QUuid owner{}; ///< the plan's or the round's record
    QUuid lookRecord{};
    ReportLook look{};
    QList<Recorded<Section>> sections{}; ///< all of the owner's, also those that are no chapter of their own
    QString municipality{};              ///< the plan's name for it

    /// A chapter of the report: not the text of an area, a measure or the letter, which stand where these do.
    [[nodiscard]] static bool isChapter(const Section &section);
};

/// List and form of a template. Sections are moved with Alt and the arrows, or the buttons.
class TemplateEdit : public RecordTab
{
    Q_OBJECT

public:
    explicit TemplateEdit(QWidget *parent = nullptr);

    /// Above the form: what changing this template does.
    void setNote(const QString &sentence);
    void setTemplate(const PlanBook &book, const ReportTemplate &shown);
    /// With what is typed and not saved yet, for the preview.
    [[nodiscard]] ReportTemplate typed() const;

Q_SIGNALS:
    void previewChanged();

protected:
    [[nodiscard]] QList<Row> rows() const override;
    bool fill(const QUuid &id) override;
    bool check() override;
    void save() override;

private:
    void buildSectionForm();
    [[nodiscard]] QList<Recorded<Section>> chapters() const;
    [[nodiscard]] const Recorded<Section> *section(const QUuid &id) const;
    [[nodiscard]] Section typedSection() const;
    void move(int step);
    void note();

    ReportTemplate m_shown{};
    MessageStrip *m_note = nullptr;
    LookForm *m_look = nullptr;
    QWidget *m_sectionForm = nullptr;
    QLineEdit *m_swedish = nullptr;
    QLineEdit *m_english = nullptr;
    QCheckBox *m_isIn = nullptr;
    FormField *m_swedishField = nullptr;
    FormField *m_englishField = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
};
