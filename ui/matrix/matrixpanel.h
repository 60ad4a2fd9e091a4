// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matrix/matrixcontent.h"

#include <QWidget>

class MatrixLegend;
class MatrixView;
class SentenceLine;

/// The matrix, its legend with counts, and the line that says the current cell in words.
class MatrixPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPanel(QWidget *parent = nullptr);

    [[nodiscard]] MatrixView *view() const { return m_view; }
    void setContent(const MatrixContent &content);
    void setMeaning(MatrixMeaning meaning);

private:
    void tellCell();

    MatrixView *m_view = nullptr;
    MatrixLegend *m_legend = nullptr;
    SentenceLine *m_sentence = nullptr;
};
