#include "escalation/standing/linetest.h"

#include "escalation/stage.h"

#include "domain/escalation/care/matrixhealth.h"
#include "domain/escalation/matrixcheck.h"
#include "domain/escalation/pass/narrowpass.h"
#include "domain/escalation/reasonids.h"

#include <QTest>

#include <algorithm>

using domain::PersonId;

namespace {

constexpr qint64 kSubject = 80;
constexpr qint64 kLineManager = 81;
constexpr qint64 kDirector = 82;

// A matter about one person, tried with the owner already; a path of line management with nobody named above the team.
Stage aboutSomebody()
{
    Stage stage;
    qint64 superior = 0;
    for (const qint64 id : {kDirector, kLineManager, kSubject}) {
        stage.context.people.insert(
            PersonId(id),
            {.id = PersonId(id), .organisation = domain::OrganisationId(1), .phone = QStringLiteral("1"), .reportsTo = PersonId(superior)});
        superior = id;
    }
    stage.path.kind = domain::PathKind::LineManagement;
    stage.path.counterparty = {};
    stage.path.levels.removeLast();
    for (int level = 0; level <= stage.path.topLevel(); ++level) {
        stage.path.levels[level].theirs = {};
        if (level > 0)
            stage.path.levels[level].ours = {};
    }
    stage.path.categories = {QStringLiteral("conduct")};
    stage.issue.category = QStringLiteral("conduct");
    stage.issue.implicated = {PersonId(kSubject)};
    stage.enter(domain::ContactKind::Attempt, "2026-10-12T09:00:00Z", 0, {Stage::kOwner});
    return stage;
}

}

void LineTest::conductGoesToTheLineManagerAndDeliveryToTheProject()
{
    Stage stage = aboutSomebody();
    domain::EscalationPath project = Stage().path;
    project.key = QStringLiteral("project");
    project.kind = domain::PathKind::Hierarchical;
    project.categories = {QStringLiteral("delivery")};
    domain::Matrix matrix;
    matrix.paths = {project, stage.path};
    stage.path = *matrix.pathFor(stage.issue);
    QCOMPARE(stage.advice().rule, domain::rules::kEscalate);
    QCOMPARE(words(stage.advice().ours), QString::number(kLineManager));
    stage.issue.category = QStringLiteral("delivery");
    stage.path = *matrix.pathFor(stage.issue);
    QCOMPARE(words(stage.advice().ours), QString::number(Stage::ours(1)));
}

void LineTest::eachLevelIsOneSuperiorFurtherUp()
{
    Stage stage = aboutSomebody();
    stage.ask("2026-10-12T10:00:00Z", 1, {kLineManager});
    stage.answer("2026-10-12T11:00:00Z", 1, domain::AnswerOutcome::Declined);
    QCOMPARE(stage.advice().nextLevel, 2);
    stage.path.policies[1].headsUp = domain::Duration::days(0);
    QCOMPARE(words(stage.advice().ours), QString::number(kDirector));
    stage.path.policies[1].headsUp = domain::Duration::days(1); // the director stands above who was asked
    QCOMPARE(stage.advice().rule, domain::rules::kHeadsUp);
}

void LineTest::whoIsNamedInTheMatrixStays()
{
    Stage stage = aboutSomebody();
    stage.path.levels[1].ours.primary = PersonId(Stage::ours(1));
    QCOMPARE(words(stage.advice().ours), QString::number(Stage::ours(1)));
}

void LineTest::aSuperiorWhoIsImplicatedIsPassedOver()
{
    Stage stage = aboutSomebody();
    stage.issue.implicated.append(PersonId(kLineManager));
    const domain::Advice advice = stage.advice();
    QCOMPARE(advice.nextLevel, 2);
    QCOMPARE(words(advice.ours), QString::number(kDirector));
    QVERIFY(ruleWords(advice).contains(domain::rules::kSkippedImplicated));
}

void LineTest::noSuperiorIsSaidSo()
{
    Stage stage = aboutSomebody();
    stage.context.people[PersonId(kLineManager)].reportsTo = {};
    stage.path.policies[1].startLevel = 2;
    domain::Advice advice = stage.advice();
    QCOMPARE(advice.verdict, domain::Verdict::EscalationFailed);
    const auto skipped = [&] {
        return *std::find_if(advice.reasons.begin(), advice.reasons.end(),
                             [](const auto &each) { return each.rule == domain::rules::kSkippedNoSuperior; });
    };
    QVERIFY(ruleWords(advice).contains(domain::rules::kSkippedNoSuperior));
    QCOMPARE(skipped().people, Stage::ids({kSubject}));
    QCOMPARE(skipped().numbers, QVector<qint64>{2});
    stage.issue.implicated.clear(); // it is not said whom it is about
    advice = stage.advice();
    QVERIFY(ruleWords(advice).contains(domain::rules::kSkippedNoSuperior));
    QVERIFY(skipped().people.isEmpty());
}

void LineTest::aCircleOfSuperiorsEnds()
{
    Stage stage = aboutSomebody();
    stage.context.people[PersonId(kLineManager)].reportsTo = PersonId(kSubject);
    stage.path.policies[1].startLevel = 2;
    const domain::Advice advice = stage.advice(); // each of the two reports to one who is implicated
    QCOMPARE(advice.verdict, domain::Verdict::UseConfidentialRoute);
    QCOMPARE(stage.context.superior(PersonId(kSubject), 1'000'000'000), PersonId(kSubject));
}

void LineTest::theChecksTakeTheLineAsFilled()
{
    Stage stage = aboutSomebody();
    domain::Matrix matrix;
    matrix.paths = {stage.path};
    const auto isMissing = [&](int level) {
        const auto findings = domain::checkMatrix(matrix, {}, stage.context, stage.now);
        return std::any_of(findings.begin(), findings.end(),
                           [level](const auto &each) { return each.check == domain::MatrixCheck::NobodyOnOurSide && each.cell.level == level; });
    };
    QVERIFY(!isMissing(1) && !isMissing(2) && !isMissing(0));
    const int sound = domain::matrixHealth(matrix, {}).sound;
    matrix.paths[0].levels[0].ours = {};
    QVERIFY(isMissing(0));
    QCOMPARE(domain::matrixHealth(matrix, {}).sound, sound - 1);
    matrix.paths[0].kind = domain::PathKind::Hierarchical;
    QVERIFY(isMissing(1) && isMissing(2));
}

void LineTest::theBulkPassLeavesItToAdvise()
{
    Stage stage = aboutSomebody();
    domain::Matrix matrix;
    matrix.severity = stage.context.severity;
    matrix.paths = {stage.path};
    stage.issue.implicated.clear();
    const auto narrow = domain::narrowed(stage.issue, stage.log, stage.now);
    QVERIFY(narrow.has(domain::NarrowIssue::Plain));
    QVERIFY(!domain::NarrowPass(stage.context, matrix, stage.now).decide(narrow));
    matrix.paths[0].kind = domain::PathKind::Hierarchical;
    QVERIFY(domain::NarrowPass(stage.context, matrix, stage.now).decide(narrow));
}
