#include "services/person/absenceimport.h"

#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/person/organisationrepository.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace services {

using base::Result;
using domain::Absence;
using domain::Person;

namespace {

constexpr qsizetype kMostAbsences = 5'000;

// Of the person's own calendar, else the organisation's, else that of the first project.
QByteArray zoneOf(Workspace &workspace, const Person &person)
{
    domain::CalendarId id = person.calendar;
    if (const auto organisation = storage::OrganisationRepository(workspace.database()).find(person.organisation);
        !id.isValid() && organisation)
        id = organisation->calendar;
    if (const auto projects = workspace.projects().all(); !id.isValid() && projects && !projects->isEmpty())
        id = projects->first().calendar;
    const auto calendar = workspace.projects().calendar(id);
    return calendar ? calendar->zone : QByteArray("UTC");
}

base::Instant startOfDay(QDate day, const QTimeZone &zone)
{
    return base::Instant::fromDateTime(day.startOfDay(zone));
}

QVector<Absence> absencesIn(const exchange::IcsReading &reading, domain::PersonId person, const QByteArray &zoneName, DaysImport &report)
{
    const QTimeZone zone(zoneName);
    QVector<Absence> absences;
    qint64 lastSkipped = 0;
    for (const exchange::IcsOccurrence &each : reading.occurrences) {
        Absence absence;
        absence.person = person;
        absence.from = each.isWholeDays() ? startOfDay(each.firstDay, zone) : each.from;
        absence.to = each.isWholeDays() ? startOfDay(each.lastDay.addDays(1), zone) : each.to;
        absence.reason = each.summary;
        if (!each.isFree && absence.from < absence.to) {
            absences.append(absence);
        } else if (each.row != lastSkipped) {
            report.skipped.append({each.row, each.isFree ? exchange::reason::kFreeEvent : exchange::reason::kBadEnd, each.summary});
            lastSkipped = each.row;
        }
    }
    return absences;
}

}

Result<DaysImport> importAbsences(Workspace &workspace, domain::PersonId id, const QString &path)
{
    const Result<Person> person = workspace.people().find(id);
    const auto known = workspace.people().absencesOf(id);
    if (!person || !known)
        return base::fail(person ? known.error() : person.error());
    const QByteArray zone = zoneOf(workspace, *person);
    const auto reading = readIcsFile(path, zone, workspace.clock().now().toDateTime().date());
    if (!reading)
        return base::fail(reading.error());
    DaysImport report;
    report.skipped = reading->faults;
    QVector<Absence> absences = absencesIn(*reading, id, zone, report);
    if (absences.size() > kMostAbsences)
        return base::fail(base::ErrorCode::TooLarge, QStringLiteral("%1 absences").arg(absences.size()), {path, 0, 0, {}});
    std::stable_sort(report.skipped.begin(), report.skipped.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    const auto work = [&](WritePath::Session &session) -> Result<> {
        QVector<Absence> there = *known;
        for (Absence &absence : absences) {
            const auto same = std::find_if(there.begin(), there.end(),
                                           [&](const Absence &other) { return other.from == absence.from && other.to == absence.to; });
            const bool isNew = same == there.end();
            const bool isSame = !isNew && same->reason == absence.reason;
            ++(isNew ? report.added : isSame ? report.unchanged : report.changed);
            if (isSame)
                continue;
            Absence &written = isNew ? absence : *same;
            written.reason = absence.reason;
            if (const Result<> saved = session.save(written); !saved)
                return saved;
            if (isNew)
                there.append(absence);
        }
        return {};
    };
    return workspace.writePath().run(QStringLiteral("import"), QFileInfo(path).fileName(), work).map([&] { return report; });
}

}
