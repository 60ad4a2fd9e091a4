// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/value.h"

namespace stored {

Value of(const QString &text)
{
    return text.isEmpty() ? Value{} : Value{text};
}

Value of(qint64 number)
{
    return Value{number};
}

Value of(int number)
{
    return Value{qint64{number}};
}

Value of(bool flag)
{
    return flag ? Value{qint64{1}} : Value{};
}

Value of(QDate date)
{
    return date.isValid() ? Value{date.toString(Qt::ISODate)} : Value{};
}

Value of(const QUuid &id)
{
    return id.isNull() ? Value{} : Value{id};
}

Value of(const QByteArray &bytes)
{
    return bytes.isEmpty() ? Value{} : Value{bytes};
}

Value of(const QStringList &lines)
{
    return of(lines.join(u'\n'));
}

void read(const Value &value, QString &text)
{
    const auto *stored = std::get_if<QString>(&value);
    text = stored ? *stored : QString();
}

void read(const Value &value, qint64 &number)
{
    const auto *stored = std::get_if<qint64>(&value);
    number = stored ? *stored : 0;
}

void read(const Value &value, int &number)
{
    qint64 wide = 0;
    read(value, wide);
    number = int(wide);
}

void read(const Value &value, bool &flag)
{
    qint64 number = 0;
    read(value, number);
    flag = number != 0;
}

// As `of` writes it. Qt's reader costs more than reading the row that a date stands in, and a round has eight.
void read(const Value &value, QDate &date)
{
    date = {};
    const auto *text = std::get_if<QString>(&value);
    if (!text || text->size() != 10)
        return;
    int numbers[] = {0, 0, 0}, at = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        const QChar sign = text->at(i);
        if ((sign == u'-') != (i == 4 || i == 7) || (sign != u'-' && (sign < u'0' || sign > u'9')))
            return;
        if (sign == u'-')
            ++at;
        else
            numbers[at] = numbers[at] * 10 + sign.unicode() - u'0';
    }
    date = QDate(numbers[0], numbers[1], numbers[2]);
}

void read(const Value &value, QUuid &id)
{
    const auto *stored = std::get_if<QUuid>(&value);
    id = stored ? *stored : QUuid();
}

void read(const Value &value, QByteArray &bytes)
{
    const auto *stored = std::get_if<QByteArray>(&value);
    bytes = stored ? *stored : QByteArray();
}

void read(const Value &value, QStringList &lines)
{
    QString text;
    read(value, text);
    lines = text.isEmpty() ? QStringList() : text.split(u'\n');
}

} // namespace stored
