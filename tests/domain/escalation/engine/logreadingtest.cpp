#include "escalation/engine/logreadingtest.h"

#include "escalation/stage.h"

#include "domain/escalation/engine/situation.h"

#include <QTest>

using domain::AnswerOutcome;
using domain::Contact;
using domain::ContactKind;
using domain::LogReading;

namespace {

constexpr qint64 kThirtySeconds = 30'000;

LogReading readingOf(const Stage &stage)
{
    return LogReading(stage.issue, stage.log, stage.now);
}

size_t entriesOf(const Stage &stage)
{
    return readingOf(stage).entries().size();
}

}

void LogReadingTest::anEntryToComeTakesNothingBackYet()
{
    Stage stage = Stage::asked();
    Contact &withdrawal = stage.enter(ContactKind::Withdrawal, "2026-10-14T10:00:00Z", 0);
    withdrawal.refersTo = stage.log[0].id;
    QVERIFY(!readingOf(stage).running().ask);
    stage.log[1].at = stage.now.plusMs(kThirtySeconds);
    QVERIFY(readingOf(stage).running().ask);
    QCOMPARE(readingOf(stage).nextEntry(), stage.now.plusMs(kThirtySeconds));
}

void LogReadingTest::aWithdrawnEscalationHasStillBeenMade()
{
    Stage stage = Stage::asked();
    stage.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    stage.enter(ContactKind::Withdrawal, "2026-10-13T10:00:00Z", 1).refersTo = domain::ContactId(stage.log[1].id);
    QCOMPARE(readingOf(stage).level(), 0);
    QCOMPARE(entriesOf(stage), size_t(3)); // who was asked in vain is still told the outcome
    stage.log[2].refersTo = stage.log[0].id;
    QCOMPARE(readingOf(stage).level(), 1);
    QCOMPARE(entriesOf(stage), size_t(2)); // a withdrawn attempt was none
    stage.log[2].kind = ContactKind::Note;
    QCOMPARE(entriesOf(stage), size_t(3)); // a note about an attempt takes nothing back
}

void LogReadingTest::whatWasBeforeAReopeningCountsNoMore()
{
    Stage stage = Stage::asked();
    const base::Instant asked = stage.log[0].at;
    const auto entriesAfter = [&stage](base::Instant resolved) {
        stage.issue.resolvedAt = resolved;
        return entriesOf(stage);
    };
    QCOMPARE(entriesAfter(asked), size_t(0));
    QCOMPARE(entriesAfter(asked.plusMs(-kThirtySeconds)), size_t(1));
    QCOMPARE(entriesAfter(asked.plusMs(kThirtySeconds)), size_t(0));
    QCOMPARE(entriesAfter(stage.now), size_t(0));
    QCOMPARE(entriesAfter(stage.now.plusMs(kThirtySeconds)), size_t(1)); // not yet
    stage.issue.status = domain::IssueStatus::Closed;
    QCOMPARE(entriesAfter(asked), size_t(1)); // it was not opened again
}

void LogReadingTest::theHeadsUpIsOneOfTheRunningLevel()
{
    Stage stage = Stage::asked();
    stage.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    const base::Instant asked = stage.log.last().at;
    Contact &headsUp = stage.enter(ContactKind::HeadsUp, "2026-10-13T09:00:00Z", 1, {Stage::theirs(1)});
    QVERIFY(readingOf(stage).headsUp());
    headsUp.at = asked.plusMs(-kThirtySeconds); // before this level was asked
    QVERIFY(!readingOf(stage).headsUp());
    headsUp.at = asked.plusMs(kThirtySeconds);
    QVERIFY(readingOf(stage).headsUp());
    headsUp.level = 0;
    QVERIFY(!readingOf(stage).headsUp());
}

void LogReadingTest::onlyAnAnswerSolves()
{
    Stage stage = Stage::asked();
    stage.answer("2026-10-13T10:00:00Z", 0, AnswerOutcome::Solved);
    QVERIFY(readingOf(stage).solution());
    stage.log[1].kind = ContactKind::Note;
    QVERIFY(!readingOf(stage).solution());
    stage.log[1].kind = ContactKind::Answered;
    stage.enter(ContactKind::Reminder, "2026-10-13T11:00:00Z", 0, {Stage::theirs(0)});
    QVERIFY(readingOf(stage).solution()); // nothing more was asked
    stage.log[2].expectsAnswer = true;
    QVERIFY(!readingOf(stage).solution());
}

void LogReadingTest::anAskThatWasTakenBackRunsNoMore()
{
    Stage stage;
    stage.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    stage.ask("2026-10-13T10:00:00Z", 1, {Stage::ours(1)});
    QCOMPARE(readingOf(stage).running().ask->at, Stage::at("2026-10-13T10:00:00Z"));
    stage.enter(ContactKind::StepDown, "2026-10-13T11:00:00Z", 1);
    QCOMPARE(readingOf(stage).running().ask->at, Stage::at("2026-10-13T09:00:00Z"));
}

void LogReadingTest::anAnswerBelongsToItsAsk()
{
    Stage stage = Stage::asked();
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 0);
    QVERIFY(readingOf(stage).running().isAcknowledged);
    stage.log[1].level = 1;
    QVERIFY(!readingOf(stage).running().isAcknowledged); // somebody else's
    stage.log[1].refersTo = stage.log[0].id;
    QVERIFY(readingOf(stage).running().isAcknowledged);
    stage.log[1].level = 0;
    stage.log[1].refersTo = domain::ContactId(77);
    QVERIFY(!readingOf(stage).running().isAcknowledged);
}

void LogReadingTest::anAnswerToAReminderBelongsToTheAskItReminded()
{
    Stage stage;
    stage.remind("2026-10-12T10:00:00Z", 0, {Stage::theirs(0)}); // of an earlier ask that is not in the log
    stage.ask("2026-10-12T10:00:00Z", 0, {Stage::theirs(0)});
    stage.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Declined).refersTo = domain::ContactId(stage.log[0].id);
    const auto isAnswered = [&stage](qint64 reminderMs, ContactKind kind) {
        stage.log[0].at = stage.log[1].at.plusMs(reminderMs);
        stage.log[0].kind = kind;
        return readingOf(stage).running().answer != nullptr;
    };
    QVERIFY(isAnswered(0, ContactKind::Reminder));
    QVERIFY(!isAnswered(-kThirtySeconds, ContactKind::Reminder));
    QVERIFY(isAnswered(kThirtySeconds, ContactKind::Reminder));
    QVERIFY(!isAnswered(kThirtySeconds, ContactKind::Note));
}

void LogReadingTest::onlyAnExtensionExtends()
{
    Stage stage = Stage::asked();
    stage.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Promised).answerBy = Stage::at("2026-10-20T11:00:00Z");
    QVERIFY(!readingOf(stage).running().extension);
    stage.enter(ContactKind::Extension, "2026-10-12T12:00:00Z", 0);
    QVERIFY(!readingOf(stage).running().extension); // until when is not said
    stage.log[2].answerBy = Stage::at("2026-10-20T11:00:00Z");
    QVERIFY(readingOf(stage).running().extension);
    stage.log[2].level = 1;
    QVERIFY(!readingOf(stage).running().extension); // another ask's
}

void LogReadingTest::announcementsEndWithTheEscalation()
{
    Stage stage = Stage::asked();
    stage.enter(ContactKind::AnnouncementWithdrawn, "2026-10-13T08:00:00Z", 0); // there was none
    stage.enter(ContactKind::Announcement, "2026-10-13T09:00:00Z", 0);
    stage.enter(ContactKind::Note, "2026-10-13T10:00:00Z", 0);
    QCOMPARE(readingOf(stage).announcements().size(), size_t(1));
    stage.enter(ContactKind::Announcement, "2026-10-13T11:00:00Z", 0);
    QCOMPARE(readingOf(stage).announcements().size(), size_t(2));
    stage.enter(ContactKind::AnnouncementWithdrawn, "2026-10-13T12:00:00Z", 0);
    QCOMPARE(readingOf(stage).announcements().front()->at, Stage::at("2026-10-13T09:00:00Z")); // the last one is taken back
    QCOMPARE(readingOf(stage).announcements().size(), size_t(1));
    stage.ask("2026-10-13T13:00:00Z", 1, {Stage::ours(1)});
    QVERIFY(readingOf(stage).announcements().empty());
}

void LogReadingTest::aDecisionSettlesWhatWasAsked()
{
    Stage stage = Stage::asked();
    stage.enter(ContactKind::Decision, "2026-10-13T10:00:00Z", 0);
    QVERIFY(readingOf(stage).running().isEnded());
    QVERIFY(!readingOf(stage).solution()); // that is one step further
    QCOMPARE(readingOf(stage).decision()->at, Stage::at("2026-10-13T10:00:00Z"));
    stage.remind("2026-10-13T11:00:00Z", 0, {Stage::theirs(0)}); // asked for once more
    QVERIFY(!readingOf(stage).decision());
    QVERIFY(!readingOf(stage).running().isEnded());
    stage.log = {stage.log[1]};
    QVERIFY(!readingOf(stage).decision()); // nobody had asked for it
    stage.issue.kind = domain::EntryKind::Decision;
    QVERIFY(readingOf(stage).decision());
    stage.log[0].kind = ContactKind::Answered;
    QVERIFY(!readingOf(stage).decision());
}

void LogReadingTest::nobodyAskedNobodyAwaited()
{
    Stage stage;
    const auto isAwaiting = [&stage] {
        return domain::Situation(stage.issue, stage.log, stage.path, stage.context, stage.now).isAwaitingAcknowledgement();
    };
    QVERIFY(!isAwaiting());
    stage = Stage::asked();
    QVERIFY(isAwaiting());
    stage.remind("2026-10-12T13:00:00Z", 0, {Stage::theirs(0)});
    QVERIFY(!isAwaiting());
}
