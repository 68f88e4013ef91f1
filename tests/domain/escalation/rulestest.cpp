#include "escalation/rulestest.h"

#include "escalation/stage.h"

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

void resolve(Stage &stage)
{
    stage.issue.status = IssueStatus::Resolved;
    stage.issue.resolvedAt = Stage::at("2026-10-14T09:00:00Z");
}

}

void RulesTest::closeLoop()
{
    Stage stage = Stage::asked();
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
    Stage stage = Stage::asked();
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
    Stage stage = Stage::asked();
    stage.answer("2026-10-13T10:00:00Z", 0, AnswerOutcome::Solved);
    QCOMPARE(stage.advice().verdict, Verdict::CloseLoop);
    stage.enter(ContactKind::Feedback, "2026-10-13T11:00:00Z", 0, {Stage::kOriginator});
    QCOMPARE(stage.advice().verdict, Verdict::Nothing);
    QCOMPARE(stage.adviceAt("2027-10-14T10:00:00Z").verdict, Verdict::Nothing);
    stage.ask("2026-10-14T09:00:00Z", 0, {Stage::theirs(0)}); // asked again: not solved after all
    QCOMPARE(stage.advice().verdict, Verdict::Wait);
    Stage reopened = Stage::reminded();
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
    Stage stage = Stage::reminded();
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
