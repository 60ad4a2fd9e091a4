// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/text/clock.h"

#include <QCoreApplication>

Done showPlan(Session &session);
Done showUnits(Session &session);
Done showRounds(Session &session);
Done showPeople(Session &session);
Done showCommissions(Session &session);
Done showReports(Session &session);

namespace {

struct ShowCommandText {
    Q_DECLARE_TR_FUNCTIONS(ShowCommandText)
};

QJsonValue measureNumber(const PlanBook &book, MeasureId id)
{
    const auto *measure = book.measure(id);
    return measure ? json::number((*measure)->number) : QJsonValue(QJsonValue::Null);
}

/// The cells that the filters --measure and --unit leave in.
Result<QList<Cell>> filtered(Session &session, const RoundView &view)
{
    QList<Cell> cells = view.cells;
    if (session.arguments().has(u"measure"_s)) {
        auto measure = session.measureOption();
        if (!measure)
            return tl::unexpected(measure.error());
        cells.removeIf([&](const Cell &cell) { return cell.measure != *measure; });
    }
    if (session.arguments().has(u"unit"_s)) {
        auto unit = session.unitOption();
        if (!unit)
            return tl::unexpected(unit.error());
        cells.removeIf([&](const Cell &cell) { return cell.unit != *unit; });
    }
    return cells;
}

QJsonObject cellJson(const PlanBook &book, const Cell &cell)
{
    return {{u"assignment_id"_s, json::id(cell.assignment.value)},
            {u"measure"_s, measureNumber(book, cell.measure)},
            {u"measure_id"_s, json::id(cell.measure.value)},
            {u"unit"_s, book.unitName(cell.unit)},
            {u"unit_id"_s, json::id(cell.unit.value)},
            {u"department"_s, json::text(book.unitName(cell.department))},
            {u"state"_s, stateCode(cell.state)},
            {u"status"_s, json::text(cell.status)},
            {u"delayed"_s, cell.delayed},
            {u"overdue"_s, cell.overdue},
            {u"conflict"_s, cell.conflict},
            {u"submitted_at"_s, json::time(cell.submittedAt)}};
}

/// The list under its key, and the round that was asked for; null for every round.
void printRounds(Session &session, const QList<RoundView> &views, const QString &key, const QJsonArray &list)
{
    const bool isOne = session.arguments().has(u"round"_s);
    session.print({{u"round"_s, isOne ? QJsonValue(views.first().round->name) : QJsonValue(QJsonValue::Null)},
                   {u"round_id"_s, isOne ? json::id(views.first().round.recordId) : QJsonValue(QJsonValue::Null)},
                   {key, list}});
}

QJsonObject withRound(QJsonObject json, const RoundView &view)
{
    json.insert(u"round"_s, view.round->name);
    json.insert(u"round_id"_s, json::id(view.round.recordId));
    return json;
}

Done showCells(Session &session, const QString &key)
{
    auto views = session.roundsOption();
    if (!views)
        return tl::unexpected(views.error());
    QJsonArray list;
    for (const RoundView &view : std::as_const(*views)) {
        auto cells = filtered(session, view);
        if (!cells)
            return tl::unexpected(cells.error());
        for (const Cell &cell : std::as_const(*cells)) {
            list << withRound(cellJson(session.book(), cell), view);
            session.say(QStringList{session.book().measureTitle(cell.measure), session.book().unitName(cell.unit),
                                    stateCode(cell.state), cell.status}
                            .join(u'\t'));
        }
    }
    printRounds(session, *views, key, list);
    return {};
}

QJsonArray evidenceJson(const QList<Recorded<Evidence>> &evidence)
{
    QJsonArray list;
    for (const auto &one : evidence) {
        list << QJsonObject{{u"id"_s, json::id(one.recordId)},
                            {u"kind"_s, one->evidenceKind},
                            {u"title"_s, one->title},
                            {u"sha256"_s, json::text(QString::fromLatin1(one->sha256.toHex()))},
                            {u"size"_s, one->size},
                            {u"address"_s, json::text(one->address)},
                            {u"seen_on"_s, json::date(one->seenOn)},
                            {u"note"_s, json::text(one->note)}};
    }
    return list;
}

QJsonObject answerJson(const PlanBook &book, const AnswerSheet &sheet)
{
    QJsonObject json = cellJson(book, sheet.cell);
    const Answer *answer = sheet.newest ? &sheet.newest->value : sheet.submitted ? &*sheet.submitted : nullptr;
    if (!answer)
        return json;
    json.insert(u"id"_s, json::id(assignments::answerIdOf(sheet.cell.assignment).value));
    json.insert(u"status"_s, json::text(answer->status));
    json.insert(u"delayed"_s, answer->delayed);
    json.insert(u"unchanged"_s, answer->unchanged);
    json.insert(u"done"_s, json::text(answer->done));
    json.insert(u"effect"_s, json::text(answer->effect));
    json.insert(u"helped"_s, json::text(answer->helped));
    json.insert(u"hindered"_s, json::text(answer->hindered));
    json.insert(u"next"_s, json::text(answer->next));
    json.insert(u"evidence"_s, evidenceJson(sheet.evidence));
    if (sheet.newest) {
        json.insert(u"revision"_s, json::id(sheet.newest->revisionId.value));
        json.insert(u"author"_s, sheet.newest->author);
        json.insert(u"written_at"_s, json::time(sheet.newest->writtenAt));
        json.insert(u"draft"_s, sheet.newest->revisionId != sheet.cell.answerRevision);
    }
    QJsonArray thread;
    for (const auto &comment : sheet.thread) {
        thread << QJsonObject{{u"id"_s, json::id(comment.recordId)},
                              {u"purpose"_s, comment->purpose},
                              {u"text"_s, comment->text},
                              {u"author"_s, comment.author},
                              {u"written_at"_s, json::time(comment.writtenAt)}};
    }
    json.insert(u"thread"_s, thread);
    return json;
}

Result<QList<AnswerSheet>> answered(Session &session, const RoundView &view)
{
    auto cells = filtered(session, view);
    if (!cells)
        return tl::unexpected(cells.error());
    auto sheets = session.store().answers.sheets(session.actor(), view.id(), {}).result();
    if (!sheets)
        return tl::unexpected(sheets.error());
    sheets->removeIf([&](const AnswerSheet &sheet) {
        const bool isWanted = std::any_of(cells->begin(), cells->end(),
                                          [&](const Cell &cell) { return cell.assignment == sheet.cell.assignment; });
        return !isWanted || (!sheet.newest && !sheet.submitted);
    });
    return sheets;
}

Done showAnswers(Session &session)
{
    auto views = session.roundsOption();
    if (!views)
        return tl::unexpected(views.error());
    QJsonArray list;
    for (const RoundView &view : std::as_const(*views)) {
        auto sheets = answered(session, view);
        if (!sheets)
            return tl::unexpected(sheets.error());
        for (const AnswerSheet &sheet : std::as_const(*sheets)) {
            list << withRound(answerJson(session.book(), sheet), view);
            const Answer &answer = sheet.newest ? sheet.newest->value : *sheet.submitted;
            session.say(QStringList{session.book().measureTitle(sheet.cell.measure),
                                    session.book().unitName(sheet.cell.unit), answer.status, answer.done}
                            .join(u'\t'));
        }
    }
    printRounds(session, *views, u"answers"_s, list);
    return {};
}

Done showEvidence(Session &session)
{
    auto views = session.roundsOption();
    if (!views)
        return tl::unexpected(views.error());
    QJsonArray list;
    for (const RoundView &view : std::as_const(*views)) {
        auto sheets = answered(session, view);
        if (!sheets)
            return tl::unexpected(sheets.error());
        for (const AnswerSheet &sheet : std::as_const(*sheets)) {
            for (const QJsonValue &one : evidenceJson(sheet.evidence)) {
                QJsonObject json = withRound(one.toObject(), view);
                json.insert(u"measure"_s, measureNumber(session.book(), sheet.cell.measure));
                json.insert(u"unit"_s, session.book().unitName(sheet.cell.unit));
                list << json;
                session.say(json.value(u"title"_s).toString() + u'\t' + json.value(u"sha256"_s).toString());
            }
        }
    }
    printRounds(session, *views, u"evidence"_s, list);
    return {};
}

QJsonObject fieldsJson(const Fields &fields)
{
    QJsonObject json;
    for (const auto &[name, value] : fields) {
        if (const auto *text = std::get_if<QString>(&value))
            json.insert(name, *text);
        else if (const auto *number = std::get_if<qint64>(&value))
            json.insert(name, *number);
        else if (const auto *id = std::get_if<QUuid>(&value))
            json.insert(name, json::id(*id));
        else if (const auto *bytes = std::get_if<QByteArray>(&value))
            json.insert(name, QString::fromLatin1(bytes->toHex()));
    }
    return json;
}

QJsonObject revisionJson(const Revision &revision, const std::optional<Fields> &fields)
{
    QJsonArray parents;
    for (const RevisionId &parent : revision.parents)
        parents << json::id(parent.value);
    return {{u"revision"_s, json::id(revision.id.value)},
            {u"record"_s, json::id(revision.recordId)},
            {u"kind"_s, revision.kind},
            {u"author"_s, revision.author},
            {u"written_at"_s, json::time(revision.writtenAt)},
            {u"parents"_s, parents},
            {u"hash"_s, QString::fromLatin1(revision.hash.toHex())},
            {u"content"_s, fields ? QJsonValue(fieldsJson(*fields)) : QJsonValue(QJsonValue::Null)}};
}

Done showHistory(Session &session)
{
    QList<QUuid> records;
    if (session.arguments().has(u"record"_s)) {
        records << QUuid::fromString(session.arguments().value(u"record"_s));
    } else {
        auto views = session.roundsOption();
        if (!views)
            return tl::unexpected(views.error());
        for (const RoundView &view : std::as_const(*views)) {
            auto cells = filtered(session, view);
            if (!cells)
                return tl::unexpected(cells.error());
            for (const Cell &cell : std::as_const(*cells))
                records << cell.assignment.value << assignments::answerIdOf(cell.assignment).value;
        }
    }
    auto history = session.store().archive.history(session.actor(), records).result();
    if (!history)
        return tl::unexpected(history.error());
    if (history->isEmpty() && session.arguments().has(u"record"_s))
        return failure(Error::Kind::NotFound, ShowCommandText::tr("There is no record of that id."));
    QJsonArray list;
    for (const auto &[revision, fields] : std::as_const(*history)) {
        list << revisionJson(revision, fields);
        session.say(QStringList{json::time(revision.writtenAt).toString(), revision.kind, revision.author,
                                revision.id.value.toString(QUuid::WithoutBraces)}
                        .join(u'\t'));
    }
    session.print({{u"history"_s, list}});
    return {};
}

Done showConflicts(Session &session)
{
    auto conflicts = session.store().answers.conflicts().result();
    if (!conflicts)
        return tl::unexpected(conflicts.error());
    QJsonArray list;
    for (const Conflict &conflict : std::as_const(*conflicts)) {
        QJsonArray versions;
        for (qsizetype i = 0; i < conflict.versions.size(); ++i)
            versions << revisionJson(conflict.versions.at(i), conflict.contents.at(i));
        list << QJsonObject{
            {u"record"_s, json::id(conflict.record)}, {u"kind"_s, conflict.kind}, {u"versions"_s, versions}};
        session.say(conflict.kind + u'\t' + conflict.record.toString(QUuid::WithoutBraces));
    }
    session.print({{u"conflicts"_s, list}});
    return {};
}

Done show(Session &session)
{
    const QString what = session.arguments().word(1);
    const QMap<QString, std::function<Done(Session &)>> views{
        {u"plan"_s, showPlan},
        {u"units"_s, showUnits},
        {u"people"_s, showPeople},
        {u"rounds"_s, showRounds},
        {u"matrix"_s, [](Session &s) { return showCells(s, u"cells"_s); }},
        {u"assignments"_s, [](Session &s) { return showCells(s, u"assignments"_s); }},
        {u"answers"_s, showAnswers},
        {u"evidence"_s, showEvidence},
        {u"history"_s, showHistory},
        {u"conflicts"_s, showConflicts},
        {u"reports"_s, showReports},
        {u"commissions"_s, showCommissions},
        // Initiatives are not kept yet: none, said in the form that they will have.
        {u"initiatives"_s,
         [](Session &s) {
             s.print({{u"initiatives"_s, QJsonArray()}});
             return Done{};
         }},
    };
    if (!views.contains(what)) {
        return failure(Error::Kind::Usage,
                       ShowCommandText::tr("There is nothing called “%1” to show. Choose one of: %2")
                           .arg(what, views.keys().join(u' ')));
    }
    return views.value(what)(session);
}

} // namespace

QList<Command> showCommands()
{
    return {{{u"show"_s, u"STORE WHAT --round= --measure= --unit= --department= --record="_s}, true, show}};
}
