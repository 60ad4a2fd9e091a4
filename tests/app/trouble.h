// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

// What a window may meet outside itself, and how it takes it.

// In tests/support/diskfull.c.
extern "C" void diskfull_from_now(const char *folder, int isFull, long delayUs);

/// Another program's connection to a store's file: it writes, or holds the file for itself as long as it lives.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(path);
        m_isOpen = database.open();
    }
    ~OtherProgram()
    {
        QSqlDatabase::database(u"other"_s).close();
        QSqlDatabase::removeDatabase(u"other"_s);
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    [[nodiscard]] bool run(const QString &statement)
    {
        return m_isOpen && QSqlQuery(QSqlDatabase::database(u"other"_s)).exec(statement);
    }

private:
    bool m_isOpen = false;
};

/// A folder on a disk without room, or on one that is slow, as long as it lives.
class BadDisk
{
public:
    BadDisk(const QString &folder, bool isFull, std::chrono::microseconds delay)
        : m_folder(QFile::encodeName(folder))
    {
        diskfull_from_now(m_folder.constData(), isFull ? 1 : 0, delay.count());
    }
    ~BadDisk() { diskfull_from_now(nullptr, 0, 0); }
    Q_DISABLE_COPY_MOVE(BadDisk)

private:
    QByteArray m_folder;
};

/// How long the event loop was away at most: what a person feels as a frozen window.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = qMax(m_longest, m_since.restart());
            ++m_beats;
        });
        m_timer.start(10);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest; }
    [[nodiscard]] int beats() const { return m_beats; }

private:
    QTimer m_timer{};
    QElapsedTimer m_since{};
    qint64 m_longest = 0;
    int m_beats = 0;
};
