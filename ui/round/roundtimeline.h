// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/round/round.h"

#include <QWidget>

class QPainter;

/// The dates of a round on a line, today among them: what has passed is filled. Said aloud as one sentence.
class RoundTimeline : public QWidget
{
    Q_OBJECT

public:
    explicit RoundTimeline(QWidget *parent = nullptr);

    /// `receiver` is who the meeting is with, as the plan names it.
    void setRound(const Round &round, const QString &receiver, QDate today);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Stop {
        QString words{};
        QDate day{};
        bool isToday = false;
    };
    void paintStop(QPainter &painter, const Stop &stop, const QRect &place) const;

    QList<Stop> m_stops{};
    QDate m_today{};
};
