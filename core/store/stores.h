// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer/answers.h"
#include "core/archive/conflictcopies.h"
#include "core/archive/conflicts.h"
#include "core/archive/erasing.h"
#include "core/archive/soundness.h"
#include "core/assessment/assessments.h"
#include "core/assignment/measureevents.h"
#include "core/person/people.h"
#include "core/plan/documentreview.h"
#include "core/plan/planedits.h"
#include "core/plan/planfile.h"
#include "core/round/rounds.h"
#include "core/search/search.h"
#include "core/storage/database.h"
#include "core/submission/handedin.h"
#include "core/version/reports.h"

#include <QObject>

/// What every store shares: the open database and who the next revisions are by. A store checks the rules, commits, and
/// only then tells; it never waits: results come as futures. Signals arrive on the thread the store lives on.
class Store : public QObject
{
    Q_OBJECT

public:
    explicit Store(std::shared_ptr<Database> database, QObject *parent = nullptr)
        : QObject(parent)
        , m_database(std::move(database))
    {
    }

protected:
    /// Runs `job(Journal &)` on the reading thread.
    template<class Job>
    [[nodiscard]] auto read(Job job)
    {
        return m_database->read([job = std::move(job)](Connection &connection) mutable {
            Journal journal(connection);
            return job(journal);
        });
    }
    /// Runs `job(Journal &, Pen &)` in one transaction; after the commit `told` runs on this object's thread.
    template<class Job, class Told>
    [[nodiscard]] auto write(const Actor &actor, Job job, Told told)
    {
        return m_database->write(
            [job = std::move(job), author = actor.author](Connection &connection) mutable {
                Journal journal(connection);
                Pen pen(author);
                return job(journal, pen);
            },
            [this, told = std::move(told)] { QMetaObject::invokeMethod(this, told, Qt::QueuedConnection); });
    }
    [[nodiscard]] Database &database() { return *m_database; }

private:
    std::shared_ptr<Database> m_database;
};

/// The plan, its units, areas, measures, rules and status set.
class PlanStore : public Store
{
    Q_OBJECT

public:
    using Store::Store;
    [[nodiscard]] QFuture<Result<PlanBook>> load();
    [[nodiscard]] QFuture<Result<QList<PlanChange>>> changes(const PlanFile &file);
    [[nodiscard]] QFuture<Done> import(const Actor &actor, const PlanFile &file);
    /// Writes decided wordings from the plan's document, all or none, and says what they replaced.
    [[nodiscard]] QFuture<Result<QList<PlanEdit>>> importWordings(const Actor &actor,
                                                                  const QList<WordingChange> &wordings);
    /// Writes new versions of several plan records, all or none, and says what they replaced.
    [[nodiscard]] QFuture<Result<QList<PlanEdit>>> saveAll(const Actor &actor, const QList<PlanDraft> &drafts);
    /// Takes edits back, as new versions, and gives the edits that did it: taking those back is redo.
    [[nodiscard]] QFuture<Result<QList<PlanEdit>>> takeBack(const Actor &actor, const QList<PlanEdit> &edits);
    /// Writes a new version of one plan record; a null id makes a new record. Gives the record's id.
    template<class Noun>
    [[nodiscard]] QFuture<Result<QUuid>> save(const Actor &actor, const QUuid &record, const Noun &noun)
    {
        return write(
            actor,
            [actor, record, noun](Journal &journal, Pen &pen) -> Result<QUuid> {
                if (auto allowed = rounds::requireStrategist(actor); !allowed)
                    return tl::unexpected(allowed.error());
                const QUuid id = record.isNull() ? pen.newId() : record;
                if (auto written = journal.write(pen, id, {}, noun); !written)
                    return tl::unexpected(written.error());
                return id;
            },
            [this] { Q_EMIT planChanged(); });
    }
    /// Writes an earlier version of a record's content as its newest: how undo and redo work.
    [[nodiscard]] QFuture<Done> restore(const Actor &actor, const QUuid &record, RevisionId version);
    /// All versions of any record, oldest claim first.
    [[nodiscard]] QFuture<Result<QList<Revision>>> history(const QUuid &record);

Q_SIGNALS:
    void planChanged();
};

/// People and their local roles.
class PersonStore : public Store
{
    Q_OBJECT

public:
    using Store::Store;
    [[nodiscard]] QFuture<Result<QList<PersonEntry>>> all();
    [[nodiscard]] QFuture<Result<PersonEntry>> find(const QString &idMailOrName);
    [[nodiscard]] QFuture<Result<PersonId>> add(const Actor &actor, const Person &person, const QList<Role> &roles);
    /// All rows or none.
    [[nodiscard]] QFuture<Result<QList<PersonId>>> addAll(const Actor &actor, const QList<PersonRow> &rows);
    [[nodiscard]] QFuture<Done> change(const Actor &actor, PersonId id, const Person &person, const QList<Role> &roles);

Q_SIGNALS:
    void peopleChanged();
};

/// Rounds: planning, opening, extensions, closing.
class RoundStore : public Store
{
    Q_OBJECT

public:
    using Store::Store;
    [[nodiscard]] QFuture<Result<QList<Recorded<Round>>>> all();
    [[nodiscard]] QFuture<Result<RoundId>> find(const QString &nameOrId);
    /// The round with its cells as they stand today.
    [[nodiscard]] QFuture<Result<RoundView>> view(RoundId round);
    /// The round before, with its cells; nothing when there is none.
    [[nodiscard]] QFuture<Result<std::optional<RoundView>>> viewBefore(RoundId round);
    /// What has happened to a measure in all rounds, newest first.
    [[nodiscard]] QFuture<Result<QList<MeasureEvent>>> events(MeasureId measure);
    [[nodiscard]] QFuture<Result<RoundId>> plan(const Actor &actor, const Round &round);
    [[nodiscard]] QFuture<Done> change(const Actor &actor, RoundId id, const Round &round);
    /// What opening would ask of whom; writes nothing.
    [[nodiscard]] QFuture<Result<QList<PlannedAssignment>>> opening(const Round &round);
    [[nodiscard]] QFuture<Result<RoundChange>> open(const Actor &actor, RoundId planned, const Round &round);
    [[nodiscard]] QFuture<Done> extend(const Actor &actor, RoundId round, UnitId unit, QDate until,
                                       const QString &reason);
    [[nodiscard]] QFuture<Result<RoundChange>> closing(RoundId round);
    [[nodiscard]] QFuture<Result<RoundChange>> close(const Actor &actor, RoundId round,
                                                     const std::optional<RoundChange> &expected);
    [[nodiscard]] QFuture<Result<RoundChange>> reopen(const Actor &actor, RoundId round, const QString &reason);
    [[nodiscard]] QFuture<Result<QList<Recorded<ContactCheck>>>> contactChecks(RoundId round);
    [[nodiscard]] QFuture<Done> confirmContacts(const Actor &actor, RoundId round, UnitId unit, bool confirmed,
                                                const QString &note);

Q_SIGNALS:
    void roundsChanged();
};

/// An answer that is typed, given its evidence and perhaps handed in, in one go.
struct AnswerEntry {
    RoundId round{};
    AssignmentId assignment{};
    std::optional<Answer> answer{}; ///< nothing: the last answer again, as unchanged
    RevisionId base{};              ///< the version it is written on top of
    QStringList evidence{};         ///< paths and https addresses
    bool submits = false;
    PersonId authorisedBy{};
    QString capacity{};
};

/// What an entry became.
struct AnswerEntered {
    RevisionId revision{};
    Receipt receipt{}; ///< of the submission, when there was one
};

/// Answers: drafts, evidence, submissions, review, comments, conflicts.
class AnswerStore : public Store
{
    Q_OBJECT

public:
    using Store::Store;
    [[nodiscard]] QFuture<Result<AnswerSheet>> sheet(const Actor &actor, RoundId round, AssignmentId assignment);
    /// The sheets of a unit, or of every unit when it is null.
    [[nodiscard]] QFuture<Result<QList<AnswerSheet>>> sheets(const Actor &actor, RoundId round, UnitId unit);
    [[nodiscard]] QFuture<Result<RevisionId>> save(const Actor &actor, const Answer &answer, RevisionId base);
    /// Stämmer fortfarande: the last answer again, on top of `base`.
    [[nodiscard]] QFuture<Result<RevisionId>> saveUnchanged(const Actor &actor, RoundId round, AssignmentId assignment,
                                                            RevisionId base);
    /// All of it or nothing: a fault in what is handed in leaves no draft and no evidence behind.
    [[nodiscard]] QFuture<Result<AnswerEntered>> enter(const Actor &actor, const AnswerEntry &entry);
    /// The keystroke buffer: kept within a second, gone when the draft is saved.
    [[nodiscard]] QFuture<Done> keepScratch(const Actor &actor, const Answer &answer);
    [[nodiscard]] QFuture<Result<std::optional<Answer>>> scratch(const Actor &actor, AssignmentId assignment);
    /// What is buffered here for these assignments; those without a buffer are left out.
    [[nodiscard]] QFuture<Result<QList<Answer>>> scratches(const Actor &actor, const QList<AssignmentId> &assignments);
    [[nodiscard]] QFuture<Result<EvidenceId>> addFile(const Actor &actor, UnitId unit, const QString &path);
    [[nodiscard]] QFuture<Result<EvidenceId>> addLink(const Actor &actor, UnitId unit, const QString &address,
                                                      const QString &title);
    /// What answers rest on, by id, in the same order; what is not in this store is left out.
    [[nodiscard]] QFuture<Result<QList<Recorded<Evidence>>>> evidence(const QList<EvidenceId> &ids);
    /// Writes stored evidence to a file beside its place, then renames it.
    [[nodiscard]] QFuture<Done> saveEvidence(const Evidence &evidence, UnitId unit, const QString &path);
    [[nodiscard]] QFuture<Result<SubmissionOutcome>> submit(const Actor &actor, RoundId round, UnitId unit,
                                                            const QList<AssignmentId> &chosen, PersonId authorisedBy,
                                                            const QString &capacity);
    [[nodiscard]] QFuture<Result<std::optional<Recorded<Submission>>>> submission(SubmissionId id);
    /// A submission with the answers as they were handed in: what its receipt shows.
    [[nodiscard]] QFuture<Result<HandedIn>> handedIn(SubmissionId id);
    [[nodiscard]] QFuture<Done> sendBack(const Actor &actor, RoundId round, AssignmentId assignment,
                                         const QString &reason);
    [[nodiscard]] QFuture<Done> accept(const Actor &actor, RoundId round, const QList<AssignmentId> &assignments);
    [[nodiscard]] QFuture<Done> reopen(const Actor &actor, RoundId round, AssignmentId assignment,
                                       const QString &reason);
    [[nodiscard]] QFuture<Done> comment(const Actor &actor, RoundId round, AssignmentId assignment,
                                        const QString &text);
    [[nodiscard]] QFuture<Done> markRead(const Actor &actor, RevisionId answer);
    [[nodiscard]] QFuture<Result<QList<RevisionId>>> readMarks(const Actor &actor);
    [[nodiscard]] QFuture<Result<QList<Revision>>> history(AssignmentId assignment);
    /// A saved version's content, for comparing two.
    [[nodiscard]] QFuture<Result<Answer>> version(RevisionId revision);
    [[nodiscard]] QFuture<Result<QList<Conflict>>> conflicts();
    [[nodiscard]] QFuture<Done> resolve(const Actor &actor, const QUuid &record, RevisionId take);
    [[nodiscard]] QFuture<Done> resolveWith(const Actor &actor, const QUuid &record, const Fields &fields);

Q_SIGNALS:
    void answersChanged();
};

/// Assessments and signatures, report texts, locked versions.
class ReportStore : public Store
{
    Q_OBJECT

public:
    using Store::Store;
    [[nodiscard]] QFuture<Result<QList<AssessmentSheet>>> assessments(RoundId round);
    /// Writes an assessment and, when `signature` is given, signs it in the same step.
    [[nodiscard]] QFuture<Result<RevisionId>> assess(const Actor &actor, RoundId round, const Assessment &assessment,
                                                     const std::optional<Signature> &signature = {});
    [[nodiscard]] QFuture<Done> sign(const Actor &actor, RoundId round, const Signature &signature);
    [[nodiscard]] QFuture<Result<ReportData>> data(RoundId round);
    [[nodiscard]] QFuture<Done> saveSection(const Actor &actor, const QUuid &record, const Section &section);
    [[nodiscard]] QFuture<Result<QList<Section>>> sectionTexts(const QList<RevisionId> &revisions);
    /// All or none, each on top of the version its author had; a rival text makes a conflict.
    [[nodiscard]] QFuture<Done> saveSections(const Actor &actor, const QList<SectionEdit> &edits);
    /// Writes texts as the newest, whatever stands: undo and redo of what was taken in.
    [[nodiscard]] QFuture<Done> restoreSections(const Actor &actor, const QList<SectionEdit> &edits);
    [[nodiscard]] QFuture<Result<QList<Recorded<ReportVersion>>>> versions(RoundId round);
    /// The case and, with it, the diary number, which is the round's.
    [[nodiscard]] QFuture<Done> saveCase(const Actor &actor, const ReportCase &reportCase, const QString &caseNumber);
    [[nodiscard]] QFuture<Result<std::optional<Recorded<ReportCase>>>> reportCase(RoundId round);
    /// All commissions of all decisions, in the order of these.
    [[nodiscard]] QFuture<Result<QList<CommissionEntry>>> commissions();
    [[nodiscard]] QFuture<Result<QList<Recorded<Decision>>>> decisions();
    /// After the meeting: § and outcome, and what is asked for.
    [[nodiscard]] QFuture<Result<DecisionId>> decide(const Actor &actor, const Decision &decision,
                                                     const QList<Commission> &asked);
    /// A slip of the pen in what was written in; the commissions that are not named stay as they are.
    [[nodiscard]] QFuture<Result<QList<CommissionId>>>
    amendDecision(const Actor &actor, DecisionId id, const Decision &decision, const QList<CommissionEdit> &asked);
    /// Takes a commission away that was written in by mistake, or takes it up again.
    [[nodiscard]] QFuture<Done> withdrawCommission(const Actor &actor, CommissionId id, bool withdrawn);
    [[nodiscard]] QFuture<Done> answerCommission(const Actor &actor, const CommissionAnswer &answer);
    /// Notes that a copy went out for review, and gives its record.
    [[nodiscard]] QFuture<Result<QUuid>> noteSent(const Actor &actor, const ReviewCopy &copy);
    [[nodiscard]] QFuture<Done> withdrawSent(const Actor &actor, const QUuid &record, bool withdrawn);
    /// Attaches the file that was in fact filed to a locked version.
    [[nodiscard]] QFuture<Result<QUuid>> fileReport(const Actor &actor, const FiledReport &filed,
                                                    const QByteArray &bytes);
    /// What has been filed for a round's versions, oldest first.
    [[nodiscard]] QFuture<Result<QList<Recorded<FiledReport>>>> filedReports(RoundId round);
    [[nodiscard]] QFuture<Result<QByteArray>> filedBytes(const FiledReport &filed);
    [[nodiscard]] QFuture<Done> mayLock(const Actor &actor, RoundId round, const QString &reason);
    [[nodiscard]] QFuture<Result<ReportVersion>> lock(const Actor &actor, RoundId round, const QString &reason,
                                                      const QByteArray &contentHash,
                                                      const QList<reports::RenderedFile> &files);
    [[nodiscard]] QFuture<Result<QByteArray>> file(const ReportVersion &version, const QString &kind,
                                                   const QString &language, const QString &format);

Q_SIGNALS:
    void reportChanged();
};

/// The store as a whole: verify, back up, erase, search. Copies are taken in by the ExchangeStore.
class ArchiveStore : public Store
{
    Q_OBJECT

public:
    using Store::Store;
    [[nodiscard]] QFuture<Result<Soundness>> verify();
    [[nodiscard]] QFuture<Done> backup(const QString &path);
    [[nodiscard]] QFuture<Result<ErasureSummary>> erasing(const QUuid &record);
    /// Erases, and locks new versions of the reports that held it, in one step. Without a renderer they stay due.
    [[nodiscard]] QFuture<Result<ErasureSummary>> erase(const Actor &actor, const QUuid &record, const QString &ground,
                                                        const reports::Renderer &render = {});
    /// After an erasure: content that was deleted leaves the file's free pages, too.
    [[nodiscard]] QFuture<Done> vacuum();
    [[nodiscard]] QFuture<Result<QList<SearchHit>>> search(const Actor &actor, const QString &words, int most);
    /// All versions of these records with their content; nothing for a skeleton, and for a draft of another unit.
    [[nodiscard]] QFuture<Result<QList<std::pair<Revision, std::optional<Fields>>>>>
    history(const Actor &actor, const QList<QUuid> &records);
    /// When the newest backup was made, in UTC ms; 0: never.
    [[nodiscard]] QFuture<Result<qint64>> backupTime();
    /// Copies beside the file that hold versions which this store lacks, to offer for merging.
    [[nodiscard]] QFuture<Result<QList<ConflictCopy>>> conflictCopies();

Q_SIGNALS:
    void everythingChanged();
};
