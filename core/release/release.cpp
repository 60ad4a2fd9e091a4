// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/release.h"

#include "core/answer/answer.h"
#include "core/assignment/roundview.h"
#include "core/comment/comment.h"
#include "core/evidence/evidencestorage.h"
#include "core/person/people.h"
#include "core/round/rounds.h"
#include "core/submission/handedin.h"
#include "core/text/clock.h"
#include "core/text/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimeZone>

namespace {

struct ReleaseText {
    Q_DECLARE_TR_FUNCTIONS(ReleaseText)
};

/// A field of CSV for spreadsheets: what begins like a formula is told apart from one.
QString field(QString text)
{
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString fileName(QString text)
{
    for (QChar &sign : text) {
        if (!sign.isLetterOrNumber() && sign != u'.' && sign != u'-' && sign != u'_')
            sign = u'-';
    }
    while (text.startsWith(u'.'))
        text.remove(0, 1);
    return text.isEmpty() ? u"fil"_s : text.right(120);
}

/// Writes one release into a folder that nobody sees until it is whole.
class Releasing
{
public:
    Releasing(Journal &journal, const ReleaseOrder &order, const PlanBook &book, const QString &folder)
        : m_journal(journal)
        , m_order(order)
        , m_book(book)
        , m_folder(folder)
    {
    }
    [[nodiscard]] Result<ReleaseMade> run();

private:
    [[nodiscard]] Done load();
    [[nodiscard]] Done writePage(const Cell &cell);
    [[nodiscard]] Done writeEvidence(EvidenceId id);
    [[nodiscard]] Done writeFile(const QString &name, const QByteArray &bytes, const QString &what);
    [[nodiscard]] Done writeIndex();
    [[nodiscard]] QString version(const HandedIn &handedIn, const Answer &answer);
    [[nodiscard]] QString masked(QString text);
    [[nodiscard]] QString row(const QString &label, const QString &text);
    [[nodiscard]] QString when(qint64 utcMs) const;
    [[nodiscard]] const Mask *maskOf(const QString &id, const QString &title) const;

    Journal &m_journal;
    const ReleaseOrder &m_order;
    const PlanBook &m_book;
    const QString m_folder;
    ReleaseMade m_made{};
    QList<PersonEntry> m_people{};
    QList<HandedIn> m_handedIn{};
    QHash<QUuid, bool> m_written{};
    QStringList m_index{};
};

QString Releasing::when(qint64 utcMs) const
{
    const QTimeZone zone(m_book.plan()->timeZone.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone.isValid() ? zone : QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm"_s);
}

const Mask *Releasing::maskOf(const QString &id, const QString &title) const
{
    for (const Mask &mask : m_order.masks) {
        if (mask.passage == id || mask.passage == title)
            return &mask;
    }
    return nullptr;
}

QString Releasing::masked(QString text)
{
    for (const Mask &mask : m_order.masks) {
        if (mask.passage.isEmpty() || !text.contains(mask.passage))
            continue;
        m_made.masked += int(text.count(mask.passage));
        text.replace(mask.passage, ReleaseText::tr("[masked: %1]").arg(mask.ground));
    }
    return text;
}

QString Releasing::row(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return {};
    QString body = masked(text).toHtmlEscaped();
    return u"<h3>%1</h3>\n<p>%2</p>\n"_s.arg(label.toHtmlEscaped(), body.replace(u'\n', u"<br>\n"_s));
}

QString Releasing::version(const HandedIn &handedIn, const Answer &answer)
{
    const Submission &submission = *handedIn.submission;
    QString authorised;
    for (const PersonEntry &entry : std::as_const(m_people)) {
        if (entry.id() == submission.authorisedBy)
            authorised = entry.person->name;
    }
    QString html = u"<h2>%1</h2>\n"_s.arg(ReleaseText::tr("Submitted %1, code %2").arg(when(submission.submittedAt),
                                                                                      submission.code).toHtmlEscaped());
    html += row(ReleaseText::tr("Typed by"), people::authorName(m_people, handedIn.submission.author));
    html += row(ReleaseText::tr("Authorised by"), submission.capacity.isEmpty() || authorised.isEmpty()
                                                      ? authorised + submission.capacity
                                                      : authorised + u", "_s + submission.capacity);
    html += row(ReleaseText::tr("Status"), m_book.statusLabel(answer.status, m_book.plan()->language));
    if (answer.unchanged)
        html += row(ReleaseText::tr("Since the last answer"), ReleaseText::tr("Nothing has changed."));
    if (answer.delayed)
        html += row(ReleaseText::tr("Delayed"), ReleaseText::tr("The work is delayed."));
    html += row(ReleaseText::tr("What has happened"), answer.done);
    html += row(ReleaseText::tr("Effect"), answer.effect);
    html += row(ReleaseText::tr("What helped"), answer.helped);
    html += row(ReleaseText::tr("What hindered"), answer.hindered);
    html += row(ReleaseText::tr("Next step"), answer.next);
    html += row(ReleaseText::tr("Received from"), answer.receivedFrom);
    return html;
}

Done Releasing::writeFile(const QString &name, const QByteArray &bytes, const QString &what)
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
        return tl::unexpected(files::unwritable(file.fileName()));
    file.close();
    m_made.files << name;
    m_index << field(name) + u';' + field(what) + u';'
                   + field(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    return {};
}

Done Releasing::writeEvidence(EvidenceId id)
{
    if (m_written.contains(id.value))
        return {};
    m_written.insert(id.value, true);
    auto found = m_journal.record<Evidence>(id.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    const Evidence &one = ***found;
    const QString idText = id.value.toString(QUuid::WithoutBraces);
    if (const Mask *mask = maskOf(idText, one.title)) {
        ++m_made.masked;
        m_index << field({}) + u';' + field(ReleaseText::tr("Evidence, held back: %1").arg(mask->ground)) + u';' + field({});
        return {};
    }
    if (one.evidenceKind != "file"_L1) {
        m_index << field({}) + u';' + field(masked(one.title + u' ' + one.address + u' ' + one.note).simplified()) + u';'
                       + field({});
        return {};
    }
    const QString name = u"evidence-%1-%2"_s.arg(QString::fromLatin1(one.sha256.toHex().first(8)), fileName(masked(one.title)));
    QFile file(QDir(m_folder).filePath(name));
    if (file.exists())
        return {}; // the same bytes, under another answer
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(files::unwritable(file.fileName()));
    auto copied = evidence::copyBytes(m_journal.connection(), m_order.unit.value, one.sha256, file);
    if (!copied && copied.error().kind == Error::Kind::NotFound) {
        file.remove();
        m_index << field({}) + u';' + field(ReleaseText::tr("Evidence %1: its bytes are not in this store")
                                                .arg(masked(one.title))) + u';' + field(QString::fromLatin1(one.sha256.toHex()));
        return {};
    }
    if (!copied)
        return copied;
    ++m_made.evidence;
    m_made.files << name;
    m_index << field(name) + u';' + field(ReleaseText::tr("Evidence: %1").arg(masked(one.title))) + u';'
                   + field(QString::fromLatin1(one.sha256.toHex()));
    return {};
}

Done Releasing::writePage(const Cell &cell)
{
    const QString title = m_book.measureTitle(cell.measure);
    QString body;
    QList<EvidenceId> evidence;
    for (const HandedIn &handedIn : std::as_const(m_handedIn)) {
        for (const Answer &answer : handedIn.answers) {
            if (answer.assignment != cell.assignment)
                continue;
            ++m_made.answers;
            body += version(handedIn, answer);
            evidence << answer.evidence;
        }
    }
    auto thread = m_journal.select<Comment>(u"comment/select_thread"_s, {{u"assignment"_s, cell.assignment.value}});
    if (!thread)
        return tl::unexpected(thread.error());
    if (!thread->isEmpty())
        body += u"<h2>%1</h2>\n"_s.arg(ReleaseText::tr("Requests and comments").toHtmlEscaped());
    for (const auto &comment : std::as_const(*thread)) {
        ++m_made.comments;
        body += row(when(comment.writtenAt) + u", "_s + people::authorName(m_people, comment.author), comment->text);
    }
    for (const EvidenceId id : std::as_const(evidence)) {
        if (auto written = writeEvidence(id); !written)
            return written;
    }
    if (body.isEmpty())
        return {};
    const QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
                         "<h1>%2</h1>\n<p>%3</p>\n%4</html>\n"_s
                             .arg(m_book.plan()->language, title.toHtmlEscaped(),
                                  m_book.unitName(m_order.unit).toHtmlEscaped(), body);
    const QString number = (*m_book.measure(cell.measure))->number;
    const QString department = cell.department.isNull() ? QString() : u'-' + fileName(m_book.unitName(cell.department));
    return writeFile(u"measure-"_s + fileName(number) + department + u".html"_s, html.toUtf8(), title);
}

Done Releasing::load()
{
    auto everybody = people::all(m_journal);
    if (!everybody)
        return tl::unexpected(everybody.error());
    m_people = *everybody;
    auto bundles = m_journal.select<Submission>(u"submission/select_round_submissions"_s,
                                                {{u"round"_s, m_order.round.value}});
    if (!bundles)
        return tl::unexpected(bundles.error());
    for (const auto &bundle : std::as_const(*bundles)) {
        if (bundle->unit != m_order.unit)
            continue;
        auto handedIn = HandedIn::load(m_journal, {bundle.recordId});
        if (!handedIn)
            return tl::unexpected(handedIn.error());
        ++m_made.submissions;
        m_handedIn << *handedIn;
    }
    return {};
}

Done Releasing::writeIndex()
{
    m_index.prepend(field(ReleaseText::tr("File")) + u';' + field(ReleaseText::tr("What")) + u";\"SHA-256\""_s);
    const QByteArray bytes = "\xef\xbb\xbf" + (m_index.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
    m_made.indexSha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    QFile file(QDir(m_folder).filePath(u"index.csv"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
        return tl::unexpected(files::unwritable(file.fileName()));
    m_made.files << u"index.csv"_s;
    return {};
}

Result<ReleaseMade> Releasing::run()
{
    auto view = assignments::view(m_journal, m_book, m_order.round, {});
    if (!view)
        return tl::unexpected(view.error());
    Done done = load();
    bool asked = false;
    for (const Cell &cell : std::as_const(view->cells)) {
        if (!done || cell.unit != m_order.unit)
            continue;
        asked = true;
        done = writePage(cell);
    }
    if (done && !asked) {
        return failure(Error::Kind::NotFound, ReleaseText::tr("%1 is not asked about anything in %2.")
                                                  .arg(m_book.unitName(m_order.unit), view->round->name));
    }
    if (done)
        done = writeIndex();
    if (!done)
        return tl::unexpected(done.error());
    return m_made;
}

} // namespace

namespace releases {

Result<ReleaseMade> make(Journal &journal, Pen &pen, const Actor &actor, const ReleaseOrder &order)
{
    if (!actor.isStrategist() && !actor.is(Role::Registrar)) {
        return failure(Error::Kind::Forbidden, ReleaseText::tr("Only a strategist or a registrar may release documents."));
    }
    if (QFileInfo::exists(order.folder)) {
        return failure(Error::Kind::Conflict, ReleaseText::tr("%1 already exists and was left as it is. Choose another "
                                                              "folder.").arg(QDir::toNativeSeparators(order.folder)));
    }
    for (const Mask &mask : order.masks) {
        if (mask.passage.isEmpty() || mask.ground.trimmed().isEmpty())
            return failure(Error::Kind::Invalid, ReleaseText::tr("Each masked passage needs its ground."));
    }
    auto book = PlanBook::load(journal);
    if (!book)
        return tl::unexpected(book.error());
    const QString making = order.folder + u".%1.new"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    if (!QDir().mkpath(making))
        return tl::unexpected(files::unwritable(order.folder));
    auto made = Releasing(journal, order, *book, making).run();
    Done done = made ? Done{} : tl::unexpected(made.error());
    if (done) {
        done = journal.connection().execute(u"release/insert_release"_s,
                                            {{u"release_id"_s, pen.newId()},
                                             {u"round"_s, order.round.value},
                                             {u"unit"_s, order.unit.value},
                                             {u"made_at"_s, nowMs()},
                                             {u"made_by"_s, actor.author},
                                             {u"asked_by"_s, stored::of(order.askedBy)},
                                             {u"masked"_s, qint64(made->masked)},
                                             {u"files"_s, qint64(made->files.size())},
                                             {u"index_sha256"_s, made->indexSha256}});
    }
    if (done && !QDir().rename(making, order.folder))
        done = tl::unexpected(files::unwritable(order.folder));
    if (!done) {
        QDir(making).removeRecursively();
        return tl::unexpected(done.error());
    }
    made->folder = order.folder;
    return made;
}

Result<QList<ReleaseEntry>> log(Connection &connection)
{
    auto rows = connection.query(u"release/select_releases"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<ReleaseEntry> out;
    while (rows->next()) {
        out << ReleaseEntry{rows->uuid(u"release_id"_s), {rows->uuid(u"round"_s)}, {rows->uuid(u"unit"_s)},
                            rows->number(u"made_at"_s), rows->text(u"made_by"_s), rows->text(u"asked_by"_s),
                            int(rows->number(u"masked"_s)), int(rows->number(u"files"_s)),
                            rows->bytes(u"index_sha256"_s)};
    }
    return out;
}

} // namespace releases
