// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/value.h"

#include <QHash>
#include <QWidget>

class AnswerListModel;
class Button;
class RowListView;

/// The contact's short list: arrows walk it, S confirms, N begins, Enter goes to the form. Unanswered rows show both
/// choices as buttons.
class AnswerList : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerList(AnswerListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] AssignmentId current() const;
    void setCurrent(AssignmentId id);
    void goToNextOpen();
    void focusList();
    [[nodiscard]] RowListView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged(AssignmentId current, AssignmentId before);
    void confirmAsked(AssignmentId id);
    void beginAsked(AssignmentId id);
    void openAsked(AssignmentId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layButtons();
    [[nodiscard]] QWidget *makeButtons(AssignmentId id, const QString &measure);

    AnswerListModel *m_model;
    RowListView *m_view = nullptr;
};
