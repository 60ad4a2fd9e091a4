// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/report/rendering.h"
#include "core/report/returneddocx.h"
#include "core/text/files.h"

#include <QCoreApplication>

#include <functional>
#include <numeric>

namespace {

struct ReviewCommandText {
    Q_DECLARE_TR_FUNCTIONS(ReviewCommandText)
};

using Heading = std::function<QString(const QString &section)>;

QJsonArray passagesJson(const QList<report::ChangedPassage> &passages, const Heading &heading)
{
    QJsonArray list;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const report::ChangedPassage &passage = passages.at(i);
        list << QJsonObject{{u"number"_s, i + 1},
                            {u"section"_s, passage.section},
                            {u"heading"_s, heading(passage.section)},
                            {u"before"_s, json::text(passage.before)},
                            {u"after"_s, json::text(passage.after)}};
    }
    return list;
}

void sayPassages(const Session &session, const QList<report::ChangedPassage> &passages, const Heading &heading)
{
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const report::ChangedPassage &passage = passages.at(i);
        session.say(u"%1. [%2]"_s.arg(QString::number(i + 1), heading(passage.section)));
        if (!passage.before.isEmpty())
            session.say(u"- "_s + passage.before);
        if (!passage.after.isEmpty())
            session.say(u"+ "_s + passage.after);
    }
}

/// The numbers that --only names; all of them when it is not given.
Result<QList<int>> chosenFrom(const Arguments &arguments, qsizetype count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    if (!arguments.has(u"only"_s))
        return all;
    QList<int> chosen;
    for (const QString &text : arguments.value(u"only"_s).split(u',')) {
        const int number = text.trimmed().toInt();
        if (number < 1 || number > count) {
            return failure(Error::Kind::Usage, ReviewCommandText::tr("--only takes the numbers of proposals, from 1 to "
                                                                     "%1, with commas between.")
                                                   .arg(count));
        }
        chosen << number - 1;
    }
    return chosen;
}

Result<report::ReturnedDocx> compare(Session &session, const QString &path, RoundId round)
{
    auto bytes = files::read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto edited = docx::read(*bytes, path);
    if (!edited)
        return tl::unexpected(edited.error());
    auto data = session.store().reports.data(round).result();
    if (!data)
        return tl::unexpected(data.error());
    auto bases = session.store().reports.sectionTexts(report::basesOf(*edited)).result();
    if (!bases)
        return tl::unexpected(bases.error());
    auto versions = session.store().reports.versions(round).result();
    if (!versions)
        return tl::unexpected(versions.error());
    return report::compareReturned(*edited, *data, *bases, *versions);
}

Done takeIn(Session &session, const report::ReturnedDocx &reviewed, const QList<int> &chosen)
{
    const QList<SectionEdit> edits = report::takenIn(reviewed.review, reviewed.whenMade, chosen);
    if (edits.isEmpty())
        return {};
    Actor reviewer = session.actor();
    if (session.arguments().has(u"reviewer"_s)) // who edited it in Word, when that is another than who takes it in
        reviewer.author = session.arguments().value(u"reviewer"_s);
    return session.store().reports.saveSections(reviewer, edits).result();
}

Done reviewFile(Session &session)
{
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    auto reviewed = compare(session, session.arguments().word(1), view->id());
    if (!reviewed)
        return tl::unexpected(reviewed.error());
    const report::DocxReview &review = reviewed->review;
    auto chosen = chosenFrom(session.arguments(), review.proposals.size());
    if (!chosen)
        return tl::unexpected(chosen.error());
    const bool dry = session.arguments().has(u"dry-run"_s);
    if (!dry) {
        if (auto taken = takeIn(session, *reviewed, *chosen); !taken)
            return taken;
    }
    QJsonArray stale, taken;
    for (const report::SectionReview &section : review.sections) {
        if (section.isStale)
            stale << section.key;
    }
    for (const int number : dry ? QList<int>() : *chosen)
        taken << number + 1;
    const Heading heading = [&review](const QString &section) { return review.heading(section); };
    sayPassages(session, review.proposals, heading);
    if (!review.others.isEmpty()) {
        session.say(ReviewCommandText::tr("Changed, but not taken in, since the program writes it from the data:"));
        sayPassages(session, review.others, heading);
    }
    for (const QString &lost : review.lost)
        complain(ReviewCommandText::tr("Note: the section %1 was not found in the file.").arg(heading(lost)));
    session.say(dry ? ReviewCommandText::tr("%n changed passage(s). Nothing was taken in.", nullptr,
                                            int(review.proposals.size()))
                    : ReviewCommandText::tr("%n changed passage(s) were taken in.", nullptr, int(chosen->size())));
    session.print({{u"round"_s, view->round->name},
                   {u"dry_run"_s, dry},
                   {u"proposals"_s, passagesJson(review.proposals, heading)},
                   {u"taken"_s, taken},
                   {u"not_imported"_s, passagesJson(review.others, heading)},
                   {u"missing_sections"_s, QJsonArray::fromStringList(review.lost)},
                   {u"rewritten_since"_s, stale}});
    return {};
}

/// The stored Word file of a version, read.
Result<docx::Text> versionText(Session &session, RoundId round, int number, const QString &language)
{
    auto versions = session.store().reports.versions(round).result();
    if (!versions)
        return tl::unexpected(versions.error());
    for (const auto &version : std::as_const(*versions)) {
        if (version->number != number)
            continue;
        auto bytes = session.store().reports.file(version.value, u"board"_s, language, u"docx"_s).result();
        if (!bytes)
            return tl::unexpected(bytes.error());
        return docx::read(*bytes);
    }
    return failure(Error::Kind::NotFound, ReviewCommandText::tr("The round has no locked version %1.").arg(number));
}

Done compareVersions(Session &session)
{
    auto view = session.roundOption();
    if (!view)
        return tl::unexpected(view.error());
    const QStringList numbers = session.arguments().value(u"versions"_s).split(u',');
    if (numbers.size() != 2 || numbers.first().toInt() < 1 || numbers.last().toInt() < 1)
        return failure(Error::Kind::Usage, ReviewCommandText::tr("--versions takes two numbers: --versions 1,2"));
    const QString language = session.arguments().has(u"language"_s) ? session.arguments().value(u"language"_s)
                                                                    : session.book().plan()->language;
    auto before = versionText(session, view->id(), numbers.first().toInt(), language);
    if (!before)
        return tl::unexpected(before.error());
    auto after = versionText(session, view->id(), numbers.last().toInt(), language);
    if (!after)
        return tl::unexpected(after.error());
    const QList<report::ChangedPassage> changes = report::differences(*before, *after);
    const Heading named = [](const QString &section) { return section; }; // between two versions it is the name
    sayPassages(session, changes, named);
    session.print({{u"round"_s, view->round->name},
                   {u"before"_s, numbers.first().toInt()},
                   {u"after"_s, numbers.last().toInt()},
                   {u"changes"_s, passagesJson(changes, named)}});
    return {};
}

} // namespace

QList<Command> reviewCommands()
{
    return {
        {{u"review"_s, u"STORE FILE --round= --only= --reviewer= --dry-run"_s}, true, reviewFile},
        {{u"compare"_s, u"STORE --round= --versions="_s}, true, compareVersions},
    };
}
