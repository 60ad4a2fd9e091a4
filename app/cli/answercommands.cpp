// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>

namespace {

struct AnswerCommandText {
    Q_DECLARE_TR_FUNCTIONS(AnswerCommandText)
};

QString field(const Arguments &arguments, const QString &option, const QString &otherwise)
{
    return arguments.has(option) ? arguments.value(option) : otherwise;
}

/// The answer that the options describe, on top of the newest saved version.
Result<Answer> answerFromOptions(Session &session, const Cell &cell, const std::optional<Recorded<Answer>> &newest)
{
    const Arguments &arguments = session.arguments();
    Answer answer = newest ? newest->value : Answer{};
    answer.assignment = cell.assignment;
    if (arguments.has(u"status"_s)) {
        auto status = session.book().findStatus(arguments.value(u"status"_s));
        if (!status)
            return tl::unexpected(status.error());
        answer.status = *status;
    }
    answer.unchanged = false;
    answer.done = field(arguments, u"done"_s, answer.done);
    answer.effect = field(arguments, u"effect"_s, answer.effect);
    answer.helped = field(arguments, u"helped"_s, answer.helped);
    answer.hindered = field(arguments, u"hindered"_s, answer.hindered);
    answer.next = field(arguments, u"next"_s, answer.next);
    answer.delayed = arguments.has(u"delayed"_s) || (answer.delayed && !arguments.has(u"status"_s));
    return answer;
}

Result<PersonEntry> authoriser(Session &session, UnitId unit)
{
    auto name = session.arguments().required(u"authorised-by"_s);
    if (!name)
        return tl::unexpected(name.error());
    auto entry = session.person(*name);
    if (entry && entry->person->unit != unit) {
        complain(AnswerCommandText::tr("Note: %1 does not belong to %2.")
                     .arg(entry->person->name, session.book().unitName(unit)));
    }
    return entry;
}

QString capacityOf(const Session &session, const PersonEntry &entry)
{
    return session.arguments().has(u"capacity"_s) ? session.arguments().value(u"capacity"_s) : entry.person->title;
}

void sayReceipt(Session &session, UnitId unit, const Receipt &receipt, const PersonEntry &head)
{
    session.say(receipt.code);
    session.print({{u"code"_s, receipt.code},
                   {u"count"_s, receipt.assignments.size()},
                   {u"unit"_s, session.book().unitName(unit)},
                   {u"authorised_by"_s, head.person->name},
                   {u"submitted_at"_s, json::time(receipt.submittedAt)},
                   {u"submission_id"_s, json::id(receipt.submission.value)}});
}

Done submitCells(Session &session, const RoundView &view, UnitId unit, const QList<AssignmentId> &chosen,
                 const PersonEntry &head)
{
    auto outcome = session.store()
                       .answers.submit(session.actor(), view.id(), unit, chosen, head.id(), capacityOf(session, head))
                       .result();
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (!outcome->faults.isEmpty()) {
        QJsonArray faults;
        QStringList lines{AnswerCommandText::tr("%n thing(s) to mend before the answers can be submitted:", nullptr,
                                                int(outcome->faults.size()))};
        for (const AnswerFault &fault : std::as_const(outcome->faults)) {
            const Cell *cell = view.cell(fault.assignment);
            lines << AnswerCommandText::tr("Measure %1: %2")
                         .arg(session.book().measureTitle(cell->measure), fault.sentence);
            faults << QJsonObject{{u"measure"_s, json::number((*session.book().measure(cell->measure))->number)},
                                  {u"unit"_s, session.book().unitName(cell->unit)},
                                  {u"field"_s, json::text(fault.field)},
                                  {u"sentence"_s, fault.sentence}};
        }
        session.print({{u"faults"_s, faults}});
        return failure(Error::Kind::Invalid, lines.join(u'\n'));
    }
    sayReceipt(session, unit, outcome->receipt, head);
    return {};
}

Done writeAnswer(Session &session)
{
    const Arguments &arguments = session.arguments();
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto cell = session.cellOption(*view);
    if (!cell)
        return tl::unexpected(cell.error());
    if (arguments.has(u"unchanged"_s) == arguments.has(u"status"_s)) {
        return failure(Error::Kind::Usage, AnswerCommandText::tr("Give either --unchanged or --status with what has "
                                                                 "happened (--done)."));
    }
    std::optional<PersonEntry> head;
    if (arguments.has(u"submit"_s)) {
        auto entry = authoriser(session, cell->unit);
        if (!entry)
            return tl::unexpected(entry.error());
        head = *entry;
    }
    auto sheet = session.store().answers.sheet(session.actor(), view->id(), cell->assignment).result();
    if (!sheet)
        return tl::unexpected(sheet.error());
    AnswerEntry entry{.round = view->id(), .assignment = cell->assignment, .base = sheet->cell.answerHead};
    entry.evidence = arguments.values(u"evidence"_s);
    entry.submits = head.has_value();
    if (head) {
        entry.authorisedBy = head->id();
        entry.capacity = capacityOf(session, *head);
    }
    if (!arguments.has(u"unchanged"_s)) {
        auto answer = answerFromOptions(session, *cell, sheet->newest);
        if (!answer)
            return tl::unexpected(answer.error());
        entry.answer = *answer;
    }
    auto entered = session.store().answers.enter(session.actor(), entry).result();
    if (!entered)
        return tl::unexpected(entered.error());
    if (entry.submits) {
        sayReceipt(session, cell->unit, entered->receipt, *head);
        return {};
    }
    session.say(AnswerCommandText::tr("Saved as a draft."));
    session.print({{u"revision"_s, json::id(entered->revision.value)},
                   {u"record"_s, json::id(assignments::answerIdOf(cell->assignment).value)}});
    return {};
}

Done submitAnswers(Session &session)
{
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto unit = session.unitOption();
    if (!unit)
        return tl::unexpected(unit.error());
    auto head = authoriser(session, *unit);
    if (!head)
        return tl::unexpected(head.error());
    QList<AssignmentId> chosen;
    for (const QString &number : session.arguments().values(u"measure"_s)) {
        auto measure = session.book().findMeasure(number);
        if (!measure)
            return tl::unexpected(measure.error());
        const qsizetype before = chosen.size();
        for (const Cell &cell : std::as_const(view->cells)) {
            if (cell.measure == *measure && cell.unit == *unit)
                chosen << cell.assignment;
        }
        if (chosen.size() == before) {
            return failure(
                Error::Kind::NotFound,
                AnswerCommandText::tr("%1 is not asked about measure %2.").arg(session.book().unitName(*unit), number));
        }
    }
    return submitCells(session, *view, *unit, chosen, *head);
}

enum class Review { SendBack, Accept, Reopen };

Done review(Session &session, Review what)
{
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto cell = session.cellOption(*view);
    if (!cell)
        return tl::unexpected(cell.error());
    AnswerStore &answers = session.store().answers;
    const QString reason = session.arguments().value(u"reason"_s);
    if (what != Review::Accept) {
        if (auto given = session.arguments().required(u"reason"_s); !given)
            return tl::unexpected(given.error());
    }
    Done done;
    switch (what) {
    case Review::SendBack:
        done = answers.sendBack(session.actor(), view->id(), cell->assignment, reason).result();
        break;
    case Review::Accept: done = answers.accept(session.actor(), view->id(), {cell->assignment}).result(); break;
    case Review::Reopen: done = answers.reopen(session.actor(), view->id(), cell->assignment, reason).result(); break;
    }
    if (!done)
        return done;
    auto after = session.store().rounds.view(view->id()).result();
    if (!after)
        return tl::unexpected(after.error());
    const QString state = stateCode(after->cell(cell->assignment)->state);
    session.say(state);
    session.print({{u"measure"_s, json::number((*session.book().measure(cell->measure))->number)},
                   {u"unit"_s, session.book().unitName(cell->unit)},
                   {u"state"_s, state}});
    return {};
}

/// The coordinator that a signature is for: the actor's own, or for a strategist the one that --unit names.
Result<ResponsibleUnit> signer(Session &session, MeasureId measure)
{
    if (const auto own = assessments::coordinatorOf(session.book(), session.actor(), measure))
        return *own;
    const auto coordinators = session.book().coordinating(measure);
    if (session.arguments().has(u"unit"_s)) {
        auto unit = session.unitOption();
        if (!unit)
            return tl::unexpected(unit.error());
        for (const ResponsibleUnit &one : coordinators) {
            const bool isDepartment
                = !session.arguments().has(u"department"_s)
                  || session.book().unitName(one.department) == session.arguments().value(u"department"_s);
            if (one.unit == *unit && isDepartment)
                return one;
        }
    } else if (!coordinators.isEmpty() && session.actor().isStrategist()) {
        return coordinators.first();
    }
    return failure(Error::Kind::Forbidden, AnswerCommandText::tr("Only a coordinator of the measure, or a strategist, "
                                                                 "may assess it."));
}

Result<Assessment> assessmentFromOptions(Session &session, MeasureId measure)
{
    const Arguments &arguments = session.arguments();
    for (const QString &option : {u"status"_s, u"text"_s}) {
        if (auto given = arguments.required(option); !given)
            return tl::unexpected(given.error());
    }
    auto status = session.book().findStatus(arguments.value(u"status"_s));
    if (!status)
        return tl::unexpected(status.error());
    return Assessment{.measure = measure,
                      .status = *status,
                      .text = arguments.value(u"text"_s),
                      .hindered = arguments.value(u"hindered"_s),
                      .next = arguments.value(u"next"_s)};
}

Done assess(Session &session)
{
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto measure = session.measureOption();
    if (!measure)
        return tl::unexpected(measure.error());
    const Arguments &arguments = session.arguments();
    const bool signs = arguments.has(u"sign"_s);
    const bool writes = arguments.has(u"status"_s) || arguments.has(u"text"_s);
    if (!writes && !signs)
        return failure(Error::Kind::Usage, AnswerCommandText::tr("Give --status and --text, or --sign."));
    std::optional<Signature> signature;
    if (signs) {
        auto coordinator = signer(session, *measure);
        if (!coordinator)
            return tl::unexpected(coordinator.error());
        signature = Signature{.assessment = assessments::idOf(view->id(), *measure),
                              .unit = coordinator->unit,
                              .department = coordinator->department};
    }
    Done done;
    if (writes) {
        auto assessment = assessmentFromOptions(session, *measure);
        if (!assessment)
            return tl::unexpected(assessment.error());
        auto written = session.store().reports.assess(session.actor(), view->id(), *assessment, signature).result();
        if (!written)
            done = tl::unexpected(written.error());
    } else {
        done = session.store().reports.sign(session.actor(), view->id(), *signature).result();
    }
    if (!done)
        return done;
    session.say(signs ? AnswerCommandText::tr("Assessed and signed.") : AnswerCommandText::tr("Assessed."));
    session.print({{u"measure"_s, json::number((*session.book().measure(*measure))->number)}, {u"signed"_s, signs}});
    return {};
}

} // namespace

QList<Command> answerCommands()
{
    return {
        {{u"write"_s, u"STORE --round= --measure= --unit= --department= --unchanged --status= --done= --effect= "
                      "--helped= --hindered= --next= --delayed --evidence=* --submit --authorised-by= --capacity="_s},
         true,
         writeAnswer},
        {{u"submit"_s, u"STORE --round= --unit= --measure=* --authorised-by= --capacity="_s}, true, submitAnswers},
        {{u"send-back"_s, u"STORE --round= --measure= --unit= --department= --reason="_s},
         true,
         [](Session &session) { return review(session, Review::SendBack); }},
        {{u"accept"_s, u"STORE --round= --measure= --unit= --department= --reason="_s},
         true,
         [](Session &session) { return review(session, Review::Accept); }},
        {{u"reopen"_s, u"STORE --round= --measure= --unit= --department= --reason="_s},
         true,
         [](Session &session) { return review(session, Review::Reopen); }},
        {{u"assess"_s,
          u"STORE --round= --measure= --status= --text= --hindered= --next= --sign --unit= --department="_s},
         true,
         assess},
    };
}
