// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdio>

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(SessionText)
};

QString desktopAccount()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return u"desktop"_s;
}

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void complain(const QString &sentence)
{
    write(stderr, sentence.toUtf8());
}

Session::Session(Arguments arguments)
    : m_arguments(std::move(arguments))
{
}

Result<QString> Session::unsealed(const QString &path)
{
    if (m_arguments.has(u"passphrase-file"_s)) {
        auto passphrase = seal::passphraseIn(m_arguments.value(u"passphrase-file"_s));
        if (!passphrase)
            return passphrase;
        m_passphrase = *passphrase;
    }
    const bool isFile = StoreAddress::parse(path).engine == StoreAddress::Engine::Sqlite;
    if (!isFile || !seal::isSealed(path))
        return path;
    if (m_passphrase.isEmpty()) {
        return failure(Error::Kind::Usage,
                       SessionText::tr("%1 is sealed. Give its passphrase with --passphrase-file.").arg(path));
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_working = m_folder->filePath(u"package.plankoll"_s);
    if (auto opened = seal::open(path, m_working, m_passphrase); !opened)
        return tl::unexpected(opened.error());
    m_before = hashOf(m_working);
    return m_working;
}

Done Session::finish()
{
    m_store.reset();
    if (m_working.isEmpty() || hashOf(m_working) == m_before)
        return {};
    return seal::close(m_working, m_arguments.word(0), m_passphrase);
}

void Session::chooseActor(const std::optional<PackageScope> &scope, const std::optional<PersonEntry> &person)
{
    if (person)
        m_actor = people::actorOf(*person);
    else
        m_actor = scope ? packages::insider(*scope, desktopAccount()) : people::accountActor(desktopAccount());
    if (scope)
        m_actor = packages::limited(*scope, m_actor);
}

Result<std::unique_ptr<Session>> Session::open(const Arguments &arguments)
{
    auto session = std::make_unique<Session>(arguments);
    auto path = session->unsealed(arguments.word(0));
    if (!path)
        return tl::unexpected(path.error());
    auto store = OpenStore::open(StoreAddress::parse(*path));
    if (!store)
        return tl::unexpected(store.error());
    session->m_store = std::move(*store);
    auto book = session->m_store->plan.load().result();
    if (!book)
        return tl::unexpected(book.error());
    session->m_book = *book;
    auto scope = session->m_store->exchange.scope().result();
    if (!scope)
        return tl::unexpected(scope.error());
    std::optional<PersonEntry> person;
    if (arguments.has(u"as"_s)) {
        auto entry = session->person(arguments.value(u"as"_s));
        if (!entry)
            return tl::unexpected(entry.error());
        person = *entry;
    }
    session->chooseActor(*scope, person);
    return session;
}

Result<RoundView> Session::round(const QString &nameOrId)
{
    auto id = m_store->rounds.find(nameOrId).result();
    if (!id)
        return tl::unexpected(id.error());
    return m_store->rounds.view(*id).result();
}

Result<RoundView> Session::roundOption()
{
    auto name = m_arguments.required(u"round"_s);
    if (!name)
        return tl::unexpected(name.error());
    return round(*name);
}

Result<QList<RoundView>> Session::roundsOption()
{
    QStringList wanted;
    if (m_arguments.has(u"round"_s)) {
        wanted << m_arguments.value(u"round"_s);
    } else {
        auto all = m_store->rounds.all().result();
        if (!all)
            return tl::unexpected(all.error());
        for (const auto &round : std::as_const(*all))
            wanted << round.recordId.toString(QUuid::WithoutBraces);
    }
    QList<RoundView> views;
    for (const QString &one : std::as_const(wanted)) {
        auto view = round(one);
        if (!view)
            return tl::unexpected(view.error());
        views << *view;
    }
    return views;
}

Result<UnitId> Session::unitOption()
{
    auto name = m_arguments.required(u"unit"_s);
    if (!name)
        return tl::unexpected(name.error());
    return m_book.findUnit(*name);
}

Result<MeasureId> Session::measureOption()
{
    auto number = m_arguments.required(u"measure"_s);
    if (!number)
        return tl::unexpected(number.error());
    return m_book.findMeasure(*number);
}

Result<PersonEntry> Session::person(const QString &idMailOrName)
{
    return m_store->people.find(idMailOrName).result();
}

Result<Cell> Session::cellOption(const RoundView &view)
{
    auto measure = measureOption();
    if (!measure)
        return tl::unexpected(measure.error());
    auto unit = unitOption();
    if (!unit)
        return tl::unexpected(unit.error());
    UnitId department;
    if (m_arguments.has(u"department"_s)) {
        auto found = m_book.findDepartment(*unit, m_arguments.value(u"department"_s));
        if (!found)
            return tl::unexpected(found.error());
        department = *found;
    }
    if (const Cell *cell = view.cell(*measure, *unit, department))
        return *cell;
    return failure(Error::Kind::NotFound,
                   SessionText::tr("%1 is not asked about measure %2 in %3.")
                       .arg(m_book.unitName(*unit), m_arguments.value(u"measure"_s), view.round->name));
}

void Session::say(const QString &line) const
{
    if (!wantsJson() && !m_arguments.has(u"quiet"_s))
        write(stdout, line.toUtf8());
}

void Session::print(const QJsonObject &json) const
{
    if (wantsJson())
        write(stdout, QJsonDocument(json).toJson(QJsonDocument::Indented).trimmed());
}

namespace json {

QJsonValue text(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue id(const QUuid &id)
{
    return id.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(id.toString(QUuid::WithoutBraces));
}

QJsonValue date(QDate date)
{
    return text(date.toString(Qt::ISODate));
}

QJsonValue time(qint64 utcMs)
{
    if (utcMs == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonValue number(const QString &measureNumber)
{
    static const QRegularExpression whole(u"^[1-9][0-9]{0,8}$"_s);
    return whole.match(measureNumber).hasMatch() ? QJsonValue(measureNumber.toInt()) : QJsonValue(measureNumber);
}

} // namespace json
