#include "calendarservicetest.h"

#include "../demospace.h"
#include "services/calendar/calendarservice.h"
#include "services/person/absenceimport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using base::ErrorCode;
using domain::WorkingCalendar;
using services::CalendarService;

namespace {

struct CalendarSpace : DemoSpace {
    CalendarSpace() : calendars(*space), id(project.calendar) {}
    WorkingCalendar calendar() { return must(space->projects().calendar(id)); }
    QString nameOf(const QString &day) { return calendar().exceptions.value(QDate::fromString(day, Qt::ISODate)).name; }
    QString write(const QByteArray &data)
    {
        const QString path = folder.filePath(QStringLiteral("days.ics"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QTemporaryDir folder;
    CalendarService calendars;
    domain::CalendarId id;
};

QByteArray eventsOf(const QByteArrayList &events)
{
    QByteArray data = "BEGIN:VCALENDAR\r\n";
    for (const QByteArray &event : events)
        data += "BEGIN:VEVENT\r\n" + event + "\r\nEND:VEVENT\r\n";
    return data + "END:VCALENDAR\r\n";
}

QString told(const base::Result<services::DaysImport> &report)
{
    if (!report)
        return outcome(report);
    QString text = QStringLiteral("%1 new, %2 changed, %3 unchanged").arg(report->added).arg(report->changed).arg(report->unchanged);
    for (const exchange::IcsFault &fault : report->skipped)
        text += QStringLiteral(", %1 %2").arg(fault.row).arg(fault.reason);
    return text;
}

}

void CalendarServiceTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void CalendarServiceTest::placesAreFoundByCode()
{
    QCOMPARE(must(services::holidayPlace(QStringLiteral("de-hh"))).code(), QStringLiteral("DE-HH"));
    QCOMPARE(must(services::holidayPlace(QStringLiteral("GB"))).code(), QStringLiteral("GB"));
    for (const char *code : {"", "DE-", "DE-XX", "XX", "../de", "D", "DE-HH-HH"})
        QCOMPARE(services::holidayPlace(QString::fromLatin1(code)).has_value(), QLatin1String(code) == QLatin1String("DE-"));
    QVERIFY(must(services::holidayCountries()).size() >= 12);
}

void CalendarServiceTest::holidaysBecomeClosedDays()
{
    CalendarSpace s;
    QCOMPARE(must(s.calendars.place(s.id)), QString());
    must(s.calendars.setHolidays(s.id, QStringLiteral("de-hh"), 2026, 2027));
    QCOMPARE(s.nameOf(QStringLiteral("2026-10-31")), QStringLiteral("Reformationstag"));
    QCOMPARE(s.nameOf(QStringLiteral("2027-03-26")), QStringLiteral("Karfreitag"));
    QCOMPARE(s.nameOf(QStringLiteral("2028-01-01")), QString());
    QCOMPARE(must(s.calendars.place(s.id)), QStringLiteral("DE-HH"));
    QVERIFY(!domain::WorkingTime(s.calendar()).isWorkingDay(QDate(2026, 12, 25)));
}

void CalendarServiceTest::anotherPlaceReplacesTheFirst()
{
    CalendarSpace s;
    must(s.calendars.setHolidays(s.id, QStringLiteral("DE-HH"), 2026, 2028));
    must(s.calendars.setHolidays(s.id, QStringLiteral("FR"), 2027, 2027));
    QCOMPARE(s.calendar().exceptions.size(), 11);
    QCOMPARE(s.nameOf(QStringLiteral("2027-07-14")), QStringLiteral("Fête nationale"));
    must(s.calendars.setHolidays(s.id, {}, 2027, 2027));
    QVERIFY(s.calendar().exceptions.isEmpty());
    QCOMPARE(must(s.calendars.place(s.id)), QString());
}

void CalendarServiceTest::aDayTakenOutStaysOut()
{
    CalendarSpace s;
    must(s.calendars.setHolidays(s.id, QStringLiteral("DE-HH"), 2026, 2026));
    WorkingCalendar calendar = s.calendar();
    calendar.exceptions.remove(QDate(2026, 12, 26));
    must(s.space->projects().save(calendar));
    must(s.calendars.setHolidays(s.id, QStringLiteral("DE-HH"), 2026, 2027));
    QVERIFY(!s.calendar().exceptions.contains(QDate(2026, 12, 26)));
    QVERIFY(s.calendar().exceptions.contains(QDate(2027, 12, 26)));
    must(s.calendars.setHolidays(s.id, QStringLiteral("DE-HH"), 2026, 2026));
    QVERIFY(!s.calendar().exceptions.contains(QDate(2027, 12, 26)));
}

void CalendarServiceTest::ownDaysStay()
{
    CalendarSpace s;
    WorkingCalendar calendar = s.calendar();
    calendar.exceptions.insert(QDate(2026, 12, 25), {{{540, 720}}, QStringLiteral("Stand-by")});
    calendar.exceptions.insert(QDate(2026, 7, 3), {{}, QStringLiteral("Company outing")});
    must(s.space->projects().save(calendar));
    must(s.calendars.setHolidays(s.id, QStringLiteral("DE"), 2026, 2026));
    QCOMPARE(s.nameOf(QStringLiteral("2026-12-25")), QStringLiteral("Stand-by"));
    must(s.calendars.setHolidays(s.id, {}, 2026, 2026));
    QCOMPARE(s.calendar().exceptions.size(), 2);
}

void CalendarServiceTest::choosingHolidaysIsOneUndo()
{
    CalendarSpace s;
    const auto before = everyRecord(*s.space);
    must(s.calendars.setHolidays(s.id, QStringLiteral("US"), 2026, 2030));
    must(s.space->history().undo());
    QCOMPARE(recordDifferences(before, everyRecord(*s.space)), QStringList());
    QCOMPARE(must(s.calendars.place(s.id)), QString());
}

void CalendarServiceTest::refusesAbsurdYears()
{
    CalendarSpace s;
    const QString refused = refusal(ErrorCode::Invalid, QStringLiteral("years"));
    QCOMPARE(outcome(s.calendars.setHolidays(s.id, QStringLiteral("DE"), 2027, 2026)), refused);
    QCOMPARE(outcome(s.calendars.setHolidays(s.id, QStringLiteral("DE"), 1950, 2050)), refused);
    QCOMPARE(outcome(s.calendars.setHolidays(s.id, QStringLiteral("DE"), 1, 2)), refused);
    QCOMPARE(outcome(s.calendars.setHolidays(s.id, QStringLiteral("ZZ"), 2026, 2026)), refusal(ErrorCode::NotFound));
}

void CalendarServiceTest::calendarsAreMadeAndRemoved()
{
    CalendarSpace s;
    const WorkingCalendar made = must(s.calendars.create(QStringLiteral(" Gdańsk yard "), s.calendar()));
    QCOMPARE(made.name, QStringLiteral("Gdańsk yard"));
    QCOMPARE(outcome(s.calendars.create(QStringLiteral("gdańsk YARD"), made)), refusal(ErrorCode::Invalid, QStringLiteral("name")));
    QCOMPARE(must(s.calendars.findByName(QStringLiteral("GDAŃSK YARD"))).id, made.id);
    domain::Person person = s.supplier;
    person.calendar = made.id;
    person = must(s.space->people().save(person));
    QVERIFY(!s.calendars.remove(made.id)); // the supplier works by it
    person.calendar = {};
    must(s.space->people().save(person));
    must(s.calendars.remove(made.id));
    QCOMPARE(outcome(s.calendars.findByName(QStringLiteral("Gdańsk yard"))), refusal(ErrorCode::NotFound));
}

void CalendarServiceTest::daysOffComeFromAFile()
{
    CalendarSpace s;
    const QString path = s.write(eventsOf({"DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261226\r\nSUMMARY:Shut-down",
                                           "DTSTART;VALUE=DATE:20261224\r\nSUMMARY:Christmas Eve",
                                           "DTSTART:20261230T080000Z\r\nSUMMARY:Meeting",
                                           "DTSTART;VALUE=DATE:20260101\r\nRRULE:FREQ=HOURLY\r\nSUMMARY:Strange",
                                           "DTSTART;VALUE=DATE:20260101\r\nDTEND;VALUE=DATE:21000101\r\nSUMMARY:For ever"}));
    const QString skipped = QStringLiteral(", 11 timed-event, 15 unknown-rule, 20 bad-end");
    QCOMPARE(told(s.calendars.importDays(s.id, path)), QStringLiteral("2 new, 0 changed, 0 unchanged") + skipped);
    QCOMPARE(s.nameOf(QStringLiteral("2026-12-24")), QStringLiteral("Shut-down / Christmas Eve"));
    QCOMPARE(told(s.calendars.importDays(s.id, path)), QStringLiteral("0 new, 0 changed, 2 unchanged") + skipped);
    const QString renamed = s.write(eventsOf({"DTSTART;VALUE=DATE:20261225\r\nSUMMARY:Christmas"}));
    QCOMPARE(told(s.calendars.importDays(s.id, renamed)), QStringLiteral("0 new, 1 changed, 0 unchanged"));
}

void CalendarServiceTest::daysOffGoOutAndComeBack()
{
    CalendarSpace s;
    must(s.calendars.setHolidays(s.id, QStringLiteral("PL"), 2026, 2027));
    const QString path = s.folder.filePath(QStringLiteral("out.ics"));
    must(s.calendars.exportDays(s.id, path));
    const WorkingCalendar other = must(s.calendars.create(QStringLiteral("Other"), s.calendar()));
    const auto report = s.calendars.importDays(other.id, path);
    QVERIFY(report && report->skipped.isEmpty());
    QCOMPARE(must(s.space->projects().calendar(other.id)).exceptions, s.calendar().exceptions);
}

void CalendarServiceTest::absencesComeFromAFile()
{
    CalendarSpace s;
    WorkingCalendar zone = must(s.calendars.create(QStringLiteral("Berlin"), s.calendar()));
    zone.zone = "Europe/Berlin";
    zone = must(s.space->projects().save(zone));
    s.sponsor = must(s.space->people().find(s.sponsor.id));
    s.sponsor.calendar = zone.id;
    must(s.space->people().save(s.sponsor));
    const QString path = s.write(eventsOf({"DTSTART;VALUE=DATE:20260701\r\nDTEND;VALUE=DATE:20260704\r\nSUMMARY:Leave",
                                           "DTSTART;VALUE=DATE:20260801\r\nTRANSP:TRANSPARENT\r\nSUMMARY:Birthday"}));
    QCOMPARE(told(services::importAbsences(*s.space, s.sponsor.id, path)), QStringLiteral("1 new, 0 changed, 0 unchanged, 7 free-event"));
    const domain::Absence absence = must(s.space->people().absencesOf(s.sponsor.id)).first();
    QCOMPARE(absence.from.toIso(), QStringLiteral("2026-06-30T22:00:00Z"));
    QCOMPARE(absence.to.toIso(), QStringLiteral("2026-07-03T22:00:00Z"));
    QCOMPARE(absence.reason, QStringLiteral("Leave"));
    QCOMPARE(told(services::importAbsences(*s.space, s.sponsor.id, path)), QStringLiteral("0 new, 0 changed, 1 unchanged, 7 free-event"));
    QCOMPARE(must(s.space->people().absencesOf(s.sponsor.id)).size(), 1);
}

void CalendarServiceTest::daysOfSomebodyWithoutACalendarAreThoseOfTheProject()
{
    CalendarSpace s;
    WorkingCalendar zone = s.calendar();
    zone.zone = "Asia/Tokyo";
    must(s.space->projects().save(zone));
    QVERIFY(!must(s.space->people().find(s.sponsor.id)).calendar.isValid());
    const QString path = s.write(eventsOf({"DTSTART;VALUE=DATE:20260701\r\nSUMMARY:Leave"}));
    must(services::importAbsences(*s.space, s.sponsor.id, path));
    const domain::Absence absence = must(s.space->people().absencesOf(s.sponsor.id)).first();
    QCOMPARE(absence.from.toIso(), QStringLiteral("2026-06-30T15:00:00Z"));
    QCOMPARE(absence.to.toIso(), QStringLiteral("2026-07-01T15:00:00Z"));
}

void CalendarServiceTest::aBrokenFileChangesNothing()
{
    CalendarSpace s;
    const auto before = everyRecord(*s.space);
    const QString path = s.write("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261224\r\n");
    const auto broken = s.calendars.importDays(s.id, path);
    QCOMPARE(broken.error().code, ErrorCode::BadValue);
    QCOMPARE(broken.error().place.row, 2);
    QCOMPARE(broken.error().place.file, path);
    QCOMPARE(services::importAbsences(*s.space, s.sponsor.id, s.folder.path()).error().code, ErrorCode::FileIsDirectory);
    QCOMPARE(s.calendars.importDays(s.id, QStringLiteral("/nowhere.ics")).error().code, ErrorCode::FileMissing);
    QCOMPARE(recordDifferences(before, everyRecord(*s.space)), QStringList());
}

void CalendarServiceTest::theLoopOfSuperiorsIsNamed()
{
    CalendarSpace s;
    domain::Person sponsor = must(s.space->people().find(s.sponsor.id));
    sponsor.reportsTo = s.manager.id;
    const auto refused = s.space->people().save(sponsor);
    QCOMPARE(refused.error().place.field, QStringLiteral("reportsTo"));
    QCOMPARE(refused.error().detail, QStringList({s.sponsor.name, s.manager.name, s.head.name, s.sponsor.name}).join(QStringLiteral(" → ")));
}
