#include "writepathtest.h"

#include "demospace.h"
#include "services/workspace/writepath.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using base::ErrorCode;
using services::ChangeNotice;
using storage::EntryKind;

namespace {

QVector<storage::HistoryEntry> entriesOf(DemoSpace &demo, domain::IssueId id)
{
    return must(demo.space->history().of({domain::RecordKind::Issue, id.value()}));
}

QVector<domain::Issue> importedIssues(const DemoSpace &demo, int count)
{
    QVector<domain::Issue> issues;
    for (int i = 1; i <= count; ++i) {
        domain::Issue issue;
        issue.project = demo.project.id;
        issue.key = QStringLiteral("HT4-%1").arg(500 + i);
        issue.title = QStringLiteral("Imported %1").arg(i);
        issue.raisedAt = issue.changedAt = demo.clock.now();
        issues.append(issue);
    }
    return issues;
}

}

void WritePathTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void WritePathTest::writesOneEntryForEachFieldThatDiffers()
{
    DemoSpace demo;
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    issue.title = QStringLiteral("Crane 2 is late");
    issue.ask.text = QStringLiteral("A second crew");
    demo.clock.set(demo.clock.now().plusMinutes(5));
    issue = must(demo.space->issues().save(issue));
    const auto entries = entriesOf(demo, issue.id);
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].field, QStringLiteral("title"));
    QCOMPARE(entries[0].before, QStringLiteral("Crane is late"));
    QCOMPARE(entries[0].after, QStringLiteral("Crane 2 is late"));
    QCOMPARE(entries[1].field, QStringLiteral("ask.text"));
    QCOMPARE(entries[0].author, QStringLiteral("Mara"));
    QCOMPARE(entries[0].cause, QStringLiteral("issue.edit"));
    QCOMPARE(entries[0].at, demo.clock.now());
    QCOMPARE(issue.changedAt, demo.clock.now());
    QCOMPARE(issue.rowVersion, 2);
}

void WritePathTest::tellsCreatedAndRemovedRecordsWhole()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    must(demo.space->issues().remove(issue.id));
    const auto entries = entriesOf(demo, issue.id);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].kind, EntryKind::Removed);
    QCOMPARE(entries[1].kind, EntryKind::Created);
    QCOMPARE(entries[0].before, entries[1].after);
    QCOMPARE(QJsonDocument::fromJson(entries[1].after.toUtf8()).object(), domain::toJson(issue));
    QCOMPARE(outcome(demo.space->issues().find(issue.id)), refusal(ErrorCode::NotFound));
}

void WritePathTest::writesNothingWhenNothingDiffers()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const qint64 before = must(demo.space->history().count());
    QSignalSpy notices(&demo.space->feed(), &services::ChangeFeed::changed);
    demo.clock.set(demo.clock.now().plusMinutes(5));
    QCOMPARE(must(demo.space->issues().save(issue)), issue);
    QCOMPARE(must(demo.space->history().count()), before);
    QCOMPARE(notices.size(), 0);
}

void WritePathTest::rollsEverythingBackWhenTheActFails()
{
    DemoSpace demo;
    const auto start = everyRecord(*demo.space);
    const qint64 entries = must(demo.space->history().count());
    const auto result = demo.space->writePath().run(QStringLiteral("test"), {}, [&](services::WritePath::Session &session) -> base::Result<> {
        domain::Organisation organisation;
        organisation.name = QStringLiteral("Third");
        if (const auto saved = session.save(organisation); !saved)
            return saved;
        return base::fail(ErrorCode::Cancelled);
    });
    QCOMPARE(outcome(result), refusal(ErrorCode::Cancelled));
    QCOMPARE(recordDifferences(start, everyRecord(*demo.space)), QStringList());
    QCOMPARE(must(demo.space->history().count()), entries);
}

void WritePathTest::publishesAfterTheCommit()
{
    DemoSpace demo;
    QVector<ChangeNotice> notices;
    connect(&demo.space->feed(), &services::ChangeFeed::changed, this, [&](const ChangeNotice &notice) {
        notices.append(notice);
        QVERIFY(demo.space->issues().findByKey(QStringLiteral("HT4-1")));
    });
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].changes.size(), 1);
    QCOMPARE(notices[0].changes[0].record.id, issue.id.value());
    QCOMPARE(notices[0].changes[0].operation, services::ChangeOperation::Created);
    QCOMPARE(notices[0].changes[0].parent, demo.project.id.value());
    demo.attempt(issue.id);
    QCOMPARE(notices[1].changes[0].record.kind, domain::RecordKind::Contact);
    QCOMPARE(notices[1].changes[0].parent, issue.id.value());
}

void WritePathTest::refusesTheSecondSaveOfTwoWindows()
{
    QTemporaryDir folder;
    DemoSpace demo(folder.filePath(QStringLiteral("a.rung")));
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const auto other = must(services::Workspace::open(demo.space->path(), demo.clock, QStringLiteral("Ivo")));
    domain::Issue theirs = must(other->issues().find(issue.id));
    domain::Issue ours = issue;
    theirs.title = QStringLiteral("Theirs");
    ours.title = QStringLiteral("Ours");
    must(other->issues().save(theirs));
    QCOMPARE(outcome(demo.space->issues().save(ours)), refusal(ErrorCode::Conflict));
    QCOMPARE(must(demo.space->issues().find(issue.id)).title, QStringLiteral("Theirs"));
}

void WritePathTest::tellsAnotherWindowWhatChanged()
{
    QTemporaryDir folder;
    DemoSpace demo(folder.filePath(QStringLiteral("a.rung")));
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const auto other = must(services::Workspace::open(demo.space->path(), demo.clock, QStringLiteral("Ivo")));
    QVector<ChangeNotice> notices;
    connect(&demo.space->feed(), &services::ChangeFeed::changed, this, [&](const ChangeNotice &notice) { notices.append(notice); });
    demo.space->refreshFromOthers();
    QCOMPARE(notices.size(), 0);
    domain::Issue theirs = must(other->issues().find(issue.id));
    theirs.title = QStringLiteral("Theirs");
    theirs.workaround = QStringLiteral("Barge");
    must(other->issues().save(theirs));
    demo.issue(QStringLiteral("Own one")); // own acts are not told twice
    notices.clear();
    demo.space->refreshFromOthers();
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0].fromElsewhere);
    QVERIFY(!notices[0].everything);
    QCOMPARE(notices[0].changes.size(), 1);
    QCOMPARE(notices[0].changes[0].record.id, issue.id.value());
    QCOMPARE(notices[0].changes[0].parent, demo.project.id.value());
    demo.space->refreshFromOthers();
    QCOMPARE(notices.size(), 1);
    issue = must(demo.space->issues().find(issue.id));
    QCOMPARE(issue.title, QStringLiteral("Theirs"));
}

void WritePathTest::tellsAnotherWindowOfARemoval()
{
    QTemporaryDir folder;
    DemoSpace demo(folder.filePath(QStringLiteral("a.rung")));
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const auto other = must(services::Workspace::open(demo.space->path(), demo.clock, QStringLiteral("Ivo")));
    must(other->issues().remove(issue.id));
    QVector<ChangeNotice> notices;
    connect(&demo.space->feed(), &services::ChangeFeed::changed, this, [&](const ChangeNotice &notice) { notices.append(notice); });
    demo.space->refreshFromOthers();
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].changes[0].operation, services::ChangeOperation::Removed);
    QCOMPARE(notices[0].changes[0].parent, demo.project.id.value());
}

void WritePathTest::keepsSettingsInHistory()
{
    DemoSpace demo;
    const QString name = QStringLiteral("workspace.language");
    QCOMPARE(must(demo.space->projects().setting(name)), QString());
    const qint64 before = must(demo.space->history().count());
    must(demo.space->projects().setSetting(name, QStringLiteral("de")));
    must(demo.space->projects().setSetting(name, QStringLiteral("de")));
    QCOMPARE(must(demo.space->history().count()), before + 1);
    must(demo.space->history().undo());
    QCOMPARE(must(demo.space->projects().setting(name)), QString());
    must(demo.space->history().redo());
    QCOMPARE(must(demo.space->projects().setting(name)), QStringLiteral("de"));
    must(demo.space->projects().setSetting(name, {}));
    QCOMPARE(must(demo.space->projects().setting(name)), QString());
}

void WritePathTest::importsIssuesWithOneEntry()
{
    DemoSpace demo;
    const auto start = everyRecord(*demo.space);
    const qint64 before = must(demo.space->history().count());
    QVector<domain::Issue> issues = importedIssues(demo, 40);
    must(demo.space->writePath().run(QStringLiteral("import"), QStringLiteral("list.csv"),
                                     [&](services::WritePath::Session &session) { return session.importIssues(issues); }));
    QCOMPARE(must(demo.space->history().count()), before + 1);
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 40);
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 0);
    const auto end = everyRecord(*demo.space);
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(start, everyRecord(*demo.space)), QStringList());
    must(demo.space->history().redo());
    QCOMPARE(recordDifferences(end, everyRecord(*demo.space)), QStringList());
}

void WritePathTest::keepsAnImportThatAnotherWorkedOn()
{
    QTemporaryDir folder;
    DemoSpace demo(folder.filePath(QStringLiteral("a.rung")));
    QVector<domain::Issue> issues = importedIssues(demo, 5);
    must(demo.space->writePath().run(QStringLiteral("import"), {},
                                     [&](services::WritePath::Session &session) { return session.importIssues(issues); }));
    const auto other = must(services::Workspace::open(demo.space->path(), demo.clock, QStringLiteral("Ivo")));
    const domain::IssueId id = issues[3].id;
    must(other->issues().setFields(id, {{QStringLiteral("title"), QStringLiteral("Theirs")}}));
    QCOMPARE(outcome(demo.space->history().undo()), refusal(ErrorCode::Conflict, QStringLiteral("issue")));
    must(other->history().undo());
    QCOMPARE(outcome(demo.space->history().undo()), refusal(ErrorCode::Conflict, QStringLiteral("issue"))); // the row was touched
    QCOMPARE(must(demo.space->issues().ids({})).size(), 5);
}

void WritePathTest::hearsOfWhatAWorkerThreadWrote()
{
    QTemporaryDir folder;
    DemoSpace demo(folder.filePath(QStringLiteral("a.rung")));
    QString fault;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        const auto own = services::Workspace::open(demo.space->path(), demo.clock, QStringLiteral("Mara"));
        QVector<domain::Issue> issues = importedIssues(demo, 20);
        const auto work = [&](services::WritePath::Session &session) { return session.importIssues(issues); };
        fault = own ? outcome((*own)->writePath().run(QStringLiteral("import"), {}, work)) : outcome(own);
    }));
    worker->start();
    QVERIFY(worker->wait(30'000));
    QCOMPARE(fault, QString());
    QVector<ChangeNotice> notices;
    connect(&demo.space->feed(), &services::ChangeFeed::changed, this, [&](const ChangeNotice &notice) { notices.append(notice); });
    demo.space->refreshFromOthers();
    QCOMPARE(notices.size(), 1);
    QVERIFY(notices[0].everything);
    must(demo.space->history().undo()); // the import of the worker is the author's own act
    QCOMPARE(must(demo.space->issues().ids({})).size(), 0);
}
