// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchangewords.h"
#include "ui/measure/measuredetail.h"
#include "ui/measure/measurepage.h"
#include "ui/measure/versionspane.h"
#include "ui/parts/gather.h"
#include "ui/parts/whendone.h"
#include "ui/plan/planwords.h"
#include "ui/review/threadpane.h"

// The versions of the chosen unit's answer; the rest of the page lies in measurepage.cpp.

namespace {
struct VersionList {
    QList<AnswerVersion> versions{};
    int now = -1;    ///< the newest of this round
    int before = -1; ///< the newest of an earlier round, else the version before
};

/// What was handed in is everybody's to compare; saved drafts are the unit's and the strategist's.
class VersionWriter
{
public:
    VersionWriter(const PlanBook &book, const QList<PersonEntry> &people,
                  const QHash<RevisionId, ReceivedItem> &receipts, QDate today)
        : m_book(book)
        , m_people(people)
        , m_receipts(receipts)
        , m_today(today)
    {
    }

    void addSubmitted(const QList<MeasureEvent> &events, const Cell &cell)
    {
        for (const MeasureEvent &event : events) {
            if (event.kind != MeasureEvent::Kind::Submitted || event.unit != cell.unit || holds(event.version))
                continue;
            const QString when = words::moment(event.at, m_book, m_today);
            add(event.version,
                VersionsPane::tr("%1 · submitted %2").arg(event.roundName, when) + by(event.version, event.author),
                event.assignment == cell.assignment, event.at);
        }
    }
    void addSaved(const QList<Revision> &saved, const QString &roundName)
    {
        for (const Revision &one : saved) {
            if (holds(one.id))
                continue;
            const QString when = words::moment(one.writtenAt, m_book, m_today);
            add(one.id, VersionsPane::tr("%1 · saved %2").arg(roundName, when) + by(one.id, one.author), true,
                one.writtenAt);
        }
    }
    VersionList finish(RevisionId submitted)
    {
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const Entry &a, const Entry &b) { return a.at > b.at; });
        VersionList out;
        for (int i = 0; i < m_entries.size(); ++i) {
            const Entry &entry = m_entries.at(i);
            out.versions << entry.version;
            if (entry.isOfRound && (out.now < 0 || entry.version.revision == submitted))
                out.now = i;
            if (!entry.isOfRound && out.before < 0)
                out.before = i;
        }
        if (out.now < 0 && !out.versions.isEmpty()) {
            out.now = 0; // not answered in this round: what was said last
            out.before = out.versions.size() > 1 ? 1 : -1;
        } else if (out.before < 0 && out.now + 1 < out.versions.size()) {
            out.before = out.now + 1;
        }
        return out;
    }

private:
    struct Entry {
        AnswerVersion version{};
        bool isOfRound = false;
        qint64 at = 0;
    };

    [[nodiscard]] bool holds(RevisionId id) const
    {
        return std::any_of(m_entries.begin(), m_entries.end(),
                           [id](const Entry &entry) { return entry.version.revision == id; });
    }
    /// " · Anna, via package"; nothing for somebody who is not known here.
    [[nodiscard]] QString by(RevisionId version, const QString &author) const
    {
        const auto at = m_receipts.constFind(version);
        const QString who
            = words::authorVia(m_people, author, at != m_receipts.constEnd() ? std::optional(*at) : std::nullopt);
        return who.isEmpty() ? QString() : u" · "_s + who;
    }
    void add(RevisionId id, const QString &title, bool isOfRound, qint64 at)
    {
        m_entries << Entry{{id, title}, isOfRound, at};
    }

    const PlanBook &m_book;
    const QList<PersonEntry> &m_people;
    const QHash<RevisionId, ReceivedItem> &m_receipts;
    QDate m_today;
    QList<Entry> m_entries{};
};
} // namespace

void MeasurePage::loadVersions(AssignmentId assignment)
{
    whenDone(m_answers.history(assignment), this, [this, assignment](const Result<QList<Revision>> &saved) {
        const UnitStanding *unit = m_detail->chosenUnit();
        if (!unit || unit->cell.assignment != assignment)
            return;
        VersionWriter writer(m_loaded.book, m_loaded.people, m_receipts, m_today);
        writer.addSubmitted(m_events, unit->cell);
        if (saved && m_actor.answersFor(unit->cell.unit))
            writer.addSaved(*saved, m_loaded.view->round->name);
        const VersionList list = writer.finish(unit->cell.answerRevision);
        m_detail->versions()->setVersions(words::unitName(m_loaded.book, unit->cell.unit, unit->cell.department),
                                          list.versions, list.now, list.before);
        m_detail->versions()->show();
        loadChosen();
        loadThread(assignment);
    });
}

void MeasurePage::loadChosen()
{
    struct Pair {
        Answer now{}, before{};
        QList<Recorded<Evidence>> evidence{};
    };
    VersionsPane *pane = m_detail->versions();
    const RevisionId now = pane->chosenNow();
    const RevisionId before = pane->chosenBefore();
    if (now.isNull() && before.isNull())
        return;
    const auto pair = std::make_shared<Pair>();
    const auto showPair = [this, pane, pair, now, before] {
        if (pane->chosenNow() != now || pane->chosenBefore() != before)
            return;
        const auto receipt = m_receipts.constFind(now);
        pane->setReceipt(receipt == m_receipts.constEnd()
                             ? QString()
                             : words::receiptLine(m_loaded.book, m_loaded.people, *receipt, m_today));
        pane->setAnswers(m_loaded.book, now.isNull() ? std::nullopt : std::optional(pair->now),
                         before.isNull() ? std::nullopt : std::optional(pair->before), pair->evidence);
    };
    Gather gather(
        this,
        [this, pair, showPair] {
            const QList<EvidenceId> ids = pair->now.evidence + pair->before.evidence;
            if (ids.isEmpty()) {
                showPair();
                return;
            }
            whenDone(m_answers.evidence(ids), this, [pair, showPair](const Result<QList<Recorded<Evidence>>> &found) {
                if (found)
                    pair->evidence = *found;
                showPair();
            });
        },
        [pane](const Error &error) { pane->showFault(error.sentence); });
    if (!now.isNull())
        gather.add(m_answers.version(now), pair->now);
    if (!before.isNull())
        gather.add(m_answers.version(before), pair->before);
}

bool MeasurePage::mayComment() const
{
    return !m_actor.isStrategist()
           && (m_actor.is(Role::SteeringGroup) || assessments::coordinatorOf(m_loaded.book, m_actor, m_measure));
}

void MeasurePage::loadThread(AssignmentId assignment)
{
    if (!mayComment())
        return;
    whenDone(m_answers.sheet(Actor{}, m_round, assignment), this, [this, assignment](const Result<AnswerSheet> &sheet) {
        const UnitStanding *unit = m_detail->chosenUnit();
        if (!sheet || !unit || unit->cell.assignment != assignment)
            return;
        m_detail->thread()->setThread(m_loaded.book, m_loaded.people, *sheet, m_today);
        m_detail->thread()->show();
    });
}

void MeasurePage::comment(AssignmentId assignment, const QString &text)
{
    whenDone(m_answers.comment(m_actor, m_round, assignment, text), this,
             [thread = m_detail->thread()](const Done &done) {
                 if (done)
                     thread->commentStored();
                 else
                     thread->showFault(done.error().sentence);
             });
}

int MeasurePage::commentsToMail() const
{
    int count = 0;
    for (const AnswerSheet &sheet : m_loaded.sheets) {
        for (const auto &comment : sheet.thread)
            count += int(comment.writtenAt >= m_mailSince);
    }
    return count;
}
