#include "matrixservicetest.h"

#include "demospace.h"

#include <QTest>

#include <algorithm>

using base::ErrorCode;
using domain::Matrix;
using services::MatrixService;

namespace {

Matrix retitled(Matrix matrix, const QString &title)
{
    matrix.paths[1].levels[1].title = title;
    return matrix;
}

}

void MatrixServiceTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void MatrixServiceTest::editsInPlaceWhileNoIssueRunsOnIt()
{
    DemoSpace demo;
    MatrixService &matrices = demo.space->matrices();
    const Matrix before = must(matrices.current(demo.project.id));
    const Matrix after = must(matrices.save(retitled(before, QStringLiteral("Board")), QStringLiteral("Supply")));
    QCOMPARE(after.id, before.id);
    QVERIFY(after.published);
    QCOMPARE(must(matrices.versions(demo.project.id)).size(), 1);
    QCOMPARE(must(demo.space->history().undoable())->subject, QStringLiteral("Supply"));
}

void MatrixServiceTest::beginsADraftOnceAnIssueRunsOnIt()
{
    DemoSpace demo;
    MatrixService &matrices = demo.space->matrices();
    demo.issue(QStringLiteral("Crane is late"));
    const Matrix current = must(matrices.current(demo.project.id));
    const Matrix draft = must(matrices.save(retitled(current, QStringLiteral("Board")), {}));
    QVERIFY(draft.id != current.id);
    QVERIFY(!draft.published);
    QCOMPARE(draft.version, 2);
    QCOMPARE(must(matrices.current(demo.project.id)), current);
    QCOMPARE(must(matrices.edited(demo.project.id)).id, draft.id);
    QCOMPARE(must(matrices.runningIssues(demo.project.id)), 1);
    const Matrix again = must(matrices.save(retitled(draft, QStringLiteral("Council")), {}));
    QCOMPARE(again.id, draft.id);
    QCOMPARE(must(matrices.versions(demo.project.id)).size(), 2);
    must(demo.space->history().undo());
    must(demo.space->history().undo());
    QCOMPARE(must(matrices.versions(demo.project.id)).size(), 1);
}

void MatrixServiceTest::publishesAndLetsRunningIssuesKeepTheirs()
{
    DemoSpace demo;
    MatrixService &matrices = demo.space->matrices();
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const Matrix old = must(matrices.current(demo.project.id));
    must(matrices.save(retitled(old, QStringLiteral("Board")), {}));
    const Matrix published = must(matrices.publish(demo.project.id, MatrixService::RunningIssues::Keep, QStringLiteral("New board")));
    QVERIFY(published.published);
    QCOMPARE(published.note, QStringLiteral("New board"));
    QCOMPARE(must(matrices.current(demo.project.id)).id, published.id);
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).path.levels[1].title, QStringLiteral("Level 1"));
    const domain::Issue fresh = demo.issue(QStringLiteral("Another"));
    QCOMPARE(fresh.matrix, published.id);
    QCOMPARE(must(demo.space->issues().openCase(fresh.id)).path.levels[1].title, QStringLiteral("Board"));
    QCOMPARE(outcome(matrices.save(retitled(old, QStringLiteral("Late")), {})), refusal(ErrorCode::Invalid));
}

void MatrixServiceTest::publishesAndMovesRunningIssues()
{
    DemoSpace demo;
    MatrixService &matrices = demo.space->matrices();
    const domain::Issue open = demo.issue(QStringLiteral("Crane is late"));
    domain::Issue done = demo.issue(QStringLiteral("Solved"));
    done.status = domain::IssueStatus::Closed;
    done = must(demo.space->issues().save(done));
    must(matrices.save(retitled(must(matrices.current(demo.project.id)), QStringLiteral("Board")), {}));
    const Matrix published = must(matrices.publish(demo.project.id, MatrixService::RunningIssues::Move, {}));
    QCOMPARE(must(demo.space->issues().find(open.id)).matrix, published.id);
    QCOMPARE(must(demo.space->issues().find(done.id)).matrix, done.matrix);
    QCOMPARE(must(matrices.runningIssues(demo.project.id)), 0);
    QCOMPARE(must(demo.space->issues().openCase(open.id)).path.levels[1].title, QStringLiteral("Board"));
}

void MatrixServiceTest::undoesAPublishWithItsMoves()
{
    DemoSpace demo;
    MatrixService &matrices = demo.space->matrices();
    demo.issue(QStringLiteral("Crane is late"));
    must(matrices.save(retitled(must(matrices.current(demo.project.id)), QStringLiteral("Board")), {}));
    const auto start = everyRecord(*demo.space);
    must(matrices.publish(demo.project.id, MatrixService::RunningIssues::Move, {}));
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(start, everyRecord(*demo.space)), QStringList());
}

void MatrixServiceTest::refusesUnknownPeopleAndKeysTwice()
{
    DemoSpace demo;
    MatrixService &matrices = demo.space->matrices();
    const Matrix matrix = must(matrices.current(demo.project.id));
    Matrix changed = matrix;
    changed.paths[1].levels[2].ours.primary = domain::PersonId(999);
    QCOMPARE(outcome(matrices.save(changed, {})), refusal(ErrorCode::Invalid, QStringLiteral("paths.2.levels.3.ours.primary")));
    changed = matrix;
    changed.paths[1].counterparty = domain::OrganisationId(999);
    QCOMPARE(outcome(matrices.save(changed, {})), refusal(ErrorCode::Invalid, QStringLiteral("paths.2.counterparty")));
    changed = matrix;
    changed.paths[1].key = changed.paths[0].key;
    QCOMPARE(outcome(matrices.save(changed, {})), refusal(ErrorCode::Invalid, QStringLiteral("paths.2.key")));
}

void MatrixServiceTest::namesPathsWithoutAKey()
{
    DemoSpace demo;
    Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    domain::EscalationPath path;
    path.name = QStringLiteral("Supply");
    matrix.paths.append(path);
    path.name = QStringLiteral("Ärger & Co.");
    matrix.paths.append(path);
    matrix = must(demo.space->matrices().save(matrix, {}));
    QCOMPARE(matrix.paths[3].key, QStringLiteral("supply-2"));
    QVERIFY(!matrix.paths[4].key.isEmpty());
}

void MatrixServiceTest::refusesTwoDraftsAndOldVersions()
{
    DemoSpace demo;
    MatrixService &matrices = demo.space->matrices();
    demo.issue(QStringLiteral("Crane is late"));
    const Matrix current = must(matrices.current(demo.project.id));
    must(matrices.save(retitled(current, QStringLiteral("Board")), {}));
    QVERIFY(!matrices.save(retitled(current, QStringLiteral("Other")), {}));
    QCOMPARE(must(matrices.versions(demo.project.id)).size(), 2);
}

void MatrixServiceTest::changesNothingWhenNothingDiffers()
{
    DemoSpace demo;
    MatrixService &matrices = demo.space->matrices();
    demo.issue(QStringLiteral("Crane is late"));
    const Matrix current = must(matrices.current(demo.project.id));
    const qint64 entries = must(demo.space->history().count());
    demo.clock.set(demo.clock.now().plusMinutes(5));
    QCOMPARE(must(matrices.save(current, {})), current);
    QCOMPARE(must(matrices.versions(demo.project.id)).size(), 1);
    QCOMPARE(must(demo.space->history().count()), entries);
}

void MatrixServiceTest::checksOnlyCategoriesInUse()
{
    DemoSpace demo;
    Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    const auto unserved = [&] {
        const auto findings = must(demo.space->matrices().check(matrix));
        return std::count_if(findings.begin(), findings.end(),
                             [](const domain::MatrixFinding &finding) { return finding.check == domain::MatrixCheck::CategoryUnserved; });
    };
    matrix.paths[1].categories.clear();
    QCOMPARE(unserved(), 0);
    demo.issue(QStringLiteral("Crane is late"));
    QCOMPARE(unserved(), 1);
}
