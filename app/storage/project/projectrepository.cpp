#include "storage/project/projectrepository.h"

#include "storage/project/projectstatements.h"
#include "storage/query.h"
#include "storage/record/records.h"

namespace storage {

namespace {

struct ProjectCodec {
    using Type = domain::Project;
    static const RecordLayout &layout() { return kProjectRecord; }
    static Record write(const Type &project)
    {
        Record record;
        record.cells.text(project.key).text(project.name).text(project.currency).ref(project.calendar).ref(project.manager)
            .money(project.authorityMoney).number(project.authorityDays).number(project.leaderLoadLimit)
            .instant(project.createdAt).number(project.nextIssueNumber).number(project.nextRiskNumber)
            .flag(project.authorityScope);
        return record;
    }
    static bool read(const Record &record, Type &project)
    {
        Cells cells(record.cells);
        project.key = cells.text();
        project.name = cells.text();
        project.currency = cells.text();
        project.calendar = cells.ref<domain::CalendarId>();
        project.manager = cells.ref<domain::PersonId>();
        project.authorityMoney = cells.money();
        project.authorityDays = cells.whole();
        project.leaderLoadLimit = cells.whole();
        project.createdAt = cells.instant();
        project.nextIssueNumber = cells.number();
        project.nextRiskNumber = cells.number();
        project.authorityScope = cells.flag();
        return !cells.isDamaged();
    }
};

using ProjectRecords = Records<ProjectCodec>;

base::Result<> writeCounters(Database &database, const domain::Project &project)
{
    Query query(database, kWriteProjectCounters);
    query.bind(project.nextIssueNumber).bind(project.nextRiskNumber);
    query.bind(digestOf(ProjectRecords::encoded(project), kProjectRecord)).bind(project.id.value());
    return query.exec();
}

// Adds to one of the counters; the number it stood at.
base::Result<qint64> takeNumbers(Database &database, domain::ProjectId id, qint64 domain::Project::*counter, qint64 count)
{
    return ProjectRecords(database).find(id.value()).and_then([&](domain::Project project) {
        const qint64 first = project.*counter;
        project.*counter += count;
        return writeCounters(database, project).map([first] { return first; });
    });
}

}

base::Result<domain::Project> ProjectRepository::find(domain::ProjectId id) const
{
    return ProjectRecords(m_database).find(id.value());
}

base::Result<domain::Project> ProjectRepository::findByKey(const QString &key) const
{
    return ProjectRecords(m_database).one(kProjectByKey, Values().text(key));
}

base::Result<QVector<domain::Project>> ProjectRepository::all() const
{
    return ProjectRecords(m_database).all(kAllProjects);
}

base::Result<qint64> ProjectRepository::takeIssueNumbers(domain::ProjectId id, qint64 count)
{
    return takeNumbers(m_database, id, &domain::Project::nextIssueNumber, count);
}

base::Result<qint64> ProjectRepository::takeRiskNumbers(domain::ProjectId id, qint64 count)
{
    return takeNumbers(m_database, id, &domain::Project::nextRiskNumber, count);
}

base::Result<> ProjectRepository::insert(domain::Project &project)
{
    return ProjectRecords(m_database).insert(project);
}

base::Result<> ProjectRepository::update(domain::Project &project)
{
    const base::Result<domain::Project> stored = find(project.id);
    if (!stored)
        return base::fail(stored.error());
    project.nextIssueNumber = qMax(project.nextIssueNumber, stored->nextIssueNumber);
    project.nextRiskNumber = qMax(project.nextRiskNumber, stored->nextRiskNumber);
    return ProjectRecords(m_database).update(project);
}

base::Result<> ProjectRepository::remove(domain::ProjectId id)
{
    return ProjectRecords(m_database).remove(id.value());
}

}
