// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagepainter.h"
#include "ui/report/previewmaker.h"

#include <QAbstractScrollArea>

#include <optional>

/// The pages of the report as they will be filed, below each other: white paper in both themes, the file's own glyphs.
/// Page up and down turn pages; links are for the file.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PagePreview(QWidget *parent = nullptr);

    /// Keeps the place that is shown.
    void setPages(const PreviewMaker::Pages &pages);
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] int page() const; ///< the one at the top, from 0
    void goToPage(int page);
    /// The place of a heading, table or figure; stays where it is when there is no such place.
    void goToAnchor(const QString &anchor);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChanged(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] double scale() const;
    [[nodiscard]] double pitch() const; ///< from the top of one page to the next
    void arrange();
    void tell();

    PreviewMaker::Pages m_pages{};
    std::optional<report::Typesetter> m_typesetter{};
    std::optional<report::PagePainter> m_painter{};
    int m_told = -1;
};
