// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QButtonGroup;

/// One of a few choices, side by side: joined segments (Insamling | Läge) or loose chips (Ändrade (8)  Oförändrade
/// (31)). One tab stop; arrows choose.
class SegmentedSwitch : public QWidget
{
    Q_OBJECT

public:
    enum class Shape { Segments, Chips };

    explicit SegmentedSwitch(const QStringList &choices, Shape shape = Shape::Segments, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    void setCurrent(int index);
    void setChoice(int index, const QString &text);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup *m_group = nullptr;
};
