// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"
#include "ui/plan/templateedit.h"

class PagePreview;
class PreviewMaker;
class QComboBox;
class SegmentedSwitch;

/// Rapportmall: the plan's template for the rounds to come, or the copy that a round took, with the report's real pages
/// beside it.
class TemplateTab : public PlanTab
{
    Q_OBJECT

public:
    TemplateTab(RoundStore &rounds, ReportStore &reports, QWidget *parent = nullptr);

    void setBook(const PlanBook &book) override;
    bool saveTyped() override;
    [[nodiscard]] bool isTyped() const override;

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop();
    void listRounds(const QList<Recorded<Round>> &rounds);
    void load();
    void take(const std::optional<ReportData> &data);
    void preview();
    void explain();
    void arrange();
    [[nodiscard]] RoundId chosenRound() const; ///< null: the plan's own template
    [[nodiscard]] RoundId shownRound() const;  ///< whose answers the pages show

    RoundStore &m_rounds;
    ReportStore &m_reports;
    PlanBook m_book{};
    ReportData m_data{}; ///< of the pages
    QList<Recorded<Round>> m_all{};
    QComboBox *m_owner = nullptr;
    SegmentedSwitch *m_panes = nullptr;
    TemplateEdit *m_edit = nullptr;
    QWidget *m_side = nullptr;
    PagePreview *m_pages = nullptr;
    PreviewMaker *m_maker = nullptr;
    RoundId m_loaded{}; ///< whose template is shown
    int m_turn = 0;     ///< what is asked for later makes what comes earlier old
};
