#include "escalation/engine/situationtest.h"

#include "escalation/stage.h"

#include "domain/escalation/engine/rules.h"
#include "domain/escalation/reasonids.h"

#include <QTest>

using domain::AnswerOutcome;
using domain::ContactKind;
using domain::Fact;
using domain::PersonId;
using domain::Situation;
using domain::Verdict;
using domain::WarningId;

namespace {

constexpr qint64 kHalfMinuteMs = 30'000;

Situation situationIn(const Stage &stage)
{
    return Situation(stage.issue, stage.log, stage.path, stage.context, stage.now);
}

Stage brokenPromise(int level)
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", level, {level == 0 ? Stage::theirs(0) : Stage::ours(level)});
    stage.answer("2026-10-12T11:00:00Z", level, AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-13T12:00:00Z");
    return stage;
}

}

void SituationTest::anOpenPauseTakesTheGraceWithIt()
{
    Stage stage = Stage::reminded(); // grace until Wednesday 13:00
    stage.issue.pauses = {{Stage::at("2026-10-14T12:59:30Z"), {}, {}}};
    QVERIFY(!situationIn(stage).respondBy().isValid());
    QVERIFY(!situationIn(stage).reminderAsk(Stage::at("2026-10-14T12:59:00Z")).respondBy.isValid());
    stage.issue.pauses = {{Stage::at("2026-10-14T13:00:00Z"), {}, {}}};
    QCOMPARE(situationIn(stage).respondBy(), Stage::at("2026-10-14T13:00:00Z"));
    stage.log[1].at = Stage::at("2026-10-12T10:00:00Z"); // reminded early: the grace is over, the answer is still to come
    stage.issue.pauses = {{Stage::at("2026-10-13T16:59:30Z"), {}, {}}};
    QVERIFY(!situationIn(stage).respondBy().isValid());
    QCOMPARE(situationIn(stage).reminderAsk(Stage::at("2026-10-12T12:00:00Z")).respondBy, Stage::at("2026-10-12T16:00:00Z"));
    Stage due = Stage::asked(); // the answer is due before the pause, the grace of a reminder is not
    due.issue.pauses = {{Stage::at("2026-10-14T09:00:00Z"), {}, {}}};
    QCOMPARE(situationIn(due).respondBy(), Stage::at("2026-10-13T17:00:00Z"));
    QVERIFY(!situationIn(due).reminderAsk(Stage::at("2026-10-13T17:00:00Z")).respondBy.isValid());
    stage.issue.pauses = {};
    QCOMPARE(situationIn(stage).respondBy(), Stage::at("2026-10-13T17:00:00Z")); // never before it was due
    QCOMPARE(situationIn(stage).reminderAsk(Stage::at("2026-10-12T12:00:00Z")).respondBy, Stage::at("2026-10-13T17:00:00Z"));
}

void SituationTest::aReminderOfABrokenPromiseIsPendingWhenItsGraceIsOver()
{
    Stage stage = brokenPromise(1);
    stage.issue.worsening = true;
    stage.now = Stage::at("2026-10-13T12:00:00Z");
    QVERIFY(!situationIn(stage).isPending());
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow);
    stage.remind("2026-10-13T12:00:00Z", 1, {Stage::ours(1)});
    QVERIFY(situationIn(stage).isPending());
    stage.now = Stage::at("2026-10-20T12:00:00Z");
    QVERIFY(situationIn(stage).isPending());
    stage.enter(ContactKind::Extension, "2026-10-13T13:00:00Z", 1).answerBy = Stage::at("2026-10-19T12:00:00Z");
    QCOMPARE(situationIn(stage).waitingEnds(), Stage::at("2026-10-19T12:00:00Z"));
    stage.log.last().answerBy = Stage::at("2026-10-13T13:30:00Z");
    QCOMPARE(situationIn(stage).waitingEnds(), Stage::at("2026-10-13T13:30:00Z")); // extended since: the grace counts no more
}

void SituationTest::aLevelAboveThePathHasTheNeedBy()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3)});
    stage.log[0].level = 9; // the path was longer then
    QCOMPARE(stage.advice().latest, stage.issue.needBy);
    QCOMPARE(situationIn(stage).latest(4), stage.issue.needBy);
    QCOMPARE(situationIn(stage).latest(5), stage.issue.needBy);
    QVERIFY(situationIn(stage).latest(3) < stage.issue.needBy);
    QCOMPARE(stage.advice().verdict, Verdict::SendReminder);
}

void SituationTest::noReminderIsSentWhereNoneIsAllowed()
{
    Stage stage = Stage::asked();
    stage.path.policies[1].reminders = 0;
    QCOMPARE(stage.adviceAt("2026-10-12T13:00:00Z").rule, domain::rules::kRemind); // unheard: once all the same
    QCOMPARE(stage.adviceAt("2026-10-13T17:00:00Z").rule, domain::rules::kHeadsUp);
    stage.path.policies[1].startLevel = 0; // a start level below the first
    QCOMPARE(stage.advice().nextLevel, 1);
}

void SituationTest::factsAreHeldOrMissing()
{
    domain::Issue issue;
    QVERIFY(!domain::isFactHeld(issue, 0, Fact::Tried));
    QVERIFY(domain::isFactHeld(issue, 1, Fact::Tried));
    Stage stage;
    stage.path.levels[1].facts = {Fact::Options, Fact::Ask, Fact::Options};
    QCOMPARE(domain::missingFacts(situationIn(stage), 1), (QVector<Fact>{Fact::Options, Fact::Ask})); // each once
}

void SituationTest::anInformedTopStaysInformed()
{
    Stage stage;
    stage.issue.ask.kind = domain::AskKind::Awareness;
    stage.issue.needBy = {};
    stage.enter(ContactKind::Escalation, "2026-10-12T09:00:00Z", 1, {Stage::ours(1)});
    QCOMPARE(stage.advice().rule, domain::rules::kWait);
    QVERIFY(!stage.advice().until.isValid());
    stage.issue.ask.kind = domain::AskKind::Help; // now help is wanted
    QVERIFY(stage.advice().rule != domain::rules::kWait);
    stage.log.clear();
    stage.issue.ask.kind = domain::AskKind::Awareness; // nobody is told yet
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.adviceAt("2026-10-12T10:00:00Z").until, Stage::at("2026-10-12T13:00:00Z"));
}

void SituationTest::aPauseOfAnAbsenceEndsByTheMinute()
{
    Stage stage;
    stage.makeAbsent(Stage::ours(1), "2026-10-14T09:00:00Z", "2026-10-14T12:00:00Z");
    const PersonId person(Stage::ours(1));
    const auto isAbsent = [&](const char *iso) { return stage.context.isAbsent(person, Stage::at(iso)); };
    QVERIFY(!isAbsent("2026-10-14T08:59:30Z"));
    QVERIFY(isAbsent("2026-10-14T09:00:00Z"));
    QVERIFY(isAbsent("2026-10-14T11:59:30Z"));
    QVERIFY(!isAbsent("2026-10-14T12:00:00Z"));
    stage.context.absences[person][0].to = {};
    QVERIFY(isAbsent("2030-10-14T12:00:00Z"));
    QVERIFY(!stage.context.isAbsent(PersonId(Stage::ours(2)), stage.now));
}

void SituationTest::tooManyHandsAreCountedBySide()
{
    Stage stage = Stage::asked();
    const auto isTold = [&stage](const QVector<qint64> &with) {
        stage.log[0].with = Stage::ids(with);
        return hasWarning(stage.advice(), WarningId::TooManyHands);
    };
    QVERIFY(isTold({Stage::kOwner, Stage::kManager}));  // two of ours
    QVERIFY(isTold({Stage::theirs(0), Stage::theirsDeputy(0)}));
    QVERIFY(!isTold({Stage::kOwner, Stage::theirs(0)}));
    QVERIFY(isTold({Stage::theirs(3)}));                // above, on either side
    QVERIFY(isTold({Stage::theirsDeputy(3)}));
    QVERIFY(isTold({Stage::ours(3), Stage::theirs(0)}));
    QVERIFY(!isTold({}));
    QVERIFY(!isTold({Stage::oursDeputy(0)}));
    QVERIFY(!isTold({Stage::kOriginator})); // who stands nowhere is not above
}

void SituationTest::aPersonAboveMayStandHereToo()
{
    Stage stage = Stage::asked();
    stage.log[0].with = Stage::ids({Stage::theirs(2), Stage::kOwner});
    QVERIFY(hasWarning(stage.advice(), WarningId::TooManyHands));
    stage.path.levels[0].theirs.deputies = Stage::ids({Stage::theirs(2)});
    QVERIFY(!hasWarning(stage.advice(), WarningId::TooManyHands));
    stage.path.levels[0].theirs = {PersonId(Stage::theirs(2)), {}};
    QVERIFY(!hasWarning(stage.advice(), WarningId::TooManyHands));
    stage.path.levels[0].theirs = {};
    stage.path.levels[0].ours.deputies = Stage::ids({Stage::theirs(2)});
    QVERIFY(hasWarning(stage.advice(), WarningId::TooManyHands)); // two of ours then
    stage.log[0].with = Stage::ids({Stage::theirs(2)});
    QVERIFY(!hasWarning(stage.advice(), WarningId::TooManyHands));
}

void SituationTest::hasteIsJudgedByWhatWasKnownThen()
{
    Stage stage = Stage::reminded(); // the waiting at level 0 ends on Wednesday 13:00
    stage.ask("2026-10-14T13:00:00Z", 1, {Stage::ours(1)});
    stage.now = Stage::at("2026-10-15T09:00:00Z");
    const auto isTold = [&stage](qint64 ms) {
        stage.log[2].at = Stage::at("2026-10-14T13:00:00Z").plusMs(ms);
        return hasWarning(stage.advice(), WarningId::CryingWolf);
    };
    QVERIFY(!isTold(0));
    QVERIFY(isTold(-kHalfMinuteMs));
    stage.answer("2026-10-14T12:59:00Z", 0, AnswerOutcome::Declined); // the answer came a minute before: nothing to wait for
    std::swap(stage.log[2], stage.log[3]);
    const auto isToldAfterAnswer = [&stage](qint64 ms) {
        stage.log[3].at = Stage::at("2026-10-14T12:59:00Z").plusMs(ms);
        return hasWarning(stage.advice(), WarningId::CryingWolf);
    };
    QVERIFY(!isToldAfterAnswer(0));
    QVERIFY(!isToldAfterAnswer(kHalfMinuteMs));
    std::swap(stage.log[2], stage.log[3]);
    stage.log[2].at = Stage::at("2026-10-14T12:58:30Z"); // half a minute before the answer
    QVERIFY(hasWarning(stage.advice(), WarningId::CryingWolf));
    Stage direct = Stage::warned();
    direct.ask("2026-10-15T13:00:00Z", 1, {Stage::ours(1)});
    direct.now = Stage::at("2026-10-15T14:00:00Z");
    QVERIFY(!hasWarning(direct.advice(), WarningId::CryingWolf)); // as the rule said
    Stage atOnce;
    atOnce.path.policies[1].headsUp = {};
    atOnce.context.project.authorityDays = 1;
    atOnce.issue.ask.days = 2;
    atOnce.ask("2026-10-14T09:00:00Z", 1, {Stage::ours(1)});
    QVERIFY(!hasWarning(atOnce.advice(), WarningId::CryingWolf)); // beyond my authority: the first step already
    Stage late; // nothing was tried, and the latest moment has come
    late.issue.needBy = Stage::at("2026-10-22T09:00:00Z");
    late.ask("2026-10-14T09:00:00Z", 1, {Stage::ours(1)});
    QVERIFY(!hasWarning(late.advice(), WarningId::CryingWolf));
    late.issue.needBy = Stage::at("2026-10-22T09:00:01Z");
    QVERIFY(hasWarning(late.advice(), WarningId::CryingWolf));
}

void SituationTest::aCalendarThatIsNotThereGivesWayToTheNext()
{
    Stage stage;
    const PersonId person(Stage::theirs(1));
    const domain::CalendarId own(7);
    const domain::CalendarId theirs(8);
    stage.context.people[person].calendar = own;
    stage.context.organisations[domain::OrganisationId(2)].calendar = theirs;
    const auto office = [](const char *zone) { return std::make_shared<const domain::WorkingTime>(domain::WorkingCalendar::officeHours(zone)); };
    const auto zoneNow = [&] { return stage.context.calendarOf(person).calendar().zone; };
    stage.context.calendars.insert(own, office("Asia/Tokyo"));
    stage.context.calendars.insert(theirs, office("Asia/Dubai"));
    stage.context.calendars.insert(stage.context.project.calendar, office("Europe/Oslo"));
    QCOMPARE(zoneNow(), QByteArray("Asia/Tokyo"));
    stage.context.calendars[own] = nullptr;
    QCOMPARE(zoneNow(), QByteArray("Asia/Dubai"));
    stage.context.calendars[theirs] = nullptr;
    QCOMPARE(zoneNow(), QByteArray("Europe/Oslo"));
    stage.context.calendars[stage.context.project.calendar] = nullptr;
    QCOMPARE(zoneNow(), QByteArray("UTC"));
}

void SituationTest::theSecondMailOfOneStepIsNoHaste()
{
    Stage stage = Stage::warned();
    stage.ask("2026-10-15T13:00:00Z", 1, {Stage::ours(1)});
    stage.ask("2026-10-15T13:05:00Z", 1, {Stage::theirs(1)});
    const auto isTold = [&stage] { return hasWarning(stage.adviceAt("2026-10-16T09:00:00Z"), WarningId::CryingWolf); };
    QVERIFY(!isTold());
    stage.log[4].at = stage.log[3].at; // at the same moment
    QVERIFY(!isTold());
    stage.log[1].level = 1; // neither a reminder nor what was told there before begins the step
    QVERIFY(!isTold());
    stage.log[1].kind = ContactKind::Escalation;
    stage.log[1].expectsAnswer = false;
    QVERIFY(!isTold());
    stage.log[1] = Stage::reminded().log[1];
    stage.log[4].level = 2; // the level above, before anybody could answer
    QVERIFY(isTold());
    stage.log[4].level = 1;
    stage.log[3].at = stage.log[4].at = Stage::at("2026-10-15T12:59:30Z"); // both before the heads-up was over
    QVERIFY(!isTold());
    stage.log[2].at = stage.log[3].at = stage.log[4].at = Stage::at("2026-10-14T12:59:30Z"); // before the waiting was
    stage.log.remove(2);
    QVERIFY(isTold());
    stage.enter(ContactKind::StepDown, "2026-10-14T14:00:00Z", 0).refersTo = domain::ContactId(stage.log[2].id);
    stage.ask("2026-10-14T15:00:00Z", 1, {Stage::ours(1)}); // a new step, in time: both mails were taken back
    QVERIFY(!isTold());
    stage.log[4].at = Stage::at("2026-10-14T12:59:45Z");
    stage.log.last().at = Stage::at("2026-10-14T12:59:50Z"); // once more too early
    QVERIFY(isTold());
}

void SituationTest::aStepThatWasTakenBackIsJudgedNoMore()
{
    for (const ContactKind back : {ContactKind::StepDown, ContactKind::Withdrawal}) {
        Stage stage = Stage::reminded();
        stage.ask("2026-10-14T12:30:00Z", 1, {Stage::ours(1)}); // too early
        QVERIFY(hasWarning(stage.adviceAt("2026-10-14T12:35:00Z"), WarningId::CryingWolf));
        stage.enter(back, "2026-10-14T12:40:00Z", 0).refersTo = domain::ContactId(stage.log[2].id);
        stage.enter(ContactKind::HeadsUp, "2026-10-14T13:00:00Z", 0, {Stage::theirs(0)});
        stage.ask("2026-10-15T13:00:00Z", 1, {Stage::ours(1)});
        QVERIFY(!hasWarning(stage.adviceAt("2026-10-15T14:00:00Z"), WarningId::CryingWolf));
    }
}

void SituationTest::leaderLoadIsOfEscalationsAlone()
{
    Stage stage = Stage::warned();
    stage.context.recentEscalations.insert(PersonId(Stage::ours(1)), 4);
    stage.context.recentEscalations.insert(PersonId(Stage::theirs(0)), 9);
    const auto isTold = [&stage](const char *iso) { return hasWarning(stage.adviceAt(iso), WarningId::LeaderLoad); };
    QVERIFY(isTold("2026-10-15T13:00:00Z"));
    QVERIFY(!isTold("2026-10-12T14:00:00Z")); // waiting
    stage.path.policies[1].reminders = 2;
    QVERIFY(!isTold("2026-10-14T13:00:00Z")); // a reminder burdens nobody above
    stage.path.policies[1].reminders = 1;
    stage.issue.worsening = true;
    QVERIFY(isTold("2026-10-12T14:00:00Z"));
    stage.context.project.leaderLoadLimit = 0; // no limit is set
    QVERIFY(!isTold("2026-10-12T14:00:00Z"));
    stage.context.project.leaderLoadLimit = 1;
    stage.context.recentEscalations.insert(PersonId(Stage::ours(1)), 1);
    QVERIFY(isTold("2026-10-12T14:00:00Z"));
    stage.path.kind = domain::PathKind::Hierarchical;
    stage.path.levels[1].theirs = {};
    QVERIFY(!hasWarning(stage.adviceAt("2026-10-12T14:00:00Z"), WarningId::TheirSideMissing)); // there is no other side
    stage.issue.needBy = {};
    const auto warnings = stage.adviceAt("2026-10-12T14:00:00Z").warnings;
    const auto noNeedBy = std::find_if(warnings.begin(), warnings.end(), [](const auto &each) { return each.id == WarningId::NoNeedBy; });
    QVERIFY(noNeedBy != warnings.end());
    QCOMPARE(noNeedBy->numbers, QVector<qint64>{2});
}
