// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A key in a box and what it does: "[S] stämmer fortfarande". Several keys: {"↑", "↓"}.
class KeyHint : public QWidget
{
    Q_OBJECT

public:
    KeyHint(const QStringList &keys, const QString &what, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_keys;
    QString m_what;
};
