// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example/exampletext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

ExampleText::ExampleText(const PlanBook &book)
    : m_book(book)
{
    QFile file(u":/example/%1.json"_s.arg(book.plan()->key));
    const bool isOwn = file.exists();
    if (!isOwn)
        file.setFileName(u":/example/helsingborg-2022-2025.json"_s); // for its general sentences
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example sentences");
    m_json = QJsonDocument::fromJson(file.readAll()).object();
    if (!isOwn)
        return;
    const QJsonArray cells = m_json.value(u"cells"_s).toArray();
    for (const QJsonValue &value : cells) {
        const QJsonObject json = value.toObject();
        const QString key = json.value(u"measure"_s).toString() + u'/' + QString::number(json.value(u"unit"_s).toInt());
        m_cells.insert(key, {json.value(u"state"_s).toString(), json.value(u"status"_s).toString(),
                             json.value(u"delayed"_s).toBool()});
    }
}

QString ExampleText::meaningToCode(const QString &meaning) const
{
    for (const auto &status : m_book.statuses()) {
        if (status->meaning == meaning)
            return status->code;
    }
    return m_book.statuses().first()->code;
}

ExampleCell ExampleText::cell(const QString &measure, int unit) const
{
    if (!m_cells.isEmpty())
        return m_cells.value(measure + u'/' + QString::number(unit));
    // Another plan: a spread of states that follows from its own numbering.
    static const QStringList states{u"accepted"_s, u"submitted"_s, u"submitted"_s, u"open"_s,
                                    u"accepted"_s, u"draft"_s,     u"submitted"_s, u"completion_requested"_s};
    static const QStringList meanings{u"begun"_s, u"ongoing"_s, u"completed"_s, u"begun"_s, u"not_begun"_s};
    int index = unit * 3;
    for (const QChar sign : measure)
        index += sign.unicode();
    ExampleCell cell{states.at(index % states.size()), {}, index % 7 == 0};
    if (cell.state != "open"_L1)
        cell.status = meaningToCode(meanings.at(index % meanings.size()));
    return cell;
}

QString ExampleText::statusBefore(const QString &measure, int unit) const
{
    int index = unit;
    for (const QChar sign : measure)
        index += sign.unicode();
    if (index % 12 == 7)
        return {}; // some did not answer then either
    const QString now = cell(measure, unit).status;
    const auto *status = m_book.status(now);
    const QString meaning = status ? (*status)->meaning : u"begun"_s;
    if (meaning == "completed"_L1)
        return meaningToCode(index % 2 == 0 ? u"ongoing"_s : u"begun"_s);
    if (meaning == "ongoing"_L1)
        return meaningToCode(index % 3 == 0 ? u"ongoing"_s : u"begun"_s);
    if (meaning == "begun"_L1)
        return meaningToCode(index % 3 == 0 ? u"begun"_s : u"not_begun"_s);
    return meaningToCode(u"not_begun"_s);
}

QString ExampleText::pick(const QString &list, int index) const
{
    const QJsonArray texts = m_json.value(list).toArray();
    return texts.at(index % texts.size()).toString();
}

QString ExampleText::done(const QString &measure, int index) const
{
    const QJsonArray texts
        = m_cells.isEmpty() ? QJsonArray() : m_json.value(u"texts"_s).toObject().value(measure).toArray();
    return texts.isEmpty() ? doneBefore(index) : texts.at(index % texts.size()).toString();
}

QString ExampleText::assessment(const QString &code) const
{
    const auto *status = m_book.status(code);
    const QString meaning = status ? (*status)->meaning : QString();
    const QString key = meaning == "completed"_L1 ? u"completed"_s
                        : meaning == "ongoing"_L1 ? u"ongoing"_s
                        : meaning == "begun"_L1   ? u"started"_s
                                                  : u"not_started"_s;
    return m_json.value(u"assessment"_s).toObject().value(key).toString();
}

QString ExampleText::section(const QString &key) const
{
    return m_cells.isEmpty() && key == "decision"_L1 ? QString()
                                                     : m_json.value(u"sections"_s).toObject().value(key).toString();
}
