// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;
class Text;

/// A line that unfolds what is seldom needed: chevron, words in accent, and at the right what lies there.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    explicit Disclosure(const QString &words, const QString &hint = {}, QWidget *parent = nullptr);

    /// Where the folded content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void toggled(bool open);

private:
    QAbstractButton *m_button = nullptr;
    QWidget *m_place = nullptr;
    QVBoxLayout *m_body = nullptr;
    Text *m_hint = nullptr;
};
