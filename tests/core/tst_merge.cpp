// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/conflicts.h"
#include "core/archive/erasing.h"
#include "core/archive/merge.h"
#include "core/evidence/evidencestorage.h"
#include "core/record/digest.h"
#include "core/store/openstore.h"
#include "tests/support/desk.h"
#include "tests/support/scalpel.h"

#include <QFile>
#include <QRandomGenerator>

/// Copies of a store meet: any edits, merged in any order, any number of times, give the same store and lose nothing.
/// A file that is not what it says it is gives nothing at all.
class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copies_mergedInAnyOrder_becomeTheSame_data();
    void copies_mergedInAnyOrder_becomeTheSame();
    void file_thatIsNotWhatItSays_isRefusedWhole_data();
    void file_thatIsNotWhatItSays_isRefusedWhole();
    void preview_saysWhatTheMergeDoes_andWritesNothing();
    void merge_ofACopyWithOtherRoles_givesNobodyARole();
    void merge_ofSeveralFilesWithOneBad_takesNone();
    void merge_tellsHowFarItIs();
    void merge_stopped_leavesTheStoreAsItWas_data();
    void merge_stopped_leavesTheStoreAsItWas();

private:
    [[nodiscard]] QString copyOf(const QString &name, const QString &from = u"base.plankoll"_s);
    TemporaryStores m_stores;
    RoundId m_round{};
};

namespace {

/// Does random things to a copy, the way people do: each step is one that its rules allow.
class Meddler
{
public:
    Meddler(Desk &desk, RoundId round, quint32 seed, const QString &folder)
        : m_desk(desk)
        , m_round(round)
        , m_random(seed)
        , m_file(folder + u"/evidence-%1"_s.arg(seed))
    {
    }
    void meddle(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            // Refusals (a conflict, a state that does not allow it) are part of the play; damage is not.
            const Done done = m_desk.commit([this] { return step(); });
            if (!done && done.error().kind != Error::Kind::Forbidden && done.error().kind != Error::Kind::Conflict)
                qFatal("%s | %s", qPrintable(done.error().sentence), qPrintable(done.error().detail));
        }
    }

private:
    template<class T>
    static Done done(const Result<T> &result)
    {
        return result ? Done{} : Done(tl::unexpected(result.error()));
    }
    [[nodiscard]] QString words() { return u"ord%1 text%2"_s.arg(m_random.bounded(50)).arg(m_random.generate()); }
    [[nodiscard]] Cell anyCell()
    {
        const RoundView view = m_desk.view(m_round);
        return view.cells.at(m_random.bounded(int(view.cells.size())));
    }
    [[nodiscard]] Done step()
    {
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
        case 2: return draft();
        case 3: return submit();
        case 4: return review();
        case 5: return rename();
        case 6: return person();
        case 7: return done(evidenceFile());
        case 8: return m_random.bounded(3) == 0 ? erase() : comment();
        default: return resolve();
        }
    }
    [[nodiscard]] Done draft()
    {
        const Cell cell = anyCell();
        return done(answers::save(m_desk.journal(), m_desk.pen(), Desk::strategist(),
                                  Desk::answer(cell.assignment, words()), cell.answerHead));
    }
    [[nodiscard]] Done submit()
    {
        const Cell cell = anyCell();
        return done(answers::submit(m_desk.journal(), m_desk.pen(), Desk::strategist(), m_desk.view(m_round), cell.unit,
                                    {cell.assignment}, {}, u"VD"_s));
    }
    [[nodiscard]] Done review()
    {
        const Cell cell = anyCell();
        const RoundView view = m_desk.view(m_round);
        if (m_random.bounded(2) == 0)
            return answers::accept(m_desk.journal(), m_desk.pen(), Desk::strategist(), view, cell.assignment);
        return answers::sendBack(m_desk.journal(), m_desk.pen(), Desk::strategist(), m_desk.book(), view,
                                 cell.assignment, words());
    }
    [[nodiscard]] Done rename()
    {
        const auto units = m_desk.book().units();
        const auto &unit = units.at(m_random.bounded(int(units.size())));
        Unit renamed = unit.value;
        renamed.aliases << words();
        return done(m_desk.journal().write(m_desk.pen(), unit.recordId, {}, renamed));
    }
    [[nodiscard]] Done person()
    {
        return done(people::add(m_desk.journal(), m_desk.pen(), Desk::strategist(),
                                Person{.name = words(), .mail = u"x%1@example.org"_s.arg(m_random.generate())},
                                {Role::Contact}));
    }
    [[nodiscard]] Result<EvidenceId> evidenceFile()
    {
        writeBytes(m_file, words().toUtf8().repeated(1 + m_random.bounded(20000)));
        return evidence::addFile(m_desk.journal(), m_desk.pen(), Desk::strategist(), anyCell().unit, m_file, 1 << 30);
    }
    [[nodiscard]] Done comment()
    {
        return answers::comment(m_desk.journal(), m_desk.pen(), Desk::strategist(), m_desk.view(m_round),
                                anyCell().assignment, words());
    }
    [[nodiscard]] Done erase()
    {
        static const QStringList kinds{u"answer"_s, u"comment"_s, u"person"_s, u"evidence"_s};
        const auto records = m_desk.records(kinds.at(m_random.bounded(4)));
        if (records.isEmpty())
            return {};
        return done(erasing::erase(m_desk.journal(), m_desk.pen(), Desk::strategist(),
                                   records.at(m_random.bounded(int(records.size()))), u"samtycke återkallat"_s));
    }
    [[nodiscard]] Done resolve()
    {
        const auto all = need(conflicts::all(m_desk.journal()));
        if (all.isEmpty())
            return {};
        const Conflict &one = all.at(m_random.bounded(int(all.size())));
        const Done taken = conflicts::take(m_desk.journal(), m_desk.pen(), Desk::strategist(), one.record,
                                           one.versions.at(m_random.bounded(int(one.versions.size()))).id);
        // A version that was erased cannot be taken.
        return !taken && taken.error().kind == Error::Kind::NotFound ? Done{} : taken;
    }

    Desk &m_desk;
    RoundId m_round;
    QRandomGenerator m_random;
    QString m_file;
};

/// Everything that copies must agree on, as text: what is stored and what is derived from it.
QStringList tablesOf(Desk &desk)
{
    QStringList out;
    QStringList tables{u"revision"_s,           u"revision_parent"_s, u"head"_s, u"conflict"_s,
                       u"current_assignment"_s, u"current_answer"_s,  u"file"_s};
    for (const Kind &kind : allKinds())
        tables << kind.name + u"_revision"_s;
    for (const QString &table : std::as_const(tables))
        out << table << Scalpel(desk.connection().address().path).rows(u"SELECT * FROM "_s + table);
    out << Scalpel(desk.connection().address().path).rows(u"SELECT revision_id FROM erased_revision"_s)
        << Scalpel(desk.connection().address().path).rows(u"SELECT revision_id FROM search_entry"_s)
        << Scalpel(desk.connection().address().path)
               .rows(u"SELECT scope, sha256, position, length(bytes) FROM file_chunk"_s);
    return out;
}

QSet<QByteArray> idsIn(Desk &desk, const QString &sql)
{
    QSet<QByteArray> ids;
    const auto rows = desk.column(sql);
    for (const QVariant &row : rows)
        ids.insert(row.toByteArray());
    return ids;
}

} // namespace

QString MergeTest::copyOf(const QString &name, const QString &from)
{
    const QString path = m_stores.path(name);
    QFile::remove(path);
    if (!QFile::copy(m_stores.path(from), path))
        qFatal("cannot copy");
    return path;
}

void MergeTest::initTestCase()
{
    Desk base = Desk::create(m_stores.address(u"base.plankoll"_s));
    m_round = base.openRound(Desk::round(u"H1"_s)).round;
    Meddler(base, m_round, 7, m_stores.path({})).meddle(20);
    Desk meddled = Desk::open(StoreAddress::parse(copyOf(u"meddled.plankoll"_s)), 40);
    Meddler(meddled, m_round, 41, m_stores.path({})).meddle(40);
}

void MergeTest::copies_mergedInAnyOrder_becomeTheSame_data()
{
    QTest::addColumn<int>("seed");
    const int seeds = qEnvironmentVariableIntValue("PLANKOLL_TEST_SEEDS") > 0
                          ? qEnvironmentVariableIntValue("PLANKOLL_TEST_SEEDS")
                          : 6;
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void MergeTest::copies_mergedInAnyOrder_becomeTheSame()
{
    QFETCH(const int, seed);
    QRandomGenerator random{quint32(seed)};
    std::vector<Desk> desks;
    const int count = 2 + random.bounded(3);
    for (int i = 0; i < count; ++i) {
        desks.push_back(Desk::open(StoreAddress::parse(copyOf(u"copy-%1-%2"_s.arg(seed).arg(i))),
                                   quint64(seed) * 100 + quint64(i)));
    }
    const auto mergeInto = [&](int to, int from) {
        return need(
            desks[to].commit([&] { return merge::take(desks[to].journal(), desks[from].journal(), u"other"_s); }));
    };
    // Edits with a few merges between them, so that copies build on each other's work.
    for (int turn = 0; turn < 3; ++turn) {
        for (int i = 0; i < count; ++i)
            Meddler(desks[i], m_round, quint32(seed * 1000 + turn * 10 + i), m_stores.path({})).meddle(12);
        const int to = random.bounded(count);
        (void)mergeInto(to, (to + 1) % count);
    }
    QSet<QByteArray> revisions, contents, erased;
    for (Desk &desk : desks) {
        revisions |= idsIn(desk, u"SELECT revision_id FROM revision"_s);
        erased |= idsIn(desk, u"SELECT revision_id FROM erased_revision"_s);
        for (const Kind &kind : allKinds())
            contents |= idsIn(desk, u"SELECT revision_id FROM %1_revision"_s.arg(kind.name));
    }
    QList<std::pair<int, int>> pairs;
    for (int to = 0; to < count; ++to) {
        for (int from = 0; from < count; ++from) {
            if (to != from)
                pairs << std::pair(to, from);
        }
    }
    for (int round = 0; round < 2; ++round) {
        std::shuffle(pairs.begin(), pairs.end(), random);
        for (const auto &[to, from] : std::as_const(pairs)) {
            const MergeSummary summary = mergeInto(to, from);
            if (round == 1) { // all is known already
                QCOMPARE(summary.added + summary.filled + summary.erased + summary.files, 0);
                QCOMPARE(summary.conflicts, QList<QUuid>());
            }
        }
    }
    const QStringList tables = tablesOf(desks.front());
    for (Desk &desk : desks) {
        QCOMPARE(desk.contentHash(), desks.front().contentHash());
        QCOMPARE(desk.verify().faults, QStringList());
        QCOMPARE(tablesOf(desk), tables);
        QCOMPARE(idsIn(desk, u"SELECT revision_id FROM revision"_s), revisions);
    }
    QSet<QByteArray> contentsAfter;
    for (const Kind &kind : allKinds())
        contentsAfter |= idsIn(desks.front(), u"SELECT revision_id FROM %1_revision"_s.arg(kind.name));
    QCOMPARE(contentsAfter, contents - erased);
    // A conflict is a fork that nobody joined: counted here from the graph alone.
    const auto forks
        = idsIn(desks.front(), u"SELECT record_id FROM revision WHERE revision_id NOT IN "
                               "(SELECT parent FROM revision_parent) GROUP BY record_id HAVING COUNT(*) > 1"_s);
    QSet<QByteArray> conflicting;
    for (const Conflict &conflict : need(conflicts::all(desks.front().journal())))
        conflicting.insert(conflict.record.toRfc4122());
    QCOMPARE(conflicting, forks);
    QVERIFY(!erased.isEmpty() || !forks.isEmpty()); // else the seed tries nothing
}

void MergeTest::file_thatIsNotWhatItSays_isRefusedWhole_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("kind");
    const int corrupt = int(Error::Kind::Corrupt), invalid = int(Error::Kind::Invalid);
    const auto row
        = [](const char *name, const char *sql, int kind) { QTest::newRow(name) << QString::fromLatin1(sql) << kind; };
    row("a changed hash", "UPDATE revision SET hash = zeroblob(32) WHERE kind = 'answer'", corrupt);
    row("a changed text", "UPDATE answer_revision SET done = done || '!'", corrupt);
    row("a changed number", "UPDATE unit_revision SET position = position + 1", corrupt);
    row("a changed salt", "UPDATE comment_revision SET salt = zeroblob(16)", corrupt);
    row("another author", "UPDATE revision SET author = 'account:somebody else' WHERE kind = 'answer'", corrupt);
    row("another time", "UPDATE revision SET written_at = written_at + 1 WHERE kind = 'assignment'", corrupt);
    row("another reader", "UPDATE revision SET scope_unit = NULL WHERE kind = 'answer'", corrupt);
    row("a parent taken away", "DELETE FROM revision_parent", corrupt);
    row("a parent added",
        "INSERT INTO revision_parent SELECT r.revision_id, o.revision_id FROM revision r, revision o "
        "WHERE r.kind = 'unit' AND o.kind = 'plan' LIMIT 1",
        corrupt);
    row("an unknown kind", "UPDATE revision SET kind = 'virus' WHERE kind = 'comment'", corrupt);
    row("content that no erasure took",
        "INSERT OR IGNORE INTO erased_revision SELECT revision_id, record_id FROM revision", corrupt);
    row("changed bytes of a file", "UPDATE file_chunk SET bytes = zeroblob(length(bytes))", int(Error::Kind::Storage));
    row("another plan", "another plan", invalid);
    row("a newer version", "newer", invalid);
    row("its end missing", "truncated", corrupt);
    row("its half missing", "half", corrupt);
    row("zeros in its middle", "zeros", corrupt);
    row("a version on top of another record's", "crossed", corrupt);
}

void MergeTest::file_thatIsNotWhatItSays_isRefusedWhole()
{
    QFETCH(const QString, sql);
    QFETCH(const int, kind);
    const QString bad = copyOf(u"bad.plankoll"_s, u"meddled.plankoll"_s);
    {
        Desk desk = Desk::open(StoreAddress::parse(bad), 42);
        if (sql == "crossed"_L1) { // its hashes are right: only the graph is not
            Revision crossed{.id = {QUuid::createUuid()}, .recordId = QUuid::createUuid(), .kind = u"unit"_s};
            const Revision head = need(desk.journal().history(desk.unit(u"KLK"_s).value)).last();
            const Content content{QByteArray(16, 'x'), fieldsOf(Unit{.name = u"x"_s})};
            crossed.author = u"account:x"_s;
            crossed.parents = {head.id};
            crossed.contentDigest = digest::contentDigest(content.salt, content.fields);
            crossed.hash = digest::revisionHash(crossed, {head.hash});
            VERIFY_DONE(desk.commit([&] { return desk.journal().insert(crossed, content); }));
        }
    }
    QByteArray bytes = bytesOf(bad);
    if (sql == "another plan"_L1) {
        QFile::remove(bad);
        (void)Desk::create(StoreAddress::parse(bad), 3, u"helsingborg-2022-2025"_s);
    } else if (sql == "newer"_L1) {
        bytes[63] = char(bytes.at(63) + 1);
        writeBytes(bad, bytes);
    } else if (sql == "truncated"_L1) {
        writeBytes(bad, bytes.first(bytes.size() - 4096));
    } else if (sql == "half"_L1) {
        writeBytes(bad, bytes.first(bytes.size() / 2));
    } else if (sql == "zeros"_L1) {
        writeBytes(bad, bytes.replace(8192, bytes.size() - 16384, QByteArray(bytes.size() - 16384, '\0')));
    } else if (sql.contains(u' ')) {
        Scalpel(bad).cut(sql);
    }
    const QString path = copyOf(u"target.plankoll"_s);
    {
        auto store = need(OpenStore::open(StoreAddress::parse(path)));
        const QByteArray before = bytesOf(path);
        const auto refused = store->exchange.takeIn(Desk::strategist(), {.paths = {bad}}).result();
        QVERIFY(!refused);
        QVERIFY2(int(refused.error().kind) == kind, qPrintable(refused.error().sentence));
        QVERIFY(!refused.error().sentence.isEmpty());
        QVERIFY(bytesOf(path) == before);
        QCOMPARE(need(store->archive.verify().result()).faults, QStringList());
    }
}

void MergeTest::preview_saysWhatTheMergeDoes_andWritesNothing()
{
    const QString other = copyOf(u"other.plankoll"_s);
    {
        Desk desk = Desk::open(StoreAddress::parse(other), 50);
        Meddler(desk, m_round, 51, m_stores.path({})).meddle(40);
    }
    const QString path = copyOf(u"here.plankoll"_s);
    {
        Desk desk = Desk::open(StoreAddress::parse(path), 52);
        Meddler(desk, m_round, 53, m_stores.path({})).meddle(40);
    }
    auto store = need(OpenStore::open(StoreAddress::parse(path)));
    const QByteArray before = bytesOf(path), theirs = bytesOf(other);
    const auto preview = store->exchange.incoming(Desk::strategist(), {.paths = {other}}).result();
    VERIFY_DONE(preview);
    QVERIFY(preview->first().summary.added > 0);
    QVERIFY(bytesOf(path) == before);
    const auto merged = store->exchange.takeIn(Desk::strategist(), {.paths = {other}}).result();
    VERIFY_DONE(merged);
    QCOMPARE(*merged, *preview);
    QVERIFY(bytesOf(path) != before);
    QVERIFY(bytesOf(other) == theirs);
}

void MergeTest::merge_ofACopyWithOtherRoles_givesNobodyARole()
{
    const QString path = copyOf(u"roles.plankoll"_s);
    PersonId anna{}, mallory{};
    {
        Desk desk = Desk::open(StoreAddress::parse(path), 59);
        anna = need(desk.commit([&] {
            return people::add(desk.journal(), desk.pen(), Desk::strategist(), Person{.name = u"Anna"_s},
                               {Role::Contact});
        }));
    }
    const QString other = copyOf(u"grants.plankoll"_s, u"roles.plankoll"_s);
    {
        Desk desk = Desk::open(StoreAddress::parse(other), 60);
        mallory = need(desk.commit([&] {
            return people::add(desk.journal(), desk.pen(), Desk::strategist(), Person{.name = u"Mallory"_s},
                               {Role::Strategist});
        }));
        need(desk.commit([&] {
            return people::change(desk.journal(), desk.pen(), Desk::strategist(), anna, Person{.name = u"Anna"_s},
                                  {Role::Strategist});
        }));
    }
    const auto rolesIn = [&path] {
        QHash<QUuid, QList<Role>> roles;
        Desk desk = Desk::open(StoreAddress::parse(path), 61);
        for (const PersonEntry &entry : need(people::all(desk.journal())))
            roles.insert(entry.id().value, entry.roles);
        return roles;
    };
    auto expected = rolesIn();
    QCOMPARE(expected.value(anna.value), QList<Role>{Role::Contact});
    {
        auto store = need(OpenStore::open(StoreAddress::parse(path)));
        VERIFY_DONE(store->exchange.takeIn(Desk::strategist(), {.paths = {other}}).result());
    }
    expected.insert(mallory.value, {}); // the person comes, the role does not
    QCOMPARE(rolesIn(), expected);
}

void MergeTest::merge_ofSeveralFilesWithOneBad_takesNone()
{
    const QString good = copyOf(u"good.plankoll"_s), bad = copyOf(u"bad.plankoll"_s);
    {
        Desk desk = Desk::open(StoreAddress::parse(good), 60);
        Meddler(desk, m_round, 61, m_stores.path({})).meddle(20);
    }
    Scalpel(bad).cut(u"UPDATE answer_revision SET done = done || '!'"_s);
    const QString path = copyOf(u"target.plankoll"_s);
    auto store = need(OpenStore::open(StoreAddress::parse(path)));
    const QByteArray before = bytesOf(path);
    const auto refused = store->exchange.takeIn(Desk::strategist(), {.paths = {good, bad}}).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Corrupt);
    QVERIFY2(refused.error().sentence.contains(u"bad.plankoll"_s), qPrintable(refused.error().sentence));
    QVERIFY(bytesOf(path) == before);
}

void MergeTest::merge_tellsHowFarItIs()
{
    const QString path = copyOf(u"target.plankoll"_s), other = copyOf(u"other.plankoll"_s, u"meddled.plankoll"_s);
    auto store = need(OpenStore::open(StoreAddress::parse(path)));
    IntakeOrder order{.paths = {other}};
    QList<std::pair<qint64, qint64>> told;
    order.progress = [&told](qint64 done, qint64 total) {
        told.emplace_back(done, total);
        return true;
    };
    const QList<Incoming> taken = need(store->exchange.takeIn(Desk::strategist(), order).result());
    QVERIFY(told.size() > 1);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QCOMPARE(told.last(), std::pair(told.last().second, told.last().second));
    QCOMPARE(taken.first().summary.added + taken.first().summary.known, told.last().second);
}

void MergeTest::merge_stopped_leavesTheStoreAsItWas_data()
{
    QTest::addColumn<bool>("atTheEnd");
    QTest::newRow("at its first step") << false;
    QTest::newRow("when every version was taken") << true;
}

void MergeTest::merge_stopped_leavesTheStoreAsItWas()
{
    QFETCH(const bool, atTheEnd);
    const QString path = copyOf(u"target.plankoll"_s), other = copyOf(u"other.plankoll"_s, u"meddled.plankoll"_s);
    auto store = need(OpenStore::open(StoreAddress::parse(path)));
    const QByteArray before = bytesOf(path);
    IntakeOrder order{.paths = {other}};
    order.progress = [atTheEnd](qint64 done, qint64 total) { return atTheEnd && done < total; };
    const auto stopped = store->exchange.takeIn(Desk::strategist(), order).result();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    QCOMPARE(stopped.error().sentence, u"Stopped. Nothing was taken in."_s);
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(need(store->archive.verify().result()).faults, QStringList());
    order.progress = {}; // and the next one is whole
    QVERIFY(need(store->exchange.takeIn(Desk::strategist(), order).result()).first().summary.added > 0);
    QCOMPARE(need(store->archive.verify().result()).faults, QStringList());
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
