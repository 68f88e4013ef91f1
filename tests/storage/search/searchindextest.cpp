#include "search/searchindextest.h"

#include "expect.h"
#include "samples.h"
#include "storage/check/integritycheck.h"
#include "storage/check/salvage.h"
#include "storage/database.h"
#include "storage/draft/draftrepository.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuerepository.h"
#include "storage/person/organisationrepository.h"
#include "storage/person/personrepository.h"
#include "storage/query.h"
#include "storage/risk/riskrepository.h"
#include "storage/search/searchfill.h"
#include "storage/search/searchindex.h"
#include "storage/search/searchstatements.h"
#include "storage/search/searchwalk.h"
#include "storage/transaction.h"

#include <QTemporaryDir>

#include <random>

using storage::Database;
using storage::SearchKind;
using storage::SearchWalk;

namespace {

using Ids = QVector<qint64>;

struct SearchSpace {
    std::unique_ptr<Database> database = Database::inMemory().value();
    samples::Filled filled = samples::fill(*database);

    domain::Issue issue(int number, const QString &title, const QString &description = {})
    {
        domain::Issue made = samples::plainIssue(filled, number);
        made.title = title;
        made.description = description;
        if (!storage::IssueRepository(*database).insert(made))
            qFatal("no issue");
        return made;
    }
    Ids found(SearchKind kind, const QString &expression, SearchWalk::Where where = SearchWalk::Where::Anywhere)
    {
        SearchWalk walk(*database, kind, where, expression, storage::kRowsOfKind);
        return walk.next(1000).value();
    }
    Ids titles(const QString &expression) { return found(SearchKind::Issue, expression, SearchWalk::Where::Title); }
    // Nothing pending, and nothing else found wrong.
    bool isInStep()
    {
        const auto findings = storage::IntegrityCheck(*database).run().value();
        for (const storage::Finding &finding : findings)
            qWarning("%s %lld %s", qPrintable(finding.table), finding.id, qPrintable(finding.detail));
        return findings.isEmpty() && storage::SearchFill(*database).pending().value().isEmpty();
    }
    void run(const QString &statement)
    {
        if (const auto done = storage::Query(*database, statement).exec(); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QVector<domain::Issue> many(int count)
    {
        QVector<domain::Issue> issues;
        for (int i = 0; i < count; ++i) {
            issues.append(samples::plainIssue(filled, 1000 + i));
            issues.last().title = QStringLiteral("bulk part%1").arg(i);
        }
        auto transaction = storage::Transaction::begin(*database).value();
        if (!storage::IssueRepository(*database).insertMany(issues) || !transaction.commit())
            qFatal("no bulk");
        return issues;
    }
    int fill(int most)
    {
        int steps = 0;
        while (storage::SearchFill(*database).step(most).value() > 0)
            ++steps;
        return steps;
    }
};

}

void SearchIndexTest::followsInsertUpdateAndRemoval()
{
    SearchSpace space;
    storage::IssueRepository issues(*space.database);
    domain::Issue first = space.issue(1, u"Kran verspätet"_qs, u"the flange leaks"_qs);
    domain::Issue second = space.issue(2, u"Flange missing"_qs);
    const qint64 one = first.id.value();
    const qint64 two = second.id.value();
    QCOMPARE(space.found(SearchKind::Issue, u"\"flange\""_qs), (Ids{two, one}));
    QCOMPARE(space.titles(u"\"flange\""_qs), Ids{two});
    QCOMPARE(space.titles(u"\"ver\" *"_qs), Ids{one});
    first.description = u"the gasket leaks"_qs;
    first.labels = {u"Überfällig"_qs};
    VERIFY_DONE(issues.update(first));
    QCOMPARE(space.found(SearchKind::Issue, u"\"flange\""_qs), Ids{two});
    QCOMPARE(space.found(SearchKind::Issue, u"\"gasket\" AND \"uberfallig\" AND \"leaks\""_qs), Ids{one});
    VERIFY_DONE(issues.remove(second.id));
    QCOMPARE(space.found(SearchKind::Issue, u"\"flange\""_qs), Ids{});

    domain::Contact contact = samples::contact(space.filled, first.id);
    contact.text = u"nobody picks up"_qs;
    VERIFY_DONE(storage::ContactRepository(*space.database).insert(contact));
    QCOMPARE(space.found(SearchKind::LogEntry, u"\"picks\""_qs), Ids{contact.id.value()});
    domain::Risk risk = samples::risk(space.filled, {first.id});
    risk.title = u"picks of ice"_qs;
    VERIFY_DONE(storage::RiskRepository(*space.database).insert(risk));
    domain::Draft draft = samples::draft(space.filled, first.id);
    draft.subject = u"picks"_qs;
    VERIFY_DONE(storage::DraftRepository(*space.database).insert(draft));
    QCOMPARE(space.found(SearchKind::Risk, u"\"picks\""_qs), Ids{risk.id.value()});
    QCOMPARE(space.found(SearchKind::Draft, u"\"picks\""_qs), Ids{draft.id.value()});
    QCOMPARE(space.found(SearchKind::Person, u"\"picks\""_qs), Ids{});
    domain::Organisation theirs = storage::OrganisationRepository(*space.database).find(space.filled.theirs).value();
    theirs.name = u"Renamed works"_qs; // indexed by its id
    VERIFY_DONE(storage::OrganisationRepository(*space.database).update(theirs));
    QVERIFY(space.isInStep());
}

void SearchIndexTest::randomEditsLeaveNothingBehind()
{
    SearchSpace space;
    storage::IssueRepository repository(*space.database);
    std::mt19937 random(7);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const auto text = [&] {
        static const QStringList words{u"pump"_qs, u"Pumpen"_qs, u"valve"_qs, u"Ventil"_qs, u"供应商"_qs, u"late"_qs, u"PO-123"_qs, u"é"_qs};
        QStringList some;
        for (int i = below(5); i > 0; --i)
            some.append(words.at(below(int(words.size()))));
        return some.join(u' ');
    };
    QVector<domain::Issue> issues;
    for (int turn = 0; turn < 400; ++turn) {
        const int choice = below(10);
        if (choice < 3 || issues.isEmpty()) {
            issues.append(space.issue(100 + turn, text(), text()));
        } else if (choice < 4) {
            VERIFY_DONE(repository.remove(issues.takeAt(below(int(issues.size()))).id));
        } else {
            domain::Issue &issue = issues[below(int(issues.size()))];
            (choice < 6 ? issue.title : issue.description) = text();
            issue.labels = choice == 7 ? QStringList{text() + u'x'} : issue.labels;
            issue.counterparty = choice == 8 ? space.filled.theirs : domain::OrganisationId();
            VERIFY_DONE(repository.update(issue));
        }
    }
    QVERIFY(space.isInStep());
    for (const domain::Issue &issue : std::as_const(issues))
        VERIFY_DONE(repository.remove(issue.id));
    QCOMPARE(space.titles(u"\"\ue000\" *"_qs), Ids{});
    QVERIFY(space.isInStep());
}

void SearchIndexTest::bulkIsLeftPendingAndFilledInParts()
{
    SearchSpace space;
    space.issue(1, u"bulk part before"_qs);
    const QVector<domain::Issue> many = space.many(500);
    const auto pending = storage::SearchFill(*space.database).pending().value();
    QCOMPARE(pending.size(), 1);
    QCOMPARE(pending[0].doneTo, many[0].id.value() - 1);
    QCOMPARE(pending[0].last, many.constLast().id.value());
    QCOMPARE(space.titles(u"\"bulk\""_qs).size(), 1);
    QCOMPARE(storage::SearchFill(*space.database).step(200).value(), 200);
    QCOMPARE(space.titles(u"\"bulk\""_qs).size(), 201);
    QVERIFY(storage::IntegrityCheck(*space.database).run().value().isEmpty());
    QCOMPARE(space.fill(200), 2);
    QCOMPARE(space.titles(u"\"bulk\""_qs).size(), 501);
    QVERIFY(space.isInStep());
    QCOMPARE(storage::SearchFill(*space.database).step(200).value(), 0);
    space.issue(2, u"bulk part after"_qs); // one alone is indexed at once
    QCOMPARE(space.titles(u"\"bulk\""_qs).size(), 502);
}

void SearchIndexTest::editsOfPendingRecordsWait()
{
    SearchSpace space;
    storage::IssueRepository issues(*space.database);
    QVector<domain::Issue> many = space.many(300);
    const auto later = space.issue(7, u"later one"_qs);
    QCOMPARE(space.titles(u"\"later\""_qs), Ids{});
    many[250].title = u"renamed"_qs;
    VERIFY_DONE(issues.update(many[250]));
    VERIFY_DONE(issues.remove(many[251].id));
    QCOMPARE(storage::SearchFill(*space.database).step(100).value(), 100);
    many[20].title = u"renamed too"_qs;
    VERIFY_DONE(issues.update(many[20]));
    space.fill(64);
    QCOMPARE(space.titles(u"\"renamed\""_qs), (Ids{many[250].id.value(), many[20].id.value()}));
    QCOMPARE(space.titles(u"\"later\""_qs), Ids{later.id.value()});
    QVERIFY(space.isInStep());
}

void SearchIndexTest::aFileOfTheFirstReleaseIsFilled()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"first.rung"_qs);
    QVERIFY(QFile::copy(qEnvironmentVariable("RUNG_SOURCE_DIR") + u"/tests/storage/firstrelease.rung"_qs, path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto database = Database::open(path).value();
    QVERIFY(!storage::SearchFill(*database).pending().value().isEmpty());
    while (storage::SearchFill(*database).step(10).value() > 0) { }
    QVERIFY(storage::SearchFill(*database).pending().value().isEmpty());
    QVERIFY(storage::IntegrityCheck(*database).run().value().isEmpty());
    SearchWalk walk(*database, SearchKind::Issue, SearchWalk::Where::Anywhere, u"\"\ue000\" *"_qs, storage::kRowsOfKind);
    QVERIFY(walk.next(10).value().size() > 0);
}

void SearchIndexTest::theCheckFindsWhatIsMissingAndWhatIsLeft()
{
    SearchSpace space;
    const qint64 one = space.issue(1, u"first pump"_qs).id.value();
    const qint64 two = space.issue(2, u"second pump"_qs).id.value();
    QVERIFY(space.isInStep());
    space.run(u"INSERT INTO search_title (search_title, rowid, words) VALUES ('delete', %1, 'first')"_qs.arg(one));
    space.run(u"INSERT INTO search_issue (rowid, words) VALUES (%1, 'ghost')"_qs.arg(two));
    space.run(u"INSERT INTO search_log (rowid, words) VALUES (77, 'ghost')"_qs);
    space.run(u"INSERT INTO search_other (rowid, words) VALUES (%1, 'ghost')"_qs.arg(storage::searchRow(SearchKind::Draft, 5)));
    QStringList told;
    const auto findings = storage::IntegrityCheck(*space.database).run().value();
    for (const storage::Finding &finding : findings) {
        QCOMPARE(int(finding.code), int(storage::FindingCode::Derived));
        told.append(u"%1 %2"_qs.arg(finding.table).arg(finding.id));
    }
    told.sort();
    QCOMPARE(told, (QStringList{u"search_issue %1"_qs.arg(two), u"search_log 77"_qs, u"search_other 5"_qs, u"search_title %1"_qs.arg(one)}));
    VERIFY_DONE(storage::SearchIndex(*space.database).startOver());
    space.fill(100);
    QVERIFY(space.isInStep());
}

void SearchIndexTest::aRepairedCopyIsIndexed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.rung"_qs);
    const QString target = folder.filePath(u"repaired.rung"_qs);
    {
        const auto database = Database::create(path).value();
        const samples::Filled filled = samples::fill(*database);
        domain::Issue issue = samples::fullIssue(filled, 1);
        issue.title = u"Quay wall"_qs;
        VERIFY_DONE(storage::IssueRepository(*database).insert(issue));
        VERIFY_DONE(storage::Query(*database, u"INSERT INTO search_title (rowid, words) VALUES (1, 'ghost')"_qs).exec());
        QCOMPARE(storage::IntegrityCheck(*database).run().value().size(), 1);
    }
    VERIFY_DONE(storage::salvage(path, target));
    const auto repaired = Database::open(target).value();
    QVERIFY(storage::IntegrityCheck(*repaired).run().value().isEmpty());
    SearchWalk walk(*repaired, SearchKind::Issue, SearchWalk::Where::Title, u"\"quay\""_qs, storage::kRowsOfKind);
    QCOMPARE(walk.next(10).value().size(), 1);
}

void SearchIndexTest::aDamagedIndexStopsNobodyFromWriting()
{
    SearchSpace space;
    domain::Issue issue = space.issue(1, u"first pump"_qs);
    // Taking out more rows than there are is what SQLite calls a damaged table.
    for (int i = 0; i < 3; ++i)
        (void)storage::Query(*space.database, u"INSERT INTO search_title (search_title, rowid, words) VALUES ('delete', 999, 'x')"_qs).exec();
    issue.title = u"second pump"_qs;
    VERIFY_DONE(storage::IssueRepository(*space.database).update(issue));
    space.fill(100);
    QCOMPARE(space.titles(u"\"second\""_qs), Ids{issue.id.value()});
    QVERIFY(space.isInStep());
}

void SearchIndexTest::statementsUseTheirIndexes_data()
{
    QTest::addColumn<QString>("statement");
    for (const storage::SearchTable *table : storage::kSearchTables)
        QTest::newRow(table->name) << QString::fromLatin1(table->walk);
    for (const SearchKind kind : storage::kSearchKinds) {
        const storage::SearchLayout &layout = storage::layoutOf(kind);
        for (const char *statement : {layout.listed, layout.after, layout.newest, layout.highest})
            QTest::addRow("%d %.40s", int(kind), statement) << QString::fromLatin1(statement);
    }
}

void SearchIndexTest::statementsUseTheirIndexes()
{
    QFETCH(QString, statement);
    const auto database = Database::inMemory().value();
    storage::Query query(*database, u"EXPLAIN QUERY PLAN "_qs + statement);
    for (qsizetype place = 0; place < statement.count(u'?'); ++place)
        query.bind(qint64(1));
    QStringList plan;
    while (query.step().value_or(false))
        plan.append(query.text(3));
    QVERIFY(!plan.isEmpty());
    for (const QString &line : plan) {
        QVERIFY2(!line.contains(u"TEMP B-TREE"_qs), qPrintable(line));
        const bool isTable = line.startsWith(u"SCAN"_qs) && !line.contains(u"VIRTUAL TABLE"_qs) && !line.contains(u"json_each"_qs);
        QVERIFY2(!isTable, qPrintable(line));
    }
}
