#include "storage/person/organisationrepository.h"

#include "storage/issue/issuesearch.h"
#include "storage/person/organisationstatements.h"
#include "storage/record/records.h"

namespace storage {

namespace {

struct OrganisationCodec {
    using Type = domain::Organisation;
    static const RecordLayout &layout() { return kOrganisationRecord; }
    static Record write(const Type &organisation)
    {
        Record record;
        record.cells.text(organisation.name).flag(organisation.isOurs).ref(organisation.calendar)
            .text(organisation.contractReference);
        return record;
    }
    static bool read(const Record &record, Type &organisation)
    {
        Cells cells(record.cells);
        organisation.name = cells.text();
        organisation.isOurs = cells.flag();
        organisation.calendar = cells.ref<domain::CalendarId>();
        organisation.contractReference = cells.text();
        return !cells.isDamaged();
    }
};

}

base::Result<domain::Organisation> OrganisationRepository::find(domain::OrganisationId id) const
{
    return Records<OrganisationCodec>(m_database).find(id.value());
}

base::Result<QVector<domain::Organisation>> OrganisationRepository::all() const
{
    return Records<OrganisationCodec>(m_database).all(kAllOrganisations);
}

base::Result<> OrganisationRepository::insert(domain::Organisation &organisation)
{
    return Records<OrganisationCodec>(m_database).insert(organisation);
}

base::Result<> OrganisationRepository::update(domain::Organisation &organisation)
{
    return Records<OrganisationCodec>(m_database).update(organisation).and_then([&] {
        return refreshSearchText(m_database, organisation);
    });
}

base::Result<> OrganisationRepository::remove(domain::OrganisationId id)
{
    return Records<OrganisationCodec>(m_database).remove(id.value());
}

}
