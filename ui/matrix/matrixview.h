// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/matrix/matrixcontent.h"

#include <QAbstractScrollArea>
#include <QPoint>

/// The matrix of measures and units: one meaning per cell, icons from the cache, header and first column staying when
/// the rest scrolls. One tab stop: arrows walk the cells, Home and End a row, Enter opens, Esc leaves.
class MatrixView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    /// Keeps the current cell when its measure and unit are still there.
    void setContent(const MatrixContent &content);
    [[nodiscard]] const MatrixContent &content() const { return m_content; }
    void setMeaning(MatrixMeaning meaning);
    [[nodiscard]] MatrixMeaning meaning() const { return m_meaning; }

    /// -1 when there is none.
    [[nodiscard]] int currentRow() const { return m_row; }
    [[nodiscard]] int currentColumn() const { return m_column; }
    void setCurrent(int row, int column);

    /// "Åtgärd 7, Kulturförvaltningen: inskickad, pågår löpande, försenad"
    [[nodiscard]] QString spokenCell(int row, int column) const;
    [[nodiscard]] QRect cellRect(int row, int column) const; ///< in the viewport
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentCellChanged(int row, int column);
    void cellOpened(const QUuid &measureId, const QUuid &unitId);
    /// Esc: give the focus back to where it was.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class MatrixPainter;

    void measure();
    void tellCurrent();
    void scrollToCurrent();
    [[nodiscard]] bool cellAt(const QPoint &position, int &row, int &column) const;
    [[nodiscard]] int rowTop(int row) const; ///< in content, below the header

    MatrixContent m_content;
    MatrixMeaning m_meaning = MatrixMeaning::Collection;
    int m_row = -1;
    int m_column = -1;

    struct Layout {
        int header = 0, first = 0, column = 0, row = 0, group = 0;
        int height = 0;             ///< of all rows
        int nameLines = 1;          ///< in the column headers
        QList<int> tops{};          ///< of each measure row
        QList<int> groupTops{};     ///< of each area row
        QList<QStringList> names{}; ///< header lines of each unit
    } m_layout;
};
