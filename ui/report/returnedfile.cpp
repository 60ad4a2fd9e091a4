// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/returnedfile.h"

#include "core/text/files.h"
#include "ui/parts/gather.h"

#include <QDir>

Result<docx::Text> readDocxFile(const QString &path)
{
    auto bytes = files::read(path);
    return bytes ? docx::read(*bytes, QDir::toNativeSeparators(path)) : tl::unexpected(bytes.error());
}

ReturnedFile::ReturnedFile(ReportStore &reports, QObject *parent)
    : QObject(parent)
    , m_reports(reports)
{
}

void ReturnedFile::read(const QString &path, RoundId round)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    Q_EMIT began();
    auto edited = std::make_shared<Result<docx::Text>>();
    m_task.start([path, edited](const report::Progress &) { *edited = readDocxFile(path); },
                 [this, path, round, edited] {
                     if (*edited)
                         fetch(path, round, **edited);
                     else
                         fail(edited->error());
                 });
}

void ReturnedFile::fetch(const QString &path, RoundId round, const docx::Text &edited)
{
    auto sources = std::make_shared<Sources>(Sources{.edited = edited});
    Gather gather(
        this, [this, path, sources] { compare(path, sources); }, [this](const Error &error) { fail(error); });
    gather.add(m_reports.data(round), sources->current);
    gather.add(m_reports.sectionTexts(report::basesOf(edited)), sources->bases);
    gather.add(m_reports.versions(round), sources->versions);
}

void ReturnedFile::compare(const QString &path, const std::shared_ptr<Sources> &sources)
{
    auto returned = std::make_shared<Result<report::ReturnedDocx>>();
    m_task.start(
        [sources, returned](const report::Progress &) {
            *returned = report::compareReturned(sources->edited, sources->current, sources->bases, sources->versions);
        },
        [this, path, sources, returned] {
            if (!*returned)
                return fail(returned->error());
            m_isRunning = false;
            Q_EMIT compared({path, **returned, sources->current});
        });
}

void ReturnedFile::fail(const Error &error)
{
    m_isRunning = false;
    Q_EMIT failed(error);
}
