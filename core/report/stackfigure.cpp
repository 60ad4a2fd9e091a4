// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"
#include "core/report/look.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr double textSize = 8.5;
constexpr double narrowest = 6; ///< a part this wide has its number in it
constexpr double keyLine = 12.5;

int total(const Stack::Bar &bar)
{
    return std::accumulate(bar.counts.begin(), bar.counts.end(), 0);
}

void drawPart(Drawing &drawing, const QRectF &whole, Stack::Fill fill)
{
    // A white edge on the right parts two neighbours also in a hard copy.
    const QRectF box = whole.adjusted(0, 0, -0.8, 0);
    const QRectF edge = box.adjusted(0.4, 0.4, -0.4, -0.4);
    switch (fill) {
    case Stack::Fill::Petrol: drawing.rectangle(box, colour::petrol); break;
    case Stack::Fill::Mid: drawing.rectangle(box, colour::mid); break;
    case Stack::Fill::Light: drawing.rectangle(edge, colour::light, colour::petrol, 0.7); break;
    case Stack::Fill::White: drawing.rectangle(edge, colour::paper, colour::petrol, 0.8); break;
    case Stack::Fill::Open:
        drawing.line(edge.topLeft(), edge.topRight(), 0.8, colour::petrol);
        drawing.line(edge.bottomLeft(), edge.bottomRight(), 0.8, colour::petrol);
        break;
    case Stack::Fill::Dashed: {
        Stroke stroke;
        stroke.path.addRect(edge);
        stroke.line = colour::ink;
        stroke.width = 0.8;
        stroke.dashes = {2.4, 1.8};
        drawing.parts.emplace_back(std::move(stroke));
        break;
    }
    }
}

QRgb numberColour(Stack::Fill fill)
{
    if (fill == Stack::Fill::Mid)
        return colour::onMid;
    return fill == Stack::Fill::Petrol ? colour::paper : colour::ink;
}

/// As many words as fit, never over the bars; whole names stand in the alt text and the headings.
QString fitting(const QString &label, double width, Face face, const Typesetter &typesetter)
{
    QString text = label;
    while (typesetter.width(face, textSize, text) > width && text.size() > 1) {
        const qsizetype space = text.lastIndexOf(u' ', -3);
        text = text.left(space > 0 ? space : text.size() - 2).trimmed() + u'…';
    }
    return text;
}

void drawLabel(Drawing &drawing, const Stack &stack, const Stack::Bar &bar, double base, const Typesetter &typesetter)
{
    if (stack.labelsRight) {
        drawing.label({{stack.labelWidth - 8, base},
                       bar.label,
                       bar.strong ? Face::SansBold : Face::Sans,
                       9,
                       colour::ink,
                       Label::Anchor::End});
        return;
    }
    double x = 0;
    if (!bar.lead.isEmpty()) {
        drawing.label({{0, base}, bar.lead, Face::SansBold, textSize});
        x = typesetter.width(Face::SansBold, textSize, bar.lead + u' ');
    }
    const Face face = bar.strong ? Face::SansBold : Face::Sans;
    drawing.label({{x, base}, fitting(bar.label, stack.labelWidth - x - 6, face, typesetter), face, textSize});
}

/// Words under the parts of one bar, moved to the right where the one before is too long.
void drawWords(Drawing &drawing, const Stack &stack, const std::vector<double> &starts, double base,
               const Typesetter &typesetter)
{
    double free = 0;
    for (size_t i = 0; i < starts.size() && i < stack.series.size(); ++i) {
        if (starts[i] < 0)
            continue;
        const double x = std::max(starts[i], free);
        drawing.label({{x, base}, stack.series[i].word, Face::Sans, 8});
        free = x + typesetter.width(Face::Sans, 8, stack.series[i].word) + 3;
    }
}

[[nodiscard]] double drawKey(Drawing &drawing, const Stack &stack, double top, const Typesetter &typesetter)
{
    double x = stack.labelWidth;
    double y = top;
    for (const Stack::Series &series : stack.series) {
        const double word = typesetter.width(Face::Sans, textSize, series.word + u' ');
        const double count = typesetter.width(Face::SansBold, textSize, series.count);
        if (x > stack.labelWidth && x + 16 + word + count > stack.width) {
            x = stack.labelWidth;
            y += keyLine;
        }
        drawPart(drawing, {x, y + 2, 12.8, 8}, series.fill);
        drawing.label({{x + 16, y + 9}, series.word, Face::Sans, textSize});
        drawing.label({{x + 16 + word, y + 9}, series.count, Face::SansBold, textSize});
        x += 16 + word + count + 12;
    }
    return y + keyLine;
}

} // namespace

Drawing stackDrawing(const Stack &stack, const Typesetter &typesetter)
{
    int most = 1;
    for (const Stack::Bar &bar : stack.bars)
        most = std::max(most, total(bar));
    const double scale = (stack.width - stack.labelWidth - (stack.totals ? 20 : 0)) / most;
    Drawing drawing;
    double y = 0;
    for (const Stack::Bar &bar : stack.bars) {
        const double base = y + stack.barHeight / 2 + 3.1;
        drawLabel(drawing, stack, bar, base, typesetter);
        double x = stack.labelWidth;
        std::vector<double> starts(bar.counts.size(), -1);
        for (size_t i = 0; i < bar.counts.size() && i < stack.series.size(); ++i) {
            const double width = bar.counts[i] * scale;
            if (bar.counts[i] <= 0)
                continue;
            starts[i] = x;
            drawPart(drawing, {x, y, width, stack.barHeight}, stack.series[i].fill);
            const QString number = QString::number(bar.counts[i]);
            if (width >= narrowest && typesetter.width(Face::SansBold, textSize, number) + 1.5 <= width)
                drawing.label({{x + width / 2 - 0.4, base},
                               number,
                               Face::SansBold,
                               textSize,
                               numberColour(stack.series[i].fill),
                               Label::Anchor::Middle});
            x += width;
        }
        if (stack.totals)
            drawing.label({{x + 6, base}, QString::number(total(bar)), Face::Sans, 9});
        if (stack.wordsBelow) {
            drawWords(drawing, stack, starts, y + stack.barHeight + 10, typesetter);
            y += 12.5;
        }
        y += stack.pitch;
    }
    y += stack.barHeight - stack.pitch + (stack.wordsBelow ? 0 : 2);
    if (stack.key)
        y = drawKey(drawing, stack, y + 8, typesetter);
    drawing.size = QSizeF(stack.width, y);
    return drawing;
}

} // namespace report
