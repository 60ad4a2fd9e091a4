// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagepreview.h"

#include "core/report/look.h"
#include "ui/look/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace {

constexpr int margin = 12;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"preview"_s);
    setAccessibleName(tr("Pages of the report"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the pages' width would depend on their number
}

QSize PagePreview::sizeHint() const
{
    return {look::px(366), look::px(480)};
}

double PagePreview::scale() const
{
    return std::max(0.1, (viewport()->width() - 2 * look::px(margin)) / report::points(report::page::width));
}

double PagePreview::pitch() const
{
    return report::points(report::page::height) * scale() + look::px(margin);
}

int PagePreview::pageCount() const
{
    return m_pages ? int(m_pages->pages.size()) : 0;
}

int PagePreview::page() const
{
    const int top = verticalScrollBar()->value() + viewport()->height() / 3;
    return std::clamp(int(top / pitch()), 0, std::max(0, pageCount() - 1));
}

void PagePreview::setPages(const PreviewMaker::Pages &pages)
{
    if (!m_typesetter) { // fonts are read when there is something to paint
        auto bundled = report::Typesetter::bundled();
        if (!bundled)
            return;
        m_typesetter.emplace(std::move(*bundled));
        m_painter.emplace(*m_typesetter);
    }
    m_pages = pages;
    arrange();
    viewport()->update();
    m_told = -1;
    tell();
}

void PagePreview::goToPage(int page)
{
    verticalScrollBar()->setValue(int(std::lround(page * pitch())));
    tell();
}

void PagePreview::goToAnchor(const QString &anchor)
{
    const report::Anchor *place = m_pages ? m_pages->anchor(anchor) : nullptr;
    if (!place || place->page < 0)
        return;
    const double down = std::max(0.0, report::points(place->y) - 30) * scale();
    verticalScrollBar()->setValue(int(std::lround(place->page * pitch() + (down > pitch() / 4 ? down : 0))));
    tell();
}

void PagePreview::arrange()
{
    const int height = int(std::ceil(pageCount() * pitch())) + look::px(margin);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(int(pitch()));
    verticalScrollBar()->setSingleStep(look::px(40));
}

void PagePreview::tell()
{
    if (m_told == page())
        return;
    m_told = page();
    setAccessibleDescription(tr("Page %1 of %2").arg(m_told + 1).arg(pageCount()));
    Q_EMIT pageChanged(m_told, pageCount());
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    if (!m_pages)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const QSizeF paper(report::points(report::page::width) * scale(), report::points(report::page::height) * scale());
    const double left = (viewport()->width() - paper.width()) / 2;
    const int top = verticalScrollBar()->value();
    for (int i = std::max(0, int((top + event->rect().top()) / pitch()) - 1); i < pageCount(); ++i) {
        const QRectF sheet(QPointF(left, i * pitch() + look::px(margin) / 2.0 - top), paper);
        if (sheet.top() > event->rect().bottom())
            break;
        if (sheet.bottom() < event->rect().top())
            continue;
        painter.setPen(look::tokens().border);
        painter.setBrush(Qt::white);
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.save();
        painter.setClipRect(sheet);
        painter.translate(sheet.topLeft());
        painter.scale(scale(), scale());
        m_painter->paint(painter, m_pages->pages.at(size_t(i)));
        painter.restore();
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    const int before = std::max(0, m_told);
    QAbstractScrollArea::resizeEvent(event);
    arrange();
    if (m_pages)
        goToPage(before);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: return goToPage(std::min(pageCount() - 1, page() + 1));
    case Qt::Key_PageUp: return goToPage(std::max(0, page() - 1));
    case Qt::Key_Home: return goToPage(0);
    case Qt::Key_End: return goToPage(std::max(0, pageCount() - 1));
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}
