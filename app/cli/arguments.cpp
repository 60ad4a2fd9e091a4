// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct ArgumentText {
    Q_DECLARE_TR_FUNCTIONS(ArgumentText)
};

// Every command takes these.
const QString commonShape = u"--as= --language= --json --quiet --progress --passphrase-file="_s;

struct Shape {
    QSet<QString> switches{};
    QSet<QString> single{};
    QSet<QString> repeated{};
    int least = 0;
    int most = 0; ///< -1: any number
};

Shape shapeOf(const QString &text)
{
    Shape shape;
    for (const QString &part : (text + u' ' + commonShape).split(u' ', Qt::SkipEmptyParts)) {
        if (part.startsWith("--"_L1)) {
            const QString name = part.mid(2).section(u'=', 0, 0);
            if (part.endsWith("=*"_L1))
                shape.repeated.insert(name);
            else if (part.endsWith(u'='))
                shape.single.insert(name);
            else
                shape.switches.insert(name);
        } else {
            shape.least += part.startsWith(u'[') ? 0 : 1;
            shape.most = part.endsWith("..."_L1) ? -1 : shape.most + 1;
        }
    }
    return shape;
}

} // namespace

Result<Arguments> Arguments::read(const CommandShape &command, const QStringList &words)
{
    const auto wrong = [&command](const QString &sentence) {
        return failure(Error::Kind::Usage,
                       sentence + u'\n' + ArgumentText::tr("Usage: plankoll %1 %2").arg(command.name, command.shape));
    };
    const Shape shape = shapeOf(command.shape);
    Arguments out;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (!word.startsWith("--"_L1) || word.size() == 2) {
            out.m_words << word;
            continue;
        }
        const QString name = word.mid(2).section(u'=', 0, 0);
        const bool takesValue = shape.single.contains(name) || shape.repeated.contains(name);
        if (shape.switches.contains(name) && !word.contains(u'=')) {
            out.m_options[name] << QString();
        } else if (takesValue && word.contains(u'=')) {
            out.m_options[name] << word.section(u'=', 1);
        } else if (takesValue) {
            if (i + 1 >= words.size())
                return wrong(ArgumentText::tr("--%1 needs a value.").arg(name));
            out.m_options[name] << words.at(++i);
        } else {
            return wrong(ArgumentText::tr("There is no option --%1 here.").arg(name));
        }
        if (!shape.repeated.contains(name) && out.m_options.value(name).size() > 1)
            return wrong(ArgumentText::tr("--%1 is given twice.").arg(name));
    }
    if (out.m_words.size() < shape.least)
        return wrong(ArgumentText::tr("Something is missing."));
    if (shape.most >= 0 && out.m_words.size() > shape.most)
        return wrong(ArgumentText::tr("“%1” is one word too many.").arg(out.m_words.at(shape.most)));
    return out;
}

Result<QString> Arguments::required(const QString &option) const
{
    if (has(option) && !value(option).isEmpty())
        return value(option);
    return failure(Error::Kind::Usage, ArgumentText::tr("--%1 is missing.").arg(option));
}

Result<QDate> Arguments::date(const QString &option) const
{
    if (!has(option))
        return QDate();
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid()) {
        return failure(Error::Kind::Usage,
                       ArgumentText::tr("--%1 takes a date such as 2026-03-06, not “%2”.").arg(option, value(option)));
    }
    return date;
}
