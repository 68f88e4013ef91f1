#include "matrixversionstest.h"

#include "../demospace.h"

#include "domain/escalation/matrixdifference.h"
#include "render/wording/matrix/matrixdifferencewords.h"
#include "services/escalation/matrixoutlook.h"
#include "services/escalation/matrixversions.h"

#include <QTest>

#include <random>

using domain::Duration;
using domain::Matrix;
using Part = domain::MatrixPlace::Part;
using services::MatrixService;
using services::MatrixVersions;

namespace {

Matrix slower(Matrix matrix, int hours)
{
    for (domain::Level &level : matrix.paths[1].levels)
        level.respond.fill(Duration::hours(hours));
    return matrix;
}

QStringList parts(const QVector<domain::MatrixDifference> &differences)
{
    QStringList names;
    for (const domain::MatrixDifference &each : differences)
        names << QStringLiteral("%1 %2 %3").arg(int(each.place.part)).arg(each.place.pathKey).arg(each.place.level);
    return names;
}

domain::Issue supplyIssue(DemoSpace &demo, const QString &title)
{
    domain::Issue issue = demo.issue(title);
    issue.category = QStringLiteral("suppliers");
    issue.counterparty = demo.them.id;
    issue.impact = issue.urgency = 3;
    return must(demo.space->issues().save(issue));
}

}

void MatrixVersionsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void MatrixVersionsTest::versionsSayWhoWhenAndWhy()
{
    DemoSpace demo;
    demo.issue(QStringLiteral("Crane is late"));
    const MatrixVersions versions(*demo.space);
    const Matrix first = must(demo.space->matrices().current(demo.project.id));
    must(demo.space->matrices().save(slower(first, 5), {}));
    auto all = must(versions.all(demo.project.id));
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].isDraft && !all[0].isCurrent && all[0].runningIssues == 0 && all[0].number == 2);
    QVERIFY(!all[1].isDraft && all[1].isCurrent && all[1].runningIssues == 1);
    must(demo.space->matrices().publish(demo.project.id, MatrixService::RunningIssues::Keep, QStringLiteral("Slower in winter")));
    demo.issue(QStringLiteral("Another"));
    all = must(versions.all(demo.project.id));
    QVERIFY(all[0].isCurrent && all[0].runningIssues == 1 && !all[1].isCurrent && all[1].runningIssues == 1);
    QCOMPARE(all[0].why, QStringLiteral("Slower in winter"));
    QCOMPARE(all[0].savedBy, QStringLiteral("Mara"));
    QCOMPARE(all[0].savedAt, demo.clock.now());
    QCOMPARE(must(versions.find(demo.project.id, 1)).id, first.id);
    QCOMPARE(outcome(versions.find(demo.project.id, 9)), refusal(base::ErrorCode::NotFound, QStringLiteral("9")));
}

void MatrixVersionsTest::differencesAreNamedByTheirPlace()
{
    DemoSpace demo;
    const Matrix before = must(demo.space->matrices().current(demo.project.id));
    QCOMPARE(domain::matrixDifferences(before, before).size(), 0);
    Matrix after = before;
    after.paths[1].name = QStringLiteral("Supplier");
    after.paths[1].levels[1].ours.deputies = {demo.sponsor.id};
    after.paths[1].levels[2].acknowledge[1] = Duration::hours(1);
    after.paths[1].policies[2].reminders = 3;
    after.severity.cells[4][0] = domain::Severity::S1;
    after.severity.definitions[3].everyday = false;
    const auto differences = domain::matrixDifferences(before, after);
    QCOMPARE(parts(differences),
             QStringList({QStringLiteral("%1 supply -1").arg(int(Part::PathName)), QStringLiteral("%1 supply 1").arg(int(Part::Ours)),
                          QStringLiteral("%1 supply 2").arg(int(Part::Acknowledge)), QStringLiteral("%1 supply -1").arg(int(Part::Reminders)),
                          QStringLiteral("%1  -1").arg(int(Part::SeverityCell)), QStringLiteral("%1  -1").arg(int(Part::Everyday))}));
    QCOMPARE(differences[1].before, domain::MatrixValue(QVector<domain::PersonId>{demo.head.id}));
    QCOMPARE(differences[1].after, domain::MatrixValue(QVector<domain::PersonId>{demo.head.id, demo.sponsor.id}));
    QCOMPARE(differences[2].before, domain::MatrixValue());
    QCOMPARE(differences[3].place.severity, domain::Severity::S3);
    QCOMPARE(differences[4].place.impact, 5);
    QCOMPARE(differences[4].place.urgency, 1);
    after = before;
    after.paths.move(0, 1);
    QCOMPARE(parts(domain::matrixDifferences(before, after)), QStringList{QStringLiteral("%1  -1").arg(int(Part::PathOrder))});
    after.paths.removeLast();
    QCOMPARE(domain::matrixDifferences(before, after).constFirst().place.part, Part::Path);
}

void MatrixVersionsTest::differencesHaveWords()
{
    DemoSpace demo;
    const Matrix before = must(demo.space->matrices().current(demo.project.id));
    Matrix after = before;
    after.paths[1].levels[1].respond[1] = Duration::hours(4);
    after.paths[1].levels[1].ours.deputies = {demo.sponsor.id};
    after.paths[1].levels[2].acknowledge[0] = Duration::hours(2);
    after.paths[1].policies[2].gracePercent = 50;
    after.paths[1].levels.append(domain::Level());
    after.paths[1].levels.last().title = QStringLiteral("Board");
    after.paths.removeFirst();
    after.severity.cells[0][4] = domain::Severity::S1;
    const domain::EngineContext context = must(demo.space->issues().context(demo.project.id));
    const render::Format format(context, QLocale(QLocale::English, QLocale::UnitedKingdom), render::Format::Joint::Plain);
    const render::MatrixDifferenceWords words(before, after, context, format);
    QStringList lines;
    for (const domain::MatrixDifference &each : domain::matrixDifferences(before, after))
        lines << words.place(each) + QStringLiteral(": ") + words.sentence(each);
    QCOMPARE(lines, QStringList({QStringLiteral("Supply, level 1: Our side: Stefan Albers, Helene Voss, before Stefan Albers"),
                                 QStringLiteral("Supply, level 1: Time to respond to S2: 4 h, before 1 d"),
                                 QStringLiteral("Supply, level 2: Time to acknowledge S1: 2 h, before a quarter of the response time"),
                                 QStringLiteral("Supply, level 3: New level: Board"), QStringLiteral("Supply: Grace of S3: 50 %, before 25 %"),
                                 QStringLiteral(": Path taken out: Delivery"), QStringLiteral(": Impact 1 with urgency 5: S1, before S3")}));
}

void MatrixVersionsTest::levelsThatMovedAreNoDifference()
{
    DemoSpace demo;
    const Matrix before = must(demo.space->matrices().current(demo.project.id));
    Matrix after = before;
    domain::Level inserted;
    inserted.title = QStringLiteral("Between");
    after.paths[1].levels.insert(1, inserted);
    auto differences = domain::matrixDifferences(before, after);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences[0].place.part, Part::Level);
    QCOMPARE(differences[0].place.level, 1);
    QCOMPARE(differences[0].after, domain::MatrixValue(QStringLiteral("Between")));
    differences = domain::matrixDifferences(after, before);
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences[0].before, domain::MatrixValue(QStringLiteral("Between")));
    after = before;
    after.paths[1].levels[1].title = QStringLiteral("Other");
    after.paths[1].levels[1].ours.primary = demo.supplier.id;
    QCOMPARE(domain::matrixDifferences(before, after).size(), 2); // one level changed, none came or went
}

void MatrixVersionsTest::goingBackIsADraftAndCanBeUndone()
{
    DemoSpace demo;
    demo.issue(QStringLiteral("Crane is late"));
    MatrixVersions versions(*demo.space);
    const Matrix first = must(demo.space->matrices().current(demo.project.id));
    must(demo.space->matrices().save(slower(first, 5), {}));
    must(demo.space->matrices().publish(demo.project.id, MatrixService::RunningIssues::Move, {}));
    const auto before = everyRecord(*demo.space);
    const Matrix draft = must(versions.goBack(first.id, QStringLiteral("version 1")));
    QVERIFY(!draft.published);
    QCOMPARE(draft.version, 3);
    QCOMPARE(domain::matrixDifferences(first, draft).size(), 0);
    QCOMPARE(must(versions.differences(first.id, draft.id)).size(), 0);
    QCOMPARE(must(demo.space->history().undoable())->subject, QStringLiteral("version 1"));
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
    must(demo.space->matrices().save(slower(must(demo.space->matrices().edited(demo.project.id)), 6), {})); // a draft is there
    QCOMPARE(must(versions.goBack(first.id, {})).version, 3);
    QCOMPARE(must(versions.all(demo.project.id)).size(), 3);
}

void MatrixVersionsTest::goingBackLosesNoVersionThatNothingRunsOn()
{
    DemoSpace demo;
    demo.issue(QStringLiteral("Crane is late"));
    MatrixVersions versions(*demo.space);
    const Matrix first = must(demo.space->matrices().current(demo.project.id));
    must(demo.space->matrices().save(slower(first, 5), {}));
    const Matrix second = must(demo.space->matrices().publish(demo.project.id, MatrixService::RunningIssues::Keep, QStringLiteral("Why")));
    const Matrix draft = must(versions.goBack(first.id, {}));
    QVERIFY(!draft.published && draft.version == 3 && draft.note.isEmpty());
    QCOMPARE(must(demo.space->matrices().current(demo.project.id)), second);
}

void MatrixVersionsTest::outlookOfTheSameMatrixIsEmpty()
{
    DemoSpace demo;
    supplyIssue(demo, QStringLiteral("Crane is late"));
    Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    auto outlook = must(services::matrixOutlook(*demo.space, matrix));
    QCOMPARE(outlook.running, 1);
    QVERIFY(outlook.isComplete && outlook.effects.isEmpty() && outlook.changed == 0);
    matrix.paths[1].levels[0].notes = QStringLiteral("Only words");
    outlook = must(services::matrixOutlook(*demo.space, matrix));
    QVERIFY(outlook.isComplete && outlook.effects.isEmpty() && outlook.looked == 1);
}

void MatrixVersionsTest::outlookNamesWhatBecomesAnother()
{
    DemoSpace demo;
    const domain::Issue late = supplyIssue(demo, QStringLiteral("Crane is late"));
    domain::Issue other = demo.issue(QStringLiteral("On another path"));
    other.category = QStringLiteral("staff");
    must(demo.space->issues().save(other));
    domain::Issue closed = supplyIssue(demo, QStringLiteral("Closed"));
    closed.status = domain::IssueStatus::Cancelled;
    must(demo.space->issues().save(closed));
    demo.attempt(late.id);
    const Matrix current = must(demo.space->matrices().current(demo.project.id));
    Matrix matrix = current;
    matrix.paths[1].levels[0].respond.fill(Duration::hours(30));
    auto outlook = must(services::matrixOutlook(*demo.space, matrix));
    QCOMPARE(outlook.running, 2);
    QCOMPARE(outlook.effects.size(), 1);
    QCOMPARE(outlook.effects[0].issue, late.id);
    QVERIFY(outlook.effects[0].isCheckpoint && !outlook.effects[0].isVerdict);
    matrix = current;
    matrix.paths[1].categories.clear();
    matrix.paths[2].categories.append(QStringLiteral("suppliers")); // becomes a confidential matter
    outlook = must(services::matrixOutlook(*demo.space, matrix));
    QCOMPARE(outlook.changed, 1);
    QVERIFY(outlook.effects[0].isVerdict);
    QCOMPARE(outlook.effects[0].after.verdict, domain::Verdict::UseConfidentialRoute);
}

// The narrow way and the full one agree: every issue that advise() judges otherwise is there, and no other.
void MatrixVersionsTest::outlookIsWhatAdviseSays()
{
    DemoSpace demo;
    std::mt19937 random(5);
    const Matrix current = must(demo.space->matrices().current(demo.project.id));
    Matrix matrix = slower(current, 1);
    std::swap(matrix.paths[1].levels[1].ours, matrix.paths[1].levels[2].ours);
    QVector<domain::IssueId> issues;
    for (int i = 0; i < 60; ++i) {
        domain::Issue issue = supplyIssue(demo, QStringLiteral("Issue %1").arg(i));
        if (i % 2)
            issue.category = QStringLiteral("staff");
        issue.impact = 1 + int(random() % 5);
        issue.urgency = 1 + int(random() % 5);
        if (random() % 2)
            issue.needBy = demo.clock.now().plusMinutes(int(random() % 10'000));
        issue = must(demo.space->issues().save(issue));
        if (random() % 2)
            demo.attempt(issue.id);
        issues.append(issue.id);
    }
    demo.clock.set(demo.clock.now().plusMinutes(26 * 60));
    const auto outlook = must(services::matrixOutlook(*demo.space, matrix));
    QVERIFY(outlook.isComplete);
    QSet<domain::IssueId> listed;
    for (const services::MatrixEffect &effect : outlook.effects)
        listed.insert(effect.issue);
    int changed = 0;
    QVERIFY(!listed.isEmpty());
    for (const domain::IssueId id : std::as_const(issues)) {
        const services::IssueCase now = must(demo.space->issues().openCase(id));
        domain::EngineContext context = now.context;
        context.severity = matrix.severity;
        context.confidentialPaths = matrix.confidentialPaths();
        const domain::Advice other = domain::advise(now.issue, now.log, *matrix.pathFor(now.issue), context, demo.clock.now());
        const bool isOther = other.verdict != now.advice.verdict || other.nextLevel != now.advice.nextLevel;
        changed += isOther;
        QCOMPARE(listed.contains(id), isOther || other.nextCheckpoint != now.advice.nextCheckpoint || other.ours != now.advice.ours || other.theirs != now.advice.theirs);
    }
    QCOMPARE(outlook.changed, changed);
    QVERIFY(changed > 0);
}

void MatrixVersionsTest::outlookIsGivenUpWhenNotWanted()
{
    DemoSpace demo;
    supplyIssue(demo, QStringLiteral("Crane is late"));
    const Matrix matrix = slower(must(demo.space->matrices().current(demo.project.id)), 1);
    QCOMPARE(outcome(services::matrixOutlook(*demo.space, matrix, [] { return false; })), refusal(base::ErrorCode::Cancelled));
}
