// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formintake.h"

#include "core/assignment/roundview.h"
#include "core/evidence/evidence.h"
#include "core/record/digest.h"
#include "core/submission/submission.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QUrl>

namespace {

struct FormIntakeText {
    Q_DECLARE_TR_FUNCTIONS(FormIntakeText)
};

QString text(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// Writes revisions whose every byte follows from the form, so that copies that took the same form are the same.
class FormWriting
{
public:
    FormWriting(Journal &journal, const FilledForm &form)
        : m_journal(journal)
        , m_form(form)
    {
    }
    [[nodiscard]] Result<RevisionId> write(const QString &kind, const QUuid &record, const QList<RevisionId> &parents,
                                           const Fields &fields);
    [[nodiscard]] Result<EvidenceId> link(AssignmentId assignment, const QString &line);
    [[nodiscard]] QUuid recordId(QStringView kind, const QStringList &key) const
    {
        return digest::naturalId(kind, QStringList{text(m_form.package)} + key);
    }
    /// When it was handed in: the day of the authorisation, else when the file was saved, never before it was made.
    [[nodiscard]] qint64 submittedAt() const;
    [[nodiscard]] const QList<RevisionId> &fresh() const { return m_fresh; }

private:
    Journal &m_journal;
    const FilledForm &m_form;
    QList<RevisionId> m_fresh{};
};

qint64 FormWriting::submittedAt() const
{
    const qint64 authorised = m_form.authorisedOn.isValid()
                                  ? QDateTime(m_form.authorisedOn, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()
                                  : m_form.modifiedAt;
    return std::max(authorised, m_form.madeAt);
}

Result<RevisionId> FormWriting::write(const QString &kind, const QUuid &record, const QList<RevisionId> &parents,
                                      const Fields &fields)
{
    const QByteArray seed = m_form.secret + record.toRfc4122() + digest::canonical(fields);
    const QByteArray salt = QCryptographicHash::hash(seed, QCryptographicHash::Sha256).first(16);
    auto written = m_journal.appendDerived(kind, record, m_form.unit.value, parents,
                                           u"form:"_s + text(m_form.package) + u':' + m_form.filledBy, m_form.madeAt,
                                           {salt, fields});
    if (!written)
        return tl::unexpected(written.error());
    if (written->second)
        m_fresh << written->first;
    return written->first;
}

Result<EvidenceId> FormWriting::link(AssignmentId assignment, const QString &line)
{
    const EvidenceId id{recordId(u"form evidence", {text(assignment.value), line})};
    const QUrl url(line, QUrl::StrictMode);
    const bool isLink
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    Evidence evidence{.evidenceKind = isLink ? u"link"_s : u"note"_s, .title = line.left(500)};
    if (isLink)
        evidence.address = line;
    else
        evidence.note = line;
    evidence.seenOn = QDateTime::fromMSecsSinceEpoch(m_form.madeAt, Qt::UTC).date();
    auto written = write(QString(Evidence::kind), id.value, {}, fieldsOf(evidence));
    if (!written)
        return tl::unexpected(written.error());
    return id;
}

Done submit(Journal &journal, FormWriting &writing, const FilledForm &form, const FormAnswers &answers,
            const QList<RevisionId> &revisions)
{
    QStringList keys;
    for (const RevisionId &revision : revisions)
        keys << text(revision.value);
    keys.sort();
    QByteArray ids;
    for (const QString &key : std::as_const(keys))
        ids += QUuid::fromString(key).toRfc4122();
    Submission bundle{.round = form.round,
                      .unit = form.unit,
                      .authorisedBy = answers.authorisedBy,
                      .capacity = form.capacity,
                      .submittedAt = writing.submittedAt(),
                      .answers = revisions};
    bundle.code = receiptCode(
        QCryptographicHash::hash(ids + QByteArray::number(bundle.submittedAt), QCryptographicHash::Sha256));
    const QUuid record = writing.recordId(
        u"form submission", keys + QStringList{QString::number(bundle.submittedAt), text(bundle.authorisedBy.value)});
    if (auto written = writing.write(QString(Submission::kind), record, {}, fieldsOf(bundle)); !written)
        return tl::unexpected(written.error());
    for (qsizetype i = 0; i < answers.answers.size(); ++i) {
        const FilledBlock &block = form.blocks.at(answers.answers.at(i).block);
        auto base = journal.noun<Assignment>(block.assignmentBase);
        if (!base)
            return tl::unexpected(base.error());
        Assignment next = *base;
        next.state = stateCode(AssignmentState::Submitted);
        next.reason.clear();
        next.answerRevision = revisions.at(i);
        next.submittedAt = bundle.submittedAt;
        next.submission = {record};
        auto written
            = writing.write(QString(Assignment::kind), block.assignment.value, {block.assignmentBase}, fieldsOf(next));
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace

namespace forms {

Result<QList<RevisionId>> take(Journal &journal, const FilledForm &form, const FormAnswers &answers)
{
    FormWriting writing(journal, form);
    QList<RevisionId> revisions;
    for (const FormAnswers::One &one : answers.answers) {
        const FilledBlock &block = form.blocks.at(one.block);
        Answer answer = one.answer;
        for (const QString &line : one.links) {
            auto evidence = writing.link(block.assignment, line);
            if (!evidence)
                return tl::unexpected(evidence.error());
            answer.evidence << *evidence;
        }
        const QList<RevisionId> parents
            = block.answerBase.isNull() ? QList<RevisionId>() : QList<RevisionId>{block.answerBase};
        auto written = writing.write(QString(Answer::kind), assignments::answerIdOf(block.assignment).value, parents,
                                     fieldsOf(answer));
        if (!written)
            return tl::unexpected(written.error());
        revisions << *written;
    }
    if (!answers.authorisedBy.isNull() && !revisions.isEmpty()) {
        if (auto submitted = submit(journal, writing, form, answers, revisions); !submitted)
            return tl::unexpected(submitted.error());
    }
    return writing.fresh();
}

} // namespace forms
