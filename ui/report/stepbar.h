// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class StepButton;

/// How far the report has come: numbered steps from left to right, the current one marked. Each leads to where its work
/// is done; the one whose pane is open is shown as selected.
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
    /// The step whose pane is open; -1: none.
    void setShown(int step);
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    [[nodiscard]] int current() const { return m_current; }
    void focusStep(int step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QList<double> widths() const;
    void mark();

    QList<Step> m_steps{};
    QList<StepButton *> m_buttons{};
    int m_current = -1;
    int m_shown = -1;
};
