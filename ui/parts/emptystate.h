// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QWidget>

class Button;
class Text;

/// What an empty place teaches: a line drawing, one DemiBold line, one sentence, at most one action.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Icon &drawing, const QString &line, const QString &sentence, QWidget *parent = nullptr);

    void setAction(const QString &text);

Q_SIGNALS:
    void actionAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_drawing;
    QWidget *m_place = nullptr;
    Button *m_action = nullptr;
};
