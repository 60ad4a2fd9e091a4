// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assignment/measureevents.h"
#include "core/package/correspondence.h"
#include "core/person/people.h"
#include "ui/look/icons.h"

#include <QWidget>

class QVBoxLayout;
class SegmentedSwitch;

/// Historik: what has happened to a measure, the newest first; all of it, the statuses, or the decisions.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    /// `receipts`: through which files the events' versions came here.
    void setEvents(const PlanBook &book, const QList<PersonEntry> &people, const QList<MeasureEvent> &events,
                   const QHash<RevisionId, ReceivedItem> &receipts);

private:
    enum Filter { All, Statuses, Decisions };

    void rebuild();
    void addEvent(QVBoxLayout *column, const MeasureEvent &event);
    [[nodiscard]] bool isShown(const MeasureEvent &event) const;
    [[nodiscard]] QString sentenceOf(const MeasureEvent &event) const;
    [[nodiscard]] QString statusOf(const MeasureEvent &event) const;
    [[nodiscard]] static Icon iconOf(const MeasureEvent &event);

    PlanBook m_book{};
    QList<PersonEntry> m_people{};
    QList<MeasureEvent> m_events{};
    QHash<RevisionId, ReceivedItem> m_receipts{};
    bool m_showsOlder = false;
    SegmentedSwitch *m_filter = nullptr;
    QVBoxLayout *m_place = nullptr;
    QWidget *m_content = nullptr;
};
