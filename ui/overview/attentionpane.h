// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"
#include "ui/overview/attention.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

/// Beside the matrix: who owes what, with the action at hand, and what has to be resolved.
class AttentionPane : public QWidget
{
    Q_OBJECT

public:
    /// Without `acts` (a reader) there are no links to act by.
    explicit AttentionPane(bool acts, QWidget *parent = nullptr);

    void setAttention(const Attention &attention);

Q_SIGNALS:
    void remindAsked(UnitId unit);
    void extensionAsked(UnitId unit);
    void callAsked(UnitId unit, const QString &telephone);
    void conflictAsked(AssignmentId assignment);
    void completionsAsked();
    void otherConflictsAsked();
    void commissionsAsked();

private:
    void rebuild();
    void addSummary(QVBoxLayout *column);
    void addUnits(QVBoxLayout *column);
    void addUnit(QVBoxLayout *column, const AttentionUnit &unit, int index);
    void addMatters(QVBoxLayout *column);
    void addMatter(QVBoxLayout *column, const Icon &icon, const QString &words, const std::function<void()> &act);
    [[nodiscard]] QString stateOf(const AttentionUnit &unit) const;

    bool m_acts;
    bool m_showsAll = false;
    Attention m_attention{};
    QVBoxLayout *m_place = nullptr;
    QWidget *m_content = nullptr;
};
