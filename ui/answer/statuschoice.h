// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"

#include <QWidget>

class QButtonGroup;
class QRadioButton;

/// The plan's statuses with their shapes, as radio buttons in two columns, or one where it is narrow.
class StatusChoice : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChoice(QWidget *parent = nullptr);

    void setStatuses(const QList<Recorded<Status>> &statuses, const PlanBook &book);
    void setStatus(const QString &code);
    [[nodiscard]] QString status() const;
    void focusChoice();

    // Laid out by hand: the number of rows depends on the width, which a grid cannot say beforehand.
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void statusChosen(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    /// The widest of buttons `from` to before `to`.
    [[nodiscard]] int widest(int from, int to) const;
    [[nodiscard]] int rowsIn(int width) const;
    [[nodiscard]] int rowHeight() const;

    QButtonGroup *m_group = nullptr;
    QList<QRadioButton *> m_buttons{};
    QStringList m_codes{};
};
