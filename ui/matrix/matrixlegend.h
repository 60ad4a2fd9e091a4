// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matrix/matrixcontent.h"

#include <QWidget>

/// What the icons mean and how many there are; wraps when narrow. Also what counts as missing and late.
class MatrixLegend : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixLegend(QWidget *parent = nullptr);

    void setContent(const MatrixContent &content, MatrixMeaning meaning);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        Icon icon{};
        QString words{};
        int count = 0;
    };

    void takeCollection(const MatrixContent &content);
    void takeStanding(const MatrixContent &content);
    /// Small when all stand in one line, else caption.
    [[nodiscard]] bool isTight(int width) const;
    [[nodiscard]] static int entryWidth(const Entry &entry, bool tight);
    /// Where each entry stands in `width`; the last one goes to the right edge when it fits.
    [[nodiscard]] QList<QPoint> places(int width) const;
    [[nodiscard]] static int lineStep();

    QList<Entry> m_entries;
};
