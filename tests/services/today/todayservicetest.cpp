#include "todayservicetest.h"

#include "services/issue/issueacts.h"
#include "services/issue/issueservice.h"
#include "services/risk/riskservice.h"
#include "services/today/todayservice.h"
#include "storage/issue/issuestaterepository.h"
#include "storage/today/duelisting.h"
#include "support/samplespace.h"

#include <QSet>
#include <QTest>

using domain::DueGroup;
using domain::DueThing;
using services::TodayList;
using services::TodayService;

namespace {

constexpr int kAll = 1000;

// A fresh sample with its cached advice up to date.
struct TodaySpace : support::SampleSpace {
    TodaySpace() { refresh(); }
    void refresh() { QVERIFY(workspace->issues().refreshDue(kAll)); }
    TodayList list() { return TodayService(*workspace).list(project, kAll).value_or(TodayList()); }
    domain::Issue issue(const char *key) { return workspace->issues().findByKey(QLatin1String(key)).value_or(domain::Issue()); }
};

QStringList wordsOf(const TodayList &list)
{
    QStringList words;
    for (const services::TodayRow &row : list.rows)
        words << QStringLiteral("%1 %2 %3").arg(int(row.item.group)).arg(row.key).arg(int(row.item.thing));
    return words;
}

bool hasRow(const TodayList &list, const QString &key)
{
    return std::any_of(list.rows.begin(), list.rows.end(), [&](const services::TodayRow &row) { return row.key == key; });
}

}

void TodayServiceTest::theSampleFillsEveryGroupOnce()
{
    TodaySpace space;
    const TodayList list = space.list();
    QSet<QString> keys;
    for (const services::TodayRow &row : list.rows) {
        QVERIFY2(!keys.contains(row.key), qPrintable(row.key));
        keys.insert(row.key);
        QVERIFY(!row.title.isEmpty());
        QVERIFY(list.contexts.contains(row.project));
    }
    QCOMPARE(list.rows.first().key, QStringLiteral("HT4-131"));
    QCOMPARE(list.counts[size_t(DueGroup::Pinned)], 1);
    for (const DueGroup group : {DueGroup::Chase, DueGroup::Remind, DueGroup::Escalate, DueGroup::Update, DueGroup::Decide})
        QVERIFY2(list.counts[size_t(group)] > 0, qPrintable(QString::number(int(group))));
    QCOMPARE(list.total(), int(list.rows.size()));
    const bool isInOrder = std::is_sorted(list.rows.begin(), list.rows.end(), [](const services::TodayRow &a, const services::TodayRow &b) {
        return a.item.group < b.item.group;
    });
    QVERIFY(isInOrder);
}

void TodayServiceTest::theIndexesFindWhatEveryIssueTells()
{
    TodaySpace space;
    const auto every = TodayService(*space.workspace).listEvery({});
    QVERIFY(every);
    QCOMPARE(wordsOf(space.list()), wordsOf(*every));
    QVERIFY(TodayService(*space.workspace).list(domain::ProjectId(999), kAll)->rows.isEmpty());
}

void TodayServiceTest::aLimitKeepsTheMostUrgentOfEachGroup()
{
    TodaySpace space;
    const TodayList all = space.list();
    const auto few = TodayService(*space.workspace).list(space.project, 1);
    QVERIFY(few);
    QVERIFY(few->rows.size() < all.rows.size());
    QVERIFY(few->total() > few->rows.size());
    QSet<int> groups;
    for (const services::TodayRow &row : few->rows) {
        QVERIFY(!groups.contains(int(row.item.group)));
        groups.insert(int(row.item.group));
    }
    QCOMPARE(few->rows.first().key, all.rows.first().key);
}

void TodayServiceTest::aDoneThingLeaves()
{
    TodaySpace space;
    const domain::Issue issue = space.issue("HT4-122");
    const auto groupOf = [&]() -> int {
        for (const services::TodayRow &row : space.list().rows)
            if (row.item.issue == issue.id)
                return int(row.item.group);
        return -1;
    };
    QCOMPARE(groupOf(), int(DueGroup::Remind));
    domain::Contact reminder;
    reminder.issue = issue.id;
    reminder.kind = domain::ContactKind::Reminder;
    reminder.channel = domain::Channel::Mail;
    QVERIFY(space.workspace->issues().log(reminder));
    QVERIFY(groupOf() != int(DueGroup::Remind)); // what is left of it: an update or minutes
    for (const domain::ContactKind kind : {domain::ContactKind::Update, domain::ContactKind::Minutes}) {
        domain::Contact entry;
        entry.issue = issue.id;
        entry.kind = kind;
        QVERIFY(space.workspace->issues().log(entry));
    }
    QCOMPARE(groupOf(), -1);
}

void TodayServiceTest::aSnoozedIssueLeavesUntilItsTime()
{
    TodaySpace space;
    const domain::Issue issue = space.issue("HT4-109");
    QVERIFY(hasRow(space.list(), issue.key));
    const base::Instant until = space.clock.now().plusMinutes(120);
    QVERIFY(TodayService(*space.workspace).snooze(issue.id, until, QStringLiteral("Waits for the roster")));
    QVERIFY(!hasRow(space.list(), issue.key));
    QVERIFY(!hasRow(*TodayService(*space.workspace).listEvery(space.project), issue.key));
    const auto next = TodayService(*space.workspace).nextMoment();
    QVERIFY(next && next->isValid() && *next <= until);
    space.clock.set(until);
    QVERIFY(hasRow(space.list(), issue.key));
}

void TodayServiceTest::aSnoozeWantsAReasonAndATimeToCome()
{
    TodaySpace space;
    const domain::IssueId issue = space.issue("HT4-109").id;
    TodayService today(*space.workspace);
    QCOMPARE(today.snooze(issue, space.clock.now(), QStringLiteral("x")).error().place.field, QStringLiteral("until"));
    QCOMPARE(today.snooze(issue, space.clock.now().plusMinutes(5), QStringLiteral("  ")).error().place.field, QStringLiteral("reason"));
}

void TodayServiceTest::stoppedWorkStandsFirstUntilReleased()
{
    TodaySpace space;
    const domain::Issue issue = space.issue("HT4-118");
    domain::Contact note;
    note.issue = issue.id;
    note.from = issue.owner;
    note.reason = QStringLiteral("Load test failed");
    services::IssueActs acts(*space.workspace);
    QVERIFY(acts.stopWork(note));
    TodayList list = space.list();
    QCOMPARE(list.rows.first().item.thing, DueThing::StopWork);
    QCOMPARE(list.rows.first().key, issue.key);
    QVERIFY(TodayService(*space.workspace).snooze(issue.id, space.clock.now().plusMinutes(90), QStringLiteral("x")));
    QCOMPARE(space.list().rows.first().item.thing, DueThing::StopWork); // a snooze does not hide it
    note.reason.clear();
    note.text = QStringLiteral("Tested again");
    QVERIFY(acts.release(note));
    QVERIFY(space.list().rows.first().item.thing != DueThing::StopWork);
}

void TodayServiceTest::aRiskReviewIsInTheList()
{
    TodaySpace space;
    auto risks = space.workspace->risks().all(space.project);
    QVERIFY(risks && !risks->isEmpty());
    const auto open = std::find_if(risks->begin(), risks->end(), [](const domain::Risk &risk) { return risk.status == domain::RiskStatus::Open; });
    domain::Risk risk = *open;
    risk.reviewOn = QDate(2026, 10, 15);
    QVERIFY(space.workspace->risks().save(risk));
    QVERIFY(!hasRow(space.list(), risk.key));
    risk = *space.workspace->risks().find(risk.id);
    risk.reviewOn = QDate(2026, 10, 14);
    QVERIFY(space.workspace->risks().save(risk));
    QVERIFY(hasRow(space.list(), risk.key));
}

void TodayServiceTest::figuresAgreeWithEachIssue()
{
    TodaySpace space;
    for (const char *key : {"HT4-118", "HT4-104"}) { // open, and resolved
        domain::Issue nobodys = *space.workspace->issues().findByKey(QLatin1String(key));
        nobodys.owner = {};
        QVERIFY(space.workspace->issues().save(nobodys));
    }
    const auto figures = TodayService(*space.workspace).figures(space.project, 14);
    QVERIFY(figures);
    qint64 cents = 0;
    int days = 0;
    int waiting = 0;
    int open = 0;
    int unowned = 0;
    const auto ids = space.workspace->issues().ids({});
    for (const domain::IssueId id : *ids) {
        const auto issueCase = space.workspace->issues().openCase(id);
        cents += issueCase->figures.priceOfSilenceCents;
        days += issueCase->figures.daysSilent;
        waiting += issueCase->issue.isOpen() && issueCase->advice.verdict == domain::Verdict::Wait;
        open += issueCase->issue.isOpen();
        unowned += issueCase->issue.isOpen() && !issueCase->issue.owner.isValid();
    }
    QVERIFY(cents > 0);
    QCOMPARE(figures->silence.cents.value(QStringLiteral("EUR")), cents);
    QCOMPARE(figures->silence.days, days);
    QCOMPARE(figures->waiting, waiting);
    QCOMPARE(figures->open, open);
    QVERIFY(unowned > 0);
    QCOMPARE(figures->unowned, unowned);
    QCOMPARE(TodayService(*space.workspace).figures({}, 14)->unowned, unowned); // of all projects
    int lineDays = 0;
    for (const services::SilenceLine &line : figures->bySilence)
        lineDays += line.days;
    QCOMPARE(lineDays, days);
    QVERIFY(!figures->leaders.isEmpty());
    const auto context = space.workspace->issues().context(space.project);
    for (const services::LeaderLoad &load : figures->leaders)
        QCOMPARE(load.limit, context->project.leaderLoadLimit);
}

void TodayServiceTest::theStripCountsDaysOff()
{
    TodaySpace space;
    const auto figures = TodayService(*space.workspace).figures(space.project, 14);
    QCOMPARE(figures->coming.size(), 14);
    QCOMPARE(figures->coming.first().day, QDate(2026, 10, 14));
    QVERIFY(figures->coming[0].isWorked);
    QVERIFY(!figures->coming[3].isWorked); // Saturday
    QVERIFY(!figures->coming[4].isWorked);
    int checkpoints = 0;
    QStringList needBys;
    for (const services::ComingDay &day : figures->coming) {
        checkpoints += day.checkpoints;
        needBys += day.needBys;
    }
    QVERIFY(checkpoints > 0);
    QVERIFY(!needBys.filter(QStringLiteral("HT4-118")).isEmpty());
}

void TodayServiceTest::theNextMomentIsTheFirstOfAll()
{
    TodaySpace space;
    const auto next = TodayService(*space.workspace).nextMoment();
    const auto checkpoint = storage::IssueStateRepository(space.workspace->database()).nextCheckpoint();
    QVERIFY(next && checkpoint);
    QVERIFY(next->isValid() && *next <= *checkpoint);
}

void TodayServiceTest::countsLookNoFurtherThanTheyAreToldTo()
{
    TodaySpace space;
    const storage::DueListing listing(space.workspace->database());
    const base::Instant now = space.workspace->clock().now();
    const base::Instant end = now.plusMinutes(60 * 24 * 60);
    for (const domain::ProjectId project : {space.project, domain::ProjectId()}) {
        const int waiting = *listing.waitingIssues(project, kAll);
        const int coming = *listing.coming(project, now, end, kAll);
        QVERIFY(waiting > 1 && coming > 2);
        QCOMPARE(*listing.waitingIssues(project, waiting), waiting);
        QCOMPARE(*listing.waitingIssues(project, waiting - 1), waiting - 1);
        for (int most = 0; most <= coming; ++most)
            QCOMPARE(*listing.coming(project, now, end, most), most);
    }
}
