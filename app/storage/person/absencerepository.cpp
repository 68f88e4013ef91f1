#include "storage/person/absencerepository.h"

#include "storage/record/records.h"
#include "storage/person/absencestatements.h"

namespace storage {

namespace {

struct AbsenceCodec {
    using Type = domain::Absence;
    static const RecordLayout &layout() { return kAbsenceRecord; }
    static Record write(const Type &absence)
    {
        Record record;
        record.cells.ref(absence.person).instant(absence.from).instant(absence.to).text(absence.reason);
        return record;
    }
    static bool read(const Record &record, Type &absence)
    {
        Cells cells(record.cells);
        absence.person = cells.ref<domain::PersonId>();
        absence.from = cells.instant();
        absence.to = cells.instant();
        absence.reason = cells.text();
        return !cells.isDamaged();
    }
};

}

base::Result<domain::Absence> AbsenceRepository::find(domain::AbsenceId id) const
{
    return Records<AbsenceCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::Absence>> AbsenceRepository::all() const
{
    return Records<AbsenceCodec>(m_database).all(kAllAbsences);
}

base::Result<QVector<domain::Absence>> AbsenceRepository::of(domain::PersonId person) const
{
    return Records<AbsenceCodec>(m_database).all(kAbsencesOfPerson, {person.value()});
}

base::Result<> AbsenceRepository::insert(domain::Absence &absence)
{
    return Records<AbsenceCodec>(m_database).insert(absence);
}

base::Result<> AbsenceRepository::update(domain::Absence &absence)
{
    return Records<AbsenceCodec>(m_database).update(absence);
}

base::Result<> AbsenceRepository::remove(domain::AbsenceId id)
{
    return Records<AbsenceCodec>(m_database).remove(id.value());
}

}
