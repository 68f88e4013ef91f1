#include "escalation/trapstest.h"

#include "escalation/randomstage.h"

#include "domain/escalation/reasonids.h"

#include <QTest>

using base::Instant;
using domain::Advice;
using domain::AnswerOutcome;
using domain::CalendarId;
using domain::ContactKind;
using domain::DayInterval;
using domain::Duration;
using domain::PersonId;
using domain::Verdict;
using domain::WorkingCalendar;
using domain::WorkingTime;
namespace reasons = domain::reasons;

namespace {

constexpr qint64 kTrapHour = 3'600'000;

void useCalendar(Stage &stage, const WorkingCalendar &calendar)
{
    stage.context.calendars.insert(stage.context.project.calendar, std::make_shared<const WorkingTime>(calendar));
}

WorkingCalendar daily(const QByteArray &zone, const QVector<DayInterval> &hours)
{
    WorkingCalendar calendar;
    calendar.zone = zone;
    calendar.week.fill(hours);
    return calendar;
}

}

void TrapsTest::aStepBeforeTheDueDateOnASplitOrOvernightCalendarLandsAtTheRightHour()
{
    Stage stage;
    stage.path.levels.resize(2);
    stage.path.levels[1].respond.fill(Duration::hours(4));
    stage.issue.needBy = Stage::at("2026-10-20T15:00:00Z");
    useCalendar(stage, daily("UTC", {{8 * 60, 12 * 60}, {13 * 60, 17 * 60}}));
    QCOMPARE(stage.advice().latest, Stage::at("2026-10-20T10:00:00Z"));
    useCalendar(stage, daily("UTC", {{0, 6 * 60}, {22 * 60, 1440}}));
    stage.issue.needBy = Stage::at("2026-10-20T03:00:00Z");
    QCOMPARE(stage.advice().latest, Stage::at("2026-10-19T23:00:00Z"));
}

void TrapsTest::aCalendarWithoutMondayOrThursdayOrWithALunchGapCountsRight()
{
    WorkingCalendar calendar = daily("UTC", {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}});
    calendar.week[0] = calendar.week[3] = {};
    Stage stage;
    useCalendar(stage, calendar);
    stage.ask("2026-10-12T10:00:00Z", 0, {Stage::theirs(0)}); // on a Monday, when nobody works
    QCOMPARE(stage.adviceAt("2026-10-12T10:00:00Z").respondBy, Stage::at("2026-10-14T18:00:00Z")); // Tuesday and Wednesday
    QCOMPARE(stage.adviceAt("2026-10-12T10:00:00Z").acknowledgeBy, Stage::at("2026-10-13T14:00:00Z"));
}

void TrapsTest::remindersFallIntoTheReceiversWorkingTimeAcrossTheClockChange()
{
    Stage stage;
    const CalendarId theirs(9);
    const auto newYork = std::make_shared<const WorkingTime>(WorkingCalendar::officeHours("America/New_York"));
    stage.context.calendars.insert(theirs, newYork);
    stage.context.organisations[domain::OrganisationId(2)].calendar = theirs;
    for (int hour = 0; hour < 24 * 10; ++hour) { // over the Sunday on which their clocks go back
        stage.log.clear();
        stage.ask("2026-10-28T00:00:00Z", 0, {Stage::theirs(0)}).at = Stage::at("2026-10-28T00:00:00Z").plusMinutes(60 * hour);
        const Advice wait = domain::advise(stage.issue, stage.log, stage.path, stage.context, stage.log[0].at);
        for (const Instant due : {wait.acknowledgeBy, wait.respondBy}) {
            QCOMPARE(newYork->betweenMs(due.plusMs(-1), due), 1); // the moment that ends is one of work there
            QCOMPARE(domain::advise(stage.issue, stage.log, stage.path, stage.context, due).verdict, Verdict::SendReminder);
        }
        QCOMPARE(newYork->betweenMs(stage.log[0].at, wait.respondBy), 16 * kTrapHour);
    }
}

void TrapsTest::waitingPausesAndResumingAddsTheWorkingTimeOnlyOnHolidaysToo()
{
    Stage stage;
    WorkingCalendar calendar = WorkingCalendar::officeHours("UTC");
    calendar.exceptions.insert(QDate(2026, 10, 15), {{}, QStringLiteral("Holiday")});
    useCalendar(stage, calendar);
    stage.ask("2026-10-13T09:00:00Z", 0, {Stage::theirs(0)});
    QCOMPARE(stage.adviceAt("2026-10-13T10:00:00Z").respondBy, Stage::at("2026-10-14T17:00:00Z"));
    // From Wednesday 13:00 to Friday 11:00: four hours, a holiday, two hours.
    stage.issue.pauses = {{Stage::at("2026-10-14T13:00:00Z"), Stage::at("2026-10-16T11:00:00Z"), {}}};
    QCOMPARE(stage.adviceAt("2026-10-13T10:00:00Z").respondBy, Stage::at("2026-10-16T15:00:00Z"));
    stage.issue.pauses = {{Stage::at("2026-10-15T09:00:00Z"), Stage::at("2026-10-15T17:00:00Z"), {}}}; // the holiday alone
    QCOMPARE(stage.adviceAt("2026-10-13T10:00:00Z").respondBy, Stage::at("2026-10-14T17:00:00Z"));
    stage.answer("2026-10-13T10:00:00Z", 0, AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-16T12:00:00Z");
    QCOMPARE(stage.adviceAt("2026-10-14T12:00:00Z").solveBy, Stage::at("2026-10-16T12:00:00Z"));
    stage.issue.pauses = {{Stage::at("2026-10-14T13:00:00Z"), Stage::at("2026-10-16T11:00:00Z"), {}}};
    QCOMPARE(stage.adviceAt("2026-10-14T12:00:00Z").solveBy, Stage::at("2026-10-19T10:00:00Z")); // Friday 12:00 and six hours
    stage.log.removeLast();
    stage.issue.pauses = {{Stage::at("2026-10-17T09:00:00Z"), Stage::at("2026-10-19T12:00:00Z"), {}}};
    stage.issue.needBy = Stage::at("2026-10-19T09:00:00Z"); // nothing was taken from it before
    QCOMPARE(stage.adviceAt("2026-10-16T12:00:00Z").solveBy, Stage::at("2026-10-19T09:00:00Z"));
}

void TrapsTest::threeClocksNeverOverrideOneAnotherAndAllAreVisible()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    const auto clocks = [&stage](const char *iso) {
        const Advice advice = stage.adviceAt(iso);
        return QStringList{advice.acknowledgeBy.toIso().mid(5, 11), advice.respondBy.toIso().mid(5, 11), advice.solveBy.toIso().mid(5, 11)};
    };
    const QStringList untouched{QStringLiteral("10-12T13:00"), QStringLiteral("10-13T17:00"), QStringLiteral("12-18T17:00")};
    QCOMPARE(clocks("2026-10-12T10:00:00Z"), untouched);
    stage.enter(ContactKind::Acknowledged, "2026-10-12T10:00:00Z", 0);
    QCOMPARE(clocks("2026-10-12T10:01:00Z"), untouched);
    stage.answer("2026-10-12T11:00:00Z", 0, AnswerOutcome::Promised).promisedUntil = Stage::at("2026-10-20T12:00:00Z");
    QCOMPARE(clocks("2026-10-12T11:01:00Z"),
             (QStringList{QStringLiteral("10-12T13:00"), QStringLiteral("10-13T17:00"), QStringLiteral("10-20T12:00")}));
    QCOMPARE(stage.adviceAt("2026-10-19T11:00:00Z").until, Stage::at("2026-10-20T12:00:00Z")); // it waits for what was promised
    stage.remind("2026-10-20T12:00:00Z", 0, {Stage::theirs(0)}); // the promise was broken: its grace is the new respond-by
    QCOMPARE(clocks("2026-10-20T12:01:00Z"),
             (QStringList{QStringLiteral("10-12T13:00"), QStringLiteral("10-20T16:00"), QStringLiteral("10-20T12:00")}));
}

void TrapsTest::durationsRunFromMinutesToMonths()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    const auto respondByOf = [&stage](const Duration &respond) {
        stage.path.levels[0].respond.fill(respond);
        return stage.adviceAt("2026-10-12T09:00:00Z").respondBy;
    };
    QCOMPARE(respondByOf(Duration::minutes(1)), Stage::at("2026-10-12T09:01:00Z"));
    QCOMPARE(respondByOf(Duration::hours(100)), Stage::at("2026-10-28T13:00:00Z"));
    QCOMPARE(respondByOf(Duration::days(260)), Stage::at("2027-10-08T17:00:00Z"));
    QCOMPARE(respondByOf({90, Duration::Unit::Days, true}), Stage::at("2027-01-10T09:00:00Z"));
}

void TrapsTest::aSolvedItemFiresNothingMoreAReopenedOneStartsAnew()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    stage.ask("2026-10-13T09:00:00Z", 1, {Stage::ours(1)});
    stage.answer("2026-10-13T10:00:00Z", 1, AnswerOutcome::Solved);
    stage.enter(ContactKind::Feedback, "2026-10-13T11:00:00Z", 1, {Stage::kOriginator, Stage::ours(1)});
    stage.issue.reviewed = true;
    for (int day = 0; day < 400; ++day) {
        const Advice later = domain::advise(stage.issue, stage.log, stage.path, stage.context, Stage::at("2026-10-13T12:00:00Z").plusMinutes(1440 * day));
        QCOMPARE(later.rule, domain::rules::kDone);
        QVERIFY(!later.nextCheckpoint.isValid());
    }
    stage.issue.resolvedAt = Stage::at("2026-10-13T12:00:00Z"); // opened again after that
    const Advice again = stage.advice();
    QCOMPARE(again.rule, domain::rules::kOwnEffort);
    QCOMPARE(again.level, 0);
    QVERIFY(!again.respondBy.isValid() || again.respondBy > stage.now);
}

void TrapsTest::aLevelWithNobodyThereIsSkippedAtOnceAndSaysSo()
{
    Stage stage;
    stage.issue.worsening = true;
    for (const qint64 person : {Stage::ours(1), Stage::oursDeputy(1)})
        stage.makeAbsent(person, "2026-10-01T00:00:00Z", "2026-12-01T00:00:00Z");
    const Advice advice = stage.advice();
    QCOMPARE(advice.verdict, Verdict::EscalateNow);
    QCOMPARE(advice.nextLevel, 2);
    const auto skipped = std::find_if(advice.reasons.begin(), advice.reasons.end(), [](const domain::Reason &each) { return each.id == reasons::kLevelSkipped; });
    QVERIFY(skipped != advice.reasons.end());
    QCOMPARE(skipped->rule, domain::rules::kSkippedUnreachable);
    QCOMPARE(skipped->numbers, QVector<qint64>{1});
    QCOMPARE(skipped->people, Stage::ids({Stage::ours(1), Stage::oursDeputy(1)}));
}

void TrapsTest::oneCanJumpToAChosenLevel()
{
    Stage stage;
    stage.ask("2026-10-12T09:00:00Z", 0, {Stage::theirs(0)});
    stage.ask("2026-10-14T09:00:00Z", 3, {Stage::ours(3), Stage::theirs(3)}).reason = QStringLiteral("The contract ends on Friday");
    const Advice advice = stage.advice();
    QCOMPARE(advice.level, 3);
    QCOMPARE(advice.rule, domain::rules::kWait);
    QCOMPARE(advice.respondBy, Stage::at("2026-10-15T17:00:00Z"));
    QCOMPARE(stage.adviceAt("2026-10-22T09:00:00Z").rule, domain::rules::kRemind);
}

void TrapsTest::everyRuleCanExplainWhy()
{
    std::mt19937 random(7);
    QSet<QString> rules;
    for (int i = 0; i < 4'000; ++i) {
        static const CalendarPool pool(random, 4);
        const Stage stage = randomStage(random, pool);
        const Advice advice = stage.advice();
        QVERIFY(!advice.reasons.isEmpty());
        if (advice.rule != domain::rules::kEscalate) // what stands otherwise: the limits of my authority, a stand-in
            QCOMPARE(advice.reasons.constFirst().rule, advice.rule);
        for (const domain::Reason &reason : advice.reasons)
            QVERIFY2(!reason.id.isEmpty(), qPrintable(reason.rule));
        rules.insert(advice.rule);
    }
    QCOMPARE(rules.size(), 14);
}

void TrapsTest::aReminderAlwaysCarriesItsReason()
{
    std::mt19937 random(8);
    int reminders = 0;
    for (int i = 0; i < 4'000; ++i) {
        static const CalendarPool pool(random, 4);
        const Stage stage = randomStage(random, pool);
        const Advice advice = stage.advice();
        if (advice.verdict != Verdict::SendReminder)
            continue;
        ++reminders;
        const domain::Reason &why = advice.reasons.constFirst();
        QVERIFY(why.id == reasons::kReminderDue || why.id == reasons::kNotAcknowledged || why.id == reasons::kPromiseBroken);
        QVERIFY(why.instants.value(0).isValid() && why.instants.value(1) <= stage.now);
    }
    QVERIFY(reminders > 20);
}

void TrapsTest::reportingLinesInACircleEnd()
{
    Stage stage;
    stage.context.people[PersonId(Stage::ours(1))].reportsTo = PersonId(Stage::ours(2));
    stage.context.people[PersonId(Stage::ours(2))].reportsTo = PersonId(Stage::ours(1));
    stage.issue.implicated = Stage::ids({Stage::ours(3)});
    QVERIFY(!stage.context.reportsTo(PersonId(Stage::ours(1)), PersonId(Stage::ours(3))));
    QVERIFY(stage.context.reportsTo(PersonId(Stage::ours(1)), PersonId(Stage::ours(1))));
    QCOMPARE(stage.advice().verdict, Verdict::ContactDirectly);
}
