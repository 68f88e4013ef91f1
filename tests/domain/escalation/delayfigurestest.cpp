#include "delayfigurestest.h"

#include "stage.h"

#include <QTest>

using domain::DelayFigures;

namespace {

DelayFigures figuresOf(const Stage &stage, const char *asOf)
{
    return domain::delayFigures(stage.issue, stage.log, stage.context, Stage::at(asOf));
}

}

// The figures of the brief in the design: due Friday 25 September, stated for Thursday 22 October, needed by 2 November.
void DelayFiguresTest::countsFullWorkingDaysOnce()
{
    Stage stage;
    stage.issue.costPerDay = {480'000, {}};
    stage.issue.missedAt = Stage::at("2026-09-25T17:00:00Z");
    stage.issue.needBy = Stage::at("2026-11-02T17:00:00Z");
    const DelayFigures figures = figuresOf(stage, "2026-10-22T13:30:00Z");
    QCOMPARE(figures.daysLost, 18);
    QCOMPARE(figures.costSoFarCents, 8'640'000);
    QCOMPARE(figures.daysToNeedBy, 8);
    stage.issue.missedAt = Stage::at("2026-09-28T00:00:00Z");
    QCOMPARE(figuresOf(stage, "2026-10-22T13:30:00Z").daysLost, 18);
    stage.issue.missedAt = Stage::at("2026-09-28T09:30:00Z"); // that day had begun
    QCOMPARE(figuresOf(stage, "2026-10-22T13:30:00Z").daysLost, 17);
    stage.issue.missedAt = Stage::at("2026-10-30T09:00:00Z");
    QCOMPARE(figuresOf(stage, "2026-10-22T13:30:00Z").daysLost, 0);
    stage.issue.missedAt = stage.issue.needBy = {};
    QCOMPARE(figuresOf(stage, "2026-10-22T13:30:00Z").costSoFarCents, 0);
    QCOMPARE(figuresOf(stage, "2026-10-22T13:30:00Z").daysToNeedBy, 0);
}

void DelayFiguresTest::priceOfSilenceRunsFromTheFirstOpenAsk()
{
    Stage stage;
    stage.issue.costPerDay = {1'000, {}};
    stage.ask("2026-10-12T08:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(figuresOf(stage, "2026-10-14T10:00:00Z").daysSilent, 2);
    QCOMPARE(figuresOf(stage, "2026-10-14T10:00:00Z").priceOfSilenceCents, 2'000);
    stage.ask("2026-10-13T08:00:00Z", 1, {Stage::ours(1)});
    QCOMPARE(figuresOf(stage, "2026-10-14T10:00:00Z").daysSilent, 2);
    stage.answer("2026-10-13T09:00:00Z", 0, domain::AnswerOutcome::Declined);
    QCOMPARE(figuresOf(stage, "2026-10-14T10:00:00Z").daysSilent, 1);
    const auto reminder = stage.remind("2026-10-13T15:00:00Z", 1, {Stage::ours(1)}).id;
    stage.answer("2026-10-13T16:00:00Z", 1, domain::AnswerOutcome::Information).refersTo = reminder;
    QCOMPARE(figuresOf(stage, "2026-10-14T10:00:00Z").daysSilent, 0);
    stage.log.resize(2);
    stage.enter(domain::ContactKind::Decision, "2026-10-13T09:00:00Z", 1); // on the matter, whoever was asked
    QCOMPARE(figuresOf(stage, "2026-10-14T10:00:00Z").daysSilent, 0);
    stage.log[2].at = Stage::at("2026-10-13T07:59:30Z"); // before the second ask
    std::swap(stage.log[1], stage.log[2]);
    QCOMPARE(figuresOf(stage, "2026-10-14T10:00:00Z").daysSilent, 1);
}

void DelayFiguresTest::aSolvedIssueCostsNoMore()
{
    Stage stage;
    stage.issue.missedAt = Stage::at("2026-10-01T00:00:00Z");
    stage.issue.status = domain::IssueStatus::Resolved;
    stage.issue.resolvedAt = Stage::at("2026-10-06T12:00:00Z");
    stage.ask("2026-10-01T08:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(figuresOf(stage, "2026-10-22T13:30:00Z").daysLost, 3);
    QCOMPARE(figuresOf(stage, "2026-10-22T13:30:00Z").daysSilent, 0);
}

void DelayFiguresTest::aResolvedIssueOfTomorrowStillCosts()
{
    Stage stage;
    stage.issue.missedAt = Stage::at("2026-10-01T00:00:00Z");
    stage.issue.resolvedAt = Stage::at("2026-10-06T12:00:00Z");
    QCOMPARE(figuresOf(stage, "2026-10-22T13:30:00Z").daysLost, 15); // open again: what was resolved once does not end it
    stage.issue.status = domain::IssueStatus::Closed;
    QCOMPARE(figuresOf(stage, "2026-10-05T13:30:00Z").daysLost, 2);
    stage.issue.resolvedAt = {};
    QCOMPARE(figuresOf(stage, "2026-10-22T13:30:00Z").daysLost, 15);
}

void DelayFiguresTest::theNeedBysOwnDayCountsWhenItsWorkCanBeDone()
{
    Stage stage;
    const auto daysLeft = [&stage](const char *needBy) {
        stage.issue.needBy = Stage::at(needBy);
        return figuresOf(stage, "2026-10-22T13:30:00Z").daysToNeedBy;
    };
    QCOMPARE(daysLeft("2026-10-30T16:59:59Z"), 6);
    QCOMPARE(daysLeft("2026-10-30T17:00:00Z"), 7);
    QCOMPARE(daysLeft("2026-10-31T12:00:00Z"), 7); // a Saturday has no work of its own
}

void DelayFiguresTest::silenceIsOfAnAskThatWasMadeAndNotAnswered()
{
    Stage stage;
    stage.ask("2026-10-12T08:00:00Z", 0, {Stage::theirs(0)});
    const base::Instant asked = stage.log[0].at;
    const auto isSilent = [&stage](base::Instant asOf) { return domain::firstUnanswered(stage.log, asOf).isValid(); };
    QVERIFY(isSilent(asked));
    QVERIFY(!isSilent(asked.plusMs(-30'000)));
    stage.answer("2026-10-12T08:00:00Z", 0, domain::AnswerOutcome::Declined);
    domain::Contact &answer = stage.log[1];
    QVERIFY(!isSilent(asked)); // answered at once
    answer.at = asked.plusMs(-30'000);
    QVERIFY(isSilent(stage.now)); // that was an earlier matter
    answer.at = asked.plusMs(30'000);
    QVERIFY(isSilent(asked));
    QVERIFY(!isSilent(answer.at));
    answer.kind = domain::ContactKind::Note;
    QVERIFY(isSilent(stage.now));
    answer.refersTo = stage.log[0].id;
    QVERIFY(isSilent(stage.now));
    answer.kind = domain::ContactKind::Withdrawal;
    QVERIFY(!isSilent(stage.now));
    answer.refersTo = {};
    QVERIFY(isSilent(stage.now));
    stage.log[0].id = {}; // a withdrawal of nothing takes nothing back
    QVERIFY(isSilent(stage.now));
    stage.log[0].kind = domain::ContactKind::Update;
    QVERIFY(!isSilent(stage.now)); // the state was told
    stage.log[0].kind = domain::ContactKind::Escalation;
    QVERIFY(isSilent(stage.now));
    stage.log[0].expectsAnswer = false;
    QVERIFY(!isSilent(stage.now)); // told, not asked
}

void DelayFiguresTest::anAnswerToAReminderAnswersTheAsk()
{
    Stage stage;
    stage.ask("2026-10-12T08:00:00Z", 1, {Stage::ours(1)});
    stage.remind("2026-10-13T08:00:00Z", 1, {Stage::ours(1)});
    stage.answer("2026-10-13T09:00:00Z", 1, domain::AnswerOutcome::Declined).refersTo = domain::ContactId(stage.log[1].id);
    const base::Instant asked = stage.log[0].at;
    const auto isSilentWith = [&stage](const auto &change) {
        Stage changed = stage;
        change(changed.log);
        return domain::firstUnanswered(changed.log, changed.now).isValid();
    };
    using Log = QVector<domain::Contact>;
    QVERIFY(!isSilentWith([](Log &) {}));
    QVERIFY(isSilentWith([](Log &log) { log[1].level = 0; }));                            // it reminded of another ask
    QVERIFY(isSilentWith([](Log &log) { log[1].kind = domain::ContactKind::Note; }));     // no reminder
    QVERIFY(isSilentWith([](Log &log) { log[2].kind = domain::ContactKind::Acknowledged; })); // no answer
    QVERIFY(isSilentWith([](Log &log) { log[2].refersTo = domain::ContactId(9); }));      // to nothing that is here
    QVERIFY(!isSilentWith([asked](Log &log) { log[1].at = asked; }));
    QVERIFY(isSilentWith([asked](Log &log) { log[1].at = asked.plusMs(-30'000); }));      // of an earlier ask
    QVERIFY(isSilentWith([](Log &log) { log[1].id = log[2].refersTo = {}; log[2].level = 0; }));
}
