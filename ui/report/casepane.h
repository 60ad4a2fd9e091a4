// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/stores.h"

#include <QTimer>
#include <QWidget>

class Button;
class CommissionAnswers;
class DateField;
class LinkLabel;
class MessageStrip;
class QGridLayout;
class QLineEdit;
class Text;
class TextArea;
struct UndoStep;

/// Ärendet: diary number, date, who writes to whom, who signs, and an answer to each commission of earlier decisions.
/// It is saved when a field is left or the hands rest; what is typed stays until a save has gone well.
class CasePane : public QWidget
{
    Q_OBJECT

public:
    CasePane(ReportStore &reports, const Actor &actor, QWidget *parent = nullptr);

    /// Takes over what was written elsewhere, unless there is unsaved text here.
    void showRound(const ReportData &data, QDate today);
    void flush();
    /// The round's data with what stands in the fields, saved or not.
    void putInto(ReportData &data) const;
    void focusFirst();
    /// What undo would take back; empty: nothing.
    void showUndo(const QString &what);

Q_SIGNALS:
    void edited();
    void saved(const UndoStep &step);
    /// A commission's field has the focus: its place in the report is worth showing.
    void commissionsEntered();
    void decisionAsked();
    void undoAsked();

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The case as it stands in the store or in the fields.
    struct Content {
        ReportCase about{};
        QString number{};
        bool operator==(const Content &) const = default;
    };

    void buildFields();
    void buildCommissions();
    [[nodiscard]] QLineEdit *addLine(QGridLayout *grid, int row, int column, const QString &label, const QString &name,
                                     const QString &hint = {});
    [[nodiscard]] TextArea *addLines(const QString &label, const QString &name, const QString &hint);
    void setContent(const Content &content);
    [[nodiscard]] Content typed() const;
    void change();
    void save();
    void saveAnswer(const CommissionAnswer &answer, const CommissionAnswer &before);

    ReportStore &m_reports;
    Actor m_actor;
    RoundId m_round{};
    Content m_saved{};
    std::optional<Content> m_asked{}; ///< is being saved
    QTimer m_rest{};
    bool m_isShowing = false;
    Text *m_state = nullptr;
    Button *m_undo = nullptr;
    MessageStrip *m_reason = nullptr;
    MessageStrip *m_fault = nullptr;
    QLineEdit *m_number = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_contact = nullptr;
    TextArea *m_recipients = nullptr;
    TextArea *m_signers = nullptr;
    CommissionAnswers *m_answers = nullptr;
    LinkLabel *m_addDecision = nullptr;
};
