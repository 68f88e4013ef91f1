#include "icstest.h"

#include "exchange/ics/icsevents.h"
#include "exchange/ics/icslines.h"
#include "exchange/ics/icswriter.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

namespace {

const exchange::IcsOptions kOptions{"Europe/Berlin", QDate(2030, 12, 31)};

QByteArray eventWith(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n" + lines + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
}

QString timesText(const base::Result<exchange::IcsReading> &reading)
{
    if (!reading)
        return QStringLiteral("error %1").arg(reading.error().place.row);
    QStringList times;
    for (const exchange::IcsOccurrence &each : reading->occurrences)
        times << (each.isWholeDays() ? each.firstDay.toString(Qt::ISODate) + (each.firstDay == each.lastDay ? QString() : QStringLiteral("…") + each.lastDay.toString(Qt::ISODate))
                                     : each.from.toIso() + QStringLiteral("…") + each.to.toIso());
    for (const exchange::IcsFault &fault : reading->faults)
        times << fault.reason;
    return times.join(QLatin1Char(' '));
}

QString timesOf(const QByteArray &lines)
{
    return timesText(exchange::readIcs(eventWith(lines), kOptions));
}

}

void IcsTest::readsWhenAnEventIs_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("times");
    QTest::newRow("a day") << QByteArray("DTSTART;VALUE=DATE:20261224") << "2026-12-24";
    QTest::newRow("days, the end is the day after") << QByteArray("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227") << "2026-12-24…2026-12-26";
    QTest::newRow("an end on the first day is that day") << QByteArray("DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261224") << "2026-12-24";
    QTest::newRow("days by duration") << QByteArray("DTSTART;VALUE=DATE:20261224\r\nDURATION:P1W") << "2026-12-24…2026-12-30";
    QTest::newRow("UTC") << QByteArray("DTSTART:20261224T080000Z\r\nDTEND:20261224T093000Z") << "2026-12-24T08:00:00Z…2026-12-24T09:30:00Z";
    QTest::newRow("a named zone") << QByteArray("DTSTART;TZID=America/New_York:20260701T090000\r\nDURATION:PT2H") << "2026-07-01T13:00:00Z…2026-07-01T15:00:00Z";
    QTest::newRow("no zone: that of the calendar") << QByteArray("DTSTART:20260701T090000\r\nDTEND:20260701T100000") << "2026-07-01T07:00:00Z…2026-07-01T08:00:00Z";
    QTest::newRow("start and end in two zones") << QByteArray("DTSTART;TZID=Europe/Berlin:20260701T090000\r\nDTEND;TZID=Europe/London:20260701T090000") << "2026-07-01T07:00:00Z…2026-07-01T08:00:00Z";
    QTest::newRow("a Windows name of a zone") << QByteArray("DTSTART;TZID=\"W. Europe Standard Time\":20260101T090000") << "2026-01-01T08:00:00Z…2026-01-01T08:00:00Z";
    QTest::newRow("a time that comes twice is the first") << QByteArray("DTSTART;TZID=Europe/Berlin:20261025T023000") << "2026-10-25T00:30:00Z…2026-10-25T00:30:00Z";
    QTest::newRow("a time that is left out") << QByteArray("DTSTART;TZID=Europe/Berlin:20260329T023000") << "2026-03-29T01:30:00Z…2026-03-29T01:30:00Z";
    QTest::newRow("a zone of quarters of an hour") << QByteArray("DTSTART;TZID=Asia/Kathmandu:20260329T020000") << "2026-03-28T20:15:00Z…2026-03-28T20:15:00Z";
    QTest::newRow("over a clock change") << QByteArray("DTSTART;TZID=Europe/Berlin:20260328T120000\r\nDTEND;TZID=Europe/Berlin:20260329T120000") << "2026-03-28T11:00:00Z…2026-03-29T10:00:00Z";
}

void IcsTest::readsWhenAnEventIs()
{
    QFETCH(QByteArray, lines);
    QTEST(timesOf(lines), "times");
}

void IcsTest::followsRepetitions_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("times");
    const QByteArray day = "DTSTART;VALUE=DATE:20261224\r\n";
    QTest::newRow("yearly, three times") << day + "RRULE:FREQ=YEARLY;COUNT=3" << "2026-12-24 2027-12-24 2028-12-24";
    QTest::newRow("yearly to the horizon") << day + "RRULE:FREQ=YEARLY;INTERVAL=2" << "2026-12-24 2028-12-24 2030-12-24";
    QTest::newRow("until, included") << day + "RRULE:FREQ=WEEKLY;UNTIL=20270107" << "2026-12-24 2026-12-31 2027-01-07";
    QTest::newRow("weekdays of a week") << QByteArray("DTSTART;VALUE=DATE:20261005\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,FR;COUNT=3") << "2026-10-05 2026-10-09 2026-10-12";
    QTest::newRow("the last Monday of May") << QByteArray("DTSTART;VALUE=DATE:20260525\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=2") << "2026-05-25 2027-05-31";
    QTest::newRow("left out days") << day + "RRULE:FREQ=DAILY;COUNT=4\r\nEXDATE;VALUE=DATE:20261225,20261226" << "2026-12-24 2026-12-27";
    QTest::newRow("29 February comes in leap years") << QByteArray("DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY;COUNT=2") << "2024-02-29 2028-02-29";
    QTest::newRow("dates of its own") << day + "RDATE;VALUE=DATE:20270301" << "2026-12-24 2027-03-01";
    QTest::newRow("local time over a clock change") << QByteArray("DTSTART;TZID=Europe/Berlin:20260328T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=2")
                                                    << "2026-03-28T08:00:00Z…2026-03-28T09:00:00Z 2026-03-29T07:00:00Z…2026-03-29T08:00:00Z";
    QTest::newRow("daily over the hour that is left out") << QByteArray("DTSTART;TZID=Europe/Berlin:20260328T023000\r\nRRULE:FREQ=DAILY;COUNT=3")
                                                          << "2026-03-28T01:30:00Z…2026-03-28T01:30:00Z 2026-03-29T01:30:00Z…2026-03-29T01:30:00Z 2026-03-30T00:30:00Z…2026-03-30T00:30:00Z";
    QTest::newRow("a day as the end of times in UTC") << QByteArray("DTSTART:20260105T223000Z\r\nRRULE:FREQ=DAILY;UNTIL=20260106")
                                                      << "2026-01-05T22:30:00Z…2026-01-05T22:30:00Z 2026-01-06T22:30:00Z…2026-01-06T22:30:00Z";
    QTest::newRow("an instant as the end of days") << day + "RRULE:FREQ=DAILY;UNTIL=20261225T000000Z" << "2026-12-24 2026-12-25";
    QTest::newRow("a time left out in UTC") << QByteArray("DTSTART;TZID=Europe/Berlin:20260105T090000\r\nRRULE:FREQ=DAILY;COUNT=2\r\nEXDATE:20260106T080000Z")
                                            << "2026-01-05T08:00:00Z…2026-01-05T08:00:00Z";
    QTest::newRow("until an instant, included: Tokyo is ahead of UTC") << QByteArray("DTSTART;TZID=Asia/Tokyo:20260105T090000\r\nRRULE:FREQ=DAILY;UNTIL=20260106T000000Z")
                                                                       << "2026-01-05T00:00:00Z…2026-01-05T00:00:00Z 2026-01-06T00:00:00Z…2026-01-06T00:00:00Z";
    QTest::newRow("until an instant: the next day is not begun in New York") << QByteArray("DTSTART;TZID=America/New_York:20260105T010000\r\nRRULE:FREQ=DAILY;UNTIL=20260107T045959Z")
                                                                             << "2026-01-05T06:00:00Z…2026-01-05T06:00:00Z 2026-01-06T06:00:00Z…2026-01-06T06:00:00Z";
    QTest::newRow("until an instant, no zone: that of the calendar") << QByteArray("DTSTART:20260105T233000\r\nRRULE:FREQ=DAILY;UNTIL=20260106T223000Z")
                                                                     << "2026-01-05T22:30:00Z…2026-01-05T22:30:00Z 2026-01-06T22:30:00Z…2026-01-06T22:30:00Z";
    QTest::newRow("until a day, included") << QByteArray("DTSTART;TZID=Europe/Berlin:20260105T233000\r\nRRULE:FREQ=DAILY;UNTIL=20260106")
                                           << "2026-01-05T22:30:00Z…2026-01-05T22:30:00Z 2026-01-06T22:30:00Z…2026-01-06T22:30:00Z";
    QTest::newRow("a day left out by its midnight") << day + "RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE;TZID=Europe/Berlin:20261225T000000" << "2026-12-24 2026-12-26";
}

void IcsTest::followsRepetitions()
{
    QFETCH(QByteArray, lines);
    QTEST(timesOf(lines), "times");
}

void IcsTest::aMovedSingleTimeReplacesItsOwn()
{
    const QByteArray data = "BEGIN:VCALENDAR\r\n"
                            "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20261201\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEND:VEVENT\r\n"
                            "BEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID;VALUE=DATE:20261202\r\nDTSTART;VALUE=DATE:20261210\r\nEND:VEVENT\r\n"
                            "END:VCALENDAR\r\n";
    QCOMPARE(timesText(exchange::readIcs(data, kOptions)), QStringLiteral("2026-12-01 2026-12-03 2026-12-10"));
}

void IcsTest::foldedLinesAndEscapesAreOneText()
{
    const auto reading = exchange::readIcs(eventWith("DTSTART;VALUE=DATE:20261224\r\nSUMMARY;LANGUAGE=de:Heiliger \xC3\r\n \xA4hm\\, \r\n\tAbend: 1\\; 2"), kOptions);
    QVERIFY(reading);
    QCOMPARE(reading->occurrences.first().summary, QStringLiteral("Heiliger ähm, Abend: 1; 2"));
    QCOMPARE(reading->occurrences.first().row, 3);
}

void IcsTest::anOlderCodePageIsRead()
{
    const auto reading = exchange::readIcs(eventWith("DTSTART;VALUE=DATE:20261224\r\nSUMMARY:M\xFCller \x96 B\xFCro zu"), kOptions);
    QVERIFY(reading);
    QCOMPARE(reading->occurrences.first().summary, QStringLiteral("Müller – Büro zu"));
}

void IcsTest::zonesMayBeNamedOrDescribed()
{
    const QByteArray zone = "BEGIN:VTIMEZONE\r\nTZID:Nowhere/Middle\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n"
                            "TZOFFSETFROM:-0200\r\nTZOFFSETTO:-0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const QByteArray event = "BEGIN:VEVENT\r\nDTSTART;TZID=Nowhere/Middle:20260306T134200\r\nEND:VEVENT\r\n";
    QCOMPARE(timesText(exchange::readIcs("BEGIN:VCALENDAR\r\n" + zone + event + "END:VCALENDAR\r\n", kOptions)),
             QStringLiteral("2026-03-06T15:42:00Z…2026-03-06T15:42:00Z"));
    QCOMPARE(timesText(exchange::readIcs("BEGIN:VCALENDAR\r\n" + event + "END:VCALENDAR\r\n", kOptions)), QStringLiteral("unknown-zone"));
}

void IcsTest::cancelledEventsArePassedOver()
{
    QCOMPARE(timesOf("DTSTART;VALUE=DATE:20261224\r\nSTATUS:CANCELLED"), QString());
}

void IcsTest::tellsWhichEventIsNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("reason");
    const QByteArray day = "DTSTART;VALUE=DATE:20261224\r\n";
    QTest::newRow("no start") << QByteArray("SUMMARY:x") << "no-start";
    QTest::newRow("no such day") << QByteArray("DTSTART;VALUE=DATE:20260230") << "no-start";
    QTest::newRow("no such time") << QByteArray("DTSTART:20260201T250000Z") << "no-start";
    QTest::newRow("a year far off") << QByteArray("DTSTART:99990201T100000Z") << "no-start";
    QTest::newRow("ends before it begins") << QByteArray(day + "DTEND;VALUE=DATE:20261220") << "bad-end";
    QTest::newRow("a time ends a day") << QByteArray(day + "DTEND:20261225T100000Z") << "bad-end";
    QTest::newRow("a negative duration") << QByteArray(day + "DURATION:-P1D") << "bad-end";
    QTest::newRow("no duration") << QByteArray(day + "DURATION:soon") << "bad-end";
    QTest::newRow("an absurd duration") << QByteArray(day + "DURATION:P99999999W") << "bad-end";
    QTest::newRow("unknown zone") << QByteArray("DTSTART;TZID=Mars/Base:20260201T100000") << "unknown-zone";
    QTest::newRow("every hour") << QByteArray(day + "RRULE:FREQ=HOURLY") << "unknown-rule";
    QTest::newRow("every second") << QByteArray(day + "RRULE:FREQ=SECONDLY;COUNT=5") << "unknown-rule";
    QTest::newRow("no frequency") << QByteArray(day + "RRULE:COUNT=5") << "unknown-rule";
    QTest::newRow("another part") << QByteArray(day + "RRULE:FREQ=YEARLY;RSCALE=HEBREW") << "unknown-rule";
    QTest::newRow("an interval of nothing") << QByteArray(day + "RRULE:FREQ=DAILY;INTERVAL=0") << "unknown-rule";
    QTest::newRow("no weekday") << QByteArray(day + "RRULE:FREQ=WEEKLY;BYDAY=XX") << "unknown-rule";
    QTest::newRow("a left-out day that is none") << QByteArray(day + "EXDATE:tomorrow") << "unknown-rule";
}

void IcsTest::tellsWhichEventIsNotUnderstood()
{
    QFETCH(QByteArray, lines);
    QTEST(timesOf(lines), "reason");
    const auto reading = exchange::readIcs(eventWith(lines), kOptions);
    QCOMPARE(reading->faults.first().row, 3);
}

void IcsTest::whatIsNoCalendarIsCalledThat_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another kind of file") << QByteArray("a,b,c\n1,2,3\n");
    QTest::newRow("a page of the web") << QByteArray("<!DOCTYPE html>\n<html>\n");
    QTest::newRow("no calendar round the event") << QByteArray("BEGIN:VEVENT\nEND:VEVENT\n");
    QTest::newRow("bytes") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    QTest::newRow("a contact") << QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD\n");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "B\0E\0G\0I\0N\0", 12);
}

void IcsTest::whatIsNoCalendarIsCalledThat()
{
    QFETCH(QByteArray, data);
    const auto reading = exchange::readIcs(data, kOptions);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, base::ErrorCode::Unsupported);
    QCOMPARE(reading.error().detail, QStringLiteral("calendar"));
    QCOMPARE(reading.error().place.row, 1);
}

void IcsTest::tellsTheLineOfABrokenFile_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("row");
    QTest::newRow("never ended") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\n") << 2;
    QTest::newRow("ended crosswise") << QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT\n") << 3;
    QTest::newRow("ended twice") << QByteArray("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n") << 3;
    QTest::newRow("nested without end") << QByteArray("BEGIN:VCALENDAR\n") + QByteArray("BEGIN:VEVENT\n").repeated(100) << 9;
}

void IcsTest::tellsTheLineOfABrokenFile()
{
    QFETCH(QByteArray, data);
    const auto reading = exchange::readIcs(data, kOptions);
    QVERIFY(!reading);
    QCOMPARE(reading.error().code, base::ErrorCode::BadValue);
    QTEST(int(reading.error().place.row), "row");
}

void IcsTest::hugeFilesAreRefused()
{
    QCOMPARE(exchange::readIcs(QByteArray(20'000'001, 'x'), kOptions).error().code, base::ErrorCode::TooLarge);
    QCOMPARE(exchange::readIcs(QByteArray("\n").repeated(500'001), kOptions).error().code, base::ErrorCode::TooLarge);
    const QByteArray daily = "BEGIN:VEVENT\nDTSTART;VALUE=DATE:19400101\nRRULE:FREQ=DAILY;UNTIL=20300101\nEND:VEVENT\n";
    QElapsedTimer timer;
    timer.start();
    const auto many = exchange::readIcs("BEGIN:VCALENDAR\n" + daily.repeated(1000) + "END:VCALENDAR\n", kOptions);
    QCOMPARE(many.error().code, base::ErrorCode::TooLarge);
    QVERIFY(timer.elapsed() < 20'000);
}

void IcsTest::endlessRepetitionsEnd()
{
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(timesOf("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), QStringLiteral("unknown-rule"));
    QCOMPARE(timesOf("DTSTART;VALUE=DATE:20260131\r\nRRULE:FREQ=DAILY;BYMONTHDAY=31;BYMONTH=4"), QStringLiteral("2026-01-31"));
    QCOMPARE(timesOf("DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=YEARLY;INTERVAL=32000"), QStringLiteral("2026-01-01"));
    QCOMPARE(timesOf("DTSTART;VALUE=DATE:19000101\r\nRRULE:FREQ=DAILY"), QStringLiteral("unknown-rule"));
    QVERIFY(timer.elapsed() < 20'000);
}

void IcsTest::randomDamageIsSurvived()
{
    const QByteArray sound = eventWith("DTSTART;TZID=Europe/Berlin:20260105T090000\r\nDTEND;TZID=Europe/Berlin:20260105T100000\r\n"
                                       "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20260301T000000Z\r\nEXDATE;TZID=Europe/Berlin:20260107T090000\r\n"
                                       "SUMMARY:Long\\, folded\r\n  text");
    QRandomGenerator random(20261122);
    for (int round = 0; round < 3000; ++round) {
        QByteArray data = sound;
        for (int hit = 0; hit < 4; ++hit)
            data[random.bounded(int(data.size()))] = char(random.bounded(256));
        const auto reading = exchange::readIcs(data, kOptions);
        if (!reading)
            QVERIFY(reading.error().place.row >= 1);
        else
            QVERIFY(reading->events <= 2);
    }
}

void IcsTest::whatIsWrittenIsReadBack()
{
    const QString name = QStringLiteral("Jahrestag; mit Komma, \\ und sehr langem Namen äöüß 日本語 über fünfundsiebzig Bytes hinaus, damit gefaltet wird");
    const QByteArray data = exchange::icsOf(QStringLiteral("Büro"), {{QDate(2026, 12, 24), name}, {QDate(2026, 12, 31), QStringLiteral("Silvester")}},
                                            base::Instant(0));
    for (const QByteArray &line : data.split('\n'))
        QVERIFY(line.size() <= 76);
    const auto reading = exchange::readIcs(data, kOptions);
    QCOMPARE(timesText(reading), QStringLiteral("2026-12-24 2026-12-31"));
    QCOMPARE(reading->occurrences.first().summary, name);
}

void IcsTest::aLineThatCannotBeReadCostsItsEventOnly_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("without a colon") << QByteArray("nonsense");
    QTest::newRow("a zero byte") << QByteArray("X-A:\0b", 6);
    QTest::newRow("a parameter without a value") << QByteArray("X-A;B:c");
}

void IcsTest::aLineThatCannotBeReadCostsItsEventOnly()
{
    QFETCH(QByteArray, line);
    const auto event = [](const QByteArray &more) { return "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20261224\n" + more + "SUMMARY:Eve\nEND:VEVENT\n"; };
    const auto reading = exchange::readIcs("BEGIN:VCALENDAR\n" + line + '\n' + event({}) + event(line + '\n') + event({}) + "END:VCALENDAR\n", kOptions);
    QVERIFY(reading);
    QCOMPARE(reading->events, 3);
    QCOMPARE(reading->occurrences.size(), 2);
    QCOMPARE(reading->faults.size(), 2);
    QCOMPARE(reading->faults.at(0).row, 9); // in the second event
    QCOMPARE(reading->faults.at(0).detail, QStringLiteral("Eve"));
    QCOMPARE(reading->faults.at(1).row, 2); // of none
    for (const exchange::IcsFault &fault : reading->faults)
        QCOMPARE(fault.reason, QString(exchange::reason::kBadLine));
}

void IcsTest::aByteOrderMarkTellsTheEncoding()
{
    const QString text = QStringLiteral("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:Weihnachten für alle\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const auto reading = exchange::readIcs(encoder.encode(text), kOptions);
        QVERIFY2(reading, QStringConverter::nameForEncoding(encoding));
        QCOMPARE(reading->occurrences.size(), 1);
        QCOMPARE(reading->occurrences.first().summary, QStringLiteral("Weihnachten für alle"));
    }
}
