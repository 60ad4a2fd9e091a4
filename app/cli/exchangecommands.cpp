// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace {

struct ExchangeCommandText {
    Q_DECLARE_TR_FUNCTIONS(ExchangeCommandText)
};

QJsonArray idsJson(const QList<QUuid> &ids)
{
    QJsonArray list;
    for (const QUuid &id : ids)
        list << json::id(id);
    return list;
}

QJsonObject contentsJson(const PackageContents &contents)
{
    return {{u"assignments"_s, contents.assignments},
            {u"answers"_s, contents.answers},
            {u"earlier_answers"_s, contents.earlierAnswers},
            {u"comments"_s, contents.comments},
            {u"evidence"_s, contents.evidence},
            {u"evidence_bytes"_s, contents.evidenceBytes},
            {u"people"_s, QJsonArray::fromStringList(contents.people)},
            {u"skeletons"_s, contents.skeletons}};
}

void sayContents(Session &session, const PackageContents &contents)
{
    session.say(
        ExchangeCommandText::tr("Holds %1 assignments, %2 answers of this round and %3 of the last, %4 comments, "
                                "%5 pieces of evidence (%6 MB) and these people: %7")
            .arg(contents.assignments)
            .arg(contents.answers)
            .arg(contents.earlierAnswers)
            .arg(contents.comments)
            .arg(contents.evidence)
            .arg(double(contents.evidenceBytes) / 1e6, 0, 'f', 1)
            .arg(contents.people.join(u", "_s)));
}

/// The round, and the unit or the measure, that a package is for.
Result<PackageOrder> packageOrder(Session &session)
{
    const Arguments &arguments = session.arguments();
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    PackageOrder order{.round = view->id(), .passphrase = session.passphrase()};
    if (arguments.has(u"unit"_s) == arguments.has(u"measure"_s))
        return failure(Error::Kind::Usage, ExchangeCommandText::tr("Give either --unit or --measure."));
    if (arguments.has(u"unit"_s)) {
        auto unit = session.unitOption();
        if (!unit)
            return tl::unexpected(unit.error());
        order.unit = *unit;
    } else {
        auto measure = session.measureOption();
        if (!measure)
            return tl::unexpected(measure.error());
        order.measure = *measure;
    }
    return order;
}

Done makePackage(Session &session)
{
    auto order = packageOrder(session);
    if (!order)
        return tl::unexpected(order.error());
    if (session.arguments().has(u"dry-run"_s)) {
        auto contents = session.store().exchange.packageContents(session.actor(), *order).result();
        if (!contents)
            return tl::unexpected(contents.error());
        sayContents(session, *contents);
        session.print({{u"dry_run"_s, true}, {u"contents"_s, contentsJson(*contents)}});
        return {};
    }
    auto output = session.arguments().required(u"output"_s);
    if (!output)
        return tl::unexpected(output.error());
    order->path = *output;
    auto made = session.store().exchange.makePackage(session.actor(), *order).result();
    if (!made)
        return tl::unexpected(made.error());
    sayContents(session, made->contents);
    session.say(made->isSealed ? ExchangeCommandText::tr("Sealed. Tell the passphrase another way than the file goes.")
                               : ExchangeCommandText::tr("Not sealed: whoever gets the file can read it."));
    session.say(ExchangeCommandText::tr("Written: %1, code %2").arg(made->path, made->code));
    session.print({{u"package_id"_s, json::id(made->package)},
                   {u"file"_s, made->path},
                   {u"purpose"_s, made->isAnswers        ? u"answers"_s
                                  : order->unit.isNull() ? u"measure"_s
                                                         : u"unit"_s},
                   {u"sealed"_s, made->isSealed},
                   {u"recipients"_s, json::text(made->recipients)},
                   {u"sha256"_s, QString::fromLatin1(made->sha256.toHex())},
                   {u"code"_s, made->code},
                   {u"contents"_s, contentsJson(made->contents)}});
    return {};
}

Done makeForm(Session &session)
{
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto unit = session.unitOption();
    if (!unit)
        return tl::unexpected(unit.error());
    auto output = session.arguments().required(u"output"_s);
    if (!output)
        return tl::unexpected(output.error());
    auto made = session.store().exchange.makeForm(session.actor(), view->id(), *unit, *output).result();
    if (!made)
        return tl::unexpected(made.error());
    session.say(ExchangeCommandText::tr("Written: %1").arg(*output));
    session.print({{u"package_id"_s, json::id(made->package)},
                   {u"file"_s, *output},
                   {u"unit"_s, session.book().unitName(*unit)},
                   {u"recipients"_s, json::text(made->recipients)}});
    return {};
}

QJsonObject answerJson(const Answer &answer)
{
    return {{u"status"_s, json::text(answer.status)},
            {u"unchanged"_s, answer.unchanged},
            {u"delayed"_s, answer.delayed},
            {u"done"_s, json::text(answer.done)},
            {u"effect"_s, json::text(answer.effect)},
            {u"helped"_s, json::text(answer.helped)},
            {u"hindered"_s, json::text(answer.hindered)},
            {u"next"_s, json::text(answer.next)}};
}

QJsonValue assessmentJson(const std::optional<Assessment> &assessment)
{
    if (!assessment)
        return {};
    return QJsonObject{{u"status"_s, json::text(assessment->status)}, {u"text"_s, json::text(assessment->text)}};
}

QJsonObject incomingJson(Session &session, const Incoming &incoming)
{
    const PlanBook &book = session.book();
    QJsonArray changes, cases, faults;
    for (const IncomingChange &change : incoming.changes) {
        const auto *measure = book.measure(change.measure);
        changes << QJsonObject{{u"measure"_s, measure ? json::number((*measure)->number) : QJsonValue()},
                               {u"unit"_s, book.unitName(change.unit)},
                               {u"kind"_s, changeCode(change.kind)},
                               {u"submitted"_s, change.submitted},
                               {u"before"_s, change.before ? QJsonValue(answerJson(*change.before)) : QJsonValue()},
                               {u"after"_s, answerJson(change.after)}};
    }
    QJsonValue assessment;
    if (incoming.assessment) {
        const auto *measure = book.measure(incoming.measure);
        assessment = QJsonObject{{u"measure"_s, measure ? json::number((*measure)->number) : QJsonValue()},
                                 {u"kind"_s, changeCode(incoming.assessment->kind)},
                                 {u"before"_s, assessmentJson(incoming.assessment->before)},
                                 {u"after"_s, assessmentJson(incoming.assessment->after)},
                                 {u"signatures"_s, int(incoming.assessment->signatures.size())}};
    }
    QJsonArray comments;
    for (const IncomingComment &comment : incoming.comments) {
        const auto *measure = book.measure(comment.measure);
        comments << QJsonObject{{u"measure"_s, measure ? json::number((*measure)->number) : QJsonValue()},
                                {u"unit"_s, book.unitName(comment.unit)},
                                {u"author"_s, comment.author},
                                {u"text"_s, comment.text}};
    }
    for (const OddCase &odd : incoming.cases) {
        cases << QJsonObject{{u"case"_s, odd.key},
                             {u"sentence"_s, odd.sentence},
                             {u"choices"_s, QJsonArray::fromStringList(odd.choices)},
                             {u"chosen"_s, json::text(odd.chosen)}};
    }
    for (const FormFault &fault : incoming.faults) {
        faults << QJsonObject{{u"cell"_s, json::text(fault.cell)},
                              {u"field"_s, json::text(fault.field)},
                              {u"sentence"_s, fault.sentence}};
    }
    return {{u"file"_s, incoming.path},
            {u"kind"_s, incoming.kind},
            {u"round_id"_s, json::id(incoming.round.value)},
            {u"unit"_s, json::text(incoming.unit.isNull() ? QString() : book.unitName(incoming.unit))},
            {u"sender"_s, json::text(incoming.sender)},
            {u"added"_s, incoming.summary.added},
            {u"known"_s, incoming.summary.known},
            {u"changes"_s, changes},
            {u"assessment"_s, assessment},
            {u"comments"_s, comments},
            {u"cases"_s, cases},
            {u"faults"_s, faults},
            {u"notices"_s, QJsonArray::fromStringList(incoming.notices)},
            {u"conflicts"_s, idsJson(incoming.summary.conflicts)}};
}

void sayIncoming(Session &session, const Incoming &incoming)
{
    const PlanBook &book = session.book();
    for (const IncomingChange &change : incoming.changes) {
        if (change.kind == IncomingChange::Kind::Known)
            continue;
        const QString what = change.kind == IncomingChange::Kind::Conflict ? ExchangeCommandText::tr("in conflict")
                             : change.kind == IncomingChange::Kind::Newer  ? ExchangeCommandText::tr("newer")
                                                                           : ExchangeCommandText::tr("new");
        session.say(ExchangeCommandText::tr("%1, %2: %3")
                        .arg(book.measureTitle(change.measure), book.unitName(change.unit), what));
    }
    if (incoming.assessment && incoming.assessment->kind != IncomingChange::Kind::Known)
        session.say(
            ExchangeCommandText::tr("%1: the coordinators' assessment").arg(book.measureTitle(incoming.measure)));
    if (!incoming.package.isNull() && incoming.kind != "form"_L1)
        session.say(ExchangeCommandText::tr("The file shows which package the answers come from, not who typed them."));
    for (const QString &notice : incoming.notices)
        complain(notice);
    for (const OddCase &odd : incoming.cases)
        complain(odd.chosen.isEmpty() ? odd.sentence : odd.key + u'=' + odd.chosen);
    for (const FormFault &fault : incoming.faults)
        complain(fault.cell.isEmpty() ? fault.sentence : fault.cell + u": "_s + fault.sentence);
}

Result<QMap<QString, QString>> choices(const Arguments &arguments)
{
    QMap<QString, QString> out;
    for (const QString &one : arguments.values(u"choose"_s)) {
        if (!one.contains(u'='))
            return failure(Error::Kind::Usage,
                           ExchangeCommandText::tr("--choose takes CASE=CHOICE, not “%1”.").arg(one));
        out.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    }
    return out;
}

/// Writes each form with faults back with the faults beside its cells, for its unit to mend: to the file that --marked
/// names or, under its own name, into the folder.
Done markFaulty(Session &session, const QList<Incoming> &incoming)
{
    const QString marked = session.arguments().value(u"marked"_s);
    const bool isFolder = QFileInfo(marked).isDir();
    const auto faulty
        = std::count_if(incoming.begin(), incoming.end(), [](const auto &one) { return !one.faults.isEmpty(); });
    if (faulty > 1 && !isFolder) {
        return failure(Error::Kind::Usage,
                       ExchangeCommandText::tr("%n form(s) have faults. Give --marked a folder that is "
                                               "there.",
                                               nullptr, int(faulty)));
    }
    for (const Incoming &one : incoming) {
        if (one.faults.isEmpty())
            continue;
        const QString path = isFolder ? QDir(marked).filePath(QFileInfo(one.path).fileName()) : marked;
        if (QFileInfo(path) == QFileInfo(one.path)) {
            return failure(Error::Kind::Conflict,
                           ExchangeCommandText::tr("%1 is the form itself. Choose another name.").arg(path));
        }
        if (auto done = session.store().exchange.markForm(one.path, one.faults, path).result(); !done)
            return done;
        complain(ExchangeCommandText::tr("The faults are marked in %1.").arg(path));
    }
    return {};
}

/// The preview, or the taking in; forms with faults are marked in either.
Result<QList<Incoming>> takeFiles(Session &session, const IntakeOrder &order, bool isDry)
{
    ExchangeStore &exchange = session.store().exchange;
    const bool marks = session.arguments().has(u"marked"_s);
    if (isDry || marks) {
        auto preview = exchange.incoming(session.actor(), order).result();
        if (!preview)
            return preview;
        if (auto marked = marks ? markFaulty(session, *preview) : Done{}; !marked)
            return tl::unexpected(marked.error());
        if (isDry)
            return preview;
    }
    return exchange.takeIn(session.actor(), order).result(); // says every fault
}

Done mergeFiles(Session &session)
{
    auto chosen = choices(session.arguments());
    if (!chosen)
        return tl::unexpected(chosen.error());
    IntakeOrder order{session.arguments().words().mid(1), session.passphrase(), *chosen};
    const Interruption interruption;
    order.progress = [tells = session.arguments().has(u"progress"_s)](qint64 done, qint64 total) {
        if (tells)
            complain(u"%1/%2"_s.arg(done).arg(total));
        return !Interruption::isWished();
    };
    const bool dry = session.arguments().has(u"dry-run"_s);
    auto taken = takeFiles(session, order, dry);
    if (!taken)
        return tl::unexpected(taken.error());
    MergeSummary sum;
    QJsonArray sources;
    for (const Incoming &one : std::as_const(*taken)) {
        sum += one.summary;
        sayIncoming(session, one);
        sources << incomingJson(session, one);
    }
    QJsonObject kinds;
    for (auto it = sum.addedByKind.begin(); it != sum.addedByKind.end(); ++it)
        kinds.insert(it.key(), it.value());
    session.say(ExchangeCommandText::tr("%1 new, %2 known, %3 erased, %4 files.")
                    .arg(sum.added)
                    .arg(sum.known)
                    .arg(sum.erased)
                    .arg(sum.files));
    if (!sum.conflicts.isEmpty()) {
        complain(ExchangeCommandText::tr("%n record(s) now have two versions. Look at them with: show STORE conflicts",
                                         nullptr, int(sum.conflicts.size())));
    }
    session.print({{u"dry_run"_s, dry},
                   {u"added"_s, sum.added},
                   {u"known"_s, sum.known},
                   {u"filled"_s, sum.filled},
                   {u"erased"_s, sum.erased},
                   {u"files"_s, sum.files},
                   {u"added_by_kind"_s, kinds},
                   {u"conflicts"_s, idsJson(sum.conflicts)},
                   {u"sources"_s, sources}});
    const auto faulty
        = std::count_if(taken->begin(), taken->end(), [](const auto &one) { return !one.faults.isEmpty(); });
    if (faulty > 0)
        return failure(Error::Kind::Invalid, ExchangeCommandText::tr("Nothing of a form with faults is taken in."));
    return {};
}

} // namespace

QList<Command> exchangeCommands()
{
    return {
        {{u"package"_s, u"STORE --round= --unit= --measure= --output= --dry-run"_s}, true, makePackage},
        {{u"form"_s, u"STORE --round= --unit= --output="_s}, true, makeForm},
        {{u"merge"_s, u"STORE FILE... --dry-run --choose=* --marked="_s}, true, mergeFiles},
    };
}
