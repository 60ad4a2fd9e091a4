// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/people.h"
#include "ui/review/reviewlist.h"

#include <QWidget>

class AnswerComparison;
struct ComparedAnswer;
class Button;
class IconText;
class KeyHint;
class MessageStrip;
class QBoxLayout;
class QScrollArea;
class RequestPane;
class SegmentedSwitch;
class Text;

/// One answer to be reviewed: what it says now and said before, and what can be done about it. K accepts, B asks for
/// completion, the arrows change answer.
class ReadingPane : public QWidget
{
    Q_OBJECT

public:
    /// Only a strategist accepts; a coordinator may ask for completion.
    explicit ReadingPane(bool accepts, QWidget *parent = nullptr);

    void setItem(const PlanBook &book, const ReviewItem &item, QDate today);
    void setPosition(int row, int count);
    /// The version that was sent back last, to compare with; nothing when none was.
    void setSentBack(const PlanBook &book, const std::optional<PreviousAnswer> &version);
    /// Who authorised the submission, when that is known.
    void setAuthorised(const QString &words);
    /// Who wrote it and through which file it came; empty: it was written here.
    void setReceipt(const QString &words);
    /// Of the unit's receipt: it is read out over the telephone.
    void setCode(const QString &code);
    void setEvidence(const PlanBook &book, const QList<Recorded<Evidence>> &evidence);

    /// Beside what the fault is about: in the request when that is open, above the buttons otherwise.
    void showFault(const QString &sentence);
    void requestStored();
    /// While a change is being stored nothing else can be asked for.
    void setBusy(bool busy);

Q_SIGNALS:
    void accepted();
    void completionRequested(const QString &reason);
    void stepped(int step);
    void remindAsked();
    void evidenceOpened(const Recorded<Evidence> &evidence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showReceipt();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFooter();
    void addArrows();
    void placeRequest();
    void compare();
    [[nodiscard]] ComparedAnswer before() const;
    void openRequest(bool open);

    bool m_accepts;
    ReviewItem m_item{};
    PlanBook m_book{};
    std::optional<PreviousAnswer> m_sentBack{};
    QList<Recorded<Evidence>> m_evidence{};
    QDate m_today{};
    Text *m_title = nullptr;
    Text *m_position = nullptr;
    Text *m_unit = nullptr;
    IconText *m_state = nullptr;
    Text *m_authorised = nullptr;
    Text *m_receipt = nullptr;
    QString m_cameBy{};
    QString m_code{};
    QBoxLayout *m_facts = nullptr; ///< unit, state, who authorised: under each other when narrow
    KeyHint *m_hint = nullptr;
    QWidget *m_againstPlace = nullptr;
    SegmentedSwitch *m_against = nullptr; ///< what is compared with
    Button *m_remind = nullptr;
    Text *m_awaited = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    QScrollArea *m_scroll = nullptr;
    AnswerComparison *m_comparison = nullptr;
    MessageStrip *m_fault = nullptr;
    QWidget *m_footer = nullptr;
    RequestPane *m_request = nullptr;
    Button *m_accept = nullptr;
    Button *m_ask = nullptr;
};
