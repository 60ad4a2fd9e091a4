// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence.h"
#include "core/record/revision.h"
#include "ui/review/answerchange.h"

#include <QWidget>

class QVBoxLayout;

/// One side of a comparison: a version of an answer and what it rests on.
struct ComparedAnswer {
    QString title{}; ///< "Nu · 6 mars 2026"
    std::optional<Answer> answer{};

    bool operator==(const ComparedAnswer &) const = default;
};

/// Two versions of an answer field by field: what is new at the left, what was at the right, word by word.
class AnswerComparison : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerComparison(QWidget *parent = nullptr);

    /// `evidence` holds what either side refers to; what is not in it is left unnamed.
    void setSides(const PlanBook &book, const ComparedAnswer &now, const ComparedAnswer &before,
                  const QList<Recorded<Evidence>> &evidence = {});

Q_SIGNALS:
    void evidenceOpened(const Recorded<Evidence> &evidence);

private:
    void addHead(const QString &now, const QString &before);
    void addRow(const PlanBook &book, const FieldChange &change, const ComparedAnswer &now,
                const ComparedAnswer &before);
    [[nodiscard]] QWidget *side(const PlanBook &book, const FieldChange &change, const ComparedAnswer &one, bool isNow,
                                QWidget *parent);
    [[nodiscard]] QWidget *evidenceSide(const ComparedAnswer &one, bool isNow, QWidget *parent);

    QList<Recorded<Evidence>> m_evidence{};
    QVBoxLayout *m_place = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_rows = nullptr;
};
