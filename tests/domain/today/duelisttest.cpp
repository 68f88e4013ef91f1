#include "duelisttest.h"

#include "../escalation/stage.h"
#include "domain/escalation/reasonids.h"
#include "domain/today/duelist.h"
#include "domain/today/duereasons.h"

#include <QTest>

using namespace domain;

namespace {

QVector<DueItem> itemsOf(const Stage &stage)
{
    return dueItems(stage.issue, stage.log, stage.context, stage.advice(), stage.now);
}

// With a verdict of one's own, for what only rests on it.
QVector<DueItem> itemsFor(const Stage &stage, Verdict verdict)
{
    Advice advice;
    advice.verdict = verdict;
    return dueItems(stage.issue, stage.log, stage.context, advice, stage.now);
}

const DueItem *find(const QVector<DueItem> &items, DueThing thing)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const DueItem &item) { return item.thing == thing; });
    return found == items.end() ? nullptr : &*found;
}

}

void DueListTest::aVerdictGoesToItsGroup_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("group");
    const auto row = [](const char *name, Verdict verdict, DueGroup group) { QTest::newRow(name) << int(verdict) << int(group); };
    row("escalate now", Verdict::EscalateNow, DueGroup::Pinned);
    row("contact", Verdict::ContactDirectly, DueGroup::Chase);
    row("remind", Verdict::SendReminder, DueGroup::Remind);
    row("heads-up", Verdict::GiveHeadsUp, DueGroup::Escalate);
    row("escalate", Verdict::Escalate, DueGroup::Escalate);
    row("confidential", Verdict::UseConfidentialRoute, DueGroup::Escalate);
    row("failed", Verdict::EscalationFailed, DueGroup::Escalate);
    row("close loop", Verdict::CloseLoop, DueGroup::Update);
    row("facts", Verdict::PrepareFacts, DueGroup::Decide);
    row("review", Verdict::Review, DueGroup::Review);
}

void DueListTest::aVerdictGoesToItsGroup()
{
    QFETCH(int, verdict);
    QFETCH(int, group);
    const auto items = itemsFor(Stage(), Verdict(verdict));
    QCOMPARE(items.size(), 1);
    QCOMPARE(int(items.first().group), group);
    QVERIFY(items.first().isDue(Stage().now));
}

void DueListTest::waitingGivesNoRow()
{
    for (const Verdict verdict : {Verdict::Wait, Verdict::HandleInTeam, Verdict::Nothing})
        QVERIFY(itemsFor(Stage(), verdict).isEmpty());
    Stage stage;
    stage.ask("2026-10-14T09:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.advice().verdict, Verdict::Wait);
    QVERIFY(itemsOf(stage).isEmpty());
}

void DueListTest::aBrokenPromiseIsChased()
{
    Stage stage;
    stage.ask("2026-10-08T09:00:00Z", 0, {Stage::theirs(0)});
    stage.answer("2026-10-08T12:00:00Z", 0, AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-13T12:00:00Z");
    QCOMPARE(stage.advice().verdict, Verdict::SendReminder);
    const auto items = itemsOf(stage);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().group, DueGroup::Chase);
    QCOMPARE(items.first().action, DueAction::AskAgain);
    QCOMPARE(items.first().why.id, QString(reasons::kPromiseBroken));
    stage.now = Stage::at("2026-10-13T11:59:00Z");
    QVERIFY(itemsOf(stage).isEmpty());
}

void DueListTest::anUpdateIsDueByTheRhythmOfItsSeverity()
{
    Stage stage;
    stage.ask("2026-10-13T10:00:00Z", 1, {Stage::ours(1), Stage::theirs(1)}).channel = Channel::Mail;
    Duration &rhythm = stage.context.severity.definitions[size_t(stage.issue.severity(stage.context.severity))].updateEvery;
    rhythm = {};
    QVERIFY(!find(itemsOf(stage), DueThing::Update));
    rhythm = Duration::days(1);
    const auto items = itemsOf(stage);
    const DueItem *update = find(items, DueThing::Update);
    QVERIFY(update);
    QCOMPARE(update->group, DueGroup::Update);
    QCOMPARE(update->since, Stage::at("2026-10-14T10:00:00Z")); // 8 h of work later
    QCOMPARE(update->people, Stage::ids({Stage::ours(1), Stage::theirs(1)}));
    QVERIFY(update->isDue(stage.now));
    QVERIFY(!update->isDue(stage.now.plusMs(-1)));
    stage.enter(ContactKind::Update, "2026-10-14T09:30:00Z", 1, {Stage::ours(1)});
    QCOMPARE(find(itemsOf(stage), DueThing::Update)->since, Stage::at("2026-10-15T09:30:00Z"));
    stage.issue.status = IssueStatus::Resolved;
    QVERIFY(!find(itemsOf(stage), DueThing::Update));
}

void DueListTest::minutesAreOwedUntilTheyAreSent()
{
    Stage stage;
    stage.ask("2026-10-13T10:00:00Z", 1, {Stage::ours(1)}).channel = Channel::Mail;
    QVERIFY(!find(itemsOf(stage), DueThing::Minutes));
    stage.log.last().channel = Channel::Meeting;
    const auto items = itemsOf(stage);
    QCOMPARE(find(items, DueThing::Minutes)->action, DueAction::WriteMinutes);
    QCOMPARE(find(items, DueThing::Minutes)->people, Stage::ids({Stage::ours(1)}));
    stage.enter(ContactKind::Minutes, "2026-10-13T12:00:00Z", 1, {Stage::ours(1)}).refersTo = ContactId(1);
    QVERIFY(!find(itemsOf(stage), DueThing::Minutes));
}

void DueListTest::aQuestionToTheManagerWaits()
{
    Stage stage;
    Contact &asked = stage.enter(ContactKind::Attempt, "2026-10-13T10:00:00Z", 0, {Stage::kManager});
    asked.from = PersonId(Stage::theirs(0));
    asked.expectsAnswer = true;
    const auto items = itemsOf(stage);
    const DueItem *question = find(items, DueThing::Question);
    QVERIFY(question);
    QCOMPARE(question->group, DueGroup::Decide);
    QCOMPARE(question->people, Stage::ids({Stage::theirs(0)}));
    stage.enter(ContactKind::Answered, "2026-10-13T11:00:00Z", 0).from = PersonId(Stage::kManager);
    QVERIFY(!find(itemsOf(stage), DueThing::Question));
}

void DueListTest::aHandoffToTheManagerWaits()
{
    Stage stage;
    stage.enter(ContactKind::Handoff, "2026-10-13T10:00:00Z", 0, {Stage::kOwner});
    QVERIFY(!find(itemsOf(stage), DueThing::Handoff));
    stage.enter(ContactKind::Handoff, "2026-10-13T11:00:00Z", 0, {Stage::kManager});
    QVERIFY(find(itemsOf(stage), DueThing::Handoff));
    stage.enter(ContactKind::HandoffAccepted, "2026-10-13T12:00:00Z", 0);
    QVERIFY(!find(itemsOf(stage), DueThing::Handoff));
}

void DueListTest::optionsWaitForARecommendation()
{
    Stage stage;
    stage.issue.options = {{.title = QStringLiteral("A")}};
    QVERIFY(!find(itemsFor(stage, Verdict::Wait), DueThing::Options));
    stage.issue.options.append({.title = QStringLiteral("B")});
    QCOMPARE(find(itemsFor(stage, Verdict::Wait), DueThing::Options)->group, DueGroup::Decide);
    QVERIFY(!find(itemsFor(stage, Verdict::PrepareFacts), DueThing::Options)); // the facts' row asks for the same
    stage.issue.options.last().recommended = true;
    QVERIFY(!find(itemsFor(stage, Verdict::Wait), DueThing::Options));
}

void DueListTest::anAnnouncementStaysUntilDoneOrWithdrawn()
{
    Stage stage;
    stage.enter(ContactKind::Announcement, "2026-10-12T10:00:00Z", 0, {Stage::theirs(1)}).announcedFor = Stage::at("2026-10-14T16:00:00Z");
    const auto due = [&] {
        const auto items = itemsFor(stage, Verdict::Wait);
        const DueItem *announced = find(items, DueThing::Announcement);
        return announced && announced->isDue(stage.now);
    };
    stage.now = Stage::at("2026-10-13T23:59:00Z");
    QVERIFY(!due());
    stage.now = Stage::at("2026-10-14T00:00:00Z"); // from the morning of its day
    QVERIFY(due());
    stage.now = Stage::at("2026-11-20T10:00:00Z"); // and past it
    QVERIFY(due());
    QVERIFY(!find(itemsFor(stage, Verdict::Escalate), DueThing::Announcement)); // escalating does it
    stage.enter(ContactKind::AnnouncementWithdrawn, "2026-10-15T10:00:00Z", 0);
    QVERIFY(!due());
    stage.log.last().kind = ContactKind::Escalation;
    QVERIFY(!due());
}

void DueListTest::stoppedWorkStandsFirst()
{
    Stage stage;
    stage.issue.stopWork = {Stage::at("2026-10-14T08:00:00Z"), PersonId(Stage::kOwner), QStringLiteral("Crack in the boom")};
    const auto items = itemsOf(stage);
    QCOMPARE(items.first().thing, DueThing::StopWork);
    QCOMPARE(items.first().group, DueGroup::Pinned);
    QCOMPARE(items.first().why.texts, QStringList{QStringLiteral("Crack in the boom")});
    stage.issue.stopWork.since = stage.now.plusMs(1);
    QVERIFY(!find(itemsOf(stage), DueThing::StopWork));
}

void DueListTest::aCriterionSuggestsOnlyWhereNothingElseIsDue()
{
    Stage stage;
    Advice advice;
    advice.verdict = Verdict::Wait;
    HeldCriterion held;
    held.criterion.name = QStringLiteral("Too quiet");
    advice.criteria = {held};
    const auto items = [&] { return dueItems(stage.issue, stage.log, stage.context, advice, stage.now); };
    QVERIFY(items().isEmpty()); // it suggests nothing
    advice.criteria.first().criterion.suggestion = Suggestion::Update;
    advice.reasons = {{.rule = QStringLiteral("criterion:Too quiet"), .id = QStringLiteral("x")}};
    QCOMPARE(items().size(), 1);
    QCOMPARE(items().first().group, DueGroup::Update);
    QCOMPARE(items().first().why.id, QStringLiteral("x"));
    advice.verdict = Verdict::SendReminder;
    QCOMPARE(items().size(), 1);
    QCOMPARE(items().first().thing, DueThing::Verdict);
}

void DueListTest::oneRowAnIssueBesideStoppedWork()
{
    Stage stage;
    stage.ask("2026-10-13T10:00:00Z", 1, {Stage::ours(1)}).channel = Channel::Meeting;
    stage.issue.options = {{.title = QStringLiteral("A")}, {.title = QStringLiteral("B")}};
    for (SeverityDefinition &definition : stage.context.severity.definitions)
        definition.updateEvery = {};
    const auto rows = [&](Verdict verdict) { return dueRows(itemsFor(stage, verdict), stage.now); };
    QCOMPARE(rows(Verdict::Wait).size(), 1);
    QCOMPARE(rows(Verdict::Wait).first().thing, DueThing::Minutes);
    QCOMPARE(rows(Verdict::SendReminder).size(), 1);
    QCOMPARE(rows(Verdict::SendReminder).first().group, DueGroup::Remind);
    QCOMPARE(rows(Verdict::Review).first().thing, DueThing::Minutes);
    stage.issue.stopWork.since = stage.now;
    QCOMPARE(rows(Verdict::SendReminder).size(), 2);
    QCOMPARE(rows(Verdict::SendReminder).first().thing, DueThing::StopWork);
}

void DueListTest::aSnoozeHoldsUntilItsEndOrAnAnswer()
{
    Stage stage;
    QVERIFY(!snoozedUntil(stage.log, stage.now).isValid());
    const base::Instant until = Stage::at("2026-10-15T09:00:00Z");
    stage.enter(ContactKind::Snooze, "2026-10-14T09:00:00Z", 0).announcedFor = until;
    QCOMPARE(snoozedUntil(stage.log, stage.now), until);
    QVERIFY(snoozedUntil(stage.log, until.plusMs(-1)).isValid());
    QVERIFY(!snoozedUntil(stage.log, until).isValid());
    QVERIFY(!snoozedUntil(stage.log, Stage::at("2026-10-14T08:59:00Z")).isValid()); // not yet made
    stage.answer("2026-10-14T09:30:00Z", 0, AnswerOutcome::Information);
    QVERIFY(!snoozedUntil(stage.log, stage.now).isValid());
}

void DueListTest::aSilentAskIsTheFirstWithoutAnAnswer()
{
    Stage stage;
    QVERIFY(!silentAsk(stage.issue, stage.log, stage.now));
    stage.ask("2026-10-12T10:00:00Z", 0, {Stage::theirs(0)});
    stage.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Declined);
    QVERIFY(!silentAsk(stage.issue, stage.log, stage.now));
    stage.ask("2026-10-13T10:00:00Z", 1, {Stage::theirs(1)});
    QCOMPARE(silentAsk(stage.issue, stage.log, stage.now)->at, Stage::at("2026-10-13T10:00:00Z"));
    stage.issue.status = IssueStatus::Closed;
    QVERIFY(!silentAsk(stage.issue, stage.log, stage.now));
}

void DueListTest::aRiskReviewIsDueOnItsDay()
{
    Risk risk;
    risk.id = RiskId(7);
    const QDate today(2026, 10, 14);
    QVERIFY(!dueReview(risk, today));
    risk.reviewOn = today.addDays(1);
    QVERIFY(!dueReview(risk, today));
    risk.reviewOn = today;
    QCOMPARE(dueReview(risk, today)->group, DueGroup::Review);
    QCOMPARE(dueReview(risk, today)->risk, risk.id);
    risk.status = RiskStatus::Closed;
    QVERIFY(!dueReview(risk, today));
}

void DueListTest::anActionIsChasedFromTheDayAfterItsLast()
{
    Stage stage;
    stage.issue.actions = {{QStringLiteral("Measure the rails"), PersonId(Stage::theirs(0)), QDate(2026, 10, 13), {}}};
    stage.now = Stage::at("2026-10-13T21:00:00Z"); // 23:00 of that day
    const auto before = itemsFor(stage, Verdict::Wait);
    QVERIFY(find(before, DueThing::Action));
    QVERIFY(!find(before, DueThing::Action)->isDue(stage.now));
    stage.now = find(before, DueThing::Action)->since;
    const auto items = itemsFor(stage, Verdict::Wait);
    const DueItem *action = find(items, DueThing::Action);
    QVERIFY(action && action->isDue(stage.now));
    QCOMPARE(action->group, DueGroup::Chase);
    QCOMPARE(action->action, DueAction::ChaseAction);
    QCOMPARE(action->people, QVector<PersonId>{PersonId(Stage::theirs(0))});
    QCOMPARE(action->why.texts, QStringList{QStringLiteral("Measure the rails")});
    stage.issue.actions[0].doneAt = stage.now;
    QVERIFY(!find(itemsFor(stage, Verdict::Wait), DueThing::Action));
    stage.issue.actions[0].doneAt = {};
    stage.issue.actions[0].due = {};
    QVERIFY(!find(itemsFor(stage, Verdict::Wait), DueThing::Action));
    stage.issue.actions[0].due = QDate(2026, 10, 13);
    stage.issue.status = IssueStatus::Closed;
    QVERIFY(!find(itemsFor(stage, Verdict::Nothing), DueThing::Action));
}

void DueListTest::theLongestOverdueActionSpeaksForTheOthers()
{
    Stage stage;
    stage.now = Stage::at("2026-10-14T10:00:00Z");
    const QDate today(2026, 10, 14);
    stage.issue.actions = {{QStringLiteral("on its day"), {}, today, {}},
                           {QStringLiteral("late"), {}, today.addDays(-1), {}},
                           {QStringLiteral("later still"), {}, today.addDays(-5), {}},
                           {QStringLiteral("done"), {}, today.addDays(-9), stage.now},
                           {QStringLiteral("without a day"), {}, {}, {}}};
    const auto items = itemsFor(stage, Verdict::Wait);
    const DueItem *action = find(items, DueThing::Action);
    QVERIFY(action);
    QCOMPARE(action->why.texts, QStringList{QStringLiteral("later still")});
    QCOMPARE(action->why.numbers.at(1), 2);
    QVERIFY(action->people.isEmpty());
    QCOMPARE(openActionCount(stage.issue.actions), 4);
    QCOMPARE(dueRows(itemsFor(stage, Verdict::ContactDirectly), stage.now).size(), 2); // beside what the verdict asks for
}
