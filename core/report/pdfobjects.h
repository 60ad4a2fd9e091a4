// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/look.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace report::pdf {

[[nodiscard]] QByteArray reference(int object);
void appendReference(QByteArray &out, int object);
[[nodiscard]] QByteArray hex(const QByteArray &bytes);
/// A text string: ASCII in parentheses, else UTF-16 in hexadecimal.
[[nodiscard]] QByteArray textString(const QString &text);
/// 1/1000 of a unit as a decimal, without locale or floating point.
[[nodiscard]] QByteArray number(qint64 thousandths);
void appendNumber(QByteArray &out, qint64 thousandths);

/// The objects of a PDF 1.7 file, numbered in the order they are asked for, so that equal input gives equal bytes.
class Objects
{
public:
    [[nodiscard]] int reserve();
    void set(int object, QByteArray body) { m_objects[size_t(object)].dictionary = std::move(body); }
    [[nodiscard]] int add(QByteArray body);
    [[nodiscard]] int addStream(QByteArray dictionary, QByteArray data, bool compressed = true);

    /// The whole file: streams, object streams and a cross-reference stream; its identity is a hash of its content.
    [[nodiscard]] QByteArray finish(int catalog, int info) const;

private:
    struct Object {
        QByteArray dictionary{};
        QByteArray data{};
        bool stream = false;
        bool compressed = true;
    };
    std::vector<Object> m_objects{1};
};

} // namespace report::pdf
