#include "escalation/pass/narrowedgestest.h"

#include "escalation/stage.h"

#include "domain/escalation/pass/narrowcriteria.h"
#include "domain/escalation/pass/narrowpass.h"

#include <QTest>

using base::Instant;
using domain::Advice;
using domain::AnswerOutcome;
using domain::PersonId;
using domain::Verdict;

namespace {

constexpr qint64 kSecond = 1'000;

std::optional<domain::NarrowDecision> decided(const Stage &stage)
{
    domain::Matrix matrix;
    matrix.paths = {stage.path};
    matrix.severity = stage.context.severity;
    return domain::NarrowPass(stage.context, matrix, stage.now).decide(domain::narrowed(stage.issue, stage.log, stage.now));
}

// Decided, and as advise() says.
bool isDecidedRight(const Stage &stage)
{
    const auto decision = decided(stage);
    const Advice advice = stage.advice();
    return decision && decision->verdict == advice.verdict && decision->ruleId() == advice.rule && decision->nextLevel == advice.nextLevel;
}

bool holds(const Stage &stage)
{
    return domain::NarrowCriteria(stage.context, stage.now).held(domain::narrowed(stage.issue, stage.log, stage.now), domain::Severity::S2) != 0;
}

// Promised on Monday 9:00:10, ten seconds after it was asked for, until Tuesday 12:00.
Stage promised()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    stage.answer("2026-10-12T09:00:10Z", 0, AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-13T12:00:00Z");
    return stage;
}

}

void NarrowEdgesTest::aPauseMovesWhatCriteriaCountByTheSecond()
{
    const Instant asked = Stage::at("2026-10-13T13:00:00Z");
    const Instant due = Stage::at("2026-10-14T13:00:00Z"); // a working day later
    domain::Criterion silence;
    silence.terms = {{domain::CriterionFact::Silence, domain::Comparison::AtLeast, 1}};
    int held = 0;
    for (const int late : {-45, -20, -10, 0, 20, 45}) {
        Stage stage;
        stage.issue.id = domain::IssueId(7);
        stage.context.criteria = {silence};
        stage.ask("2026-10-13T13:00:00Z", 0, {Stage::theirs(0)});
        stage.now = due.plusMs(late * kSecond);
        for (const int around : {-90, -30, 0, 30, 90}) {
            for (const domain::Pause &pause : {domain::Pause{stage.now.plusMs(around * kSecond), {}, {}},
                                               domain::Pause{stage.now.plusMs(around * kSecond), stage.now.plusMs(200 * kSecond), {}},
                                               domain::Pause{asked.plusMs(-7'200 * kSecond), asked.plusMs(around * kSecond), {}}}) {
                stage.issue.pauses = {pause};
                QVERIFY2(holds(stage) != stage.advice().criteria.isEmpty(),
                         qPrintable(QStringLiteral("%1 s late, paused %2 to %3").arg(late).arg(pause.from.toIso(), pause.to.toIso())));
                held += holds(stage) ? 1 : 0;
            }
        }
    }
    QVERIFY(held > 20);
}

void NarrowEdgesTest::aPauseThatEndsInSecondsDecidesWhoIsThere_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("level");
    QTest::newRow("it ended") << -30 << 2;
    QTest::newRow("it ends now") << 0 << 2;
    QTest::newRow("too short to reach the return") << 10 << 2;
    QTest::newRow("the answer is due after the return") << 30 << 1;
}

// Level 1 is away until fifteen seconds after an answer to an ask of now is due.
void NarrowEdgesTest::aPauseThatEndsInSecondsDecidesWhoIsThere()
{
    QFETCH(int, left);
    QFETCH(int, level);
    Stage stage;
    stage.ask("2026-10-14T08:30:00Z", 0, {Stage::theirs(0)});
    stage.path.levels[1].ours.deputies.clear();
    stage.makeAbsent(Stage::ours(1), "2026-10-14T00:00:00Z", "2026-10-16T10:00:15Z");
    stage.issue.pauses = {{Stage::at("2026-10-14T09:00:00Z"), stage.now.plusMs(left * kSecond), {}}};
    QCOMPARE(stage.advice().nextLevel, level);
    QVERIFY(isDecidedRight(stage));
}

// Theirs is away without a deputy; that somebody of ours is there helps nothing, for the project manager was asked of them.
void NarrowEdgesTest::whoAsksIsNobodyToRemind()
{
    Stage stage;
    stage.path.levels[1].theirs.deputies.clear();
    stage.ask("2026-10-12T09:00:00Z", 1, {Stage::theirs(1), Stage::kManager});
    stage.makeAbsent(Stage::theirs(1), "2026-10-13T00:00:00Z", "2026-12-01T00:00:00Z");
    stage.now = Stage::at("2026-10-14T10:00:00Z");
    QVERIFY(stage.advice().verdict != Verdict::SendReminder);
    QVERIFY(!decided(stage));
    constexpr qint64 kNear = Stage::kManager + 60'000; // nearly the project manager's number
    stage.log[0].with = Stage::ids({Stage::theirs(1), kNear});
    stage.context.people[PersonId(kNear)] = stage.context.people[PersonId(Stage::ours(1))];
    QVERIFY(isDecidedRight(stage));
}

void NarrowEdgesTest::aPromiseMovedBySecondsIsLeftToAdvise()
{
    Stage stage = promised();
    stage.issue.pauses = {{Stage::at("2026-10-12T08:59:00Z"), Stage::at("2026-10-12T09:00:30Z"), {}}}; // twenty seconds of it are lost
    stage.now = Stage::at("2026-10-13T12:00:10Z");
    QCOMPARE(stage.advice().verdict, Verdict::Wait);
    QVERIFY(!decided(stage));
}

void NarrowEdgesTest::aPauseBeforeTheAskLeavesThePromise()
{
    for (const int before : {0, 1, 30, 59, 60}) {
        Stage stage = promised();
        stage.issue.pauses = {{Stage::at("2026-10-12T08:00:00Z"), Stage::at("2026-10-12T09:00:00Z").plusMs(-before * kSecond), {}}};
        for (const char *now : {"2026-10-13T11:59:59Z", "2026-10-13T12:00:00Z"}) {
            stage.now = Stage::at(now);
            QVERIFY(isDecidedRight(stage));
        }
    }
}

void NarrowEdgesTest::whatIsDecidedGoesNoFurther()
{
    for (const bool isUrgent : {false, true}) {
        for (const bool isAsked : {false, true}) {
            Stage stage;
            stage.issue.kind = domain::EntryKind::Decision;
            stage.issue.worsening = isUrgent;
            if (isAsked)
                stage.ask("2026-10-12T09:00:00Z", 1, {Stage::ours(1)});
            stage.enter(domain::ContactKind::Decision, "2026-10-13T09:00:00Z", 0);
            for (const char *now : {"2026-10-13T09:00:00Z", "2026-10-20T09:00:00Z", "2027-03-01T09:00:00Z"}) {
                stage.now = Stage::at(now);
                QVERIFY(domain::decisionToCarryOut(stage.advice()));
                QVERIFY(isDecidedRight(stage));
            }
            stage.issue.pauses = {{Stage::at("2027-01-01T09:00:00Z"), {}, {}}};
            QVERIFY(isDecidedRight(stage));
            stage.enter(domain::ContactKind::Reminder, "2027-03-01T08:00:00Z", isAsked ? 1 : 0, {Stage::ours(1)}).expectsAnswer = true;
            stage.issue.pauses.clear();
            QVERIFY(!domain::decisionToCarryOut(stage.advice()));
        }
    }
}
