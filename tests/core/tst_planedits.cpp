// SPDX-FileCopyrightText: 2026 The Plankoll authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/digest.h"
#include "core/store/openstore.h"
#include "core/store/presence.h"
#include "tests/support/temporarystores.h"

#include <QFile>

class TestPlanEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void edit_takenBack_readsAsBefore_andRedoneAsAfter();
    void newUnit_takenBack_isAFormerUnit();
    void newMeasure_inTwoCopies_isOneRecord();
    void newMeasure_withTheNumberOfAnEndedOne_isAnotherRecord();
    void withdrawnResponsibility_givenAgain_isTheSameRecord();
    void area_withMeasures_cannotEnd();
    void rule_thatAMeasureFollows_cannotBeWithdrawn();
    void newAreaRuleAndStatus_takenBack_areLeftOut();
    void sameContent_isNoEdit();
    void takeBack_afterSomebodyElsesChange_isRefused();
    void contact_isRefused();
    void dataVersion_changesByAnotherProgramOnly();
    void presence_tellsOfTheOthersWhileTheyAreThere();

private:
    [[nodiscard]] PlanBook book();
    [[nodiscard]] Recorded<Measure> measure() { return book().measures().first(); }

    const Actor m_strategist = people::accountActor(u"kim"_s);
    std::unique_ptr<TemporaryStores> m_folder;
    std::unique_ptr<OpenStore> m_store;
};

void TestPlanEdits::init()
{
    m_folder = std::make_unique<TemporaryStores>();
    auto plan = planfile::bundled(u"lindasa-2024-2027"_s);
    VERIFY_DONE(plan);
    auto store = OpenStore::create(m_folder->address(u"a.plankoll"_s), *plan);
    VERIFY_DONE(store);
    m_store = std::move(*store);
}

PlanBook TestPlanEdits::book()
{
    return *m_store->plan.load().result();
}

void TestPlanEdits::edit_takenBack_readsAsBefore_andRedoneAsAfter()
{
    const auto before = measure();
    Measure changed = *before;
    changed.title = u"Another title"_s;
    const auto edits = m_store->plan.saveAll(m_strategist, {PlanDraft::of(before.recordId, changed)}).result();
    VERIFY_DONE(edits);
    QCOMPARE(edits->size(), 1);
    QCOMPARE(*measure(), changed);
    const auto back = m_store->plan.takeBack(m_strategist, *edits).result();
    VERIFY_DONE(back);
    QCOMPARE(*measure(), *before);
    VERIFY_DONE(m_store->plan.takeBack(m_strategist, *back).result());
    QCOMPARE(*measure(), changed);
}

void TestPlanEdits::newUnit_takenBack_isAFormerUnit()
{
    const Unit unit{.name = u"Nya bolaget"_s, .shortName = u"Nya"_s, .unitKind = u"company"_s, .position = 99};
    const auto edits = m_store->plan.saveAll(m_strategist, {PlanDraft::of({}, unit)}).result();
    VERIFY_DONE(edits);
    const UnitId id{edits->first().record};
    QCOMPARE(book().unitName(id), unit.name);
    const auto back = m_store->plan.takeBack(m_strategist, *edits).result();
    VERIFY_DONE(back);
    QVERIFY(!isValid(**book().unit(id), QDate::currentDate().addDays(1)));
    VERIFY_DONE(m_store->plan.takeBack(m_strategist, *back).result());
    QVERIFY(isValid(**book().unit(id), QDate::currentDate().addDays(1)));
}

void TestPlanEdits::newMeasure_inTwoCopies_isOneRecord()
{
    const Measure added{
        .area = measure()->area, .number = u"99"_s, .title = u"New"_s, .shortTitle = u"N"_s, .position = 99};
    const auto here = m_store->plan.saveAll(m_strategist, {PlanDraft::of({}, added)}).result();
    VERIFY_DONE(here);
    auto other = OpenStore::create(m_folder->address(u"b.plankoll"_s), *planfile::bundled(u"lindasa-2024-2027"_s));
    VERIFY_DONE(other);
    const auto there = (*other)->plan.saveAll(m_strategist, {PlanDraft::of({}, added)}).result();
    VERIFY_DONE(there);
    QCOMPARE(here->first().record, there->first().record);
    QCOMPARE(here->first().record, digest::naturalId(QString(Measure::kind), {book().plan()->key, u"99"_s}));
}

void TestPlanEdits::newMeasure_withTheNumberOfAnEndedOne_isAnotherRecord()
{
    const auto old = measure();
    Measure gone = *old;
    gone.ended = true;
    VERIFY_DONE(m_store->plan.saveAll(m_strategist, {PlanDraft::of(old.recordId, gone)}).result());
    const auto added = m_store->plan.saveAll(m_strategist, {PlanDraft::of({}, *old)}).result();
    VERIFY_DONE(added);
    QVERIFY(added->first().record != old.recordId);
    QVERIFY((*book().measure(MeasureId{old.recordId}))->ended);
}

void TestPlanEdits::withdrawnResponsibility_givenAgain_isTheSameRecord()
{
    const auto one = book().responsibilities().first();
    Responsibility gone = *one;
    gone.withdrawn = true;
    VERIFY_DONE(m_store->plan.saveAll(m_strategist, {PlanDraft::of(one.recordId, gone)}).result());
    const auto given = m_store->plan.saveAll(m_strategist, {PlanDraft::of({}, *one)}).result();
    VERIFY_DONE(given);
    QCOMPARE(given->first().record, one.recordId);
    VERIFY_DONE(m_store->plan.takeBack(m_strategist, *given).result());
    const auto now = book().responsibilities();
    QVERIFY(std::none_of(now.begin(), now.end(), [&one](const auto &other) { return other.recordId == one.recordId; }));
}

void TestPlanEdits::area_withMeasures_cannotEnd()
{
    const AreaId id = measure()->area;
    Area gone = **book().area(id);
    gone.ended = true;
    const auto refused = m_store->plan.saveAll(m_strategist, {PlanDraft::of(id.value, gone)}).result();
    QVERIFY(!refused && refused.error().kind == Error::Kind::Invalid);
    QVERIFY(!(*book().area(id))->ended);
}

void TestPlanEdits::rule_thatAMeasureFollows_cannotBeWithdrawn()
{
    const auto rules = book().rules();
    const auto followed = std::find_if(rules.begin(), rules.end(), [this](const auto &rule) {
        const auto all = book().responsibilities();
        return std::any_of(all.begin(), all.end(), [&](const auto &one) { return one->rule.value == rule.recordId; });
    });
    QVERIFY(followed != rules.end());
    Rule gone = **followed;
    gone.withdrawn = true;
    QVERIFY(!m_store->plan.saveAll(m_strategist, {PlanDraft::of(followed->recordId, gone)}).result());
    QCOMPARE(book().rules(), rules);
}

void TestPlanEdits::newAreaRuleAndStatus_takenBack_areLeftOut()
{
    const PlanBook before = book();
    const Area area{.section = u"9.9"_s, .name = u"New"_s, .position = 99};
    const Rule rule{.key = u"companies"_s, .wording = u"all companies"_s, .unitKinds = {u"company"_s}};
    const Status status{.code = u"paused"_s,
                        .labelSv = u"Vilar"_s,
                        .labelEn = u"Paused"_s,
                        .shape = u"bar"_s,
                        .meaning = u"ongoing"_s,
                        .position = 99};
    const auto edits
        = m_store->plan
              .saveAll(m_strategist, {PlanDraft::of({}, area), PlanDraft::of({}, rule), PlanDraft::of({}, status)})
              .result();
    VERIFY_DONE(edits);
    QCOMPARE(book().areas().size(), before.areas().size() + 1);
    QVERIFY(book().rule(RuleId{edits->at(1).record}));
    VERIFY_DONE(m_store->plan.takeBack(m_strategist, *edits).result());
    const PlanBook after = book();
    QCOMPARE(after.areas(), before.areas());
    QCOMPARE(after.rules(), before.rules());
    QCOMPARE(after.statuses(), before.statuses());
    QCOMPARE(after.endedAreas().size(), 1);
    QCOMPARE(after.statusLabel(u"paused"_s, u"sv"_s), u"Vilar"_s); // an answer that used it still says so
}

void TestPlanEdits::sameContent_isNoEdit()
{
    const auto now = measure();
    const auto edits = m_store->plan.saveAll(m_strategist, {PlanDraft::of(now.recordId, *now)}).result();
    VERIFY_DONE(edits);
    QVERIFY(edits->isEmpty());
    QCOMPARE(measure().revisionId, now.revisionId);
}

void TestPlanEdits::takeBack_afterSomebodyElsesChange_isRefused()
{
    const auto before = measure();
    Measure mine = *before, theirs = *before;
    mine.title = u"Mine"_s;
    theirs.title = u"Theirs"_s;
    const auto edits = m_store->plan.saveAll(m_strategist, {PlanDraft::of(before.recordId, mine)}).result();
    VERIFY_DONE(edits);
    VERIFY_DONE(m_store->plan.saveAll(m_strategist, {PlanDraft::of(before.recordId, theirs)}).result());
    const auto back = m_store->plan.takeBack(m_strategist, *edits).result();
    QVERIFY(!back);
    QCOMPARE(back.error().kind, Error::Kind::Conflict);
    QCOMPARE(measure()->title, u"Theirs"_s);
}

void TestPlanEdits::contact_isRefused()
{
    Actor contact = m_strategist;
    contact.roles = {Role::Contact};
    const auto edits = m_store->plan.saveAll(contact, {PlanDraft::of(measure().recordId, Measure{})}).result();
    QVERIFY(!edits);
    QCOMPARE(edits.error().kind, Error::Kind::Forbidden);
}

void TestPlanEdits::dataVersion_changesByAnotherProgramOnly()
{
    const auto first = m_store->database().dataVersion().result();
    VERIFY_DONE(first);
    Measure changed = *measure();
    changed.title = u"Ours"_s;
    VERIFY_DONE(m_store->plan.saveAll(m_strategist, {PlanDraft::of(measure().recordId, changed)}).result());
    QCOMPARE(*m_store->database().dataVersion().result(), *first);

    auto other = OpenStore::open(m_folder->address(u"a.plankoll"_s));
    VERIFY_DONE(other);
    changed.title = u"Theirs"_s;
    VERIFY_DONE((*other)->plan.saveAll(m_strategist, {PlanDraft::of(measure().recordId, changed)}).result());
    QVERIFY(*m_store->database().dataVersion().result() != *first);
}

void TestPlanEdits::presence_tellsOfTheOthersWhileTheyAreThere()
{
    const StoreAddress address = m_folder->address(u"a.plankoll"_s);
    Presence ours(address, u"Kim"_s);
    QCOMPARE(ours.refresh(), QStringList());
    {
        Presence theirs(address, u"Robin"_s);
        QCOMPARE(theirs.refresh(), QStringList({u"Kim"_s}));
        QCOMPARE(ours.refresh(), QStringList({u"Robin"_s}));
    }
    QCOMPARE(ours.refresh(), QStringList());
    // One that was left behind by a crash is passed over.
    QFile left(m_folder->path(u".a.plankoll.open-0123"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write("Alex");
    QVERIFY(left.flush());
    QVERIFY(left.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime));
    left.close();
    QCOMPARE(ours.refresh(), QStringList());
}

QTEST_GUILESS_MAIN(TestPlanEdits)
#include "tst_planedits.moc"
