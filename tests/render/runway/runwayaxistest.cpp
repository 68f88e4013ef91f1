#include "runway/runwayaxistest.h"

#include "render/escalation/runwayaxis.h"

#include <QTest>

using render::RunwayAxis;

namespace {

base::Instant at(const char *iso)
{
    return base::Instant::fromIso(QString::fromLatin1(iso));
}

// Thursday to the Wednesday after: Thu Fri (weekend) Mon Tue Wed, office hours 9 to 17 in UTC.
RunwayAxis week()
{
    RunwayAxis axis(domain::WorkingTime(domain::WorkingCalendar::officeHours("UTC")), at("2026-10-08T00:00:00Z"), at("2026-10-14T23:00:00Z"));
    axis.spread(510, 10);
    return axis;
}

}

void RunwayAxisTest::makesWorkingDaysEquallyWide()
{
    const RunwayAxis axis = week();
    QCOMPARE(axis.days().size(), 5);
    for (const RunwayAxis::Day &day : axis.days())
        QVERIFY(qAbs(day.right - day.left - 100) < 0.01);
    QCOMPARE(axis.x(at("2026-10-08T13:00:00Z")), 50.0);
    QCOMPARE(axis.x(at("2026-10-14T17:00:00Z")), 510.0);
}

void RunwayAxisTest::narrowsAWeekendToAGap()
{
    const RunwayAxis axis = week();
    QCOMPARE(axis.gaps().size(), 1);
    QCOMPARE(axis.gaps().first().left, 200.0);
    QCOMPARE(axis.gaps().first().right, 210.0);
    QCOMPARE(axis.x(at("2026-10-10T12:00:00Z")), 210.0);
    QCOMPARE(axis.x(at("2026-10-12T09:00:00Z")), 210.0);
}

void RunwayAxisTest::standsStillOutsideWorkingHours()
{
    const RunwayAxis axis = week();
    QCOMPARE(axis.x(at("2026-10-08T03:00:00Z")), 0.0);
    QCOMPARE(axis.x(at("2026-10-08T20:00:00Z")), 100.0);
    QCOMPARE(axis.x(at("2026-10-09T08:59:00Z")), 100.0);
    QCOMPARE(axis.x(at("2026-01-01T00:00:00Z")), 0.0);
    QCOMPARE(axis.x(at("2027-01-01T00:00:00Z")), 510.0);
}

void RunwayAxisTest::neverRunsBackwards()
{
    const RunwayAxis axis = week();
    qreal last = -1;
    for (base::Instant moment = at("2026-10-07T00:00:00Z"); moment < at("2026-10-16T00:00:00Z"); moment = moment.plusMinutes(13)) {
        QVERIFY(axis.x(moment) >= last);
        last = axis.x(moment);
    }
}

void RunwayAxisTest::holdsEveryGapInALongSpan()
{
    RunwayAxis axis(domain::WorkingTime(domain::WorkingCalendar::officeHours("UTC")), at("2026-01-01T00:00:00Z"), at("2027-06-01T00:00:00Z"));
    axis.spread(400, 10);
    qreal gaps = 0;
    for (const RunwayAxis::Gap &gap : axis.gaps())
        gaps += gap.right - gap.left;
    QVERIFY(gaps <= 101);
    QVERIFY(qAbs(axis.days().last().right - 400) < 0.5);
}

void RunwayAxisTest::takesPlainDaysWhereNobodyWorks()
{
    domain::WorkingCalendar closed;
    RunwayAxis axis(domain::WorkingTime(closed), at("2026-10-08T00:00:00Z"), at("2026-10-10T00:00:00Z"));
    axis.spread(200, 10);
    QVERIFY(axis.gaps().isEmpty());
    QVERIFY(qAbs(axis.x(at("2026-10-09T00:00:00Z")) - 100) < 1);
}
