// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scalpel.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

Scalpel::Scalpel(QString path)
    : m_connection(QUuid::createUuid().toString())
{
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("cannot open %s", qPrintable(path));
    QSqlQuery(database).exec(u"PRAGMA recursive_triggers = ON"_s);
}

Scalpel::~Scalpel()
{
    QSqlDatabase::database(m_connection).close();
    QSqlDatabase::removeDatabase(m_connection);
}

QStringList Scalpel::rows(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.exec(sql))
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    QStringList out;
    while (query.next()) {
        QStringList values;
        for (int i = 0; i < query.record().count(); ++i) {
            const QVariant value = query.value(i);
            values << (value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                               : value.toString());
        }
        out << values.join(u'|');
    }
    out.sort();
    return out;
}

void Scalpel::cut(const QString &sql)
{
    const QStringList triggers = rows(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s);
    QSqlQuery query(QSqlDatabase::database(m_connection));
    for (const QString &trigger : triggers)
        query.exec(u"DROP TRIGGER "_s + trigger);
    if (!query.exec(sql) || query.numRowsAffected() < 1)
        qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
}

QString Scalpel::refusal(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    return query.exec(sql) ? QString() : query.lastError().text();
}
