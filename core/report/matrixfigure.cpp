// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"
#include "core/report/look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace report {
namespace {

constexpr double rowHeight = 15.4;
constexpr double areaGap = 1.6;
constexpr double signSize = 9;
constexpr double coordinatorSize = 10.5;
constexpr double coordinatorWidth = 27;
constexpr double apartGap = 4.5;
constexpr double keyLine = 12.4;
constexpr double textSize = 8.5;
constexpr double areaName = 19;
constexpr double lineHeight = 10.5;

QStringList wrapped(const Typesetter &typesetter, Face face, double size, const QString &text, double width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ')) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (!line.isEmpty() && typesetter.width(face, size, longer) > width) {
            lines.append(line);
            line = word;
        } else {
            line = longer;
        }
    }
    lines.append(line);
    return lines;
}

/// Where the columns of a matrix stand.
class MatrixPlan
{
public:
    MatrixPlan(const Matrix &matrix, const Typesetter &typesetter, double width)
        : m_matrix(matrix)
        , m_typesetter(typesetter)
        , m_width(width)
    {
        double gaps = 0;
        for (const Matrix::Unit &unit : matrix.units)
            gaps += unit.apart ? apartGap : 0;
        const double units = std::max<double>(1, double(matrix.units.size()));
        m_nameLeft = std::min(131.0, width * 0.28);
        m_numberRight = m_nameLeft - 6;
        double longest = 60;
        for (const Matrix::Area &area : matrix.areas) {
            for (const Matrix::Measure &measure : area.measures)
                longest = std::max(longest, typesetter.width(Face::Sans, textSize, measure.name));
        }
        const double right = width - coordinatorWidth;
        const double room = right - gaps - (m_nameLeft + longest + 3);
        m_pitch = std::clamp(room / units, 13.0, 17.0);
        m_cellsLeft = right - gaps - m_pitch * units;
        m_nameWidth = m_cellsLeft - m_nameLeft - 2;
    }

    [[nodiscard]] double centre(size_t unit) const
    {
        double x = m_cellsLeft + m_pitch * (double(unit) + 0.5);
        for (size_t i = 0; i <= unit; ++i)
            x += m_matrix.units[i].apart ? apartGap : 0;
        return x;
    }
    [[nodiscard]] double coordinator() const { return m_width - coordinatorWidth / 2 + 3; }

    void drawHead(Drawing &drawing)
    {
        double tallest = 30;
        for (const Matrix::Unit &unit : m_matrix.units)
            tallest = std::max(tallest, m_typesetter.width(Face::Sans, 9, unit.name));
        tallest = std::max(tallest, m_typesetter.width(Face::SansBold, 9, m_matrix.coordinatorHead));
        const size_t entries
            = m_matrix.key.size() + (m_matrix.changedWord.isEmpty() ? 0 : 1) + (m_matrix.blankWord.isEmpty() ? 0 : 1);
        const double keyHeight = double((entries + 1) / 2) * keyLine + 24;
        m_top = std::max(tallest + 9, keyHeight);
        for (size_t i = 0; i < m_matrix.units.size(); ++i)
            drawing.label({{centre(i) + 3, m_top - 6},
                           m_matrix.units[i].name,
                           Face::Sans,
                           9,
                           colour::ink,
                           Label::Anchor::Start,
                           true});
        drawing.label({{coordinator() + 3, m_top - 6},
                       m_matrix.coordinatorHead,
                       Face::SansBold,
                       9,
                       colour::ink,
                       Label::Anchor::Start,
                       true});
        drawing.label({{0, m_top - 5.5}, m_matrix.areaHead, Face::SansBold, textSize});
        drawing.label({{m_numberRight - m_typesetter.width(Face::SansBold, textSize, u"00"_s), m_top - 5.5},
                       m_matrix.measureHead,
                       Face::SansBold,
                       textSize});
        drawKey(drawing, entries);
        drawing.line({0, m_top}, {m_width, m_top}, 1.1, colour::ink);
    }

    void drawKey(Drawing &drawing, size_t entries)
    {
        const size_t half = (entries + 1) / 2;
        double second = std::min(100.0, m_width * 0.22);
        for (size_t i = 0; i < std::min(half, m_matrix.key.size()); ++i)
            second = std::max(second, m_typesetter.width(Face::Sans, textSize, m_matrix.key[i].word) + 24);
        size_t index = 0;
        const auto at = [&] {
            const QPointF place(index < half ? 0 : second, double(index < half ? index : index - half) * keyLine + 6.5);
            ++index;
            return place;
        };
        const auto word = [&](QPointF place, const QString &text) {
            drawing.label({place + QPointF(14, 3), text, Face::Sans, textSize});
        };
        for (const SignKey::Entry &entry : m_matrix.key) {
            const QPointF place = at();
            const QPointF middle = place + QPointF(signSize / 2, 0);
            if (entry.sign == Sign::Delayed) {
                drawing.stamp(middle, Sign::Started, signSize);
                drawing.stamp(middle + QPointF(6, -3), Sign::Delayed, 5);
            } else {
                drawing.stamp(middle, entry.sign, signSize);
            }
            word(place, entry.word);
        }
        if (!m_matrix.changedWord.isEmpty()) {
            const QPointF place = at();
            drawing.stamp(place + QPointF(signSize / 2, 0), Sign::Started, signSize);
            drawing.rectangle({place.x(), place.y() + 5.4, signSize, 1.1}, colour::petrol);
            word(place, m_matrix.changedWord);
        }
        if (!m_matrix.blankWord.isEmpty())
            word(at(), m_matrix.blankWord);
    }

    void drawCell(Drawing &drawing, const Matrix::Cell &cell, double x, double y, double size)
    {
        drawing.stamp({x, y}, cell.sign, size);
        if (cell.changed)
            drawing.rectangle({x - size / 2, y + size / 2 + 1.3, size, 1.1}, colour::petrol);
        if (cell.delayed)
            drawing.stamp({x + size / 2 + 1.6, y - 3.2}, Sign::Delayed, 5);
    }

    [[nodiscard]] double drawArea(Drawing &drawing, const Matrix::Area &area, double top, bool first)
    {
        if (!first)
            drawing.line({0, top}, {m_width, top}, 0.5, colour::ink);
        const double base = rowHeight / 2 + 3.1;
        drawing.label({{0, top + base}, area.number, Face::SansBold, textSize});
        const QStringList nameLines
            = wrapped(m_typesetter, Face::Sans, textSize, area.name, m_numberRight - 12 - areaName);
        for (qsizetype i = 0; i < nameLines.size(); ++i)
            drawing.label({{areaName, top + base + double(i) * lineHeight}, nameLines[i], Face::Sans, textSize});
        double y = top + areaGap / 2;
        for (const Matrix::Measure &measure : area.measures) {
            drawing.label(
                {{m_numberRight, y + base}, measure.number, Face::SansBold, textSize, colour::ink, Label::Anchor::End});
            const QStringList lines = wrapped(m_typesetter, Face::Sans, textSize, measure.name, m_nameWidth);
            for (qsizetype i = 0; i < lines.size(); ++i)
                drawing.label({{m_nameLeft, y + base + double(i) * lineHeight}, lines[i], Face::Sans, textSize});
            const double middle = y + rowHeight / 2 - 0.4;
            for (size_t i = 0; i < std::min(measure.cells.size(), m_matrix.units.size()); ++i) {
                if (measure.cells[i])
                    drawCell(drawing, *measure.cells[i], centre(i), middle, signSize);
            }
            if (measure.coordinator)
                drawCell(drawing, *measure.coordinator, coordinator(), middle, coordinatorSize);
            y += rowHeight + double(lines.size() - 1) * lineHeight;
        }
        const double named = top + rowHeight + double(nameLines.size() - 1) * lineHeight;
        return std::max(y + areaGap / 2, named + areaGap);
    }

    [[nodiscard]] Drawing draw()
    {
        Drawing drawing;
        drawHead(drawing);
        double y = m_top;
        for (size_t i = 0; i < m_matrix.areas.size(); ++i)
            y = drawArea(drawing, m_matrix.areas[i], y, i == 0);
        const double rule = m_width - coordinatorWidth + 5;
        drawing.line({rule, m_top}, {rule, y}, 0.5, colour::ink);
        drawing.line({0, y}, {m_width, y}, 1.1, colour::ink);
        drawing.size = QSizeF(m_width, y + 1);
        return drawing;
    }

private:
    const Matrix &m_matrix;
    const Typesetter &m_typesetter;
    double m_width = 0;
    double m_nameLeft = 0;
    double m_numberRight = 0;
    double m_nameWidth = 0;
    double m_cellsLeft = 0;
    double m_pitch = 0;
    double m_top = 0;
};

} // namespace

Drawing matrixDrawing(const Matrix &matrix, const Typesetter &typesetter, double width)
{
    return MatrixPlan(matrix, typesetter, width).draw();
}

Drawing coverDrawing(const Matrix &matrix, double width)
{
    constexpr double areaSpace = 7.6;
    constexpr double top = 25;
    size_t measures = 0;
    for (const Matrix::Area &area : matrix.areas)
        measures += area.measures.size();
    const double spaces = matrix.areas.empty() ? 0 : double(matrix.areas.size() - 1) * areaSpace;
    const double pitch = (width - spaces) / std::max<double>(1, double(measures));
    const double rowPitch = std::clamp(330.0 / std::max<double>(1, double(matrix.units.size())), 15.0, 27.6);
    const double size = std::min({19.0, pitch * 0.8, rowPitch * 0.72});
    Drawing drawing;
    double x = 0;
    for (const Matrix::Area &area : matrix.areas) {
        const double areaWidth = pitch * double(area.measures.size());
        drawing.line({x + 1.5, 1}, {x + areaWidth - 1.5, 1}, 0.6, colour::ink);
        for (const Matrix::Measure &measure : area.measures) {
            const double centre = x + pitch / 2;
            drawing.label({{centre, 16}, measure.number, Face::SansBold, 9, colour::ink, Label::Anchor::Middle});
            for (size_t row = 0; row < std::min(measure.cells.size(), matrix.units.size()); ++row) {
                const double y = top + rowPitch * (double(row) + 0.5);
                if (measure.cells[row])
                    drawing.stamp({centre, y}, measure.cells[row]->sign, size);
                else
                    drawing.disc({centre, y}, 0.7, colour::quiet);
            }
            x += pitch;
        }
        x += areaSpace;
    }
    drawing.size = QSizeF(width, top + rowPitch * double(matrix.units.size()) - (rowPitch - size) / 2);
    return drawing;
}

} // namespace report
