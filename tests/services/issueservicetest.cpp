#include "issueservicetest.h"

#include "demospace.h"
#include "storage/issue/issuestaterepository.h"

#include <QTest>

using base::ErrorCode;

void IssueServiceTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void IssueServiceTest::fillsInWhatARaisedIssueLeavesOpen()
{
    DemoSpace demo;
    domain::Issue issue;
    issue.project = demo.project.id;
    issue.title = QStringLiteral("  Crane is late ");
    issue = must(demo.space->issues().raise(issue));
    QCOMPARE(issue.key, QStringLiteral("HT4-1"));
    QCOMPARE(issue.title, QStringLiteral("Crane is late"));
    QCOMPARE(issue.owner, demo.manager.id);
    QCOMPARE(issue.raisedAt, demo.clock.now());
    QCOMPARE(issue.matrix, must(demo.space->matrices().current(demo.project.id)).id);
    QCOMPARE(must(demo.space->issues().findByKey(QStringLiteral(" ht4-1 "))).id, issue.id);
    QCOMPARE(must(demo.space->issues().find(issue.id)), issue);
}

void IssueServiceTest::numbersNewIssuesPastKeysGivenByHand()
{
    DemoSpace demo;
    domain::Issue given;
    given.project = demo.project.id;
    given.title = QStringLiteral("Given");
    given.key = QStringLiteral("HT4-2");
    must(demo.space->issues().raise(given));
    QCOMPARE(demo.issue(QStringLiteral("One")).key, QStringLiteral("HT4-1"));
    QCOMPARE(demo.issue(QStringLiteral("Three")).key, QStringLiteral("HT4-3"));
    QVERIFY(!demo.space->issues().raise(given)); // the key is taken
}

void IssueServiceTest::refusesValuesThatAreNotAllowed_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"title", "impact", "urgency", "costPerDay", "ask.days", "category", "pathKey", "pauses.1.to", "project"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void IssueServiceTest::refusesValuesThatAreNotAllowed()
{
    QFETCH(QString, field);
    DemoSpace demo;
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    if (field == QStringLiteral("title"))
        issue.title = QStringLiteral(" ");
    else if (field == QStringLiteral("impact"))
        issue.impact = 6;
    else if (field == QStringLiteral("urgency"))
        issue.urgency = -1;
    else if (field == QStringLiteral("costPerDay"))
        issue.costPerDay.cents = -1;
    else if (field == QStringLiteral("ask.days"))
        issue.ask.days = -1;
    else if (field == QStringLiteral("category"))
        issue.category = QStringLiteral("nonsense");
    else if (field == QStringLiteral("pathKey"))
        issue.pathKey = QStringLiteral("nonsense");
    else if (field == QStringLiteral("pauses.1.to"))
        issue.pauses = {{demo.clock.now(), demo.clock.now().plusMinutes(-1), {}}};
    else
        issue.project = must(demo.space->projects().create(QStringLiteral("Other"))).id;
    QCOMPARE(outcome(demo.space->issues().save(issue)), refusal(ErrorCode::Invalid, field));
}

void IssueServiceTest::keepsConfidentialMattersOut()
{
    DemoSpace demo;
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const qint64 entries = must(demo.space->history().count());
    issue.category = QStringLiteral("conduct");
    QCOMPARE(outcome(demo.space->issues().save(issue)), refusal(ErrorCode::ConfidentialMatter, QStringLiteral("category")));
    issue.category.clear();
    issue.pathKey = QStringLiteral("conduct");
    QCOMPARE(outcome(demo.space->issues().save(issue)), refusal(ErrorCode::ConfidentialMatter, QStringLiteral("pathKey")));
    domain::Issue fresh;
    fresh.project = demo.project.id;
    fresh.title = QStringLiteral("About a colleague");
    fresh.category = QStringLiteral("conduct");
    QCOMPARE(outcome(demo.space->issues().raise(fresh)), refusal(ErrorCode::ConfidentialMatter, QStringLiteral("category")));
    QCOMPARE(must(demo.space->history().count()), entries);
}

void IssueServiceTest::keepsConductOutOfANewProject()
{
    DemoSpace demo;
    domain::Issue fresh;
    fresh.project = must(demo.space->projects().create(QStringLiteral("Second"))).id;
    fresh.title = QStringLiteral("About a colleague");
    fresh.category = QStringLiteral("conduct");
    QCOMPARE(outcome(demo.space->issues().raise(fresh)), refusal(ErrorCode::ConfidentialMatter, QStringLiteral("category")));
}

void IssueServiceTest::keepsAConfidentialIssueSavableOnceTheMatrixChanged()
{
    DemoSpace demo;
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    domain::Matrix matrix = must(demo.space->matrices().current(demo.project.id));
    matrix.paths[2].categories.append(QStringLiteral("suppliers"));
    matrix.paths[1].categories.clear();
    must(demo.space->matrices().save(matrix, {}));
    must(demo.space->matrices().publish(demo.project.id, services::MatrixService::RunningIssues::Move, {}));
    issue = must(demo.space->issues().find(issue.id));
    issue.title = QStringLiteral("Reworded");
    QCOMPARE(outcome(demo.space->issues().save(issue)), QString());
    QCOMPARE(must(demo.space->issues().openCase(issue.id)).advice.verdict, domain::Verdict::UseConfidentialRoute);
}

void IssueServiceTest::stampsWhenItWasResolved()
{
    DemoSpace demo;
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    issue.status = domain::IssueStatus::Resolved;
    issue = must(demo.space->issues().save(issue));
    QCOMPARE(issue.resolvedAt, demo.clock.now());
    issue.status = domain::IssueStatus::Open;
    issue = must(demo.space->issues().save(issue));
    QCOMPARE(issue.resolvedAt, demo.clock.now()); // kept: what was done before it counts no more
}

void IssueServiceTest::setsFieldsByName_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored"); // in the record's JSON, flattened
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << "title" << " New title " << "title" << "New title";
    QTest::newRow("number") << "impact" << "5" << "impact" << "5";
    QTest::newRow("word") << "status" << "in-progress" << "status" << "in-progress";
    QTest::newRow("yes or no") << "worsening" << "true" << "worsening" << "true";
    QTest::newRow("inner field") << "ask.kind" << "decision" << "ask.kind" << "decision";
    QTest::newRow("person by part of the name") << "owner" << "albers" << "owner" << "2";
    QTest::newRow("person by mail") << "originator" << "tom@example.org" << "originator" << "6";
    QTest::newRow("organisation by name") << "counterparty" << "nordkran" << "counterparty" << "2";
    QTest::newRow("people") << "implicated" << "Albers, Voss" << "implicated.2" << "1";
    QTest::newRow("list") << "labels" << "a, b" << "labels.2" << "b";
    QTest::newRow("money") << "costPerDay" << "USD 4,200.50" << "costPerDay.amount" << "4200.50";
    QTest::newRow("currency") << "costPerDay" << "4200 USD" << "costPerDay.currency" << "USD";
    QTest::newRow("moment with a zone") << "needBy" << "2026-10-22T12:00:00+02:00" << "needBy" << "2026-10-22T10:00:00Z";
    QTest::newRow("a day is its end of work") << "needBy" << "2026-10-22" << "needBy" << "2026-10-22T17:00:00Z";
    QTest::newRow("a day off is its end") << "needBy" << "2026-10-24" << "needBy" << "2026-10-24T23:59:00Z";
    QTest::newRow("empty clears") << "needBy" << "" << "needBy" << "";
    QTest::newRow("empty clears money") << "costPerDay" << "" << "costPerDay.amount" << "";
}

void IssueServiceTest::setsFieldsByName()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, stored);
    DemoSpace demo;
    domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    issue.costPerDay = {100, QStringLiteral("EUR")};
    must(demo.space->issues().save(issue));
    const auto changed = demo.space->issues().setFields(issue.id, {{field, text}});
    QCOMPARE(outcome(changed), QString());
    QTEST(domain::flatten(domain::toJson(must(demo.space->issues().find(issue.id)))).value(stored), "value");
}

void IssueServiceTest::refusesFieldsByName_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no such field") << "colour" << "red" << ErrorCode::UnknownField;
    QTest::newRow("no such inner field") << "ask.colour" << "red" << ErrorCode::UnknownField;
    QTest::newRow("the id") << "id" << "3" << ErrorCode::UnknownField;
    QTest::newRow("no number") << "impact" << "high" << ErrorCode::BadValue;
    QTest::newRow("no such word") << "status" << "sleeping" << ErrorCode::BadValue;
    QTest::newRow("nobody of that name") << "owner" << "Nemo" << ErrorCode::BadValue;
    QTest::newRow("no such organisation") << "counterparty" << "Acme" << ErrorCode::BadValue;
    QTest::newRow("no money") << "costPerDay" << "a lot" << ErrorCode::BadValue;
    QTest::newRow("no moment") << "needBy" << "soon" << ErrorCode::BadValue;
    QTest::newRow("not allowed") << "impact" << "9" << ErrorCode::Invalid;
    QTest::newRow("kept apart") << "category" << "conduct" << ErrorCode::ConfidentialMatter;
}

void IssueServiceTest::refusesFieldsByName()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(ErrorCode, code);
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    QCOMPARE(outcome(demo.space->issues().setFields(issue.id, {{QStringLiteral("title"), QStringLiteral("X")}, {field, text}})),
             refusal(code, field));
    QCOMPARE(must(demo.space->issues().find(issue.id)), issue);
}

void IssueServiceTest::listsTheCachedAdvice()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    const auto row = [&] { return must(demo.space->issues().rows({issue.id})).first(); };
    QCOMPARE(row().verdict, std::optional(domain::Verdict::ContactDirectly));
    QCOMPARE(row().severity, domain::Severity::S2);
    demo.attempt(issue.id);
    QCOMPARE(row().verdict, std::optional(domain::Verdict::Wait));
    const services::IssueCase now = must(demo.space->issues().openCase(issue.id));
    QCOMPARE(row().nextCheckpoint, now.advice.nextCheckpoint);
    QCOMPARE(row().until, now.advice.until);
    must(demo.space->history().undo());
    QCOMPARE(row().verdict, std::optional(domain::Verdict::ContactDirectly));
}

void IssueServiceTest::refreshesWhatIsDue()
{
    DemoSpace demo;
    const domain::Issue issue = demo.issue(QStringLiteral("Crane is late"));
    demo.attempt(issue.id);
    must(demo.space->issues().refreshDue(100));
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 0);
    const base::Instant checkpoint = must(storage::IssueStateRepository(demo.space->database()).find(issue.id)).nextCheckpoint;
    QVERIFY(checkpoint > demo.clock.now());
    demo.clock.set(checkpoint.plusMinutes(-1));
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 0);
    QVector<services::ChangeNotice> notices;
    connect(&demo.space->feed(), &services::ChangeFeed::changed, this, [&](const services::ChangeNotice &notice) { notices.append(notice); });
    demo.clock.set(checkpoint);
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 1);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].changes[0].record.id, issue.id.value());
    QCOMPARE(must(demo.space->issues().rows({issue.id})).first().verdict, std::optional(domain::Verdict::SendReminder));
    QCOMPARE(must(demo.space->issues().refreshDue(100)), 0);
}

void IssueServiceTest::judgesByTheStandardMatrixWithoutOne()
{
    DemoSpace demo;
    domain::Project bare;
    bare.key = QStringLiteral("BARE");
    bare.name = QStringLiteral("From a document");
    domain::Issue issue;
    issue.title = QStringLiteral("By hand");
    issue.key = QStringLiteral("BARE-1");
    issue.impact = issue.urgency = 5;
    must(demo.space->writePath().run(QStringLiteral("test"), {}, [&](services::WritePath::Session &session) -> base::Result<> {
        if (const auto saved = session.save(bare); !saved)
            return saved;
        issue.project = bare.id;
        return session.save(issue);
    }));
    const storage::IssueRow row = must(demo.space->issues().rows({issue.id})).first();
    QCOMPARE(row.severity, domain::Severity::S1);
    QVERIFY(row.verdict.has_value());
}
