// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wordfile.h"

#include "core/report/rendering.h"
#include "core/text/zipped.h"
#include "tests/support/need.h"

#include <QFile>

QByteArray wordFile(OpenStore &store, RoundId round)
{
    const ReportData data = need(store.reports.data(round).result());
    return need(report::render(data, {.format = report::ReportFormat::Docx}));
}

QByteArray editedWord(const QByteArray &docx, const QString &from, const QString &to)
{
    QList<zipped::Entry> entries;
    for (const QString &name :
         {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"word/document.xml"_s, u"docProps/custom.xml"_s}) {
        QByteArray part = need(zipped::unpack(docx, name, 1 << 28));
        if (name == "word/document.xml"_L1) {
            const qsizetype at = part.indexOf(from.toUtf8());
            if (at < 0)
                qFatal("the report does not say %s", qPrintable(from));
            part.replace(at, from.toUtf8().size(), to.toUtf8());
        }
        entries << zipped::Entry{name, part};
    }
    return need(zipped::pack(entries));
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

void writeSection(OpenStore &store, const Actor &actor, RoundId round, const QString &key, const QString &text)
{
    const ReportData data = need(store.reports.data(round).result());
    for (const auto &section : data.sections) {
        if (section->key != key)
            continue;
        Section written = section.value;
        written.text = text;
        return need(store.reports.saveSection(actor, section.recordId, written).result());
    }
    qFatal("no section %s", qPrintable(key));
}

void endConflicts(OpenStore &store, const Actor &actor)
{
    for (;;) { // ending one may end another of the same cell
        const QList<Conflict> conflicts = need(store.answers.conflicts().result());
        if (conflicts.isEmpty())
            return;
        need(store.answers.resolve(actor, conflicts.first().record, conflicts.first().versions.first().id).result());
    }
}

void lockWord(OpenStore &store, const Actor &actor, RoundId round, const QString &reason)
{
    const ReportData data = need(store.reports.data(round).result());
    const int number = int(need(store.reports.versions(round).result()).size()) + 1;
    const ReportData version = report::asVersion(data, number, reason, data.newestRevisionAt);
    const reports::RenderedFile file{u"board"_s, u"sv"_s, u"docx"_s,
                                     need(report::render(version, {.format = report::ReportFormat::Docx}))};
    need(store.reports.lock(actor, round, reason, data.contentHash, {file}).result());
}

void decideEarlier(OpenStore &store, const Actor &actor, QDate backBy)
{
    const Decision decision{.decidedBy = u"Kommunstyrelsen"_s,
                            .paragraph = u"§ 84"_s,
                            .decidedOn = {2024, 5, 15},
                            .outcome = outcomeCode(Outcome::Commission)};
    need(store.reports
             .decide(actor, decision,
                     {{.text = u"Redovisa statistik uppdelad på kön för fler verksamheter."_s,
                       .responsibleName = u"Stadsledningsförvaltningen"_s,
                       .backBy = backBy}})
             .result());
}
