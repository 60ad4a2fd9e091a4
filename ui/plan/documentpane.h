// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/documentreview.h"

#include <QWidget>

class Button;
class PassageList;
class QVBoxLayout;
class Text;

/// What reading the plan's published document would change: each measure's decided wording beside the store's, and what
/// else the document says otherwise, before it is read in.
class DocumentPane : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentPane(QWidget *parent = nullptr);

    void setReview(const QString &fileName, const PlanBook &book, const DocumentReview &review);
    [[nodiscard]] const DocumentReview &review() const { return m_review; }

Q_SIGNALS:
    void importAsked();
    void left();

private:
    [[nodiscard]] QWidget *buildHead();
    void showFindings();

    DocumentReview m_review{};
    Text *m_summary = nullptr;
    Button *m_import = nullptr;
    Button *m_leave = nullptr;
    Text *m_findingsTitle = nullptr;
    QWidget *m_findings = nullptr;
    QVBoxLayout *m_column = nullptr;
    PassageList *m_wordings = nullptr;
};
