#include "escalation/thresholdtest.h"

#include "escalation/stage.h"

#include "domain/escalation/reasonids.h"

#include <QTest>

#include <functional>

using domain::Advice;
using domain::AnswerOutcome;
using domain::ContactKind;
using domain::Duration;
using domain::Fact;
using domain::IssueStatus;
using domain::PersonId;
using domain::Severity;
using domain::Verdict;
using Change = std::function<void(Stage &)>;


namespace {

Stage resolved()
{
    Stage stage = Stage::asked();
    stage.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    stage.issue.status = IssueStatus::Resolved;
    stage.issue.resolvedAt = Stage::at("2026-10-14T09:00:00Z");
    stage.now = Stage::at("2026-10-14T10:00:00Z");
    return stage;
}

Stage told()
{
    Stage stage = resolved();
    stage.enter(ContactKind::Feedback, "2026-10-14T09:00:00Z", 0, {Stage::kOriginator, Stage::ours(1)});
    return stage;
}

Stage at(Stage stage, const char *iso)
{
    stage.now = Stage::at(iso);
    return stage;
}

void implicateFromLevelOne(Stage &stage)
{
    for (int level = 1; level <= 3; ++level)
        stage.issue.implicated += Stage::ids({Stage::ours(level), Stage::oursDeputy(level)});
}

void add(const char *name, const Stage &stage, const char *rule, const Change &change, const char *afterwards)
{
    QTest::newRow(name) << stage << QString::fromLatin1(rule) << change << QString::fromLatin1(afterwards);
}

Change moved(const char *iso)
{
    const QByteArray moment(iso);
    return [moment](Stage &stage) { stage.now = Stage::at(moment.constData()); };
}

void addEarlyRules()
{
    add("close-loop: the last one is told", resolved(), "close-loop",
        [](Stage &s) { s.enter(ContactKind::Feedback, "2026-10-14T09:00:00Z", 0, {Stage::kOriginator, Stage::ours(1)}); }, "review");
    add("close-loop: told one minute too early", told(), "review",
        [](Stage &s) { s.log.last().at = s.log.last().at.plusMinutes(-1); }, "close-loop");
    add("review: held", told(), "review", [](Stage &s) { s.issue.reviewed = true; }, "done");
    add("review: never escalated", told(), "review", [](Stage &s) { s.log.removeAt(1); }, "done");
    add("done: open again", told(), "review", [](Stage &s) { s.issue.status = IssueStatus::Open; }, "own-effort");
    add("confidential: one is left who is not implicated", [] { Stage s = Stage::asked(); implicateFromLevelOne(s); return s; }(), "confidential",
        [](Stage &s) { s.issue.implicated.removeLast(); }, "remind");
    add("immediate: the severity", [] { Stage s = Stage::asked(); s.issue.severityOverride = Severity::S1; return s; }(), "immediate",
        [](Stage &s) { s.issue.severityOverride = Severity::S2; }, "remind");
    add("immediate: harm in progress counts to S2", [] { Stage s = Stage::asked(); s.issue.worsening = true; return s; }(), "immediate",
        [](Stage &s) { s.issue.severityOverride = Severity::S3; }, "remind");
    add("immediate: asked at the start level", [] { Stage s = Stage::asked(); s.issue.worsening = true; return s; }(), "immediate",
        [](Stage &s) { s.ask("2026-10-14T09:59:00Z", 1, {Stage::ours(1)}); }, "wait");
    add("paused: the first minute after it", [] { Stage s; s.issue.pauses = {{s.now.plusMinutes(-5), s.now.plusMinutes(1), {}}}; return s; }(),
        "paused", [](Stage &s) { s.now = s.now.plusMinutes(1); }, "own-effort");
    add("paused: the last minute before it", [] { Stage s; s.issue.pauses = {{s.now, {}, {}}}; return s; }(), "paused",
        [](Stage &s) { s.now = s.now.plusMinutes(-1); }, "own-effort");
    add("own-effort: one attempt", at(Stage(), "2026-10-12T09:00:00Z"), "own-effort",
        [](Stage &s) { s.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)}); }, "wait");
    add("own-effort: one cent more than I may", [] {
            Stage s;
            s.context.project.authorityMoney = {100, {}};
            s.issue.ask.money = {100, {}};
            return s;
        }(), "own-effort", [](Stage &s) { s.issue.ask.money.cents = 101; }, "heads-up");
    add("own-effort: one day more than I may", [] {
            Stage s;
            s.context.project.authorityDays = 3;
            s.issue.ask.days = 3;
            return s;
        }(), "own-effort", [](Stage &s) { s.issue.ask.days = 4; }, "heads-up");
    add("own-effort: a scope that I may not change", [] { Stage s; s.issue.ask.scope = true; s.context.project.authorityScope = true; return s; }(),
        "own-effort", [](Stage &s) { s.context.project.authorityScope = false; }, "heads-up");
}

void addWaitingRules()
{
    add("wait: acknowledge-by", at(Stage::asked(), "2026-10-12T12:59:00Z"), "wait", moved("2026-10-12T13:00:00Z"), "remind");
    add("wait: respond-by", [] { Stage s = at(Stage::asked(), "2026-10-13T16:59:00Z"); s.enter(ContactKind::Acknowledged, "2026-10-12T09:01:00Z", 0); return s; }(),
        "wait", moved("2026-10-13T17:00:00Z"), "remind");
    add("wait: the promised moment", [] {
            Stage s = at(Stage::asked(), "2026-10-19T11:59:00Z");
            s.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-19T12:00:00Z");
            return s;
        }(), "wait", moved("2026-10-19T12:00:00Z"), "remind");
    add("wait: latest(next)", [] {
            Stage s = at(Stage::asked(), "2026-10-12T11:59:00Z");
            s.issue.needBy = Stage::at("2026-10-20T12:00:00Z");
            return s;
        }(), "wait", moved("2026-10-12T12:00:00Z"), "escalate");
    add("remind: at latest(next) no more", [] {
            Stage s = at(Stage::asked(), "2026-10-13T17:00:00Z");
            s.issue.needBy = Stage::at("2026-10-22T10:00:00Z"); // latest(1) is Wednesday 14 October, 10:00
            return s;
        }(), "remind", moved("2026-10-14T10:00:00Z"), "escalate");
    add("remind: none is left", at(Stage::asked(), "2026-10-14T16:00:00Z"), "remind",
        [](Stage &s) { s.remind("2026-10-13T12:00:00Z", 0, {Stage::theirs(0)}); }, "heads-up");
    add("remind: both sides agreed", at(Stage::asked(), "2026-10-14T16:00:00Z"), "remind", [](Stage &s) { s.issue.joint = true; }, "escalate");
    add("remind: its grace", at(Stage::reminded(), "2026-10-14T12:59:00Z"), "wait", moved("2026-10-14T13:00:00Z"), "heads-up");
    add("everyday: latest(1)", [] {
            Stage s = at(Stage::warned(), "2026-10-21T08:59:00Z");
            s.issue.severityOverride = Severity::S4;
            s.issue.needBy = Stage::at("2026-10-28T17:00:00Z");
            return s;
        }(), "everyday", moved("2026-10-21T09:00:00Z"), "escalate");
    add("everyday: the situation that was picked", [] { Stage s = at(Stage::warned(), "2026-10-15T13:00:00Z"); s.issue.everyday = true; return s; }(),
        "everyday", [](Stage &s) { s.issue.everyday = false; }, "escalate");
    add("everyday: the severity", [] { Stage s = at(Stage::warned(), "2026-10-15T13:00:00Z"); s.issue.severityOverride = Severity::S4; return s; }(),
        "everyday", [](Stage &s) { s.issue.severityOverride = Severity::S3; }, "escalate");
}

void addLateRules()
{
    add("heads-up: its window", at(Stage::warned(), "2026-10-15T12:59:00Z"), "heads-up", moved("2026-10-15T13:00:00Z"), "escalate");
    add("heads-up: at latest(next) no more", [] {
            Stage s = at(Stage::reminded(), "2026-10-14T13:29:00Z");
            s.issue.needBy = Stage::at("2026-10-22T13:30:00Z");
            return s;
        }(), "heads-up", moved("2026-10-14T13:30:00Z"), "escalate");
    add("heads-up: S1 gets none", at(Stage::reminded(), "2026-10-14T13:00:00Z"), "heads-up",
        [](Stage &s) {
            s.context.severity.definitions[0].actImmediately = false;
            s.issue.severityOverride = Severity::S1;
            s.path.policies[0].headsUp = Duration::days(1);
        }, "escalate");
    add("heads-up: not what both sides agreed on", at(Stage::reminded(), "2026-10-14T13:00:00Z"), "heads-up",
        [](Stage &s) { s.issue.joint = true; }, "escalate");
    add("heads-up: nobody stands above", at(Stage::reminded(), "2026-10-14T13:00:00Z"), "heads-up",
        [](Stage &s) { s.path.kind = domain::PathKind::Hierarchical; }, "escalate");
    add("prepare: the last fact", [] { Stage s = at(Stage::warned(), "2026-10-15T13:00:00Z"); s.path.levels[1].facts = {Fact::CostPerDay}; return s; }(),
        "prepare", [](Stage &s) { s.issue.costPerDay.cents = 1; }, "escalate");
    add("prepare: at latest(next) no more", [] {
            Stage s = at(Stage::warned(), "2026-10-15T13:59:00Z");
            s.path.levels[1].facts = {Fact::CostPerDay};
            s.issue.needBy = Stage::at("2026-10-23T14:00:00Z");
            return s;
        }(), "prepare", moved("2026-10-15T14:00:00Z"), "escalate");
    add("exhausted: one level more", [] {
            Stage s = at(Stage::asked(), "2026-10-12T10:00:00Z");
            s.ask("2026-10-12T09:30:00Z", 2, {Stage::ours(2)});
            s.answer("2026-10-12T09:40:00Z", 2, AnswerOutcome::Declined);
            s.enter(ContactKind::HeadsUp, "2026-10-01T10:00:00Z", 2);
            s.path.levels.removeLast();
            return s;
        }(), "exhausted", [](Stage &s) { s.path.levels.append(Stage().path.levels[3]); }, "heads-up");
    add("escalate: somebody is asked meanwhile", at(Stage::warned(), "2026-10-15T13:00:00Z"), "escalate",
        [](Stage &s) { s.ask("2026-10-15T13:00:00Z", 1, {Stage::ours(1)}); }, "wait");
}

}

void ThresholdTest::aRuleHoldsUntilOneMinuteOrOneFactLater_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("afterwards");
    addEarlyRules();
    addWaitingRules();
    addLateRules();
}

void ThresholdTest::aRuleHoldsUntilOneMinuteOrOneFactLater()
{
    QFETCH(Stage, stage);
    QFETCH(QString, rule);
    QFETCH(Change, change);
    QFETCH(QString, afterwards);
    QCOMPARE(stage.advice().rule, rule);
    change(stage);
    QCOMPARE(stage.advice().rule, afterwards);
}

void ThresholdTest::aRuleYieldsToAnEarlierOne_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("afterwards");
    const Change urgent = [](Stage &s) { s.issue.worsening = true; };
    const Change paused = [](Stage &s) { s.issue.pauses = {{s.now.plusMinutes(-1), {}, {}}}; };
    add("review to close-loop", told(), "review", [](Stage &s) { s.log.last().with.removeLast(); }, "close-loop");
    add("done to close-loop", [] { Stage s = told(); s.issue.reviewed = true; return s; }(), "done", [](Stage &s) { s.log.removeLast(); }, "close-loop");
    add("confidential to done", [] { Stage s = Stage::asked(); implicateFromLevelOne(s); return s; }(), "confidential",
        [](Stage &s) { s.issue.status = IssueStatus::Cancelled; }, "done");
    add("immediate to confidential", [] { Stage s = Stage::asked(); s.issue.worsening = true; return s; }(), "immediate", implicateFromLevelOne, "confidential");
    add("paused to immediate", [&] { Stage s = Stage::asked(); paused(s); return s; }(), "paused", urgent, "immediate");
    add("own-effort to paused", Stage(), "own-effort", paused, "paused");
    add("wait to paused", at(Stage::asked(), "2026-10-12T10:00:00Z"), "wait", paused, "paused");
    add("remind to wait", at(Stage::asked(), "2026-10-14T10:00:00Z"), "remind",
        [](Stage &s) { s.remind("2026-10-14T10:00:00Z", 0, {Stage::theirs(0)}); }, "wait");
    add("everyday to remind", [] { Stage s = at(Stage::warned(), "2026-10-15T13:00:00Z"); s.issue.severityOverride = Severity::S4; return s; }(), "everyday",
        [](Stage &s) { s.path.policies[3].reminders = 2; }, "remind");
    add("own-effort to everyday", at(Stage(), "2026-10-12T10:00:00Z"), "own-effort", [](Stage &s) { s.issue.everyday = true; }, "everyday");
    add("heads-up to everyday", at(Stage::reminded(), "2026-10-14T13:00:00Z"), "heads-up", [](Stage &s) { s.issue.severityOverride = Severity::S4; }, "everyday");
    add("prepare to heads-up", [] { Stage s = at(Stage::warned(), "2026-10-15T13:00:00Z"); s.path.levels[1].facts = {Fact::Options}; return s; }(), "prepare",
        [](Stage &s) { s.log.removeLast(); }, "heads-up");
    add("exhausted to remind", [] {
            Stage s = at(Stage(), "2026-10-16T13:00:00Z");
            s.ask("2026-10-12T09:00:00Z", 3, {Stage::ours(3)});
            s.remind("2026-10-13T17:00:00Z", 3, {Stage::ours(3)});
            return s;
        }(), "exhausted", [](Stage &s) { s.path.policies[1].reminders = 2; }, "remind");
    add("escalate to prepare", at(Stage::warned(), "2026-10-15T13:00:00Z"), "escalate", [](Stage &s) { s.path.levels[1].facts = {Fact::Options}; }, "prepare");
}

void ThresholdTest::aRuleYieldsToAnEarlierOne()
{
    aRuleHoldsUntilOneMinuteOrOneFactLater();
}

void ThresholdTest::aLevelIsPassedOverByOneMinuteOnly()
{
    Stage stage = at(Stage::warned(), "2026-10-15T13:00:00Z"); // an answer would be due on Monday 19 October, 13:00
    for (const qint64 person : {Stage::ours(1), Stage::oursDeputy(1)})
        stage.makeAbsent(person, "2026-10-15T13:00:00Z", "2026-10-19T13:00:00Z");
    QCOMPARE(stage.advice().nextLevel, 1); // back when it is due
    for (auto &absences : stage.context.absences)
        absences[0].to = absences[0].to.plusMinutes(1);
    QCOMPARE(stage.advice().nextLevel, 2);
    QVERIFY(ruleWords(stage.advice()).contains(domain::rules::kSkippedUnreachable));
    for (auto &absences : stage.context.absences)
        absences[0].from = stage.now.plusMinutes(1); // not away yet
    QCOMPARE(stage.advice().nextLevel, 1);
    QCOMPARE(stage.advice().nextCheckpoint, stage.now.plusMinutes(1));
}

void ThresholdTest::sharesAreAtLeastOneWorkingHour()
{
    Stage stage = Stage::asked();
    for (domain::Level &level : stage.path.levels)
        level.respond.fill(Duration::minutes(239)); // a quarter is 59 minutes and 45 seconds
    QCOMPARE(stage.adviceAt("2026-10-12T09:10:00Z").acknowledgeBy, Stage::at("2026-10-12T10:00:00Z"));
    for (domain::Level &level : stage.path.levels)
        level.respond.fill(Duration::minutes(244));
    QCOMPARE(stage.adviceAt("2026-10-12T09:10:00Z").acknowledgeBy, Stage::at("2026-10-12T10:01:00Z"));
    stage.path.policies[1].gracePercent = 24;
    stage.remind("2026-10-12T13:04:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.adviceAt("2026-10-12T13:10:00Z").respondBy, Stage::at("2026-10-12T14:04:00Z"));
    stage.path.policies[1].gracePercent = 50;
    QCOMPARE(stage.adviceAt("2026-10-12T13:10:00Z").respondBy, Stage::at("2026-10-12T15:06:00Z"));
    for (domain::Level &level : stage.path.levels)
        level.respond.fill({12, Duration::Unit::Hours, true}); // three hours round the clock, an hour of work
    stage.log.resize(1);
    stage.log[0].at = Stage::at("2026-10-12T16:30:00Z");
    QCOMPARE(stage.adviceAt("2026-10-12T16:40:00Z").acknowledgeBy, Stage::at("2026-10-13T09:30:00Z"));
}

void ThresholdTest::theStartLevelIsWhereAnUrgentMatterGoes()
{
    Stage stage = Stage::asked();
    stage.issue.severityOverride = Severity::S1;
    stage.path.policies[0].startLevel = 3;
    stage.ask("2026-10-14T09:30:00Z", 1, {Stage::ours(1)});
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow);
    QCOMPARE(stage.advice().nextLevel, 3); // not the level above
    stage.context.severity.definitions[0].actImmediately = false;
    QCOMPARE(stage.advice().nextLevel, 2);
    stage.log.clear();
    stage.context.severity.definitions[0].actImmediately = true;
    stage.path.policies[0].startLevel = 9; // there is no such level: the top one
    QCOMPARE(stage.advice().nextLevel, 3);
}

void ThresholdTest::anAbsenceWithoutAGapIsOne()
{
    Stage stage = at(Stage::warned(), "2026-10-15T13:00:00Z");
    stage.makeAbsent(Stage::ours(1), "2026-10-17T09:00:00Z", "2026-10-20T09:00:00Z");
    stage.makeAbsent(Stage::ours(1), "2026-10-15T09:00:00Z", "2026-10-17T09:00:00Z");
    QCOMPARE(words(stage.advice().ours), QStringLiteral("21 for 20"));
    stage.context.absences[PersonId(Stage::ours(1))][0].from = Stage::at("2026-10-17T09:01:00Z"); // there for a minute
    QCOMPARE(words(stage.advice().ours), QStringLiteral("20"));
}

void ThresholdTest::theRouteOfAConfidentialMatterHasItsOwnCheckpoint()
{
    Stage stage = Stage::asked();
    implicateFromLevelOne(stage);
    domain::EscalationPath route;
    route.kind = domain::PathKind::Confidential;
    domain::Level level;
    route.levels.append(level);
    level.ours = {PersonId(90), {PersonId(91)}};
    route.levels.append(level);
    route.policies = domain::EscalationPath::standardPolicies();
    stage.context.confidentialPaths = {route};
    stage.makeAbsent(90, "2026-10-15T09:00:00Z", "2026-11-15T09:00:00Z");
    const Advice advice = stage.advice();
    QCOMPARE(words(advice.ours), QStringLiteral("90"));
    QCOMPARE(advice.nextCheckpoint, Stage::at("2026-10-15T09:00:00Z"));
    QCOMPARE(words(stage.adviceAt("2026-10-15T09:00:00Z").ours), QStringLiteral("91 for 90"));
}

void ThresholdTest::tooManyHandsAreTold()
{
    Stage stage = Stage::asked();
    const auto isTold = [&stage](const QVector<qint64> &with) {
        stage.log[0].with = Stage::ids(with);
        return hasWarning(stage.advice(), domain::WarningId::TooManyHands);
    };
    QVERIFY(!isTold({Stage::theirs(0), Stage::kOwner}));
    QVERIFY(isTold({Stage::theirs(0), Stage::theirsDeputy(0)}));
    QVERIFY(isTold({Stage::kOwner, Stage::oursDeputy(0)}));
    QVERIFY(isTold({Stage::oursDeputy(2)})); // a deputy stands above too
    stage.path.levels[2].ours.deputies = {PersonId(Stage::kOwner)};
    QVERIFY(!isTold({Stage::kOwner})); // who stands here as well is not above
    stage.issue.joint = true;
    QVERIFY(isTold({Stage::theirs(0), Stage::theirsDeputy(0)}));
}

void ThresholdTest::hasteIsTold()
{
    Stage stage = Stage::warned();
    stage.ask("2026-10-15T13:00:00Z", 1, {Stage::ours(1), Stage::theirs(1)});
    const auto isTold = [&stage] { return hasWarning(stage.adviceAt("2026-10-15T14:00:00Z"), domain::WarningId::CryingWolf); };
    QVERIFY(!isTold());
    stage.log.last().at = Stage::at("2026-10-14T13:00:00Z"); // the heads-up was left out, but the waiting is over
    stage.log.removeAt(2);
    QVERIFY(!isTold());
    stage.log.last().at = Stage::at("2026-10-14T12:59:00Z");
    QVERIFY(isTold());
    stage.issue.joint = true;
    QVERIFY(!isTold());
    stage.issue.joint = false;
    stage.issue.worsening = true;
    QVERIFY(!isTold());
    stage.issue.worsening = false;
    stage.issue.needBy = Stage::at("2026-10-20T12:00:00Z"); // the latest moment had come
    QVERIFY(!isTold());
    stage.issue.needBy = {};
    stage.log.remove(0, 2); // nobody was asked before
    QVERIFY(isTold());
}
