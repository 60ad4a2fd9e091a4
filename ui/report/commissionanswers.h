// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/version/reports.h"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

class MessageStrip;
class Text;
class TextArea;
class QCheckBox;
class QVBoxLayout;

/// Earlier decisions, and an answer to each of the commissions that this round's report has to answer. An answer is
/// asked to be saved when the hands rest or go elsewhere; what is typed stays until a save has gone well.
class CommissionAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit CommissionAnswers(QWidget *parent = nullptr);

    void showRound(const ReportData &data, QDate today);
    void setReadOnly(bool readOnly);
    /// Asks for what is unsaved to be saved now.
    void flush();
    void saved(const CommissionAnswer &answer);
    void failed(CommissionId commission, const Error &error);
    /// The answers as they stand in the fields.
    void putInto(ReportData &data) const;

Q_SIGNALS:
    void edited();
    void entered(); ///< a field has got the focus
    void saveAsked(const CommissionAnswer &answer, const CommissionAnswer &before);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        CommissionAnswer saved{};
        std::optional<CommissionAnswer> asked{}; ///< is being saved
        TextArea *text = nullptr;
        QCheckBox *givenBack = nullptr;
        Text *state = nullptr;
        MessageStrip *fault = nullptr;
    };
    void build(const ReportData &data, QDate today);
    void addDecision(QVBoxLayout *column, const PlanBook &book, const Decision &decision);
    void addCommission(QVBoxLayout *column, const PlanBook &book, const CommissionEntry &entry, QDate today);
    void fill(const ReportData &data, QDate today);
    void change(std::size_t row);
    void flush(std::size_t row);
    [[nodiscard]] CommissionAnswer typed(const Row &row) const;

    QWidget *m_content = nullptr;
    std::vector<Row> m_rows{};
    QList<Recorded<Decision>> m_decisions{};
    QList<Recorded<Commission>> m_asked{};
    RoundId m_round{};
    QTimer m_rest{};
    bool m_isShowing = false;
    bool m_isReadOnly = false;
};
