// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

/// How far the report has come: numbered steps from left to right, the current one marked. It shows; it takes no click.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    struct Step {
        QString name{};
        QString note{}; ///< below the name: a count or a date
        bool isDone = false;
        bool operator==(const Step &) const = default;
    };

    explicit StepBar(QWidget *parent = nullptr);

    /// `current` is the step that is worked at; -1: none.
    void setSteps(const QList<Step> &steps, int current);
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, const QRectF &rect, int index) const;

    QList<Step> m_steps{};
    int m_current = -1;
};
