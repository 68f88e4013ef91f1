#include "escalation/clockrulestest.h"

#include "escalation/stage.h"

#include "domain/escalation/reasonids.h"

#include <QTest>

#include <algorithm>

using domain::Advice;
using domain::AnswerOutcome;
using domain::ContactKind;
using domain::Duration;
using domain::Fact;
using domain::IssueStatus;
using domain::PersonId;
using domain::Severity;
using domain::Verdict;
namespace rules = domain::rules;
namespace reasons = domain::reasons;

void ClockRulesTest::waitUntilAcknowledged()
{
    const Stage stage = Stage::asked();
    const Advice advice = stage.adviceAt("2026-10-12T12:59:59Z");
    QCOMPARE(advice.rule, rules::kWait);
    QCOMPARE(advice.until, Stage::at("2026-10-12T13:00:00Z"));
    QCOMPARE(advice.acknowledgeBy, Stage::at("2026-10-12T13:00:00Z"));
    QCOMPARE(advice.respondBy, Stage::at("2026-10-13T17:00:00Z"));
    QCOMPARE(advice.solveBy, stage.issue.needBy);
    QCOMPARE(advice.nextCheckpoint, Stage::at("2026-10-12T13:00:00Z"));
    QVERIFY(hasReason(advice, reasons::kWaitAcknowledge));
    QCOMPARE(stage.adviceAt("2026-10-12T13:00:00Z").rule, rules::kRemind);
}

void ClockRulesTest::waitUntilAnswered()
{
    Stage stage = Stage::asked();
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 0);
    const Advice advice = stage.adviceAt("2026-10-13T16:59:59Z");
    QCOMPARE(advice.rule, rules::kWait);
    QCOMPARE(advice.until, Stage::at("2026-10-13T17:00:00Z"));
    QCOMPARE(stage.adviceAt("2026-10-13T17:00:00Z").rule, rules::kRemind);
    // The level's own primary's calendar counts from level 1 on; at level 0 it is the person's.
    stage.context.calendars.insert(domain::CalendarId(9), std::make_shared<const domain::WorkingTime>(
                                                              domain::WorkingCalendar::officeHours("America/New_York")));
    stage.context.people[PersonId(Stage::theirs(0))].calendar = domain::CalendarId(9);
    QCOMPARE(stage.adviceAt("2026-10-13T10:00:00Z").respondBy, Stage::at("2026-10-13T21:00:00Z"));
}

void ClockRulesTest::waitForAPromise()
{
    Stage stage = Stage::asked();
    stage.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-16T12:00:00Z");
    const Advice advice = stage.adviceAt("2026-10-16T11:59:59Z");
    QCOMPARE(advice.rule, rules::kWait);
    QCOMPARE(advice.until, Stage::at("2026-10-16T12:00:00Z"));
    QCOMPARE(advice.solveBy, Stage::at("2026-10-16T12:00:00Z"));
    const Advice broken = stage.adviceAt("2026-10-16T12:00:00Z");
    QCOMPARE(broken.rule, rules::kRemind); // as a respond-by that has passed
    QVERIFY(hasReason(broken, reasons::kPromiseBroken));
    stage.remind("2026-10-16T12:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.adviceAt("2026-10-16T15:59:59Z").rule, rules::kWait);
    QVERIFY(stage.adviceAt("2026-10-16T16:00:00Z").rule != rules::kWait);
}

void ClockRulesTest::waitEndsAtTheLatestMoment()
{
    Stage stage = Stage::asked();
    stage.enter(ContactKind::Acknowledged, "2026-10-12T09:30:00Z", 0);
    stage.path.levels[1].facts = {Fact::Options};
    stage.issue.needBy = Stage::at("2026-10-20T12:00:00Z"); // minus 2 d, 2 d, 2 d: latest(1) is Monday 12:00
    Advice advice = stage.adviceAt("2026-10-12T11:59:59Z");
    QCOMPARE(advice.rule, rules::kWait);
    QCOMPARE(advice.until, Stage::at("2026-10-12T12:00:00Z"));
    QVERIFY(hasReason(advice, reasons::kWaitLatest));
    advice = stage.adviceAt("2026-10-12T12:00:00Z"); // no reminder, no heads-up, no preparing any more
    QCOMPARE(advice.rule, rules::kEscalate);
    QVERIFY(hasReason(advice, reasons::kLatestPassed));
    QVERIFY(hasWarning(advice, domain::WarningId::ShortRunway));
    QCOMPARE(advice.missing, QVector<Fact>{Fact::Options});
}

void ClockRulesTest::awarenessStartsNoClock()
{
    Stage stage = Stage::asked();
    stage.issue.ask.kind = domain::AskKind::Awareness;
    stage.remind("2026-10-13T17:00:00Z", 0, {Stage::theirs(0)});
    stage.enter(ContactKind::HeadsUp, "2026-10-14T13:00:00Z", 0, {Stage::theirs(0)});
    Advice advice = stage.adviceAt("2026-10-15T13:00:00Z");
    QCOMPARE(advice.verdict, Verdict::Escalate);
    QCOMPARE(advice.templateKey, domain::templates::kForInformation);
    QVERIFY(!advice.respondBy.isValid() && !advice.acknowledgeBy.isValid());
    stage.enter(ContactKind::Escalation, "2026-10-15T13:00:00Z", 1, {Stage::ours(1)});
    QCOMPARE(domain::currentLevel(stage.log), 1);
    advice = stage.adviceAt("2026-10-30T13:00:00Z");
    QCOMPARE(advice.verdict, Verdict::Wait);
    QVERIFY(!advice.until.isValid());
    QVERIFY(hasReason(advice, reasons::kWaitInformed));
}

void ClockRulesTest::remindOnceForTheMissingAcknowledgement()
{
    Stage stage = Stage::asked();
    Advice advice = stage.adviceAt("2026-10-12T14:00:00Z");
    QCOMPARE(advice.verdict, Verdict::SendReminder);
    QCOMPARE(advice.nextLevel, 0);
    QCOMPARE(words(advice.theirs), QString::number(Stage::theirs(0)));
    QVERIFY(advice.ours.isEmpty()); // only who was asked is reminded
    QCOMPARE(advice.templateKey, domain::templates::kGentleReminder);
    QVERIFY(hasReason(advice, reasons::kNotAcknowledged));
    stage.remind("2026-10-12T14:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.adviceAt("2026-10-12T14:00:00Z").rule, rules::kWait); // again, until respond-by
    QCOMPARE(stage.adviceAt("2026-10-13T16:59:59Z").rule, rules::kWait);
    QVERIFY(stage.adviceAt("2026-10-13T17:00:00Z").rule != rules::kRemind); // it counted among the reminders
    stage.path.policies[size_t(Severity::S2)].reminders = 2;
    QCOMPARE(stage.adviceAt("2026-10-13T17:00:00Z").templateKey, domain::templates::kFormalReminder);
}

void ClockRulesTest::remindWhenTheAnswerIsDue()
{
    Stage stage = Stage::asked();
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 0);
    Advice advice = stage.adviceAt("2026-10-14T10:00:00Z");
    QCOMPARE(advice.verdict, Verdict::SendReminder);
    QCOMPARE(advice.respondBy, Stage::at("2026-10-14T14:00:00Z")); // the grace
    stage.remind("2026-10-14T10:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.adviceAt("2026-10-14T13:59:59Z").rule, rules::kWait);
    QCOMPARE(stage.adviceAt("2026-10-14T14:00:00Z").rule, rules::kHeadsUp);
    QCOMPARE(stage.adviceAt("2026-10-14T14:00:00Z").earliest, Stage::at("2026-10-14T14:00:00Z"));
}

void ClockRulesTest::remindersAreNotForWhatIsJointOrAnswered()
{
    Stage stage = Stage::asked();
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 0);
    stage.issue.joint = true;
    const Advice advice = stage.adviceAt("2026-10-14T10:00:00Z");
    QCOMPARE(advice.verdict, Verdict::Escalate); // no reminder, no heads-up
    QVERIFY(hasReason(advice, reasons::kJointlyAgreed));
    stage.issue.joint = false;
    stage.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Declined);
    const Advice declined = stage.adviceAt("2026-10-12T11:00:00Z");
    QCOMPARE(declined.rule, rules::kHeadsUp);
    QCOMPARE(declined.earliest, Stage::at("2026-10-12T11:00:00Z"));
    stage.log.last().outcome = AnswerOutcome::Information;
    QCOMPARE(stage.adviceAt("2026-10-12T11:00:00Z").rule, rules::kHeadsUp);
}

void ClockRulesTest::everyday()
{
    Stage stage = Stage::reminded();
    stage.issue.severityOverride = Severity::S4;
    stage.issue.needBy = Stage::at("2026-10-28T17:00:00Z"); // minus three times 2 d: latest(1) is 21 October 9:00
    QCOMPARE(stage.adviceAt("2026-10-14T12:59:59Z").rule, rules::kWait); // yields
    const Advice advice = stage.adviceAt("2026-10-21T08:59:59Z");
    QCOMPARE(advice.verdict, Verdict::HandleInTeam);
    QCOMPARE(advice.until, Stage::at("2026-10-21T09:00:00Z"));
    QCOMPARE(stage.adviceAt("2026-10-21T09:00:00Z").verdict, Verdict::Escalate);
    stage.issue.needBy = {};
    QCOMPARE(stage.adviceAt("2030-10-21T09:00:00Z").verdict, Verdict::HandleInTeam); // the latest moment never comes
}

// A12: the pick of an entry without escalation gives Handle, with nothing tried yet; what cannot wait goes before it.
void ClockRulesTest::pickedAsNoEscalation()
{
    Stage stage;
    stage.issue.needBy = Stage::at("2026-10-28T17:00:00Z");
    QCOMPARE(stage.adviceAt("2026-10-14T12:00:00Z").rule, rules::kOwnEffort);
    stage.issue.situation = QStringLiteral("A colleague is late");
    stage.issue.everyday = true;
    const Advice advice = stage.adviceAt("2026-10-14T12:00:00Z");
    QCOMPARE(advice.verdict, Verdict::HandleInTeam);
    QCOMPARE(advice.rule, rules::kEveryday);
    QCOMPARE(advice.reasons.constFirst().id, reasons::kEverydaySituation);
    QCOMPARE(advice.reasons.constFirst().texts, QStringList{stage.issue.situation});
    QVERIFY(!hasReason(advice, reasons::kNothingTried));
    const base::Instant until = advice.until;
    QVERIFY(until.isValid() && advice.nextCheckpoint == until);
    stage.now = until.plusMs(-1);
    QCOMPARE(stage.advice().verdict, Verdict::HandleInTeam);
    stage.now = until;
    QCOMPARE(stage.advice().rule, rules::kOwnEffort); // no time left: whoever can solve it is asked
    stage.now = until.plusMs(-1);
    stage.issue.worsening = true;
    stage.issue.severityOverride = Severity::S2;
    QCOMPARE(stage.advice().rule, rules::kImmediate);
}

void ClockRulesTest::headsUp()
{
    Stage stage = Stage::reminded();
    Advice advice = stage.adviceAt("2026-10-14T13:00:00Z");
    QCOMPARE(advice.verdict, Verdict::GiveHeadsUp);
    QCOMPARE(advice.nextLevel, 1);
    QCOMPARE(words(advice.theirs), QString::number(Stage::theirs(0)));
    QVERIFY(advice.ours.isEmpty());
    stage.enter(ContactKind::HeadsUp, "2026-10-14T13:00:00Z", 0, {Stage::theirs(0)});
    advice = stage.adviceAt("2026-10-15T12:59:59Z");
    QCOMPARE(advice.verdict, Verdict::Wait);
    QCOMPARE(advice.rule, rules::kHeadsUp);
    QCOMPARE(advice.until, Stage::at("2026-10-15T13:00:00Z"));
    QCOMPARE(stage.adviceAt("2026-10-15T13:00:00Z").verdict, Verdict::Escalate);
    stage.log.removeLast();
    stage.path.policies[size_t(Severity::S2)].headsUp = Duration::days(0);
    QCOMPARE(stage.adviceAt("2026-10-14T13:00:00Z").verdict, Verdict::Escalate);
}

void ClockRulesTest::headsUpOnlyToWhomTheNextLevelStandsAbove()
{
    Stage stage;
    stage.path.kind = domain::PathKind::Hierarchical;
    for (domain::Level &level : stage.path.levels)
        level.theirs = {};
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::oursDeputy(0)});
    stage.remind("2026-10-13T17:00:00Z", 0, {Stage::oursDeputy(0)});
    QCOMPARE(stage.adviceAt("2026-10-14T13:00:00Z").verdict, Verdict::Escalate);
    stage.context.people[PersonId(Stage::oursDeputy(0))].reportsTo = PersonId(80);
    stage.context.people[PersonId(80)].reportsTo = PersonId(Stage::ours(1));
    const Advice advice = stage.adviceAt("2026-10-14T13:00:00Z");
    QCOMPARE(advice.verdict, Verdict::GiveHeadsUp);
    QCOMPARE(words(advice.ours), QString::number(Stage::oursDeputy(0)));
}

void ClockRulesTest::prepare()
{
    Stage stage = Stage::reminded();
    stage.path.levels[1].facts = {Fact::BusinessImpact, Fact::Tried, Fact::CostPerDay, Fact::Recommendation};
    const auto timesAsked = [](const Advice &advice) {
        return std::count_if(advice.reasons.begin(), advice.reasons.end(), [](const domain::Reason &each) { return each.id == reasons::kAskedNoAnswer; });
    };
    const Advice before = stage.adviceAt("2026-10-14T13:00:00Z");
    QCOMPARE(before.rule, rules::kHeadsUp); // yields
    QCOMPARE(timesAsked(before), 1);        // told with the verdict, not again with what is to be prepared
    stage.enter(ContactKind::HeadsUp, "2026-10-14T13:00:00Z", 0, {Stage::theirs(0)});
    const Advice advice = stage.adviceAt("2026-10-15T13:00:00Z");
    QCOMPARE(advice.verdict, Verdict::PrepareFacts);
    QCOMPARE(advice.reasons[0].id, reasons::kFactsMissing);
    QCOMPARE(advice.reasons[1].id, reasons::kAskedNoAnswer); // why the waiting is over
    QCOMPARE(timesAsked(advice), 1);
    QCOMPARE(advice.missing, (QVector<Fact>{Fact::CostPerDay, Fact::Recommendation}));
    stage.issue.costPerDay = {480'000, {}};
    stage.issue.options = {{.title = QStringLiteral("A"), .recommended = true}};
    QCOMPARE(stage.adviceAt("2026-10-15T13:00:00Z").verdict, Verdict::Escalate);
}

void ClockRulesTest::exhausted()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3), Stage::theirs(3)});
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 3);
    QCOMPARE(stage.adviceAt("2026-10-13T16:59:59Z").verdict, Verdict::Wait);
    QCOMPARE(stage.adviceAt("2026-10-13T17:00:00Z").verdict, Verdict::SendReminder); // yields
    stage.remind("2026-10-13T17:00:00Z", 3, {Stage::ours(3), Stage::theirs(3)});
    const Advice advice = stage.adviceAt("2026-10-14T13:00:00Z");
    QCOMPARE(advice.verdict, Verdict::EscalationFailed);
    QCOMPARE(advice.lastResorts, stage.path.lastResorts);
    QVERIFY(hasReason(advice, reasons::kNoLevelLeft));
    stage.issue.needBy = Stage::at("2026-10-14T12:00:00Z"); // above the top level the latest moment is the need-by, and no level's
    const Advice late = stage.adviceAt("2026-10-14T13:00:00Z");
    const auto passed = std::find_if(late.reasons.begin(), late.reasons.end(), [](const domain::Reason &reason) { return reason.id == reasons::kLatestPassed; });
    QVERIFY(passed != late.reasons.end());
    QCOMPARE(passed->instants, QVector<base::Instant>{stage.issue.needBy});
    QVERIFY(passed->numbers.isEmpty());
    stage.issue.needBy = {};
    stage.log[0].level = stage.log[1].level = stage.log[2].level = 2;
    QVERIFY(stage.adviceAt("2026-10-14T13:00:00Z").verdict != Verdict::EscalationFailed);
}

void ClockRulesTest::escalate()
{
    Stage stage = Stage::reminded();
    stage.enter(ContactKind::HeadsUp, "2026-10-14T13:00:00Z", 0, {Stage::theirs(0)});
    const Advice advice = stage.adviceAt("2026-10-15T13:00:00Z");
    QCOMPARE(advice.verdict, Verdict::Escalate);
    QCOMPARE(advice.level, 0);
    QCOMPARE(advice.nextLevel, 1);
    QCOMPARE(words(advice.ours), QString::number(Stage::ours(1)));
    QCOMPARE(words(advice.theirs), QString::number(Stage::theirs(1)));
    QCOMPARE(advice.respondBy, Stage::at("2026-10-19T13:00:00Z"));
    QVERIFY(hasReason(advice, reasons::kAskedNoAnswer));
    QVERIFY(hasReason(advice, reasons::kHeadsUpOver));
    QCOMPARE(advice.templateKey, domain::templates::kEscalation);
    QCOMPARE(advice.windows.size(), 3);
}
