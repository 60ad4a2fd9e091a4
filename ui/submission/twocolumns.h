// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

/// A wide column and a narrow one beside it, below each other where the window is narrow; scrolls as a whole.
class TwoColumns : public QScrollArea
{
    Q_OBJECT

public:
    explicit TwoColumns(QWidget *parent = nullptr);

    /// Across both columns.
    [[nodiscard]] QVBoxLayout *top() const { return m_top; }
    [[nodiscard]] QVBoxLayout *wide() const { return m_wide; }
    [[nodiscard]] QVBoxLayout *narrow() const { return m_narrow; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row = nullptr;
    QVBoxLayout *m_top = nullptr;
    QVBoxLayout *m_wide = nullptr;
    QVBoxLayout *m_narrow = nullptr;
    QWidget *m_narrowPlace = nullptr;
};
