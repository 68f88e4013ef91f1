#include "escalation/engine/adviceshapetest.h"

#include "escalation/stage.h"

#include "domain/escalation/reasonids.h"

#include <QTest>

using domain::Advice;
using domain::Channel;
using domain::ContactKind;
using domain::LevelWindow;
using domain::PersonId;
using domain::Verdict;

void AdviceShapeTest::escalatesNowOrByTheLatestMoment()
{
    Stage stage = Stage::warned();
    stage.now = Stage::at("2026-10-15T13:00:00Z");
    QCOMPARE(stage.advice().verdict, Verdict::Escalate);
    QCOMPARE(stage.advice().until, Stage::at("2026-12-11T09:00:00Z"));
    stage.issue.worsening = true;
    QCOMPARE(stage.advice().verdict, Verdict::EscalateNow);
    QCOMPARE(stage.advice().until, stage.now);
    QCOMPARE(stage.advice().templateKey, domain::templates::kCallSheet);
}

void AdviceShapeTest::waitsUntilTheNextMomentThatCounts()
{
    Stage stage;
    stage.ask("2026-10-14T09:00:00Z", 1, {Stage::ours(1)});
    QCOMPARE(stage.advice().verdict, Verdict::Wait);
    QCOMPARE(stage.advice().until, Stage::at("2026-10-14T13:00:00Z")); // to be acknowledged
    stage.enter(ContactKind::Acknowledged, "2026-10-14T09:10:00Z", 1);
    QCOMPARE(stage.advice().until, Stage::at("2026-10-15T17:00:00Z"));
    stage.issue.needBy = Stage::at("2026-10-20T12:00:00Z"); // two levels of two days each before it
    QCOMPARE(stage.advice().until, Stage::at("2026-10-14T12:00:00Z"));
}

void AdviceShapeTest::tellsTheStateFromLevelOneOn()
{
    Stage stage = Stage::asked();
    QCOMPARE(stage.adviceAt("2026-10-12T10:00:00Z").verdict, Verdict::Wait);
    QCOMPARE(stage.adviceAt("2026-10-12T10:00:00Z").templateKey, QString());
    stage.ask("2026-10-14T09:00:00Z", 1, {Stage::ours(1)});
    QCOMPARE(stage.advice().verdict, Verdict::Wait);
    QCOMPARE(stage.advice().templateKey, domain::templates::kUpdate);
}

void AdviceShapeTest::remindsByAChannelOfTheOtherSide()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 1, {Stage::ours(1), Stage::theirs(1)});
    stage.path.levels[1].channels = {Channel::Call, Channel::Letter};
    stage.context.people[PersonId(Stage::ours(1))].phone.clear();
    QCOMPARE(stage.adviceAt("2026-10-13T17:00:00Z").verdict, Verdict::SendReminder);
    QCOMPARE(stage.adviceAt("2026-10-13T17:00:00Z").channel, Channel::Call);
    stage.log[0].with = Stage::ids({Stage::ours(1)});
    QCOMPARE(stage.adviceAt("2026-10-13T17:00:00Z").channel, Channel::Letter); // only ours is left to remind
}

void AdviceShapeTest::staysOnAConfidentialPathWhileAnAnswerIsOut()
{
    Stage stage;
    stage.path.kind = domain::PathKind::Confidential;
    QCOMPARE(stage.advice().nextLevel, 1);
    stage.ask("2026-10-14T09:00:00Z", 1, {Stage::oursDeputy(1)});
    Advice advice = stage.advice();
    QCOMPARE(advice.nextLevel, 1);
    QCOMPARE(words(advice.ours), QStringLiteral("21"));
    QCOMPARE(advice.respondBy, Stage::at("2026-10-15T17:00:00Z"));
    stage.answer("2026-10-14T09:30:00Z", 1, domain::AnswerOutcome::Declined);
    advice = stage.advice();
    QCOMPARE(advice.nextLevel, 2);
    QCOMPARE(words(advice.ours), QStringLiteral("30"));
    QVERIFY(!advice.respondBy.isValid());
}

void AdviceShapeTest::givesTheWindowUpToTheSecond()
{
    const base::Instant noon = Stage::at("2026-10-14T12:00:00Z");
    QVERIFY(!(LevelWindow{1, noon, noon}.isShort()));
    QVERIFY(!(LevelWindow{1, noon, noon.plusMs(30'000)}.isShort()));
    QVERIFY((LevelWindow{1, noon.plusMs(30'000), noon}.isShort()));
    QVERIFY(!(LevelWindow{1, noon, {}}.isShort()));
    QVERIFY(!(LevelWindow{1, {}, noon}.isShort()));
}
