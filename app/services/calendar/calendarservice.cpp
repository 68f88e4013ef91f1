#include "services/calendar/calendarservice.h"

#include "exchange/ics/icswriter.h"
#include "services/exchange/savedfile.h"
#include "services/project/projectservice.h"
#include "services/workspace/fieldfault.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/time/calendarrepository.h"

#include <QFileInfo>

#include <algorithm>

namespace services {

using base::ErrorCode;
using base::Result;
using domain::CalendarException;
using domain::CalendarId;
using domain::WorkingCalendar;

namespace {

constexpr int kMostYears = 100;
constexpr int kMostDaysOfEvent = 366;
constexpr qsizetype kMostExceptions = 20'000;
const auto kCalendarEdit = QStringLiteral("calendar.edit");

QString placeSetting(CalendarId id)
{
    return QStringLiteral("calendar.%1.holidays").arg(id.value());
}

// The holidays of a place by year, made when they are first asked for.
class HolidayYears
{
public:
    explicit HolidayYears(const HolidayPlace &place) : m_place(place) {}

    bool has(QDate day, const QString &name)
    {
        for (const domain::Holiday &holiday : of(day.year()))
            if (holiday.day == day && holiday.name == name)
                return true;
        return false;
    }
    const QVector<domain::Holiday> &of(int year)
    {
        auto known = m_years.find(year);
        return known != m_years.end() ? *known : *m_years.insert(year, m_place.in(year));
    }

private:
    const HolidayPlace &m_place;
    QHash<int, QVector<domain::Holiday>> m_years;
};

// Takes out the closed days that are holidays of this place and that `mayStay` does not keep.
template <typename MayStay>
void dropHolidays(WorkingCalendar &calendar, const HolidayPlace &place, const MayStay &mayStay)
{
    HolidayYears years(place);
    for (auto it = calendar.exceptions.begin(); it != calendar.exceptions.end();) {
        const bool goes = it->hours.isEmpty() && !mayStay(it.key()) && years.has(it.key(), it->name);
        it = goes ? calendar.exceptions.erase(it) : std::next(it);
    }
}

bool isFilled(const WorkingCalendar &calendar, const QVector<domain::Holiday> &holidays)
{
    return std::any_of(holidays.cbegin(), holidays.cend(), [&](const domain::Holiday &holiday) {
        const auto known = calendar.exceptions.constFind(holiday.day);
        return known != calendar.exceptions.constEnd() && known->hours.isEmpty() && known->name == holiday.name;
    });
}

void fillYear(WorkingCalendar &calendar, const QVector<domain::Holiday> &holidays)
{
    for (const domain::Holiday &holiday : holidays)
        if (!calendar.exceptions.contains(holiday.day))
            calendar.exceptions.insert(holiday.day, {{}, holiday.name});
}

// The days off of the events: every day once, names of one day joined.
QMap<QDate, exchange::IcsFault> daysOff(const exchange::IcsReading &reading, DaysImport &report)
{
    QMap<QDate, exchange::IcsFault> days; // detail: the name
    qint64 lastSkipped = 0;
    for (const exchange::IcsOccurrence &each : reading.occurrences) {
        const bool isTooLong = each.isWholeDays() && each.firstDay.daysTo(each.lastDay) >= kMostDaysOfEvent;
        if (!each.isWholeDays() || isTooLong) {
            if (each.row != lastSkipped)
                report.skipped.append({each.row, isTooLong ? exchange::reason::kBadEnd : exchange::reason::kTimedEvent, each.summary});
            lastSkipped = each.row;
            continue;
        }
        for (QDate day = each.firstDay; day <= each.lastDay; day = day.addDays(1)) {
            exchange::IcsFault &off = days[day];
            if (off.row == 0)
                off = {each.row, {}, each.summary};
            else if (!off.detail.split(QStringLiteral(" / ")).contains(each.summary))
                off.detail += QStringLiteral(" / ") + each.summary;
        }
    }
    return days;
}

void takeDays(WorkingCalendar &calendar, const QMap<QDate, exchange::IcsFault> &days, DaysImport &report)
{
    for (auto it = days.begin(); it != days.end(); ++it) {
        const auto known = calendar.exceptions.constFind(it.key());
        const bool isKnown = known != calendar.exceptions.constEnd();
        if (isKnown && !known->hours.isEmpty()) {
            report.skipped.append({it->row, exchange::reason::kOtherHours, it->detail});
            continue;
        }
        ++(!isKnown ? report.added : known->name == it->detail ? report.unchanged : report.changed);
        calendar.exceptions.insert(it.key(), {{}, it->detail});
    }
    std::stable_sort(report.skipped.begin(), report.skipped.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
}

}

Result<WorkingCalendar> CalendarService::findByName(const QString &name) const
{
    const auto all = m_workspace.projects().calendars();
    if (!all)
        return base::fail(all.error());
    QVector<WorkingCalendar> found;
    for (const WorkingCalendar &calendar : *all)
        if (calendar.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            found.append(calendar);
    if (found.isEmpty())
        return base::fail(ErrorCode::NotFound, name);
    if (found.size() > 1)
        return fieldFault(name.trimmed(), QStringLiteral("ambiguous"));
    return found.first();
}

Result<WorkingCalendar> CalendarService::create(const QString &name, const WorkingCalendar &like)
{
    if (findByName(name))
        return fieldFault("name", QStringLiteral("taken"));
    WorkingCalendar calendar = WorkingCalendar::officeHours(like.zone);
    calendar.name = name.trimmed();
    return m_workspace.projects().save(calendar);
}

Result<> CalendarService::remove(CalendarId id)
{
    const auto calendar = m_workspace.projects().calendar(id);
    if (!calendar)
        return base::fail(calendar.error());
    return m_workspace.writePath().run(QStringLiteral("calendar.remove"), calendar->name, [&](WritePath::Session &session) {
        return session.remove(*calendar).and_then([&] { return session.saveSetting(placeSetting(id), {}); });
    });
}

Result<QString> CalendarService::place(CalendarId id) const
{
    return m_workspace.projects().setting(placeSetting(id));
}

Result<WorkingCalendar> CalendarService::setHolidays(CalendarId id, const QString &place, int firstYear, int lastYear)
{
    if (firstYear > lastYear || lastYear - firstYear >= kMostYears || firstYear < 1900 || lastYear > 2200)
        return fieldFault("years", QStringLiteral("%1-%2").arg(firstYear).arg(lastYear));
    auto calendar = m_workspace.projects().calendar(id);
    const auto before = this->place(id);
    if (!calendar || !before)
        return base::fail(calendar ? before.error() : calendar.error());
    const auto chosen = place.isEmpty() ? Result<HolidayPlace>(HolidayPlace()) : holidayPlace(place);
    if (!chosen)
        return base::fail(chosen.error());
    const bool isSame = !before->isEmpty() && *before == chosen->code();
    if (const auto left = holidayPlace(*before))
        dropHolidays(*calendar, *left,
                     [&](QDate day) { return isSame && day.year() >= firstYear && day.year() <= lastYear; });
    for (int year = firstYear; year <= lastYear && !place.isEmpty(); ++year)
        if (const auto holidays = chosen->in(year); !isSame || !isFilled(*calendar, holidays))
            fillYear(*calendar, holidays);
    const auto work = [&](WritePath::Session &session) {
        return session.save(*calendar).and_then([&] { return session.saveSetting(placeSetting(id), place.isEmpty() ? QString() : chosen->code()); });
    };
    return m_workspace.writePath().run(kCalendarEdit, calendar->name, work).map([&] { return *calendar; });
}

Result<DaysImport> CalendarService::importDays(CalendarId id, const QString &path)
{
    auto calendar = m_workspace.projects().calendar(id);
    if (!calendar)
        return base::fail(calendar.error());
    const auto reading = readIcsFile(path, calendar->zone, m_workspace.clock().now().toDateTime().date());
    if (!reading)
        return base::fail(reading.error());
    DaysImport report;
    report.skipped = reading->faults;
    takeDays(*calendar, daysOff(*reading, report), report);
    if (calendar->exceptions.size() > kMostExceptions)
        return base::fail(ErrorCode::TooLarge, QStringLiteral("%1 days").arg(calendar->exceptions.size()), {path, 0, 0, {}});
    const auto work = [&](WritePath::Session &session) { return session.save(*calendar); };
    return m_workspace.writePath().run(QStringLiteral("import"), QFileInfo(path).fileName(), work).map([&] { return report; });
}

Result<> CalendarService::exportDays(CalendarId id, const QString &path) const
{
    const auto calendar = m_workspace.projects().calendar(id);
    if (!calendar)
        return base::fail(calendar.error());
    QVector<exchange::IcsDay> days;
    for (auto it = calendar->exceptions.begin(); it != calendar->exceptions.end(); ++it)
        if (it->hours.isEmpty())
            days.append({it.key(), it->name});
    const QByteArray text = exchange::icsOf(calendar->name, days, m_workspace.clock().now());
    return saveWhole(path, [&](QIODevice &file) {
        return file.write(text) == text.size() ? Result<>() : base::fail(ErrorCode::DiskFault, file.errorString(), {path, 0, 0, {}});
    });
}

}
