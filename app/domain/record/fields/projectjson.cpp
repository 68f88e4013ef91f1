#include "domain/record/jsonfields.h"
#include "domain/record/fields/recordfields.h"
#include "domain/record/recordjson.h"

namespace domain {

namespace {

constexpr std::array kWeekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

// One exception with its day, as it stands in the list.
struct DatedException {
    QDate day;
    CalendarException exception;
};

void readWeek(JsonReader &reader, std::array<QVector<DayInterval>, 7> &week)
{
    for (size_t i = 0; i < week.size(); ++i)
        reader.read(kWeekdays.at(i), week.at(i));
}

void readException(JsonReader &reader, DatedException &dated)
{
    reader.read("day", dated.day);
    reader.read("name", dated.exception.name);
    reader.read("hours", dated.exception.hours);
}

}

QJsonObject toJson(const Project &value)
{
    return JsonFields()
        .add("id", value.id)
        .add("key", value.key)
        .add("name", value.name)
        .add("currency", value.currency)
        .add("calendar", value.calendar)
        .add("manager", value.manager)
        .add("authorityMoney", value.authorityMoney)
        .add("authorityDays", value.authorityDays)
        .add("authorityScope", value.authorityScope)
        .always("leaderLoadLimit", value.leaderLoadLimit)
        .always("nextIssueNumber", value.nextIssueNumber)
        .always("nextRiskNumber", value.nextRiskNumber)
        .add("createdAt", value.createdAt)
        .object();
}

void readFields(JsonReader &reader, Project &value)
{
    value.currency.clear();
    reader.read("id", value.id);
    reader.read("key", value.key);
    reader.read("name", value.name);
    reader.read("currency", value.currency);
    reader.read("calendar", value.calendar);
    reader.read("manager", value.manager);
    reader.read("authorityMoney", value.authorityMoney);
    reader.read("authorityDays", value.authorityDays);
    reader.read("authorityScope", value.authorityScope);
    reader.read("leaderLoadLimit", value.leaderLoadLimit);
    reader.read("nextIssueNumber", value.nextIssueNumber);
    reader.read("nextRiskNumber", value.nextRiskNumber);
    reader.read("createdAt", value.createdAt);
}

template <> base::Result<Project> fromJson(const QJsonObject &object)
{
    return recordFrom<Project>(object);
}

QJsonObject toJson(const WorkingCalendar &value)
{
    JsonFields week;
    for (size_t i = 0; i < value.week.size(); ++i)
        week.add(kWeekdays.at(i), value.week.at(i));
    QJsonArray exceptions;
    for (auto it = value.exceptions.begin(); it != value.exceptions.end(); ++it)
        exceptions.append(JsonFields().add("day", it.key()).add("name", it->name).add("hours", it->hours).object());
    return JsonFields()
        .add("id", value.id)
        .add("name", value.name)
        .add("zone", value.zone)
        .addValue("week", week.object())
        .addValue("exceptions", exceptions)
        .always("nominalDayMinutes", value.nominalDayMinutes)
        .object();
}

void readFields(JsonReader &reader, WorkingCalendar &value)
{
    value.zone.clear();
    reader.read("id", value.id);
    reader.read("name", value.name);
    reader.read("zone", value.zone);
    reader.readObject("week", value.week, readWeek);
    QVector<DatedException> exceptions;
    reader.readObjects("exceptions", exceptions, readException);
    for (const DatedException &dated : exceptions) {
        reader.require("exceptions", dated.day.isValid() && !value.exceptions.contains(dated.day));
        value.exceptions.insert(dated.day, dated.exception);
    }
    reader.read("nominalDayMinutes", value.nominalDayMinutes);
}

template <> base::Result<WorkingCalendar> fromJson(const QJsonObject &object)
{
    return recordFrom<WorkingCalendar>(object);
}

}
