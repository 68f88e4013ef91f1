#include "recipientstest.h"

#include "stage.h"

#include "domain/escalation/reasonids.h"

#include <QTest>

using domain::Advice;
using domain::Channel;
using domain::ContactKind;
using domain::Duration;
using domain::PersonId;
using domain::Severity;
using domain::StandInReason;
using domain::Verdict;
using domain::WarningId;
namespace rules = domain::rules;
namespace reasons = domain::reasons;

namespace {

// Level 0 has declined and there is no heads-up: the next step is to escalate, on Wednesday 14 October, 10:00.
Stage readyToEscalate()
{
    Stage stage;
    stage.path.policies.fill({1, 1, 25, Duration::days(0)});
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    stage.answer("2026-10-12T11:00:00Z", 0, domain::AnswerOutcome::Declined);
    return stage;
}

}

void RecipientsTest::anAbsentPersonIsReplacedOnlyThroughTheRespondBy()
{
    Stage stage = readyToEscalate(); // an answer would be due on Friday 10:00
    stage.makeAbsent(Stage::theirs(1), "2026-10-14T09:00:00Z", "2026-10-16T10:00:00Z");
    QCOMPARE(words(stage.advice().theirs), QString::number(Stage::theirs(1))); // back when the answer is due
    stage.makeAbsent(Stage::theirs(1), "2026-10-14T09:00:00Z", "2026-10-16T10:00:01Z");
    Advice advice = stage.advice();
    QCOMPARE(words(advice.theirs), QStringLiteral("26 for 25"));
    QCOMPARE(advice.theirs.constFirst().because, StandInReason::Unreachable);
    QVERIFY(hasReason(advice, reasons::kStandInAbsent));
    QCOMPARE(advice.nextCheckpoint, Stage::at("2026-10-14T10:00:01Z")); // from then on the answer comes after the return
    QCOMPARE(words(stage.adviceAt("2026-10-14T10:00:01Z").theirs), QStringLiteral("25"));
    stage.context.people[PersonId(Stage::theirs(1))].active = false;
    QCOMPARE(words(stage.adviceAt("2026-10-30T10:00:00Z").theirs), QStringLiteral("26 for 25"));
}

void RecipientsTest::aSilentPersonIsReplacedInAReminderToo()
{
    Stage stage;
    stage.path.policies.fill({1, 2, 25, Duration::days(0)});
    stage.ask("2026-10-12T09:00:00Z", 1, {Stage::ours(1), Stage::theirs(1)});
    stage.remind("2026-10-13T17:00:00Z", 1, {Stage::theirs(1), Stage::ours(1)});
    QCOMPARE(words(stage.adviceAt("2026-10-14T13:00:00Z").theirs), QStringLiteral("25")); // one channel only
    stage.log.last().channel = Channel::Mail;
    const Advice advice = stage.adviceAt("2026-10-14T13:00:00Z");
    QCOMPARE(advice.verdict, Verdict::SendReminder);
    QCOMPARE(words(advice.theirs), QStringLiteral("26 for 25"));
    QCOMPARE(words(advice.ours), QStringLiteral("21 for 20"));
    QVERIFY(hasReason(advice, reasons::kStandInSilent));
}

void RecipientsTest::anImplicatedPersonAndWhoReportsToThem()
{
    Stage stage = readyToEscalate();
    stage.issue.implicated = Stage::ids({Stage::ours(1)});
    Advice advice = stage.advice();
    QCOMPARE(words(advice.ours), QStringLiteral("21 for 20"));
    QCOMPARE(advice.ours.constFirst().because, StandInReason::Implicated);
    stage.context.people[PersonId(Stage::oursDeputy(1))].reportsTo = PersonId(Stage::ours(1));
    advice = stage.advice();
    QCOMPARE(advice.nextLevel, 2);
    QVERIFY(ruleWords(advice).contains(rules::kSkippedImplicated));
}

void RecipientsTest::aDeputyWithThePowerStandsIn()
{
    Stage stage = readyToEscalate();
    stage.issue.ask.money = {100'000, {}};
    stage.context.people[PersonId(Stage::oursDeputy(1))].powers.money = {100'000, QStringLiteral("EUR")};
    const Advice advice = stage.advice();
    QCOMPARE(advice.nextLevel, 1);
    QCOMPARE(words(advice.ours), QStringLiteral("21 for 20"));
    QCOMPARE(advice.ours.constFirst().because, StandInReason::Power);
}

void RecipientsTest::aLevelWithoutThePowerIsSkippedWhileAHigherOneHasIt()
{
    Stage stage = readyToEscalate();
    stage.issue.ask.money = {100'000, {}};
    stage.issue.ask.days = 3;
    QCOMPARE(stage.advice().nextLevel, 1); // nobody has it: no reason to skip
    auto &director = stage.context.people[PersonId(Stage::ours(2))].powers;
    director = {.money = {100'000, {}}, .days = 2};
    QCOMPARE(stage.advice().nextLevel, 1);
    director.days = 3;
    const Advice advice = stage.advice();
    QCOMPARE(advice.nextLevel, 2);
    QCOMPARE(words(advice.theirs), QStringLiteral("35")); // skipped for both sides
    QVERIFY(ruleWords(advice).contains(rules::kSkippedPower));
    director.money.currency = QStringLiteral("USD");
    QCOMPARE(stage.advice().nextLevel, 1);
}

void RecipientsTest::aLevelWithNobodyThereIsSkippedAtOnceAndSaysSo()
{
    Stage stage = readyToEscalate();
    stage.makeAbsent(Stage::ours(1), "2026-10-01T09:00:00Z", "2026-11-01T09:00:00Z");
    QCOMPARE(words(stage.advice().ours), QStringLiteral("21 for 20"));
    stage.makeAbsent(Stage::oursDeputy(1), "2026-10-01T09:00:00Z", "2026-11-01T09:00:00Z");
    const Advice advice = stage.advice();
    QCOMPARE(advice.verdict, Verdict::Escalate);
    QCOMPARE(advice.nextLevel, 2);
    QVERIFY(ruleWords(advice).contains(rules::kSkippedUnreachable));
    for (int level = 1; level <= 3; ++level)
        stage.path.levels[level].ours = {};
    QCOMPARE(stage.advice().verdict, Verdict::EscalationFailed);
}

void RecipientsTest::whereOnlyTheirSideHasNobodyOursIsToldWithAWarning()
{
    Stage stage = readyToEscalate();
    QVERIFY(!hasWarning(stage.advice(), WarningId::TheirSideMissing));
    stage.path.levels[1].theirs = {};
    const Advice advice = stage.advice();
    QCOMPARE(advice.nextLevel, 1);
    QCOMPARE(words(advice.ours), QStringLiteral("20"));
    QVERIFY(hasWarning(advice, WarningId::TheirSideMissing));
}

void RecipientsTest::theChannelIsNeverChatOrMailAlone()
{
    Stage stage = readyToEscalate();
    stage.path.levels[1].channels = {Channel::Call, Channel::Meeting};
    QCOMPARE(stage.advice().channel, Channel::Call);
    stage.context.people[PersonId(Stage::ours(1))].phone.clear();
    QCOMPARE(stage.advice().channel, Channel::Meeting);
    stage.path.levels[1].channels = {Channel::Mail, Channel::Chat};
    QCOMPARE(stage.advice().channel, Channel::Meeting);
}

void RecipientsTest::warnsOfManyHandsAndOfLeaderLoad()
{
    Stage stage = readyToEscalate();
    QVERIFY(stage.advice().warnings.isEmpty());
    stage.context.recentEscalations.insert(PersonId(Stage::ours(1)), 3);
    QVERIFY(!hasWarning(stage.advice(), WarningId::LeaderLoad)); // this one is the fourth, and four are allowed
    stage.context.recentEscalations.insert(PersonId(Stage::ours(1)), 4);
    QVERIFY(hasWarning(stage.advice(), WarningId::LeaderLoad));
    stage.issue.needBy = {};
    QVERIFY(hasWarning(stage.advice(), WarningId::NoNeedBy));
    stage.issue.severityOverride = Severity::S3;
    QVERIFY(!hasWarning(stage.advice(), WarningId::NoNeedBy));
    stage.log[0].with = Stage::ids({Stage::theirs(0), Stage::theirsDeputy(0)});
    QVERIFY(hasWarning(stage.advice(), WarningId::TooManyHands));
    stage.log[0].with = Stage::ids({Stage::theirs(0), Stage::ours(2)}); // somebody above on copy
    QVERIFY(hasWarning(stage.advice(), WarningId::TooManyHands));
    stage.log[0].with = Stage::ids({Stage::theirs(0), Stage::kOwner});
    QVERIFY(!hasWarning(stage.advice(), WarningId::TooManyHands));
}

void RecipientsTest::announcedEscalationsStayUntilDoneOrWithdrawn()
{
    Stage stage = readyToEscalate();
    stage.enter(ContactKind::Announcement, "2026-10-13T09:00:00Z", 0, {Stage::theirs(0)}).announcedFor = Stage::at("2026-10-16T09:00:00Z");
    QVERIFY(hasWarning(stage.advice(), WarningId::PromiseAnnounced));
    QVERIFY(hasReason(stage.advice(), reasons::kAnnouncedFor));
    QCOMPARE(stage.advice().nextCheckpoint, Stage::at("2026-10-16T09:00:00Z"));
    Stage withdrawn = stage;
    const domain::ContactId announced = withdrawn.log.at(2).id;
    withdrawn.enter(ContactKind::AnnouncementWithdrawn, "2026-10-13T10:00:00Z", 0).refersTo = announced;
    QVERIFY(!hasWarning(withdrawn.advice(), WarningId::PromiseAnnounced));
    stage.ask("2026-10-14T09:00:00Z", 1, {Stage::ours(1)});
    QVERIFY(!hasWarning(stage.advice(), WarningId::PromiseAnnounced));
}

void RecipientsTest::steppingDownAndWithdrawing()
{
    Stage stage = readyToEscalate();
    QCOMPARE(domain::currentLevel(stage.log), 0);
    stage.ask("2026-10-12T12:00:00Z", 1, {Stage::ours(1)});
    stage.ask("2026-10-12T13:00:00Z", 2, {Stage::ours(2)});
    QCOMPARE(domain::currentLevel(stage.log), 2);
    stage.enter(ContactKind::StepDown, "2026-10-12T14:00:00Z", 2);
    QCOMPARE(domain::currentLevel(stage.log), 1);
    QCOMPARE(stage.advice().level, 1);
    const domain::ContactId withdrawn = stage.log.at(2).id;
    stage.enter(ContactKind::Withdrawal, "2026-10-12T15:00:00Z", 1).refersTo = withdrawn;
    QCOMPARE(domain::currentLevel(stage.log), 0);
    QCOMPARE(stage.advice().nextLevel, 1);
}

void RecipientsTest::theRunwayIsCountedDownFromTheNeedBy()
{
    Stage stage = readyToEscalate();
    stage.issue.needBy = Stage::at("2026-10-28T12:00:00Z"); // Wednesday
    const Advice advice = stage.advice();
    QCOMPARE(advice.windows.size(), 3);
    QCOMPARE(advice.windows[2].latest, Stage::at("2026-10-26T12:00:00Z"));
    QCOMPARE(advice.windows[1].latest, Stage::at("2026-10-22T12:00:00Z"));
    QCOMPARE(advice.windows[0].latest, Stage::at("2026-10-20T12:00:00Z"));
    QCOMPARE(advice.latest, advice.windows[0].latest);
    QCOMPARE(advice.earliest, Stage::at("2026-10-12T11:00:00Z")); // declined: the waiting is over
    QCOMPARE(advice.windows[1].earliest, Stage::at("2026-10-16T14:00:00Z")); // now + 2 d + 4 h of grace
    QCOMPARE(advice.windows[2].earliest, Stage::at("2026-10-21T10:00:00Z"));
    stage.path.levels[3].respond[size_t(Severity::S2)] = {48, Duration::Unit::Hours, true};
    stage.issue.needBy = Stage::at("2026-10-26T12:00:00Z");
    QCOMPARE(stage.advice().windows[2].latest, Stage::at("2026-10-24T12:00:00Z")); // round the clock: a Saturday
    stage.issue.needBy = {};
    QVERIFY(!stage.advice().latest.isValid());
    QVERIFY(hasReason(stage.advice(), reasons::kNeedByMissing));
}

void RecipientsTest::pausesAreTakenOutOfTheClocks()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    stage.issue.pauses = {{Stage::at("2026-10-12T10:00:00Z"), Stage::at("2026-10-13T11:00:00Z"), {}}}; // 9 working hours
    Advice advice = stage.adviceAt("2026-10-13T12:00:00Z");
    QCOMPARE(advice.acknowledgeBy, Stage::at("2026-10-13T14:00:00Z"));
    QCOMPARE(advice.respondBy, Stage::at("2026-10-15T10:00:00Z"));
    QCOMPARE(advice.solveBy, Stage::at("2026-12-22T10:00:00Z")); // Friday 18 December, 17:00, and 9 h
    stage.issue.pauses = {{Stage::at("2026-10-17T00:00:00Z"), Stage::at("2026-10-19T00:00:00Z"), {}}}; // a weekend: no working time
    QCOMPARE(stage.adviceAt("2026-10-13T12:00:00Z").respondBy, Stage::at("2026-10-13T17:00:00Z"));
    stage.issue.pauses = {{Stage::at("2026-10-12T10:00:00Z"), {}, {}}};
    QVERIFY(!stage.adviceAt("2026-10-12T09:30:00Z").respondBy.isValid());
}

void RecipientsTest::theClocksRunInTheCalendarOfWhoIsAsked()
{
    Stage stage;
    const domain::CalendarId newYork(9);
    stage.context.calendars.insert(
        newYork, std::make_shared<const domain::WorkingTime>(domain::WorkingCalendar::officeHours("America/New_York")));
    stage.context.organisations[domain::OrganisationId(2)].calendar = newYork;
    stage.ask("2026-10-30T15:00:00Z", 0, {Stage::theirs(0)}); // Friday 11:00 there; the clocks go back on Sunday
    const Advice advice = stage.adviceAt("2026-10-30T15:00:00Z");
    QCOMPARE(advice.respondBy, Stage::at("2026-11-03T16:00:00Z")); // Tuesday 11:00 there
    stage.enter(ContactKind::Acknowledged, "2026-10-30T15:10:00Z", 0);
    stage.remind("2026-11-03T16:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.adviceAt("2026-11-03T16:00:00Z").respondBy, Stage::at("2026-11-03T20:00:00Z"));
}
