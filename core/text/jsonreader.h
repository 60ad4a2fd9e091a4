// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

/// Walks a JSON document and notes every fault with its place: "measures[3].area: …". Reading goes on after a fault, so
/// that a person sees all of them at once.
class JsonReader
{
public:
    /// Parses; a syntax error becomes the only fault, with line and column.
    explicit JsonReader(const QByteArray &json);

    [[nodiscard]] const QJsonObject &root() const { return m_root; }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    void fault(const QString &place, const QString &sentence);

    /// Checks that the object has no key but these: a misspelt key must not be passed over.
    void allow(const QJsonObject &object, const QString &place, const QStringList &keys);
    [[nodiscard]] QString required(const QJsonObject &object, const QString &place, const QString &key);
    [[nodiscard]] QString text(const QJsonObject &object, const QString &place, const QString &key);
    [[nodiscard]] QStringList texts(const QJsonObject &object, const QString &place, const QString &key);
    [[nodiscard]] QDate date(const QJsonObject &object, const QString &place, const QString &key);
    [[nodiscard]] qint64 number(const QJsonObject &object, const QString &place, const QString &key, qint64 least,
                                qint64 most, qint64 otherwise);
    [[nodiscard]] bool flag(const QJsonObject &object, const QString &place, const QString &key);
    [[nodiscard]] QJsonObject object(const QJsonObject &object, const QString &place, const QString &key);
    /// The objects of a list with their places.
    [[nodiscard]] QList<std::pair<QString, QJsonObject>> objects(const QJsonObject &object, const QString &place,
                                                                 const QString &key);

private:
    [[nodiscard]] static QString at(const QString &place, const QString &key);

    QJsonObject m_root{};
    QStringList m_faults{};
};
