// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/planbook.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
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

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void statusChosen(const QString &code);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int widest() const;

    QButtonGroup *m_group = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QRadioButton *> m_buttons{};
    QStringList m_codes{};
    int m_columns = 0;
};
