#include "storage/escalation/situationrepository.h"

#include "storage/escalation/situationstatements.h"
#include "storage/record/records.h"

namespace storage {

namespace {

struct SituationCodec {
    using Type = domain::ListedSituation;
    static const RecordLayout &layout() { return kSituationRecord; }
    static Record write(const Type &situation)
    {
        Record record;
        record.cells.ref(situation.project)
            .number(situation.rank)
            .text(situation.name)
            .text(situation.category)
            .number(situation.impact)
            .number(situation.urgency)
            .flag(situation.everyday)
            .text(situation.advice);
        return record;
    }
    static bool read(const Record &record, Type &situation)
    {
        Cells cells(record.cells);
        situation.project = cells.ref<domain::ProjectId>();
        situation.rank = cells.whole();
        situation.name = cells.text();
        situation.category = cells.text();
        situation.impact = cells.whole();
        situation.urgency = cells.whole();
        situation.everyday = cells.flag();
        situation.advice = cells.text();
        return !cells.isDamaged();
    }
};

}

base::Result<domain::ListedSituation> SituationRepository::find(domain::SituationId id) const
{
    return Records<SituationCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::ListedSituation>> SituationRepository::all(domain::ProjectId project) const
{
    const Records<SituationCodec> situations(m_database);
    return project.isValid() ? situations.all(kSituationsOfProject, {project.value()}) : situations.all(kAllSituations);
}

base::Result<> SituationRepository::insert(domain::ListedSituation &situation)
{
    return Records<SituationCodec>(m_database).insert(situation);
}

base::Result<> SituationRepository::update(domain::ListedSituation &situation)
{
    return Records<SituationCodec>(m_database).update(situation);
}

base::Result<> SituationRepository::remove(domain::SituationId id)
{
    return Records<SituationCodec>(m_database).remove(id.value());
}

}
