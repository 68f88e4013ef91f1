#include "listingtest.h"

#include "expect.h"
#include "storage/draft/draftstatements.h"
#include "storage/history/journalstatements.h"
#include "storage/issue/contactstatements.h"
#include "storage/issue/issuefilter.h"
#include "storage/issue/issuelisting.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuesearch.h"
#include "storage/issue/issuestatements.h"
#include "storage/issue/list/issueordering.h"
#include "storage/issue/list/rowstatements.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/issue/issuestatestatements.h"
#include "storage/person/organisationrepository.h"
#include "storage/query.h"
#include "storage/today/duestatements.h"

#include <functional>

using storage::IssueQuery;
using storage::IssueSort;
using Change = std::function<void(IssueQuery &)>;

// HT4-2: full, S1, level 2, escalate · HT4-10: plain, S3 · HT4-9: resolved, nobody's, S2, level 1, wait.
void ListingTest::initTestCase()
{
    m_database = std::move(storage::Database::inMemory().value());
    m_filled = samples::fill(*m_database);
    storage::IssueRepository issues(*m_database);
    domain::Issue full = samples::fullIssue(m_filled, 2);
    domain::Issue plain = samples::plainIssue(m_filled, 10);
    domain::Issue resolved = samples::plainIssue(m_filled, 9);
    resolved.status = domain::IssueStatus::Resolved;
    resolved.owner = {};
    resolved.category = u"Quality"_qs;
    for (domain::Issue *issue : {&full, &plain, &resolved})
        VERIFY_DONE(issues.insert(*issue));
    storage::IssueStateRepository states(*m_database);
    VERIFY_DONE(states.put({.issue = full.id, .severity = domain::Severity::S1, .level = 2, .verdict = domain::Verdict::Escalate,
                            .nextLevel = 3, .until = base::Instant(5), .nextCheckpoint = base::Instant(100)}));
    VERIFY_DONE(states.put({.issue = resolved.id, .severity = domain::Severity::S2, .level = 1, .verdict = domain::Verdict::Wait,
                            .nextCheckpoint = base::Instant(50)}));
}

void ListingTest::cleanupTestCase()
{
    m_database.reset();
}

QStringList ListingTest::keys(const IssueQuery &query) const
{
    const storage::IssueListing listing(*m_database);
    const QVector<storage::IssueRow> rows = listing.rows(listing.ids(query).value()).value();
    QStringList keys;
    for (const storage::IssueRow &row : rows)
        keys.append(row.key.mid(4));
    return keys;
}

void ListingTest::filtersFind_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, Change change, QStringList expected) { QTest::newRow(name) << change << expected; };
    const domain::PersonId manager(2);
    row("nothing asked", [](IssueQuery &) {}, {u"2"_qs, u"9"_qs, u"10"_qs});
    row("the project", [](IssueQuery &q) { q.project = domain::ProjectId(1); }, {u"2"_qs, u"9"_qs, u"10"_qs});
    row("another project", [](IssueQuery &q) { q.project = domain::ProjectId(2); }, {});
    row("a word of the title", [](IssueQuery &q) { q.text = u"VALVE"_qs; }, {u"9"_qs, u"10"_qs});
    row("two words in any order", [](IssueQuery &q) { q.text = u" pier  10 "_qs; }, {u"10"_qs});
    row("a word without its accents", [](IssueQuery &q) { q.text = u"uberfallige"_qs; }, {u"2"_qs});
    row("the counterparty with its accents", [](IssueQuery &q) { q.text = u"Pümpen"_qs; }, {u"2"_qs});
    row("a key", [](IssueQuery &q) { q.text = u"ht4-9"_qs; }, {u"9"_qs});
    row("signs that mean something elsewhere", [](IssueQuery &q) { q.text = u"%' OR 1=1 --"_qs; }, {});
    row("statuses", [](IssueQuery &q) { q.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress}; }, {u"2"_qs, u"10"_qs});
    row("severities", [](IssueQuery &q) { q.severities = {domain::Severity::S1, domain::Severity::S2}; }, {u"2"_qs, u"9"_qs});
    row("an owner", [manager](IssueQuery &q) { q.owners = {manager}; }, {u"2"_qs, u"10"_qs});
    row("a counterparty", [](IssueQuery &q) { q.counterparties = {domain::OrganisationId(2)}; }, {u"2"_qs});
    row("a verdict", [](IssueQuery &q) { q.verdicts = {domain::Verdict::Wait}; }, {u"9"_qs});
    row("a level at least", [](IssueQuery &q) { q.minLevel = 2; }, {u"2"_qs});
    row("a need-by before", [](IssueQuery &q) { q.needByBefore = base::Instant::fromIso(u"2026-05-01"_qs); }, {u"2"_qs});
    row("several at once", [manager](IssueQuery &q) { q.owners = {manager}; q.text = u"valve"_qs; q.severities = {domain::Severity::S3}; }, {u"10"_qs});
    row("at most two", [](IssueQuery &q) { q.limit = 2; }, {u"2"_qs, u"9"_qs});
    row("none", [](IssueQuery &q) { q.limit = 0; }, {});
}

void ListingTest::filtersFind()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    IssueQuery query;
    change(query);
    QCOMPARE(keys(query), expected);
    if (query.limit < 0)
        QCOMPARE(storage::IssueListing(*m_database).count(query).value(), expected.size());
}

void ListingTest::ordersHold_data()
{
    QTest::addColumn<IssueSort>("sort");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("by severity") << IssueSort::Severity << u"2 9 10"_qs << u"10 9 2"_qs;
    QTest::newRow("by number, not by text, of the key") << IssueSort::Key << u"2 9 10"_qs << u"10 9 2"_qs;
    QTest::newRow("by title") << IssueSort::Title << u"10 9 2"_qs << u"2 9 10"_qs;
    QTest::newRow("by status as it goes") << IssueSort::Status << u"10 2 9"_qs << u"9 2 10"_qs;
    QTest::newRow("by owner, nobody's last") << IssueSort::Owner << u"2 10 9"_qs << u"10 2 9"_qs;
    QTest::newRow("by counterparty, none last") << IssueSort::Counterparty << u"2 10 9"_qs << u"2 9 10"_qs;
    QTest::newRow("by level") << IssueSort::Level << u"10 9 2"_qs << u"2 9 10"_qs;
    QTest::newRow("by checkpoint, none last") << IssueSort::Checkpoint << u"9 2 10"_qs << u"2 9 10"_qs;
    QTest::newRow("by need-by, none last") << IssueSort::NeedBy << u"2 10 9"_qs << u"2 9 10"_qs;
    QTest::newRow("by change") << IssueSort::Changed << u"2 9 10"_qs << u"10 9 2"_qs;
    QTest::newRow("by verdict, none last") << IssueSort::Verdict << u"2 9 10"_qs << u"9 2 10"_qs;
    QTest::newRow("by time raised, then id") << IssueSort::Raised << u"2 10 9"_qs << u"9 10 2"_qs;
}

void ListingTest::ordersHold()
{
    QFETCH(IssueSort, sort);
    QFETCH(QString, up);
    QFETCH(QString, down);
    IssueQuery query;
    query.sort = sort;
    QCOMPARE(keys(query).join(u' '), up);
    query.descending = true;
    QCOMPARE(keys(query).join(u' '), down);
}

void ListingTest::rowsShowWhatTheListNeeds()
{
    const storage::IssueListing listing(*m_database);
    const auto rows = listing.rows({domain::IssueId(3), domain::IssueId(99), domain::IssueId(1)}).value();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).key, u"HT4-9"_qs);
    QCOMPARE(rows.at(0).owner, QString());
    QVERIFY(!rows.at(0).needBy.isValid());
    const storage::IssueRow &full = rows.at(1);
    QCOMPARE(full.owner, u"Kim Manager"_qs);
    QCOMPARE(full.counterparty, u"Pümpen GmbH"_qs);
    QCOMPARE(full.severity, domain::Severity::S1);
    QCOMPARE(full.status, domain::IssueStatus::InProgress);
    QCOMPARE(full.level, 2);
    QCOMPARE(full.nextLevel, 3);
    QVERIFY(full.verdict == domain::Verdict::Escalate);
    QCOMPARE(full.until, base::Instant(5));
    QCOMPARE(full.nextCheckpoint, base::Instant(100));
    QVERIFY(full.needBy.isValid() && full.changedAt.isValid());
}

void ListingTest::categoriesAndOtherVersionsAreFound()
{
    const storage::IssueListing listing(*m_database);
    QCOMPARE(listing.categories(m_filled.project).value(), (QStringList{u"Quality"_qs, u"Supply"_qs}));
    QCOMPARE(listing.openOutsideMatrix(m_filled.project, domain::MatrixId(7)).value(), QVector<domain::IssueId>{domain::IssueId(1)});
    QVERIFY(listing.openOutsideMatrix(m_filled.project, m_filled.matrix).value().isEmpty());
    for (const domain::MatrixId matrix : {domain::MatrixId(0), m_filled.matrix, domain::MatrixId(7)})
        QCOMPARE(listing.countOutsideMatrix(m_filled.project, matrix).value(), listing.openOutsideMatrix(m_filled.project, matrix).value().size());
}

void ListingTest::aRenamedCounterpartyIsFound()
{
    storage::OrganisationRepository organisations(*m_database);
    domain::Organisation theirs = organisations.find(m_filled.theirs).value();
    const QString name = theirs.name;
    IssueQuery query;
    query.text = u"Åkerlund"_qs;
    QVERIFY(keys(query).isEmpty());
    theirs.name = u"Akerlund AB"_qs;
    VERIFY_DONE(organisations.update(theirs));
    QCOMPARE(keys(query), QStringList{u"2"_qs});
    theirs.name = name;
    VERIFY_DONE(organisations.update(theirs));
}

void ListingTest::foldingForgetsCaseAndAccents_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain letters") << u"Valve 7"_qs << u"valve 7"_qs;
    QTest::newRow("umlauts") << u"ÜBERFÄLLIGE"_qs << u"uberfallige"_qs;
    QTest::newRow("sharp s") << u"Straße"_qs << u"strasse"_qs;
    QTest::newRow("Greek") << u"ΆΛΦΑ"_qs << u"αλφα"_qs;
    QTest::newRow("composed already or not") << u"e\u0301"_qs << u"e"_qs;
    QTest::newRow("full-width signs") << u"ＡＢ"_qs << u"ab"_qs;
    QTest::newRow("nothing") << QString() << QString();
}

void ListingTest::foldingForgetsCaseAndAccents()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(storage::folded(text), expected);
}

void ListingTest::keysAreSplitAtTheirNumber_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<qint64>("number");
    QTest::newRow("a usual key") << u"HT4-118"_qs << u"HT4-"_qs << qint64(118);
    QTest::newRow("no number") << u"ABC"_qs << u"ABC"_qs << qint64(0);
    QTest::newRow("a number alone") << u"42"_qs << QString() << qint64(42);
    QTest::newRow("zeros in front") << u"R-007"_qs << u"R-"_qs << qint64(7);
    QTest::newRow("more digits than fit") << u"X99999999999999999999"_qs << u"X99999"_qs << qint64(999'999'999'999'999);
    QTest::newRow("nothing") << QString() << QString() << qint64(0);
}

void ListingTest::keysAreSplitAtTheirNumber()
{
    QFETCH(QString, key);
    QFETCH(QString, prefix);
    QFETCH(qint64, number);
    const auto parts = storage::splitKey(key);
    QCOMPARE(parts.first, prefix);
    QCOMPARE(parts.second, number);
}

QString ListingTest::planOf(const QString &statement, int places) const
{
    storage::Query query(*m_database, u"EXPLAIN QUERY PLAN "_qs + statement);
    for (int i = 0; i < places; ++i)
        query.bind(qint64(1));
    QStringList plan;
    for (;;) {
        const base::Result<bool> row = query.step();
        if (!row)
            return row.error().detail;
        if (!*row)
            return plan.join(u'\n');
        plan.append(query.text(3));
    }
}

void ListingTest::firstPagesNeedNoSorting_data()
{
    QTest::addColumn<IssueSort>("sort");
    QTest::newRow("by severity") << IssueSort::Severity;
    QTest::newRow("by key") << IssueSort::Key;
    QTest::newRow("by checkpoint") << IssueSort::Checkpoint;
    QTest::newRow("by change") << IssueSort::Changed;
    QTest::newRow("by title") << IssueSort::Title;
    QTest::newRow("by status") << IssueSort::Status;
    QTest::newRow("by owner") << IssueSort::Owner;
    QTest::newRow("by counterparty") << IssueSort::Counterparty;
    QTest::newRow("by level") << IssueSort::Level;
    QTest::newRow("by need-by") << IssueSort::NeedBy;
    QTest::newRow("by time raised") << IssueSort::Raised;
    QTest::newRow("by category") << IssueSort::Category;
    QTest::newRow("by cost") << IssueSort::CostPerDay;
    QTest::newRow("by next step") << IssueSort::Verdict;
}

void ListingTest::firstPagesNeedNoSorting()
{
    QFETCH(IssueSort, sort);
    for (const bool descending : {false, true}) {
        for (const domain::ProjectId project : {domain::ProjectId(), m_filled.project}) {
            const IssueQuery query{.project = project, .statuses = {domain::IssueStatus::Open}, .sort = sort, .descending = descending, .limit = 64};
            for (const QString &statement : storage::IssueOrdering(*m_database, query).firstPageStatements()) {
                const QString plan = planOf(statement, int(statement.count(u'?')));
                QVERIFY2(!plan.contains(u"TEMP B-TREE"_qs), qPrintable(statement + u'\n' + plan));
                const bool isOfNothing = statement.contains(u"need_by IS NULL"_qs) || statement.contains(u"cents = 0"_qs); // by id, as the table lies
                QVERIFY2(isOfNothing || plan.contains(u"USING COVERING INDEX"_qs) || plan.contains(u"USING INDEX"_qs), qPrintable(statement + u'\n' + plan));
            }
        }
    }
}

void ListingTest::hotStatementsUseTheirIndex_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("places");
    QTest::newRow("what is due") << QString::fromLatin1(storage::kDueStates) << 2;
    QTest::newRow("the next checkpoint") << QString::fromLatin1(storage::kNextCheckpoint) << 0;
    QTest::newRow("a page of rows") << QString::fromLatin1(storage::kListedRows) << 1;
    QTest::newRow("an issue by key") << QString::fromLatin1(storage::kIssueByKey) << 3;
    QTest::newRow("issues by source") << QString::fromLatin1(storage::kIssuesBySource) << 3;
    QTest::newRow("an issue's log") << QString::fromLatin1(storage::kContactsOfIssues) << 1;
    QTest::newRow("recent escalations") << QString::fromLatin1(storage::kEscalationLoads) << 4;
    QTest::newRow("an issue's drafts") << QString::fromLatin1(storage::kDraftsOfIssue) << 1;
    QTest::newRow("a record's history") << QString::fromLatin1(storage::kEntriesOfRecord) << 3;
    QTest::newRow("a change set's history") << QString::fromLatin1(storage::kEntriesOfChangeSet) << 1;
    QTest::newRow("the day's change sets") << QString::fromLatin1(storage::kChangeSetsSince) << 2;
    QTest::newRow("the newest entry") << QString::fromLatin1(storage::kLastHash) << 0;
}

void ListingTest::hotStatementsUseTheirIndex()
{
    QFETCH(QString, statement);
    QFETCH(int, places);
    const QString plan = planOf(statement, places);
    QVERIFY2(plan.contains(u"SEARCH"_qs) || statement.endsWith(u"LIMIT 1"_qs), qPrintable(plan));
    for (const QString &table : {u"i"_qs, u"issue"_qs, u"issue_state"_qs, u"c"_qs, u"contact"_qs, u"h"_qs, u"draft"_qs})
        QVERIFY2(!plan.contains(u"SCAN "_qs + table + u'\n') && !plan.endsWith(u"SCAN "_qs + table), qPrintable(plan));
}
