#include "escalation/criteria/extensiontest.h"

#include "domain/escalation/reasonids.h"
#include "escalation/stage.h"

#include <QTest>

using namespace domain;

namespace {

// Asked on Monday at ten, acknowledged at once: two days to answer, to Wednesday at ten.
void askAcknowledged(Stage &stage)
{
    stage.ask("2026-10-12T10:00:00Z", 0, {Stage::theirs(0)});
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:10:00Z", 0).refersTo = ContactId(1);
}

void extend(Stage &stage, const char *at, const char *until, qint64 ask = 1)
{
    Contact &extension = stage.enter(ContactKind::Extension, at, 0);
    extension.refersTo = ContactId(ask);
    extension.answerBy = Stage::at(until);
    extension.reason = QStringLiteral("their plant is closed");
}

}

void ExtensionTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void ExtensionTest::theClockOfTheAskRunsLonger()
{
    Stage stage;
    askAcknowledged(stage);
    QCOMPARE(stage.adviceAt("2026-10-14T10:00:00Z").verdict, Verdict::SendReminder);
    extend(stage, "2026-10-13T10:00:00Z", "2026-10-16T12:00:00Z");
    const Advice waiting = stage.adviceAt("2026-10-14T10:00:00Z");
    QCOMPARE(waiting.verdict, Verdict::Wait);
    QCOMPARE(waiting.respondBy, Stage::at("2026-10-16T12:00:00Z"));
    QCOMPARE(waiting.nextCheckpoint, Stage::at("2026-10-16T12:00:00Z"));
    QCOMPARE(stage.adviceAt("2026-10-16T11:59:00Z").verdict, Verdict::Wait);
    QCOMPARE(stage.adviceAt("2026-10-16T12:00:00Z").verdict, Verdict::SendReminder);
}

void ExtensionTest::theLatestExtensionCounts()
{
    Stage stage;
    askAcknowledged(stage);
    extend(stage, "2026-10-13T10:00:00Z", "2026-10-20T12:00:00Z");
    extend(stage, "2026-10-13T11:00:00Z", "2026-10-16T12:00:00Z");
    QCOMPARE(stage.adviceAt("2026-10-14T10:00:00Z").respondBy, Stage::at("2026-10-16T12:00:00Z"));
}

void ExtensionTest::aReminderAfterItHasItsGrace()
{
    Stage stage;
    askAcknowledged(stage);
    extend(stage, "2026-10-13T10:00:00Z", "2026-10-16T12:00:00Z");
    stage.remind("2026-10-16T12:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.adviceAt("2026-10-16T13:00:00Z").respondBy, Stage::at("2026-10-16T16:00:00Z")); // a quarter of two days
    extend(stage, "2026-10-16T13:00:00Z", "2026-10-16T15:00:00Z"); // after the reminder, what was agreed counts
    QCOMPARE(stage.adviceAt("2026-10-16T13:30:00Z").respondBy, Stage::at("2026-10-16T15:00:00Z"));
}

void ExtensionTest::aPromiseIsExtendedToo()
{
    Stage stage;
    askAcknowledged(stage);
    Contact &promise = stage.answer("2026-10-13T10:00:00Z", 0, AnswerOutcome::Promised);
    promise.refersTo = ContactId(1);
    promise.promisedUntil = Stage::at("2026-10-15T12:00:00Z");
    QCOMPARE(stage.adviceAt("2026-10-15T12:00:00Z").verdict, Verdict::SendReminder);
    extend(stage, "2026-10-15T10:00:00Z", "2026-10-19T12:00:00Z");
    const Advice waiting = stage.adviceAt("2026-10-15T12:00:00Z");
    QCOMPARE(waiting.verdict, Verdict::Wait);
    QCOMPARE(waiting.solveBy, Stage::at("2026-10-19T12:00:00Z"));
    QCOMPARE(stage.adviceAt("2026-10-19T12:00:00Z").verdict, Verdict::SendReminder);
}

void ExtensionTest::anotherAskIsLeftAlone()
{
    Stage stage;
    askAcknowledged(stage);
    extend(stage, "2026-10-13T10:00:00Z", "2026-10-16T12:00:00Z", 77);
    QCOMPARE(stage.adviceAt("2026-10-14T10:00:00Z").verdict, Verdict::SendReminder);
}

void ExtensionTest::aChangeOfScopeIsBeyondMe()
{
    Stage stage;
    QCOMPARE(stage.advice().verdict, Verdict::ContactDirectly);
    stage.issue.ask.kind = AskKind::Decision;
    stage.issue.ask.scope = true;
    QVERIFY(stage.advice().verdict != Verdict::ContactDirectly);
    QVERIFY(hasReason(stage.advice(), reasons::kBeyondScope));
    stage.context.project.authorityScope = true;
    QCOMPARE(stage.advice().verdict, Verdict::ContactDirectly);
    QVERIFY(!hasReason(stage.advice(), reasons::kBeyondScope));
    stage.context.project.authorityScope = false;
    stage.context.people[PersonId(Stage::ours(2))].powers.scope = true; // nobody below may change it
    QCOMPARE(stage.advice().nextLevel, 2);
    QVERIFY(ruleWords(stage.advice()).contains(QLatin1String(rules::kSkippedPower)));
}
