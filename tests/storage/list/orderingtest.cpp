#include "list/orderingtest.h"

#include "domain/issue/customvalues.h"
#include "expect.h"
#include "storage/check/integritycheck.h"
#include "storage/connection.h"
#include "storage/issue/issuelisting.h"
#include "storage/issue/issuerepository.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/issue/list/issueordering.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using storage::IssueColumn;
using storage::IssueOrder;
using storage::IssueQuery;
using storage::IssueSort;

namespace {

constexpr int kIssues = 240;
constexpr IssueSort kAllSorts[] = {IssueSort::Severity, IssueSort::Key, IssueSort::Title, IssueSort::Status, IssueSort::Owner, IssueSort::Counterparty,
                                   IssueSort::Level, IssueSort::Verdict, IssueSort::Checkpoint, IssueSort::NeedBy, IssueSort::Changed, IssueSort::Raised,
                                   IssueSort::Category, IssueSort::CostPerDay, IssueSort::Own};
constexpr IssueColumn kAllGroups[] = {IssueColumn::Status, IssueColumn::Owner, IssueColumn::Counterparty, IssueColumn::Level};

template <typename E>
E anyOf(QRandomGenerator &random)
{
    const auto names = domain::enumNames<E>();
    return names[random.bounded(uint(names.size()))].value;
}

void addSortRows(bool withGroups)
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<int>("group");
    for (const IssueSort sort : kAllSorts) {
        QTest::addRow("sort %d", int(sort)) << int(sort) << -1;
        for (const IssueColumn group : kAllGroups)
            if (withGroups)
                QTest::addRow("sort %d in group %d", int(sort), int(group)) << int(sort) << int(group);
    }
}

QVector<IssueQuery> queriesOf(int sort, int group, const samples::Filled &filled)
{
    QVector<IssueQuery> queries;
    for (const bool isDown : {false, true}) {
        IssueQuery query;
        query.sort = IssueSort(sort);
        query.own = {u"berth"_qs, domain::FieldType::Choice, {u"West"_qs, u"East"_qs, u"North"_qs}};
        query.descending = isDown;
        if (group >= 0)
            query.group = IssueColumn(group);
        queries << query;
        query.project = filled.project;
        query.statuses = {domain::IssueStatus::Open, domain::IssueStatus::InProgress};
        queries << query;
        query.minLevel = 1;
        query.owners = {domain::PersonId(2)};
        queries << query;
    }
    return queries;
}

}

void OrderingTest::initTestCase()
{
    m_database = std::move(storage::Database::inMemory().value());
    m_filled = samples::fill(*m_database);
    storage::IssueRepository issues(*m_database);
    storage::IssueStateRepository states(*m_database);
    QRandomGenerator random(20261122);
    const QStringList titles{u"Alpha"_qs, u"beta"_qs, u"Gamma"_qs, u"alpha"_qs, u"Überfällig"_qs};
    for (int i = 1; i <= kIssues; ++i) {
        domain::Issue issue = samples::plainIssue(m_filled, i);
        issue.title = titles.at(random.bounded(int(titles.size())));
        issue.status = anyOf<domain::IssueStatus>(random);
        issue.owner = random.bounded(4) == 0 ? domain::PersonId() : domain::PersonId(1 + random.bounded(2));
        issue.counterparty = random.bounded(3) == 0 ? domain::OrganisationId() : domain::OrganisationId(1 + random.bounded(2));
        issue.category = random.bounded(3) == 0 ? QString() : titles.at(random.bounded(3));
        issue.needBy = random.bounded(3) == 0 ? base::Instant() : base::Instant(1000 + random.bounded(50));
        issue.raisedAt = random.bounded(9) == 0 ? base::Instant() : base::Instant(1000 + random.bounded(50));
        issue.costPerDay.cents = random.bounded(2) == 0 ? 0 : random.bounded(9) * 100;
        if (random.bounded(3) > 0)
            issue.custom = {{u"berth"_qs, QStringList{u"West"_qs, u"East"_qs, u"North"_qs}.at(random.bounded(3))}};
        issue.custom.append({u"draught"_qs, QString::number(random.bounded(-40, 400) / 4.0)});
        issue.custom.append({u"pilot"_qs, titles.at(random.bounded(int(titles.size())))});
        VERIFY_DONE(issues.insert(issue));
        storage::IssueState state;
        state.issue = issue.id;
        state.severity = domain::Severity(random.bounded(domain::kSeverityCount));
        state.level = random.bounded(4);
        if (random.bounded(5) > 0)
            state.verdict = anyOf<domain::Verdict>(random);
        state.nextCheckpoint = random.bounded(4) == 0 ? base::Instant() : base::Instant(random.bounded(40));
        VERIFY_DONE(states.put(state));
    }
}

void OrderingTest::firstPagesBeginTheWholeOrder_data()
{
    addSortRows(true);
}

void OrderingTest::firstPagesBeginTheWholeOrder()
{
    QFETCH(int, sort);
    QFETCH(int, group);
    const storage::IssueListing listing(*m_database);
    for (IssueQuery query : queriesOf(sort, group, m_filled)) {
        const IssueOrder whole = listing.order(query).value();
        QCOMPARE(whole.ids.size(), listing.count(query).value());
        for (const int limit : {1, 40, kIssues + 1}) {
            query.limit = limit;
            QCOMPARE(listing.order(query).value().ids, whole.ids.mid(0, limit));
        }
        QCOMPARE(listing.order(query).value().runs, whole.runs);
    }
}

void OrderingTest::groupsTogetherAreTheList_data()
{
    addSortRows(true);
}

void OrderingTest::groupsTogetherAreTheList()
{
    QFETCH(int, sort);
    QFETCH(int, group);
    const storage::IssueListing listing(*m_database);
    for (IssueQuery query : queriesOf(sort, group, m_filled)) {
        const IssueOrder grouped = listing.order(query).value();
        query.group = std::nullopt;
        const IssueOrder plain = listing.order(query).value();
        QCOMPARE(QSet<domain::IssueId>(grouped.ids.cbegin(), grouped.ids.cend()), QSet<domain::IssueId>(plain.ids.cbegin(), plain.ids.cend()));
        QCOMPARE(grouped.ids.size(), plain.ids.size());
        QCOMPARE(grouped.runs.isEmpty(), group < 0 || plain.ids.isEmpty());
        QVector<storage::Value> seen;
        qsizetype at = 0;
        for (const storage::IssueRun &run : grouped.runs) {
            QVERIFY(run.count > 0 && !seen.contains(run.value));
            seen << run.value;
            // Within a group the order is that of the list, but where the group's own column is what is sorted by.
            QVector<domain::IssueId> ofList;
            const QSet<domain::IssueId> members(grouped.ids.cbegin() + at, grouped.ids.cbegin() + at + run.count);
            for (const domain::IssueId id : plain.ids)
                if (members.contains(id))
                    ofList << id;
            QCOMPARE(grouped.ids.mid(at, run.count), ofList);
            at += run.count;
        }
        QVERIFY(group < 0 || at == grouped.ids.size());
    }
}

void OrderingTest::ordersAreThoseOfTheRows_data()
{
    addSortRows(false);
}

// By the values of the rows themselves; what is not there comes last in both directions.
void OrderingTest::ordersAreThoseOfTheRows()
{
    QFETCH(int, sort);
    const storage::IssueListing listing(*m_database);
    const auto valueOf = [sort](const storage::IssueRow &row) -> std::pair<bool, QVariant> {
        const auto moment = [](base::Instant at) { return std::pair(!at.isValid(), QVariant(at.isValid() ? at.ms() : 0)); };
        switch (IssueSort(sort)) {
        case IssueSort::Severity:
            return {false, int(row.severity)};
        case IssueSort::Title:
            return {false, row.title.toLower()};
        case IssueSort::Status:
            return {false, int(row.status)};
        case IssueSort::Owner:
            return {row.owner.isEmpty(), row.owner.toLower()};
        case IssueSort::Level:
            return {false, row.level};
        case IssueSort::Verdict:
            return {!row.verdict, row.verdict ? int(storage::IssueOrdering::verdicts().indexOf(*row.verdict)) : 0};
        case IssueSort::Checkpoint:
            return moment(row.nextCheckpoint);
        case IssueSort::NeedBy:
            return moment(row.needBy);
        case IssueSort::Raised:
            return moment(row.raisedAt);
        case IssueSort::Category:
            return {row.category.isEmpty(), row.category};
        case IssueSort::CostPerDay:
            return {row.costPerDay.cents == 0, row.costPerDay.cents};
        case IssueSort::Own: {
            const QString value = domain::customValue(row.custom, u"berth"_qs);
            return {value.isEmpty(), QStringList{u"West"_qs, u"East"_qs, u"North"_qs}.indexOf(value)};
        }
        default:
            return {false, {}};
        }
    };
    for (const IssueQuery &query : queriesOf(sort, -1, m_filled)) {
        const auto rows = listing.rows(listing.ids(query).value()).value();
        for (qsizetype i = 1; i < rows.size(); ++i) {
            const auto [isFirstNone, first] = valueOf(rows.at(i - 1));
            const auto [isNextNone, next] = valueOf(rows.at(i));
            QVERIFY(isFirstNone <= isNextNone);
            const auto compared = first.isValid() ? QVariant::compare(first, next) : QPartialOrdering::Equivalent;
            if (!isFirstNone && !isNextNone)
                QVERIFY(query.descending ? compared != QPartialOrdering::Less : compared != QPartialOrdering::Greater);
        }
    }
}

// Numbers as numbers, texts case and accents apart; a field that nobody has gives the order by number.
void OrderingTest::ownFieldsAreInOrderByTheirKind()
{
    const storage::IssueListing listing(*m_database);
    const auto valuesBy = [&](const storage::OwnSort &own) {
        QStringList values;
        const auto rows = listing.rows(listing.ids({.sort = IssueSort::Own, .own = own}).value()).value();
        for (const storage::IssueRow &row : rows)
            values << domain::customValue(row.custom, own.field);
        return values;
    };
    const QStringList draughts = valuesBy({u"draught"_qs, domain::FieldType::Number, {}});
    QVERIFY(std::is_sorted(draughts.begin(), draughts.end(), [](const QString &one, const QString &other) { return one.toDouble() < other.toDouble(); }));
    QVERIFY(!std::is_sorted(draughts.begin(), draughts.end())); // by the alphabet 10 comes before 9
    const QStringList pilots = valuesBy({u"pilot"_qs, domain::FieldType::Text, {}});
    QCOMPARE(pilots.first().toLower(), u"alpha"_qs);
    QCOMPARE(pilots.last(), u"Überfällig"_qs); // as "uberfallig", behind "Gamma"
    QVERIFY(pilots.indexOf(u"beta"_qs) < pilots.indexOf(u"Gamma"_qs));
    const auto byNone = listing.ids({.sort = IssueSort::Own, .own = {u"nowhere"_qs, {}, {}}}).value();
    QVERIFY(std::is_sorted(byNone.begin(), byNone.end()));
}

void OrderingTest::archivedIssuesComeOnlyWhenAskedFor()
{
    const storage::IssueListing listing(*m_database);
    const qint64 shown = listing.count({}).value();
    QVERIFY(shown < kIssues);
    IssueQuery query;
    query.statuses = {domain::IssueStatus::Archived};
    QCOMPARE(listing.count(query).value(), kIssues - shown);
}

// The state keeps the status a second time, and the check compares the two.
void OrderingTest::aStatusThatChangesIsFoundInEveryOrder()
{
    const storage::IssueListing listing(*m_database);
    storage::IssueRepository issues(*m_database);
    const domain::IssueId first = listing.ids({.statuses = {domain::IssueStatus::Open}}).value().first();
    for (const domain::IssueStatus status : {domain::IssueStatus::Cancelled, domain::IssueStatus::Open}) {
        domain::Issue changed = issues.find(first).value();
        const domain::IssueStatus before = std::exchange(changed.status, status);
        VERIFY_DONE(issues.update(changed));
        for (const IssueSort sort : kAllSorts) {
            QVERIFY(listing.ids({.statuses = {status}, .sort = sort}).value().contains(first));
            QVERIFY(!listing.ids({.statuses = {before}, .sort = sort}).value().contains(first));
        }
    }
    const auto derivedFindings = [this, first] {
        int count = 0;
        const auto findings = storage::IntegrityCheck(*m_database).run();
        for (const storage::Finding &finding : *findings)
            count += finding.code == storage::FindingCode::Derived && finding.id == first.value() && finding.detail == u"status"_qs;
        return count;
    };
    QCOMPARE(derivedFindings(), 0);
    VERIFY_DONE(m_database->connection().run(u"UPDATE issue_state SET status = 'closed' WHERE issue_id = %1"_qs.arg(first.value())));
    QCOMPARE(derivedFindings(), 1);
    VERIFY_DONE(m_database->connection().run(u"UPDATE issue_state SET status = 'open' WHERE issue_id = %1"_qs.arg(first.value())));
}

void OrderingTest::aSearchThatFindsNothingEndsWhenUnwanted()
{
    const storage::IssueListing listing(*m_database);
    IssueQuery query;
    query.text = QStringLiteral("occurs nowhere");
    int asked = 0;
    const auto unwanted = [&asked] { return ++asked < 2; };
    for (const auto &[sort, limit] : {std::pair(IssueSort::Severity, -1), std::pair(IssueSort::Title, -1), std::pair(IssueSort::Title, 64)}) {
        query.sort = sort;
        query.limit = limit;
        asked = 0;
        const auto ended = listing.order(query, unwanted);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(asked, 2);
        QVERIFY(listing.order(query, [] { return true; }).value().ids.isEmpty());
    }
}
