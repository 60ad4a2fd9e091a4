// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/report/rendering.h"
#include "core/report/returneddocx.h"
#include "core/text/clock.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace {

struct CaseCommandText {
    Q_DECLARE_TR_FUNCTIONS(CaseCommandText)
};

/// text STORE --round R --section KEY: what the strategist writes for a section, as its newest version.
Done writeText(Session &session)
{
    const Arguments &arguments = session.arguments();
    auto key = arguments.required(u"section"_s);
    if (!key)
        return tl::unexpected(key.error());
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto data = session.store().reports.data(view->id()).result();
    if (!data)
        return tl::unexpected(data.error());
    SectionEdit edit{reports::sectionRecord(view->id(), *key),
                     {},
                     Section{.owner = view->round.recordId, .key = *key, .position = int(data->sections.size()) + 1}};
    for (const auto &section : std::as_const(data->sections)) {
        if (section->key == *key)
            edit = {section.recordId, section.revisionId, section.value};
    }
    const bool isNew = edit.base.isNull();
    if (isNew && !key->startsWith("letter:"_L1) && !key->startsWith("area:"_L1) && !key->startsWith("measure:"_L1))
        return failure(Error::Kind::NotFound, CaseCommandText::tr("The round has no section %1.").arg(*key));
    if (arguments.has(u"file"_s)) {
        auto bytes = files::read(arguments.value(u"file"_s));
        if (!bytes)
            return tl::unexpected(bytes.error());
        edit.section.text = QString::fromUtf8(*bytes);
    } else if (arguments.has(u"text"_s)) {
        edit.section.text = arguments.value(u"text"_s);
    }
    edit.section.done = arguments.has(u"done"_s) || (edit.section.done && !arguments.has(u"not-done"_s));
    if (auto saved = session.store().reports.saveSections(session.actor(), {edit}).result(); !saved)
        return saved;
    session.say(CaseCommandText::tr("The text of %1 is saved.").arg(*key));
    session.print({{u"round"_s, view->round->name}, {u"section"_s, *key}, {u"record"_s, json::id(edit.record)}});
    return {};
}

/// case STORE --round R …: only what is given is changed.
Done writeCase(Session &session)
{
    const Arguments &arguments = session.arguments();
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto found = session.store().reports.reportCase(view->id()).result();
    if (!found)
        return tl::unexpected(found.error());
    ReportCase about = *found ? (*found)->value : ReportCase{};
    about.round = view->id();
    auto day = arguments.date(u"date"_s);
    if (!day)
        return tl::unexpected(day.error());
    about.writtenOn = day->isValid() ? *day : about.writtenOn;
    for (const auto &[option, field] :
         {std::pair{u"author"_s, &ReportCase::author}, std::pair{u"author-title"_s, &ReportCase::authorTitle},
          std::pair{u"contact"_s, &ReportCase::contact}}) {
        if (arguments.has(option))
            about.*field = arguments.value(option);
    }
    if (arguments.has(u"recipient"_s))
        about.recipients = arguments.values(u"recipient"_s);
    if (arguments.has(u"signer"_s))
        about.signers = arguments.values(u"signer"_s);
    const QString number = arguments.has(u"number"_s) ? arguments.value(u"number"_s) : view->round->caseNumber;
    if (auto saved = session.store().reports.saveCase(session.actor(), about, number).result(); !saved)
        return saved;
    session.say(CaseCommandText::tr("The case is saved."));
    session.print({{u"round"_s, view->round->name},
                   {u"author"_s, json::text(about.author)},
                   {u"written_on"_s, json::date(about.writtenOn)},
                   {u"recipients"_s, QJsonArray::fromStringList(about.recipients)},
                   {u"signers"_s, QJsonArray::fromStringList(about.signers)}});
    return {};
}

Done addDecision(Session &session)
{
    const Arguments &arguments = session.arguments();
    auto outcome = arguments.required(u"outcome"_s);
    if (!outcome)
        return tl::unexpected(outcome.error());
    Decision decision{.decidedBy = arguments.value(u"by"_s),
                      .paragraph = arguments.value(u"paragraph"_s),
                      .outcome = *outcome,
                      .text = arguments.value(u"text"_s)};
    if (arguments.has(u"round"_s)) {
        auto view = session.roundOption();
        if (!view)
            return tl::unexpected(view.error());
        decision.round = view->id();
    }
    auto day = arguments.date(u"date"_s);
    if (!day)
        return tl::unexpected(day.error());
    decision.decidedOn = *day;
    auto backBy = arguments.date(u"back-by"_s);
    if (!backBy)
        return tl::unexpected(backBy.error());
    QList<Commission> asked;
    for (const QString &text : arguments.values(u"commission"_s)) {
        Commission commission{.text = text, .backBy = *backBy};
        if (const QString responsible = arguments.value(u"responsible"_s); !responsible.isEmpty()) {
            if (auto unit = session.book().findUnit(responsible))
                commission.responsible = *unit;
            else
                commission.responsibleName = responsible; // the plan need not know everyone
        }
        asked << commission;
    }
    auto id = session.store().reports.decide(session.actor(), decision, asked).result();
    if (!id)
        return tl::unexpected(id.error());
    session.say(CaseCommandText::tr("The decision is saved, with %n commission(s).", nullptr, int(asked.size())));
    session.print({{u"decision"_s, json::id(id->value)}, {u"commissions"_s, asked.size()}});
    return {};
}

/// decision change STORE DECISION …: a slip of the pen; only what is given is changed, and its commissions stay.
Done changeDecision(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QUuid id = QUuid::fromString(arguments.word(1));
    auto all = session.store().reports.decisions().result();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&](const auto &one) { return one.recordId == id; });
    if (found == all->end())
        return failure(Error::Kind::NotFound, CaseCommandText::tr("There is no decision %1.").arg(arguments.word(1)));
    Decision decision = found->value;
    for (const auto &[option, field] :
         {std::pair{u"by"_s, &decision.decidedBy}, std::pair{u"paragraph"_s, &decision.paragraph},
          std::pair{u"outcome"_s, &decision.outcome}, std::pair{u"text"_s, &decision.text}}) {
        if (arguments.has(option))
            *field = arguments.value(option);
    }
    if (arguments.has(u"date"_s)) {
        auto day = arguments.date(u"date"_s);
        if (!day)
            return tl::unexpected(day.error());
        decision.decidedOn = *day;
    }
    if (auto saved = session.store().reports.amendDecision(session.actor(), {id}, decision, {}).result(); !saved)
        return tl::unexpected(saved.error());
    session.say(CaseCommandText::tr("The decision is changed."));
    session.print({{u"decision"_s, json::id(id)}});
    return {};
}

/// sent STORE FILE --round R --to NAME…: that a copy has gone out to be reviewed in Word.
Done noteSent(Session &session)
{
    const Arguments &arguments = session.arguments();
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto day = arguments.date(u"date"_s);
    if (!day)
        return tl::unexpected(day.error());
    const QString path = arguments.word(1);
    auto bytes = files::read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto made = docx::read(*bytes, path);
    if (!made)
        return tl::unexpected(made.error());
    if (made->origins.value(u"round"_s) != view->id().value.toString(QUuid::WithoutBraces)) {
        return failure(
            Error::Kind::Invalid,
            CaseCommandText::tr("%1 is no report on %2 that this program has made.").arg(path, view->round->name));
    }
    const ReviewCopy copy{.round = view->id(),
                          .reportKind = made->origins.value(u"kind"_s, u"board"_s),
                          .language = made->origins.value(u"language"_s),
                          .fileName = QFileInfo(path).fileName(),
                          .sha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256),
                          .recipients = arguments.values(u"to"_s),
                          .sentOn = day->isValid() ? *day : todayIn(session.book().plan()->timeZone)};
    auto record = session.store().reports.noteSent(session.actor(), copy).result();
    if (!record)
        return tl::unexpected(record.error());
    session.say(CaseCommandText::tr("It is noted that %1 has been sent.").arg(copy.fileName));
    session.print({{u"record"_s, json::id(*record)},
                   {u"round"_s, view->round->name},
                   {u"sent_on"_s, json::date(copy.sentOn)},
                   {u"to"_s, QJsonArray::fromStringList(copy.recipients)}});
    return {};
}

Done answerCommission(Session &session)
{
    const Arguments &arguments = session.arguments();
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    const CommissionAnswer answer{.commission = {QUuid::fromString(arguments.word(1))},
                                  .round = view->id(),
                                  .text = arguments.value(u"text"_s),
                                  .givenBack = arguments.has(u"given-back"_s)};
    if (auto saved = session.store().reports.answerCommission(session.actor(), answer).result(); !saved)
        return saved;
    session.say(CaseCommandText::tr("The answer is saved."));
    session.print({{u"commission"_s, json::id(answer.commission.value)},
                   {u"round"_s, view->round->name},
                   {u"given_back"_s, answer.givenBack}});
    return {};
}

/// commission withdraw STORE COMMISSION [--take-up]: one that was written in by mistake.
Done withdrawCommission(Session &session)
{
    const Arguments &arguments = session.arguments();
    const CommissionId id{QUuid::fromString(arguments.word(1))};
    const bool withdrawn = !arguments.has(u"take-up"_s);
    if (auto saved = session.store().reports.withdrawCommission(session.actor(), id, withdrawn).result(); !saved)
        return saved;
    session.say(withdrawn ? CaseCommandText::tr("The commission is taken away. --take-up brings it back.")
                          : CaseCommandText::tr("The commission is there again."));
    session.print({{u"commission"_s, json::id(id.value)}, {u"withdrawn"_s, withdrawn}});
    return {};
}

/// What the filed file says otherwise than the locked one; nothing when its kind is not read here.
Result<std::optional<QStringList>> differencesTo(Session &session, const ReportVersion &version, const QString &path,
                                                 const QByteArray &bytes)
{
    if (QFileInfo(path).suffix().compare("docx"_L1, Qt::CaseInsensitive) != 0)
        return std::nullopt;
    auto filed = docx::read(bytes, path);
    if (!filed)
        return tl::unexpected(filed.error());
    const report::StoredFileKey like = report::storedFileLike(*filed, session.book().plan()->language);
    auto locked = session.store().reports.file(version, like.kind, like.language, u"docx"_s).result();
    if (!locked)
        return tl::unexpected(locked.error());
    auto original = docx::read(*locked);
    if (!original)
        return tl::unexpected(original.error());
    return report::differenceLines(report::differences(*original, *filed));
}

Done fileReport(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString path = arguments.word(1);
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto versions = session.store().reports.versions(view->id()).result();
    if (!versions)
        return tl::unexpected(versions.error());
    const int number = arguments.value(u"version"_s).toInt();
    versions->removeIf([number](const auto &version) { return number != 0 && version->number != number; });
    if (versions->isEmpty())
        return failure(Error::Kind::NotFound, CaseCommandText::tr("The round has no such locked version."));
    auto bytes = files::read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto differences = differencesTo(session, versions->first().value, path, *bytes);
    if (!differences)
        return tl::unexpected(differences.error());
    auto day = arguments.date(u"date"_s);
    if (!day)
        return tl::unexpected(day.error());
    const FiledReport filed{.round = view->id(),
                            .number = versions->first()->number,
                            .fileName = QFileInfo(path).fileName(),
                            .filedOn = day->isValid() ? *day : todayIn(session.book().plan()->timeZone),
                            .note = arguments.value(u"note"_s),
                            .differences = differences->value_or(QStringList()),
                            .compared = differences->has_value()};
    auto record = session.store().reports.fileReport(session.actor(), filed, *bytes).result();
    if (!record)
        return tl::unexpected(record.error());
    session.say(CaseCommandText::tr("%1 is attached to version %2.").arg(filed.fileName).arg(filed.number));
    for (const QString &line : filed.differences)
        session.say(line);
    session.print({{u"record"_s, json::id(*record)},
                   {u"round"_s, view->round->name},
                   {u"version"_s, filed.number},
                   {u"compared"_s, filed.compared},
                   {u"differences"_s, QJsonArray::fromStringList(filed.differences)}});
    return {};
}

} // namespace

QList<Command> caseCommands()
{
    return {
        {{u"text"_s, u"STORE --round= --section= --text= --file= --done --not-done"_s}, true, writeText},
        {{u"case"_s,
          u"STORE --round= --number= --date= --author= --author-title= --contact= --recipient=* --signer=*"_s},
         true,
         writeCase},
        {{u"decision add"_s, u"STORE --round= --paragraph= --date= --outcome= --by= --text= --commission=* "
                             "--responsible= --back-by="_s},
         true,
         addDecision},
        {{u"decision change"_s, u"STORE DECISION --paragraph= --date= --outcome= --by= --text="_s},
         true,
         changeDecision},
        {{u"sent"_s, u"STORE FILE --round= --to=* --date="_s}, true, noteSent},
        {{u"commission answer"_s, u"STORE COMMISSION --round= --text= --given-back"_s}, true, answerCommission},
        {{u"commission withdraw"_s, u"STORE COMMISSION --take-up"_s}, true, withdrawCommission},
        {{u"file"_s, u"STORE FILE --round= --version= --date= --note="_s}, true, fileReport},
    };
}
