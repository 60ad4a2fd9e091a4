// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandText)
};

const QList<Command> &allCommands()
{
    static const QList<Command> commands
        = planCommands() + personCommands() + showCommands() + roundCommands() + answerCommands() + archiveCommands()
          + exchangeCommands() + correspondenceCommands() + reportCommands() + reviewCommands() + caseCommands();
    return commands;
}

int statusOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Usage: return 2;
    case Error::Kind::Invalid: return 3;
    case Error::Kind::NotFound: return 4;
    case Error::Kind::Conflict: return 5;
    case Error::Kind::Forbidden: return 6;
    case Error::Kind::Storage:
    case Error::Kind::Cancelled: return 7;
    case Error::Kind::Corrupt: return 8;
    }
    Q_UNREACHABLE();
}

int fail(const Error &error)
{
    complain(error.sentence);
    if (!error.detail.isEmpty())
        complain(u"("_s + error.detail + u')');
    return statusOf(error.kind);
}

/// The command that the words begin with, and how many words its name takes.
const Command *find(const QStringList &words, qsizetype &used)
{
    const Command *found = nullptr;
    for (const Command &command : allCommands()) {
        const QStringList name = command.shape.name.split(u' ');
        // A verb may stand after the store: "round STORE open".
        const bool direct = words.mid(0, name.size()) == name;
        const bool around
            = name.size() == 2 && words.size() >= 3 && words.at(0) == name.at(0) && words.at(2) == name.at(1);
        if ((direct && name.size() == 1) || around) {
            found = &command;
            used = name.size();
            if (around)
                break;
        }
    }
    return found;
}

/// Of one command and all its verbs, or of everything.
QString usage(const QString &wanted = {})
{
    QStringList lines{CommandText::tr("Usage:")};
    if (wanted.isEmpty())
        lines << u"  plankoll [STORE]"_s;
    for (const Command &command : allCommands()) {
        const QStringList name = command.shape.name.split(u' ');
        if (!wanted.isEmpty() && name.first() != wanted)
            continue;
        QString shape = command.shape.shape;
        if (name.size() == 2)
            shape = shape.section(u' ', 0, 0) + u' ' + name.at(1) + u' ' + shape.section(u' ', 1);
        lines << u"  "_s + (u"plankoll "_s + name.first() + u' ' + shape).trimmed();
    }
    lines << u"  common: --as PERSON --language sv|en --json --quiet --progress --passphrase-file FILE"_s;
    return lines.join(u'\n');
}

/// Help is a result when it was asked for, else part of the complaint.
int explain(const QString &word)
{
    if (word == "help"_L1 || word == "--help"_L1 || word == "-h"_L1) {
        std::puts(usage().toUtf8().constData());
        return 0;
    }
    complain(CommandText::tr("There is no command “%1”. plankoll --help lists them.").arg(word));
    return 2;
}

/// What is written must not be the store that it is written from.
Done sparesItsStore(const CommandShape &shape, const Arguments &arguments)
{
    QStringList outputs{arguments.value(u"output"_s), arguments.value(u"marked"_s)};
    if (shape.name == "backup"_L1 || shape.name == "plan export"_L1)
        outputs << arguments.word(1);
    const QFileInfo store(arguments.word(0));
    for (const QString &output : std::as_const(outputs)) {
        if (!output.isEmpty() && store.exists() && QFileInfo(output) == store)
            return failure(Error::Kind::Conflict,
                           CommandText::tr("%1 is the store itself. Choose another name.").arg(output));
    }
    return {};
}

} // namespace

bool isCommand(const QString &word)
{
    for (const Command &command : allCommands()) {
        if (command.shape.name.section(u' ', 0, 0) == word)
            return true;
    }
    return word == "help"_L1 || word == "--help"_L1 || word == "-h"_L1;
}

int runCommand(const QStringList &words)
{
    if (words.value(words.size() - 1) == "--help"_L1 && isCommand(words.first())) {
        std::puts(usage(words.size() > 1 ? words.first() : QString()).toUtf8().constData());
        return 0;
    }
    qsizetype used = 0;
    const Command *command = find(words, used);
    if (!command && words.value(0) == "--version"_L1) {
        std::puts(qPrintable(u"plankoll "_s + QCoreApplication::applicationVersion()));
        return 0;
    }
    if (!command)
        return explain(words.value(0));
    QStringList rest = words.mid(1);
    if (used == 2)
        rest.removeAt(1);
    auto arguments = Arguments::read(command->shape, rest);
    if (!arguments)
        return fail(arguments.error());
    const QString language = arguments->value(u"language"_s);
    if (arguments->has(u"language"_s) && language != "sv"_L1 && language != "en"_L1)
        return fail({Error::Kind::Usage, CommandText::tr("--language is sv or en, not “%1”.").arg(language), {}});
    if (!command->opensStore) {
        Session session(*arguments);
        const Done done = command->run(session);
        return done ? 0 : fail(done.error());
    }
    if (auto spared = sparesItsStore(command->shape, *arguments); !spared)
        return fail(spared.error());
    auto session = Session::open(*arguments);
    if (!session)
        return fail(session.error());
    Done done = command->run(**session);
    if (done)
        done = (*session)->finish();
    return done ? 0 : fail(done.error());
}
