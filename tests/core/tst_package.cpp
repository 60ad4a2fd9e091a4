// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/digest.h"
#include "tests/support/exchangedesk.h"
#include "tests/support/scalpel.h"
#include "tests/support/schemaversion.h"

#include <QCryptographicHash>
#include <QFile>

/// A package holds one unit's and nothing of another's, and what comes back from it brings answers and no privilege.
class PackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void package_ofAUnit_holdsItsOwnAndNothingOfOthers();
    void package_isASoundStoreLimitedToTheUnit();
    void package_onExistingFile_isRefused();
    void skeletons_holdHeadersAndSaltedDigestsAlone();
    void answers_comeBackSubmitted_withReceipt();
    void answers_takenTwice_changeNothing();
    void answers_ofADraft_stayInThePackage();
    void evidence_travelsOnce();
    void sealedPackage_isTakenWithItsPassphraseAlone();
    void preview_saysWhatComes_andWritesNothing();
    void forgedFile_isRefusedWithItsSentence_data();
    void forgedFile_isRefusedWithItsSentence();
    void otherPlansPackage_isRefused();
    void sealedPackage_decrypted_holdsNothingOfOthers();
    void olderVersionsFile_isMigratedInACopy_data();
    void olderVersionsFile_isMigratedInACopy();
    void newerVersionsFile_isRefusedByName_data();
    void newerVersionsFile_isRefusedByName();
    void package_takesNothingIn();

private:
    QString answered(const QString &name, const QString &text);
    /// A file of a kind, with answers in it where it can hold some.
    QString fileOf(const QString &kind);
    ExchangeDesk m_desk{};
    QString m_store{};
    const QString m_unit{u"socialtjänsten"_s};
    int m_count = 0;
};

namespace {

QByteArray allBytes(const QString &path)
{
    return bytesOf(path);
}

} // namespace

void PackageTest::init()
{
    m_store = m_desk.copy(u"store-%1.plankoll"_s.arg(++m_count));
    ExchangeDesk::setToday(QDate(2026, 8, 20));
}

/// A package of the unit that has been answered in.
QString PackageTest::answered(const QString &name, const QString &text)
{
    const auto made = m_desk.package(m_store, m_unit, name);
    need(made);
    m_desk.answer(made->path, m_unit, text);
    return made->path;
}

void PackageTest::package_ofAUnit_holdsItsOwnAndNothingOfOthers()
{
    for (const QString &unit : m_desk.units()) {
        const auto made = m_desk.package(m_store, unit, u"holds-%1-%2"_s.arg(m_count).arg(unit));
        VERIFY_DONE(made);
        const QByteArray bytes = allBytes(made->path);
        for (const QString &other : m_desk.units()) {
            for (const QString &what : {u"Gjort"_s, u"Person"_s, u"Underlag"_s, u"Tråd"_s}) {
                // The bytes of last round's evidence stay where they are: only its record travels.
                const bool expected = other == unit && what != u"Underlag"_s;
                QVERIFY2(bytes.contains(ExchangeDesk::marker(other, what).toUtf8()) == expected,
                         qPrintable(unit + u" / "_s + other + u" / "_s + what));
            }
            const QByteArray hash = QCryptographicHash::hash(ExchangeDesk::marker(other, u"Underlag"_s).toUtf8(),
                                                             QCryptographicHash::Sha256);
            QCOMPARE(bytes.contains(hash), other == unit);
            if (other != unit)
                QVERIFY2(!bytes.contains(other.toUtf8()), qPrintable(unit + u" names "_s + other));
        }
        QVERIFY(made->contents.assignments > 0);
        QCOMPARE(made->contents.people, QStringList{ExchangeDesk::marker(unit, u"Person"_s)});
    }
}

void PackageTest::package_isASoundStoreLimitedToTheUnit()
{
    const auto made = m_desk.package(m_store, m_unit, u"sound.plankoll"_s);
    VERIFY_DONE(made);
    auto open = need(OpenStore::open(StoreAddress::parse(made->path)));
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    const auto scope = need(open->exchange.scope().result());
    QVERIFY(scope);
    QCOMPARE(scope->round, m_desk.round());
    const Actor actor = packages::insider(*scope, u"anna"_s);
    QVERIFY(!actor.isStrategist());
    const RoundView view = need(open->rounds.view(scope->round).result());
    QCOMPARE(view.cells.size(), made->contents.assignments);
    for (const Cell &cell : view.cells)
        QCOMPARE(cell.unit, scope->unit);
    // Last round's answer lies beside the new one.
    const auto sheets = need(open->answers.sheets(actor, scope->round, {}).result());
    for (const AnswerSheet &sheet : sheets)
        QCOMPARE(sheet.previous.value(0).answer.done, ExchangeDesk::marker(m_unit, u"Gjort"_s));
    // A grant that was forged in makes nobody a strategist.
    PersonEntry forged = need(open->people.all().result()).first();
    forged.roles << Role::Strategist;
    QVERIFY(!packages::limited(*scope, people::actorOf(forged)).isStrategist());
    QCOMPARE(open->rounds.close(actor, scope->round, {}).result().error().kind, Error::Kind::Forbidden);
}

void PackageTest::package_onExistingFile_isRefused()
{
    VERIFY_DONE(m_desk.package(m_store, m_unit, u"twice.plankoll"_s));
    const QByteArray before = bytesOf(m_desk.path(u"twice.plankoll"_s));
    const auto again = m_desk.package(m_store, m_unit, u"twice.plankoll"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
    QVERIFY(bytesOf(m_desk.path(u"twice.plankoll"_s)) == before);
}

void PackageTest::skeletons_holdHeadersAndSaltedDigestsAlone()
{
    {
        Desk desk = Desk::open(StoreAddress::parse(m_store), 90);
        PersonEntry entry = need(people::find(desk.journal(), ExchangeDesk::marker(m_unit, u"Person"_s)));
        entry.person.value.name = u"Nyttnamn"_s;
        need(desk.commit([&] {
            return people::change(desk.journal(), desk.pen(), Desk::strategist(), entry.id(), entry.person.value,
                                  entry.roles);
        }));
    }
    const auto made = m_desk.package(m_store, m_unit, u"skeleton.plankoll"_s);
    VERIFY_DONE(made);
    QVERIFY(made->contents.skeletons > 0);
    QVERIFY(!bytesOf(made->path).contains(ExchangeDesk::marker(m_unit, u"Person"_s).toUtf8()));
    Scalpel scalpel(made->path);
    // Every header whose content is not there: nothing of it but ids, author, time and 32-byte digests.
    QCOMPARE(scalpel.rows(u"SELECT COUNT(*) FROM revision WHERE kind = 'person' AND revision_id NOT IN "
                          "(SELECT revision_id FROM person_revision) AND length(content_digest) = 32"_s),
             QStringList{u"1"_s});
    need(m_desk.takeIn(m_store, {made->path}));
}

void PackageTest::answers_comeBackSubmitted_withReceipt()
{
    const auto made = m_desk.package(m_store, m_unit, u"comeback.plankoll"_s);
    m_desk.answer(made->path, m_unit, u"Svar"_s);
    const auto back = m_desk.answerFile(made->path, u"comeback-answers.plankoll"_s);
    VERIFY_DONE(back);
    QVERIFY(back->isAnswers);
    const auto taken = m_desk.takeIn(m_store, {back->path});
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().kind, u"answers"_s);
    QCOMPARE(taken->first().changes.size(), made->contents.assignments);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    int submitted = 0;
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells) {
        submitted += cell.state == AssignmentState::Submitted;
        QVERIFY(!cell.conflict);
        if (cell.state != AssignmentState::Submitted)
            continue;
        const auto receipts = need(open->exchange.receipts({cell.answerRevision}).result());
        QCOMPARE(receipts.value(cell.answerRevision).package, made->package);
        QCOMPARE(receipts.value(cell.answerRevision).sender, u"anna, via package"_s);
    }
    QCOMPARE(submitted, made->contents.assignments);
    QCOMPARE(need(open->exchange.received().result()).size(), 1);
    QCOMPARE(need(open->exchange.sent(m_desk.round()).result()).size(), 1);
}

void PackageTest::answers_takenTwice_changeNothing()
{
    const QString file = answered(u"again.plankoll"_s, u"Svar"_s);
    need(m_desk.takeIn(m_store, {file}));
    const QByteArray hash = Desk::open(StoreAddress::parse(m_store), 2).contentHash();
    const auto again = m_desk.takeIn(m_store, {file});
    VERIFY_DONE(again);
    QCOMPARE(again->first().summary.added, 0);
    QVERIFY(!again->first().notices.isEmpty()); // "was taken in already"
    QCOMPARE(Desk::open(StoreAddress::parse(m_store), 2).contentHash(), hash);
}

void PackageTest::answers_ofADraft_stayInThePackage()
{
    const QString file = answered(u"draft.plankoll"_s, u"Skickat"_s);
    {
        auto open = need(OpenStore::open(StoreAddress::parse(file)));
        const PackageScope scope = *need(open->exchange.scope().result());
        const Cell cell = need(open->rounds.view(scope.round).result()).cells.first();
        Answer later = Desk::answer(cell.assignment, u"SenareUtkast"_s);
        need(open->answers.save(packages::insider(scope, u"anna"_s), later, cell.answerHead).result());
    }
    const auto back = m_desk.answerFile(file, u"draft-answers.plankoll"_s);
    VERIFY_DONE(back);
    QVERIFY(!bytesOf(back->path).contains("SenareUtkast"));
    VERIFY_DONE(m_desk.takeIn(m_store, {back->path}));
}

void PackageTest::evidence_travelsOnce()
{
    const auto made = m_desk.package(m_store, m_unit, u"evidence.plankoll"_s);
    writeBytes(m_desk.path(u"bilaga.txt"_s), QByteArray("nytt underlag").repeated(40000));
    {
        auto open = need(OpenStore::open(StoreAddress::parse(made->path)));
        const PackageScope scope = *need(open->exchange.scope().result());
        const Actor actor = packages::insider(scope, u"anna"_s);
        for (const Cell &cell : need(open->rounds.view(scope.round).result()).cells) {
            Answer answer = Desk::answer(cell.assignment, u"Svar"_s);
            answer.evidence << need(open->answers.addFile(actor, scope.unit, m_desk.path(u"bilaga.txt"_s)).result());
            need(open->answers.save(actor, answer, cell.answerHead).result());
        }
        need(open->answers.submit(actor, scope.round, scope.unit, {}, m_desk.contactOf(m_unit), u"chef"_s).result());
    }
    const auto back = m_desk.answerFile(made->path, u"evidence-answers.plankoll"_s);
    VERIFY_DONE(back);
    const auto taken = m_desk.takeIn(m_store, {back->path});
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().summary.files, 1);
    QCOMPARE(need(need(OpenStore::open(StoreAddress::parse(m_store)))->archive.verify().result()).faults,
             QStringList());
}

void PackageTest::sealedPackage_isTakenWithItsPassphraseAlone()
{
    const auto made = m_desk.package(m_store, m_unit, u"sealed.plankoll"_s, u"korrekt häst"_s);
    VERIFY_DONE(made);
    QVERIFY(made->isSealed);
    QVERIFY(!bytesOf(made->path).contains("SQLite"));
    QVERIFY(!bytesOf(made->path).contains(ExchangeDesk::marker(m_unit, u"Gjort"_s).toUtf8()));
    QCOMPARE(m_desk.takeIn(m_store, {made->path}).error().kind, Error::Kind::Usage);
    QCOMPARE(m_desk.takeIn(m_store, {made->path}, {}, u"fel"_s).error().kind, Error::Kind::Forbidden);
    VERIFY_DONE(m_desk.takeIn(m_store, {made->path}, {}, u"korrekt häst"_s));
}

void PackageTest::preview_saysWhatComes_andWritesNothing()
{
    const QString file = answered(u"preview.plankoll"_s, u"Svar"_s);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QByteArray before = bytesOf(m_store);
    const auto preview = open->exchange.incoming(Desk::strategist(), {{file}, {}, {}}).result();
    VERIFY_DONE(preview);
    QVERIFY(bytesOf(m_store) == before);
    for (const IncomingChange &change : preview->first().changes) {
        QCOMPARE(change.kind, IncomingChange::Kind::New);
        QVERIFY(change.submitted);
        QVERIFY(change.after.done.startsWith(u"Svar"_s));
    }
    const auto taken = open->exchange.takeIn(Desk::strategist(), {{file}, {}, {}}).result();
    VERIFY_DONE(taken);
    QCOMPARE(*taken, *preview);
}

void PackageTest::forgedFile_isRefusedWithItsSentence_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &words) { QTest::newRow(name) << words; };
    row("a role grant", u"brings a role"_s);
    row("an erasure", u"brings an erasure"_s);
    row("an erasure's record", u"brings an erasure"_s);
    row("another unit's answer", u"a unit or a round that it was not made for"_s);
    row("another round's answer", u"a unit or a round that it was not made for"_s);
    row("an acceptance", u"reviews them"_s);
    row("a request for completion", u"reviews them"_s);
    row("another's comment", u"changes a comment that is here already"_s);
    row("a stolen author", u"in the name of somebody who does not answer"_s);
    row("an account as author", u"in the name of somebody who does not answer"_s);
    row("a person", u"the strategist's to change (person)"_s);
    row("a plan's wording", u"the strategist's to change (measure)"_s);
    row("a wrong hash", u"does not match its hash"_s);
    row("a changed text", u"does not match its hash"_s);
    row("a file that nothing speaks of", u"a file that no evidence"_s);
    row("another unit in its scope", u"does not match the package that was sent"_s);
    row("another secret in its scope", u"does not match the package that was sent"_s);
    row("no scope", u"only a part of"_s);
    row("two scopes", u"does not say clearly"_s);
    row("an unknown package", u"this store did not make"_s);
}

namespace {

/// Writes what no honest package would, with hashes that are right.
void forge(const QString &what, const QString &path, const ExchangeDesk &desk)
{
    Desk at = Desk::open(StoreAddress::parse(path), 77);
    const PackageScope scope = *need(packages::scopeOf(at.connection()));
    at.pen().setAuthor(packages::authorIn(scope, u"mallory"_s));
    Journal &journal = at.journal();
    const Cell own = at.view(scope.round).cells.first();
    const auto append = [&](const QString &kind, const QUuid &record, const QUuid &unit, const Fields &fields) {
        (void)need(at.commit(
            [&] { return journal.append(at.pen(), kind, record, unit, need(journal.heads(record)), fields); }));
    };
    const QUuid other = QUuid::createUuid();
    if (what == "an erasure's record"_L1) {
        append(u"erasure"_s, other, {}, {{u"ground"_s, u"x"_s}});
    } else if (what == "another unit's answer"_L1) {
        const AssignmentId theirs = assignments::idOf(scope.round, own.measure, {other}, {});
        append(u"answer"_s, assignments::answerIdOf(theirs).value, other, fieldsOf(Desk::answer(theirs, u"x"_s)));
    } else if (what == "another round's answer"_L1) {
        const AssignmentId last = assignments::idOf(desk.lastRound(), own.measure, scope.unit, {});
        append(u"answer"_s, assignments::answerIdOf(last).value, scope.unit.value,
               fieldsOf(Desk::answer(last, u"x"_s)));
    } else if (what == "an acceptance"_L1) {
        Assignment accepted = need(journal.record<Assignment>(own.assignment.value))->value;
        accepted.state = u"accepted"_s;
        append(u"assignment"_s, own.assignment.value, scope.unit.value, fieldsOf(accepted));
    } else if (what == "a request for completion"_L1) {
        append(u"comment"_s, other, scope.unit.value, fieldsOf(Comment{own.assignment, u"request"_s, u"x"_s, {}}));
    } else if (what == "another's comment"_L1) { // the newest version of a record is what everybody reads
        append(u"comment"_s, at.records(u"comment"_s).first(), scope.unit.value,
               fieldsOf(Comment{own.assignment, u"comment"_s, u"x"_s, {}}));
    } else if (what == "a stolen author"_L1 || what == "an account as author"_L1) {
        at.pen().setAuthor(what == "a stolen author"_L1
                               ? u"person:"_s + desk.contactOf(u"kommunkansliet"_s).value.toString(QUuid::WithoutBraces)
                               : u"account:strategist"_s);
        append(u"answer"_s, assignments::answerIdOf(own.assignment).value, scope.unit.value,
               fieldsOf(Desk::answer(own.assignment, u"x"_s)));
    } else if (what == "a person"_L1) {
        append(u"person"_s, other, {}, fieldsOf(Person{.name = u"Mallory"_s, .unit = scope.unit}));
    } else if (what == "a plan's wording"_L1) {
        append(u"measure"_s, own.measure.value, {}, {{u"title"_s, u"x"_s}});
    }
}

void cut(const QString &what, const QString &path)
{
    Scalpel scalpel(path);
    if (what == "a role grant"_L1)
        scalpel.cut(u"INSERT INTO role_grant (person, role) SELECT person, 'strategist' FROM role_grant LIMIT 1"_s);
    else if (what == "an erasure"_L1)
        scalpel.cut(u"INSERT INTO erased_revision SELECT revision_id, record_id FROM revision LIMIT 1"_s);
    else if (what == "a wrong hash"_L1)
        scalpel.cut(u"UPDATE revision SET hash = zeroblob(32) WHERE kind = 'answer' AND author LIKE 'package:%'"_s);
    else if (what == "a changed text"_L1)
        scalpel.cut(u"UPDATE answer_revision SET done = 'x' WHERE done LIKE 'Svar%'"_s);
    else if (what == "a file that nothing speaks of"_L1)
        scalpel.cut(u"INSERT INTO file (scope, sha256, size) SELECT unit, zeroblob(32), 0 FROM package_scope"_s);
    else if (what == "another unit in its scope"_L1)
        scalpel.cut(u"UPDATE package_scope SET unit = randomblob(16)"_s);
    else if (what == "another secret in its scope"_L1)
        scalpel.cut(u"UPDATE package_scope SET secret = randomblob(16)"_s);
    else if (what == "no scope"_L1)
        scalpel.cut(u"DELETE FROM package_scope"_s);
    else if (what == "two scopes"_L1)
        scalpel.cut(u"INSERT INTO package_scope SELECT randomblob(16), purpose, round, unit, measure, secret, made_at, "
                    "reply_to FROM package_scope"_s);
}

} // namespace

void PackageTest::forgedFile_isRefusedWithItsSentence()
{
    QFETCH(const QString, words);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const QString file = answered(u"forged-%1.plankoll"_s.arg(m_count), u"Svar"_s);
    if (what == "an unknown package"_L1) {
        QCOMPARE(Scalpel(m_store).refusal(u"DELETE FROM sent_item"_s), QString());
    } else {
        forge(what, file, m_desk);
        cut(what, file);
    }
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QByteArray before = bytesOf(m_store);
    const auto refused = open->exchange.takeIn(Desk::strategist(), {{file}, {}, {}}).result();
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(words), qPrintable(refused.error().sentence));
    QVERIFY(bytesOf(m_store) == before);
}

void PackageTest::otherPlansPackage_isRefused()
{
    ExchangeDesk other(u"helsingborg-2022-2025"_s);
    const auto made = other.package(other.base(), other.units().first(), u"other.plankoll"_s);
    VERIFY_DONE(made);
    const auto refused = m_desk.takeIn(m_store, {made->path});
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(u"another plan"_s), qPrintable(refused.error().sentence));
}

void PackageTest::sealedPackage_decrypted_holdsNothingOfOthers()
{
    for (const QString &unit : m_desk.units()) {
        const QString name = u"sealed-%1-%2"_s.arg(m_count).arg(unit);
        const auto made = m_desk.package(m_store, unit, name, u"lösen"_s);
        VERIFY_DONE(made);
        const QByteArray sealed = bytesOf(made->path);
        const QString opened = m_desk.path(name + u".opened"_s);
        VERIFY_DONE(seal::open(made->path, opened, u"lösen"_s));
        const QByteArray bytes = bytesOf(opened);
        QVERIFY(bytes.contains(ExchangeDesk::marker(unit, u"Gjort"_s).toUtf8()));
        for (int i = 0; i < m_desk.units().size(); ++i) {
            const QString other = m_desk.units().at(i);
            const QByteArray hash = QCryptographicHash::hash(ExchangeDesk::marker(other, u"Underlag"_s).toUtf8(),
                                                             QCryptographicHash::Sha256);
            QByteArrayList secrets{other.toUtf8(), u"kontakt%1@example.org"_s.arg(i + 1).toUtf8(), hash, hash.toHex()};
            for (const QString &what : {u"Gjort"_s, u"Person"_s, u"Underlag"_s, u"Tråd"_s})
                secrets << ExchangeDesk::marker(other, what).toUtf8();
            for (const QByteArray &secret : std::as_const(secrets)) {
                QVERIFY2(!sealed.contains(secret), secret.constData());
                QVERIFY2(other == unit || !bytes.contains(secret), secret.constData());
            }
        }
        // What came without content is its header alone: a salted digest, and no row in any noun's table.
        Scalpel scalpel(opened);
        QStringList full;
        for (const QString &table :
             scalpel.rows(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%!_revision' "
                          "ESCAPE '!' AND name NOT IN ('erased_revision', 'received_revision')"_s))
            full << u"SELECT revision_id FROM "_s + table;
        const QString without
            = u"SELECT COUNT(*) FROM revision WHERE revision_id NOT IN (%1)"_s.arg(full.join(u" UNION ALL "_s));
        QCOMPARE(scalpel.rows(without), QStringList{QString::number(made->contents.skeletons)});
        QCOMPARE(scalpel.rows(without + u" AND (length(content_digest) != 32 OR length(hash) != 32)"_s),
                 QStringList{u"0"_s});
    }
}

QString PackageTest::fileOf(const QString &kind)
{
    const QString name = u"%1-%2"_s.arg(kind).arg(m_count);
    if (kind == "whole copy"_L1) {
        const QString copy = m_desk.path(name + u".store"_s);
        const QString package = answered(name + u".package"_s, u"I kopian"_s);
        // This store has sent it, the copy takes it in.
        if (!QFile::copy(m_store, copy))
            qFatal("cannot copy");
        need(m_desk.takeIn(copy, {package}));
        return copy;
    }
    const QString package = answered(name + u".package"_s, u"Svar"_s);
    return kind.contains(u"answer"_s) ? need(m_desk.answerFile(package, name)).path : package;
}

void PackageTest::olderVersionsFile_isMigratedInACopy_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("whole copy") << 2; // packages came with the step after
    QTest::newRow("package") << 3;
    QTest::newRow("answer file") << 3;
    QTest::newRow("sealed answer file") << 4;
}

void PackageTest::olderVersionsFile_isMigratedInACopy()
{
    QFETCH(const int, version);
    const QString kind = QString::fromLatin1(QTest::currentDataTag());
    QString older = fileOf(kind);
    schemaversion::makeOlder(older, version);
    if (kind.startsWith("sealed"_L1)) {
        VERIFY_DONE(seal::close(older, older + u".sealed"_s, u"lösen"_s, ExchangeDesk::quick()));
        older += u".sealed"_s;
    }
    const QByteArray bytes = bytesOf(older);
    const auto taken = m_desk.takeIn(m_store, {older}, {}, u"lösen"_s);
    VERIFY_DONE(taken);
    QVERIFY(taken->first().summary.added > 0);
    QVERIFY(bytesOf(older) == bytes);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    for (const Cell &cell : need(open->rounds.view(m_desk.round()).result()).cells)
        QCOMPARE(cell.state == AssignmentState::Submitted,
                 need(open->plan.load().result()).unitName(cell.unit) == m_unit);
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
}

void PackageTest::newerVersionsFile_isRefusedByName_data()
{
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("whole copy") << false;
    QTest::newRow("package") << false;
    QTest::newRow("answer file") << false;
    QTest::newRow("sealed answer file") << true;
}

void PackageTest::newerVersionsFile_isRefusedByName()
{
    QFETCH(const bool, isSealed);
    QString newer = fileOf(QString::fromLatin1(QTest::currentDataTag()));
    schemaversion::makeNewer(newer);
    if (isSealed) {
        VERIFY_DONE(seal::close(newer, newer + u".sealed"_s, u"lösen"_s, ExchangeDesk::quick()));
        newer += u".sealed"_s;
    }
    const QByteArray store = bytesOf(m_store), bytes = bytesOf(newer);
    const auto refused = m_desk.takeIn(m_store, {newer}, {}, u"lösen"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QCOMPARE(refused.error().sentence,
             u"%1 was written by a newer version of Plankoll. Nothing was changed. Install the newer "
             "version to open it."_s.arg(newer));
    QVERIFY(bytesOf(m_store) == store);
    QVERIFY(bytesOf(newer) == bytes);
}

void PackageTest::package_takesNothingIn()
{
    const auto made = m_desk.package(m_store, m_unit, u"intake.plankoll"_s);
    QCOMPARE(m_desk.takeIn(made->path, {m_store}).error().kind, Error::Kind::Forbidden);
}

QTEST_GUILESS_MAIN(PackageTest)
#include "tst_package.moc"
