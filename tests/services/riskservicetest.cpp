#include "riskservicetest.h"

#include "demospace.h"

#include <QTest>

using base::ErrorCode;
using domain::Risk;

namespace {

Risk storm(DemoSpace &demo)
{
    Risk risk;
    risk.project = demo.project.id;
    risk.title = QStringLiteral("Storm stops the crane");
    risk.category = QStringLiteral("suppliers");
    risk.counterparty = demo.them.id;
    risk.owner = demo.head.id;
    risk.inherent.probabilityScore = 4;
    risk.inherent.impactScore = 5;
    risk.inherent.impactMoney = {5'000'000, QStringLiteral("EUR")};
    risk.responseText = QStringLiteral("Barge on call");
    return must(demo.space->risks().raise(risk));
}

}

void RiskServiceTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void RiskServiceTest::fillsInWhatARaisedRiskLeavesOpen()
{
    DemoSpace demo;
    Risk risk;
    risk.project = demo.project.id;
    risk.title = QStringLiteral("Storm");
    risk = must(demo.space->risks().raise(risk));
    QCOMPARE(risk.key, QStringLiteral("R-01"));
    QCOMPARE(risk.owner, demo.manager.id);
    QCOMPARE(risk.raisedAt, demo.clock.now());
    QCOMPARE(must(demo.space->risks().findByKey(demo.project.id, QStringLiteral("R-01"))), risk);
    QCOMPARE(storm(demo).key, QStringLiteral("R-02"));
    QCOMPARE(must(demo.space->risks().all(demo.project.id)).size(), 2);
    risk.title.clear();
    QCOMPARE(outcome(demo.space->risks().save(risk)), refusal(ErrorCode::Invalid, QStringLiteral("title")));
}

void RiskServiceTest::refusesScoresOutsideTheMatrix()
{
    DemoSpace demo;
    Risk risk = storm(demo);
    risk.residual.probabilityScore = 6;
    QCOMPARE(outcome(demo.space->risks().save(risk)), refusal(ErrorCode::Invalid, QStringLiteral("residual.probabilityScore")));
    risk.residual.probabilityScore = 1;
    risk.residual.probability = 1.5;
    QCOMPARE(outcome(demo.space->risks().save(risk)), refusal(ErrorCode::Invalid, QStringLiteral("residual.probability")));
}

void RiskServiceTest::becomesAnIssueInOneStep()
{
    DemoSpace demo;
    const Risk risk = storm(demo);
    const auto start = everyRecord(*demo.space);
    const domain::Issue issue = must(demo.space->risks().occurred(risk.id));
    QCOMPARE(issue.title, risk.title);
    QCOMPARE(issue.owner, demo.head.id);
    QCOMPARE(issue.counterparty, demo.them.id);
    QCOMPARE(issue.impact, 5);
    QCOMPARE(issue.oneOffLoss, risk.inherent.impactMoney);
    QCOMPARE(issue.workaround, risk.responseText);
    const Risk after = must(demo.space->risks().find(risk.id));
    QCOMPARE(after.status, domain::RiskStatus::Occurred);
    QCOMPARE(after.issues, QVector<domain::IssueId>{issue.id});
    QCOMPARE(must(demo.space->history().undoable())->subject, risk.key);
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(start, everyRecord(*demo.space)), QStringList());
}

void RiskServiceTest::doesNotOccurTwice()
{
    DemoSpace demo;
    const Risk risk = storm(demo);
    must(demo.space->risks().occurred(risk.id));
    QCOMPARE(outcome(demo.space->risks().occurred(risk.id)), refusal(ErrorCode::Invalid, QStringLiteral("status")));
}

void RiskServiceTest::showsTheTrailFromHistory()
{
    DemoSpace demo;
    Risk risk = storm(demo);
    const base::Instant raised = demo.clock.now();
    QCOMPARE(must(demo.space->risks().trail(risk.id)).size(), 0);
    const base::Instant first = raised.plusMinutes(60);
    demo.clock.set(first);
    risk.residual.probabilityScore = 3;
    risk.residual.impactScore = 4;
    risk = must(demo.space->risks().save(risk));
    demo.clock.set(first.plusMinutes(60));
    risk.title = QStringLiteral("Reworded");
    risk = must(demo.space->risks().save(risk));
    risk.residual.impactScore = 2;
    risk = must(demo.space->risks().save(risk));
    const auto trail = must(demo.space->risks().trail(risk.id));
    QCOMPARE(trail.size(), 2);
    QCOMPARE(trail[0].probabilityScore, 4);
    QCOMPARE(trail[0].impactScore, 5);
    QCOMPARE(trail[0].at, raised);
    QCOMPARE(trail[1].probabilityScore, 3);
    QCOMPARE(trail[1].impactScore, 4);
    QCOMPARE(trail[1].at, first);
}

void RiskServiceTest::keepsTheMatrixOfAProject()
{
    DemoSpace demo;
    domain::RiskMatrix matrix = must(demo.space->risks().matrix(demo.project.id));
    matrix.appetite = domain::RiskRating::High;
    must(demo.space->risks().save(matrix));
    QCOMPARE(must(demo.space->risks().matrix(demo.project.id)).appetite, domain::RiskRating::High);
    matrix = must(demo.space->risks().matrix(demo.project.id));
    matrix.size = 4;
    QCOMPARE(outcome(demo.space->risks().save(matrix)), refusal(ErrorCode::Invalid, QStringLiteral("cells")));
    matrix.size = 7;
    QCOMPARE(outcome(demo.space->risks().save(matrix)), refusal(ErrorCode::Invalid, QStringLiteral("size")));
}
