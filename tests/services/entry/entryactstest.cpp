#include "entry/entryactstest.h"

#include "demospace.h"
#include "domain/today/duereasons.h"
#include "services/issue/entryacts.h"
#include "services/issue/query/queryreading.h"
#include "services/project/milestoneservice.h"
#include "services/today/todayservice.h"

#include <QTest>

using base::ErrorCode;
using domain::Contact;
using domain::EntryKind;
using domain::Issue;
using domain::Milestone;
using services::EntryActs;
using services::MilestoneService;

namespace {

Issue entryOfKind(DemoSpace &demo, EntryKind kind, const QString &title)
{
    Issue issue = demo.issue(title);
    issue.kind = kind;
    return must(demo.space->issues().save(issue));
}

Contact noteOn(const Issue &issue, const QString &text = {})
{
    Contact note;
    note.issue = issue.id;
    note.text = text;
    return note;
}

Issue storedEntry(const DemoSpace &demo, const Issue &issue)
{
    return must(demo.space->issues().find(issue.id));
}

// The reasons of its rows in Today.
QStringList dueReasonsOf(const DemoSpace &demo, const Issue &issue)
{
    QStringList reasons;
    const auto list = must(services::TodayService(*demo.space).list(demo.project.id, 100));
    for (const services::TodayRow &row : list.rows)
        if (row.item.issue == issue.id)
            reasons << row.item.why.id;
    return reasons;
}

QStringList keysFor(const DemoSpace &demo, const QString &query)
{
    const auto words = must(services::QueryVocabulary::of(*demo.space, demo.project.id));
    const auto conditions = services::QueryReading(words).conditions(query, demo.clock.now());
    if (!conditions)
        return {QStringLiteral("not read: ") + conditions.error().written};
    storage::IssueQuery wanted{.project = demo.project.id};
    wanted.conditions = *conditions;
    wanted.sort = storage::IssueSort::Key;
    QStringList keys;
    for (const storage::IssueRow &row : must(demo.space->issues().rows(must(demo.space->issues().ids(wanted)))))
        keys << row.key;
    return keys;
}

Milestone newMilestone(const DemoSpace &demo)
{
    Milestone milestone;
    milestone.project = demo.project.id;
    milestone.name = QStringLiteral("Crane rails fixed");
    milestone.baseline = QDate(2026, 10, 22); // a Thursday
    milestone.floatDays = 2;
    return must(MilestoneService(*demo.space).add(milestone));
}

}

void EntryActsTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void EntryActsTest::aDecisionIsKeptAndLoggedInOneStep()
{
    DemoSpace demo;
    const Issue issue = entryOfKind(demo, EntryKind::Decision, QStringLiteral("Which fender supplier?"));
    const auto before = everyRecord(*demo.space);
    Contact decision = noteOn(issue, QStringLiteral(" The second one "));
    decision.from = demo.head.id;
    decision.reason = QStringLiteral("It delivers in time");
    const Contact logged = must(EntryActs(*demo.space).decide(decision));
    QCOMPARE(logged.kind, domain::ContactKind::Decision);
    const domain::DecisionTaken taken{demo.head.id, demo.clock.now(), QStringLiteral("The second one"), decision.reason};
    QCOMPARE(storedEntry(demo, issue).decision, taken);
    QCOMPARE(must(demo.space->issues().log(issue.id)).last().id, logged.id);
    must(demo.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*demo.space)), QStringList());
}

void EntryActsTest::aDecisionNeedsItsDeciderAndText()
{
    DemoSpace demo;
    const Issue issue = entryOfKind(demo, EntryKind::Decision, QStringLiteral("Which fender supplier?"));
    Contact decision = noteOn(issue, QStringLiteral("The second one"));
    QCOMPARE(outcome(EntryActs(*demo.space).decide(decision)), refusal(ErrorCode::Invalid, QStringLiteral("from")));
    decision.from = demo.head.id;
    decision.text = QStringLiteral("  ");
    QCOMPARE(outcome(EntryActs(*demo.space).decide(decision)), refusal(ErrorCode::Invalid, QStringLiteral("text")));
    QVERIFY(!storedEntry(demo, issue).decision.isTaken());
}

void EntryActsTest::aConcernIsPromotedWithAllItsFields()
{
    DemoSpace demo;
    Issue concern = entryOfKind(demo, EntryKind::Concern, QStringLiteral("Ground water rises"));
    concern.watch = {QDate(2026, 10, 20), QStringLiteral("Above 2 m")};
    concern.causes = {QStringLiteral("Rain")};
    concern = must(demo.space->issues().save(concern));
    must(EntryActs(*demo.space).promote(noteOn(concern)));
    Issue promoted = storedEntry(demo, concern);
    QCOMPARE(promoted.kind, EntryKind::Issue);
    promoted.kind = EntryKind::Concern;
    promoted.rowVersion = concern.rowVersion;
    promoted.changedAt = concern.changedAt;
    QVERIFY(promoted == concern);
    QVERIFY(must(demo.space->issues().log(concern.id)).isEmpty()); // no words, no entry
}

void EntryActsTest::aConcernIsKeptUntilALaterDayOrDropped()
{
    DemoSpace demo;
    const Issue concern = entryOfKind(demo, EntryKind::Concern, QStringLiteral("Ground water rises"));
    EntryActs acts(*demo.space);
    QCOMPARE(outcome(acts.keepWatching(noteOn(concern), QDate(2026, 10, 12))), refusal(ErrorCode::Invalid, QStringLiteral("watch.reviewOn")));
    QCOMPARE(outcome(acts.keepWatching(noteOn(concern), {})), refusal(ErrorCode::Invalid, QStringLiteral("watch.reviewOn")));
    must(acts.keepWatching(noteOn(concern, QStringLiteral("1.6 m today")), QDate(2026, 10, 13)));
    QCOMPARE(storedEntry(demo, concern).watch.reviewOn, QDate(2026, 10, 13));
    QCOMPARE(must(demo.space->issues().log(concern.id)).last().text, QStringLiteral("1.6 m today"));
    QCOMPARE(outcome(acts.drop(noteOn(concern))), refusal(ErrorCode::Invalid, QStringLiteral("text")));
    must(acts.drop(noteOn(concern, QStringLiteral("The pumps hold"))));
    QCOMPARE(storedEntry(demo, concern).status, domain::IssueStatus::Cancelled);
    QCOMPARE(storedEntry(demo, concern).outcome, QStringLiteral("The pumps hold"));
}

void EntryActsTest::aConcernComesUpOnItsDay()
{
    DemoSpace demo;
    Issue concern = entryOfKind(demo, EntryKind::Concern, QStringLiteral("Ground water rises"));
    concern.watch.reviewOn = QDate(2026, 10, 14);
    must(demo.space->issues().save(concern));
    const QString due = domain::duereasons::kConcernReviewDue;
    const base::Instant day = base::Instant::fromIso(QStringLiteral("2026-10-14T00:00:00Z"));
    demo.clock.set(day.plusMs(-1));
    QVERIFY(!dueReasonsOf(demo, concern).contains(due));
    QCOMPARE(must(services::TodayService(*demo.space).nextMoment()), day);
    demo.clock.set(day);
    QVERIFY(dueReasonsOf(demo, concern).contains(due));
    must(EntryActs(*demo.space).keepWatching(noteOn(concern), QDate(2026, 10, 15)));
    QVERIFY(!dueReasonsOf(demo, concern).contains(due));
    demo.clock.set(day.plusMinutes(3 * 24 * 60));
    QVERIFY(dueReasonsOf(demo, concern).contains(due)); // past as well
    must(EntryActs(*demo.space).promote(noteOn(concern)));
    QVERIFY(!dueReasonsOf(demo, concern).contains(due));
}

void EntryActsTest::aWorkaroundComesUpAfterItsLastDay()
{
    DemoSpace demo;
    Issue issue = demo.issue(QStringLiteral("Crane is late"));
    issue.workaround = QStringLiteral("The mobile crane");
    issue.workaroundUntil = QDate(2026, 10, 13);
    issue = must(demo.space->issues().save(issue));
    const QString due = domain::duereasons::kWorkaroundEnded;
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-13T23:59:59Z")));
    QVERIFY(!dueReasonsOf(demo, issue).contains(due));
    demo.clock.set(base::Instant::fromIso(QStringLiteral("2026-10-14T00:00:00Z")));
    QVERIFY(dueReasonsOf(demo, issue).contains(due));
    issue.status = domain::IssueStatus::Resolved;
    must(demo.space->issues().save(issue));
    QVERIFY(!dueReasonsOf(demo, issue).contains(due));
}

void EntryActsTest::unmadeDecisionsAreFound()
{
    DemoSpace demo;
    const Issue plain = demo.issue(QStringLiteral("Crane is late"));
    const Issue made = entryOfKind(demo, EntryKind::Decision, QStringLiteral("Which crane?"));
    const Issue open = entryOfKind(demo, EntryKind::Decision, QStringLiteral("Which fender?"));
    Contact decision = noteOn(made, QStringLiteral("The second one"));
    decision.from = demo.head.id;
    must(EntryActs(*demo.space).decide(decision));
    QCOMPARE(keysFor(demo, QStringLiteral("kind:decision")), QStringList({made.key, open.key}));
    QCOMPARE(keysFor(demo, QStringLiteral("kind:issue")), QStringList(plain.key));
    QCOMPARE(keysFor(demo, QStringLiteral("-kind:issue,concern")), QStringList({made.key, open.key}));
    QCOMPARE(keysFor(demo, QStringLiteral("missing:decision")), QStringList(open.key));
    QCOMPARE(keysFor(demo, QStringLiteral("kind:wish")), QStringList(QStringLiteral("not read: wish")));
}

void EntryActsTest::aForecastIsAddedWithItsReason()
{
    DemoSpace demo;
    MilestoneService milestones(*demo.space);
    const Milestone milestone = newMilestone(demo);
    QCOMPARE(outcome(milestones.forecast(milestone.id, milestone.baseline, QStringLiteral("Same"))), refusal(ErrorCode::Invalid, QStringLiteral("day")));
    QCOMPARE(outcome(milestones.forecast(milestone.id, QDate(2026, 10, 27), {})), refusal(ErrorCode::Invalid, QStringLiteral("reason")));
    must(milestones.forecast(milestone.id, QDate(2026, 10, 27), QStringLiteral("Rails arrive late")));
    Milestone edited = must(milestones.find(milestone.id));
    QCOMPARE(edited.expected(), QDate(2026, 10, 27));
    edited.forecasts.clear();
    edited.floatDays = 3;
    edited = must(milestones.save(edited));
    QCOMPARE(edited.forecasts.size(), 1); // they are only added
    QCOMPARE(edited.floatDays, 3);
    QCOMPARE(outcome(milestones.add(edited)), refusal(ErrorCode::Invalid, QStringLiteral("name")));
}

void EntryActsTest::forecastsSinceAMomentAreExactlyThoseAfterIt()
{
    DemoSpace demo;
    MilestoneService milestones(*demo.space);
    const Milestone milestone = newMilestone(demo);
    QVector<base::Instant> made;
    for (const int day : {27, 29, 30}) {
        demo.clock.set(demo.clock.now().plusMinutes(60));
        made << demo.clock.now();
        must(milestones.forecast(milestone.id, QDate(2026, 10, day), QStringLiteral("Later")));
    }
    const auto since = must(milestones.forecastsSince(demo.project.id, made.at(0)));
    QCOMPARE(since.size(), 2);
    QCOMPARE(since.at(0).before, QDate(2026, 10, 27));
    QCOMPARE(since.at(0).forecast.day, QDate(2026, 10, 29));
    QCOMPARE(since.at(1).forecast.madeAt, made.at(2));
    QCOMPARE(must(milestones.forecastsSince(demo.project.id, made.at(0).plusMs(-1))).size(), 3);
    QVERIFY(must(milestones.forecastsSince(demo.project.id, made.at(2))).isEmpty());
}

void EntryActsTest::theLastSafeDayIsTheExpectedOneAndTheFloatInWorkingDays()
{
    DemoSpace demo;
    Milestone milestone = newMilestone(demo);
    const domain::WorkingTime time = must(demo.space->issues().context(demo.project.id)).projectCalendar();
    QCOMPARE(domain::outlook(milestone, time), (domain::MilestoneOutlook{QDate(2026, 10, 22), QDate(2026, 10, 26), 0})); // over a weekend
    milestone.forecasts.append({demo.clock.now(), QDate(2026, 10, 27), QStringLiteral("Later")});
    QCOMPARE(domain::outlook(milestone, time), (domain::MilestoneOutlook{QDate(2026, 10, 27), QDate(2026, 10, 29), 3}));
    milestone.forecasts.append({demo.clock.now(), QDate(2026, 10, 20), QStringLiteral("Earlier")});
    QCOMPARE(domain::outlook(milestone, time).slipDays, -2);
    QCOMPARE(domain::endOfWork(QDate(2026, 10, 26), time), base::Instant::fromIso(QStringLiteral("2026-10-26T17:00:00Z")));
    QCOMPARE(domain::endOfWork(QDate(2026, 10, 25), time), base::Instant::fromIso(QStringLiteral("2026-10-25T23:59:00Z")));
}
