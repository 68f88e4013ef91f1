#include "historytest.h"

#include "demospace.h"
#include "randomacts.h"

#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;

namespace {

domain::Issue retitled(DemoSpace &demo, domain::IssueId id, const QString &title)
{
    domain::Issue issue = must(demo.space->issues().find(id));
    issue.title = title;
    return must(demo.space->issues().save(issue));
}

QString titleOf(DemoSpace &demo, domain::IssueId id)
{
    return must(demo.space->issues().find(id)).title;
}

}

void HistoryTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void HistoryTest::namesWhatWouldBeUndone()
{
    DemoSpace demo;
    QVERIFY(!must(demo.space->history().redoable()));
    demo.issue(QStringLiteral("Crane is late"));
    const auto undoable = must(demo.space->history().undoable());
    QVERIFY(undoable);
    QCOMPARE(undoable->cause, QStringLiteral("issue.raise"));
    QCOMPARE(undoable->subject, QStringLiteral("HT4-1"));
    const storage::ChangeSet undo = must(demo.space->history().undo());
    QCOMPARE(undo.cause, QStringLiteral("undo"));
    QCOMPARE(undo.reverts, undoable->id);
    QCOMPARE(must(demo.space->history().redoable())->id, undoable->id);
}

void HistoryTest::takesBackWhatWasDoneLastFirst()
{
    DemoSpace demo;
    const domain::IssueId id = demo.issue(QStringLiteral("One")).id;
    retitled(demo, id, QStringLiteral("Two"));
    retitled(demo, id, QStringLiteral("Three"));
    must(demo.space->history().undo());
    QCOMPARE(titleOf(demo, id), QStringLiteral("Two"));
    must(demo.space->history().undo());
    QCOMPARE(titleOf(demo, id), QStringLiteral("One"));
    must(demo.space->history().redo());
    QCOMPARE(titleOf(demo, id), QStringLiteral("Two"));
    must(demo.space->history().undo());
    must(demo.space->history().redo());
    must(demo.space->history().redo());
    QCOMPARE(titleOf(demo, id), QStringLiteral("Three"));
    QCOMPARE(outcome(demo.space->history().redo()), refusal(ErrorCode::NothingToUndo));
}

void HistoryTest::aNewActEndsRedo()
{
    DemoSpace demo;
    const domain::IssueId id = demo.issue(QStringLiteral("One")).id;
    retitled(demo, id, QStringLiteral("Two"));
    must(demo.space->history().undo());
    retitled(demo, id, QStringLiteral("Other"));
    QVERIFY(!must(demo.space->history().redoable()));
    must(demo.space->history().undo());
    QCOMPARE(titleOf(demo, id), QStringLiteral("One"));
}

void HistoryTest::survivesARestart()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.rung"));
    DemoSpace demo(path);
    const domain::IssueId id = demo.issue(QStringLiteral("One")).id;
    retitled(demo, id, QStringLiteral("Two"));
    demo.space.reset();
    demo.space = must(services::Workspace::open(path, demo.clock, QStringLiteral("Mara")));
    must(demo.space->history().undo());
    QCOMPARE(titleOf(demo, id), QStringLiteral("One"));
}

void HistoryTest::refusesToUndoWhatAnotherChangedSince()
{
    QTemporaryDir folder;
    DemoSpace demo(folder.filePath(QStringLiteral("a.rung")));
    const domain::IssueId id = demo.issue(QStringLiteral("One")).id;
    retitled(demo, id, QStringLiteral("Two"));
    const auto other = must(services::Workspace::open(demo.space->path(), demo.clock, QStringLiteral("Ivo")));
    domain::Issue theirs = must(other->issues().find(id));
    theirs.title = QStringLiteral("Three");
    must(other->issues().save(theirs));
    QCOMPARE(outcome(demo.space->history().undo()), refusal(ErrorCode::Conflict, QStringLiteral("title")));
    QCOMPARE(titleOf(demo, id), QStringLiteral("Three"));
}

void HistoryTest::keepsAnothersChangeOfAnotherField()
{
    QTemporaryDir folder;
    DemoSpace demo(folder.filePath(QStringLiteral("a.rung")));
    const domain::IssueId id = demo.issue(QStringLiteral("One")).id;
    retitled(demo, id, QStringLiteral("Two"));
    const auto other = must(services::Workspace::open(demo.space->path(), demo.clock, QStringLiteral("Ivo")));
    domain::Issue theirs = must(other->issues().find(id));
    theirs.workaround = QStringLiteral("Barge");
    must(other->issues().save(theirs));
    must(demo.space->history().undo());
    QCOMPARE(titleOf(demo, id), QStringLiteral("One"));
    QCOMPARE(must(demo.space->issues().find(id)).workaround, QStringLiteral("Barge"));
}

void HistoryTest::leavesTheActsOfYesterdayAndOfOthers()
{
    QTemporaryDir folder;
    DemoSpace demo(folder.filePath(QStringLiteral("a.rung")));
    const auto other = must(services::Workspace::open(demo.space->path(), demo.clock, QStringLiteral("Ivo")));
    QVERIFY(!must(other->history().undoable()));
    demo.clock.set(demo.clock.now().plusMinutes(24 * 60));
    QVERIFY(!must(demo.space->history().undoable()));
    QCOMPARE(outcome(demo.space->history().undo()), refusal(ErrorCode::NothingToUndo));
}

void HistoryTest::bringsARemovedIssueBackWithAllItsParts()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    demo.attempt(issue.id);
    domain::Risk risk;
    risk.project = demo.project.id;
    risk.title = QStringLiteral("Storm");
    risk.issues = {issue.id};
    must(demo.space->risks().raise(risk));
    must(demo.space->drafts().save(must(demo.space->drafts().compose(must(demo.space->issues().openCase(issue.id))))));
    const auto full = everyRecord(*demo.space);
    must(demo.space->issues().remove(issue.id));
    QVERIFY(recordDifferences(full, everyRecord(*demo.space)).size() > 10);
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(full, everyRecord(*demo.space)), QStringList());
}

void HistoryTest::listsTheIssueWithItsLogAndDrafts()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    demo.issue(QStringLiteral("Another"));
    demo.attempt(issue.id);
    must(demo.space->drafts().save(must(demo.space->drafts().compose(must(demo.space->issues().openCase(issue.id))))));
    const auto entries = must(demo.space->history().ofIssue(issue.id.value()));
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].record.kind, domain::RecordKind::Draft);
    QCOMPARE(entries[1].record.kind, domain::RecordKind::Contact);
    QCOMPARE(entries[2].record.kind, domain::RecordKind::Issue);
    QCOMPARE(must(demo.space->history().head()).size(), 64);
}

void HistoryTest::undoingAllRandomActsGivesTheStart_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void HistoryTest::undoingAllRandomActsGivesTheStart()
{
    QFETCH(quint32, seed);
    DemoSpace demo;
    const storage::ChangeSet first = *must(demo.space->history().undoable());
    const auto start = everyRecord(*demo.space);
    RandomActs acts(demo, seed);
    for (int i = 0; i < 60; ++i)
        acts.act();
    const auto end = everyRecord(*demo.space);
    int undone = 0;
    for (; must(demo.space->history().undoable())->id != first.id; ++undone)
        must(demo.space->history().undo());
    QVERIFY(undone > 20);
    QCOMPARE(recordDifferences(start, everyRecord(*demo.space)), QStringList());
    for (int i = 0; i < undone; ++i)
        must(demo.space->history().redo());
    QCOMPARE(recordDifferences(end, everyRecord(*demo.space)), QStringList());
}
