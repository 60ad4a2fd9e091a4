// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/release/releasing.h"

#include "core/comment/comment.h"
#include "core/evidence/evidencestorage.h"
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

} // namespace

Releasing::Releasing(Journal &journal, const ReleaseOrder &order, const PlanBook &book, const QString &folder)
    : m_journal(journal)
    , m_order(order)
    , m_book(book)
    , m_folder(folder)
    , m_words(ReleaseWords::in(order.language.isEmpty() ? book.plan()->language : order.language))
{
}

QString Releasing::when(qint64 utcMs) const
{
    const QTimeZone zone(m_book.plan()->timeZone.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(utcMs, zone.isValid() ? zone : QTimeZone::utc())
        .toString(u"yyyy-MM-dd HH:mm"_s);
}

const Mask *Releasing::maskOf(const QString &id, const QString &title)
{
    for (const Mask &mask : m_order.masks) {
        if (mask.passage != id && mask.passage != title)
            continue;
        m_matched.insert(mask.passage);
        return &mask;
    }
    return nullptr;
}

QString Releasing::masked(QString text)
{
    for (const Mask &mask : m_order.masks) {
        if (mask.passage.isEmpty() || !text.contains(mask.passage))
            continue;
        m_matched.insert(mask.passage);
        m_out.made.masked += int(text.count(mask.passage));
        text.replace(mask.passage, m_words.masked.arg(mask.ground));
    }
    return text;
}

QString Releasing::row(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return {};
    QString body = masked(text).toHtmlEscaped();
    return u"<h3>%1</h3>\n<p>%2</p>\n"_s.arg(label.toHtmlEscaped(), body.replace(u'\n', u"<br>"_s));
}

QString Releasing::version(const HandedIn &handedIn, const Answer &answer)
{
    const Submission &submission = *handedIn.submission;
    QString authorised;
    for (const PersonEntry &entry : std::as_const(m_people)) {
        if (entry.id() == submission.authorisedBy)
            authorised = entry.person->name;
    }
    QString html
        = u"<h2>%1</h2>\n"_s.arg(m_words.submitted.arg(when(submission.submittedAt), submission.code).toHtmlEscaped());
    html += row(m_words.typedBy, people::authorName(m_people, handedIn.submission.author));
    html += row(m_words.authorisedBy, submission.capacity.isEmpty() || authorised.isEmpty()
                                          ? authorised + submission.capacity
                                          : authorised + u", "_s + submission.capacity);
    html += row(m_words.status, m_book.statusLabel(answer.status, m_words.language));
    if (answer.unchanged)
        html += row(m_words.sinceLast, m_words.nothingChanged);
    if (answer.delayed)
        html += row(m_words.delayed, m_words.isDelayed);
    html += row(m_words.done, answer.done);
    html += row(m_words.effect, answer.effect);
    html += row(m_words.helped, answer.helped);
    html += row(m_words.hindered, answer.hindered);
    html += row(m_words.next, answer.next);
    html += row(m_words.receivedFrom, answer.receivedFrom);
    return html;
}

void Releasing::list(const QString &name, const QString &what, const QByteArray &sha256)
{
    m_index << field(name) + u';' + field(what) + u';' + field(QString::fromLatin1(sha256.toHex()));
}

Done Releasing::writeFile(const QString &name, const QByteArray &bytes)
{
    m_out.made.files << name;
    if (m_folder.isEmpty())
        return {};
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
        return tl::unexpected(files::unwritable(file.fileName()));
    return {};
}

Done Releasing::copyEvidence(const Evidence &one, const QString &name, bool &isThere)
{
    const Params which{{u"scope"_s, m_order.unit.value}, {u"sha256"_s, one.sha256}};
    {
        auto rows = m_journal.connection().query(u"file/select_file"_s, which);
        if (!rows)
            return tl::unexpected(rows.error());
        isThere = rows->next();
    }
    if (!isThere || m_folder.isEmpty())
        return {};
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(files::unwritable(file.fileName()));
    return evidence::copyBytes(m_journal.connection(), m_order.unit.value, one.sha256, file);
}

Done Releasing::writeEvidence(EvidenceId id)
{
    if (m_written.contains(id.value))
        return {};
    m_written.insert(id.value);
    auto found = m_journal.record<Evidence>(id.value);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    const Evidence &one = ***found;
    const Mask *mask = maskOf(id.value.toString(QUuid::WithoutBraces), one.title);
    m_out.evidence << ReleaseEvidence{id, one.title, one.evidenceKind == "file"_L1 ? one.size : 0, mask != nullptr};
    if (mask) {
        ++m_out.made.masked;
        list({}, m_words.heldBack.arg(mask->ground), {});
        return {};
    }
    if (one.evidenceKind != "file"_L1) {
        list({}, masked(one.title + u' ' + one.address + u' ' + one.note).simplified(), {});
        return {};
    }
    const QString title = masked(one.title);
    const QString name = u"evidence-%1-%2"_s.arg(QString::fromLatin1(one.sha256.toHex().first(8)), fileName(title));
    if (m_out.made.files.contains(name))
        return {}; // the same bytes, under another answer
    bool isThere = false;
    if (auto copied = copyEvidence(one, name, isThere); !copied)
        return copied;
    list(isThere ? name : QString(), (isThere ? m_words.evidence : m_words.withoutBytes).arg(title), one.sha256);
    if (isThere) {
        ++m_out.made.evidence;
        m_out.made.files << name;
    }
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
            ++m_out.made.answers;
            body += version(handedIn, answer);
            evidence << answer.evidence;
        }
    }
    auto thread = m_journal.select<Comment>(u"comment/select_thread"_s, {{u"assignment"_s, cell.assignment.value}});
    if (!thread)
        return tl::unexpected(thread.error());
    if (!thread->isEmpty())
        body += u"<h2>%1</h2>\n"_s.arg(m_words.thread.toHtmlEscaped());
    for (const auto &comment : std::as_const(*thread)) {
        ++m_out.made.comments;
        body += row(when(comment.writtenAt) + u", "_s + masked(people::authorName(m_people, comment.author)),
                    comment->text);
    }
    for (const EvidenceId id : std::as_const(evidence)) {
        if (auto written = writeEvidence(id); !written)
            return written;
    }
    if (body.isEmpty())
        return {};
    const QString html
        = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<meta charset=\"utf-8\">\n<title>%2</title>\n"
          "<h1>%2</h1>\n<p>%3</p>\n%4</html>\n"_s.arg(m_words.language, title.toHtmlEscaped(),
                                                      m_book.unitName(m_order.unit).toHtmlEscaped(), body);
    const QString number = (*m_book.measure(cell.measure))->number;
    const QString department = cell.department.isNull() ? QString() : u'-' + fileName(m_book.unitName(cell.department));
    const QString name = u"measure-"_s + fileName(number) + department + u".html"_s;
    const QByteArray bytes = html.toUtf8();
    m_out.pages << ReleaseDocument{name, title, html};
    list(name, title, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    return writeFile(name, bytes);
}

Done Releasing::load()
{
    auto everybody = people::all(m_journal);
    if (!everybody)
        return tl::unexpected(everybody.error());
    m_people = *everybody;
    auto bundles
        = m_journal.select<Submission>(u"submission/select_round_submissions"_s, {{u"round"_s, m_order.round.value}});
    if (!bundles)
        return tl::unexpected(bundles.error());
    for (const auto &bundle : std::as_const(*bundles)) {
        if (bundle->unit != m_order.unit)
            continue;
        auto handedIn = HandedIn::load(m_journal, {bundle.recordId});
        if (!handedIn)
            return tl::unexpected(handedIn.error());
        ++m_out.made.submissions;
        m_handedIn << *handedIn;
    }
    return {};
}

Done Releasing::writeIndex()
{
    m_index.prepend(field(m_words.file) + u';' + field(m_words.what) + u";\"SHA-256\""_s);
    const QByteArray bytes = "\xef\xbb\xbf" + (m_index.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
    m_out.made.indexSha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return writeFile(u"index.csv"_s, bytes);
}

Result<ReleasePreview> Releasing::run()
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
    for (const Mask &mask : m_order.masks) {
        if (!m_matched.contains(mask.passage))
            m_out.unmatched << mask.passage;
    }
    return m_out;
}
