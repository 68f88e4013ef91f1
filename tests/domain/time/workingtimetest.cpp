#include "workingtimetest.h"

#include "domain/time/workingcalendar.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using base::Instant;
using domain::DayInterval;
using domain::Duration;
using domain::WorkingCalendar;
using domain::WorkingTime;

namespace {

constexpr qint64 kHour = 3'600'000;

Instant at(const char *iso)
{
    return Instant::fromIso(QString::fromLatin1(iso));
}

WorkingCalendar everyDay(const QByteArray &zone, const QVector<DayInterval> &hours)
{
    WorkingCalendar calendar;
    calendar.zone = zone;
    calendar.week.fill(hours);
    return calendar;
}

QDate dateOf(const QString &text)
{
    const QDate iso = QDate::fromString(text, Qt::ISODate);
    return iso.isValid() ? iso : QDate::fromString(text, QStringLiteral("dd/MM/yyyy"));
}

// Of the sample data, which lies beside the repository and is never committed.
QJsonDocument jsonOf(const QString &name)
{
    const QString set = qEnvironmentVariable("RUNG_DATA_DIR");
    QFile file((set.isEmpty() ? qEnvironmentVariable("RUNG_SOURCE_DIR") + QStringLiteral("/../shared/data") : set) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

// Both shapes of the sample data: years of lists by division, or dates by name.
QVector<QDate> holidaysOf(const QJsonObject &check)
{
    const QJsonObject root = jsonOf(check[u"holidays"].toString()).object();
    QVector<QDate> dates;
    const QString division = check[u"division"].toString();
    if (division.isEmpty()) {
        for (const QString &day : root.keys())
            dates.append(dateOf(day));
        return dates;
    }
    const QJsonObject years = root[u"divisions"].toObject()[division].toObject();
    for (const QJsonValue &year : years)
        for (const QJsonValue &event : year.toArray())
            dates.append(dateOf(event[u"date"].toString()));
    return dates;
}

}

void WorkingTimeTest::countsThreeDaysOverAWeekend()
{
    const WorkingTime time(WorkingCalendar::officeHours("Europe/Berlin"));
    // Friday 10:00 summer time, asked for 3 working days; the clocks change on the Sunday between.
    QCOMPARE(time.add(at("2026-10-23T10:00:00+02:00"), Duration::days(3)), at("2026-10-28T10:00:00+01:00"));
    QCOMPARE(time.subtract(at("2026-10-28T10:00:00+01:00"), Duration::days(3)), at("2026-10-23T10:00:00+02:00"));
    QCOMPARE(time.add(at("2026-10-23T17:00:00+02:00"), Duration::hours(1)), at("2026-10-26T10:00:00+01:00"));
}

void WorkingTimeTest::aRoundTheClockDayFollowsTheClockChange_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<double>("hours");
    QTest::newRow("Berlin, spring") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29) << 23.0;
    QTest::newRow("Berlin, autumn") << QByteArray("Europe/Berlin") << QDate(2026, 10, 25) << 25.0;
    QTest::newRow("Berlin, ordinary") << QByteArray("Europe/Berlin") << QDate(2026, 10, 26) << 24.0;
    QTest::newRow("New York, spring") << QByteArray("America/New_York") << QDate(2026, 3, 8) << 23.0;
    QTest::newRow("New York, autumn") << QByteArray("America/New_York") << QDate(2026, 11, 1) << 25.0;
    QTest::newRow("Lord Howe, autumn, half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 24.5;
    QTest::newRow("Lord Howe, spring, half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2026, 10, 4) << 23.5;
    QTest::newRow("Kolkata") << QByteArray("Asia/Kolkata") << QDate(2026, 10, 25) << 24.0;
}

void WorkingTimeTest::aRoundTheClockDayFollowsTheClockChange()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(double, hours);
    const WorkingTime time(everyDay(zone, {{0, 1440}}));
    const QTimeZone timeZone(zone);
    const Instant from = Instant::fromDateTime(day.startOfDay(timeZone));
    const Instant to = Instant::fromDateTime(day.addDays(1).startOfDay(timeZone));
    QCOMPARE(double(time.betweenMs(from, to)) / double(kHour), hours);
}

void WorkingTimeTest::aMidnightThatComesTwiceIsCountedOnce()
{
    // The Azores go back from 01:00 to 00:00 at 01:00 UTC.
    const WorkingTime time(everyDay("Atlantic/Azores", {{0, 1440}}));
    QCOMPARE(time.betweenMs(at("2026-10-25T00:00:00Z"), at("2026-10-26T01:00:00Z")), 25 * kHour);
    QCOMPARE(time.betweenMs(at("2026-10-24T00:00:00Z"), at("2026-10-27T01:00:00Z")), 73 * kHour);
}

void WorkingTimeTest::aStartOrEndInAGapMovesToTheFirstInstantAfterIt()
{
    // Berlin, 29 March 2026: 02:00 becomes 03:00 at 01:00 UTC.
    const WorkingTime start(everyDay("Europe/Berlin", {{150, 300}}));
    QCOMPARE(start.betweenMs(at("2026-03-29T00:00:00Z"), at("2026-03-29T12:00:00Z")), 2 * kHour); // 3:00 to 5:00
    const WorkingTime end(everyDay("Europe/Berlin", {{60, 150}}));
    QCOMPARE(end.betweenMs(at("2026-03-28T23:30:00Z"), at("2026-03-29T12:00:00Z")), kHour); // 1:00 to the change
    QCOMPARE(end.addMs(at("2026-03-28T12:00:00Z"), kHour), at("2026-03-29T01:00:00Z"));
}

void WorkingTimeTest::anAmbiguousStartIsTheEarlierAndAnAmbiguousEndTheLater()
{
    // Berlin, 25 October 2026: 02:00 to 03:00 happens twice, 00:00–01:00 and 01:00–02:00 UTC.
    const WorkingTime start(everyDay("Europe/Berlin", {{150, 240}}));
    QCOMPARE(start.intervals(at("2026-10-24T22:00:00Z"), at("2026-10-25T12:00:00Z")).constFirst().from, at("2026-10-25T00:30:00Z"));
    QCOMPARE(start.betweenMs(at("2026-10-24T22:00:00Z"), at("2026-10-25T12:00:00Z")), 5 * kHour / 2);
    const WorkingTime end(everyDay("Europe/Berlin", {{60, 150}}));
    QCOMPARE(end.intervals(at("2026-10-24T22:00:00Z"), at("2026-10-25T12:00:00Z")).constFirst().to, at("2026-10-25T01:30:00Z"));
}

void WorkingTimeTest::whatTheGapEmptiesIsDropped()
{
    const WorkingTime time(everyDay("Europe/Berlin", {{125, 175}}));
    QCOMPARE(time.betweenMs(at("2026-03-28T12:00:00Z"), at("2026-03-29T12:00:00Z")), 0);
    QVERIFY(!time.isWorkingDay(QDate(2026, 3, 29)));
    QVERIFY(time.isWorkingDay(QDate(2026, 3, 30)));
}

void WorkingTimeTest::aGapAtMidnightIsKept()
{
    // Cairo, 28 April 2023: 00:00 becomes 01:00.
    const WorkingTime time(everyDay("Africa/Cairo", {{0, 1440}}));
    QCOMPARE(time.betweenMs(at("2023-04-26T22:00:00Z"), at("2023-04-27T22:00:00Z")), 24 * kHour);
    QCOMPARE(time.betweenMs(at("2023-04-27T22:00:00Z"), at("2023-04-28T21:00:00Z")), 23 * kHour);
    QCOMPARE(time.localDate(at("2023-04-27T21:59:59Z")), QDate(2023, 4, 27));
    QCOMPARE(time.localDate(at("2023-04-27T22:00:00Z")), QDate(2023, 4, 28));
}

void WorkingTimeTest::aDayThatDoesNotExistIsNotWorked()
{
    // Samoa went from 29 to 31 December 2011.
    const WorkingTime time(everyDay("Pacific/Apia", {{9 * 60, 17 * 60}}));
    QVERIFY(time.isWorkingDay(QDate(2011, 12, 29)));
    QVERIFY(!time.isWorkingDay(QDate(2011, 12, 30)));
    QVERIFY(time.isWorkingDay(QDate(2011, 12, 31)));
    QCOMPARE(time.betweenMs(at("2011-12-29T12:00:00Z"), at("2012-01-01T12:00:00Z")), 24 * kHour);
}

void WorkingTimeTest::aSplitOrOvernightDayLandsAtTheRightHour()
{
    const WorkingTime split(everyDay("UTC", {{8 * 60, 12 * 60}, {13 * 60, 17 * 60}}));
    QCOMPARE(split.subtractMs(at("2026-10-14T15:00:00Z"), 4 * kHour), at("2026-10-14T10:00:00Z"));
    QCOMPARE(split.addMs(at("2026-10-14T10:00:00Z"), 4 * kHour), at("2026-10-14T15:00:00Z"));
    QCOMPARE(split.addMs(at("2026-10-14T10:00:00Z"), 2 * kHour), at("2026-10-14T12:00:00Z"));      // not 13:00
    QCOMPARE(split.subtractMs(at("2026-10-14T15:00:00Z"), 2 * kHour), at("2026-10-14T13:00:00Z")); // not 12:00
    const WorkingTime night(everyDay("UTC", {{0, 6 * 60}, {22 * 60, 1440}}));
    QCOMPARE(night.subtractMs(at("2026-10-14T03:00:00Z"), 4 * kHour), at("2026-10-13T23:00:00Z"));
    QCOMPARE(night.addMs(at("2026-10-13T23:00:00Z"), 4 * kHour), at("2026-10-14T03:00:00Z"));
}

void WorkingTimeTest::aCalendarWithoutMondayOrWithALunchGapCountsRight()
{
    WorkingCalendar calendar = everyDay("UTC", {{9 * 60, 12 * 60}, {13 * 60, 18 * 60}});
    calendar.week[0] = {}; // Monday
    calendar.week[3] = {}; // Thursday
    const WorkingTime time(calendar);
    QCOMPARE(time.betweenMs(at("2026-10-12T00:00:00Z"), at("2026-10-19T00:00:00Z")), 5 * 8 * kHour);
    QCOMPARE(time.addMs(at("2026-10-12T10:00:00Z"), 9 * kHour), at("2026-10-14T10:00:00Z"));  // Tuesday 8 h, Wednesday 1 h
    QCOMPARE(time.addMs(at("2026-10-14T17:00:00Z"), 2 * kHour), at("2026-10-16T10:00:00Z")); // over the Thursday
}

void WorkingTimeTest::exceptionsReplaceTheDay()
{
    WorkingCalendar calendar = WorkingCalendar::officeHours("UTC");
    calendar.exceptions.insert(QDate(2026, 10, 14), {{}, QStringLiteral("Holiday")});
    calendar.exceptions.insert(QDate(2026, 10, 17), {{{9 * 60, 11 * 60}}, QStringLiteral("Saturday shift")});
    const WorkingTime time(calendar);
    QCOMPARE(time.addMs(at("2026-10-13T16:00:00Z"), 2 * kHour), at("2026-10-15T10:00:00Z"));
    QCOMPARE(time.addMs(at("2026-10-16T16:00:00Z"), 2 * kHour), at("2026-10-17T10:00:00Z"));
    QVERIFY(!time.isWorkingDay(QDate(2026, 10, 14)));
    QVERIFY(time.isWorkingDay(QDate(2026, 10, 17)));
}

void WorkingTimeTest::aCalendarThatNeverWorksGivesNone()
{
    const WorkingTime time(everyDay("Europe/Berlin", {}));
    const Instant now = at("2026-10-14T10:00:00Z");
    QVERIFY(!time.addMs(now, 1).isValid());
    QVERIFY(!time.subtractMs(now, 1).isValid());
    QCOMPARE(time.addMs(now, 0), now);
    QCOMPARE(time.betweenMs(now, at("2036-10-14T10:00:00Z")), 0);
    QVERIFY(time.intervals(now, at("2036-10-14T10:00:00Z")).isEmpty());
    QVERIFY(!time.isWorkingDay(QDate(2026, 10, 14)));
}

void WorkingTimeTest::worksOnListedDaysAlone()
{
    WorkingCalendar calendar = everyDay("Europe/Berlin", {});
    calendar.exceptions.insert(QDate(2026, 10, 14), {{{9 * 60, 17 * 60}}, {}});
    const WorkingTime time(calendar);
    QCOMPARE(time.addMs(at("2020-01-01T00:00:00Z"), 8 * kHour), at("2026-10-14T17:00:00+02:00"));
    QVERIFY(!time.addMs(at("2020-01-01T00:00:00Z"), 8 * kHour + 1).isValid());
    QVERIFY(!time.addMs(at("2026-10-15T00:00:00Z"), 1).isValid());
    QCOMPARE(time.subtractMs(at("2030-01-01T00:00:00Z"), 8 * kHour), at("2026-10-14T09:00:00+02:00"));
    QVERIFY(!time.subtractMs(at("2030-01-01T00:00:00Z"), 8 * kHour + 1).isValid());
}

void WorkingTimeTest::elapsedDurationsIgnoreTheCalendar()
{
    const WorkingTime time(everyDay("UTC", {}));
    const Duration day{24, Duration::Unit::Hours, true};
    QCOMPARE(time.add(at("2026-10-17T10:00:00Z"), day), at("2026-10-18T10:00:00Z"));
    QCOMPARE(time.subtract(at("2026-10-17T10:00:00Z"), day), at("2026-10-16T10:00:00Z"));
}

void WorkingTimeTest::longDurationsHaveNoCeiling()
{
    const WorkingTime time(WorkingCalendar::officeHours("UTC"));
    QCOMPARE(time.add(at("2026-01-05T09:00:00Z"), Duration::days(2610)), at("2036-01-04T17:00:00Z"));
    QVERIFY(time.add(at("2026-01-05T09:00:00Z"), Duration::days(36'525)).isValid());
    QVERIFY(!time.addMs(at("2026-01-05T09:00:00Z"), std::numeric_limits<qint64>::max()).isValid());
    QVERIFY(!time.subtractMs(at("2026-01-05T09:00:00Z"), std::numeric_limits<qint64>::max()).isValid());
}

void WorkingTimeTest::listsTheIntervalsItCountedFrom()
{
    const WorkingTime time(everyDay("UTC", {{9 * 60, 12 * 60}, {13 * 60, 17 * 60}}));
    const auto list = time.intervals(at("2026-10-14T10:00:00Z"), at("2026-10-15T14:00:00Z"));
    QCOMPARE(list.size(), 4);
    QCOMPARE(list[0].from, at("2026-10-14T10:00:00Z"));
    QCOMPARE(list[0].to, at("2026-10-14T12:00:00Z"));
    QCOMPARE(list[3].from, at("2026-10-15T13:00:00Z"));
    QCOMPARE(list[3].to, at("2026-10-15T14:00:00Z"));
    qint64 sum = 0;
    for (const auto &each : list)
        sum += each.to.ms() - each.from.ms();
    QCOMPARE(sum, time.betweenMs(at("2026-10-14T10:00:00Z"), at("2026-10-15T14:00:00Z")));
    QCOMPARE(time.intervals(at("2026-10-14T10:00:00Z"), at("2027-10-15T14:00:00Z"), 3).size(), 3);
    QVERIFY(time.intervals(at("2026-10-15T14:00:00Z"), at("2026-10-14T10:00:00Z")).isEmpty());
}

void WorkingTimeTest::untidyHoursAreTidied()
{
    const WorkingTime tidy(everyDay("UTC", {{9 * 60, 17 * 60}}));
    const WorkingTime untidy(everyDay("UTC", {{12 * 60, 17 * 60}, {9 * 60, 13 * 60}, {20 * 60, 19 * 60}, {10 * 60, 10 * 60}}));
    QCOMPARE(untidy.betweenMs(at("2026-10-14T00:00:00Z"), at("2026-10-21T00:00:00Z")),
             tidy.betweenMs(at("2026-10-14T00:00:00Z"), at("2026-10-21T00:00:00Z")));
    const WorkingTime wide(everyDay("UTC", {{-60, 2000}}));
    QCOMPARE(wide.betweenMs(at("2026-10-14T00:00:00Z"), at("2026-10-15T00:00:00Z")), 24 * kHour);
}

void WorkingTimeTest::countsWorkingDays()
{
    WorkingCalendar calendar = WorkingCalendar::officeHours("America/New_York");
    calendar.exceptions.insert(QDate(2026, 10, 12), {{}, QStringLiteral("Holiday")});
    const WorkingTime time(calendar);
    QCOMPARE(time.workingDays(at("2026-10-09T03:00:00Z"), at("2026-10-14T03:00:00Z")), 2); // 8 and 9; ends on the 13th, local
    QCOMPARE(time.workingDays(at("2026-10-14T03:00:00Z"), at("2026-10-09T03:00:00Z")), -2);
    QCOMPARE(time.workingDays(at("2026-01-01T12:00:00Z"), at("2027-01-01T12:00:00Z")), 260);
    QCOMPARE(time.localDate(at("2026-10-14T03:00:00Z")), QDate(2026, 10, 13));
}

void WorkingTimeTest::aWorkingDayThatIsNoneIsAtLeastAMinute()
{
    for (const int minutes : {0, -480}) {
        WorkingCalendar calendar = WorkingCalendar::officeHours("UTC");
        calendar.nominalDayMinutes = minutes;
        const WorkingTime time(calendar);
        QCOMPARE(time.calendar().nominalDayMinutes, 1);
        QCOMPARE(time.add(at("2026-01-05T09:00:00Z"), Duration::days(3)), at("2026-01-05T09:03:00Z"));
    }
    WorkingCalendar endless = WorkingCalendar::officeHours("UTC");
    endless.nominalDayMinutes = 1'000'000'000;
    QCOMPARE(WorkingTime(endless).calendar().nominalDayMinutes, 24 * 60);
}

void WorkingTimeTest::anUnknownZoneCountsAsUtc()
{
    const WorkingTime time(WorkingCalendar::officeHours("Mars/Olympus"));
    QCOMPARE(time.addMs(at("2026-10-14T05:00:00Z"), kHour), at("2026-10-14T10:00:00Z"));
}

void WorkingTimeTest::theWorkingDayChecksOfTheSampleDataHold()
{
    const QJsonArray checks = jsonOf(QStringLiteral("expected.json")).object()[u"working_day_checks"].toArray();
    if (checks.isEmpty())
        QSKIP("sample data is read at run time from ../shared/data or RUNG_DATA_DIR and is never committed: there is none here");
    for (const QJsonValue &check : checks) {
        WorkingCalendar calendar = WorkingCalendar::officeHours("UTC");
        const QVector<QDate> holidays = holidaysOf(check.toObject());
        QVERIFY(!holidays.isEmpty());
        for (const QDate day : holidays)
            calendar.exceptions.insert(day, {});
        const WorkingTime time(calendar);
        const QJsonObject years = check[u"working_days_in_year"].toObject();
        for (auto year = years.begin(); year != years.end(); ++year) {
            const auto firstOf = [](int number) { return Instant::fromDateTime(QDateTime(QDate(number, 1, 1), QTime(12, 0), Qt::UTC)); };
            QCOMPARE(time.workingDays(firstOf(year.key().toInt()), firstOf(year.key().toInt() + 1)), year.value().toInt());
        }
        const QJsonArray steps = check[u"add_working_days"].toArray();
        for (const QJsonValue &step : steps) {
            const Instant endOfStart = Instant::fromDateTime(QDateTime(dateOf(step[u"start"].toString()), QTime(17, 0), Qt::UTC));
            const Instant end = time.add(endOfStart, Duration::days(step[u"working_days"].toInt()));
            QCOMPARE(time.localDate(end), dateOf(step[u"result"].toString()));
        }
    }
}
