#include "storage/time/calendarrepository.h"

#include "domain/record/recordjson.h"
#include "storage/record/jsoncell.h"
#include "storage/record/records.h"
#include "storage/time/calendarstatements.h"

namespace storage {

namespace {

struct CalendarCodec {
    using Type = domain::WorkingCalendar;
    static const RecordLayout &layout() { return kCalendarRecord; }
    static Record write(const Type &calendar)
    {
        const QJsonObject object = domain::toJson(calendar);
        Record record;
        record.cells.text(calendar.name)
            .text(QString::fromLatin1(calendar.zone))
            .number(calendar.nominalDayMinutes)
            .text(jsonCell(object, "week"))
            .text(jsonCell(object, "exceptions"));
        return record;
    }
    static bool read(const Record &record, Type &calendar)
    {
        Cells cells(record.cells);
        QJsonObject object;
        calendar.name = cells.text();
        calendar.zone = cells.text().toLatin1();
        calendar.nominalDayMinutes = cells.whole();
        if (!putJsonCell(object, "week", cells.text()) || !putJsonCell(object, "exceptions", cells.text()))
            return false;
        const base::Result<Type> nested = domain::fromJson<Type>(object);
        if (!nested || cells.isDamaged())
            return false;
        calendar.week = nested->week;
        calendar.exceptions = nested->exceptions;
        return true;
    }
};

}

base::Result<domain::WorkingCalendar> CalendarRepository::find(domain::CalendarId id) const
{
    return Records<CalendarCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::WorkingCalendar>> CalendarRepository::all() const
{
    return Records<CalendarCodec>(m_database).all(kAllCalendars);
}

base::Result<> CalendarRepository::insert(domain::WorkingCalendar &workingCalendar)
{
    return Records<CalendarCodec>(m_database).insert(workingCalendar);
}

base::Result<> CalendarRepository::update(domain::WorkingCalendar &workingCalendar)
{
    return Records<CalendarCodec>(m_database).update(workingCalendar);
}

base::Result<> CalendarRepository::remove(domain::CalendarId id)
{
    return Records<CalendarCodec>(m_database).remove(id.value());
}

}
