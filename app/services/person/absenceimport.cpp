#include "services/person/absenceimport.h"

#include "services/person/personservice.h"
#include "services/project/projectservice.h"
#include "services/workspace/workspace.h"
#include "services/workspace/writepath.h"
#include "storage/person/organisationrepository.h"

#include <QFileInfo>
#include <QHash>
#include <QTimeZone>

#include <algorithm>

namespace services {

using base::Result;
using domain::Absence;
using domain::Person;

namespace {

constexpr qsizetype kMostAbsences = 20'000;

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
    const QVector<Absence> absences = absencesIn(*reading, id, zone, report);
    if (absences.size() > kMostAbsences)
        return base::fail(base::ErrorCode::TooLarge, QStringLiteral("%1 absences").arg(absences.size()), {path, 0, 0, {}});
    std::stable_sort(report.skipped.begin(), report.skipped.end(), [](const auto &a, const auto &b) { return a.row < b.row; });
    const auto work = [&](WritePath::Session &session) -> Result<> {
        QHash<QPair<qint64, qint64>, Absence> there; // by their times
        const auto timesOf = [](const Absence &absence) { return std::pair(absence.from.ms(), absence.to.ms()); };
        for (auto each = known->crbegin(); each != known->crend(); ++each)
            there.insert(timesOf(*each), *each); // of two at the same times the first
        for (const Absence &absence : absences) {
            const auto same = there.constFind(timesOf(absence));
            const bool isNew = same == there.constEnd();
            const bool isSame = !isNew && same->reason == absence.reason;
            ++(isNew ? report.added : isSame ? report.unchanged : report.changed);
            if (isSame)
                continue;
            Absence written = isNew ? absence : *same;
            written.reason = absence.reason;
            if (const Result<> saved = session.save(written); !saved)
                return saved;
            there.insert(timesOf(written), written);
        }
        return {};
    };
    return workspace.writePath().run(QStringLiteral("import"), QFileInfo(path).fileName(), work).map([&] { return report; });
}

}
