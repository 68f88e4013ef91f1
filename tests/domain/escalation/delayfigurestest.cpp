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
