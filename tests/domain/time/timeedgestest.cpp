#include "time/timeedgestest.h"

#include "domain/time/moments.h"
#include "domain/time/workingcalendar.h"
#include "domain/time/zoneoffsets.h"

#include <QTest>

using base::Instant;
using domain::DayInterval;
using domain::Duration;
using domain::WorkingCalendar;
using domain::WorkingTime;
using domain::ZoneOffsets;

namespace {

constexpr qint64 kHundredCenturiesMs = 100LL * 36'525 * 86'400'000;

Instant instantAt(const char *iso)
{
    return Instant::fromIso(QString::fromLatin1(iso));
}

WorkingTime office()
{
    return WorkingTime(WorkingCalendar::officeHours("UTC"));
}

WorkingTime roundTheClock()
{
    WorkingCalendar calendar = WorkingCalendar::officeHours("UTC");
    calendar.week.fill({{0, 1440}});
    return WorkingTime(calendar);
}

// Minutes worked on Monday 12 October 2026 with these hours, on an ordinary day and on a listed one; -1 when they differ.
qint64 minutesOf(const QVector<DayInterval> &hours)
{
    WorkingCalendar ordinary = WorkingCalendar::officeHours("UTC");
    WorkingCalendar listed = ordinary;
    ordinary.week[0] = hours;
    listed.exceptions.insert(QDate(2026, 10, 12), {hours, {}});
    const auto count = [](const WorkingCalendar &calendar) {
        const WorkingTime time(calendar);
        const qint64 minutes = time.betweenMs(instantAt("2026-10-12T00:00:00Z"), instantAt("2026-10-13T00:00:00Z")) / 60'000;
        return time.isWorkingDay(QDate(2026, 10, 12)) == (minutes > 0) ? minutes : -2;
    };
    return count(ordinary) == count(listed) ? count(ordinary) : -1;
}

}

void TimeEdgesTest::noMomentHasNoWorkingTime()
{
    const WorkingTime time = office();
    const Instant now = instantAt("2026-10-14T10:00:00Z");
    QVERIFY(!time.addMs({}, 60'000).isValid());
    QVERIFY(!time.subtractMs({}, 60'000).isValid());
    QCOMPARE(time.betweenMs({}, now), 0);
    QCOMPARE(time.betweenMs(now, {}), 0);
    QVERIFY(time.intervals({}, now).isEmpty());
    QVERIFY(time.intervals(now, {}).isEmpty());
    QCOMPARE(time.workingDays({}, now), 0);
    QCOMPARE(time.workingDays(now, {}), 0);
    QVERIFY(!time.isWorkingDay({}));
}

void TimeEdgesTest::aMillisecondBackOrForthOverANight()
{
    const WorkingTime time = office();
    const Instant monday = instantAt("2026-10-12T09:00:00Z");
    const Instant friday = instantAt("2026-10-09T17:00:00Z");
    QCOMPARE(time.addMs(monday.plusMs(1), -1), monday); // the latest of the moments with as much work behind them
    QCOMPARE(time.subtractMs(friday.plusMs(-1), -1), friday);
    QCOMPARE(time.addMs(monday, -1), friday.plusMs(-1));
    QCOMPARE(time.addMs(friday, 1), monday.plusMs(1));
}

void TimeEdgesTest::countsTenThousandYearsAndNoMore()
{
    const WorkingTime time = roundTheClock();
    const Instant before(-3'600'000);
    QCOMPARE(time.addMs(before, kHundredCenturiesMs).ms(), kHundredCenturiesMs - 3'600'000);
    QVERIFY(!time.addMs(before, kHundredCenturiesMs + 1).isValid());
    QCOMPARE(time.addMs(Instant(0), kHundredCenturiesMs).ms(), kHundredCenturiesMs);
    QVERIFY(!time.addMs(Instant(1), kHundredCenturiesMs).isValid());
    const Instant after(3'600'000);
    QCOMPARE(time.subtractMs(after, kHundredCenturiesMs).ms(), 3'600'000 - kHundredCenturiesMs);
    QVERIFY(!time.subtractMs(after, kHundredCenturiesMs + 1).isValid());
    QCOMPARE(time.subtractMs(Instant(0), kHundredCenturiesMs).ms(), -kHundredCenturiesMs);
    QVERIFY(!time.subtractMs(Instant(-1), kHundredCenturiesMs).isValid());
}

void TimeEdgesTest::hoursOfAMinuteCount()
{
    QCOMPARE(minutesOf({{540, 541}}), 1);
    QCOMPARE(minutesOf({{540, 540}}), 0);
    QCOMPARE(minutesOf({{541, 560}, {540, 541}}), 20);
    QCOMPARE(minutesOf({{540, 600}, {601, 660}}), 119);
    QCOMPARE(minutesOf({{-60, 60}, {1400, 1500}, {1500, 1600}, {-60, -30}}), 100);
}

void TimeEdgesTest::hoursThatTouchAreOne()
{
    WorkingCalendar calendar = WorkingCalendar::officeHours("UTC");
    calendar.week.fill({{540, 600}, {600, 660}});
    QCOMPARE(WorkingTime(calendar).intervals(instantAt("2026-10-12T00:00:00Z"), instantAt("2026-10-13T00:00:00Z")).size(), 1);
    calendar.week.fill({{540, 600}, {601, 660}});
    QCOMPARE(WorkingTime(calendar).intervals(instantAt("2026-10-12T00:00:00Z"), instantAt("2026-10-13T00:00:00Z")).size(), 2);
}

void TimeEdgesTest::listsTheLastSecondsAndFourHundredAtMost()
{
    const WorkingTime time = office();
    const auto lastEnd = [&time](const char *to) { return time.intervals(instantAt("2026-10-09T16:00:00Z"), instantAt(to)).last().to; };
    QCOMPARE(lastEnd("2026-10-12T09:00:00Z"), instantAt("2026-10-09T17:00:00Z"));
    QCOMPARE(lastEnd("2026-10-12T09:00:30Z"), instantAt("2026-10-12T09:00:30Z"));
    QCOMPARE(time.intervals(instantAt("2026-10-09T16:00:00Z"), instantAt("2026-10-12T09:00:00Z").plusMs(1)).size(), 2);
    QCOMPARE(time.intervals(instantAt("2026-01-01T00:00:00Z"), instantAt("2030-01-01T00:00:00Z")).size(), 400);
    QCOMPARE(time.intervals(instantAt("2026-01-01T00:00:00Z"), instantAt("2030-01-01T00:00:00Z"), 401).size(), 401);
}

void TimeEdgesTest::theEarlierOfTwoMoments()
{
    const Instant now = instantAt("2026-10-14T10:00:00Z");
    QCOMPARE(domain::earlierOf(now, now.plusMs(1)), now);
    QCOMPARE(domain::earlierOf(now.plusMs(1), now), now);
    QCOMPARE(domain::earlierOf(now, {}), now);
    QCOMPARE(domain::earlierOf({}, now), now);
    QVERIFY(!domain::earlierOf({}, {}).isValid());
}

void TimeEdgesTest::localTimeAtAClockChange_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<Instant>("local");
    QTest::addColumn<Instant>("start");
    QTest::addColumn<Instant>("end");
    const auto row = [](const char *name, const char *zone, const char *local, const char *start, const char *end) {
        QTest::newRow(name) << QByteArray(zone) << instantAt(local) << instantAt(start) << instantAt(end);
    };
    const char *berlin = "Europe/Berlin";
    row("half a minute before the gap", berlin, "2026-03-29T01:59:30Z", "2026-03-29T00:59:30Z", "2026-03-29T00:59:30Z");
    row("the gap begins", berlin, "2026-03-29T02:00:00Z", "2026-03-29T01:00:00Z", "2026-03-29T01:00:00Z");
    row("half a minute in the gap", berlin, "2026-03-29T02:00:30Z", "2026-03-29T01:00:00Z", "2026-03-29T01:00:00Z");
    row("half a minute of the gap is left", berlin, "2026-03-29T02:59:30Z", "2026-03-29T01:00:00Z", "2026-03-29T01:00:00Z");
    row("the gap ends", berlin, "2026-03-29T03:00:00Z", "2026-03-29T01:00:00Z", "2026-03-29T01:00:00Z");
    row("half a minute after the gap", berlin, "2026-03-29T03:00:30Z", "2026-03-29T01:00:30Z", "2026-03-29T01:00:30Z");
    row("half a minute before the hour that comes twice", berlin, "2026-10-25T01:59:30Z", "2026-10-24T23:59:30Z", "2026-10-24T23:59:30Z");
    row("the hour that comes twice begins", berlin, "2026-10-25T02:00:00Z", "2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z");
    row("half a minute into it", berlin, "2026-10-25T02:00:30Z", "2026-10-25T00:00:30Z", "2026-10-25T01:00:30Z");
    row("half a minute of it is left", berlin, "2026-10-25T02:59:30Z", "2026-10-25T00:59:30Z", "2026-10-25T01:59:30Z");
    row("it is over", berlin, "2026-10-25T03:00:00Z", "2026-10-25T02:00:00Z", "2026-10-25T02:00:00Z");
    row("half an hour that comes twice", "Australia/Lord_Howe", "2026-04-05T01:45:00Z", "2026-04-04T14:45:00Z", "2026-04-04T15:15:00Z");
    row("the day that was left out", "Pacific/Apia", "2011-12-30T12:00:00Z", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z");
    row("the day after it", "Pacific/Apia", "2011-12-31T00:00:00Z", "2011-12-30T10:00:00Z", "2011-12-30T10:00:00Z");
    row("a millisecond before the gap", berlin, "2026-03-29T01:59:59.999Z", "2026-03-29T00:59:59.999Z", "2026-03-29T00:59:59.999Z");
    row("a millisecond of the gap is left", berlin, "2026-03-29T02:59:59.999Z", "2026-03-29T01:00:00Z", "2026-03-29T01:00:00Z");
    row("a millisecond before the hour that comes twice", berlin, "2026-10-25T01:59:59.999Z", "2026-10-24T23:59:59.999Z", "2026-10-24T23:59:59.999Z");
    row("the first summer that is not counted", berlin, "2500-07-10T12:00:00Z", "2500-07-10T11:00:00Z", "2500-07-10T11:00:00Z");
    row("long before the first change", berlin, "1800-06-01T00:00:00Z", "1800-05-31T23:00:00Z", "1800-05-31T23:00:00Z");
    row("long after the last one", berlin, "2600-01-10T12:00:00Z", "2600-01-10T11:00:00Z", "2600-01-10T11:00:00Z");
}

void TimeEdgesTest::localTimeAtAClockChange()
{
    QFETCH(QByteArray, zone);
    QFETCH(Instant, local);
    const ZoneOffsets offsets(zone);
    QTEST(Instant(offsets.toUtc(local.ms(), ZoneOffsets::Edge::Start)), "start");
    QTEST(Instant(offsets.toUtc(local.ms(), ZoneOffsets::Edge::End)), "end");
}

void TimeEdgesTest::theOffsetChangesAtItsInstant()
{
    const ZoneOffsets berlin("Europe/Berlin");
    const qint64 change = instantAt("2026-10-25T01:00:00Z").ms();
    QCOMPARE(berlin.offsetAt(change - 30'000), 2 * 3'600'000);
    QCOMPARE(berlin.offsetAt(change - 1), 2 * 3'600'000);
    QCOMPARE(berlin.offsetAt(change), 3'600'000);
    QCOMPARE(berlin.offsetAt(instantAt("1850-01-01T00:00:00Z").ms()), 3'600'000);
    const ZoneOffsets banderas("America/Bahia_Banderas"); // by one minute, in 1922
    QCOMPARE(banderas.offsetAt(instantAt("1921-12-01T00:00:00Z").ms()), -(7 * 60 + 1) * 60'000);
    QCOMPARE(banderas.offsetAt(instantAt("1922-12-01T00:00:00Z").ms()), -7 * 60 * 60'000);
    QCOMPARE(ZoneOffsets("Asia/Kolkata").offsetAt(change), 19'800'000);
}

void TimeEdgesTest::aDurationHasNineDigits()
{
    QCOMPARE(domain::durationFromText(QStringLiteral("000000007m")), std::optional(Duration::minutes(7)));
    QCOMPARE(domain::durationFromText(QStringLiteral("0000000007m")), std::nullopt);
    QCOMPARE(domain::durationFromText(QStringLiteral("52596000m")), std::optional(Duration::minutes(52'596'000))); // a century
    QCOMPARE(domain::durationFromText(QStringLiteral("52596001m")), std::nullopt);
}
