// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/planfile.h"

#include "core/plan/planbook.h"
#include "core/record/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace {

struct PlanImportText {
    Q_DECLARE_TR_FUNCTIONS(PlanImportText)
};

/// Calls `visit(kind, record, fields, words)` for every record of the file.
template<class Visitor>
Done eachRecord(const PlanFile &file, const Visitor &visit)
{
    Done done;
    const auto all = [&](const auto &list, const auto &words) {
        for (const auto &one : list) {
            using Noun = std::decay_t<decltype(one.value)>;
            if (done)
                done = visit(QString(Noun::kind), one.recordId, fieldsOf(one.value), words(one.value));
        }
    };
    all(QList<Described<Plan>>{file.plan}, [](const Plan &plan) { return plan.title; });
    all(file.units, [](const Unit &unit) { return unit.name; });
    all(file.statuses, [&file](const Status &status) {
        return file.plan.value.language == "en"_L1 ? status.labelEn : status.labelSv;
    });
    all(file.rules, [](const Rule &rule) { return rule.wording; });
    all(file.areas, [](const Area &area) { return area.section + u' ' + area.name; });
    all(file.measures, [](const Measure &measure) { return measure.number + u' ' + measure.title; });
    all(file.responsibilities, [&file](const Responsibility &responsibility) {
        for (const auto &measure : file.measures) {
            if (measure.recordId == responsibility.measure.value)
                return PlanImportText::tr("measure %1").arg(measure.value.number);
        }
        return responsibility.role;
    });
    all(file.sections, [](const Section &section) { return section.headingSv; });
    if (file.look)
        all(QList<Described<ReportLook>>{*file.look},
            [](const ReportLook &) { return PlanImportText::tr("how it looks"); });
    return done;
}

} // namespace

namespace planfile {

qint64 decidedAt(const Plan &plan)
{
    const QDate day = plan.decidedOn.isValid() ? plan.decidedOn : QDate(1970, 1, 1);
    return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch();
}

QStringList bundledIds()
{
    QStringList ids;
    const QStringList files = QDir(u":/plans"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        ids << file.chopped(5);
    return ids;
}

Result<PlanFile> bundled(const QString &id)
{
    QFile file(u":/plans/%1.json"_s.arg(id));
    if (!bundledIds().contains(id) || !file.open(QIODevice::ReadOnly)) {
        return failure(
            Error::Kind::NotFound,
            PlanImportText::tr("There is no bundled plan “%1”. Choose one of: %2").arg(id, bundledIds().join(u", "_s)));
    }
    return parse(file.readAll(), id);
}

Result<QList<PlanChange>> changes(Journal &journal, const PlanFile &file)
{
    QList<PlanChange> out;
    const Done done = eachRecord(
        file, [&](const QString &kind, const QUuid &record, const Fields &fields, const QString &words) -> Done {
            auto heads = journal.heads(record);
            if (!heads)
                return tl::unexpected(heads.error());
            if (heads->isEmpty()) {
                out << PlanChange{kind, words, true, {}};
                return {};
            }
            auto content = journal.content(*kindNamed(kind), heads->first());
            if (!content)
                return tl::unexpected(content.error());
            const Fields before = *content ? (*content)->fields : Fields{};
            QStringList changed;
            for (const QString &column : kindNamed(kind)->columns) {
                const auto was = before.find(column), is = fields.find(column);
                if ((was == before.end() ? Value{} : was->second) != (is == fields.end() ? Value{} : is->second))
                    changed << column;
            }
            if (!changed.isEmpty())
                out << PlanChange{kind, words, false, changed};
            return {};
        });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Done import(Journal &journal, const PlanFile &file)
{
    auto plans = journal.current<Plan>();
    if (!plans)
        return tl::unexpected(plans.error());
    if (!plans->isEmpty() && plans->first().recordId != file.plan.recordId) {
        return failure(Error::Kind::Conflict,
                       PlanImportText::tr("This store follows up another plan (%1). Make a new store for %2.")
                           .arg(plans->first()->title, file.plan.value.title));
    }
    return eachRecord(file,
                      [&](const QString &kind, const QUuid &record, const Fields &fields, const QString &) -> Done {
                          auto written = journal.appendImported(kind, record, decidedAt(file.plan.value), fields);
                          if (!written)
                              return tl::unexpected(written.error());
                          return {};
                      });
}

} // namespace planfile
