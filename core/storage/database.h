// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <functional>
#include <mutex>
#include <type_traits>

/// A thread with one connection that runs jobs in the order they came.
class StorageThread
{
public:
    StorageThread(StoreAddress address, Connection::Access access);
    ~StorageThread(); ///< as `finish`
    Q_DISABLE_COPY_MOVE(StorageThread)

    /// Runs `job(Connection &)`, which returns a Result, on the thread. The connection is opened at the first job.
    template<class Job>
    [[nodiscard]] auto run(Job job) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        using Outcome = std::invoke_result_t<Job, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        QFuture<Outcome> future = promise->future();
        promise->start();
        post([this, promise, job = std::move(job)]() mutable {
            if (auto open = opened(); !open)
                promise->addResult(Outcome(tl::unexpected(open.error())));
            else
                promise->addResult(checked(job(**open), **open));
            promise->finish();
        });
        return future;
    }
    /// Stops the statement that runs now.
    void interrupt();
    /// Runs what was posted, closes the connection and ends the thread. Jobs that come later are never run.
    void finish();

private:
    /// What a job made of rows that broke off is no result.
    template<class Outcome>
    [[nodiscard]] static Outcome checked(Outcome outcome, Connection &connection)
    {
        const Done whole = connection.readToEnd();
        return outcome && !whole ? Outcome(tl::unexpected(whole.error())) : outcome;
    }
    void post(std::function<void()> job);
    [[nodiscard]] Result<Connection *> opened();

    StoreAddress m_address;
    Connection::Access m_access;
    QThread m_thread{};
    std::unique_ptr<QObject> m_worker{};
    std::mutex m_mutex{}; // guards m_connection against interrupt() from another thread
    std::unique_ptr<Connection> m_connection{};
};

/// An open store: one thread that writes, one that reads. Nothing else touches the file.
class Database
{
public:
    /// Opens an existing store: checks that it is one, whole and of a version this program knows, and migrates an older
    /// one. May wait: call it off the UI thread.
    [[nodiscard]] static Result<std::shared_ptr<Database>> open(const StoreAddress &address);
    /// Makes an empty store. Refuses to touch an existing file. `fill` writes the first content; on any failure there
    /// is no file.
    [[nodiscard]] static Result<std::shared_ptr<Database>> create(const StoreAddress &address,
                                                                  const std::function<Done(Connection &)> &fill);

    template<class Job>
    [[nodiscard]] auto read(Job job)
    {
        return m_reader.run(std::move(job));
    }
    /// Runs the job in one transaction, committed when it succeeds. `committed` is then called on the writing thread:
    /// it posts the news to whoever waits for it.
    template<class Job>
    [[nodiscard]] auto write(Job job, std::function<void()> committed = {})
    {
        using Outcome = std::invoke_result_t<Job, Connection &>;
        return m_writer.run(
            [job = std::move(job), committed = std::move(committed)](Connection &connection) mutable -> Outcome {
                auto transaction = Transaction::begin(connection);
                if (!transaction)
                    return tl::unexpected(transaction.error());
                Outcome outcome = job(connection);
                if (!outcome)
                    return outcome;
                if (auto done = transaction->commit(); !done)
                    return tl::unexpected(done.error());
                if (committed)
                    committed();
                return outcome;
            });
    }
    /// Runs a job on the writing thread outside of any transaction: backup, vacuum.
    template<class Job>
    [[nodiscard]] auto maintain(Job job)
    {
        return m_writer.run(std::move(job));
    }
    /// A number that another program's commit changes. On PostgreSQL our own commits change it, too: a refresh too
    /// many.
    [[nodiscard]] QFuture<Result<qint64>> dataVersion();
    [[nodiscard]] const StoreAddress &address() const { return m_address; }
    /// Stops what runs now; the stopped job fails with Cancelled and changes nothing.
    void interrupt();
    /// Waits for what was posted and closes: whoever is told of commits may go after this.
    void finish();

    explicit Database(StoreAddress address, Connection::Access access);

private:
    StoreAddress m_address;
    StorageThread m_writer;
    StorageThread m_reader;
};
