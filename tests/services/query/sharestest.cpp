#include "sharestest.h"

#include "demospace.h"
#include "services/issue/query/queryreading.h"
#include "services/today/todayservice.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using domain::Contact;
using domain::ContactKind;
using domain::Issue;
using domain::IssueStatus;

namespace {

constexpr int kSharedIssues = 150;

void logRandomly(DemoSpace &demo, const Issue &issue, QRandomGenerator &random)
{
    const QVector<domain::PersonId> people{demo.manager.id, demo.sponsor.id, demo.supplier.id, {}};
    Contact entry;
    entry.issue = issue.id;
    entry.kind = ContactKind(
        QVector<ContactKind>{ContactKind::Note, ContactKind::Attempt, ContactKind::Escalation, ContactKind::Answered, ContactKind::Update}.at(
            random.bounded(5)));
    entry.from = people.at(random.bounded(4));
    entry.with = {people.at(1 + random.bounded(2))};
    entry.at = demo.clock.now().plusMs(-qint64(random.bounded(1, 5000)) * 60'000);
    entry.text = QStringLiteral("What was said");
    entry.level = entry.kind == ContactKind::Escalation ? 1 : 0;
    entry.reason = QStringLiteral("Because");
    (void)demo.space->issues().log(entry); // what is refused is not in the records either
}

// Any state, owner, severity and log.
void fillRandomly(DemoSpace &demo)
{
    QRandomGenerator random(7);
    for (int i = 0; i < kSharedIssues; ++i) {
        Issue issue = demo.issue(QStringLiteral("Matter %1").arg(i));
        issue.owner = random.bounded(4) == 0 ? demo.head.id : demo.manager.id;
        issue.severityOverride = domain::Severity(random.bounded(4));
        issue.overrideReason = QStringLiteral("As it is");
        if (random.bounded(6) == 0)
            issue.helpers = {{demo.head.id, QStringLiteral("hands"), {}}};
        if (random.bounded(8) == 0)
            issue.actions = {{QStringLiteral("Measure"), random.bounded(2) == 0 ? demo.head.id : demo.manager.id, {}, {}}};
        must(demo.space->issues().save(issue));
        for (int entries = random.bounded(3); entries > 0; --entries)
            logRandomly(demo, issue, random);
        issue = must(demo.space->issues().find(issue.id));
        issue.status = IssueStatus(random.bounded(6));
        issue.outcome = QStringLiteral("Done");
        must(demo.space->issues().save(issue));
    }
}

bool isFromOthers(const Contact &entry, domain::PersonId owner)
{
    static const QVector<ContactKind> kOfOthers{ContactKind::Acknowledged, ContactKind::Answered, ContactKind::HandoffAccepted,
                                                ContactKind::Forwarded, ContactKind::Decision};
    return entry.from.isValid() ? entry.from != owner : kOfOthers.contains(entry.kind);
}

bool wasEscalated(const QVector<Contact> &log)
{
    return std::any_of(log.begin(), log.end(), [&](const Contact &entry) {
        return entry.kind == ContactKind::Escalation && !entry.with.isEmpty() && std::none_of(log.begin(), log.end(), [&](const Contact &later) {
                   return later.kind == ContactKind::Withdrawal && later.refersTo == entry.id;
               });
    });
}

bool isAlone(const Issue &issue, const QVector<Contact> &log, domain::PersonId manager)
{
    return issue.owner == manager && issue.helpers.isEmpty() && !wasEscalated(log)
           && (!issue.decision.decider.isValid() || issue.decision.decider == manager)
           && std::none_of(issue.actions.begin(), issue.actions.end(),
                           [&](const auto &each) { return each.person.isValid() && each.person != manager; })
           && std::none_of(log.begin(), log.end(), [&](const Contact &entry) { return isFromOthers(entry, manager); });
}

QSet<qint64> listedBy(DemoSpace &demo, const char *text)
{
    const auto words = must(services::QueryVocabulary::of(*demo.space, demo.project.id));
    storage::IssueQuery query{.project = demo.project.id};
    query.conditions = services::QueryReading(words).conditions(QString::fromLatin1(text), demo.clock.now()).value();
    QSet<qint64> ids;
    for (const domain::IssueId id : must(demo.space->issues().ids(query)))
        ids.insert(id.value());
    return ids;
}

}

void SharesTest::equalTheRecords()
{
    DemoSpace demo;
    fillRandomly(demo);
    QSet<qint64> solved;
    QSet<qint64> alone;
    QSet<qint64> low;
    QSet<qint64> lowEscalated;
    for (const domain::IssueId id : must(demo.space->issues().ids(storage::IssueQuery{
             .statuses = {IssueStatus::Open, IssueStatus::InProgress, IssueStatus::Resolved, IssueStatus::Closed, IssueStatus::Cancelled}}))) {
        const Issue issue = must(demo.space->issues().find(id));
        const QVector<Contact> log = must(demo.space->issues().log(id));
        if (issue.status == IssueStatus::Resolved || issue.status == IssueStatus::Closed) {
            solved.insert(id.value());
            if (isAlone(issue, log, demo.project.manager))
                alone.insert(id.value());
        }
        if (issue.severityOverride == domain::Severity::S4) {
            low.insert(id.value());
            if (wasEscalated(log))
                lowEscalated.insert(id.value());
        }
    }
    const auto shares = must(services::TodayService(*demo.space).shares(demo.project.id));
    QVERIFY(!alone.isEmpty() && alone != solved && !lowEscalated.isEmpty() && lowEscalated != low);
    QCOMPARE(shares.solved, solved.size());
    QCOMPARE(shares.alone, alone.size());
    QCOMPARE(shares.low, low.size());
    QCOMPARE(shares.lowEscalated, lowEscalated.size());
    QCOMPARE(listedBy(demo, services::HandlingShares::kSolvedQuery), solved);
    QCOMPARE(listedBy(demo, services::HandlingShares::kAloneQuery), alone);
    QCOMPARE(listedBy(demo, services::HandlingShares::kLowQuery), low);
    QCOMPARE(listedBy(demo, services::HandlingShares::kLowEscalatedQuery), lowEscalated);
    QCOMPARE(listedBy(demo, "solved:together"), solved - alone);
    QCOMPARE(listedBy(demo, "-escalated:no severity:S4"), lowEscalated);
}

void SharesTest::areOfOneProject()
{
    DemoSpace demo;
    fillRandomly(demo);
    const auto before = must(services::TodayService(*demo.space).shares(demo.project.id));
    const domain::Project other = must(demo.space->projects().create(QStringLiteral("Other")));
    Issue issue;
    issue.project = other.id;
    issue.title = QStringLiteral("Elsewhere");
    issue.severityOverride = domain::Severity::S4;
    issue.overrideReason = QStringLiteral("As it is");
    must(demo.space->issues().raise(issue));
    QCOMPARE(must(services::TodayService(*demo.space).shares(demo.project.id)).low, before.low);
    QCOMPARE(must(services::TodayService(*demo.space).shares({})).low, before.low + 1);
    QCOMPARE(services::HandlingShares::percent(1, 3), 33);
    QCOMPARE(services::HandlingShares::percent(0, 0), 0);
}

void SharesTest::whatWasTakenBackIsNotEscalated()
{
    DemoSpace demo;
    const Issue issue = demo.issue(QStringLiteral("Small"));
    Contact up;
    up.issue = issue.id;
    up.kind = ContactKind::Escalation;
    up.from = demo.manager.id;
    up.with = {demo.sponsor.id};
    up.level = 1;
    up.text = QStringLiteral("Please");
    up.reason = QStringLiteral("Because");
    up = must(demo.space->issues().log(up));
    QCOMPARE(listedBy(demo, "escalated:yes").size(), 1);
    Contact back;
    back.issue = issue.id;
    back.kind = ContactKind::Withdrawal;
    back.from = demo.manager.id;
    back.refersTo = up.id;
    back.reason = QStringLiteral("Settled");
    must(demo.space->issues().log(back));
    QCOMPARE(listedBy(demo, "escalated:yes").size(), 0);
    QCOMPARE(listedBy(demo, "escalated:no").size(), 1);
}
