// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessments.h"
#include "core/comment/comment.h"
#include "core/record/digest.h"
#include "core/submission/submission.h"
#include "tests/support/exchangedesk.h"
#include "tests/support/scalpel.h"

#include <QCryptographicHash>
#include <QFile>

/// A coordinator's package: the submitted answers to one measure, and its assessment on the way back. Nothing else goes
/// out with it, and nothing else comes in with it.
class CoordinatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { qunsetenv("SOURCE_DATE_EPOCH"); }
    void package_beforeTheUnitsLastDayIsOver_isRefused();
    void package_ofEachMeasure_holdsItsSubmittedAnswersAlone();
    void sealedPackage_decrypted_holdsTheMeasuresAnswersAlone();
    void package_showsWhatItHolds_andIsLoggedAsSent();
    void coordinator_inAPackage_seesAndDoesNothingElse();
    void assessmentAndSignature_comeBackUnderTheirNames();
    void comment_fromAPackage_comesBackToItsAnswer();
    void comment_alone_isSentBack();
    void answerFile_takenTwice_changesNothing();
    void answerFile_beforeAnAssessment_isRefused();
    void preview_showsTheAssessment_andWritesNothing();
    void twoCoordinators_offline_meetInAConflictThatAJointVersionEnds();
    void forgedFile_isRefusedWithItsSentence_data();
    void forgedFile_isRefusedWithItsSentence();
    void oddCase_ofAnAssessment_data();
    void oddCase_ofAnAssessment();

private:
    [[nodiscard]] Result<PackageMade> packageOf(const QString &measure, const QString &file);
    /// A package that has been assessed in, and its answer file.
    [[nodiscard]] QString assessed(const QString &name, const QString &text, const QString &account = u"berit"_s);
    [[nodiscard]] QString answersOf(const QString &package);
    void assess(const QString &package, const QString &text, const QString &account);
    [[nodiscard]] AssessmentSheet sheetIn(const QString &store);
    /// Writes a comment on the first answer of a package; gives whose answer that is.
    AssignmentId comment(const QString &package, const QString &text);

    ExchangeDesk m_desk{};
    QString m_answered{}; ///< a store in which every unit has handed in
    QString m_store{};
    const QString m_measure{u"A.2:2"_s}; ///< two coordinators
    int m_count = 0;
};

void CoordinatorTest::initTestCase()
{
    m_answered = m_desk.copy(u"answered.plankoll"_s);
    ExchangeDesk::setToday(QDate(2026, 8, 20));
    for (const QString &unit : m_desk.units()) {
        const PackageMade made = need(m_desk.package(m_answered, unit, u"of-"_s + unit));
        m_desk.answer(made.path, unit, ExchangeDesk::marker(unit, u"Nytt"_s));
        need(m_desk.takeIn(m_answered, {made.path}));
    }
    // What a unit goes on writing after it has handed in is its own.
    Desk desk = Desk::open(StoreAddress::parse(m_answered), 40);
    for (const Cell &cell : desk.view(m_desk.round()).cells) {
        (void)need(desk.commit([&] {
            return desk.journal().append(desk.pen(), assignments::answerIdOf(cell.assignment).value, cell.unit.value,
                                         {cell.answerHead}, Desk::answer(cell.assignment, u"UtkastOrd"_s));
        }));
    }
}

void CoordinatorTest::init()
{
    ExchangeDesk::setToday(QDate(2026, 9, 5)); // the day after the units' last
    m_store = m_desk.path(u"store-%1.plankoll"_s.arg(++m_count));
    QVERIFY(QFile::copy(m_answered, m_store));
}

Result<PackageMade> CoordinatorTest::packageOf(const QString &measure, const QString &file)
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const MeasureId id = need(need(open->plan.load().result()).findMeasure(measure));
    return open->exchange
        .makePackage(Desk::strategist(), {.round = m_desk.round(), .measure = id, .path = m_desk.path(file)})
        .result();
}

void CoordinatorTest::assess(const QString &package, const QString &text, const QString &account)
{
    auto open = need(OpenStore::open(StoreAddress::parse(package)));
    const PackageScope scope = *need(open->exchange.scope().result());
    const Actor coordinator = packages::insider(scope, account);
    const PlanBook book = need(open->plan.load().result());
    const Assessment assessment{.measure = scope.measure, .status = book.statuses().at(1)->code, .text = text};
    const auto own = assessments::coordinatorOf(book, coordinator, scope.measure);
    const Signature signature{
        .assessment = assessments::idOf(scope.round, scope.measure), .unit = own->unit, .department = own->department};
    (void)need(open->reports.assess(coordinator, scope.round, assessment, signature).result());
}

QString CoordinatorTest::answersOf(const QString &package)
{
    auto open = need(OpenStore::open(StoreAddress::parse(package)));
    const PackageScope scope = *need(open->exchange.scope().result());
    const QString back = package + u".back"_s;
    QFile::remove(back);
    return need(open->exchange
                    .makePackage(packages::insider(scope, u"berit"_s),
                                 {.round = scope.round, .measure = scope.measure, .path = back})
                    .result())
        .path;
}

QString CoordinatorTest::assessed(const QString &name, const QString &text, const QString &account)
{
    const PackageMade made = need(packageOf(m_measure, u"%1-%2.plankoll"_s.arg(name).arg(m_count)));
    assess(made.path, text, account);
    return answersOf(made.path);
}

AssessmentSheet CoordinatorTest::sheetIn(const QString &store)
{
    auto open = need(OpenStore::open(StoreAddress::parse(store)));
    const MeasureId measure = need(need(open->plan.load().result()).findMeasure(m_measure));
    for (const AssessmentSheet &sheet : need(open->reports.assessments(m_desk.round()).result())) {
        if (sheet.measure == measure)
            return sheet;
    }
    return {};
}

void CoordinatorTest::package_beforeTheUnitsLastDayIsOver_isRefused()
{
    ExchangeDesk::setToday(QDate(2026, 9, 4));
    const auto early = packageOf(m_measure, u"early.plankoll"_s);
    QVERIFY(!early);
    QCOMPARE(early.error().kind, Error::Kind::Forbidden);
    QCOMPARE(early.error().sentence,
             u"The units have until 2026-09-04. A coordinator's package is made after that day, so "
             "that it holds their answers."_s);
    QVERIFY(!QFile::exists(m_desk.path(u"early.plankoll"_s)));
    ExchangeDesk::setToday(QDate(2026, 9, 5));
    VERIFY_DONE(packageOf(m_measure, u"early.plankoll"_s));
}

void CoordinatorTest::package_ofEachMeasure_holdsItsSubmittedAnswersAlone()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const PlanBook book = need(open->plan.load().result());
    const RoundView view = need(open->rounds.view(m_desk.round()).result());
    for (const auto &measure : book.measures()) {
        const auto made
            = packageOf(measure->number, u"of-%1-%2"_s.arg(QString(measure->number).replace(u':', u'-')).arg(m_count));
        VERIFY_DONE(made);
        const QByteArray bytes = bytesOf(made->path);
        for (const Cell &cell : view.cells) {
            const QString number = (*book.measure(cell.measure))->number;
            const QString text = ExchangeDesk::marker(book.unitName(cell.unit), u"Nytt"_s) + u' ' + number;
            QVERIFY2(bytes.contains(text.toUtf8()) == (number == measure->number),
                     qPrintable(measure->number + u" / "_s + text));
        }
        QVERIFY(!bytes.contains("UtkastOrd"));
        for (const QString &unit : m_desk.units()) // threads and contacts are between the units and the strategist
            QVERIFY(!bytes.contains(ExchangeDesk::marker(unit, u"Tråd"_s).toUtf8()));
        auto package = need(OpenStore::open(StoreAddress::parse(made->path)));
        QCOMPARE(need(package->archive.verify().result()).faults, QStringList());
    }
}

void CoordinatorTest::sealedPackage_decrypted_holdsTheMeasuresAnswersAlone()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const PlanBook book = need(open->plan.load().result());
    const RoundView view = need(open->rounds.view(m_desk.round()).result());
    for (const auto &measure : book.measures()) {
        const QString path
            = m_desk.path(u"decrypted-%1-%2"_s.arg(QString(measure->number).replace(u':', u'-')).arg(m_count));
        VERIFY_DONE(open->exchange
                        .makePackage(Desk::strategist(), {.round = m_desk.round(),
                                                          .measure = {measure.recordId},
                                                          .path = path,
                                                          .passphrase = u"lösen"_s,
                                                          .cost = ExchangeDesk::quick()})
                        .result());
        VERIFY_DONE(seal::open(path, path + u".opened"_s, u"lösen"_s));
        const QByteArray bytes = bytesOf(path + u".opened"_s);
        QSet<QString> named; // who answers or coordinates
        for (const Cell &cell : view.cells) {
            const QString number = (*book.measure(cell.measure))->number, unit = book.unitName(cell.unit);
            const QByteArray text = (ExchangeDesk::marker(unit, u"Nytt"_s) + u' ' + number).toUtf8();
            QVERIFY2(bytes.contains(text) == (number == measure->number), text.constData());
            if (number == measure->number)
                named.insert(unit);
        }
        for (const ResponsibleUnit &one : book.coordinating({measure.recordId}))
            named.insert(book.unitName(one.unit));
        QVERIFY(!bytes.contains("UtkastOrd")); // what a unit goes on writing is its own
        for (int i = 0; i < m_desk.units().size(); ++i) {
            const QString unit = m_desk.units().at(i);
            for (const QString &what : {u"Tråd"_s, u"Person"_s})
                QVERIFY(!bytes.contains(ExchangeDesk::marker(unit, what).toUtf8()));
            QVERIFY(!bytes.contains(u"kontakt%1@example.org"_s.arg(i + 1).toUtf8()));
            if (named.contains(unit))
                continue;
            const QByteArray hash = QCryptographicHash::hash(ExchangeDesk::marker(unit, u"Underlag"_s).toUtf8(),
                                                             QCryptographicHash::Sha256);
            QVERIFY2(!bytes.contains(hash) && !bytes.contains(unit.toUtf8()),
                     qPrintable(measure->number + u" / "_s + unit));
        }
    }
}

void CoordinatorTest::package_showsWhatItHolds_andIsLoggedAsSent()
{
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const MeasureId measure = need(need(open->plan.load().result()).findMeasure(m_measure));
    const PackageOrder order{
        .round = m_desk.round(), .measure = measure, .path = m_desk.path(u"log-%1"_s.arg(m_count))};
    const auto shown = need(open->exchange.packageContents(Desk::strategist(), order).result());
    const auto made = need(open->exchange.makePackage(Desk::strategist(), order).result());
    QCOMPARE(made.contents, shown);
    QVERIFY(shown.answers > 0 && shown.answers == shown.assignments);
    const auto log = need(open->exchange.sent(m_desk.round()).result());
    QCOMPARE(log.last().package, made.package);
    QCOMPARE(log.last().measure, measure);
    // It shows with its measure, and with no unit.
    for (const MeasureCorrespondence &one : need(open->exchange.coordination(m_desk.round()).result()))
        QCOMPARE(one.sent.size(), one.measure == measure ? 1 : 0);
    for (const UnitCorrespondence &one : need(open->exchange.overview(m_desk.round()).result()))
        QCOMPARE(one.sent.size(), 1);
}

void CoordinatorTest::coordinator_inAPackage_seesAndDoesNothingElse()
{
    const PackageMade made = need(packageOf(m_measure, u"limited-%1.plankoll"_s.arg(m_count)));
    auto open = need(OpenStore::open(StoreAddress::parse(made.path)));
    const PackageScope scope = *need(open->exchange.scope().result());
    const Actor coordinator = packages::insider(scope, u"berit"_s);
    QCOMPARE(coordinator.roles, QList<Role>{Role::Coordinator});
    const RoundView view = need(open->rounds.view(scope.round).result());
    QCOMPARE(view.cells.size(), made.contents.assignments);
    for (const Cell &cell : view.cells) {
        QCOMPARE(cell.measure, scope.measure);
        QCOMPARE(need(open->answers.history(cell.assignment).result()).isEmpty(), false);
    }
    QCOMPARE(need(open->plan.load().result()).measures().size(), 1);
    const Cell cell = view.cells.first();
    const auto kindOf = [](const auto &result) { return result ? -1 : int(result.error().kind); };
    QCOMPARE(kindOf(open->answers.accept(coordinator, scope.round, {cell.assignment}).result()),
             int(Error::Kind::Forbidden));
    QCOMPARE(kindOf(open->answers.save(coordinator, Desk::answer(cell.assignment, u"x"_s), cell.answerHead).result()),
             int(Error::Kind::Forbidden));
    QCOMPARE(kindOf(open->rounds.close(coordinator, scope.round, {}).result()), int(Error::Kind::Forbidden));
}

void CoordinatorTest::assessmentAndSignature_comeBackUnderTheirNames()
{
    const QString back = assessed(u"back"_s, u"SamladBild"_s);
    const auto taken = m_desk.takeIn(m_store, {back});
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().kind, u"answers"_s);
    QCOMPARE(taken->first().sender, u"berit, via package"_s);
    QCOMPARE((taken->first().summary.addedByKind), (QMap<QString, qint64>{{u"assessment"_s, 1}, {u"signature"_s, 1}}));
    const AssessmentSheet sheet = sheetIn(m_store);
    QCOMPARE((*sheet.assessment)->text, u"SamladBild"_s);
    QCOMPARE(sheet.signatures.size(), 1);
    QCOMPARE(sheet.missing.size(), 1);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    const RevisionId revision = sheet.assessment->revisionId;
    QCOMPARE(need(open->exchange.receipts({revision}).result()).value(revision).sender, u"berit, via package"_s);
    for (const MeasureCorrespondence &one : need(open->exchange.coordination(m_desk.round()).result())) {
        if (one.measure != sheet.measure)
            continue;
        QCOMPARE(one.received.size(), 1);
        QVERIFY(one.isAssessed);
        QCOMPARE(one.missing, 1);
    }
}

AssignmentId CoordinatorTest::comment(const QString &package, const QString &text)
{
    auto open = need(OpenStore::open(StoreAddress::parse(package)));
    const PackageScope scope = *need(open->exchange.scope().result());
    const AssignmentId assignment = need(open->rounds.view(scope.round).result()).cells.first().assignment;
    need(open->answers.comment(packages::insider(scope, u"berit"_s), scope.round, assignment, text).result());
    return assignment;
}

void CoordinatorTest::comment_fromAPackage_comesBackToItsAnswer()
{
    const PackageMade made = need(packageOf(m_measure, u"commented-%1.plankoll"_s.arg(m_count)));
    const AssignmentId assignment = comment(made.path, u"Bra exempel"_s);
    assess(made.path, u"Bild"_s, u"berit"_s);
    const QString back = answersOf(made.path);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QByteArray before = bytesOf(m_store);
    const auto preview = need(open->exchange.incoming(Desk::strategist(), {.paths = {back}}).result());
    QVERIFY(bytesOf(m_store) == before);
    const Cell cell = *need(open->rounds.view(m_desk.round()).result()).cell(assignment);
    QCOMPARE(preview.first().comments.size(), 1);
    QCOMPARE(preview.first().comments.first().text, u"Bra exempel"_s);
    QCOMPARE(preview.first().comments.first().unit, cell.unit);
    QCOMPARE(preview.first().comments.first().author, u"berit, via package"_s);
    const auto taken = need(open->exchange.takeIn(Desk::strategist(), {.paths = {back}}).result());
    QCOMPARE(taken, preview);
    const AnswerSheet sheet = need(open->answers.sheet(Desk::strategist(), m_desk.round(), assignment).result());
    QCOMPARE(sheet.thread.last()->text, u"Bra exempel"_s);
    QCOMPARE(sheet.thread.last()->purpose, u"comment"_s);
    QCOMPARE(sheet.thread.last()->about, cell.answerRevision);
    QCOMPARE(people::authorName({}, sheet.thread.last().author), u"berit, via package"_s);
    QCOMPARE(sheet.cell.state, AssignmentState::Submitted); // it asks for nothing
    // The unit reads it, as it reads everything in its thread.
    const auto unit
        = m_desk.package(m_store, need(open->plan.load().result()).unitName(cell.unit), u"reads.plankoll"_s);
    VERIFY_DONE(unit);
    QVERIFY(bytesOf(unit->path).contains("Bra exempel"));
    QCOMPARE(need(open->archive.verify().result()).faults, QStringList());
    QCOMPARE(need(open->exchange.takeIn(Desk::strategist(), {.paths = {back}}).result()).first().summary.added, 0);
}

void CoordinatorTest::comment_alone_isSentBack()
{
    const PackageMade made = need(packageOf(m_measure, u"alone-%1.plankoll"_s.arg(m_count)));
    const AssignmentId assignment = comment(made.path, u"Bara en fråga"_s);
    const auto taken = m_desk.takeIn(m_store, {answersOf(made.path)});
    VERIFY_DONE(taken);
    QCOMPARE((taken->first().summary.addedByKind), (QMap<QString, qint64>{{u"comment"_s, 1}}));
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const AnswerSheet sheet = need(open->answers.sheet(Desk::strategist(), m_desk.round(), assignment).result());
    QCOMPARE(sheet.thread.last()->text, u"Bara en fråga"_s);
}

void CoordinatorTest::answerFile_takenTwice_changesNothing()
{
    const QString back = assessed(u"twice"_s, u"Samlat"_s);
    need(m_desk.takeIn(m_store, {back}));
    const QByteArray hash = Desk::open(StoreAddress::parse(m_store), 2).contentHash();
    const auto again = m_desk.takeIn(m_store, {back});
    VERIFY_DONE(again);
    QCOMPARE(again->first().summary.added, 0);
    QCOMPARE(again->first().assessment->kind, IncomingChange::Kind::Known);
    QCOMPARE(Desk::open(StoreAddress::parse(m_store), 2).contentHash(), hash);
}

void CoordinatorTest::answerFile_beforeAnAssessment_isRefused()
{
    const PackageMade made = need(packageOf(m_measure, u"empty-%1.plankoll"_s.arg(m_count)));
    auto open = need(OpenStore::open(StoreAddress::parse(made.path)));
    const PackageScope scope = *need(open->exchange.scope().result());
    const auto refused
        = open->exchange
              .makePackage(packages::insider(scope, u"berit"_s),
                           {.round = scope.round, .measure = scope.measure, .path = m_desk.path(u"none"_s)})
              .result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence,
             u"There is nothing to send back yet: write the assessment or a comment first."_s);
}

void CoordinatorTest::preview_showsTheAssessment_andWritesNothing()
{
    need(m_desk.takeIn(m_store, {assessed(u"first"_s, u"Först"_s)}));
    const QString back = assessed(u"second"_s, u"Sedan"_s);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QByteArray before = bytesOf(m_store);
    const auto preview = need(open->exchange.incoming(Desk::strategist(), {.paths = {back}}).result());
    QVERIFY(bytesOf(m_store) == before);
    const IncomingAssessment shown = *preview.first().assessment;
    QCOMPARE(shown.kind, IncomingChange::Kind::Newer);
    QCOMPARE(shown.before->text, u"Först"_s);
    QCOMPARE(shown.after->text, u"Sedan"_s);
    QCOMPARE(shown.signatures.size(), 1);
    QCOMPARE(need(open->exchange.takeIn(Desk::strategist(), {.paths = {back}}).result()), preview);
}

void CoordinatorTest::twoCoordinators_offline_meetInAConflictThatAJointVersionEnds()
{
    const PackageMade made = need(packageOf(m_measure, u"pair-%1.plankoll"_s.arg(m_count)));
    const QString other = made.path + u".other"_s;
    QVERIFY(QFile::copy(made.path, other));
    assess(made.path, u"Enas bild"_s, u"berit"_s);
    assess(other, u"Andras bild"_s, u"karl"_s);
    VERIFY_DONE(m_desk.takeIn(m_store, {answersOf(made.path)}));
    const auto taken = m_desk.takeIn(m_store, {answersOf(other)});
    VERIFY_DONE(taken);
    QCOMPARE(taken->first().assessment->kind, IncomingChange::Kind::Conflict);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QUuid record = assessments::idOf(m_desk.round(), sheetIn(m_store).measure).value;
    const auto conflicts = conflicts::otherThanAnswers(need(open->answers.conflicts().result()));
    const auto at
        = std::find_if(conflicts.begin(), conflicts.end(), [&](const Conflict &one) { return one.record == record; });
    QVERIFY(at != conflicts.end());
    QCOMPARE(at->versions.size(), 2);
    VERIFY_DONE(open->answers.resolveWith(Desk::strategist(), record, {{u"text"_s, u"Gemensam bild"_s}}).result());
    open.reset();
    QCOMPARE((*sheetIn(m_store).assessment)->text, u"Gemensam bild"_s);
    QCOMPARE(sheetIn(m_store).missing.size(), 2); // a joint text is signed anew
}

void CoordinatorTest::forgedFile_isRefusedWithItsSentence_data()
{
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &words) { QTest::newRow(name) << words; };
    const QString other = u"brings an assessment of a measure or a round that it was not made for."_s;
    const QString more = u"brings something else than its measure's assessment and comments (%1)."_s;
    const QString elsewhere = u"brings a comment on a measure or a round that it was not made for."_s;
    row("another measure's assessment", other);
    row("another round's assessment", other);
    row("another measure under its own id", other);
    row("another measure's signature", other);
    row("a signature under a foreign id", other);
    row("a signature of nothing", other);
    row("a signature of another unit", u"brings a signature of somebody who does not coordinate the measure."_s);
    row("a unit's answer", more.arg(u"answer"_s));
    row("an acceptance", more.arg(u"assignment"_s));
    row("a submission", more.arg(u"submission"_s));
    row("a request", u"does more than comment: it reviews answers."_s);
    row("a comment on another measure", elsewhere);
    row("a comment on the last round", elsewhere);
    row("a comment on nothing", elsewhere);
    row("a comment for another unit's readers", elsewhere);
    row("a comment in the place of another", u"changes a comment that is here already."_s);
    row("a person", more.arg(u"person"_s));
    row("a plan's wording", more.arg(u"measure"_s));
    row("a role", u"brings a role. Roles are given in this store alone."_s);
    row("an erasure", u"brings an erasure. Only a whole copy may."_s);
    row("a file", u"brings a file that no evidence of the unit speaks of."_s);
    row("a stolen author", u"brings a version in the name of somebody who does not answer for the unit."_s);
    row("a changed text", u"does not match its hash"_s);
    row("another measure in its scope", u"does not match the package that was sent"_s);
}

namespace {

/// Writes what no honest package would, with hashes that are right.
void forge(const QString &what, const QString &path, const ExchangeDesk &desk, const QString &store)
{
    const RoundId lastRound = desk.lastRound();
    Desk at = Desk::open(StoreAddress::parse(path), 78);
    const PackageScope scope = *need(packages::scopeOf(at.connection()));
    at.pen().setAuthor(packages::authorIn(scope, u"mallory"_s));
    Journal &journal = at.journal();
    const QUuid other = QUuid::createUuid();
    const QUuid assessed = assessments::idOf(scope.round, scope.measure).value;
    const auto append = [&](const QString &kind, const QUuid &record, const Fields &fields, const QUuid &unit = {}) {
        (void)need(at.commit(
            [&] { return journal.append(at.pen(), kind, record, unit, need(journal.heads(record)), fields); }));
    };
    Desk there = Desk::open(StoreAddress::parse(store), 79); // the answer file holds no assignments of its own
    const RoundView asked = there.view(scope.round);
    const auto cellWhere = [&](bool isOwn) {
        return *std::find_if(asked.cells.begin(), asked.cells.end(),
                             [&](const Cell &cell) { return (cell.measure == scope.measure) == isOwn; });
    };
    const Cell own = cellWhere(true);
    const auto comments
        = [&](const QUuid &record, AssignmentId on, const QUuid &unit, const QString &purpose = u"comment"_s) {
              append(u"comment"_s, record, fieldsOf(Comment{on, purpose, u"x"_s, {}}), unit);
          };
    Assessment assessment{.round = scope.round, .measure = {other}, .status = u"started"_s, .text = u"x"_s};
    Signature signature{
        .assessment = {assessed}, .signedRevision = need(journal.heads(assessed)).first(), .unit = scope.unit};
    if (what == "another measure's assessment"_L1) {
        append(u"assessment"_s, assessments::idOf(scope.round, {other}).value, fieldsOf(assessment));
    } else if (what == "another round's assessment"_L1) {
        assessment.round = lastRound;
        assessment.measure = scope.measure;
        append(u"assessment"_s, assessments::idOf(lastRound, scope.measure).value, fieldsOf(assessment));
    } else if (what == "another measure under its own id"_L1) {
        append(u"assessment"_s, assessed, fieldsOf(assessment));
    } else if (what == "another measure's signature"_L1) {
        signature.assessment = assessments::idOf(scope.round, {other});
        append(u"signature"_s, assessments::signatureIdOf(signature), fieldsOf(signature));
    } else if (what == "a signature under a foreign id"_L1) {
        append(u"signature"_s, other, fieldsOf(signature));
    } else if (what == "a signature of nothing"_L1) {
        signature.signedRevision = {other};
        append(u"signature"_s, assessments::signatureIdOf(signature), fieldsOf(signature));
    } else if (what == "a signature of another unit"_L1) {
        signature.unit = {other};
        append(u"signature"_s, assessments::signatureIdOf(signature), fieldsOf(signature));
    } else if (what == "a stolen author"_L1) {
        at.pen().setAuthor(u"account:strategist"_s);
        assessment.measure = scope.measure;
        append(u"assessment"_s, assessed, fieldsOf(assessment));
    } else if (what == "a unit's answer"_L1) {
        append(u"answer"_s, other, fieldsOf(Desk::answer({other}, u"x"_s)));
    } else if (what == "an acceptance"_L1) {
        append(u"assignment"_s, other,
               fieldsOf(Assignment{
                   .round = scope.round, .measure = scope.measure, .unit = scope.unit, .state = u"accepted"_s}));
    } else if (what == "a submission"_L1) {
        append(u"submission"_s, other, fieldsOf(Submission{.round = scope.round, .unit = scope.unit}));
    } else if (what == "a request"_L1) {
        comments(other, own.assignment, own.unit.value, u"request"_s);
    } else if (what == "a comment on another measure"_L1) {
        comments(other, cellWhere(false).assignment, cellWhere(false).unit.value);
    } else if (what == "a comment on the last round"_L1) {
        comments(other, assignments::idOf(lastRound, scope.measure, own.unit, {}), own.unit.value);
    } else if (what == "a comment on nothing"_L1) {
        comments(other, {other}, own.unit.value);
    } else if (what == "a comment for another unit's readers"_L1) {
        comments(other, own.assignment, {});
    } else if (what == "a comment in the place of another"_L1) {
        comments(there.records(u"comment"_s).first(), own.assignment, own.unit.value);
    } else if (what == "a person"_L1) {
        append(u"person"_s, other, fieldsOf(Person{.name = u"Mallory"_s}));
    } else if (what == "a plan's wording"_L1) {
        append(u"measure"_s, scope.measure.value, {{u"title"_s, u"x"_s}});
    }
}

void cut(const QString &what, const QString &path)
{
    Scalpel scalpel(path);
    if (what == "a role"_L1)
        scalpel.cut(u"INSERT INTO role_grant (person, role) VALUES (randomblob(16), 'strategist')"_s);
    else if (what == "an erasure"_L1)
        scalpel.cut(u"INSERT INTO erased_revision SELECT revision_id, record_id FROM revision LIMIT 1"_s);
    else if (what == "a file"_L1)
        scalpel.cut(u"INSERT INTO file (scope, sha256, size) SELECT unit, zeroblob(32), 0 FROM package_scope"_s);
    else if (what == "a changed text"_L1)
        scalpel.cut(u"UPDATE assessment_revision SET text = 'x'"_s);
    else if (what == "another measure in its scope"_L1)
        scalpel.cut(u"UPDATE package_scope SET measure = randomblob(16)"_s);
}

} // namespace

void CoordinatorTest::forgedFile_isRefusedWithItsSentence()
{
    QFETCH(const QString, words);
    const QString what = QString::fromLatin1(QTest::currentDataTag());
    const QString file = assessed(u"forged"_s, u"Svar"_s);
    forge(what, file, m_desk, m_store);
    cut(what, file);
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QByteArray before = bytesOf(m_store);
    const auto refused = open->exchange.takeIn(Desk::strategist(), {.paths = {file}}).result();
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(words), qPrintable(refused.error().sentence));
    QVERIFY(bytesOf(m_store) == before);
}

void CoordinatorTest::oddCase_ofAnAssessment_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<QList<OddCase>>("cases");
    QTest::newRow("closed: nothing to choose") << u"closed"_s << true << QList<OddCase>{};
    QTest::newRow("locked, keep")
        << u"locked"_s << true
        << QList<OddCase>{
               {u"closed_round"_s,
                u"The report of H1 2026 is locked. The assessment of %1 comes too late for it. keep: it is kept "
                "with that round, and the locked report stays as it is."_s,
                {u"keep"_s},
                {}}};
    QTest::newRow("unknown, take")
        << u"open"_s << false
        << QList<OddCase>{
               {u"unknown_package"_s,
                u"%2 comes from a package that this store did not make, so nothing shows whom it was sent to. "
                "take: it is taken in as the coordinators' assessment of %1."_s,
                {u"take"_s},
                {}}};
}

void CoordinatorTest::oddCase_ofAnAssessment()
{
    QFETCH(const QString, state);
    QFETCH(const bool, isKnown);
    QFETCH(QList<OddCase>, cases);
    const QString file = assessed(u"odd"_s, u"SentOrd"_s);
    {
        Desk desk = Desk::open(StoreAddress::parse(m_store), 62);
        Round round = desk.view(m_desk.round()).round.value;
        round.state = state;
        (void)need(desk.commit([&] { return desk.journal().write(desk.pen(), m_desk.round().value, {}, round); }));
    }
    if (!isKnown)
        QCOMPARE(Scalpel(m_store).refusal(u"DELETE FROM sent_item"_s), QString());
    auto open = need(OpenStore::open(StoreAddress::parse(m_store)));
    const QString title = need(open->plan.load().result()).measureTitle(sheetIn(m_store).measure);
    QMap<QString, QString> choices;
    for (OddCase &odd : cases) {
        odd.sentence.replace(u"%1"_s, title).replace(u"%2"_s, file);
        choices.insert(odd.key, odd.choices.first());
    }
    const auto preview = need(open->exchange.incoming(Desk::strategist(), {.paths = {file}}).result());
    QCOMPARE(preview.first().cases, cases);
    if (!cases.isEmpty())
        QCOMPARE(open->exchange.takeIn(Desk::strategist(), {.paths = {file}}).result().error().kind,
                 Error::Kind::Forbidden);
    VERIFY_DONE(open->exchange.takeIn(Desk::strategist(), {.paths = {file}, .choices = choices}).result());
    open.reset();
    QCOMPARE((*sheetIn(m_store).assessment)->text, u"SentOrd"_s);
}

QTEST_GUILESS_MAIN(CoordinatorTest)
#include "tst_coordinator.moc"
