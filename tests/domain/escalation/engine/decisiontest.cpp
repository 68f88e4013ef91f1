#include "escalation/engine/decisiontest.h"

#include "escalation/stage.h"

#include "domain/escalation/reasonids.h"

#include <QTest>

using domain::Advice;
using domain::ContactKind;
using domain::Verdict;
namespace reasons = domain::reasons;
namespace rules = domain::rules;

namespace {

// Level 2 was asked on Tuesday and decided on Wednesday, 9:00.
Stage decided()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    stage.ask("2026-10-13T09:00:00Z", 2, {Stage::ours(2)});
    stage.enter(ContactKind::Decision, "2026-10-14T09:00:00Z", 2).from = domain::PersonId(Stage::ours(2));
    return stage;
}

}

void DecisionTest::aDecisionIsToBeCarriedOutByTheNeedBy()
{
    const Advice advice = decided().advice();
    QCOMPARE(advice.verdict, Verdict::Wait);
    QCOMPARE(advice.rule, rules::kWait);
    QCOMPARE(advice.level, 2);
    QCOMPARE(advice.until, Stage::at("2026-12-18T17:00:00Z"));
    QCOMPARE(advice.solveBy, advice.until);
    const domain::Reason *reason = domain::decisionToCarryOut(advice);
    QVERIFY(reason);
    QCOMPARE(reason->people, Stage::ids({Stage::ours(2)}));
    QCOMPARE(reason->instants, (QVector<base::Instant>{Stage::at("2026-10-14T09:00:00Z"), advice.until}));
    QCOMPARE(reason->numbers, QVector<qint64>{2});
    Stage before = decided();
    before.now = Stage::at("2026-10-14T08:59:59Z");
    QVERIFY(!domain::decisionToCarryOut(before.advice()));
    QVERIFY(!domain::decisionToCarryOut({})); // nothing was advised
}

void DecisionTest::itStaysSoHoweverLongItTakes_data()
{
    QTest::addColumn<QString>("now");
    QTest::newRow("after the answer was due") << "2026-10-20T09:00:00Z";
    QTest::newRow("after the latest moment of the next level") << "2026-12-18T12:00:00Z";
    QTest::newRow("after the need-by") << "2027-03-01T09:00:00Z";
}

void DecisionTest::itStaysSoHoweverLongItTakes()
{
    QFETCH(QString, now);
    Stage stage = decided();
    stage.now = Stage::at(now.toLatin1().constData());
    QVERIFY(domain::decisionToCarryOut(stage.advice()));
    stage.issue.needBy = {};
    QVERIFY(domain::decisionToCarryOut(stage.advice()));
    QVERIFY(!stage.advice().until.isValid());
}

void DecisionTest::nothingElseIsSaidWhileItIs()
{
    Stage stage = decided();
    stage.issue.needBy = Stage::at("2026-10-14T12:00:00Z"); // every latest moment has passed
    stage.context.project.leaderLoadLimit = 1;
    const Advice advice = stage.advice();
    QCOMPARE(ruleWords(advice), QStringLiteral("wait"));
    QCOMPARE(advice.reasons.size(), 1);
    QVERIFY(advice.warnings.isEmpty());
    QVERIFY(advice.windows.isEmpty());
    QVERIFY(advice.missing.isEmpty());
    QVERIFY(!advice.earliest.isValid() && !advice.latest.isValid() && !advice.respondBy.isValid());
    stage.issue.pauses = {{Stage::at("2026-10-14T08:00:00Z"), {}, {}}};
    QCOMPARE(ruleWords(stage.advice()), QStringLiteral("paused wait"));
    QVERIFY(!domain::decisionToCarryOut(stage.advice()));
}

void DecisionTest::whatNobodyAskedIsNoDecision()
{
    Stage stage;
    stage.enter(ContactKind::Decision, "2026-10-14T09:00:00Z", 0);
    QCOMPARE(stage.advice().rule, rules::kOwnEffort);
    stage.issue.kind = domain::EntryKind::Decision; // of such a matter the title is the question
    QVERIFY(domain::decisionToCarryOut(stage.advice()));
}

void DecisionTest::anUrgentMatterThatIsDecidedGoesNoFurther()
{
    Stage stage;
    stage.ask("2026-10-14T08:00:00Z", 0, {Stage::theirs(0)});
    stage.issue.severityOverride = domain::Severity::S1;
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow);
    stage.enter(ContactKind::Decision, "2026-10-14T09:00:00Z", 0);
    QVERIFY(domain::decisionToCarryOut(stage.advice()));
}

void DecisionTest::anotherAskOpensItAgain()
{
    Stage stage = decided();
    stage.ask("2026-10-14T09:30:00Z", 2, {Stage::ours(2)});
    const Advice advice = stage.advice();
    QVERIFY(!domain::decisionToCarryOut(advice));
    QVERIFY(hasReason(advice, reasons::kWaitAcknowledge));
}

void DecisionTest::resolvedItIsToldThenReviewedThenOver()
{
    Stage stage = decided();
    stage.issue.status = domain::IssueStatus::Resolved;
    stage.issue.resolvedAt = Stage::at("2026-10-14T09:45:00Z");
    const Advice told = stage.advice();
    QCOMPARE(told.rule, rules::kCloseLoop);
    QCOMPARE(told.tell, Stage::ids({Stage::kOriginator, Stage::ours(2)}));
    stage.enter(ContactKind::Feedback, "2026-10-14T09:50:00Z", 2, {Stage::kOriginator, Stage::ours(2)});
    QCOMPARE(stage.advice().rule, rules::kReview);
    stage.issue.reviewed = true;
    QCOMPARE(stage.advice().rule, rules::kDone);
}

void DecisionTest::aDecisionOutlivesAPromise()
{
    Stage stage = decided();
    stage.log.removeLast();
    stage.answer("2026-10-13T10:00:00Z", 2, domain::AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-16T12:00:00Z");
    stage.enter(ContactKind::Decision, "2026-10-14T09:00:00Z", 1); // on the matter, at whichever level
    QCOMPARE(stage.advice().solveBy, Stage::at("2026-12-18T17:00:00Z"));
    QVERIFY(domain::decisionToCarryOut(stage.advice()));
}
