// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/lockedreports.h"

#include "core/answer/answer.h"
#include "core/evidence/evidence.h"
#include "core/evidence/evidencestorage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

struct LockedReportText {
    Q_DECLARE_TR_FUNCTIONS(LockedReportText)
};

/// A word or two ("Klart.") stand in any report: of what a report names by id, they alone prove nothing.
constexpr qsizetype tellingLength = 16;

/// One form for the same words on paper and in the store: no soft hyphens, one space between words.
QString plain(QString text)
{
    text.remove(QChar(QChar::SoftHyphen));
    return text.simplified();
}

void collectStrings(const QJsonValue &value, QStringList &into)
{
    if (value.isString()) {
        into << plain(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collectStrings(one, into);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QJsonValue &one : object)
            collectStrings(one, into);
    }
}

QString textOf(const QString &html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString text = html;
    text.replace(tag, u" "_s);
    static const QList<std::pair<QString, QChar>> entities{{u"&lt;"_s, u'<'},   {u"&gt;"_s, u'>'},
                                                           {u"&quot;"_s, u'"'}, {u"&#39;"_s, u'\''},
                                                           {u"&nbsp;"_s, u' '}, {u"&shy;"_s, QChar(QChar::SoftHyphen)},
                                                           {u"&amp;"_s, u'&'}};
    for (const auto &[entity, sign] : entities)
        text.replace(entity, QString(sign));
    return plain(text);
}

/// Whole words only: "Bo" is no trace in "Bostad".
bool saysWords(const QString &text, const QString &words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const bool begins = at == 0 || !text.at(at - 1).isLetterOrNumber() || !words.front().isLetterOrNumber();
        const qsizetype end = at + words.size();
        const bool ends = end == text.size() || !text.at(end).isLetterOrNumber() || !words.back().isLetterOrNumber();
        if (begins && ends)
            return true;
    }
    return false;
}

/// The texts of one stored file; empty when its bytes are gone.
Result<QStringList> textsIn(Connection &connection, const QString &format, const QString &sha256)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    auto copied = evidence::copyBytes(connection, {}, QByteArray::fromHex(sha256.toLatin1()), buffer);
    if (!copied && copied.error().kind == Error::Kind::NotFound)
        return QStringList();
    if (!copied)
        return tl::unexpected(copied.error());
    if (format != "json"_L1)
        return QStringList{textOf(QString::fromUtf8(bytes))};
    QStringList texts;
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    collectStrings(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), texts);
    return texts;
}

bool tells(const QStringList &texts, const lockedreports::Traces &traces)
{
    for (const QString &text : texts) {
        if (traces.ids.contains(text))
            return true;
        for (const QString &words : traces.words) {
            if (saysWords(text, words))
                return true;
        }
    }
    return false;
}

Result<bool> hasLostItsFiles(Connection &connection, const ReportVersion &version)
{
    for (const QString &line : version.files) {
        auto erased = connection.query(
            u"file/select_is_erased_file"_s,
            {{u"scope"_s, QUuid()}, {u"sha256"_s, QByteArray::fromHex(line.split(u' ').value(3).toLatin1())}});
        if (!erased)
            return tl::unexpected(erased.error());
        if (erased->next())
            return true;
    }
    return false;
}

} // namespace

namespace lockedreports {

Result<Traces> tracesOf(Journal &journal, const ErasureSummary &summary)
{
    Traces traces{.isKnownById = summary.kind == QString(Answer::kind) || summary.kind == QString(Evidence::kind)};
    traces.ids << summary.record.toString(QUuid::WithoutBraces);
    const Kind *kind = kindNamed(summary.kind);
    for (const RevisionId &id : summary.revisions) {
        traces.ids << id.value.toString(QUuid::WithoutBraces);
        auto content = journal.content(*kind, id);
        if (!content)
            return tl::unexpected(content.error());
        for (const QString &column : *content ? kind->wordColumns : QStringList()) {
            const auto at = (*content)->fields.find(column);
            const QString words = at == (*content)->fields.end() ? QString() : plain(std::get<QString>(at->second));
            if (words.size() >= (traces.isKnownById ? tellingLength : 1))
                traces.words << words;
        }
    }
    traces.words.removeDuplicates();
    return traces;
}

Result<bool> holds(Connection &connection, const ReportVersion &version, const Traces &traces)
{
    for (const QString &line : version.files) {
        const QStringList parts = line.split(u' ');
        if (parts.size() < 5 || (parts.at(2) != "html"_L1 && parts.at(2) != "json"_L1))
            continue;
        auto texts = textsIn(connection, parts.at(2), parts.at(3));
        if (!texts)
            return tl::unexpected(texts.error());
        if (tells(*texts, traces))
            return true;
    }
    return false;
}

Result<QList<QUuid>> lockAnew(Journal &journal, Pen &pen, const Actor &actor, const QList<QUuid> &rounds, QDate today,
                              const reports::Renderer &render)
{
    const QString reason = LockedReportText::tr("Content was erased after the report had been locked.");
    QList<QUuid> locked;
    for (const QUuid &round : rounds) {
        auto versions = reports::versions(journal, {round});
        if (!versions)
            return tl::unexpected(versions.error());
        auto lost = hasLostItsFiles(journal.connection(), versions->first().value);
        if (!lost)
            return tl::unexpected(lost.error());
        if (!*lost || !reports::mayLock(journal, actor, {round}, reason))
            continue;
        auto data = reports::load(journal, {round}, today);
        if (!data)
            return tl::unexpected(data.error());
        data->version = ReportVersion{.round = {round},
                                      .number = versions->first()->number + 1,
                                      .reason = reason,
                                      .lockedAt = pen.now(),
                                      .contentHash = data->contentHash};
        auto files = render(*data);
        if (!files)
            return tl::unexpected(files.error());
        auto version = reports::lock(journal, pen, actor, {round}, reason, data->contentHash, *files);
        if (!version)
            return tl::unexpected(version.error());
        locked << round;
    }
    return locked;
}

} // namespace lockedreports
