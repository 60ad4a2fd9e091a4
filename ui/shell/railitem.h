// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QAbstractButton>

/// One place in the rail.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    RailItem(const QString &id, NavIcon icon, const QString &name, QWidget *parent);

    [[nodiscard]] QString id() const { return m_id; }
    void setCount(const QString &count, const QString &spoken);
    void setNarrow(bool narrow);
    /// The key that opens it, as people read it: told in the tooltip and to a screen reader.
    void setKey(const QString &key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void walked(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTip();

    QString m_id;
    Icon m_icon;
    QString m_count;
    QString m_key;
    bool m_isNarrow = false;
};
