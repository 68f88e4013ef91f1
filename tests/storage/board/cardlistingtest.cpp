#include "board/cardlistingtest.h"

#include "expect.h"
#include "storage/issue/board/cardlisting.h"
#include "storage/issue/board/cardstatements.h"
#include "storage/issue/contactrepository.h"
#include "storage/issue/issuefilter.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/issue/list/issueordering.h"
#include "storage/query.h"

using domain::IssueStatus;
using domain::Severity;
using storage::IssueGroup;
using storage::IssueQuery;

// HT4-2: in progress, S1, level 2, EUR 9,000 a day · HT4-10: open, S3, own effort, nothing · HT4-9: resolved, S1, level 2.
void CardListingTest::initTestCase()
{
    m_database = std::move(storage::Database::inMemory().value());
    m_filled = samples::fill(*m_database);
    storage::IssueRepository issues(*m_database);
    m_full = samples::fullIssue(m_filled, 2);
    m_full.costPerDay = {900'000, QStringLiteral("EUR")};
    m_plain = samples::plainIssue(m_filled, 10);
    m_plain.costPerDay = {100'000, QString()};
    m_resolved = samples::plainIssue(m_filled, 9);
    m_resolved.status = IssueStatus::Resolved;
    m_resolved.resolvedAt = samples::at(QStringLiteral("2026-04-01T10:00:00Z"));
    m_resolved.costPerDay = {500'000, QStringLiteral("EUR")};
    for (domain::Issue *issue : {&m_full, &m_plain, &m_resolved})
        VERIFY_DONE(issues.insert(*issue));
    storage::IssueStateRepository states(*m_database);
    const auto put = [&](const domain::Issue &issue, Severity severity, int level, qint64 until) {
        storage::IssueState state;
        state.issue = issue.id;
        state.severity = severity;
        state.level = level;
        state.until = base::Instant(until);
        VERIFY_DONE(states.put(state));
    };
    put(m_full, Severity::S1, 2, 100);
    put(m_plain, Severity::S3, 0, 10);
    put(m_resolved, Severity::S1, 2, 50);
    storage::ContactRepository contacts(*m_database);
    for (const int level : {2, 1}) {
        domain::Contact contact = samples::contact(m_filled, m_full.id);
        contact.id = {};
        contact.kind = domain::ContactKind::Escalation;
        contact.level = level;
        contact.at = base::Instant(1000 * level);
        contact.refersTo = {};
        VERIFY_DONE(contacts.insert(contact));
    }
    domain::Contact reminder = samples::contact(m_filled, m_full.id);
    reminder.id = {};
    reminder.kind = domain::ContactKind::Reminder;
    reminder.refersTo = {};
    VERIFY_DONE(contacts.insert(reminder));
}

void CardListingTest::cleanupTestCase()
{
    m_database.reset();
}

QString CardListingTest::keysOf(const QVector<domain::IssueId> &ids) const
{
    QStringList keys;
    const auto cards = storage::CardListing(*m_database).cards(ids).value();
    for (const storage::IssueCard &card : cards)
        keys << card.row.key.mid(4);
    return keys.join(u' ');
}

void CardListingTest::groupsKeepTheOrder_data()
{
    QTest::addColumn<bool>("byLevel");
    QTest::addColumn<QString>("expected");
    QTest::newRow("by status") << false << QStringLiteral("0: 10 | 1: 2 | 2: 9");
    QTest::newRow("by level, the severest first, then what is due soonest") << true << QStringLiteral("0: 10 | 2: 9 2");
}

void CardListingTest::groupsKeepTheOrder()
{
    QFETCH(bool, byLevel);
    QFETCH(QString, expected);
    IssueQuery query;
    query.sort = storage::IssueSort::Severity;
    const auto groups = storage::CardListing(*m_database).grouped(query, byLevel ? IssueGroup::Level : IssueGroup::Status).value();
    QStringList said;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        said << QStringLiteral("%1: %2").arg(group.key()).arg(keysOf(group.value()));
    QCOMPARE(said.join(QStringLiteral(" | ")), expected);
}

void CardListingTest::theLimitIsOneOfEachGroup()
{
    IssueQuery query;
    query.sort = storage::IssueSort::Severity;
    query.limit = 1;
    const auto groups = storage::CardListing(*m_database).grouped(query, IssueGroup::Level).value();
    QCOMPARE(groups.keys(), (QList<int>{0, 2}));
    QCOMPARE(keysOf(groups.value(0)), QStringLiteral("10"));
    QCOMPARE(keysOf(groups.value(2)), QStringLiteral("9"));
}

void CardListingTest::sumsCountAllAndCostOfTheOpenOnes()
{
    const storage::CardListing listing(*m_database);
    const auto statuses = listing.sums({}, IssueGroup::Status).value();
    QCOMPARE(statuses.keys(), (QList<int>{0, 1, 2}));
    QCOMPARE(statuses.value(2).count, 1);
    QVERIFY(statuses.value(2).centsPerDay.isEmpty()); // it is over
    const auto levels = listing.sums({}, IssueGroup::Level).value();
    QCOMPARE(levels.value(2).count, 2);
    QCOMPARE(levels.value(2).centsPerDay.value(QStringLiteral("EUR")), 900'000);
    QCOMPARE(levels.value(0).centsPerDay.value(QStringLiteral("EUR")), 100'000); // in the currency of the project
}

void CardListingTest::sumsTakeTheFilter()
{
    IssueQuery query;
    query.severities = {Severity::S3};
    query.sort = storage::IssueSort::Owner; // its join is not needed here
    query.limit = 1;
    const auto sums = storage::CardListing(*m_database).sums(query, IssueGroup::Status).value();
    QCOMPARE(sums.keys(), QList<int>{0});
}

void CardListingTest::cardsTellSpansAndLevels()
{
    const auto cards = storage::CardListing(*m_database).cards({m_resolved.id, domain::IssueId(99), m_full.id}).value();
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.at(0).row.id, m_resolved.id);
    QCOMPARE(cards.at(0).resolvedAt, m_resolved.resolvedAt);
    QVERIFY(cards.at(0).marks.isEmpty());
    QCOMPARE(cards.at(1).raisedAt, m_full.raisedAt);
    const QVector<storage::LevelMark> marks{{base::Instant(1000), 1}, {base::Instant(2000), 2}};
    QCOMPARE(cards.at(1).marks, marks);
}

QString CardListingTest::planOf(const QString &statement, int places) const
{
    storage::Query query(*m_database, QStringLiteral("EXPLAIN QUERY PLAN ") + statement);
    for (int i = 0; i < places; ++i)
        query.bind(qint64(1));
    QStringList plan;
    while (query.step().value_or(false))
        plan << query.text(3);
    return plan.join(u'\n');
}

void CardListingTest::cardsOfAPageSearchByKey_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("way");
    QTest::newRow("spans") << QString::fromLatin1(storage::kIssueSpans) << QStringLiteral("SEARCH issue USING INTEGER PRIMARY KEY");
    QTest::newRow("levels") << QString::fromLatin1(storage::kLevelMarks) << QStringLiteral("SEARCH contact USING INDEX contact_issue");
}

void CardListingTest::cardsOfAPageSearchByKey()
{
    QFETCH(QString, statement);
    QFETCH(QString, way);
    const QString plan = planOf(statement, 1);
    QVERIFY2(plan.contains(way), qPrintable(plan));
    QVERIFY2(!plan.contains(QStringLiteral("SCAN issue")) && !plan.contains(QStringLiteral("SCAN contact")), qPrintable(plan));
}

void CardListingTest::aHeadOfTheBoardSortsNothing_data()
{
    QTest::addColumn<storage::IssueColumn>("group");
    QTest::addColumn<QString>("way");
    QTest::newRow("by status") << storage::IssueColumn::Status << QStringLiteral("INDEX issue_state_status (status=? AND severity=?)");
    QTest::newRow("by level") << storage::IssueColumn::Level << QStringLiteral("INDEX issue_state_level (level=? AND severity=?)");
}

void CardListingTest::aHeadOfTheBoardSortsNothing()
{
    QFETCH(storage::IssueColumn, group);
    QFETCH(QString, way);
    for (const domain::ProjectId project : {domain::ProjectId(), m_filled.project}) {
        const IssueQuery query{.project = project, .sort = storage::IssueSort::Severity, .group = group, .limit = 64, .isLimitOfEachGroup = true};
        const QStringList statements = storage::IssueOrdering(*m_database, query).firstPageStatements();
        for (const QString &statement : statements) {
            const QString plan = planOf(statement, int(statement.count(u'?')));
            QVERIFY2(plan.contains(way) && !plan.contains(QStringLiteral("TEMP B-TREE")), qPrintable(statement + u'\n' + plan));
        }
    }
}

void CardListingTest::sumsNeedOneTable()
{
    IssueQuery query;
    query.project = m_filled.project;
    const storage::IssueFilter filter(query);
    const QString sums = planOf(filter.sumStatement(IssueGroup::Status), int(filter.values().size()));
    QVERIFY2(!sums.contains(QStringLiteral("issue_state")), qPrintable(sums)); // one table is enough
}
