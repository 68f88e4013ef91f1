#include "rulestest.h"

#include "stage.h"

#include "domain/escalation/reasonids.h"

#include <QTest>

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

namespace {

// Asked at level 0 on Monday 12 October, 9:00: acknowledge-by Monday 13:00, respond-by Tuesday 17:00, grace 4 h.
Stage askedOnMonday()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    return stage;
}

// All waiting and reminding at level 0 is used up on Wednesday 13:00, the heads-up too on Thursday 13:00.
Stage silentAtLevelZero()
{
    Stage stage = askedOnMonday();
    stage.remind("2026-10-13T17:00:00Z", 0, {Stage::theirs(0)});
    return stage;
}

void resolve(Stage &stage)
{
    stage.issue.status = IssueStatus::Resolved;
    stage.issue.resolvedAt = Stage::at("2026-10-14T09:00:00Z");
}

}

void RulesTest::closeLoop()
{
    Stage stage = askedOnMonday();
    stage.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1), Stage::theirs(1), Stage::kOwner});
    QVERIFY(stage.advice().verdict != Verdict::CloseLoop);
    resolve(stage);
    Advice advice = stage.advice();
    QCOMPARE(advice.verdict, Verdict::CloseLoop);
    QCOMPARE(advice.rule, rules::kCloseLoop);
    QCOMPARE(advice.tell, Stage::ids({Stage::kOriginator, Stage::ours(1), Stage::theirs(1)})); // the owner apart
    QCOMPARE(advice.templateKey, domain::templates::kOutcome);
    QVERIFY(!advice.nextCheckpoint.isValid());
    stage.enter(ContactKind::Feedback, "2026-10-14T08:00:00Z", 1, {Stage::kOriginator}); // before it was resolved: not the outcome
    stage.enter(ContactKind::Feedback, "2026-10-14T09:30:00Z", 1, {Stage::kOriginator, Stage::ours(1)});
    QCOMPARE(stage.advice().tell, Stage::ids({Stage::theirs(1)}));
    stage.enter(ContactKind::Feedback, "2026-10-14T09:40:00Z", 1, {Stage::theirs(1)});
    QVERIFY(stage.advice().verdict != Verdict::CloseLoop);
}

void RulesTest::review()
{
    Stage stage = askedOnMonday();
    resolve(stage);
    stage.enter(ContactKind::Feedback, "2026-10-14T09:30:00Z", 0, {Stage::kOriginator, Stage::ours(1)});
    QCOMPARE(stage.advice().verdict, Verdict::Nothing); // never escalated
    stage.log.clear();
    stage.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    QCOMPARE(stage.advice().verdict, Verdict::CloseLoop); // yields
    stage.enter(ContactKind::Feedback, "2026-10-14T09:30:00Z", 0, {Stage::kOriginator, Stage::ours(1)});
    QCOMPARE(stage.advice().rule, rules::kReview);
    stage.issue.reviewed = true;
    QCOMPARE(stage.advice().rule, rules::kDone);
}

void RulesTest::done()
{
    Stage stage;
    QVERIFY(stage.advice().verdict != Verdict::Nothing);
    for (const IssueStatus status : {IssueStatus::Closed, IssueStatus::Cancelled}) {
        stage.issue.status = status;
        stage.issue.severityOverride = Severity::S1;
        const Advice advice = stage.advice();
        QCOMPARE(advice.verdict, Verdict::Nothing);
        QVERIFY(!advice.nextCheckpoint.isValid());
        QVERIFY(advice.ours.isEmpty() && advice.windows.isEmpty() && advice.warnings.isEmpty());
    }
    QVERIFY(hasReason(stage.advice(), reasons::kCancelled));
}

void RulesTest::aSolvedAnswerFiresNothingMoreAndAReopenedIssueStartsAnew()
{
    Stage stage = askedOnMonday();
    stage.answer("2026-10-13T10:00:00Z", 0, AnswerOutcome::Solved);
    QCOMPARE(stage.advice().verdict, Verdict::CloseLoop);
    stage.enter(ContactKind::Feedback, "2026-10-13T11:00:00Z", 0, {Stage::kOriginator});
    QCOMPARE(stage.advice().verdict, Verdict::Nothing);
    QCOMPARE(stage.adviceAt("2027-10-14T10:00:00Z").verdict, Verdict::Nothing);
    stage.ask("2026-10-14T09:00:00Z", 0, {Stage::theirs(0)}); // asked again: not solved after all
    QCOMPARE(stage.advice().verdict, Verdict::Wait);
    Stage reopened = silentAtLevelZero();
    reopened.issue.resolvedAt = Stage::at("2026-10-14T09:00:00Z");
    QCOMPARE(reopened.advice().verdict, Verdict::ContactDirectly);
}

void RulesTest::confidential()
{
    Stage stage;
    stage.issue.severityOverride = Severity::S1;
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow);
    stage.issue.implicated = Stage::ids({Stage::ours(2), Stage::oursDeputy(2), Stage::ours(3)});
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow); // the deputy of level 3 is left
    stage.issue.implicated.append(PersonId(Stage::oursDeputy(3)));
    QCOMPARE(stage.advice().rule, rules::kConfidential);
    Stage byPath;
    byPath.path.kind = domain::PathKind::Confidential;
    QCOMPARE(byPath.advice().verdict, Verdict::UseConfidentialRoute);
    QCOMPARE(words(byPath.advice().ours), QString::number(Stage::ours(1)));
    byPath.issue.status = IssueStatus::Closed;
    QCOMPARE(byPath.advice().verdict, Verdict::Nothing); // yields
}

void RulesTest::confidentialNamesNobodyElse()
{
    Stage stage = silentAtLevelZero();
    domain::EscalationPath route;
    route.kind = domain::PathKind::Confidential;
    route.categories = {QStringLiteral("conduct")};
    domain::Level level;
    route.levels.append(level);
    level.ours.primary = PersonId(90);
    route.levels.append(level);
    route.policies = domain::EscalationPath::standardPolicies();
    stage.context.confidentialPaths = {route};
    stage.issue.category = QStringLiteral("conduct");
    const Advice advice = stage.advice();
    QCOMPARE(advice.verdict, Verdict::UseConfidentialRoute);
    QCOMPARE(words(advice.ours), QStringLiteral("90"));
    QVERIFY(advice.theirs.isEmpty() && advice.tell.isEmpty() && advice.warnings.isEmpty() && advice.windows.isEmpty());
    QCOMPARE(advice.reasons.size(), 1);
    QVERIFY(advice.reasons.constFirst().people.isEmpty());
}

void RulesTest::immediate()
{
    Stage stage;
    stage.issue.businessImpact.clear();
    QVERIFY(stage.advice().verdict != Verdict::EscalateNow);
    stage.issue.severityOverride = Severity::S1;
    stage.path.levels[2].facts = {Fact::Options, Fact::Ask};
    stage.issue.pauses = {{stage.now, {}, QStringLiteral("waiting")}};
    const Advice advice = stage.advice();
    QCOMPARE(advice.verdict, Verdict::EscalateNow);
    QCOMPARE(advice.nextLevel, 2);
    QCOMPARE(words(advice.ours), QString::number(Stage::ours(2)));
    QCOMPARE(words(advice.theirs), QString::number(Stage::theirs(2)));
    QCOMPARE(advice.missing, QVector<Fact>{Fact::BusinessImpact}); // title and impact alone
    QVERIFY(ruleWords(advice).startsWith(QStringLiteral("immediate paused own-effort")));
    stage.path.levels[2].channels = {domain::Channel::Chat, domain::Channel::Letter, domain::Channel::Mail, domain::Channel::Call};
    QCOMPARE(stage.advice().channel, domain::Channel::Call);
    stage.issue.implicated = Stage::ids({Stage::ours(2), Stage::oursDeputy(2), Stage::ours(3), Stage::oursDeputy(3)});
    QCOMPARE(stage.advice().verdict, Verdict::UseConfidentialRoute); // yields
}

void RulesTest::immediateFromTheStartLevelOn()
{
    Stage stage;
    stage.issue.severityOverride = Severity::S1;
    stage.ask("2026-10-14T09:30:00Z", 1, {Stage::ours(1)}); // below the start level: two levels up all the same
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow);
    QCOMPARE(stage.advice().nextLevel, 2);
    stage.ask("2026-10-14T09:40:00Z", 2, {Stage::ours(2)});
    QCOMPARE(stage.advice().verdict, Verdict::Wait);
    stage.answer("2026-10-14T09:50:00Z", 2, AnswerOutcome::Declined);
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow);
    QCOMPARE(stage.advice().nextLevel, 3);
    stage.ask("2026-10-14T09:55:00Z", 3, {Stage::ours(3)});
    stage.answer("2026-10-14T09:58:00Z", 3, AnswerOutcome::Declined);
    QCOMPARE(stage.advice().verdict, Verdict::EscalationFailed);
}

void RulesTest::worsening()
{
    Stage stage;
    stage.issue.worsening = true;
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow);
    QCOMPARE(stage.advice().nextLevel, 1);
    QVERIFY(hasReason(stage.advice(), reasons::kWorsening));
    stage.issue.severityOverride = Severity::S3;
    QCOMPARE(stage.advice().verdict, Verdict::ContactDirectly);
}

void RulesTest::paused()
{
    Stage stage;
    stage.issue.pauses = {{Stage::at("2026-10-13T09:00:00Z"), Stage::at("2026-10-14T11:00:00Z"), QStringLiteral("test bench")},
                          {Stage::at("2026-10-14T11:00:00Z"), Stage::at("2026-10-15T11:00:00Z"), QStringLiteral("goes on")}};
    const Advice advice = stage.advice();
    QCOMPARE(advice.verdict, Verdict::Wait);
    QCOMPARE(advice.rule, rules::kPaused);
    QCOMPARE(advice.until, Stage::at("2026-10-15T11:00:00Z"));
    QCOMPARE(advice.nextCheckpoint, Stage::at("2026-10-15T11:00:00Z"));
    QCOMPARE(stage.adviceAt("2026-10-15T11:00:00Z").verdict, Verdict::ContactDirectly); // the end is not covered
    QCOMPARE(stage.adviceAt("2026-10-13T08:59:59Z").verdict, Verdict::ContactDirectly);
    stage.issue.pauses[1].to = {};
    QVERIFY(!stage.advice().until.isValid());
    QVERIFY(hasReason(stage.advice(), reasons::kPausedOpen));
    stage.issue.worsening = true;
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow); // yields
}

void RulesTest::ownEffort()
{
    Stage stage;
    Advice advice = stage.advice();
    QCOMPARE(advice.verdict, Verdict::ContactDirectly);
    QCOMPARE(words(advice.ours), QString::number(Stage::kOwner));
    QCOMPARE(words(advice.theirs), QString::number(Stage::theirs(0)));
    QVERIFY(!advice.earliest.isValid()); // not before a first contact
    stage.enter(ContactKind::Attempt, "2026-10-14T09:00:00Z", 0, {Stage::kOriginator});
    QCOMPARE(stage.advice().verdict, Verdict::ContactDirectly); // not somebody who can solve it
    stage.enter(ContactKind::Attempt, "2026-10-14T09:10:00Z", 0, {Stage::theirs(0)});
    QVERIFY(stage.advice().verdict != Verdict::ContactDirectly);
    const domain::ContactId withdrawn = stage.log[1].id;
    stage.enter(ContactKind::Withdrawal, "2026-10-14T09:20:00Z", 0).refersTo = withdrawn;
    QCOMPARE(stage.advice().verdict, Verdict::ContactDirectly);
    stage.ask("2026-10-14T09:30:00Z", 1, {Stage::ours(1)});
    QVERIFY(stage.advice().verdict != Verdict::ContactDirectly); // L is no longer 0
}

void RulesTest::beyondMyAuthorityCountsAsOwnEffort()
{
    Stage stage;
    stage.path.policies.fill({1, 1, 25, Duration::days(0)});
    stage.context.project.authorityMoney = {10'000, {}};
    stage.issue.ask.money = {10'000, {}};
    QCOMPARE(stage.advice().verdict, Verdict::ContactDirectly);
    stage.issue.ask.money.cents = 10'001;
    QCOMPARE(stage.advice().verdict, Verdict::Escalate);
    QVERIFY(hasReason(stage.advice(), reasons::kBeyondMoney));
    stage.issue.ask.money = {};
    stage.context.project.authorityDays = 5;
    stage.issue.ask.days = 5;
    QCOMPARE(stage.advice().verdict, Verdict::ContactDirectly);
    stage.issue.ask.days = 6;
    QCOMPARE(stage.advice().verdict, Verdict::Escalate);
    QVERIFY(hasReason(stage.advice(), reasons::kBeyondDays));
}

void RulesTest::waitUntilAcknowledged()
{
    const Stage stage = askedOnMonday();
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

void RulesTest::waitUntilAnswered()
{
    Stage stage = askedOnMonday();
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

void RulesTest::waitForAPromise()
{
    Stage stage = askedOnMonday();
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

void RulesTest::waitEndsAtTheLatestMoment()
{
    Stage stage = askedOnMonday();
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

void RulesTest::awarenessStartsNoClock()
{
    Stage stage = askedOnMonday();
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

void RulesTest::remindOnceForTheMissingAcknowledgement()
{
    Stage stage = askedOnMonday();
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

void RulesTest::remindWhenTheAnswerIsDue()
{
    Stage stage = askedOnMonday();
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 0);
    Advice advice = stage.adviceAt("2026-10-14T10:00:00Z");
    QCOMPARE(advice.verdict, Verdict::SendReminder);
    QCOMPARE(advice.respondBy, Stage::at("2026-10-14T14:00:00Z")); // the grace
    stage.remind("2026-10-14T10:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.adviceAt("2026-10-14T13:59:59Z").rule, rules::kWait);
    QCOMPARE(stage.adviceAt("2026-10-14T14:00:00Z").rule, rules::kHeadsUp);
    QCOMPARE(stage.adviceAt("2026-10-14T14:00:00Z").earliest, Stage::at("2026-10-14T14:00:00Z"));
}

void RulesTest::remindersAreNotForWhatIsJointOrAnswered()
{
    Stage stage = askedOnMonday();
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

void RulesTest::everyday()
{
    Stage stage = silentAtLevelZero();
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

void RulesTest::headsUp()
{
    Stage stage = silentAtLevelZero();
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

void RulesTest::headsUpOnlyToWhomTheNextLevelStandsAbove()
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

void RulesTest::prepare()
{
    Stage stage = silentAtLevelZero();
    stage.path.levels[1].facts = {Fact::BusinessImpact, Fact::Tried, Fact::CostPerDay, Fact::Recommendation};
    QCOMPARE(stage.adviceAt("2026-10-14T13:00:00Z").rule, rules::kHeadsUp); // yields
    stage.enter(ContactKind::HeadsUp, "2026-10-14T13:00:00Z", 0, {Stage::theirs(0)});
    const Advice advice = stage.adviceAt("2026-10-15T13:00:00Z");
    QCOMPARE(advice.verdict, Verdict::PrepareFacts);
    QCOMPARE(advice.missing, (QVector<Fact>{Fact::CostPerDay, Fact::Recommendation}));
    stage.issue.costPerDay = {480'000, {}};
    stage.issue.options = {{.title = QStringLiteral("A"), .recommended = true}};
    QCOMPARE(stage.adviceAt("2026-10-15T13:00:00Z").verdict, Verdict::Escalate);
}

void RulesTest::exhausted()
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
    stage.log[0].level = stage.log[1].level = stage.log[2].level = 2;
    QVERIFY(stage.adviceAt("2026-10-14T13:00:00Z").verdict != Verdict::EscalationFailed);
}

void RulesTest::escalate()
{
    Stage stage = silentAtLevelZero();
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
