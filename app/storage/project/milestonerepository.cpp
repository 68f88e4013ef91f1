#include "storage/project/milestonerepository.h"

#include "storage/project/milestonestatements.h"
#include "storage/record/records.h"

namespace storage {

namespace {

struct MilestoneCodec {
    using Type = domain::Milestone;
    static const RecordLayout &layout() { return kMilestoneRecord; }
    static Record write(const Type &value)
    {
        Record record;
        record.cells.ref(value.project).text(value.name).day(value.baseline).number(value.floatDays).day(value.reachedOn);
        record.parts.resize(1);
        for (const domain::Forecast &forecast : value.forecasts)
            record.parts[0].append(
                Values().number(record.parts[0].size()).instant(forecast.madeAt).day(forecast.day).text(forecast.reason));
        return record;
    }
    static bool read(const Record &record, Type &value)
    {
        Cells cells(record.cells);
        value.project = cells.ref<domain::ProjectId>();
        value.name = cells.text();
        value.baseline = cells.day();
        value.floatDays = cells.whole();
        value.reachedOn = cells.day();
        for (const Values &row : record.parts.at(0)) {
            Cells forecast(row);
            forecast.skip(1);
            const base::Instant madeAt = forecast.instant();
            const QDate day = forecast.day();
            value.forecasts.append({madeAt, day, forecast.text()});
            if (forecast.isDamaged())
                return false;
        }
        return !cells.isDamaged();
    }
};

}

base::Result<domain::Milestone> MilestoneRepository::find(domain::MilestoneId id) const
{
    return Records<MilestoneCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::Milestone>> MilestoneRepository::all(domain::ProjectId project) const
{
    return Records<MilestoneCodec>(m_database).all(kMilestones, Values().number(project.value()).number(project.value()));
}

base::Result<> MilestoneRepository::insert(domain::Milestone &record)
{
    return Records<MilestoneCodec>(m_database).insert(record);
}

base::Result<> MilestoneRepository::update(domain::Milestone &record)
{
    return Records<MilestoneCodec>(m_database).update(record);
}

base::Result<> MilestoneRepository::remove(domain::MilestoneId id)
{
    return Records<MilestoneCodec>(m_database).remove(id.value());
}

}
