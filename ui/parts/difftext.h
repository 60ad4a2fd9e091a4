// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/worddiff.h"

#include <QWidget>

#include <memory>

class QTextDocument;

/// One side of a comparison: the new text with what was added underlined on green, or the old one with what was removed
/// struck on red. Wholly new or wholly gone text is left unmarked.
class DiffText : public QWidget
{
    Q_OBJECT

public:
    enum class Side { After, Before };

    explicit DiffText(Side side, QWidget *parent = nullptr);
    ~DiffText() override;

    void setTexts(const QString &before, const QString &after);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QList<DiffPiece> &pieces() const { return m_pieces; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();

    Side m_side;
    QList<DiffPiece> m_pieces;
    std::unique_ptr<QTextDocument> m_document;
};
