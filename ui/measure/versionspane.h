// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answer.h"
#include "core/evidence/evidence.h"
#include "core/plan/planbook.h"

#include <QWidget>

class AnswerComparison;
class MessageStrip;
class QComboBox;
class Text;

/// A saved version of a unit's answer, of this round or an earlier one.
struct AnswerVersion {
    RevisionId revision{};
    QString title{}; ///< "Uppföljning 2026 · inskickad 6 mars 14.20 · Robin Exempel"

    bool operator==(const AnswerVersion &) const = default;
};

/// A unit's answer in all its versions: any two of them beside each other.
class VersionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsPane(QWidget *parent = nullptr);

    /// Newest first; `now` and `before` are chosen at first (-1: none). Read anew for the same unit, what a person has
    /// chosen stays chosen.
    void setVersions(const QString &unit, const QList<AnswerVersion> &versions, int now, int before);
    /// The chosen versions' content, once it has been read.
    void setAnswers(const PlanBook &book, const std::optional<Answer> &now, const std::optional<Answer> &before,
                    const QList<Recorded<Evidence>> &evidence);
    /// From which file the newer version came, when it did.
    void setReceipt(const QString &words);
    void showFault(const QString &sentence);
    [[nodiscard]] RevisionId chosenNow() const;
    [[nodiscard]] RevisionId chosenBefore() const;

Q_SIGNALS:
    void versionsChosen();
    /// To Granska or to the unit's own page.
    void answerAsked();
    void evidenceOpened(const Recorded<Evidence> &evidence);

private:
    [[nodiscard]] RevisionId chosen(const QComboBox *box) const;

    QList<AnswerVersion> m_versions{};
    QString m_unit{};
    bool m_isChosen = false; ///< by a person, for this unit
    Text *m_title = nullptr;
    Text *m_none = nullptr;
    QWidget *m_choice = nullptr;
    QComboBox *m_now = nullptr;
    QComboBox *m_before = nullptr;
    Text *m_receipt = nullptr;
    MessageStrip *m_fault = nullptr;
    AnswerComparison *m_comparison = nullptr;
};
